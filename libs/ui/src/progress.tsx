import { classNames } from './class-names.ts';

interface ProgressProps {
  /** Spoken, and shown when `shown`. */
  readonly label: string;
  readonly value: number;
  readonly max: number;
  readonly shown?: boolean;
  readonly className?: string;
}

/** How far something is; drawn with attributes, so it stands in a page without inline styles. */
export function Progress({ label, value, max, shown = false, className }: ProgressProps) {
  return (
    <div className={className}>
      {shown ? <p className="mb-1.5 text-ui text-ink-2">{label}</p> : null}
      <progress
        aria-label={label}
        value={value}
        max={max}
        className={classNames(
          'forced-edge block h-1.5 w-full appearance-none overflow-hidden rounded-round border-0 bg-line',
          '[&::-moz-progress-bar]:bg-brand [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:rounded-round [&::-webkit-progress-value]:bg-brand',
        )}
      />
    </div>
  );
}
