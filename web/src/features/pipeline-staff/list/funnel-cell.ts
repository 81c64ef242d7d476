import { STAGES, type Stage } from '@aim/domain/pipeline/vocabulary';
import type { FunnelCellInput, FunnelDimension } from '../../../gql/graphql.ts';

const DIMENSIONS: readonly FunnelDimension[] = ['NONE', 'INTAKE_YEAR', 'PROGRAMME', 'REGION', 'SECTOR'];
const BETWEEN = '~';
const AND = '.';

/** One number of the funnel, as the address of its list carries it. */
export function cellText(cell: FunnelCellInput): string {
  const { asOf, knownOn, stage, by, key, intakeFrom, intakeTo, sector, region, cohort } = cell;
  const parts = [asOf, knownOn, stage, by, key, intakeFrom, intakeTo, sector?.join(AND), region?.join(AND), cohort];
  return parts
    .map((part) => encodeURIComponent(part ?? ''))
    .join(BETWEEN)
    .replace(/~+$/, '');
}

/** Back again; null for anything that no funnel has written. */
export function cellFrom(text: string): FunnelCellInput | null {
  const [asOf, knownOn, stage, by, key, intakeFrom, intakeTo, sector, region, cohort] = text
    .split(BETWEEN)
    .map(decodeURIComponent);
  const known = DIMENSIONS.find((one) => one === by);
  const isStage = (STAGES as readonly string[]).includes(stage ?? '');
  if (!isDay(asOf) || known === undefined || (stage !== '' && !isStage)) return null;
  return {
    asOf,
    by: known,
    ...(isStage ? { stage: stage as Stage } : {}),
    ...(isDay(knownOn) ? { knownOn } : {}),
    ...(key ? { key } : {}),
    ...(isDay(intakeFrom) ? { intakeFrom } : {}),
    ...(isDay(intakeTo) ? { intakeTo } : {}),
    ...(sector ? { sector: sector.split(AND) as FunnelCellInput['sector'] } : {}),
    ...(region ? { region: region.split(AND) as FunnelCellInput['region'] } : {}),
    ...(cohort ? { cohort } : {}),
  } as FunnelCellInput;
}

function isDay(text: string | undefined): text is string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text ?? '');
}
