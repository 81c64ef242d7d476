import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { Qr } from '@aim/ui/qr.tsx';
import { useT } from '../../lib/language.tsx';
import { confirmTotp } from './account-actions.ts';
import { PublicForm } from './public-form.tsx';

interface AccountTotpProps {
  readonly secret: string;
  readonly uri: string;
}

export function AccountTotp({ secret, uri }: AccountTotpProps) {
  const t = useT();
  return (
    <>
      <p className="mt-2 max-w-measure text-lg text-ink-2">{t('account.totpLead')}</p>
      <div className="my-6 flex flex-wrap items-start gap-6">
        <Qr value={uri} label={t('account.totpQr')} className="size-52 shrink-0 rounded-control border border-line" />
        <div className="min-w-56 flex-1">
          <LinkButton href={uri} className="lg:hidden">
            {t('account.totpOpen')}
          </LinkButton>
          <p className="mt-3 text-ink-2 lg:mt-0">{t('account.totpSecret')}</p>
          <p className="mt-1 select-all break-all font-mono text-lg">{secret.replace(/(.{4})(?=.)/g, '$1 ')}</p>
        </div>
      </div>
      <PublicForm
        name="confirmTotp"
        action={confirmTotp}
        submit={t('account.totpConfirm')}
        fields={['code']}
        hidden={{ secret, uri }}
      >
        {({ error }) => (
          <Field label={t('account.totpCode')} id="confirmTotp-code" error={error('code')}>
            <Input name="code" fits={10} inputMode="numeric" autoComplete="one-time-code" required />
          </Field>
        )}
      </PublicForm>
    </>
  );
}
