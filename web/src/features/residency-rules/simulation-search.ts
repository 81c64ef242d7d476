import { SIMULATION_OUTCOMES } from '@aim/domain/residency/rule-scenario';
import * as z from 'zod/mini';
import type { SimulationRowSort } from '../../gql/graphql.ts';

export const OUTCOMES = ['ALL', ...SIMULATION_OUTCOMES] as const;
export const ROW_SORTS = ['LOSS_FIRST', 'GAIN_FIRST', 'NAME_ASC'] as const satisfies readonly SimulationRowSort[];

/** Which run is looked at, beside which other, and which of its rows. */
export const simulationSearch = z.object({
  run: z._default(z.string(), ''),
  beside: z._default(z.string(), ''),
  outcome: z._default(z.enum(OUTCOMES), 'ALL'),
  search: z._default(z.string(), ''),
  sort: z._default(z.enum(ROW_SORTS), 'LOSS_FIRST'),
});
export type SimulationAddress = z.output<typeof simulationSearch>;
