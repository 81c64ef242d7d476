import { LEGAL_FORMS, type LegalForm } from '@aim/domain/organisations/legal-form';
import { ORGANISATION_STATES, type OrganisationState } from '@aim/domain/organisations/organisation';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { enumOf } from '../platform/enum-of.ts';
import { DateTimeScalar } from '../platform/scalars.ts';

export const LegalForms = enumOf(LEGAL_FORMS);
export const OrganisationStates = enumOf(ORGANISATION_STATES);
export const RegistryStates = enumOf(['ACTIVE', 'INACTIVE', 'NOT_FOUND'] as const);
registerEnumType(LegalForms, { name: 'LegalForm' });
registerEnumType(OrganisationStates, { name: 'OrganisationState' });
registerEnumType(RegistryStates, {
  name: 'RegistryState',
  description: 'What the state registry answered for the TIN.',
});

/** A company, fund, university or other body; people act on its behalf. */
@ObjectType()
@Entity('organisation')
export class Organisation {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Field(() => String)
  @Column('text')
  name: string;

  @Field(() => LegalForms)
  @Column('text')
  legalForm: LegalForm;

  @Field(() => String, { nullable: true, description: 'Taxpayer number (VÖEN), 10 digits.' })
  @Column('text', { nullable: true })
  tin: string | null;

  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' })
  @Column('text')
  country: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  address: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  website: string | null;

  @Field(() => OrganisationStates)
  @Column('text', { default: 'UNVERIFIED' })
  state: OrganisationState;

  @Field(() => DateTimeScalar)
  @Column({ type: 'timestamptz', precision: 3 })
  registeredAt: Date;

  @Column('uuid')
  registeredById: string;

  @Field(() => RegistryStates, { nullable: true })
  @Column('text', { nullable: true })
  registryState: keyof typeof RegistryStates | null;

  @Field(() => DateTimeScalar, { nullable: true })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  registryAsOf: Date | null;

  @Field(() => Int)
  @Column('integer', { default: 1 })
  version: number;
}
