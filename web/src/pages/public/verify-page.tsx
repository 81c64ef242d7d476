import { Notice } from '@aim/ui/notice.tsx';
import { Verdict, type VerdictKind } from '@aim/ui/verdict.tsx';
import { CertificateVerdict } from '../../features/residency-public/certificate-verdict.tsx';
import type { PaperOutcome } from '../../gql/graphql.ts';
import { type PlainMessageId, useT } from '../../lib/language.tsx';
import { VerifyFileForm } from './verify-file-form.tsx';
import { VerifyForm } from './verify-form.tsx';
import type { VerifyData } from './verify-page.load.ts';

/** By the code or the number on a paper, or by the file itself; the answer first, then the next question. */
export function VerifyPage({ asked, paper, publicUrl }: VerifyData) {
  const t = useT();
  if (asked === null && paper === null)
    return (
      <>
        <h1 className="font-display text-3xl font-semibold">{t('verify.title')}</h1>
        <p className="mt-2 mb-6 max-w-measure text-lg text-ink-2">{t('verify.lead')}</p>
        <VerifyForm typed="" />
        <VerifyFileForm />
      </>
    );
  return (
    <>
      {asked === null ? null : (
        <>
          <CertificateVerdict asked={asked} publicUrl={publicUrl} />
          {paper === 'GENUINE' ? (
            <div className="mt-4">
              <Notice tone="ok">{t('verify.paperGenuine')}</Notice>
            </div>
          ) : null}
        </>
      )}
      {asked === null && paper !== null && paper !== 'GENUINE' ? <PaperVerdict outcome={paper} /> : null}
      <h2 className="mt-8 mb-3 font-display text-xl font-semibold">{t('verify.another')}</h2>
      <VerifyForm typed={asked === null || asked.check?.number ? '' : asked.typed} />
      <VerifyFileForm />
    </>
  );
}

type Refused = Exclude<PaperOutcome, 'GENUINE'>;
const WORDS: Readonly<Record<Refused, readonly [kind: VerdictKind, title: PlainMessageId, advice: PlainMessageId]>> = {
  RECEIPT: ['unknown', 'verify.paperReceipt', 'verify.paperReceiptAdvice'],
  ALTERED: ['revoked', 'verify.paperAltered', 'verify.paperAlteredAdvice'],
  NOT_OURS: ['revoked', 'verify.paperNotOurs', 'verify.paperNotOursAdvice'],
  UNREADABLE: ['unknown', 'verify.paperUnreadable', 'verify.paperUnreadableAdvice'],
  EXPIRED: ['unknown', 'verify.paperExpired', 'verify.paperExpiredAdvice'],
  TOO_MANY: ['unknown', 'verify.tooMany', 'verify.tooManyAdvice'],
};

/** A file that shows no residency: what is the matter with it, and how to verify a certificate all the same. */
function PaperVerdict({ outcome }: { readonly outcome: Refused }) {
  const t = useT();
  const [kind, title, advice] = WORDS[outcome];
  return (
    <Verdict kind={kind} title={t(title)} checked={t('verify.paperTitle')}>
      <p className="max-w-measure">{t(advice)}</p>
    </Verdict>
  );
}
