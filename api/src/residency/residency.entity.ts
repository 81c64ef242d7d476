import {
  CERTIFICATE_STATES,
  type CertificateState,
  RESIDENCY_STATES,
  RESIDENT_ACTIVITIES,
  type ResidencyState,
  type ResidentActivity,
} from '@aim/domain/residency/residency';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { enumOf } from '../platform/enum-of.ts';
import { DateScalar, DateTimeScalar } from '../platform/scalars.ts';

export const ResidencyStates = enumOf(RESIDENCY_STATES);
export const CertificateStates = enumOf(CERTIFICATE_STATES);
export const ResidentActivities = enumOf(RESIDENT_ACTIVITIES);
registerEnumType(ResidencyStates, {
  name: 'ResidencyState',
  description: 'Strangers read UNDER_REVIEW as ACTIVE: a review takes nothing away.',
});
registerEnumType(CertificateStates, { name: 'CertificateState' });
registerEnumType(ResidentActivities, { name: 'ResidentActivity' });

/** An organisation's residency in the virtual IT Park, as the public register shows it. */
@ObjectType()
@Entity('residency')
export class Residency {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  organisationId: string;

  @Column('uuid', { nullable: true })
  applicationId: string | null;

  @Column('text', { default: 'ACTIVE' })
  state: ResidencyState;

  @Field(() => String, { description: 'As it stands on the certificate.' })
  @Column('text')
  holderName: string;

  @Column('text')
  tin: string;

  @Field(() => [ResidentActivities])
  @Column('text', { array: true })
  activities: ResidentActivity[];

  @Field(() => DateScalar)
  @Column('date')
  startedOn: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null where no term was set.' })
  @Column('date', { nullable: true })
  endsOn: string | null;

  @Column('date', { nullable: true })
  suspendedOn: string | null;

  @Field(() => Int)
  @Column('integer', { default: 1 })
  version: number;
}

/** A numbered certificate of a residency; a reinstatement after a revocation brings a new one. */
@ObjectType()
@Entity('residency_certificate')
export class ResidencyCertificate {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  residencyId: string;

  @Field(() => String)
  @Column('text')
  number: string;

  @Field(() => String, { description: 'The unguessable part of the address that verifies it.' })
  @Column('text')
  code: string;

  @Field(() => CertificateStates)
  @Column('text')
  state: CertificateState;

  @Column({ type: 'timestamptz', precision: 3 })
  issuedAt: Date;

  @Field(() => DateScalar)
  @Column('date')
  issuedOn: string;

  @Column('uuid', { nullable: true })
  issuedById: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when another one stands in its place.' })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  supersededAt: Date | null;

  @Column('uuid')
  statusListId: string;

  @Column('integer')
  statusIndex: number;

  @Field(() => Int, { description: 'How often it was verified; by whom nobody knows.' })
  timesVerified: number;
}
