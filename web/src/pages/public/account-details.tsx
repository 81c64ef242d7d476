import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { useT } from '../../lib/language.tsx';
import { usePublic } from '../../lib/public-context.ts';
import { register, requestCode } from './account-actions.ts';
import { PublicForm } from './public-form.tsx';

export function AccountDetails({ email }: { readonly email: string }) {
  const t = useT();
  const { href } = usePublic();
  return (
    <>
      <p className="mb-6 mt-2 max-w-measure text-lg text-ink-2">{t('account.codeSent', { email })}</p>
      <PublicForm
        name="register"
        action={register}
        submit={t('account.register')}
        fields={['code', 'fullName', 'password']}
        hidden={{ email }}
      >
        {({ value, error }) => (
          <>
            <Field label={t('account.code')} id="register-code" error={error('code')}>
              <Input
                name="code"
                fits={10}
                inputMode="numeric"
                autoComplete="one-time-code"
                defaultValue={value('code')}
                required
              />
            </Field>
            <Field
              label={t('account.fullName')}
              hint={t('account.fullNameHint')}
              id="register-fullName"
              error={error('fullName')}
            >
              <Input name="fullName" autoComplete="name" defaultValue={value('fullName')} required />
            </Field>
            <Field
              label={t('account.password')}
              hint={t('account.passwordHint')}
              id="register-password"
              error={error('password')}
            >
              <Input name="password" type="password" autoComplete="new-password" required />
            </Field>
          </>
        )}
      </PublicForm>
      <div className="mt-8 grid gap-3 border-t border-line pt-6">
        <PublicForm
          name="requestCode"
          action={requestCode}
          submit={t('account.sendAgain')}
          fields={[]}
          hidden={{ email }}
          variant="secondary"
          beside={<TextLink href={href('/account')}>{t('account.otherEmail')}</TextLink>}
        />
      </div>
    </>
  );
}
