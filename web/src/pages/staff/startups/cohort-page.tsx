import { Badge } from '@aim/ui/badge.tsx';
import { Button } from '@aim/ui/button.tsx';
import { type DataColumn, DataTable } from '@aim/ui/data-table.tsx';
import { EmptyState } from '@aim/ui/empty-state.tsx';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { StageTag } from '@aim/ui/stage-tag.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { cohortQuery } from '../../../features/pipeline-staff/cohorts/cohort-query.ts';
import { ParticipantActions } from '../../../features/pipeline-staff/cohorts/participant-actions.tsx';
import { stepOf } from '../../../features/pipeline-staff/stages.ts';
import { startupHref } from '../../../features/pipeline-staff/startup-href.ts';
import { readFragment } from '../../../gql/fragment-masking.ts';
import {
  CohortRowFragmentDoc,
  CohortStartupsDocument,
  type ParticipantFragment,
  ParticipantFragmentDoc,
} from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { PageHead } from '../../../lib/page-head.tsx';
import { PanelError } from '../../../lib/panel.tsx';
import { useKeyset } from '../list/keyset.ts';
import { ListFooter } from '../list/list-footer.tsx';

const InviteStartup = lazy(async () => ({
  default: (await import('../../../features/pipeline-staff/cohorts/invite-startup.tsx')).InviteStartup,
}));

const FIRST = 50;

/** One cohort: who takes part, how far each is, and the next step of each. */
export function CohortPage() {
  const { t, format } = useLanguage();
  const { id } = useParams({ strict: false }) as { readonly id: string };
  const { data } = useSuspenseQuery(cohortQuery(id));
  const [isInviting, setInviting] = useState(false);
  const list = useKeyset({
    document: CohortStartupsDocument,
    variables: { cohort: id, first: FIRST },
    pageOf: ({ startups: { items, pageInfo } }) => ({
      items: readFragment(ParticipantFragmentDoc, items),
      ...pageInfo,
    }),
    types: ['participation', 'startup'],
  });
  if (data.cohort === null) return null;
  const cohort = readFragment(CohortRowFragmentDoc, data.cohort);
  const mayInvite = cohort.allowedActions.includes('participation.invite');
  const placeOf = ({ participations }: ParticipantFragment) => participations.find((one) => one.cohort.id === id);
  const columns: readonly DataColumn<ParticipantFragment>[] = [
    {
      id: 'name',
      header: t('startupList.name'),
      names: true,
      cell: (row) => (
        <TextLink plain href={startupHref(row)}>
          {row.name}
        </TextLink>
      ),
    },
    {
      id: 'state',
      header: t('cohorts.state'),
      cell: (row) => {
        const place = placeOf(row);
        return place ? <Badge tone={place.state === 'ACTIVE' ? 'ok' : 'neutral'}>{place.stateLabel}</Badge> : '–';
      },
    },
    {
      id: 'since',
      header: t('cohorts.since'),
      cell: (row) => format.day(placeOf(row)?.since ?? cohort.startsOn, 'short'),
    },
    {
      id: 'stage',
      header: t('startupList.stage'),
      cell: ({ stage, stageLabel }) => <StageTag step={stepOf(stage)} label={stageLabel} />,
    },
    {
      id: 'actions',
      header: t('cohorts.next'),
      align: 'end',
      cell: (row) => {
        const place = placeOf(row);
        return place ? <ParticipantActions id={place.id} name={row.name} allowed={place.allowedActions} /> : null;
      },
    },
  ];
  const period = [format.day(cohort.startsOn), cohort.endsOn === null ? '' : format.day(cohort.endsOn)];
  const invite = mayInvite ? (
    <Button icon={<Plus aria-hidden="true" className="size-4" />} onClick={() => setInviting(true)}>
      {t('cohorts.invite')}
    </Button>
  ) : null;
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-4 px-4 py-5 lg:px-6">
      <PageHead
        title={cohort.name}
        lead={`${cohort.kindLabel}, ${period.filter(Boolean).join(' – ')}`}
        places={[{ label: t('cohorts.title'), href: pathTo('/staff/cohorts') }]}
        actions={
          <>
            {invite}
            <LinkButton href={`${pathTo('/staff/startups')}?cohort=${id}`}>{t('cohorts.asList')}</LinkButton>
          </>
        }
      />
      <h2 className="sr-only">{t('cohorts.participants')}</h2>
      <DataTable
        caption={t('cohorts.participants')}
        columns={columns}
        rows={list.items}
        rowId={(row) => row.id}
        rowName={({ name }) => name}
        state={list.state}
        stale={list.isStale}
        error={<PanelError error={list.error} onRetry={list.retry} />}
        empty={
          <EmptyState kind="first" title={t('cohorts.noParticipants')} action={invite}>
            {t('cohorts.noParticipantsText')}
          </EmptyState>
        }
        footer={<ListFooter list={list} />}
      />
      <Suspense fallback={null}>
        {isInviting ? <InviteStartup cohortId={id} name={cohort.name} onClose={() => setInviting(false)} /> : null}
      </Suspense>
    </div>
  );
}
