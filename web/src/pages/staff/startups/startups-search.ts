import { REGIONS } from '@aim/domain/kernel/region';
import {
  ENDED_STARTUP_STATES,
  SECTORS,
  STAGES,
  STARTUP_ORIGINS,
  STARTUP_STATES,
} from '@aim/domain/pipeline/vocabulary';
import * as z from 'zod/mini';
import { cellFrom } from '../../../features/pipeline-staff/list/funnel-cell.ts';
import type { StartupFilter, StartupSort } from '../../../gql/graphql.ts';
import { listOf } from '../../../lib/search-state.ts';
import { listSearch, type Sorts } from '../list/list-address.ts';

export const STARTUP_SORTS: Sorts<StartupSort> = {
  UPDATED_DESC: { by: 'updatedAt', direction: 'desc' },
  UPDATED_ASC: { by: 'updatedAt', direction: 'asc' },
  NAME_ASC: { by: 'name', direction: 'asc' },
  NAME_DESC: { by: 'name', direction: 'desc' },
  REGISTERED_DESC: { by: 'registeredAt', direction: 'desc' },
  REGISTERED_ASC: { by: 'registeredAt', direction: 'asc' },
  STAGE_ON_DESC: { by: 'stageOn', direction: 'desc' },
  STAGE_ON_ASC: { by: 'stageOn', direction: 'asc' },
  RELEVANCE: { by: 'relevance', direction: 'desc' },
};
const SORT_NAMES = Object.keys(STARTUP_SORTS) as [StartupSort, ...StartupSort[]];

const text = z._default(z.string(), '');
const day = z._default(z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/)), '');
const ids = z.pipe(
  text,
  z.transform((value) => value.split(',').filter(Boolean)),
);

export const startupsSearch = z.object({
  ...listSearch,
  layout: z._default(z.enum(['', 'board']), ''),
  search: text,
  state: listOf(STARTUP_STATES),
  stage: listOf(STAGES),
  sector: listOf(SECTORS),
  region: listOf(REGIONS),
  origin: listOf(STARTUP_ORIGINS),
  assignee: ids,
  unassigned: z._default(z.enum(['', 'yes']), ''),
  claimed: z._default(z.enum(['', 'yes', 'no']), ''),
  from: day,
  to: day,
  silent: z._default(z.string().check(z.regex(/^\d{0,4}$/)), ''),
  cohort: text,
  import: text,
  cell: text,
  sort: z._default(z.enum(['', ...SORT_NAMES]), ''),
});
export type StartupsSearch = z.output<typeof startupsSearch>;

/** Addresses of one filter each: what "clear" empties. */
export const NO_FILTERS = {
  search: '',
  state: '',
  stage: '',
  sector: '',
  region: '',
  origin: '',
  assignee: '',
  unassigned: '',
  claimed: '',
  from: '',
  to: '',
  silent: '',
  cohort: '',
  import: '',
  cell: '',
} as const;

/** Only what was asked for, so that the same question has one key. */
export function startupFilter(address: StartupsSearch): StartupFilter {
  const { search, state, stage, sector, region, origin, assignee, unassigned, claimed, from, to, silent } = address;
  const cell = address.cell === '' ? null : cellFrom(address.cell);
  return {
    ...(search === '' ? {} : { search }),
    ...(state.length === 0 ? {} : { state }),
    ...(stage.length === 0 ? {} : { stage }),
    ...(sector.length === 0 ? {} : { sector }),
    ...(region.length === 0 ? {} : { region }),
    ...(origin.length === 0 ? {} : { origin }),
    ...(assignee.length === 0 ? {} : { assignee }),
    ...(unassigned === '' ? {} : { isUnassigned: true }),
    ...(claimed === '' ? {} : { isClaimed: claimed === 'yes' }),
    ...(from === '' ? {} : { registeredFrom: from }),
    ...(to === '' ? {} : { registeredTo: to }),
    ...(silent === '' ? {} : { silentDays: Number(silent) }),
    ...(address.cohort === '' ? {} : { cohort: address.cohort }),
    ...(address.import === '' ? {} : { importRun: address.import }),
    ...(cell === null ? {} : { funnel: cell }),
  };
}

const UNDER_WAY = STARTUP_STATES.filter((state) => !ENDED_STARTUP_STATES.includes(state));

/** The board shows what is under way: closed and sold startups stand on it only when somebody asks for them. */
export function boardFilter(address: StartupsSearch): StartupFilter {
  return { state: UNDER_WAY, ...startupFilter(address) };
}

/** What was typed decides the order until another one is asked for. */
export function startupSort({ sort, search }: StartupsSearch): StartupSort {
  if (sort !== '') return sort;
  return search === '' ? 'UPDATED_DESC' : 'RELEVANCE';
}

/** A board is asked for by its own word, or by the view that bears its name. */
export function isBoard({ layout, view }: StartupsSearch): boolean {
  return layout === 'board' || view === 'board';
}
