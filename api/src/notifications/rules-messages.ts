import { Person } from '../identity/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import type { LoggedEvent } from '../platform/event-log.ts';
import { BenefitRuleVersionRow, RuleScenario, RuleSimulation } from '../residency/index.ts';
import { notify } from './notify.ts';
import { staffWho } from './recipients.queries.ts';

const HREF = '/staff/residency/rules';

const versionOf = (ctx: Ctx, id: string): Promise<BenefitRuleVersionRow> =>
  ctx.em.findOneByOrFail(BenefitRuleVersionRow, { id });
const nameOf = async (ctx: Ctx, id: string | null): Promise<string> =>
  (id === null ? null : await ctx.em.findOneBy(Person, { id }))?.fullName ?? 'AIM';

/** Those who may decide learn that something waits; who proposed it is not among them. */
export async function tellApprovers(ctx: Ctx, event: LoggedEvent<'benefitRule.proposed'>): Promise<void> {
  const { title } = await versionOf(ctx, event.payload.versionId);
  const person = await nameOf(ctx, event.actorId);
  await notify(ctx, event, await staffWho(ctx, 'benefitRule.approve', null), {
    kind: 'RULE_PROPOSED',
    params: (locale) => ({ rule: title[locale], person }),
    href: HREF,
  });
}

export async function tellProposerOfApproval(ctx: Ctx, event: LoggedEvent<'benefitRule.approved'>): Promise<void> {
  const { title, proposedById } = await versionOf(ctx, event.payload.versionId);
  const person = await nameOf(ctx, event.actorId);
  await notify(ctx, event, [proposedById], {
    kind: 'RULE_APPROVED',
    params: (locale) => ({ rule: title[locale], person }),
    href: HREF,
  });
}

export async function tellProposerOfRejection(ctx: Ctx, event: LoggedEvent<'benefitRule.rejected'>): Promise<void> {
  const { versionId } = event.payload;
  const { title, proposedById } = await versionOf(ctx, versionId);
  const person = await nameOf(ctx, event.actorId);
  const [transition]: { reason: string | null }[] = await ctx.em.query(
    "select reason from state_transition where machine = 'benefitRuleVersion' and subject_id = $1 and event = 'reject'",
    [versionId],
  );
  await notify(ctx, event, [proposedById], {
    kind: 'RULE_REJECTED',
    params: (locale) => ({ rule: title[locale], person, reason: transition?.reason ?? '' }),
    href: HREF,
  });
}

export async function tellStarterOfSimulation(ctx: Ctx, event: LoggedEvent<'ruleSimulation.finished'>): Promise<void> {
  const simulation = await ctx.em.findOneByOrFail(RuleSimulation, { id: event.payload.simulationId });
  const { name: scenario } = await ctx.em.findOneByOrFail(RuleScenario, { id: simulation.scenarioId });
  const { gain, lose, same, startedById } = simulation;
  await notify(ctx, event, [startedById], {
    kind: 'RULE_SIMULATION_DONE',
    params: () => ({ scenario, gain, lose, same }),
    href: `/staff/residency/simulations/${simulation.scenarioId}`,
  });
}
