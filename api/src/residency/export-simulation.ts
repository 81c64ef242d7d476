import {
  SIMULATION_OUTCOMES,
  type SimulationOutcome,
  simulationOutcomeLabels,
} from '@aim/domain/residency/rule-scenario';
import type { Express, Request } from 'express';
import * as z from 'zod/mini';
import { allow, find as findRow } from '../platform/access.ts';
import { type CsvExport, sendCsv } from '../platform/csv-export.ts';
import type { Ctx } from '../platform/ctx.ts';
import { AppError, notFound } from '../platform/errors.ts';
import { answerWith } from '../platform/feature-routes.ts';
import type { Find } from '../platform/features.ts';
import { decodeCursor, encodeCursor } from '../platform/page.ts';
import { RequestCtx } from '../platform/request-ctx.ts';
import { RuleSimulation, type SimulationRowSort, SimulationRowSorts } from './rule-scenario.entity.ts';
import { type RowsAsked, rowQuery } from './rule-scenarios.queries.ts';

const HEADERS = {
  az: [
    'Rezident',
    'Nəticə',
    'İndiki qaydalarla, AZN',
    'Dəyişiklikdən sonra, AZN',
    'Fərq, AZN',
    'Hesablanmayan məbləğlər',
  ],
  en: [
    'Resident',
    'Outcome',
    'Under rules of today, AZN',
    'After the change, AZN',
    'Difference, AZN',
    'Amounts not computed',
  ],
  ru: ['Резидент', 'Итог', 'По нынешним правилам, AZN', 'После изменения, AZN', 'Разница, AZN', 'Не рассчитано сумм'],
} as const;

const filter = z.object({
  id: z.uuid(),
  outcome: z._default(z.nullable(z.enum(SIMULATION_OUTCOMES)), null),
  search: z._default(z.nullable(z.string().check(z.maxLength(100))), null),
});

/** `GET /exports/ruleSimulation.csv?filter={id,outcome,search}&sort=`: every resident of one run, as the page shows them. */
export function mountSimulationExport(app: Express, find: Find): void {
  app.get('/exports/ruleSimulation.csv', (request, response) =>
    answerWith(response, async () => {
      const ctx = await find(RequestCtx, { strict: false }).of(request);
      if (ctx.actor.kind !== 'PERSON') throw new AppError('UNAUTHENTICATED');
      const { id, ...asked } = wanted(request);
      allow(ctx, 'ruleSimulation.read');
      await findRow(ctx, RuleSimulation, { id });
      await sendCsv(ctx, response, simulationCsv(ctx, id, asked));
    }),
  );
}

function wanted({ query }: Request): RowsAsked & { id: string } {
  const sort = String(query['sort'] ?? '');
  let stored: unknown = null;
  try {
    stored = JSON.parse(String(query['filter'] ?? ''));
  } catch {
    // Falls through: no filter of ours.
  }
  const read = filter.safeParse(stored);
  if (!read.success) throw notFound();
  return { ...read.data, sort: sort in SimulationRowSorts ? (sort as SimulationRowSort) : 'LOSS_FIRST' };
}

interface Row {
  id: string;
  key: string;
  holderName: string;
  outcome: SimulationOutcome;
  before: string | null;
  after: string | null;
  effect: string | null;
  notComputed: number;
}

function simulationCsv(ctx: Ctx, id: string, asked: RowsAsked): CsvExport {
  const { where, values, sort } = rowQuery(id, asked);
  const [direction, comparison] = sort.descending ? ['desc', '<'] : ['asc', '>'];
  return {
    screen: 'ruleSimulation',
    headers: HEADERS[ctx.locale],
    batch: async (after, limit) => {
      const cursor = decodeCursor(after);
      const from = cursor
        ? `and (${sort.sql}, w.id) ${comparison} ($${values.length + 1}::${sort.type}, $${values.length + 2}::uuid)`
        : '';
      const rows = await ctx.db.rows<Row & Record<string, unknown>>(
        `select w.id, (${sort.sql})::text as key, r.holder_name as "holderName", w.outcome, (w.before / 100.0)::numeric(20, 2)::text as before,
                (w.after / 100.0)::numeric(20, 2)::text as after, (w.effect / 100.0)::numeric(20, 2)::text as effect, w.not_computed as "notComputed"
         from rule_simulation_row w join residency r on r.id = w.residency_id
         where ${where.join(' and ')} ${from} order by ${sort.sql} ${direction}, w.id ${direction} limit ${limit}`,
        [...values, ...(cursor ? [cursor.key, cursor.id] : [])],
      );
      return rows.map((row) => ({
        cursor: encodeCursor(row.key, row.id),
        cells: [
          ...[row.holderName, simulationOutcomeLabels[row.outcome][ctx.locale]],
          ...[row.before, row.after, row.effect, row.notComputed],
        ],
      }));
    },
  };
}
