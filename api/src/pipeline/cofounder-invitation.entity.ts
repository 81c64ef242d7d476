import type { InvitationState } from '@aim/domain/organisations/invitation';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InvitationStates } from '../organisations/index.ts';
import { DateTimeScalar } from '../platform/scalars.ts';

/** An invitation to run a startup together, answered with the secret of its link. */
@ObjectType()
@Entity('cofounder_invitation')
export class CofounderInvitation {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  startupId: string;

  @Field(() => String)
  @Column('text')
  email: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  title: string | null;

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
export class CofounderInvitationView {
  @Field(() => String)
  startupName: string;

  @Field(() => String, { nullable: true })
  oneLiner: string | null;

  @Field(() => String)
  invitedByName: string;

  @Field(() => String, { nullable: true, description: 'What the person is to be in the team.' })
  title: string | null;

  @Field(() => InvitationStates)
  state: InvitationState;

  @Field(() => DateTimeScalar)
  expiresAt: Date;

  @Field(() => String, { description: 'Enough of the address for its owner to know it.' })
  emailHint: string;
}
