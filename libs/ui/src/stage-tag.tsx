import { classNames } from './class-names.ts';
import { StageGlyph, type StageStep } from './stage-glyph.tsx';

const tints: Readonly<Record<StageStep, string>> = {
  1: 'bg-stage-1-tint text-stage-1',
  2: 'bg-stage-2-tint text-stage-2',
  3: 'bg-stage-3-tint text-stage-3',
  4: 'bg-stage-4-tint text-stage-4',
  5: 'bg-stage-5-tint text-stage-5',
  6: 'bg-stage-6-tint text-stage-6',
};

/** One of six steps: sign, word and colour. */
export function StageTag({ step, label }: { readonly step: StageStep; readonly label: string }) {
  return (
    <span
      className={classNames(
        'forced-edge inline-flex items-center gap-1.5 whitespace-nowrap rounded-chip px-2 py-0.5 text-[0.8125rem] font-medium leading-5',
        tints[step],
      )}
    >
      <StageGlyph step={step} className="size-3.5 shrink-0" />
      {label}
    </span>
  );
}
