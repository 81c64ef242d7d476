import type { Role } from '@aim/domain/kernel/policy';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTimeScalar } from '../platform/scalars.ts';
import { Roles } from './identity.enums.ts';

/** A role of a person, everywhere or for some programmes or centres; revoked, never deleted. */
@ObjectType()
@Entity('role_grant')
export class RoleGrant {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  personId: string;

  @Field(() => Roles)
  @Column('text')
  role: Role;

  @Field(() => [ID], { description: 'Programmes or centres the role is limited to; everywhere when empty.' })
  @Column('uuid', { array: true, default: () => "'{}'" })
  scopeIds: string[];

  @Field(() => DateTimeScalar)
  @Column({ type: 'timestamptz', precision: 3 })
  grantedAt: Date;

  @Column('uuid', { nullable: true })
  grantedById: string | null;

  /** Told to the person; never in the log. */
  @Column('text', { nullable: true })
  grantReason: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  revokedAt: Date | null;

  @Column('uuid', { nullable: true })
  revokedById: string | null;

  @Column('text', { nullable: true })
  revokeReason: string | null;
}
