import { Card } from '@aim/ui/card.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { SummaryList } from '@aim/ui/summary-list.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { useLanguage } from '../../../lib/language.tsx';
import type { ShownLanding } from './landing-query.ts';

interface LandingFactsProps {
  readonly landing: ShownLanding;
  /** Where the application it led to is read. */
  readonly applicationHref: (id: string) => string;
}

/** The next step first; then who keeps the case and what it is about. */
export function LandingFacts({ landing, applicationHref }: LandingFactsProps) {
  const { t, format } = useLanguage();
  const { nextStep, nextDueOn, nextPartyLabel, isStepOverdue, officer, endReasons, applicationId } = landing;
  return (
    <div className="grid gap-4">
      {nextStep === null || nextDueOn === null ? null : (
        <Notice tone={isStepOverdue ? 'danger' : 'info'} title={`${t('landing.nextStep')}: ${nextStep}`}>
          {t(isStepOverdue ? 'landing.stepLate' : 'landing.stepDue', {
            party: nextPartyLabel ?? '',
            date: format.day(nextDueOn),
          })}
        </Notice>
      )}
      {endReasons === null ? null : (
        <Notice title={landing.stateLabel}>
          <p>{endReasons}</p>
          {applicationId === null ? null : (
            <p>
              <TextLink href={applicationHref(applicationId)}>{t('landing.toApplication')}</TextLink>
            </p>
          )}
        </Notice>
      )}
      <Card>
        <SummaryList
          compact
          entries={[
            { term: t('landing.officer'), value: officer?.fullName ?? t('landing.noOfficer') },
            { term: t('landing.goal'), value: landing.goalLabel },
            { term: t('landing.requested'), value: format.date(landing.requestedAt) },
            { term: t('landing.itsPlan'), value: landing.plan },
          ]}
        />
      </Card>
    </div>
  );
}
