import { Clock } from '@aim/ui/clock.tsx';
import { EmptyState } from '@aim/ui/empty-state.tsx';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { NextStepCard } from '@aim/ui/next-step-card.tsx';
import { TaskList } from '@aim/ui/task-list.tsx';
import { clock } from '../../lib/clock.ts';
import { type PlainMessageId, useT } from '../../lib/language.tsx';
import type { NextStep } from './next-steps-query.ts';

interface StepTexts {
  readonly title: PlainMessageId;
  readonly why: PlainMessageId;
}

/** The words of every step that the server may name; one that is unknown here is left out. */
const TEXTS: Readonly<Record<string, StepTexts>> = {
  registerOrganisation: { title: 'nextStep.registerOrganisationTitle', why: 'nextStep.registerOrganisationWhy' },
  answerInvitation: { title: 'nextStep.answerInvitationTitle', why: 'nextStep.answerInvitationWhy' },
  secureAccount: { title: 'nextStep.secureAccountTitle', why: 'nextStep.secureAccountWhy' },
  inviteTeam: { title: 'nextStep.inviteTeamTitle', why: 'nextStep.inviteTeamWhy' },
  continueStartupDraft: { title: 'nextStep.continueStartupDraftTitle', why: 'nextStep.continueStartupDraftWhy' },
  fillStartup: { title: 'nextStep.fillStartupTitle', why: 'nextStep.fillStartupWhy' },
  sendStartup: { title: 'nextStep.sendStartupTitle', why: 'nextStep.sendStartupWhy' },
  fixStartup: { title: 'nextStep.fixStartupTitle', why: 'nextStep.fixStartupWhy' },
  reportMetrics: { title: 'nextStep.reportMetricsTitle', why: 'nextStep.reportMetricsWhy' },
  moderateStartups: { title: 'nextStep.moderateStartupsTitle', why: 'nextStep.moderateStartupsWhy' },
  verifyOrganisations: { title: 'nextStep.verifyOrganisationsTitle', why: 'nextStep.verifyOrganisationsWhy' },
  explainReview: { title: 'nextStep.explainReviewTitle', why: 'nextStep.explainReviewWhy' },
  fileReport: { title: 'nextStep.fileReportTitle', why: 'nextStep.fileReportWhy' },
  auditReport: { title: 'nextStep.auditReportTitle', why: 'nextStep.auditReportWhy' },
  giveOpinion: { title: 'nextStep.giveOpinionTitle', why: 'nextStep.giveOpinionWhy' },
  renewResidency: { title: 'nextStep.renewResidencyTitle', why: 'nextStep.renewResidencyWhy' },
  confirmChange: { title: 'nextStep.confirmChangeTitle', why: 'nextStep.confirmChangeWhy' },
  continueApplication: { title: 'nextStep.continueApplicationTitle', why: 'nextStep.continueApplicationWhy' },
  payFee: { title: 'nextStep.payFeeTitle', why: 'nextStep.payFeeWhy' },
  fixApplication: { title: 'nextStep.fixApplicationTitle', why: 'nextStep.fixApplicationWhy' },
  answerClarification: { title: 'nextStep.answerClarificationTitle', why: 'nextStep.answerClarificationWhy' },
};

/** What now, why, by when, how long; then what comes after. */
export function NextSteps({ steps }: { readonly steps: readonly NextStep[] }) {
  const t = useT();
  const known = steps.flatMap((step) => {
    const texts = TEXTS[step.key];
    return texts ? [{ ...step, ...texts }] : [];
  });
  const [first, ...rest] = known;
  if (first === undefined)
    return (
      <EmptyState kind="done" title={t('nextStep.nothingTitle')}>
        {t('nextStep.nothingText')}
      </EmptyState>
    );
  return (
    <div className="grid gap-8">
      <NextStepCard
        kicker={t('nextStep.heading')}
        title={t(first.title)}
        reason={t(first.why)}
        {...(first.minutes === null ? {} : { effort: t('nextStep.minutes', { count: first.minutes }) })}
        deadline={first.dueAt === null ? null : <Clock until={first.dueAt} now={clock.now()} />}
        action={
          <LinkButton variant="primary" href={first.href}>
            {t('nextStep.start')}
          </LinkButton>
        }
      />
      {rest.length > 0 ? (
        <section>
          <h2 className="mb-2 font-display text-xl font-semibold">{t('nextStep.alsoHeading')}</h2>
          <TaskList
            tasks={rest.map((step) => ({
              id: step.key,
              title: t(step.title),
              hint: t(step.why),
              href: step.href,
              done: false,
              state: step.minutes === null ? null : t('nextStep.minutes', { count: step.minutes }),
            }))}
          />
        </section>
      ) : null}
    </div>
  );
}
