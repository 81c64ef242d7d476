import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { useT } from '../../lib/language.tsx';
import { requestCode } from './account-actions.ts';
import { PublicForm } from './public-form.tsx';

export function AccountEmail() {
  const t = useT();
  return (
    <>
      <p className="mt-2 max-w-measure text-lg text-ink-2">{t('account.lead')}</p>
      <p className="mb-6 mt-2 max-w-measure text-ink-2">{t('account.needs')}</p>
      <PublicForm name="requestCode" action={requestCode} submit={t('account.sendCode')} fields={['email']}>
        {({ value, error }) => (
          <Field label={t('account.email')} hint={t('account.emailHint')} id="requestCode-email" error={error('email')}>
            <Input name="email" type="email" autoComplete="email" defaultValue={value('email')} required />
          </Field>
        )}
      </PublicForm>
    </>
  );
}
