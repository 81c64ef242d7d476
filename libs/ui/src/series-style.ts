/** At most five series, told apart by colour and by dash or pattern. */
export const SERIES_LIMIT = 5;
export const seriesFill = [
  'fill-stage-5-bar',
  'fill-stage-2-bar',
  'fill-stage-4-bar',
  'fill-stage-3-bar',
  'fill-stage-1-bar',
] as const;
export const seriesStroke = [
  'stroke-stage-5-bar',
  'stroke-stage-2-bar',
  'stroke-stage-4-bar',
  'stroke-stage-3-bar',
  'stroke-stage-1-bar',
] as const;
export const seriesDash = [undefined, '7 4', '2 4', '10 3 2 3', '4 2'] as const;
