import { HEADROOM_STATES, type HeadroomState } from '@aim/domain/residency/headroom';
import type { AuditOpinion, IncomeKind, ReportPart, ReportReturnReason } from '@aim/domain/residency/report';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../platform/enum-of.ts';
import { Paged } from '../platform/page.ts';
import { Payload } from '../platform/payload.ts';
import { DateScalar, DateTimeScalar } from '../platform/scalars.ts';
import { AuditOpinions, IncomeKinds, ReportParts, ReportReturnReasons, ResidencyReport } from './report.entity.ts';

export const HeadroomStates = enumOf(HEADROOM_STATES);
registerEnumType(HeadroomStates, {
  name: 'HeadroomState',
  description: 'NOT_COMPUTED: nobody has confirmed the least share of qualifying income.',
});

const QEPIK = { description: 'Qəpik: "150000" is AZN 1,500.00.' };

@ObjectType()
export class ReportLineValue {
  @Field(() => IncomeKinds)
  kind: IncomeKind;

  @Field(() => String, QEPIK)
  amount: string;
}

@ObjectType()
export class ReportMonthValue {
  @Field(() => DateScalar, { description: 'Its first day.' })
  month: string;

  @Field(() => Int, { nullable: true })
  headcount: number | null;

  @Field(() => String, { nullable: true, ...QEPIK })
  payroll: string | null;

  @Field(() => [ReportLineValue])
  lines: ReportLineValue[];
}

@ObjectType({ description: 'One kind of income a resident reports, and whether it qualifies on their certificate.' })
export class ReportIncomeKind {
  @Field(() => IncomeKinds)
  kind: IncomeKind;

  @Field(() => String)
  label: string;

  @Field(() => Boolean)
  isQualifying: boolean;
}

@ObjectType({ description: 'How far the sum is from a breach; amounts in qəpik.' })
export class HeadroomValue {
  @Field(() => HeadroomStates)
  state: HeadroomState;

  @Field(() => String)
  qualifying: string;

  @Field(() => String)
  other: string;

  @Field(() => Int, { nullable: true, description: 'Basis points, rounded down.' })
  shareBps: number | null;

  @Field(() => Int, { nullable: true, description: 'The least share; null: nobody has confirmed one.' })
  thresholdBps: number | null;

  @Field(() => String, { nullable: true, description: 'Other income that the sum still bears.' })
  room: string | null;

  @Field(() => String, { nullable: true, description: 'Qualifying income that would heal it; null: none would.' })
  needed: string | null;

  @Field(() => [DateScalar])
  monthsBelow: string[];

  @Field(() => Int, { nullable: true })
  toleratedMonths: number | null;
}

@ObjectType()
export class ReportFigures {
  @Field(() => Int)
  version: number;

  @Field(() => [ReportMonthValue], { description: 'Every month of the period.' })
  months: ReportMonthValue[];

  @Field(() => HeadroomValue)
  headroom: HeadroomValue;
}

@ObjectType()
export class SignedOpinion {
  @Field(() => ID)
  id: string;

  @Field(() => AuditOpinions)
  opinion: AuditOpinion;

  @Field(() => String)
  opinionLabel: string;

  @Field(() => String)
  text: string;

  @Field(() => String, { description: 'As it stands in the certificate of the signature.' })
  signerName: string;

  @Field(() => DateTimeScalar)
  signedAt: Date;
}

@ObjectType()
export class ReportReturnItem {
  @Field(() => ReportParts)
  part: ReportPart;

  @Field(() => String)
  partLabel: string;

  @Field(() => ReportReturnReasons)
  reason: ReportReturnReason;

  @Field(() => String)
  reasonLabel: string;

  @Field(() => String)
  note: string;
}

@ObjectType()
export class ReportReturn {
  @Field(() => ID)
  id: string;

  @Field(() => DateTimeScalar)
  returnedAt: Date;

  @Field(() => [ReportReturnItem])
  items: ReportReturnItem[];
}

@ObjectType()
export class EligibleAuditor {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  fullName: string;
}

export const ResidencyReportPage = Paged(ResidencyReport, 'ResidencyReportPage');
export const ResidencyReportPayload = Payload('ResidencyReportPayload', { report: () => ResidencyReport });
