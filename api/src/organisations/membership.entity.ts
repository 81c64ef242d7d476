import type { MemberRole } from '@aim/domain/kernel/policy';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MemberRoles } from '../identity/index.ts';
import { DateTimeScalar } from '../platform/scalars.ts';

/** A person's place in an organisation; ended, never deleted. */
@ObjectType()
@Entity('membership')
export class Membership {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  organisationId: string;

  @Column('uuid')
  personId: string;

  @Field(() => MemberRoles)
  @Column('text')
  role: MemberRole;

  @Field(() => DateTimeScalar)
  @Column({ type: 'timestamptz', precision: 3 })
  since: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  endedAt: Date | null;
}
