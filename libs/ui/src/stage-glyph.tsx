export type StageStep = 1 | 2 | 3 | 4 | 5 | 6;
export const STAGE_STEPS = [1, 2, 3, 4, 5, 6] as const;

const shapes: Readonly<Record<StageStep, string>> = {
  1: 'M8 1.5a4.7 4.7 0 0 0-2.6 8.6V12h5.2v-1.9A4.7 4.7 0 0 0 8 1.5ZM5.9 13h4.2v1.5H5.9Z',
  2: 'M3 3h10v10H3Z',
  3: 'M8 1.5 14.5 8 8 14.5 1.5 8Z',
  4: 'M8 2 14.5 13.5h-13Z',
  5: 'M8.5 2.5 14 8l-5.5 5.5-1.6-1.6 2.8-2.8H2V6.9h7.7L6.9 4.1Z',
  6: 'M6.2 13.3 1.2 8.3l1.9-1.9 3.1 3.1 6.7-6.7 1.9 1.9Z',
};

/** Bulb, square, diamond, triangle, arrow, tick: the stage for those who do not see its colour. */
export function StageGlyph({ step, className }: { readonly step: StageStep; readonly className?: string }) {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" className={className}>
      <path fill="currentColor" d={shapes[step]} />
    </svg>
  );
}
