import { allowedActions } from '@aim/domain/machines';
import {
  ruleSimulationMachine,
  type SimulationOutcome,
  simulationOutcomeLabels,
} from '@aim/domain/residency/rule-scenario';
import type { RuleChange } from '@aim/domain/residency/rule-version';
import { Args, ID, Info, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Person } from '../identity/index.ts';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { BenefitRuleInForce } from './benefit-rule.type.ts';
import {
  RuleScenario,
  RuleScenarioPage,
  RuleScenarioPayload,
  RuleSimulation,
  RuleSimulationPayload,
  RuleSimulationRow,
  RuleSimulationRowPage,
  SaveRuleScenarioInput,
  SimulateRulesInput,
  SimulationOutcomes,
  type SimulationRowSort,
  SimulationRowSorts,
} from './rule-scenario.entity.ts';
import {
  changesAsRules,
  effectIn,
  findScenario,
  findSimulation,
  listScenarios,
  listSimulationRows,
  simulationsOf,
} from './rule-scenarios.queries.ts';
import { saveRuleScenario } from './save-rule-scenario.ts';
import { simulateRules } from './simulate-rules.ts';

/** Read by a projection under this name; a command hands the entity itself. */
type WithChanges = { storedChanges?: RuleChange[]; changes?: RuleChange[] };
const storedIn = ({ storedChanges, changes }: WithChanges): readonly RuleChange[] => storedChanges ?? changes ?? [];

@Resolver(() => RuleScenario)
export class RuleScenarioResolver {
  @Query(() => RuleScenarioPage, { description: 'Draft changes of rules, the last one worked on first.' })
  ruleScenarios(
    @CurrentCtx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ) {
    allow(ctx, 'ruleScenario.read');
    return listScenarios(ctx, info, { first, after: after ?? null });
  }

  @Query(() => RuleScenario, { nullable: true })
  ruleScenario(@CurrentCtx() ctx: Ctx, @Info() info: GraphQLResolveInfo, @Args('id', { type: () => ID }) id: string) {
    allow(ctx, 'ruleScenario.read');
    return findScenario(ctx, info, id);
  }

  @Mutation(() => RuleScenarioPayload, { description: 'Begins a scenario or changes one’s own.' })
  async saveRuleScenario(@CurrentCtx() ctx: Ctx, @Args('input') input: SaveRuleScenarioInput) {
    return { ruleScenario: await saveRuleScenario(ctx, input) };
  }

  @Mutation(() => RuleSimulationPayload, {
    description: 'Computes a scenario for every resident; the work follows by itself.',
  })
  async simulateRules(@CurrentCtx() ctx: Ctx, @Args('input') input: SimulateRulesInput) {
    return { ruleSimulation: await simulateRules(ctx, input) };
  }

  @ResolveField(() => Person)
  owner(@CurrentCtx() ctx: Ctx, @Parent() { ownerId }: RuleScenario) {
    return ctx.loaders.byId(Person, ownerId);
  }

  @ResolveField(() => Int)
  changeCount(@Parent() scenario: RuleScenario & { changeCount?: number }) {
    return scenario.changeCount ?? scenario.changes.length;
  }

  @ResolveField(() => [BenefitRuleInForce], { description: 'As they would count.' })
  changes(@CurrentCtx() ctx: Ctx, @Parent() scenario: RuleScenario & WithChanges) {
    return changesAsRules(ctx, storedIn(scenario));
  }

  @ResolveField(() => [RuleSimulation], { description: 'Its runs, the newest first.' })
  simulations(@CurrentCtx() ctx: Ctx, @Parent() { id }: RuleScenario) {
    return simulationsOf(ctx, id);
  }

  @ResolveField(() => [String], { description: 'What this person may try next; the buttons.' })
  allowedActions(@CurrentCtx() ctx: Ctx, @Parent() { ownerId }: RuleScenario) {
    return allowedActions.ruleScenario(ctx.actor, { ownerId });
  }
}

@Resolver(() => RuleSimulation)
export class RuleSimulationResolver {
  @Query(() => RuleSimulation, { nullable: true })
  ruleSimulation(@CurrentCtx() ctx: Ctx, @Info() info: GraphQLResolveInfo, @Args('id', { type: () => ID }) id: string) {
    allow(ctx, 'ruleSimulation.read');
    return findSimulation(ctx, info, id);
  }

  @ResolveField(() => String)
  stateLabel(@CurrentCtx() ctx: Ctx, @Parent() { state }: RuleSimulation) {
    return ruleSimulationMachine.states[state].label[ctx.locale];
  }

  @ResolveField(() => [BenefitRuleInForce], { description: 'What it was computed with.' })
  changes(@CurrentCtx() ctx: Ctx, @Parent() simulation: RuleSimulation & WithChanges) {
    return changesAsRules(ctx, storedIn(simulation));
  }

  @ResolveField(() => Person)
  startedBy(@CurrentCtx() ctx: Ctx, @Parent() { startedById }: RuleSimulation) {
    return ctx.loaders.byId(Person, startedById);
  }

  @ResolveField(() => RuleScenario)
  scenario(@CurrentCtx() ctx: Ctx, @Parent() { scenarioId }: RuleSimulation) {
    return ctx.loaders.byId(RuleScenario, scenarioId);
  }

  @ResolveField(() => RuleSimulationRowPage)
  rows(
    @CurrentCtx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Parent() { id }: RuleSimulation,
    @Args('outcome', { type: () => SimulationOutcomes, nullable: true }) outcome: SimulationOutcome | null,
    @Args('search', { type: () => String, nullable: true }) search: string | null,
    @Args('sort', { type: () => SimulationRowSorts, defaultValue: 'LOSS_FIRST' }) sort: SimulationRowSort,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ) {
    return listSimulationRows(ctx, info, id, {
      ...{ outcome: outcome ?? null, search: search ?? null, sort },
      ...{ first, after: after ?? null },
    });
  }
}

@Resolver(() => RuleSimulationRow)
export class RuleSimulationRowResolver {
  @ResolveField(() => String)
  outcomeLabel(@CurrentCtx() ctx: Ctx, @Parent() { outcome }: RuleSimulationRow) {
    return simulationOutcomeLabels[outcome][ctx.locale];
  }

  @ResolveField(() => ID)
  residencyId(@Parent() { residencyId }: RuleSimulationRow) {
    return residencyId;
  }

  @ResolveField(() => String, { nullable: true, description: 'What another run says of the same resident; qəpik.' })
  otherEffect(
    @CurrentCtx() ctx: Ctx,
    @Parent() { residencyId }: RuleSimulationRow,
    @Args('simulationId', { type: () => ID }) simulationId: string,
  ) {
    return effectIn(ctx, simulationId, residencyId);
  }
}
