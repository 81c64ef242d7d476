import { writtenCode } from '@aim/domain/residency/certificate-code';
import { HOME_ZONE } from '@aim/ui/format';
import { Qr } from '@aim/ui/qr.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { Verdict } from '@aim/ui/verdict.tsx';
import { readFragment } from '../../gql/fragment-masking.ts';
import { MoratoriumPartsFragmentDoc } from '../../gql/graphql.ts';
import { useLanguage } from '../../lib/language.tsx';
import { usePublic } from '../../lib/public-context.ts';
import type { Asked } from './ask-register.ts';
import { verdictWords } from './verdict-words.ts';

/** Is this paper true? One big word, when the register was asked, and what to compare with the paper. */
export function CertificateVerdict({ asked, publicUrl }: { readonly asked: Asked; readonly publicUrl: string }) {
  const { t, format } = useLanguage();
  const { check, outcome } = asked;
  const moratorium = readFragment(MoratoriumPartsFragmentDoc, asked.moratorium);
  const { kind, title, advice } = verdictWords[outcome];
  const asOf = check?.asOf;
  const moment = asOf
    ? `${format.date(asOf)}, ${format.time(asOf, HOME_ZONE, true)} (${format.zone(HOME_ZONE, asOf)})`
    : null;
  return (
    <>
      <Verdict
        kind={kind}
        title={t(check?.paperLabel && outcome === 'VALID' ? 'verify.paperValid' : title)}
        checked={moment === null ? t('verify.notChecked') : t('verify.checked', { moment })}
        holder={check?.holderName ?? null}
      >
        <p className="max-w-measure font-medium">{t(advice)}</p>
        {check?.number ? <Facts check={check} isValid={outcome === 'VALID'} /> : null}
        {moratorium?.isInForce && check?.number ? (
          <p className="mt-3 max-w-measure">
            {moratorium.title}. {moratorium.text}
          </p>
        ) : null}
        {check?.suggestion ? <Suggestion code={check.suggestion} /> : null}
        {check?.number ? <Compare code={check.code} publicUrl={publicUrl} /> : null}
      </Verdict>
      <p className="mt-3 text-sm text-ink-2">{t('verify.nobodyLogged')}</p>
    </>
  );
}

type Check = NonNullable<Asked['check']>;

/** What stands on the paper. Whoever holds no valid one is called nothing here: the word above says it. */
function Facts({ check, isValid }: { readonly check: Check; readonly isValid: boolean }) {
  const { t, format } = useLanguage();
  const rows: readonly (readonly [string, string])[] = [
    ...(check.paperLabel || isValid
      ? [[t('verify.status'), check.paperLabel ?? t('verify.virtualResident')] as const]
      : []),
    [t('verify.number'), check.number ?? ''],
    [t('verify.tin'), check.maskedTin ?? ''],
    [t('verify.issuedOn'), check.issuedOn ? format.day(check.issuedOn) : ''],
    [t('verify.validUntil'), check.validUntil ? format.day(check.validUntil) : t('verify.noTerm')],
    ...(check.paperGist ? [[t('verify.paperGist'), check.paperGist] as const] : []),
    [t('verify.activity'), format.list(check.activityLabels)],
    ...(check.changedOn && check.groundLabel
      ? [
          [t('verify.changedOn'), format.day(check.changedOn)] as const,
          [t('verify.ground'), check.groundLabel] as const,
        ]
      : []),
  ];
  return (
    <dl className="mt-4 grid gap-2.5">
      {rows.map(([term, value]) => (
        <div key={term} className="grid grid-cols-[8rem_1fr] gap-x-4">
          <dt className="text-ink-2">{term}</dt>
          <dd className="figures min-w-0 break-words font-medium">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Suggestion({ code }: { readonly code: string }) {
  const { t } = useLanguage();
  const { href } = usePublic();
  return (
    <p className="mt-3 font-semibold">
      {t('verify.didYouMean')}{' '}
      <TextLink href={href(`/v/${code}`)} className="figures inline-flex min-h-7 items-center">
        {writtenCode(code)}
      </TextLink>
    </p>
  );
}

/** What a forger cannot copy: the address, and that both sides say the same. */
function Compare({ code, publicUrl }: { readonly code: string | null; readonly publicUrl: string }) {
  const { t } = useLanguage();
  const { host } = new URL(publicUrl);
  return (
    <div className="mt-5 flex items-center gap-5 border-t border-line pt-5 max-[26rem]:flex-col max-[26rem]:items-start">
      {code ? <Qr value={`${publicUrl}/v/${code}`} label={t('verify.qrLabel')} className="size-24 shrink-0" /> : null}
      <p className="max-w-measure text-sm text-ink-2">
        {t('verify.address')} <strong className="break-words text-ink">{host}</strong>. {t('verify.compare')}
      </p>
    </div>
  );
}
