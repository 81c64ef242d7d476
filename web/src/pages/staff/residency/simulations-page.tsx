import { Button } from '@aim/ui/button.tsx';
import { type DataColumn, DataTable } from '@aim/ui/data-table.tsx';
import { EmptyState } from '@aim/ui/empty-state.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { NameScenario } from '../../../features/residency-rules/name-scenario.tsx';
import { withoutSign } from '../../../features/residency-rules/simulation-totals.tsx';
import { readFragment } from '../../../gql/fragment-masking.ts';
import {
  RuleScenarioActionsDocument,
  RuleScenarioListDocument,
  type RuleScenarioListQuery,
  SimulationLineFragmentDoc,
} from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { PageHead } from '../../../lib/page-head.tsx';
import { PanelError } from '../../../lib/panel.tsx';
import { queryOf } from '../../../lib/query.ts';
import { useKeyset } from '../list/keyset.ts';
import { ListFooter } from '../list/list-footer.tsx';

type Row = RuleScenarioListQuery['ruleScenarios']['items'][number];
const FIRST = 50;
const hrefOf = (id: string) => pathTo('/staff/residency/simulations/$id', { id });

/** Drafts of law and what they would do; the last one worked on first. */
export function SimulationsPage() {
  const { t, format } = useLanguage();
  const router = useRouter();
  const [naming, setNaming] = useState(false);
  const actions = useQuery(queryOf(RuleScenarioActionsDocument, {}));
  const mayCreate = actions.data?.benefitRuleActions.includes('ruleScenario.create') === true;
  const list = useKeyset({
    document: RuleScenarioListDocument,
    variables: { first: FIRST },
    pageOf: ({ ruleScenarios: { items, pageInfo } }) => ({ items, ...pageInfo }),
    types: ['ruleScenario'],
  });
  const lastOf = ({ simulations }: Row) => readFragment(SimulationLineFragmentDoc, simulations)[0];
  const columns: readonly DataColumn<Row>[] = [
    {
      id: 'name',
      header: t('simulations.scenario'),
      names: true,
      width: 'wide',
      cell: ({ id, name }) => (
        <TextLink plain href={hrefOf(id)}>
          {name}
        </TextLink>
      ),
    },
    { id: 'owner', header: t('simulations.owner'), cell: ({ owner }) => owner.fullName },
    {
      id: 'changes',
      header: t('simulations.changesCount'),
      align: 'end',
      cell: ({ changeCount }) => format.number(changeCount),
    },
    {
      id: 'last',
      header: t('simulations.lastRun'),
      width: 'wide',
      cell: (row) => {
        const last = lastOf(row);
        if (last === undefined) return <span className="text-ink-2">{t('simulations.notRun')}</span>;
        if (last.state === 'RUNNING') return last.stateLabel;
        const label = last.effect.startsWith('-') ? t('simulations.effectPaid') : t('simulations.effect');
        return `${label}: ${format.money(withoutSign(last.effect), 'AZN', true)}`;
      },
    },
    {
      id: 'changedAt',
      header: t('simulations.changedAt'),
      align: 'end',
      cell: ({ changedAt }) => <time dateTime={changedAt}>{format.instant(changedAt)}</time>,
    },
  ];
  const create = mayCreate ? (
    <Button variant="primary" onClick={() => setNaming(true)}>
      {t('simulations.create')}
    </Button>
  ) : null;
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-4 px-4 py-5 lg:px-6">
      <PageHead
        title={t('simulations.title')}
        lead={t('simulations.lead')}
        places={[{ label: t('work.rules'), href: pathTo('/staff/residency/rules') }]}
        actions={create}
      />
      <h2 className="sr-only">{t('records.list')}</h2>
      <DataTable
        caption={t('simulations.title')}
        columns={columns}
        rows={list.items}
        rowId={({ id }) => id}
        rowName={({ name }) => name}
        state={list.state}
        stale={list.isStale}
        error={<PanelError error={list.error} onRetry={list.retry} />}
        empty={
          <EmptyState kind="first" title={t('simulations.empty')} action={create}>
            {t('simulations.emptyText')}
          </EmptyState>
        }
        onOpen={({ id }) => router.history.push(hrefOf(id))}
        footer={<ListFooter list={list} />}
      />
      {naming ? (
        <NameScenario
          scenario={null}
          onDone={(id) => router.history.push(hrefOf(id))}
          onClose={() => setNaming(false)}
        />
      ) : null}
    </div>
  );
}
