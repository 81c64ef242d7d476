import { HOME_COUNTRY } from '@aim/domain/kernel/country';
import { LANDING_GOALS, LIVE_LANDING_STATES } from '@aim/domain/residency/landing';
import { Card } from '@aim/ui/card.tsx';
import { EmptyState } from '@aim/ui/empty-state.tsx';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { myLandingsQuery } from '../../../features/residency/landing/landing-query.ts';
import { LandingTag } from '../../../features/residency/landing/landing-tag.tsx';
import { StartLanding } from '../../../features/residency/landing/start-landing.tsx';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { LandingPartsFragmentDoc, MyOrganisationsDocument } from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { PageBody } from '../../../lib/page-body.tsx';
import { PageHead } from '../../../lib/page-head.tsx';
import { queryOf } from '../../../lib/query.ts';
import { useSearchState } from '../../../lib/search-state.ts';

const organisationsQuery = queryOf(MyOrganisationsDocument, {}, ['organisation']);
const search = z.object({ goal: z._default(z.enum(LANDING_GOALS), 'RESIDENCY') });

/** The cases of one's companies, and the way to a new one. */
export function SoftLandingsPage() {
  const { t, format } = useLanguage();
  const [{ goal }] = useSearchState(search);
  const { data } = useSuspenseQuery(myLandingsQuery);
  const { data: mine } = useSuspenseQuery(organisationsQuery);
  const organisations = (mine.me?.memberships ?? []).map(({ organisation }) => organisation);
  const theirs = new Set(organisations.map(({ id }) => id));
  const landings = readFragment(LandingPartsFragmentDoc, data.softLandingCases.items).filter(
    ({ organisation }) => organisation !== null && theirs.has(organisation.id),
  );
  const busy = new Set(
    landings.filter(({ state }) => LIVE_LANDING_STATES.includes(state)).map(({ organisation }) => organisation?.id),
  );
  const free = organisations.filter(({ id, country }) => country !== HOME_COUNTRY && !busy.has(id));
  return (
    <PageBody header={<PageHead large title={t('landing.title')} lead={t('landing.lead')} />}>
      {landings.map((landing) => (
        <Card
          key={landing.id}
          level={2}
          title={landing.organisation?.name ?? ''}
          detail={`${landing.goalLabel} · ${format.date(landing.requestedAt)}`}
          trailing={<LandingTag isOfCompany state={landing.state} label={landing.stateLabel} />}
          href={pathTo('/app/soft-landing/$id', { id: landing.id })}
        >
          <p>
            {landing.nextStep === null || landing.nextDueOn === null
              ? t('landing.settled', { done: landing.itemCount - landing.openItems, all: landing.itemCount })
              : `${landing.nextStep} · ${format.day(landing.nextDueOn)}`}
          </p>
        </Card>
      ))}
      {free.length > 0 ? <StartLanding key={goal} organisations={free} goal={goal} /> : null}
      {free.length === 0 && landings.length === 0 ? (
        <EmptyState
          kind="first"
          title={t('landing.emptyTitle')}
          action={
            <LinkButton variant="primary" href={pathTo('/app/organisations/register')}>
              {t('landing.registerCompany')}
            </LinkButton>
          }
        >
          {t('landing.emptyText')}
        </EmptyState>
      ) : null}
    </PageBody>
  );
}
