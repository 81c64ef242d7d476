import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { useT } from '../../lib/language.tsx';
import { usePublic } from '../../lib/public-context.ts';
import { PublicForm } from './public-form.tsx';
import { verifySecondFactor } from './sign-in-actions.ts';

/** The second half of signing in with a password. */
export function SecondFactorPage() {
  const t = useT();
  const { href } = usePublic();
  return (
    <>
      <h1 className="font-display text-3xl font-semibold">{t('signIn.codeTitle')}</h1>
      <p className="mb-6 mt-2 max-w-measure text-lg text-ink-2">{t('signIn.codeLead')}</p>
      <PublicForm
        name="verify"
        action={verifySecondFactor}
        submit={t('signIn.codeSubmit')}
        fields={['code']}
        beside={<TextLink href={href('/sign-in')}>{t('signIn.startAgain')}</TextLink>}
      >
        {({ value, error }) => (
          <Field label={t('signIn.code')} hint={t('signIn.noPhone')} id="verify-code" error={error('code')}>
            <Input
              name="code"
              fits={20}
              autoComplete="one-time-code"
              inputMode="text"
              defaultValue={value('code')}
              required
            />
          </Field>
        )}
      </PublicForm>
    </>
  );
}
