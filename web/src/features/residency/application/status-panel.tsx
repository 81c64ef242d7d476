import { blockLabels } from '@aim/domain/residency/application-blocks';
import { Card } from '@aim/ui/card.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import type { Ref } from 'react';
import { useLanguage } from '../../../lib/language.tsx';
import type { ShownApplication } from './application-query.ts';
import { ClockLine } from './clock-line.tsx';
import { ReceiptLinks } from './receipt-links.tsx';

interface StatusPanelProps {
  readonly application: ShownApplication;
  /** The line that says it was received. */
  readonly received?: Ref<HTMLParagraphElement>;
}

/** How the application stands: the receipt, both clocks, what came back, the decision and the fee. */
export function StatusPanel({ application, received }: StatusPanelProps) {
  const { t, format } = useLanguage();
  const { reference, submittedAt, totalClock, checkClock, decision, fee, state } = application;
  return (
    <div className="grid gap-4">
      {submittedAt === null ? null : (
        <Card>
          <div className="grid gap-4">
            <p ref={received} tabIndex={-1}>
              {t('application.receipt', { reference, at: format.instant(submittedAt) })}
            </p>
            {totalClock ? <ClockLine label={t('application.clockTotal')} of={totalClock} /> : null}
            {checkClock ? <ClockLine label={t('application.clockCheck')} of={checkClock} /> : null}
            <ReceiptLinks of={application} />
          </div>
        </Card>
      )}
      <SentBack application={application} />
      {application.returnReasonLabel ? (
        <Notice tone="warn" title={t('application.returned', { reason: application.returnReasonLabel })}>
          {application.returnNote}
        </Notice>
      ) : null}
      {decision ? (
        <Card level={2} title={t('application.decisionTitle')} detail={decision.outcomeLabel}>
          <div className="grid gap-2">
            {decision.stagedBy !== null && decision.releasedAt === null ? (
              <Notice>{t('application.stagedBy', { name: decision.stagedBy })}</Notice>
            ) : null}
            {decision.text.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </Card>
      ) : null}
      {fee ? (
        <Card level={2} title={t('application.feeTitle')}>
          <div className="grid gap-2">
            <p>
              {fee.amount === null
                ? t('application.feeUnknown')
                : format.money(fee.amount.amount, fee.amount.currency as 'AZN')}
            </p>
            {state === 'APPROVED_PENDING_FEE' && fee.proofAt === null && fee.dueOn !== null ? (
              <p>{t('application.feeDue', { date: format.day(fee.dueOn) })}</p>
            ) : null}
            {state === 'APPROVED_PENDING_FEE' && fee.proofAt !== null ? <p>{t('application.proofSent')}</p> : null}
            {state === 'ANNULLED_UNPAID' && fee.dueOn !== null ? (
              <p>{t('application.feeWasDue', { date: format.day(fee.dueOn) })}</p>
            ) : null}
            {state === 'CERTIFICATE_ISSUE' ? <p>{t('application.certificateSoon')}</p> : null}
          </div>
        </Card>
      ) : null}
    </div>
  );
}

/** What came back, while it is to be corrected and where it was not in time. */
function SentBack({ application }: { readonly application: ShownApplication }) {
  const { t, locale, format } = useLanguage();
  const { state, answerDueOn } = application;
  const [sendBack] = application.sendBacks;
  const isOpen = state === 'SENT_BACK';
  if (!sendBack || !(isOpen || state === 'LAPSED')) return null;
  const date = answerDueOn === null ? '—' : format.day(answerDueOn);
  return (
    <Notice tone="warn" title={t(isOpen ? 'application.sentBackTitle' : 'application.lapsedTitle', { date })}>
      <ul className="grid list-disc gap-1 ps-5">
        {sendBack.items.map((item) => (
          <li key={`${item.block} ${item.note}`}>
            <strong>{blockLabels[item.block][locale]}</strong>: {item.reasonLabel}. {item.note}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
