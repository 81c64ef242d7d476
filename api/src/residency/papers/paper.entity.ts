import type { Localised } from '@aim/domain/kernel/locale';
import {
  PAPER_KINDS,
  PAPER_STATES,
  type PaperContent,
  type PaperKind,
  type PaperState,
} from '@aim/domain/residency/residency-paper';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { enumOf } from '../../platform/enum-of.ts';
import { DateScalar, DateTimeScalar } from '../../platform/scalars.ts';

export const PaperKinds = enumOf(PAPER_KINDS);
export const PaperStates = enumOf(PAPER_STATES);
registerEnumType(PaperKinds, { name: 'ResidencyPaperKind' });
registerEnumType(PaperStates, {
  name: 'ResidencyPaperState',
  description: 'The resident reads PREPARED as REQUESTED: what is being prepared is not announced.',
});

@ObjectType()
export class PaperLine {
  @Field(() => String)
  term: string;

  @Field(() => String)
  value: string;
}

/** A paper that customs or migration ask a resident for. */
@ObjectType()
@Entity('residency_paper')
export class ResidencyPaper {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  residencyId: string;

  @Column('uuid')
  organisationId: string;

  @Field(() => PaperKinds)
  @Column('text')
  kind: PaperKind;

  @Column('text', { default: 'REQUESTED' })
  state: PaperState;

  @Column('jsonb')
  content: PaperContent;

  @Column('bytea', { nullable: true })
  documentEncrypted: Buffer | null;

  @Field(() => DateTimeScalar)
  @Column({ type: 'timestamptz', precision: 3 })
  requestedAt: Date;

  @Column('uuid')
  requestedById: string;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  preparedAt: Date | null;

  @Column('uuid', { nullable: true })
  preparedById: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  endedAt: Date | null;

  @Column('uuid', { nullable: true })
  endedById: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused.' })
  @Column('text', { nullable: true })
  reasons: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  number: string | null;

  @Field(() => String, { nullable: true, description: 'The unguessable part of the address that verifies it.' })
  @Column('text', { nullable: true })
  code: string | null;

  @Field(() => DateScalar, { nullable: true })
  @Column('date', { nullable: true })
  issuedOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it serves.' })
  @Column('date', { nullable: true })
  validUntil: string | null;

  @Column('jsonb', { nullable: true })
  basis: Localised | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the person that a letter named was forgotten; from then on there is no file of it.',
  })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  erasedAt: Date | null;

  @Column('integer', { default: 1 })
  version: number;
}
