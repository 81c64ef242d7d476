import { LinkButton } from '@aim/ui/link-button.tsx';
import { type PlainMessageId, useT } from '../../lib/language.tsx';
import { usePublic } from '../../lib/public-context.ts';

const WAYS: readonly (readonly [PlainMessageId, PlainMessageId])[] = [
  ['account.recoveryDigitalTitle', 'account.recoveryDigitalText'],
  ['account.recoveryPasskeyTitle', 'account.recoveryPasskeyText'],
  ['account.recoveryCodesTitle', 'account.recoveryCodesText'],
  ['account.recoveryNothingTitle', 'account.recoveryNothingText'],
];

/** The ways back into an account, by what the person still has. */
export function RecoveryPage() {
  const t = useT();
  const { href } = usePublic();
  return (
    <>
      <h1 className="font-display text-3xl font-semibold">{t('account.recoveryTitle')}</h1>
      <p className="mt-2 max-w-measure text-lg text-ink-2">{t('account.recoveryLead')}</p>
      <dl className="my-6 divide-y divide-line border-y border-line">
        {WAYS.map(([title, text]) => (
          <div key={title} className="py-4">
            <dt className="text-lg font-semibold">{t(title)}</dt>
            <dd className="mt-1 text-ink-2">{t(text)}</dd>
          </div>
        ))}
      </dl>
      <LinkButton href={href('/sign-in')} variant="primary">
        {t('shell.signIn')}
      </LinkButton>
    </>
  );
}
