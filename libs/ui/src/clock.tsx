import { AlarmClock } from 'lucide-react';
import { classNames } from './class-names.ts';
import { HOME_ZONE } from './format.ts';
import { useFormat } from './ui-provider.tsx';

interface ClockProps {
  /** The exclusive end. */
  readonly until: Date | string;
  readonly now: Date | string;
  readonly zone?: string;
  /** What ends: "Müraciət qəbulu". */
  readonly label?: string;
  readonly inline?: boolean;
}

const tones = { calm: 'text-ink', soon: 'text-warn', late: 'text-danger' } as const;

/** A deadline in words, with its moment and zone: 3 gün qalıb (26 noyabr, 18:00, Bakı vaxtı). */
export function Clock({ until, now, zone = HOME_ZONE, label, inline = false }: ClockProps) {
  const format = useFormat();
  const { tone, words, moment } = format.deadline(until, now, zone);
  const instant = new Date(until).toISOString();
  if (inline)
    return (
      <time dateTime={instant}>
        <span className={classNames('font-semibold', tones[tone])}>{words}</span>
        <span className="text-ink-2"> ({moment})</span>
      </time>
    );
  return (
    <div className="flex items-start gap-2.5">
      <AlarmClock aria-hidden="true" className={classNames('mt-0.5 size-5 shrink-0', tones[tone])} />
      <div className="min-w-0">
        {label === undefined ? null : <p className="text-sm text-ink-2">{label}</p>}
        <time dateTime={instant} className="block">
          <span className={classNames('block font-semibold', tones[tone])}>{words}</span>
          <span className="block text-sm text-ink-2">{moment}</span>
        </time>
      </div>
    </div>
  );
}
