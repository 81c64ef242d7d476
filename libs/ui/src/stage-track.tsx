import { classNames } from './class-names.ts';
import { STAGE_STEPS, StageGlyph, type StageStep } from './stage-glyph.tsx';
import { useLabels } from './ui-provider.tsx';

interface StageTrackProps {
  readonly step: StageStep;
  readonly label: string;
  /** Names of all steps: drawn with signs and words instead of a thin bar. */
  readonly names?: readonly string[];
}

const bars: Readonly<Record<StageStep, string>> = {
  1: 'bg-stage-1-bar',
  2: 'bg-stage-2-bar',
  3: 'bg-stage-3-bar',
  4: 'bg-stage-4-bar',
  5: 'bg-stage-5-bar',
  6: 'bg-stage-6-bar',
};
const inks: Readonly<Record<StageStep, string>> = {
  1: 'text-stage-1-bar',
  2: 'text-stage-2-bar',
  3: 'text-stage-3-bar',
  4: 'text-stage-4-bar',
  5: 'text-stage-5-bar',
  6: 'text-stage-6-bar',
};

/** How far along six steps. */
export function StageTrack({ step, label, names }: StageTrackProps) {
  const labels = useLabels();
  if (names === undefined)
    return (
      <div
        role="img"
        aria-label={`${label}, ${labels.stageOf(step, STAGE_STEPS.length)}`}
        className="grid grid-cols-6 gap-1"
      >
        {STAGE_STEPS.map((one) => (
          <span
            key={one}
            className={classNames(
              'h-1.5 rounded-round',
              one <= step ? classNames(bars[step], 'forced-fill') : 'forced-edge bg-line',
            )}
          />
        ))}
      </div>
    );
  return (
    <ol className="grid grid-cols-6 gap-1.5">
      {STAGE_STEPS.map((one) => (
        <li key={one} aria-current={one === step ? 'step' : undefined} className="min-w-0">
          <span
            aria-hidden="true"
            className={classNames(
              'block h-1.5 rounded-round',
              one <= step ? classNames(bars[step], 'forced-fill') : 'forced-edge bg-line',
            )}
          />
          <span
            className={classNames(
              'mt-2 flex items-center gap-1.5 text-xs max-md:justify-center',
              one === step ? 'font-semibold text-ink' : 'text-ink-2',
            )}
          >
            <StageGlyph step={one} className={classNames('size-3.5 shrink-0', one <= step && inks[step])} />
            <span className="min-w-0 max-md:sr-only">{names[one - 1]}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
