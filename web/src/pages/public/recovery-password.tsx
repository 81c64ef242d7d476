import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { useT } from '../../lib/language.tsx';
import { usePublic } from '../../lib/public-context.ts';
import { PublicForm } from './public-form.tsx';
import { recover, requestRecovery } from './recovery-actions.ts';

/** The code from the mail and a new password. */
export function RecoveryPassword({ email }: { readonly email: string }) {
  const t = useT();
  const { href } = usePublic();
  return (
    <>
      <p className="mt-2 max-w-measure text-lg text-ink-2">{t('account.recoverySent', { email })}</p>
      <p className="mb-6 mt-2 max-w-measure text-ink-2">{t('account.recoverySentNote')}</p>
      <PublicForm
        name="recover"
        action={recover}
        submit={t('account.recoverySave')}
        fields={['code', 'password']}
        hidden={{ email }}
      >
        {({ value, error }) => (
          <>
            <Field label={t('account.code')} id="recover-code" error={error('code')}>
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
              label={t('account.recoveryPassword')}
              hint={t('account.passwordHint')}
              id="recover-password"
              error={error('password')}
            >
              <Input name="password" type="password" autoComplete="new-password" required />
            </Field>
          </>
        )}
      </PublicForm>
      <div className="mt-8 grid gap-3 border-t border-line pt-6">
        <PublicForm
          name="requestRecovery"
          action={requestRecovery}
          submit={t('account.sendAgain')}
          fields={[]}
          hidden={{ email }}
          variant="secondary"
          beside={<TextLink href={href('/recovery')}>{t('account.otherEmail')}</TextLink>}
        />
      </div>
    </>
  );
}
