import { classNames } from './class-names.ts';
import { HiddenText } from './hidden-text.tsx';
import { asCell, asRow } from './table-roles.ts';
import { useLabels } from './ui-provider.tsx';

const barStyle = 'block animate-skeleton rounded-chip bg-line';
const widths = ['w-2/3', 'w-1/2', 'w-5/6', 'w-3/4'] as const;

interface SkeletonProps {
  readonly shape?: 'text' | 'card' | 'title';
  readonly lines?: number;
}

/** The place of something on its way, at its size. It shows after 150 ms; use-steady-loading.ts keeps it 300 ms. */
export function Skeleton({ shape = 'text', lines = 3 }: SkeletonProps) {
  const labels = useLabels();
  return (
    <div role="status" className={classNames(shape === 'card' && 'rounded-card border border-line bg-surface p-5')}>
      <HiddenText>{labels.loading}</HiddenText>
      <span aria-hidden="true" className="grid gap-3">
        {shape === 'text' ? null : <span className={classNames(barStyle, 'h-7 w-1/2')} />}
        {shape === 'title'
          ? null
          : Array.from({ length: lines }, (_, line) => (
              <span key={line} className={classNames(barStyle, 'h-4', widths[line % widths.length])} />
            ))}
      </span>
    </div>
  );
}

/** Rows on their way, at the height of rows. */
export function SkeletonRows({ columns, rows = 8 }: { readonly columns: number; readonly rows?: number }) {
  const labels = useLabels();
  return Array.from({ length: rows }, (_, row) => (
    <tr key={row} {...asRow} className="max-sm:block">
      <td {...asCell} colSpan={columns} className="h-row border-b border-line px-pad max-sm:flex max-sm:items-center">
        {row === 0 ? <HiddenText>{labels.loading}</HiddenText> : null}
        <span aria-hidden="true" className={classNames(barStyle, 'h-4', widths[row % widths.length])} />
      </td>
    </tr>
  ));
}
