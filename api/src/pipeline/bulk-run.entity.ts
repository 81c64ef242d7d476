import type { Problem } from '@aim/domain/kernel/problem';
import {
  BULK_KINDS,
  BULK_OUTCOMES,
  BULK_STATES,
  type BulkKind,
  type BulkOutcome,
  type BulkState,
} from '@aim/domain/pipeline/bulk-run';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { enumOf } from '../platform/enum-of.ts';
import { Paged } from '../platform/page.ts';
import { Payload } from '../platform/payload.ts';
import { DateTimeScalar, JsonScalar } from '../platform/scalars.ts';
import { StartupFilter } from './startup-filter.inputs.ts';

export const BulkKinds = enumOf(BULK_KINDS);
export const BulkStates = enumOf(BULK_STATES);
export const BulkOutcomes = enumOf(BULK_OUTCOMES);
registerEnumType(BulkKinds, { name: 'BulkKind', description: 'What is done to each of the startups.' });
registerEnumType(BulkStates, { name: 'BulkState' });
registerEnumType(BulkOutcomes, { name: 'BulkOutcome', description: 'PENDING: its turn has not come.' });

/** One act on many startups. */
@ObjectType()
@Entity('bulk_run')
export class BulkRun {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Field(() => BulkKinds)
  @Column('text')
  kind: BulkKind;

  @Field(() => BulkStates)
  @Column('text', { default: 'RUNNING' })
  state: BulkState;

  @Field(() => JsonScalar, { description: 'What was asked, as it was given.' })
  @Column('jsonb')
  params: Record<string, unknown>;

  @Field(() => Int)
  @Column('integer')
  total: number;

  @Field(() => DateTimeScalar)
  @Column({ type: 'timestamptz', precision: 3 })
  startedAt: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  finishedAt: Date | null;

  @Column('uuid')
  startedById: string;

  @Column('integer', { default: 1 })
  version: number;
}

/** One startup of a run, and what came of it. */
@ObjectType()
@Entity('bulk_run_row')
export class BulkRunRow {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  runId: string;

  @Column('uuid')
  startupId: string;

  @Field(() => BulkOutcomes)
  @Column('text', { default: 'PENDING' })
  outcome: BulkOutcome;

  @Column('jsonb')
  problems: Problem[];
}

export const BulkRunPage = Paged(BulkRun, 'BulkRunPage');
export const BulkRunRowPage = Paged(BulkRunRow, 'BulkRunRowPage');
export const BulkRunPayload = Payload('BulkRunPayload', { bulkRun: () => BulkRun });

@InputType()
export class AssignStartupInput {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { nullable: true, description: 'Staff who are not its founders; null: nobody.' })
  assigneeId?: string | null;
}

@InputType()
export class StartBulkRunInput {
  @Field(() => BulkKinds)
  kind: BulkKind;

  @Field(() => StartupFilter, { description: 'The startups that match now, at most 10,000.' })
  filter: StartupFilter;

  @Field(() => JsonScalar, {
    description:
      'ASSIGN { assigneeId }, ADD_TO_COHORT { cohortId }, ASK_FOR_UPDATE {}, ADVANCE { to, enteredOn, isChecked, evidenceUrl, checklist, reason, note }, ADD_TASK { title, dueOn, assigneeId }',
  })
  params: unknown;

  @Field(() => String)
  idempotencyKey: string;
}

@InputType()
export class BulkRunInput {
  @Field(() => ID)
  id: string;
}
