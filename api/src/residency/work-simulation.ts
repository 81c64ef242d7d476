import { LIVE_RESIDENCY_STATES } from '@aim/domain/residency/residency';
import { rulesWith } from '@aim/domain/residency/rule';
import { outcomeOf, ruleSimulationMachine } from '@aim/domain/residency/rule-scenario';
import { type ResidentEffect, simulator } from '@aim/domain/residency/simulation';
import { clock } from '../platform/clock.ts';
import { type Ctx, inTransaction } from '../platform/ctx.ts';
import type { LoggedEvent } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import { companyOf, FIGURES_COLUMNS, type FiguresRow } from './figures.ts';
import { RuleSimulation, type SimulationYear } from './rule-scenario.entity.ts';
import { ruleSetAt } from './rule-set.ts';
import { ruleFromChange } from './rule-versions.queries.ts';

/** Residents between two steps of progress. */
const BATCH = 200;
type Simulate = ReturnType<typeof simulator>;

/** Every resident in turn, a batch a transaction: whatever ends the process, the next one goes on where it stood. */
export async function workSimulation(ctx: Ctx, { payload }: LoggedEvent<'ruleSimulation.started'>): Promise<void> {
  const simulation = await ctx.em.findOneByOrFail(RuleSimulation, { id: payload.simulationId });
  const { rules } = await ruleSetAt(ctx, simulation.knownAt);
  let changed = rules;
  for (const [index, change] of simulation.changes.entries())
    changed = rulesWith(changed, await ruleFromChange(ctx, change, `draft ${index}`));
  const simulate = simulator(rules, changed, { first: simulation.firstYear });
  while (await takeBatch(ctx, simulation.id, simulate));
}

/** Computed before the transaction begins: on a busy machine it would stand idle too long. False when the last one is done. */
async function takeBatch(ctx: Ctx, id: string, simulate: Simulate): Promise<boolean> {
  const rows = await nextResidents(ctx, id);
  const computed = rows.map(({ id: residencyId, ...row }) => ({
    residencyId,
    effect: row.groups === null ? null : simulate({ id: residencyId, company: companyOf(row as FiguresRow) }),
  }));
  return inTransaction({ ...ctx, now: clock.now() }, (inner) => keepBatch(inner, id, computed));
}

async function keepBatch(ctx: Ctx, id: string, rows: readonly Computed[]): Promise<boolean> {
  const simulation = await ctx.em.findOne(RuleSimulation, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (simulation?.state !== 'RUNNING') return false;
  // Another process was faster: the next batch begins after its own.
  if (await isKept(ctx, id, rows[0])) return true;
  await writeRows(ctx, id, rows);
  await addUp(ctx, simulation, rows);
  if (rows.length === BATCH) {
    hint(ctx, { type: 'ruleScenario', id: simulation.scenarioId });
    return true;
  }
  await transition(ctx, ruleSimulationMachine, simulation, 'finish', {
    payload: { simulationId: id },
    set: { finished_at: ctx.now },
  });
  hint(ctx, { type: 'ruleScenario', id: simulation.scenarioId });
  return false;
}

async function isKept(ctx: Ctx, id: string, row: Computed | undefined): Promise<boolean> {
  const found: unknown[] = await ctx.em.query(
    'select 1 from rule_simulation_row where simulation_id = $1 and residency_id = $2',
    [id, row?.residencyId ?? null],
  );
  return found.length > 0;
}

type Next = Omit<FiguresRow, 'groups'> & { id: string; groups: FiguresRow['groups'] | null };

/** In the order of their ids, after the last one that is written. */
function nextResidents(ctx: Ctx, simulationId: string): Promise<Next[]> {
  return ctx.db.rows<Next>(
    `select r.id, c.issued_on::text as "issuedOn", ${FIGURES_COLUMNS}
     from residency r join residency_certificate c on c.residency_id = r.id and c.superseded_at is null
     left join resident_figures f on f.residency_id = r.id
     where r.state = any($1)
       and r.id > coalesce((select residency_id from rule_simulation_row where simulation_id = $2 order by residency_id desc limit 1),
         '00000000-0000-0000-0000-000000000000')
     order by r.id limit ${BATCH}`,
    [LIVE_RESIDENCY_STATES, simulationId],
  );
}

interface Computed {
  readonly residencyId: string;
  readonly effect: ResidentEffect | null;
}

async function writeRows(ctx: Ctx, id: string, rows: readonly Computed[]): Promise<void> {
  await ctx.em.query(
    `insert into rule_simulation_row (simulation_id, residency_id, outcome, before, after, not_computed)
     select $1, * from unnest($2::uuid[], $3::text[], $4::bigint[], $5::bigint[], $6::int[])`,
    [
      id,
      rows.map(({ residencyId }) => residencyId),
      rows.map(({ effect }) => outcomeOf(effect?.effect ?? null)),
      rows.map(({ effect }) => effect?.before.toString() ?? null),
      rows.map(({ effect }) => effect?.after.toString() ?? null),
      rows.map(({ effect }) => effect?.notComputed ?? 0),
    ],
  );
}

async function addUp(ctx: Ctx, { id, years }: RuleSimulation, rows: readonly Computed[]): Promise<void> {
  const known = rows.flatMap(({ effect }) => (effect === null ? [] : [effect]));
  const count = (outcome: string) => rows.filter(({ effect }) => outcomeOf(effect?.effect ?? null) === outcome).length;
  await ctx.em.query(
    `update rule_simulation set gain = gain + $2, lose = lose + $3, same = same + $4, unknown = unknown + $5,
       effect = effect + $6, years = $7 where id = $1`,
    [
      ...[id, count('GAIN'), count('LOSE'), count('SAME'), count('UNKNOWN')],
      String(known.reduce((sum, { effect }) => sum + effect, 0n)),
      JSON.stringify(yearsWith(years, known)),
    ],
  );
}

function yearsWith(years: readonly SimulationYear[], effects: readonly ResidentEffect[]): SimulationYear[] {
  const sums = new Map(
    years.map(({ year, before, after }) => [year, { before: BigInt(before), after: BigInt(after) }]),
  );
  for (const { year, before, after } of effects.flatMap((effect) => effect.years)) {
    const sum = sums.get(year) ?? { before: 0n, after: 0n };
    sums.set(year, { before: sum.before + before, after: sum.after + after });
  }
  return [...sums]
    .sort(([one], [other]) => one - other)
    .map(([year, { before, after }]) => ({ year, before: String(before), after: String(after) }));
}
