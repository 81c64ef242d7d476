import { MapPin, Tag } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from '../button.tsx';
import { Checkbox } from '../checkbox.tsx';
import { type DataColumn, DataTable, type TableColumns, type TableSort } from '../data-table.tsx';
import { EmptyState } from '../empty-state.tsx';
import { ErrorState } from '../error-state.tsx';
import { FilterBar } from '../filter-bar.tsx';
import { Input } from '../input.tsx';
import { LoadMore } from '../load-more.tsx';
import { Pagination } from '../pagination.tsx';
import type { StageStep } from '../stage-glyph.tsx';
import { StageTag } from '../stage-tag.tsx';
import { TextLink } from '../text-link.tsx';
import { useFormat } from '../ui-provider.tsx';
import { ViewTabs } from '../view-tabs.tsx';
import { stageNames } from './record-stories.tsx';
import { storiesOf } from './story.ts';

export interface SampleRow {
  readonly id: string;
  readonly name: string;
  readonly step: StageStep;
  readonly city: string;
  readonly score: number;
  readonly asked: string;
  readonly sentOn: string;
}

const names = [
  'Oxu Yoldaşı',
  'Günəş Evi',
  'Yolçu',
  'Ağıllı Bağ',
  'Dəniz Analitika',
  'Təmiz Su',
  'Nar Logistika',
  'Şəki İpəyi',
  'Xəzər Pulsu',
];
const cities = ['Gəncə', 'Sumqayıt', 'Bakı', 'Lənkəran', 'Şəki', 'Naxçıvan'];

export const sampleRows = (count: number): readonly SampleRow[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `r${index}`,
    name: `${names[index % names.length]} ${index + 1}`,
    step: ((index % 6) + 1) as StageStep,
    city: cities[(index * 5) % cities.length] ?? '',
    score: 32 + ((index * 37) % 66),
    asked: String((20 + ((index * 53) % 180)) * 100_000),
    sentOn: `2026-${String(9 + (index % 3)).padStart(2, '0')}-${String(1 + ((index * 7) % 28)).padStart(2, '0')}`,
  }));

export function useSampleColumns(): readonly DataColumn<SampleRow>[] {
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'name',
        header: 'Startap',
        names: true,
        sortable: true,
        cell: (row) => (
          <TextLink plain href={`#${row.id}`}>
            {row.name}
          </TextLink>
        ),
      },
      {
        id: 'stage',
        header: 'Mərhələ',
        cell: (row) => <StageTag step={row.step} label={stageNames[row.step - 1] ?? ''} />,
      },
      { id: 'city', header: 'Şəhər', cell: (row) => row.city },
      { id: 'score', header: 'Bal', align: 'end', sortable: true, cell: (row) => format.number(row.score) },
      {
        id: 'asked',
        header: 'Sorğu',
        align: 'end',
        sortable: true,
        cell: (row) => format.money(row.asked, 'AZN', true),
      },
      { id: 'sentOn', header: 'Təqdim', sortable: true, cell: (row) => format.day(row.sentOn, 'short') },
      { id: 'id', header: 'Nömrə', hiddenAtFirst: true, cell: (row) => row.id },
    ],
    [format],
  );
}

interface SampleProps {
  readonly count?: number;
  readonly chosen?: readonly string[];
  readonly onOpen?: (row: SampleRow) => void;
  readonly onPeek?: (row: SampleRow) => void;
  readonly fill?: boolean;
}

export function SampleTable({ count = 12, chosen = [], onOpen, onPeek, fill = false }: SampleProps) {
  const rows = useMemo(() => sampleRows(count), [count]);
  const columns = useSampleColumns();
  const [sort, setSort] = useState<TableSort>({ by: 'sentOn', direction: 'desc' });
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set(chosen));
  const [columnState, setColumnState] = useState<TableColumns>();
  return (
    <DataTable
      caption="Müraciətlər"
      fill={fill}
      rows={rows}
      columns={columns}
      rowId={(row) => row.id}
      rowName={(row) => row.name}
      sort={sort}
      onSortChange={setSort}
      selection={selection}
      onSelectionChange={setSelection}
      columnState={columnState}
      onColumnStateChange={setColumnState}
      matching={{ count: '1.240', selected: false, onSelect: () => undefined }}
      bulkActions={<Button>Rəyçi təyin et</Button>}
      toolbar={
        <Input type="search" aria-label="Cədvəldə axtar" placeholder="Ad, VÖEN və ya nömrə" className="max-w-80" />
      }
      footer={<LoadMore shown={`${count} sətir, cəmi 1.240`} hasMore onMore={() => undefined} />}
      {...(onOpen ? { onOpen } : {})}
      {...(onPeek ? { onPeek } : {})}
    />
  );
}

function StateTable({ state }: { state: 'loading' | 'error' | 'empty' }) {
  const columns = useSampleColumns();
  return (
    <DataTable
      caption="Müraciətlər"
      rows={[]}
      columns={columns}
      rowId={(row) => row.id}
      rowName={(row) => row.name}
      state={state === 'empty' ? 'ready' : state}
      empty={<EmptyState kind="filtered" title="«Şəki» üzrə müraciət yoxdur" onClear={() => undefined} />}
      error={<ErrorState title="Siyahı açılmadı" reference="7F3K-92" onRetry={() => undefined} />}
    />
  );
}

function Filters() {
  const editor = (done: () => void) => (
    <div className="grid gap-1">
      {cities.slice(0, 4).map((city) => (
        <Checkbox key={city} name="city" label={city} />
      ))}
      <Button variant="primary" onClick={done}>
        Tətbiq et
      </Button>
    </div>
  );
  return (
    <FilterBar
      search={<Input type="search" aria-label="Axtar" placeholder="Axtar" className="max-w-56" />}
      fields={[
        { id: 'city', label: 'Şəhər', icon: <MapPin />, editor },
        { id: 'stage', label: 'Mərhələ', icon: <Tag />, editor },
      ]}
      active={[{ id: 'city', text: 'Bakı, Gəncə' }]}
      onRemove={() => undefined}
      onClear={() => undefined}
    />
  );
}

export const tableStories = [
  ...storiesOf('DataTable', {
    ready: () => <SampleTable onPeek={() => undefined} />,
    selected: () => <SampleTable count={5} chosen={['r1', 'r2']} />,
    compact: () => (
      <div data-density="compact">
        <SampleTable count={8} />
      </div>
    ),
    thousands: () => <SampleTable count={5000} onPeek={() => undefined} />,
    loading: () => <StateTable state="loading" />,
    empty: () => <StateTable state="empty" />,
    error: () => <StateTable state="error" />,
  }),
  ...storiesOf('List', {
    filters: Filters,
    views: () => (
      <ViewTabs
        currentId="mine"
        changed
        onSave={() => undefined}
        views={[
          { id: 'all', label: 'Hamısı', href: '#all', count: 1240 },
          { id: 'mine', label: 'Mənim proqramım', href: '#mine', count: 48 },
          { id: 'late', label: 'Gecikənlər', href: '#late', count: 3 },
        ]}
        actions={[{ id: 'rename', label: 'Adını dəyiş' }]}
      />
    ),
    pages: () => <Pagination shown="51–100, cəmi 1.000+" previousHref="#before" nextHref="#after" />,
  }),
];
