import { Card } from '@aim/ui/card.tsx';
import { EmptyState } from '@aim/ui/empty-state.tsx';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { myApplicationsQuery } from '../../../features/residency/application/application-query.ts';
import { ApplicationTag } from '../../../features/residency/application/application-tag.tsx';
import { ClockLine } from '../../../features/residency/application/clock-line.tsx';
import { StartPanel } from '../../../features/residency/application/start-panel.tsx';
import { MyReports } from '../../../features/residency/report/my-reports.tsx';
import { MyResidencies } from '../../../features/residency/resident/my-residency.tsx';
import { MyOrganisationsDocument } from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { PageBody } from '../../../lib/page-body.tsx';
import { PageHead } from '../../../lib/page-head.tsx';
import { queryOf } from '../../../lib/query.ts';

const organisationsQuery = queryOf(MyOrganisationsDocument, {}, ['organisation']);

/** Where an organisation stands on its way to residency. */
export function ResidencyPage() {
  const { t, format } = useLanguage();
  const { data } = useSuspenseQuery(myApplicationsQuery);
  const { data: mine } = useSuspenseQuery(organisationsQuery);
  const organisations = (mine.me?.memberships ?? []).map(({ organisation }) => organisation);
  const theirs = new Set(organisations.map(({ id }) => id));
  const { items } = data.residencyApplications;
  return (
    <PageBody header={<PageHead large title={t('application.listTitle')} />}>
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
      ) : (
        <StartPanel organisations={organisations} />
      )}
      <p>
        <TextLink href={pathTo('/app/soft-landing')}>{t('landing.fromResidency')}</TextLink>
      </p>
    </PageBody>
  );
}
