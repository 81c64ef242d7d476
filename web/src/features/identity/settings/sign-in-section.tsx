import { Button } from '@aim/ui/button.tsx';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { MySignInMethodsDocument } from '../../../gql/graphql.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { queryOf } from '../../../lib/query.ts';
import { PasskeyList } from './passkey-list.tsx';
import { PasswordDialog } from './password-dialog.tsx';
import { TotpDialog } from './totp-dialog.tsx';

const methodsQuery = queryOf(MySignInMethodsDocument, {}, ['person']);

/** The ways into the account: what is connected and how to change it. */
export function SignInSection() {
  const { t } = useLanguage();
  const { data } = useSuspenseQuery(methodsQuery);
  const [open, setOpen] = useState<'password' | 'totp' | null>(null);
  const { digitalLogin, password, totp, recoveryCodesLeft } = data.mySignInMethods;
  return (
    <div className="grid gap-6">
      <ul className="divide-y divide-line rounded-card border border-line bg-surface">
        <Way
          name={t('settings.digitalLogin')}
          state={digitalLogin ? t('settings.digitalLoginOn') : t('settings.digitalLoginOff')}
        >
          {digitalLogin ? null : (
            <LinkButton href={`/sign-in/digital-login?returnTo=${encodeURIComponent('/app/settings/sign-in')}`}>
              {t('settings.digitalLoginConnect')}
            </LinkButton>
          )}
        </Way>
        <Way name={t('settings.password')} state={password ? t('settings.passwordOn') : t('settings.passwordOff')}>
          {password ? <Button onClick={() => setOpen('password')}>{t('settings.passwordChange')}</Button> : null}
        </Way>
        <Way
          name={t('settings.totp')}
          state={totp ? t('settings.totpOn', { count: recoveryCodesLeft }) : t('settings.totpOff')}
        >
          <Button onClick={() => setOpen('totp')}>{totp ? t('settings.totpReplace') : t('settings.totpStart')}</Button>
        </Way>
      </ul>
      <PasskeyList passkeys={data.myPasskeys} />
      {open === 'password' ? <PasswordDialog onClose={() => setOpen(null)} /> : null}
      {open === 'totp' ? <TotpDialog onClose={() => setOpen(null)} /> : null}
    </div>
  );
}

function Way({
  name,
  state,
  children,
}: {
  readonly name: string;
  readonly state: string;
  readonly children: ReactNode;
}) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 px-4 py-3">
      <div>
        <p className="font-medium">{name}</p>
        <p className="text-sm text-ink-2">{state}</p>
      </div>
      {children}
    </li>
  );
}
