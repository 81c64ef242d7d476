import { APPEAL_STATES, APPEALED_KINDS, type AppealedKind, type AppealState } from '@aim/domain/residency/appeal';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { enumOf } from '../../platform/enum-of.ts';
import { DateScalar, DateTimeScalar } from '../../platform/scalars.ts';

export const AppealStates = enumOf(APPEAL_STATES);
export const AppealedKinds = enumOf(APPEALED_KINDS);
registerEnumType(AppealStates, { name: 'ResidencyAppealState' });
registerEnumType(AppealedKinds, { name: 'ResidencyAppealedKind' });

/** An organisation asks for a decision to be considered again, by somebody who took no part in it. */
@ObjectType()
@Entity('residency_appeal')
export class ResidencyAppeal {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  organisationId: string;

  @Field(() => AppealedKinds)
  @Column('text')
  against: AppealedKind;

  @Field(() => ID, { nullable: true })
  @Column('uuid', { nullable: true })
  applicationId: string | null;

  @Column('uuid', { nullable: true })
  decisionId: string | null;

  @Field(() => ID, { nullable: true })
  @Column('uuid', { nullable: true })
  residencyId: string | null;

  @Column('uuid', { nullable: true })
  actId: string | null;

  @Field(() => AppealStates)
  @Column('text', { default: 'FILED' })
  state: AppealState;

  @Field(() => String)
  @Column('text')
  grounds: string;

  @Field(() => DateScalar, { description: 'The day of the decision.' })
  @Column('date')
  decidedOn: string;

  @Field(() => DateTimeScalar)
  @Column({ type: 'timestamptz', precision: 3 })
  filedAt: Date;

  @Column('uuid')
  filedById: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day to answer.' })
  @Column('date', { nullable: true })
  dueOn: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  answeredAt: Date | null;

  @Column('uuid', { nullable: true })
  answeredById: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was decided so.' })
  @Column('text', { nullable: true })
  reasons: string | null;

  @Column('integer', { default: 1 })
  version: number;
}
