import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { saveRuleScenarioInput, whyNotSaveScenario } from '@aim/domain/residency/rule-scenario';
import { allow, lock } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import { RuleScenario } from './rule-scenario.entity.ts';
import { obstaclesTo } from './rule-versions.queries.ts';

/** Keeps changes under a name; runs that were made stay with what they were made with. */
export async function saveRuleScenario(ctx: Ctx, raw: unknown): Promise<RuleScenario> {
  const { id, name, note, changes } = parseInput(saveRuleScenarioInput, raw);
  const scenario = id ? await lock(ctx, RuleScenario, { id }) : null;
  if (scenario === null) allow(ctx, 'ruleScenario.create');
  else allow(ctx, 'ruleScenario.update', scenario);
  refuseIf(whyNotSaveScenario(await Promise.all(changes.map((change) => obstaclesTo(ctx, change)))));
  const saved = await ctx.em.save(
    ctx.em.create(RuleScenario, {
      ...(scenario ?? { ownerId: ctx.actor.personId as string }),
      ...{ name, note, changes, changedAt: ctx.now },
    }),
  );
  await emit(
    ctx,
    'ruleScenario.saved',
    { type: 'ruleScenario', id: saved.id },
    { scenarioId: saved.id, changes: changes.length },
  );
  hint(ctx, { type: 'ruleScenario', id: saved.id });
  return saved;
}
