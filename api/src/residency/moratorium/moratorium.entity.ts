import {
  MORATORIUM_KINDS,
  MORATORIUM_STATES,
  type MoratoriumKind,
  type MoratoriumState,
} from '@aim/domain/residency/moratorium';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { enumOf } from '../../platform/enum-of.ts';
import { Payload } from '../../platform/payload.ts';
import { DateScalar, DateTimeScalar } from '../../platform/scalars.ts';

export const MoratoriumKinds = enumOf(MORATORIUM_KINDS);
export const MoratoriumStates = enumOf(MORATORIUM_STATES);
registerEnumType(MoratoriumKinds, { name: 'MoratoriumKind' });
registerEnumType(MoratoriumStates, { name: 'MoratoriumProposalState' });

@ObjectType({ description: 'While it lasts no residency is revoked, and the days of a suspension stand still.' })
export class MoratoriumNow {
  @Field(() => DateScalar)
  startsOn: string;

  @Field(() => DateScalar, { nullable: true, description: 'The first day after it; null while no end is set.' })
  endsOn: string | null;

  @Field(() => String)
  legalBasis: string;

  @Field(() => Boolean, { description: 'False: it lies ahead.' })
  isInForce: boolean;

  @Field(() => String, { description: 'That it is in force, or ahead, in the reader’s language.' })
  title: string;

  @Field(() => String, { description: 'What it means for residents, until when, and its basis.' })
  text: string;
}

/** A moratorium as one officer proposes it to another. */
@ObjectType()
@Entity('moratorium_proposal')
export class MoratoriumProposal {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Field(() => MoratoriumKinds)
  @Column('text')
  kind: MoratoriumKind;

  @Field(() => MoratoriumStates)
  @Column('text', { default: 'PROPOSED' })
  state: MoratoriumState;

  @Column('uuid', { nullable: true })
  moratoriumId: string | null;

  @Field(() => DateScalar)
  @Column('date')
  effectiveOn: string;

  @Field(() => String)
  @Column('text')
  legalBasis: string;

  @Field(() => String)
  @Column('text')
  reasons: string;

  @Field(() => DateTimeScalar)
  @Column({ type: 'timestamptz', precision: 3 })
  proposedAt: Date;

  @Column('uuid')
  proposedById: string;

  @Column('integer', { default: 1 })
  version: number;
}

@InputType()
export class ProposeMoratoriumInput {
  @Field(() => DateScalar, { description: 'The first day of it, or the first day after it.' })
  effectiveOn: string;

  @Field(() => String)
  legalBasis: string;

  @Field(() => String)
  reasons: string;
}

@InputType()
export class DecideMoratoriumInput {
  @Field(() => ID)
  id: string;
}

export const MoratoriumPayload = Payload('MoratoriumPayload', { proposal: () => MoratoriumProposal });
