import { type DataColumn, DataTable, type DataTableProps, type TableSort } from '@aim/ui/data-table.tsx';
import { DensitySwitch } from '@aim/ui/density-switch.tsx';
import { ListTemplate } from '@aim/ui/list-template.tsx';
import type { Density } from '@aim/ui/work-frame.tsx';
import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Density as DensityChoice } from '../../../gql/graphql.ts';
import { useT } from '../../../lib/language.tsx';
import { PageHead } from '../../../lib/page-head.tsx';
import { PanelError } from '../../../lib/panel.tsx';
import { usePreferences } from '../../../lib/use-preferences.ts';
import { useViewer } from '../../../lib/viewer-context.ts';
import type { Keyset } from './keyset.ts';
import { type Change, columnsFrom, columnsText } from './list-address.ts';
import { ListFooter } from './list-footer.tsx';

export interface PeekProps {
  readonly id: string;
  readonly onClose: () => void;
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
}

export interface RecordListProps<Row> {
  readonly title: string;
  readonly lead?: ReactNode;
  /** Export and the like; the density stands beside them. */
  readonly actions?: ReactNode;
  readonly views?: ReactNode;
  readonly filters: ReactNode;
  readonly notice?: ReactNode;
  readonly list: Keyset<Row>;
  readonly columns: readonly DataColumn<Row>[];
  readonly rowId: (row: Row) => string;
  readonly rowName: (row: Row) => string;
  /** Where a row opens fully. */
  readonly hrefOf?: (row: Row) => string;
  readonly address: { readonly columns: string; readonly peek: string };
  readonly change: Change;
  readonly sort?: TableSort;
  readonly onSortChange?: (sort: TableSort) => void;
  readonly empty: ReactNode;
  readonly peek?: (props: PeekProps) => ReactNode;
  readonly selection?: DataTableProps<Row>['selection'];
  readonly onSelectionChange?: DataTableProps<Row>['onSelectionChange'];
  readonly matching?: DataTableProps<Row>['matching'];
  readonly bulkActions?: ReactNode;
  /** Asks for the number that "1.000+" stands for. */
  readonly countExactly?: () => Promise<number>;
}

const stay = () => Promise.resolve();

/** Staff template 1 filled: a list whose whole state is its address. */
export function RecordList<Row>(props: RecordListProps<Row>) {
  const { title, lead, list, columns, rowId, rowName, hrefOf, address, change, peek } = props;
  const t = useT();
  const router = useRouter();
  const viewer = useViewer();
  const setPreferences = usePreferences(stay);
  const at = list.items.findIndex((row) => rowId(row) === address.peek);
  const peekAt = (index: number): (() => void) | undefined => {
    const row = list.items[index];
    return at < 0 || row === undefined ? undefined : () => change({ peek: rowId(row) }, { replace: true });
  };
  const optional = {
    ...(props.sort ? { sort: props.sort } : {}),
    ...(props.onSortChange ? { onSortChange: props.onSortChange } : {}),
    ...(props.selection ? { selection: props.selection } : {}),
    ...(props.onSelectionChange ? { onSelectionChange: props.onSelectionChange } : {}),
    ...(props.matching ? { matching: props.matching } : {}),
    ...(hrefOf ? { onOpen: (row: Row) => router.history.push(hrefOf(row)) } : {}),
    ...(peek
      ? { onPeek: (row: Row) => change({ peek: rowId(row) === address.peek ? '' : rowId(row) }, { replace: true }) }
      : {}),
  };
  return (
    <ListTemplate
      header={
        <PageHead
          title={title}
          lead={lead}
          actions={
            <>
              {props.actions}
              <span className="max-sm:hidden">
                <DensitySwitch
                  value={viewer.preferences.density.toLowerCase() as Density}
                  onChange={(density) => void setPreferences({ density: density.toUpperCase() as DensityChoice })}
                />
              </span>
            </>
          }
        />
      }
      views={props.views}
      peek={
        peek && address.peek !== ''
          ? peek({
              id: address.peek,
              onClose: () => change({ peek: '' }, { replace: true }),
              onPrevious: peekAt(at - 1),
              onNext: peekAt(at + 1),
            })
          : null
      }
    >
      {props.notice}
      <h2 className="sr-only">{t('records.list')}</h2>
      <DataTable
        fill
        caption={title}
        columns={columns}
        rows={list.items}
        rowId={rowId}
        rowName={rowName}
        state={list.state}
        stale={list.isStale}
        error={<PanelError error={list.error} onRetry={list.retry} />}
        empty={props.empty}
        columnState={columnsFrom(address.columns, columns)}
        onColumnStateChange={(next) => change({ columns: columnsText(next, columns) }, { replace: true })}
        {...(address.peek === '' ? {} : { activeId: address.peek })}
        onActiveChange={(id) =>
          address.peek !== '' && address.peek !== id ? change({ peek: id }, { replace: true }) : undefined
        }
        bulkActions={props.bulkActions}
        toolbar={props.filters}
        footer={<ListFooter list={list} {...(props.countExactly ? { countExactly: props.countExactly } : {})} />}
        {...optional}
      />
    </ListTemplate>
  );
}
