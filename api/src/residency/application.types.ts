import type { ApplicationBlock } from '@aim/domain/residency/application-blocks';
import type { DecisionOutcome, DecisionReason, SendBackReason } from '@aim/domain/residency/application-vocabulary';
import type { Conflict, Opinion } from '@aim/domain/residency/council';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../platform/enum-of.ts';
import { MoneyValue } from '../platform/money.ts';
import { Paged } from '../platform/page.ts';
import { Payload, Problem } from '../platform/payload.ts';
import { DateScalar, DateTimeScalar, JsonScalar } from '../platform/scalars.ts';
import { Conflicts, DecisionOutcomes, DecisionReasons, Opinions, SendBackReasons } from './application.inputs.ts';
import { ApplicationBlocks, ResidencyApplication } from './residency-application.entity.ts';

export const BlockStates = enumOf(['NOT_BEGUN', 'INCOMPLETE', 'COMPLETE'] as const);
registerEnumType(BlockStates, { name: 'ApplicationBlockState' });

@ObjectType({
  description:
    'A deadline in working days, read now; pauses while the application lay with the applicant are left out.',
})
export class ApplicationClockValue {
  @Field(() => Int)
  limit: number;

  @Field(() => Int)
  elapsed: number;

  @Field(() => Int)
  left: number;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null while the clock rests.' })
  dueOn: string | null;

  @Field(() => Boolean)
  isPaused: boolean;

  @Field(() => Boolean)
  isOverdue: boolean;

  @Field(() => Int)
  percent: number;

  @Field(() => Int, {
    nullable: true,
    description:
      '50, 80 or 100: the highest mark that was reached; null before the first, while it rests and after its end.',
  })
  mark: number | null;
}

@ObjectType()
export class ApplicationBlockView {
  @Field(() => ApplicationBlocks)
  block: ApplicationBlock;

  @Field(() => String)
  label: string;

  @Field(() => JsonScalar)
  answers: Record<string, unknown>;

  @Field(() => Int)
  version: number;

  @Field(() => BlockStates)
  state: keyof typeof BlockStates;

  @Field(() => [Problem], { description: 'What is missing or wrong, at its field.' })
  gaps: Problem[];
}

@ObjectType()
export class ResidencySendBackItem {
  @Field(() => ApplicationBlocks)
  block: ApplicationBlock;

  @Field(() => SendBackReasons)
  reason: SendBackReason;

  @Field(() => String)
  reasonLabel: string;

  @Field(() => String)
  note: string;
}

@ObjectType()
export class ResidencySendBack {
  @Field(() => ID)
  id: string;

  @Field(() => DateTimeScalar)
  sentAt: Date;

  @Field(() => [ResidencySendBackItem])
  items: ResidencySendBackItem[];
}

@ObjectType()
export class ResidencyClarification {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  question: string;

  @Field(() => DateTimeScalar)
  askedAt: Date;

  @Field(() => DateScalar, { nullable: true })
  dueOn: string | null;

  @Field(() => String, { nullable: true })
  answer: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  answeredAt: Date | null;
}

@ObjectType()
export class CouncilSeat {
  @Field(() => ID)
  personId: string;

  @Field(() => String)
  fullName: string;

  @Field(() => Boolean)
  isMine: boolean;

  @Field(() => Conflicts, { nullable: true })
  conflict: Conflict | null;

  @Field(() => String, { nullable: true })
  conflictNote: string | null;

  @Field(() => Opinions, { nullable: true })
  opinion: Opinion | null;

  @Field(() => String, { nullable: true })
  reasons: string | null;
}

@ObjectType({ description: 'For officers; an expert sees their own seat alone.' })
export class ResidencyCouncil {
  @Field(() => [CouncilSeat])
  seats: CouncilSeat[];

  @Field(() => Int)
  quorum: number;

  @Field(() => Int, { nullable: true, description: 'Null for experts: opinions are independent.' })
  inFavour: number | null;

  @Field(() => Int, { nullable: true })
  against: number | null;

  @Field(() => Boolean)
  isQuorate: boolean;

  @Field(() => Opinions, { nullable: true })
  recommendation: Opinion | null;
}

@ObjectType()
export class DecisionReasonView {
  @Field(() => DecisionReasons)
  code: DecisionReason;

  @Field(() => String)
  label: string;
}

@ObjectType({ description: 'Prepared by one person, released by another; applicants see it once it is released.' })
export class ResidencyDecision {
  @Field(() => ID)
  id: string;

  @Field(() => DecisionOutcomes)
  outcome: DecisionOutcome;

  @Field(() => String)
  outcomeLabel: string;

  @Field(() => [DecisionReasonView])
  reasons: DecisionReasonView[];

  @Field(() => [String], { description: 'The text of the decision in the language of the reader.' })
  text: string[];

  @Field(() => DateTimeScalar, { nullable: true })
  releasedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who prepared it; for officers.' })
  stagedBy: string | null;

  @Field(() => Boolean)
  isStagedByMe: boolean;
}

@ObjectType()
export class ResidencyFee {
  @Field(() => MoneyValue, { nullable: true, description: 'Null: the amount has not been confirmed.' })
  amount: MoneyValue | null;

  @Field(() => DateTimeScalar, { nullable: true })
  noticedAt: Date | null;

  @Field(() => DateScalar, { nullable: true })
  dueOn: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  proofAt: Date | null;

  @Field(() => String, { nullable: true })
  proofReference: string | null;

  @Field(() => DateScalar, { nullable: true })
  paidOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day to issue the certificate.' })
  certificateDueOn: string | null;
}

export const SignatureStates = enumOf(['PENDING', 'SIGNED', 'EXPIRED'] as const);
registerEnumType(SignatureStates, { name: 'SignatureState' });

@ObjectType({ description: 'A request to sign, and whether the answer has come.' })
export class ResidencySignature {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true, description: 'Opens the signing app; also shown as a picture code.' })
  link: string | null;

  @Field(() => SignatureStates)
  state: keyof typeof SignatureStates;

  @Field(() => DateTimeScalar)
  expiresAt: Date;

  @Field(() => String, { nullable: true })
  signerName: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  signedAt: Date | null;
}

@ObjectType()
export class EligibleExpert {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  fullName: string;
}

export const ResidencyApplicationPage = Paged(ResidencyApplication, 'ResidencyApplicationPage');
export const ResidencyApplicationPayload = Payload('ResidencyApplicationPayload', {
  application: () => ResidencyApplication,
});
export const ResidencySignaturePayload = Payload('ResidencySignaturePayload', { signature: () => ResidencySignature });
