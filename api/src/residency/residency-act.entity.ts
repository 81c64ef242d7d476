import { AUTHORITIES, type Authority, type ResidencyState } from '@aim/domain/residency/residency';
import {
  ACT_GROUNDS,
  ACT_KINDS,
  ACT_STATES,
  type ActGround,
  type ActKind,
  type ActState,
} from '@aim/domain/residency/residency-act';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { enumOf } from '../platform/enum-of.ts';
import { DateScalar, DateTimeScalar } from '../platform/scalars.ts';

export const ActKinds = enumOf(ACT_KINDS);
export const ActStates = enumOf(ACT_STATES);
export const ActGrounds = enumOf(ACT_GROUNDS);
export const Authorities = enumOf(AUTHORITIES);
registerEnumType(ActKinds, { name: 'ResidencyActKind' });
registerEnumType(ActStates, { name: 'ResidencyActState' });
registerEnumType(ActGrounds, { name: 'ResidencyActGround' });
registerEnumType(Authorities, { name: 'Authority' });

@ObjectType({ description: 'What an authority was told about an act, and the proof of it.' })
export class AuthorityNotice {
  @Field(() => ID)
  id: string;

  @Field(() => Authorities)
  authority: Authority;

  @Field(() => DateTimeScalar, { description: 'By when the law wants it sent.' })
  dueAt: Date;

  @Field(() => Int)
  attempts: number;

  @Field(() => DateTimeScalar, { nullable: true })
  sentAt: Date | null;

  @Field(() => String, { nullable: true, description: 'The request id and hash that the exchange answered with.' })
  proof: string | null;
}

/** A decision about a residency: who, on which basis, why, from when, and how to appeal. */
@ObjectType()
@Entity('residency_act')
export class ResidencyAct {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  residencyId: string;

  @Field(() => ActKinds)
  @Column('text')
  kind: ActKind;

  @Field(() => ActStates)
  @Column('text')
  state: ActState;

  @Field(() => ActGrounds)
  @Column('text')
  ground: ActGround;

  @Field(() => String)
  @Column('text')
  legalBasis: string;

  @Column('text')
  reasons: string;

  @Field(() => String)
  @Column('text')
  appealRoute: string;

  @Field(() => DateScalar)
  @Column('date')
  effectiveOn: string;

  @Field(() => DateTimeScalar)
  @Column({ type: 'timestamptz', precision: 3 })
  proposedAt: Date;

  @Column('uuid', { nullable: true })
  proposedById: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  decidedAt: Date | null;

  @Column('uuid', { nullable: true })
  decidedById: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  doneAt: Date | null;

  /** With which the head of the company signed their own application; officers' acts are signed as papers. */
  @Column('uuid', { nullable: true })
  signatureId: string | null;

  @Column('integer', { default: 1 })
  version: number;

  /** Read with the act, for what may be done with it. */
  organisationId: string;
  residencyState: ResidencyState;
}
