import { TextLink } from '@aim/ui/text-link.tsx';
import { useEffect, useRef } from 'react';
import { type PlainMessageId, useT } from '../../lib/language.tsx';
import { usePublic } from '../../lib/public-context.ts';
import type { AccountData, AccountStep } from './account-actions.ts';
import { AccountDetails } from './account-details.tsx';
import { AccountEmail } from './account-email.tsx';
import { AccountTotp } from './account-totp.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';

const TITLES: Readonly<Record<AccountStep, PlainMessageId>> = {
  EMAIL: 'account.title',
  DETAILS: 'account.detailsTitle',
  TOTP: 'account.totpTitle',
  RECOVERY_CODES: 'account.codesTitle',
};

/** E-mail, code with details, second factor, recovery codes: one question after the other. */
export function AccountPage(data: AccountData) {
  const t = useT();
  const { href } = usePublic();
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current && data.step) heading.current?.focus();
    isFirst.current = false;
  }, [data.step]);
  const query = data.returnTo ? `?returnTo=${encodeURIComponent(data.returnTo)}` : '';
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className="font-display text-3xl font-semibold">
        {t(TITLES[data.step])}
      </h1>
      {data.step === 'EMAIL' ? <AccountEmail /> : null}
      {data.step === 'DETAILS' ? <AccountDetails email={data.email} /> : null}
      {data.step === 'TOTP' && data.totp ? <AccountTotp {...data.totp} /> : null}
      {data.step === 'RECOVERY_CODES' ? (
        <RecoveryCodes codes={data.recoveryCodes} nextHref={data.returnTo ?? href('/enter')} />
      ) : null}
      {data.step === 'EMAIL' ? (
        <p className="mt-8 text-ink-2">
          {t('account.signInInstead')} <TextLink href={`${href('/sign-in')}${query}`}>{t('shell.signIn')}</TextLink>
        </p>
      ) : null}
    </>
  );
}
