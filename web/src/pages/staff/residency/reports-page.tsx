import { REPORT_STATES, reportMachine } from '@aim/domain/residency/report';
import type { DataColumn } from '@aim/ui/data-table.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { useMemo } from 'react';
import { useReportName } from '../../../features/residency/report/report-name.ts';
import { ReportTag } from '../../../features/residency/report/report-tag.tsx';
import { readFragment } from '../../../gql/fragment-masking.ts';
import {
  CountReportsDocument,
  ReportLinePartsFragmentDoc,
  StaffReportsDocument,
  type StaffReportsQuery,
} from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { request } from '../../../lib/request.ts';
import { useSearchState } from '../../../lib/search-state.ts';
import { useKeyset } from '../list/keyset.ts';
import { StateList } from '../list/state-list.tsx';
import { REPORT_SORTS, reportFilter, reportsSearch, TURNS } from './reports-search.ts';

type Item = StaffReportsQuery['residencyReports']['items'][number];
const FIRST = 50;
const lineOf = (item: Item) => readFragment(ReportLinePartsFragmentDoc, item);
const hrefOf = (item: Item) => pathTo('/staff/residency/reports/$id', { id: lineOf(item).id });

/** What residents owe, what was given, and whose turn it is; the earliest day first. */
export function ReportsPage() {
  const { t, locale, format } = useLanguage();
  const nameOf = useReportName();
  const [address, change] = useSearchState(reportsSearch);
  const filter = useMemo(() => reportFilter(address), [address]);
  const { sort } = address;
  const list = useKeyset({
    document: StaffReportsDocument,
    variables: { filter, sort, first: FIRST },
    pageOf: ({ residencyReports: { items, pageInfo } }) => ({ items, ...pageInfo }),
    types: ['residencyReport'],
  });
  const stateName = (one: (typeof REPORT_STATES)[number]) => reportMachine.states[one].label[locale];
  const columns: readonly DataColumn<Item>[] = [
    {
      id: 'holder',
      header: t('resident.holder'),
      names: true,
      width: 'medium',
      cell: (item) => (
        <TextLink plain href={hrefOf(item)}>
          {lineOf(item).holderName}
        </TextLink>
      ),
    },
    { id: 'report', header: t('report.title'), width: 'wide', cell: (item) => nameOf(lineOf(item)) },
    { id: 'state', header: t('report.state'), cell: (item) => <ReportTag report={lineOf(item)} /> },
    {
      id: 'due',
      header: t('report.due'),
      sortable: true,
      cell: (item) => {
        const { dueDay, isLate } = lineOf(item);
        return <span className={isLate ? 'text-danger' : ''}>{format.day(dueDay, 'short')}</span>;
      },
    },
    {
      id: 'submittedAt',
      header: t('report.submittedAt'),
      cell: ({ submittedAt }) => (submittedAt === null ? '—' : format.date(submittedAt, 'short')),
    },
  ];
  return (
    <StateList
      title={t('report.listTitle')}
      screen="residencyReports"
      path="/staff/residency/reports"
      builtIn={[
        { id: 'all', label: t('report.viewAll'), search: {} },
        ...TURNS.map((turn) => ({ id: turn, label: t(`report.view${turn}`), search: { turn } })),
      ]}
      searchLabel={t('report.search')}
      states={{ legend: t('report.state'), values: REPORT_STATES, nameOf: stateName }}
      list={list}
      columns={columns}
      rowId={(item) => lineOf(item).id}
      rowName={(item) => `${lineOf(item).holderName}, ${nameOf(lineOf(item))}`}
      hrefOf={hrefOf}
      address={address}
      change={change}
      sorts={REPORT_SORTS}
      countExactly={async () => (await request(CountReportsDocument, { filter })).countResidencyReports}
      isFiltered={Object.keys(filter).length > 0}
      nothingFound={t('report.nothingFound')}
      cleared={{ turn: '' }}
      first={{ title: t('report.none'), text: t('report.noneText') }}
    />
  );
}
