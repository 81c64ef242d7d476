import { Badge, type Tone } from '@aim/ui/badge.tsx';
import { Progress } from '@aim/ui/progress.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { ApplicationClockPartsFragmentDoc } from '../../../gql/graphql.ts';
import { useLanguage } from '../../../lib/language.tsx';

interface ClockLineProps {
  readonly label: string;
  readonly of: FragmentType<typeof ApplicationClockPartsFragmentDoc>;
}

/** How much of a deadline has gone, in working days, and until when it runs. */
export function ClockLine({ label, of }: ClockLineProps) {
  const text = useClockText();
  const clock = readFragment(ApplicationClockPartsFragmentDoc, of);
  return (
    <div className="grid gap-1">
      <p className="flex flex-wrap justify-between gap-x-4 text-ui">
        <span className="flex flex-wrap items-center gap-2 font-medium">
          {label}
          <ClockMark mark={clock.mark} />
        </span>
        <span className={clock.isOverdue ? 'font-medium text-danger' : 'text-ink-2'}>{text(clock)}</span>
      </p>
      <Progress label={label} value={Math.min(clock.elapsed, clock.limit)} max={clock.limit} />
    </div>
  );
}

const TONES: Readonly<Record<number, Tone>> = { 50: 'info', 80: 'warn', 100: 'danger' };

/** The share of a running deadline that has gone, at the marks on which staff are told of it. */
export function ClockMark({ mark, short = false }: { readonly mark: number | null; readonly short?: boolean }) {
  const { t, format } = useLanguage();
  if (mark === null) return null;
  const words = t('application.clockMark', { percent: mark });
  return (
    <Badge tone={TONES[mark] ?? 'neutral'}>
      {short ? (
        <>
          <span aria-hidden="true">{format.percent(mark / 100)}</span>
          <span className="sr-only">{words}</span>
        </>
      ) : (
        words
      )}
    </Badge>
  );
}

/** The same in words; `short` for a cell of a table. */
export function useClockText(length?: 'short') {
  const { t, format } = useLanguage();
  return (clock: {
    readonly elapsed: number;
    readonly limit: number;
    readonly dueOn: string | null;
    readonly isPaused: boolean;
    readonly isOverdue: boolean;
  }): string => {
    const { elapsed, limit } = clock;
    const isShort = length === 'short';
    const days = t(isShort ? 'application.clockDaysShort' : 'application.clockDays', { elapsed, limit });
    if (clock.isPaused) return `${days} · ${t(isShort ? 'application.clockPausedShort' : 'application.clockPaused')}`;
    if (clock.isOverdue) return `${days} · ${t('application.clockLate')}`;
    if (clock.dueOn === null) return days;
    const date = format.day(clock.dueOn, length);
    return `${days} · ${isShort ? date : t('application.clockDue', { date })}`;
  };
}
