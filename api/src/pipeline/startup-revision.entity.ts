import { RETURN_REASONS, type ReturnReason } from '@aim/domain/pipeline/moderation';
import { REVISION_STATES, type RevisionState } from '@aim/domain/pipeline/revision';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { enumOf } from '../platform/enum-of.ts';
import { DateTimeScalar } from '../platform/scalars.ts';

export const RevisionStates = enumOf(REVISION_STATES);
export const ReturnReasons = enumOf(RETURN_REASONS);
registerEnumType(RevisionStates, { name: 'RevisionState' });
registerEnumType(ReturnReasons, { name: 'ReturnReason', description: 'Why a text was returned to its founders.' });

/** New public texts of a live record; the old ones stay until staff have read these. */
@ObjectType()
@Entity('startup_revision')
export class StartupRevision {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  startupId: string;

  @Field(() => RevisionStates)
  @Column('text', { default: 'PENDING' })
  state: RevisionState;

  @Field(() => String)
  @Column('text')
  name: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  oneLiner: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  problem: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  solution: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  website: string | null;

  @Field(() => DateTimeScalar)
  @Column({ type: 'timestamptz', precision: 3 })
  submittedAt: Date;

  @Column('uuid')
  submittedById: string;

  @Field(() => DateTimeScalar, { nullable: true })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  decidedAt: Date | null;

  @Column('uuid', { nullable: true })
  decidedById: string | null;

  @Field(() => [ReturnReasons], { description: 'Why it was returned.' })
  @Column('text', { array: true, default: '{}' })
  reasons: ReturnReason[];

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  note: string | null;

  @Column('integer', { default: 1 })
  version: number;
}
