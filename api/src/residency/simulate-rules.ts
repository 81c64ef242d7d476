import { yearOf } from '@aim/domain/kernel/calendar-date';
import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import { LIVE_RESIDENCY_STATES } from '@aim/domain/residency/residency';
import { simulateRulesInput, whyNotSimulate } from '@aim/domain/residency/rule-scenario';
import { In } from 'typeorm';
import { allow, lock } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import { Residency } from './residency.entity.ts';
import { RuleScenario, RuleSimulation } from './rule-scenario.entity.ts';

/** Writes down what is to be computed; the work follows by itself and may be left alone. */
export async function simulateRules(ctx: Ctx, raw: unknown): Promise<RuleSimulation> {
  const { scenarioId } = parseInput(simulateRulesInput, raw);
  const { changes } = await lock(ctx, RuleScenario, { id: scenarioId });
  allow(ctx, 'ruleSimulation.start');
  const total = await ctx.em.countBy(Residency, { state: In(LIVE_RESIDENCY_STATES) });
  const isRunning = await ctx.em.existsBy(RuleSimulation, { scenarioId, state: 'RUNNING' });
  refuseIf(whyNotSimulate({ changes: changes.length, isRunning, residents: total }));
  // A change of the past is felt in the past: the years begin with the first of them, at the latest with this one.
  const years = [dateOf(ctx.now, HOME_ZONE), ...changes.map(({ validFrom }) => validFrom)].map(yearOf);
  const simulation = await ctx.em.save(
    ctx.em.create(RuleSimulation, {
      ...{ scenarioId, changes, total, knownAt: ctx.now, firstYear: Math.min(...years) },
      ...{ startedAt: ctx.now, startedById: ctx.actor.personId as string, finishedAt: null },
    }),
  );
  const { id } = simulation;
  await emit(ctx, 'ruleSimulation.started', { type: 'ruleSimulation', id }, { simulationId: id, scenarioId });
  hint(ctx, { type: 'ruleScenario', id: scenarioId });
  return ctx.em.findOneByOrFail(RuleSimulation, { id });
}
