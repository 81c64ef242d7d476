import { ChartFigure, type ChartSource } from './chart-figure.tsx';
import { classNames } from './class-names.ts';
import { StageGlyph, type StageStep } from './stage-glyph.tsx';
import { useFormat } from './ui-provider.tsx';

export interface FlowStage {
  readonly step: StageStep;
  readonly label: string;
  readonly count: number;
  /** Of those before it; absent for the first. */
  readonly share?: number;
  readonly medianDays?: number;
}

interface StageFlowProps {
  readonly title: string;
  readonly source: ChartSource;
  readonly columns: readonly [stage: string, count: string, share: string, days: string];
  readonly stages: readonly FlowStage[];
  /** "{n} gün" */
  readonly days: (count: number) => string;
}

const fills: Readonly<Record<StageStep, string>> = {
  1: 'fill-stage-1-bar',
  2: 'fill-stage-2-bar',
  3: 'fill-stage-3-bar',
  4: 'fill-stage-4-bar',
  5: 'fill-stage-5-bar',
  6: 'fill-stage-6-bar',
};
const inks: Readonly<Record<StageStep, string>> = {
  1: 'text-stage-1-bar',
  2: 'text-stage-2-bar',
  3: 'text-stage-3-bar',
  4: 'text-stage-4-bar',
  5: 'text-stage-5-bar',
  6: 'text-stage-6-bar',
};

/** How many come how far, how many of those before, and how long it takes. */
export function StageFlow({ title, source, columns, stages, days }: StageFlowProps) {
  const format = useFormat();
  const most = Math.max(1, ...stages.map(({ count }) => count));
  const share = (stage: FlowStage): string => (stage.share === undefined ? '–' : format.percent(stage.share));
  const median = (stage: FlowStage): string => (stage.medianDays === undefined ? '–' : days(stage.medianDays));
  return (
    <ChartFigure
      title={title}
      source={source}
      table={{
        columns,
        rows: stages.map((stage) => [stage.label, format.number(stage.count), share(stage), median(stage)]),
      }}
      chart={
        <ol aria-hidden="true" className="grid gap-2">
          {stages.map((stage) => (
            <li
              key={stage.step}
              className="grid grid-cols-[1fr_auto] items-center gap-x-3 gap-y-1 text-sm sm:grid-cols-[11rem_1fr_4rem_8rem]"
            >
              <span className="flex items-center gap-2">
                <StageGlyph step={stage.step} className={classNames('size-3.5 shrink-0', inks[stage.step])} />
                {stage.label}
              </span>
              <span className="figures text-end font-semibold sm:order-3">{format.number(stage.count)}</span>
              <svg width="100%" height="18" aria-hidden="true" className="forced-marks max-sm:col-span-2">
                <rect width={`${(stage.count / most) * 100}%`} height="18" rx="4" className={fills[stage.step]} />
              </svg>
              <span className="figures text-ink-2 max-sm:col-span-2 sm:order-4 sm:text-end">
                {stage.share === undefined ? '' : `${share(stage)} · ${median(stage)}`}
              </span>
            </li>
          ))}
        </ol>
      }
    />
  );
}
