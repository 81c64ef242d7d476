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
        <span className="font-medium">{label}</span>
        <span className={clock.isOverdue ? 'font-medium text-danger' : 'text-ink-2'}>{text(clock)}</span>
      </p>
      <Progress label={label} value={Math.min(clock.elapsed, clock.limit)} max={clock.limit} />
    </div>
  );
}

export function useClockText() {
  const { t, format } = useLanguage();
  return (clock: {
    readonly elapsed: number;
    readonly limit: number;
    readonly dueOn: string | null;
    readonly isPaused: boolean;
    readonly isOverdue: boolean;
  }): string => {
    const days = t('application.clockDays', { elapsed: clock.elapsed, limit: clock.limit });
    if (clock.isPaused) return `${days} · ${t('application.clockPaused')}`;
    if (clock.isOverdue) return `${days} · ${t('application.clockLate')}`;
    return clock.dueOn === null ? days : `${days} · ${t('application.clockDue', { date: format.day(clock.dueOn) })}`;
  };
}
