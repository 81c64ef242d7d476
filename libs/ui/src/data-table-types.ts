import type { ReactNode } from 'react';

export interface DataColumn<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly sortable?: boolean;
  /** Figures stand at the end, under each other. */
  readonly align?: 'start' | 'end';
  /** Names the row: read before every other cell; never hidden. */
  readonly names?: boolean;
  /** Shown unless the person asks for it. */
  readonly hiddenAtFirst?: boolean;
  readonly width?: 'narrow' | 'medium' | 'wide';
}

export interface TableSort {
  readonly by: string;
  readonly direction: 'asc' | 'desc';
}

/** What the person chose; the order lists every column, also the hidden ones. */
export interface TableColumns {
  readonly order: readonly string[];
  readonly hidden: readonly string[];
}

export interface DataTableProps<Row> {
  /** What the table holds, for everyone who does not see it at a glance. */
  readonly caption: string;
  readonly captionShown?: boolean;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  /** How a row is called in "select …". */
  readonly rowName: (row: Row) => string;
  readonly state?: 'ready' | 'loading' | 'error';
  /** New rows are on their way, the old ones stay readable. */
  readonly stale?: boolean;
  readonly empty?: ReactNode;
  readonly error?: ReactNode;
  readonly sort?: TableSort | undefined;
  readonly onSortChange?: (sort: TableSort) => void;
  readonly columnState?: TableColumns | undefined;
  readonly onColumnStateChange?: (columns: TableColumns) => void;
  readonly selection?: ReadonlySet<string>;
  readonly onSelectionChange?: (selection: ReadonlySet<string>) => void;
  /** Everything that the filter finds, not only what is loaded. */
  readonly matching?: {
    readonly count: string;
    readonly selected: boolean;
    readonly onSelect: () => void;
  };
  readonly bulkActions?: ReactNode;
  readonly activeId?: string | undefined;
  readonly onActiveChange?: (id: string) => void;
  readonly onOpen?: (row: Row) => void;
  readonly onPeek?: (row: Row) => void;
  /** Left and right above the table. */
  readonly toolbar?: ReactNode;
  readonly footer?: ReactNode;
  /** Takes the height that its parent leaves and scrolls inside. */
  readonly fill?: boolean;
}
