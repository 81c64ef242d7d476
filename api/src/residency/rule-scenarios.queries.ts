import { fold } from '@aim/domain/kernel/fold';
import type { SimulationOutcome } from '@aim/domain/residency/rule-scenario';
import type { RuleChange } from '@aim/domain/residency/rule-version';
import type { GraphQLResolveInfo } from 'graphql';
import { In } from 'typeorm';
import type { Ctx } from '../platform/ctx.ts';
import type { Page } from '../platform/page.ts';
import {
  binder,
  column,
  derived,
  type ListQuery,
  type Projection,
  projectOne,
  projectPage,
} from '../platform/projection.ts';
import { containing } from '../platform/search.ts';
import { type BenefitRuleInForce, toRule } from './benefit-rule.type.ts';
import {
  type RuleScenario,
  RuleSimulation,
  type RuleSimulationRow,
  type SimulationRowSort,
} from './rule-scenario.entity.ts';
import { ruleFromChange } from './rule-versions.queries.ts';

const scenarioProjection: Projection = {
  table: 'rule_scenario',
  alias: 's',
  fields: {
    id: column('s.id'),
    name: column('s.name'),
    note: column('s.note'),
    changedAt: column('s.changed_at'),
    ownerId: column('s.owner_id'),
    storedChanges: column('s.changes'),
    changeCount: column('jsonb_array_length(s.changes)'),
    changes: derived('storedChanges'),
    owner: derived('ownerId'),
    simulations: derived(),
    allowedActions: derived('ownerId'),
  },
};

const simulationProjection: Projection = {
  table: 'rule_simulation',
  alias: 'm',
  fields: {
    id: column('m.id'),
    scenarioId: column('m.scenario_id'),
    state: column('m.state'),
    storedChanges: column('m.changes'),
    knownAt: column('m.known_at'),
    firstYear: column('m.first_year'),
    total: column('m.total'),
    gain: column('m.gain'),
    lose: column('m.lose'),
    same: column('m.same'),
    unknown: column('m.unknown'),
    effect: column('m.effect::text'),
    years: column('m.years'),
    startedAt: column('m.started_at'),
    startedById: column('m.started_by_id'),
    finishedAt: column('m.finished_at'),
    stateLabel: derived('state'),
    changes: derived('storedChanges'),
    startedBy: derived('startedById'),
    scenario: derived('scenarioId'),
    rows: derived(),
  },
};

const rowProjection: Projection = {
  table: 'rule_simulation_row',
  alias: 'w',
  fields: {
    id: column('w.id'),
    residencyId: column('w.residency_id'),
    holderName: column('(select r.holder_name from residency r where r.id = w.residency_id)'),
    outcome: column('w.outcome'),
    before: column('w.before::text'),
    after: column('w.after::text'),
    effect: column('w.effect::text'),
    notComputed: column('w.not_computed'),
    outcomeLabel: derived('outcome'),
    otherEffect: derived('residencyId'),
  },
};

interface PageAsked {
  readonly first: number;
  readonly after: string | null;
}

/** The last one that was worked on first. */
export function listScenarios(ctx: Ctx, info: GraphQLResolveInfo, page: PageAsked): Promise<Page<RuleScenario>> {
  const sort = { sql: 's.changed_at', type: 'timestamptz', descending: true } as const;
  return projectPage(ctx, info, scenarioProjection, { where: ['true'], values: [], sort, ...page });
}

export function findScenario(ctx: Ctx, info: GraphQLResolveInfo, id: string): Promise<RuleScenario | null> {
  return projectOne(ctx, info, scenarioProjection, { where: ['s.id = $1'], values: [id] });
}

export function findSimulation(ctx: Ctx, info: GraphQLResolveInfo, id: string): Promise<RuleSimulation | null> {
  return projectOne(ctx, info, simulationProjection, { where: ['m.id = $1'], values: [id] });
}

/** A scenario is run now and then: as many as somebody looks back on. */
const RUNS_SHOWN = 20;

export function simulationsOf(ctx: Ctx, scenarioId: string): Promise<RuleSimulation[]> {
  return ctx.loaders.batch('ruleSimulations', scenarioId, loadSimulations, []);
}

async function loadSimulations(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, RuleSimulation[]>> {
  const rows = await em.find(RuleSimulation, { where: { scenarioId: In([...ids]) }, order: { startedAt: 'DESC' } });
  return new Map(ids.map((id) => [id, rows.filter(({ scenarioId }) => scenarioId === id).slice(0, RUNS_SHOWN)]));
}

const NAME = '(select r.holder_name from residency r where r.id = w.residency_id)';
const SORTS: Readonly<Record<SimulationRowSort, ListQuery['sort']>> = {
  GAIN_FIRST: { sql: 'coalesce(w.effect, 0)', type: 'bigint', descending: true },
  LOSS_FIRST: { sql: 'coalesce(w.effect, 0)', type: 'bigint', descending: false },
  NAME_ASC: { sql: NAME, type: 'text', descending: false },
};

export interface RowsAsked {
  readonly outcome: SimulationOutcome | null;
  readonly search: string | null;
  readonly sort: SimulationRowSort;
}

export function rowQuery(simulationId: string, { outcome, search, sort }: RowsAsked): Omit<ListQuery, keyof PageAsked> {
  const { bind, values } = binder();
  const where = [`w.simulation_id = ${bind(simulationId)}`];
  if (outcome) where.push(`w.outcome = ${bind(outcome)}`);
  const text = search?.trim();
  if (text)
    where.push(
      `exists (select from residency r where r.id = w.residency_id and r.folded like ${bind(containing(fold(text)))})`,
    );
  return { where, values, sort: SORTS[sort] };
}

export function listSimulationRows(
  ctx: Ctx,
  info: GraphQLResolveInfo,
  simulationId: string,
  { first, after, ...asked }: RowsAsked & PageAsked,
): Promise<Page<RuleSimulationRow>> {
  return projectPage(ctx, info, rowProjection, { ...rowQuery(simulationId, asked), first, after });
}

/** What another run says of the same resident. */
export function effectIn(ctx: Ctx, simulationId: string, residencyId: string): Promise<string | null> {
  const load = async (em: Ctx['em'], ids: readonly string[]): Promise<Map<string, string | null>> => {
    const rows: { id: string; effect: string | null }[] = await em.query(
      'select residency_id as id, effect::text from rule_simulation_row where simulation_id = $1 and residency_id = any($2)',
      [simulationId, ids],
    );
    return new Map(rows.map(({ id, effect }) => [id, effect]));
  };
  return ctx.loaders.batch(`ruleSimulationEffect.${simulationId}`, residencyId, load, null);
}

/** Changes as rules, so that they read like those in force. */
export async function changesAsRules(ctx: Ctx, changes: readonly RuleChange[]): Promise<BenefitRuleInForce[]> {
  const rules = await Promise.all(changes.map((change, index) => ruleFromChange(ctx, change, `draft ${index}`)));
  return rules.map((rule) => toRule(rule, ctx.locale));
}
