import type {
  AuditOpinion,
  IncomeKind,
  ReportKind,
  ReportPart,
  ReportReturnReason,
  ReportState,
} from '@aim/domain/residency/report';
import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../platform/enum-of.ts';
import { DateScalar } from '../platform/scalars.ts';
import {
  AuditOpinions,
  IncomeKinds,
  ReportKinds,
  ReportParts,
  ReportReturnReasons,
  ReportStates,
} from './report.entity.ts';

export const ReportSorts = enumOf(['DUE_FIRST', 'DUE_LAST'] as const);
export type ReportSort = keyof typeof ReportSorts;
export const ReportTurns = enumOf(['LATE', 'AUDITOR', 'AGENCY', 'BELOW_SHARE'] as const);
export type ReportTurn = keyof typeof ReportTurns;
registerEnumType(ReportSorts, { name: 'ResidencyReportSort', description: 'By the day on which it is due.' });
registerEnumType(ReportTurns, {
  name: 'ResidencyReportTurn',
  description:
    'LATE: owed past its day by somebody who is a resident. AUDITOR, AGENCY: whose step is next. BELOW_SHARE: submitted with too little qualifying income.',
});

const QEPIK = { description: 'Qəpik: "150000" is AZN 1,500.00.' };

@InputType()
export class ResidencyReportFilter {
  @Field(() => [ReportStates], { nullable: true })
  state?: ReportState[];

  @Field(() => [ReportKinds], { nullable: true })
  kind?: ReportKind[];

  @Field(() => String, { nullable: true, description: 'In the name on the certificate, or the TIN.' })
  search?: string;

  @Field(() => ID, { nullable: true })
  residencyId?: string;

  @Field(() => ReportTurns, { nullable: true })
  turn?: ReportTurn;
}

@InputType()
export class ResidencyReportIdInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class ReportLineInput {
  @Field(() => IncomeKinds)
  kind: IncomeKind;

  @Field(() => String, QEPIK)
  amount: string;
}

@InputType()
export class ReportMonthInput {
  @Field(() => DateScalar)
  month: string;

  @Field(() => Int, { nullable: true })
  headcount?: number | null;

  @Field(() => String, { nullable: true, ...QEPIK })
  payroll?: string | null;

  @Field(() => [ReportLineInput])
  lines: ReportLineInput[];
}

@InputType()
export class SaveReportInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'Of the figures, as they were last seen.' })
  version: number;

  @Field(() => [ReportMonthInput], { description: 'All months with figures; what is left out is emptied.' })
  months: ReportMonthInput[];
}

@InputType()
export class NameAuditorInput {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  auditorId: string;
}

@InputType()
export class StartReportSignatureInput {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'The code (FIN) of the head of the company, who signs in an app of their own.' })
  fin: string;
}

@InputType()
export class SubmitReportInput {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  signatureId: string;
}

@InputType()
export class StartOpinionSignatureInput {
  @Field(() => ID)
  id: string;

  @Field(() => AuditOpinions)
  opinion: AuditOpinion;

  @Field(() => String)
  text: string;

  @Field(() => Boolean, { description: 'The auditor says so in their own name.' })
  isIndependent: boolean;

  @Field(() => String, { description: 'The auditor’s own code (FIN).' })
  fin: string;
}

@InputType()
export class SignAuditorOpinionInput {
  @Field(() => ID)
  id: string;

  @Field(() => AuditOpinions)
  opinion: AuditOpinion;

  @Field(() => String)
  text: string;

  @Field(() => Boolean)
  isIndependent: boolean;

  @Field(() => ID)
  signatureId: string;
}

@InputType()
export class ReportReturnItemInput {
  @Field(() => ReportParts)
  part: ReportPart;

  @Field(() => ReportReturnReasons)
  reason: ReportReturnReason;

  @Field(() => String)
  note: string;
}

@InputType()
export class ReturnReportInput {
  @Field(() => ID)
  id: string;

  @Field(() => [ReportReturnItemInput])
  items: ReportReturnItemInput[];
}
