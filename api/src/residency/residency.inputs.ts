import type { ResidencyState, ResidentActivity } from '@aim/domain/residency/residency';
import type { ActGround } from '@aim/domain/residency/residency-act';
import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../platform/enum-of.ts';
import { DateScalar } from '../platform/scalars.ts';
import { ResidencyStates, ResidentActivities } from './residency.entity.ts';
import { ActGrounds } from './residency-act.entity.ts';

@InputType()
export class IssueCertificateInput {
  @Field(() => ID)
  applicationId: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; left out where no term is set.' })
  validUntil?: string | null;

  @Field(() => String)
  idempotencyKey: string;
}

@InputType({ description: 'A decision about a residency. What gives or takes status waits for a second officer.' })
export class ResidencyDecisionInput {
  @Field(() => ID)
  id: string;

  @Field(() => ActGrounds)
  ground: ActGround;

  @Field(() => String)
  legalBasis: string;

  @Field(() => String)
  reasons: string;

  @Field(() => String)
  appealRoute: string;

  @Field(() => DateScalar)
  effectiveOn: string;
}

@InputType()
export class SubmitExplanationInput {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  text: string;

  @Field(() => String, { nullable: true, description: 'What was or will be done about the breach.' })
  cure?: string | null;
}

@InputType()
export class StartWithdrawalSignatureInput {
  @Field(() => ID)
  id: string;

  @Field(() => DateScalar)
  effectiveOn: string;

  @Field(() => String)
  reasons: string;

  @Field(() => String, { description: 'The code (FIN) of the head of the company, who signs in an app of their own.' })
  fin: string;
}

@InputType()
export class WithdrawFromResidencyInput {
  @Field(() => ID)
  id: string;

  @Field(() => DateScalar)
  effectiveOn: string;

  @Field(() => String)
  reasons: string;

  @Field(() => ID, { description: 'Of exactly this: the day and the reasons are part of what was signed.' })
  signatureId: string;
}

@InputType()
export class ApproveResidencyActInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class RejectResidencyActInput {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  reason: string;
}

@InputType({ description: 'Conditions that hold together.' })
export class ResidentFilter {
  @Field(() => String, { nullable: true, description: 'Words of the name, a TIN or a number of a certificate.' })
  search?: string | null;

  @Field(() => [ResidencyStates], { nullable: true })
  state?: ResidencyState[] | null;

  @Field(() => [ResidentActivities], { nullable: true })
  activity?: ResidentActivity[] | null;

  @Field(() => Boolean, { nullable: true, description: 'For staff: a decision waits for a second officer.' })
  waitsForApproval?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'For staff: a paper was asked for and not answered yet.' })
  hasOpenPaper?: boolean | null;
}

export const ResidentSorts = enumOf(['NAME_ASC', 'STARTED_DESC', 'STARTED_ASC'] as const);
export type ResidentSort = keyof typeof ResidentSorts;
registerEnumType(ResidentSorts, { name: 'ResidentSort' });
