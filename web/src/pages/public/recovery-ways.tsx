import { type PlainMessageId, useT } from '../../lib/language.tsx';

const WAYS: readonly (readonly [PlainMessageId, PlainMessageId])[] = [
  ['account.recoveryDigitalTitle', 'account.recoveryDigitalText'],
  ['account.recoveryPasskeyTitle', 'account.recoveryPasskeyText'],
  ['account.recoveryCodesTitle', 'account.recoveryCodesText'],
  ['account.recoveryNothingTitle', 'account.recoveryNothingText'],
];

/** The ways back into an account that need no new password, by what the person still has. */
export function RecoveryWays() {
  const t = useT();
  return (
    <section aria-labelledby="ways" className="mt-12">
      <h2 id="ways" className="font-display text-xl font-semibold">
        {t('account.recoveryWays')}
      </h2>
      <dl className="mt-4 divide-y divide-line border-y border-line">
        {WAYS.map(([title, text]) => (
          <div key={title} className="py-4">
            <dt className="font-semibold">{t(title)}</dt>
            <dd className="mt-1 text-ink-2">{t(text)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
