import {
  RULE_SIMULATION_STATES,
  type RuleSimulationState,
  SIMULATION_OUTCOMES,
  type SimulationOutcome,
} from '@aim/domain/residency/rule-scenario';
import type { RuleChange } from '@aim/domain/residency/rule-version';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { enumOf } from '../platform/enum-of.ts';
import { Paged } from '../platform/page.ts';
import { Payload } from '../platform/payload.ts';
import { DateTimeScalar } from '../platform/scalars.ts';
import { RuleChangeInput } from './rules.inputs.ts';

export const RuleSimulationStates = enumOf(RULE_SIMULATION_STATES);
export const SimulationOutcomes = enumOf(SIMULATION_OUTCOMES);
export const SimulationRowSorts = enumOf(['GAIN_FIRST', 'LOSS_FIRST', 'NAME_ASC']);
export type SimulationRowSort = keyof typeof SimulationRowSorts;
registerEnumType(RuleSimulationStates, { name: 'RuleSimulationState' });
registerEnumType(SimulationOutcomes, {
  name: 'SimulationOutcome',
  description: 'UNKNOWN: nobody has given figures of this resident.',
});
registerEnumType(SimulationRowSorts, { name: 'SimulationRowSort' });

/** Draft changes of rules under a name; they count nowhere until somebody proposes them. */
@ObjectType()
@Entity('rule_scenario')
export class RuleScenario {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Field(() => String)
  @Column('text')
  name: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  note: string | null;

  @Column('jsonb')
  changes: RuleChange[];

  @Column('uuid')
  ownerId: string;

  @Field(() => DateTimeScalar)
  @Column({ type: 'timestamptz', precision: 3 })
  changedAt: Date;
}

@ObjectType({ description: 'What all residents together pay in one year; qəpik.' })
export class SimulationYear {
  @Field(() => Int)
  year: number;

  @Field(() => String)
  before: string;

  @Field(() => String)
  after: string;
}

/** A run of a scenario over every resident of a moment. */
@ObjectType()
@Entity('rule_simulation')
export class RuleSimulation {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  scenarioId: string;

  @Field(() => RuleSimulationStates)
  @Column('text', { default: 'RUNNING' })
  state: RuleSimulationState;

  @Column('jsonb')
  changes: RuleChange[];

  @Field(() => DateTimeScalar, { description: 'The changes lie over the rules as they were known then.' })
  @Column({ type: 'timestamptz', precision: 3 })
  knownAt: Date;

  @Field(() => Int)
  @Column('integer')
  firstYear: number;

  @Field(() => Int, { description: 'Residents when it began.' })
  @Column('integer')
  total: number;

  @Field(() => Int)
  @Column('integer', { default: 0 })
  gain: number;

  @Field(() => Int)
  @Column('integer', { default: 0 })
  lose: number;

  @Field(() => Int)
  @Column('integer', { default: 0 })
  same: number;

  @Field(() => Int, { description: 'Without figures.' })
  @Column('integer', { default: 0 })
  unknown: number;

  @Field(() => String, { description: 'Qəpik, all years: positive, residents keep it; negative, they pay it.' })
  @Column('bigint', { default: 0 })
  effect: string;

  @Field(() => [SimulationYear])
  @Column('jsonb', { default: [] })
  years: SimulationYear[];

  @Field(() => DateTimeScalar)
  @Column({ type: 'timestamptz', precision: 3 })
  startedAt: Date;

  @Column('uuid')
  startedById: string;

  @Field(() => DateTimeScalar, { nullable: true })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  finishedAt: Date | null;

  @Column('integer', { default: 1 })
  version: number;
}

@ObjectType({ description: 'What the changes mean for one resident, all years together; qəpik, null without figures.' })
export class RuleSimulationRow {
  @Field(() => ID)
  id: string;

  residencyId: string;

  @Field(() => String)
  holderName: string;

  @Field(() => SimulationOutcomes)
  outcome: SimulationOutcome;

  @Field(() => String, { nullable: true })
  before: string | null;

  @Field(() => String, { nullable: true })
  after: string | null;

  @Field(() => String, { nullable: true, description: 'Positive: the resident pays so much less.' })
  effect: string | null;

  @Field(() => Int, { description: 'Amounts left out, because a value is unconfirmed.' })
  notComputed: number;
}

export const RuleScenarioPage = Paged(RuleScenario, 'RuleScenarioPage');
export const RuleSimulationRowPage = Paged(RuleSimulationRow, 'RuleSimulationRowPage');
export const RuleScenarioPayload = Payload('RuleScenarioPayload', { ruleScenario: () => RuleScenario });
export const RuleSimulationPayload = Payload('RuleSimulationPayload', { ruleSimulation: () => RuleSimulation });

@InputType({ description: 'A scenario in whole.' })
export class SaveRuleScenarioInput {
  @Field(() => ID, { nullable: true, description: 'Null: a new one.' })
  id?: string | null;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  note?: string | null;

  @Field(() => [RuleChangeInput])
  changes: RuleChangeInput[];

  @Field(() => String)
  idempotencyKey: string;
}

@InputType()
export class SimulateRulesInput {
  @Field(() => ID)
  scenarioId: string;

  @Field(() => String)
  idempotencyKey: string;
}
