import { legalFormLabels } from '@aim/domain/organisations/legal-form';
import { EmptyState } from '@aim/ui/empty-state.tsx';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { NextStepCard } from '@aim/ui/next-step-card.tsx';
import { Skeleton } from '@aim/ui/skeleton.tsx';
import { useSteadyLoading } from '@aim/ui/use-steady-loading';
import { lazy, Suspense } from 'react';
import { mailHref } from '../../features/mail/mail-columns.tsx';
import { MailStateTag } from '../../features/mail/mail-state-tag.tsx';
import { OrganisationStateTag } from '../../features/organisations/organisation-state-tag.tsx';
import { organisationHref } from '../../features/organisations/staff-columns.tsx';
import { clock } from '../../lib/clock.ts';
import { useLanguage } from '../../lib/language.tsx';
import { loadTexts } from '../../lib/load-language.ts';
import { PageHead } from '../../lib/page-head.tsx';
import { PanelError } from '../../lib/panel.tsx';
import { TodayLine } from './today-line.tsx';
import { TodayPipeline } from './today-pipeline.tsx';
import { usePipelineWork } from './today-pipeline-queries.ts';
import { useTodayWork } from './today-queries.ts';
import { useResidencyWork } from './today-residency-work.ts';
import { TodaySection } from './today-section.tsx';

const SHOWN = 5;

// Its words come with it: most people on this page have no such queue.
const TodayResidency = lazy(async () => {
  const [page] = await Promise.all([import('./residency/today-residency.tsx'), loadTexts('applications')]);
  return { default: page.TodayResidency };
});

// The drawing's libraries come after the work.
const StaffMonthsChart = lazy(async () => ({
  default: (await import('../../features/organisations/staff-months-chart.tsx')).StaffMonthsChart,
}));

/** What waits for this person, the longest waiting first. */
export function TodayPage() {
  const { t, locale, format } = useLanguage();
  const work = useTodayWork();
  const pipeline = usePipelineWork();
  const isLoading = work.isLoading || pipeline.isLoading;
  const failed = [...work.failed, ...pipeline.failed];
  const isSkeletonShown = useSteadyLoading(isLoading);
  const now = clock.now();
  const ago = (instant: string) => <time dateTime={instant}>{format.ago(instant, now)}</time>;
  const { waiting, mails, jobs, recent } = work;
  const [first] = waiting;
  const residency = useResidencyWork();
  const isQuiet = waiting.length + mails.length + jobs.length + residency.length === 0 && pipeline.isEmpty;
  const isDone = !isLoading && failed.length === 0 && isQuiet;
  return (
    <div className="mx-auto grid w-full max-w-page gap-6 px-4 py-5 lg:px-6">
      <PageHead title={t('work.today')} lead={`${format.weekday(now)}, ${format.date(now)}`} />
      {failed.map((query, index) => (
        <PanelError key={index} error={query.error} onRetry={() => void query.refetch()} />
      ))}
      {isLoading && isSkeletonShown ? <Skeleton shape="card" lines={6} /> : null}
      {first ? (
        <NextStepCard
          kicker={t('today.next')}
          title={t('today.verifyOne', { name: first.name })}
          reason={t('today.verifyWhy', {
            date: format.date(first.registeredAt),
            ago: format.ago(first.registeredAt, now),
          })}
          effort={t('today.verifyEffort')}
          action={
            <LinkButton variant="primary" href={organisationHref(first)}>
              {t('today.start')}
            </LinkButton>
          }
        />
      ) : null}
      {isDone ? (
        <div className="rounded-card border border-line bg-surface">
          <EmptyState kind="done" title={t('today.emptyTitle')}>
            {t('today.emptyText')}
          </EmptyState>
        </div>
      ) : null}
      {residency.length === 0 ? null : (
        <Suspense>
          <TodayResidency steps={residency} />
        </Suspense>
      )}
      <TodayPipeline work={pipeline} />
      {waiting.length > 0 && work.waitingInfo ? (
        <TodaySection
          title={t('today.waiting')}
          {...work.waitingInfo}
          href="/staff/organisations?sort=REGISTERED_ASC&state=UNVERIFIED"
        >
          {waiting.map((row) => (
            <TodayLine
              key={row.id}
              href={organisationHref(row)}
              title={row.name}
              detail={legalFormLabels[row.legalForm][locale]}
              since={ago(row.registeredAt)}
            />
          ))}
        </TodaySection>
      ) : null}
      {jobs.length > 0 ? (
        <TodaySection title={t('work.jobs')} count={jobs.length} href="/staff/jobs">
          {jobs.slice(0, SHOWN).map((job) => (
            <TodayLine
              key={job.id}
              href="/staff/jobs"
              title={job.reaction}
              detail={`${job.subject}: ${job.reason}`}
              since={ago(job.failedAt)}
            />
          ))}
        </TodaySection>
      ) : null}
      {mails.length > 0 && work.mailInfo ? (
        <TodaySection title={t('mail.stuck')} {...work.mailInfo} href="/staff/mail?state=HELD,FAILED">
          {mails.map((mail) => (
            <TodayLine
              key={mail.id}
              href={mailHref(mail)}
              title={mail.subject}
              lang={mail.locale}
              detail={t('today.mailWritten')}
              tag={<MailStateTag state={mail.state} label={mail.stateLabel} />}
              since={ago(mail.createdAt)}
            />
          ))}
        </TodaySection>
      ) : null}
      {recent.length > 0 ? (
        <TodaySection title={t('today.recent')} count={recent.length} href="/staff/organisations">
          {recent.map((row) => (
            <TodayLine
              key={row.id}
              href={organisationHref(row)}
              title={row.name}
              detail={legalFormLabels[row.legalForm][locale]}
              tag={<OrganisationStateTag state={row.state} label={row.stateLabel} />}
              since={ago(row.registeredAt)}
            />
          ))}
        </TodaySection>
      ) : null}
      <Suspense fallback={<Skeleton shape="card" lines={6} />}>
        <StaffMonthsChart />
      </Suspense>
    </div>
  );
}
