import type { MemberRole } from '@aim/domain/kernel/policy';
import { INVITATION_STATES, type InvitationState } from '@aim/domain/organisations/invitation';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MemberRoles } from '../identity/index.ts';
import { enumOf } from '../platform/enum-of.ts';
import { DateTimeScalar } from '../platform/scalars.ts';

export const InvitationStates = enumOf(INVITATION_STATES);
registerEnumType(InvitationStates, { name: 'InvitationState' });

/** An invitation to join, answered with the secret of its link. */
@ObjectType()
@Entity('invitation')
export class Invitation {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  organisationId: string;

  @Field(() => String)
  @Column('text')
  email: string;

  @Field(() => MemberRoles)
  @Column('text')
  role: MemberRole;

  @Field(() => InvitationStates)
  @Column('text', { default: 'PENDING' })
  state: InvitationState;

  @Column('bytea')
  tokenHash: Buffer;

  /** Kept until the invitation is answered, so that its mail can be sent again. */
  @Column('bytea', { nullable: true })
  tokenEncrypted: Buffer | null;

  @Column('uuid')
  invitedById: string;

  @Field(() => DateTimeScalar)
  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Field(() => DateTimeScalar)
  @Column({ type: 'timestamptz', precision: 3 })
  expiresAt: Date;

  @Column('integer', { default: 1 })
  version: number;
}

/** What the holder of a link may see before signing in. */
@ObjectType()
export class InvitationPreview {
  @Field(() => String)
  organisationName: string;

  @Field(() => String)
  invitedByName: string;

  @Field(() => MemberRoles)
  role: MemberRole;

  @Field(() => InvitationStates)
  state: InvitationState;

  @Field(() => DateTimeScalar)
  expiresAt: Date;

  @Field(() => String, { description: 'Enough of the address for its owner to know it.' })
  emailHint: string;
}
