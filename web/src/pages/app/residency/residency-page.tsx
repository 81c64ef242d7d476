import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import { LIVE_APPLICATION_STATES } from '@aim/domain/residency/application';
import { LIVE_RESIDENCY_STATES, mayRenew } from '@aim/domain/residency/residency';
import { Card } from '@aim/ui/card.tsx';
import { Details } from '@aim/ui/details.tsx';
import { EmptyState } from '@aim/ui/empty-state.tsx';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { NextSteps } from '../../../features/identity/next-steps.tsx';
import { nextStepsQuery } from '../../../features/identity/next-steps-query.ts';
import { myApplicationsQuery } from '../../../features/residency/application/application-query.ts';
import { ApplicationTag } from '../../../features/residency/application/application-tag.tsx';
import { ClockLine } from '../../../features/residency/application/clock-line.tsx';
import { StartPanel } from '../../../features/residency/application/start-panel.tsx';
import { MyReports } from '../../../features/residency/report/my-reports.tsx';
import { MyResidencies } from '../../../features/residency/resident/my-residency.tsx';
import { myResidenciesQuery } from '../../../features/residency/resident/resident-query.ts';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { MyOrganisationsDocument, type ResidencyState, ResidentPartsFragmentDoc } from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { clock } from '../../../lib/clock.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { PageBody } from '../../../lib/page-body.tsx';
import { PageHead } from '../../../lib/page-head.tsx';
import { queryOf } from '../../../lib/query.ts';

const organisationsQuery = queryOf(MyOrganisationsDocument, {}, ['organisation']);

const isEnding = (endsOn: string | null): boolean => mayRenew(endsOn, dateOf(clock.now(), HOME_ZONE));
const holdsOn = (state: ResidencyState, endsOn: string | null): boolean =>
  LIVE_RESIDENCY_STATES.includes(state) && !isEnding(endsOn);

/** Where an organisation stands on its way to residency. */
export function ResidencyPage() {
  const { t, format } = useLanguage();
  const { data } = useSuspenseQuery(myApplicationsQuery);
  const { data: mine } = useSuspenseQuery(organisationsQuery);
  const { data: held } = useSuspenseQuery(myResidenciesQuery);
  const { data: viewer } = useSuspenseQuery(nextStepsQuery);
  // What is done on this page itself stands below.
  const steps = (viewer.me?.nextSteps ?? []).filter(({ href }) => href.startsWith(`${pathTo('/app/residency')}/`));
  const organisations = (mine.me?.memberships ?? []).map(({ organisation }) => organisation);
  const theirs = new Set(organisations.map(({ id }) => id));
  const { items } = data.residencyApplications;
  const residents = readFragment(ResidentPartsFragmentDoc, held.myResidencies);
  const isTaken = (id: string): boolean =>
    items.some(({ organisation, state }) => organisation?.id === id && LIVE_APPLICATION_STATES.includes(state)) ||
    residents.some(({ organisationId, state, endsOn }) => organisationId === id && holdsOn(state, endsOn));
  const free = organisations.filter(({ id, state }) => state !== 'DISSOLVED' && !isTaken(id));
  const start = <StartPanel organisations={free} />;
  return (
    <PageBody header={<PageHead large title={t('application.listTitle')} />}>
      {steps.length > 0 ? <NextSteps steps={steps} /> : null}
      <MyResidencies />
      <MyReports />
      {items.map((application) => {
        const isMine = application.organisation !== null && theirs.has(application.organisation.id);
        return (
          <Card
            key={application.id}
            level={2}
            title={application.organisation?.name ?? application.reference}
            detail={`${application.reference} · ${format.date(application.submittedAt ?? application.startedAt)}`}
            trailing={<ApplicationTag state={application.state} label={application.stateLabel} />}
            href={pathTo(isMine ? '/app/residency/$id' : '/app/residency/council/$id', { id: application.id })}
          >
            {application.totalClock ? (
              <ClockLine label={t('application.clockTotal')} of={application.totalClock} />
            ) : null}
          </Card>
        );
      })}
      {organisations.length === 0 ? (
        <EmptyState
          kind="first"
          title={t('application.emptyTitle')}
          action={
            <LinkButton variant="primary" href={pathTo('/app/organisations/register')}>
              {t('application.registerOrganisation')}
            </LinkButton>
          }
        >
          {t('application.needsOrganisation')}
        </EmptyState>
      ) : null}
      {free.length > 0 && (items.length > 0 || residents.length > 0) ? (
        <Details summary={t('application.startOther')} open={residents.some(({ endsOn }) => isEnding(endsOn))}>
          {start}
        </Details>
      ) : null}
      {free.length > 0 && items.length === 0 && residents.length === 0 ? start : null}
      {free.length === 0 && organisations.length > 0 ? (
        <p className="text-ink-2">{t('application.startNone')}</p>
      ) : null}
      <p>
        <TextLink href={pathTo('/app/soft-landing')}>{t('landing.fromResidency')}</TextLink>
      </p>
    </PageBody>
  );
}
