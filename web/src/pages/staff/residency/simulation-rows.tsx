import { simulationOutcomeLabels } from '@aim/domain/residency/rule-scenario';
import { Badge, type Tone } from '@aim/ui/badge.tsx';
import { ChoiceBar } from '@aim/ui/choice-bar.tsx';
import { type DataColumn, DataTable } from '@aim/ui/data-table.tsx';
import { EmptyState } from '@aim/ui/empty-state.tsx';
import { Field } from '@aim/ui/field.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { useCallback } from 'react';
import { OUTCOMES, ROW_SORTS, type SimulationAddress } from '../../../features/residency-rules/simulation-search.ts';
import { changeText } from '../../../features/residency-rules/simulation-totals.tsx';
import { readFragment } from '../../../gql/fragment-masking.ts';
import {
  RuleSimulationRowsBesideDocument,
  RuleSimulationRowsDocument,
  type RuleSimulationRowsQuery,
  type RuleSimulationRowsQueryVariables,
  type SimulationOutcome,
  type SimulationRowFragment,
  SimulationRowFragmentDoc,
  type TypedDocumentString,
} from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { PanelError } from '../../../lib/panel.tsx';
import { ExportButton } from '../list/export-button.tsx';
import { exportHref } from '../list/fetch-export.ts';
import { useKeyset } from '../list/keyset.ts';
import type { Change } from '../list/list-address.ts';
import { ListFooter } from '../list/list-footer.tsx';
import { SearchBox } from '../list/search-box.tsx';

const FIRST = 50;
const TONES: Readonly<Record<SimulationOutcome, Tone>> = {
  GAIN: 'ok',
  LOSE: 'danger',
  SAME: 'neutral',
  UNKNOWN: 'warn',
};
const EMPTY_PAGE = { items: [], endCursor: null, hasNextPage: false, count: 0, countIsCapped: false };
type Row = SimulationRowFragment & { readonly otherEffect?: string | null };

interface SimulationRowsProps {
  readonly id: string;
  readonly beside: { readonly id: string; readonly name: string } | null;
  readonly address: SimulationAddress;
  readonly change: Change;
}

/** Every resident of a run: what it pays now, what it would pay. */
export function SimulationRows({ id, beside, address, change }: SimulationRowsProps) {
  const { t, locale, format } = useLanguage();
  const { search, sort } = address;
  const outcome = address.outcome === 'ALL' ? null : address.outcome;
  const list = useKeyset({
    document: (beside === null ? RuleSimulationRowsDocument : RuleSimulationRowsBesideDocument) as TypedDocumentString<
      RuleSimulationRowsQuery,
      RuleSimulationRowsQueryVariables
    >,
    variables: {
      ...{ id, outcome, search: search || null, sort, first: FIRST },
      ...(beside === null ? {} : { beside: beside.id }),
    },
    pageOf: ({ ruleSimulation }) => {
      const { items, pageInfo } = ruleSimulation?.rows ?? { items: [], pageInfo: EMPTY_PAGE };
      return {
        items: items.map((item): Row => ({ ...readFragment(SimulationRowFragmentDoc, item), ...otherOf(item) })),
        ...pageInfo,
      };
    },
    types: ['ruleScenario'],
  });
  const setSearch = useCallback((text: string) => change({ search: text }, { replace: true }), [change]);
  const money = (amount: string | null | undefined) => (amount ? format.money(amount, 'AZN', true) : '–');
  // An effect is what a resident saves; the column stands beside what they pay.
  const differenceOf = (effect: string | null | undefined) => (effect ? changeText(-BigInt(effect), format) : '–');
  const amounts = [
    ['before', t('simulations.before')],
    ['after', t('simulations.after')],
    ['effect', t('simulations.difference')],
    ...(beside === null ? [] : [['otherEffect', t('simulations.other', { name: beside.name })] as const]),
  ] as const;
  const columns: readonly DataColumn<Row>[] = [
    {
      id: 'holder',
      header: t('simulations.resident'),
      names: true,
      width: 'medium',
      cell: ({ holderName, residencyId }) => (
        <TextLink plain href={pathTo('/staff/residents/$id', { id: residencyId })}>
          {holderName}
        </TextLink>
      ),
    },
    {
      id: 'outcome',
      header: t('simulations.outcome'),
      cell: (row) => <Badge tone={TONES[row.outcome]}>{row.outcomeLabel}</Badge>,
    },
    ...amounts.map(
      ([name, header]): DataColumn<Row> => ({
        ...{ id: name, header, align: 'end' },
        cell: (row) => (
          <span className="figures whitespace-nowrap">
            {name === 'effect' || name === 'otherEffect' ? differenceOf(row[name]) : money(row[name])}
          </span>
        ),
      }),
    ),
    {
      id: 'notComputed',
      header: t('simulations.notComputed'),
      align: 'end',
      cell: ({ notComputed }) => format.number(notComputed),
    },
  ];
  return (
    <section className="grid gap-3">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <h3 className="font-semibold">{t('simulations.rows')}</h3>
        <ExportButton href={exportHref('ruleSimulation', { id, outcome, search: search || null }, sort)} />
      </div>
      <div className="flex flex-wrap items-end gap-3">
        <SearchBox label={t('simulations.search')} value={search} onChange={setSearch} />
        <Field label={t('simulations.sort')} id="simulationSort">
          <NativeSelect
            value={sort}
            onChange={({ currentTarget }) => change({ sort: currentTarget.value })}
            options={ROW_SORTS.map((value) => ({ value, label: t(`simulations.${value}`) }))}
          />
        </Field>
      </div>
      <div className="min-w-0 overflow-x-auto">
        <ChoiceBar
          label={t('simulations.outcome')}
          value={address.outcome}
          onChange={(next) => change({ outcome: next }, { replace: true })}
          options={OUTCOMES.map((value) => ({
            value,
            label: value === 'ALL' ? t('records.all') : simulationOutcomeLabels[value][locale],
          }))}
        />
      </div>
      <DataTable
        caption={t('simulations.rows')}
        columns={columns}
        rows={list.items}
        rowId={(row) => row.id}
        rowName={({ holderName }) => holderName}
        state={list.state}
        stale={list.isStale}
        error={<PanelError error={list.error} onRetry={list.retry} />}
        empty={
          <EmptyState
            kind="filtered"
            title={t('simulations.noRows')}
            onClear={() => change({ outcome: 'ALL', search: '' })}
          />
        }
        footer={<ListFooter list={list} />}
      />
    </section>
  );
}

const otherOf = (item: object): { otherEffect?: string | null } =>
  'otherEffect' in item ? { otherEffect: item.otherEffect as string | null } : {};
