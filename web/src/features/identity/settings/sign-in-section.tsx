import { Button } from '@aim/ui/button.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { MySignInMethodsDocument } from '../../../gql/graphql.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { navigation } from '../../../lib/navigation.ts';
import { queryOf } from '../../../lib/query.ts';
import { useStepUp } from '../../../lib/step-up.ts';
import { useArea } from '../../../lib/use-area.ts';
import { useViewer } from '../../../lib/viewer-context.ts';
import { EmailDialog } from './email-dialog.tsx';
import { PasskeyList } from './passkey-list.tsx';
import { PasswordDialog } from './password-dialog.tsx';
import { SetPasswordDialog } from './set-password-dialog.tsx';
import { TotpDialog } from './totp-dialog.tsx';

const methodsQuery = queryOf(MySignInMethodsDocument, {}, ['person']);

/** The ways into the account: what is connected and how to change it. */
export function SignInSection() {
  const { t } = useLanguage();
  const { data } = useSuspenseQuery(methodsQuery);
  const [open, setOpen] = useState<'password' | 'totp' | 'email' | null>(null);
  const { person, isStaff } = useViewer();
  const area = useArea();
  const stepUp = useStepUp();
  const { digitalLogin, password, totp, recoveryCodesLeft } = data.mySignInMethods;

  /** Joining the two needs a fresh proof on both sides. */
  async function connectDigitalLogin(): Promise<void> {
    if (!(await stepUp())) return;
    navigation.go(`/sign-in/digital-login?link=1&returnTo=${encodeURIComponent(`/${area}/settings/sign-in`)}`);
  }

  return (
    <div className="grid gap-6">
      <ul className="divide-y divide-line rounded-card border border-line bg-surface">
        <Way
          name={t('settings.digitalLogin')}
          state={digitalLogin ? t('settings.digitalLoginOn') : t('settings.digitalLoginOff')}
        >
          {digitalLogin ? null : (
            <Button onClick={() => void connectDigitalLogin()}>{t('settings.digitalLoginConnect')}</Button>
          )}
        </Way>
        <Way name={t('settings.email')} state={person.email ?? t('settings.emailNone')}>
          <Button onClick={() => setOpen('email')}>
            {person.email ? t('settings.emailChange') : t('settings.emailAdd')}
          </Button>
        </Way>
        <Way name={t('settings.password')} state={password ? t('settings.passwordOn') : t('settings.passwordOff')}>
          {password || !isStaff ? (
            <Button onClick={() => setOpen('password')}>
              {password ? t('settings.passwordChange') : t('settings.passwordSet')}
            </Button>
          ) : null}
        </Way>
        <Way
          name={t('settings.totp')}
          state={totp ? t('settings.totpOn', { count: recoveryCodesLeft }) : t('settings.totpOff')}
        >
          <Button onClick={() => setOpen('totp')}>{totp ? t('settings.totpReplace') : t('settings.totpStart')}</Button>
        </Way>
      </ul>
      <PasskeyList passkeys={data.myPasskeys} />
      {open === 'password' && password ? <PasswordDialog onClose={() => setOpen(null)} /> : null}
      {open === 'password' && !password ? <SetPasswordDialog onClose={() => setOpen(null)} /> : null}
      {open === 'email' ? <EmailDialog onClose={() => setOpen(null)} /> : null}
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
