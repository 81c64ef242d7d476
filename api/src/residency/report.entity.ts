import {
  AUDIT_OPINIONS,
  type AuditOpinion,
  INCOME_KINDS,
  type IncomeKind,
  PREFILL_SOURCES,
  type PrefillSource,
  REPORT_KINDS,
  REPORT_PARTS,
  REPORT_RETURN_REASONS,
  REPORT_STATES,
  type ReportKind,
  type ReportState,
} from '@aim/domain/residency/report';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { enumOf } from '../platform/enum-of.ts';
import { DateScalar, DateTimeScalar } from '../platform/scalars.ts';

export const ReportKinds = enumOf(REPORT_KINDS);
export const ReportStates = enumOf(REPORT_STATES);
export const IncomeKinds = enumOf(INCOME_KINDS as [IncomeKind, ...IncomeKind[]]);
export const AuditOpinions = enumOf(AUDIT_OPINIONS);
export const ReportParts = enumOf(REPORT_PARTS);
export const ReportReturnReasons = enumOf(REPORT_RETURN_REASONS);
export const PrefillSources = enumOf(PREFILL_SOURCES);
registerEnumType(ReportKinds, { name: 'ResidencyReportKind' });
registerEnumType(ReportStates, { name: 'ResidencyReportState' });
registerEnumType(IncomeKinds, { name: 'IncomeKind' });
registerEnumType(AuditOpinions, { name: 'AuditOpinion' });
registerEnumType(ReportParts, { name: 'ResidencyReportPart' });
registerEnumType(ReportReturnReasons, { name: 'ResidencyReportReturnReason' });
registerEnumType(PrefillSources, { name: 'PrefillSource' });

/** What a resident owes for a period: figures by month, signed by the head of the company and judged by an auditor. */
@ObjectType()
@Entity('residency_report')
export class ResidencyReport {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Field(() => ID)
  @Column('uuid')
  residencyId: string;

  @Column('uuid')
  organisationId: string;

  @Field(() => ReportKinds)
  @Column('text')
  kind: ReportKind;

  @Field(() => ReportStates)
  @Column('text', { default: 'DUE' })
  state: ReportState;

  @Field(() => DateScalar)
  @Column('date')
  fromOn: string;

  @Column('date')
  toOn: string;

  @Column('date')
  dueOn: string;

  @Column('date', { nullable: true })
  answerDueOn: string | null;

  @Column('uuid', { nullable: true })
  auditorId: string | null;

  @Field(() => [PrefillSources], { description: 'Where the first figures came from.' })
  @Column('text', { array: true, default: [] })
  prefilledFrom: PrefillSource[];

  @Column('integer', { default: 0 })
  figuresVersion: number;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  changedAt: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  startedAt: Date | null;

  @Column('uuid', { nullable: true })
  startedById: string | null;

  @Column('integer', { default: 0 })
  submission: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Server time of the last submission: the receipt.' })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  submittedAt: Date | null;

  @Column('uuid', { nullable: true })
  signatureId: string | null;

  @Column('uuid', { nullable: true })
  opinionId: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  acceptedAt: Date | null;

  @Column('uuid', { nullable: true })
  acceptedById: string | null;

  @Column('integer', { default: 1 })
  version: number;
}

@Entity('auditor_opinion')
export class AuditorOpinionRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  reportId: string;

  @Column('uuid')
  auditorId: string;

  @Column('integer')
  submission: number;

  @Column('text')
  opinion: AuditOpinion;

  @Column('text')
  text: string;

  @Column('boolean')
  isIndependent: boolean;

  @Column('uuid')
  signatureId: string;

  @Column({ type: 'timestamptz', precision: 3 })
  signedAt: Date;
}
