import type { ApplicationState } from '@aim/domain/residency/application';
import type { ActivityDirection, ApplicationBlock } from '@aim/domain/residency/application-blocks';
import {
  DECISION_OUTCOMES,
  DECISION_REASONS,
  type DecisionOutcome,
  type DecisionReason,
  RETURN_REASONS,
  type ReturnReason,
  SEND_BACK_REASONS,
  type SendBackReason,
} from '@aim/domain/residency/application-vocabulary';
import { CONFLICTS, type Conflict, OPINIONS, type Opinion } from '@aim/domain/residency/council';
import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../platform/enum-of.ts';
import { DateScalar, JsonScalar } from '../platform/scalars.ts';
import { ResidentActivities } from './residency.entity.ts';
import { ApplicationBlocks, ApplicationStates } from './residency-application.entity.ts';

export const SendBackReasons = enumOf(SEND_BACK_REASONS);
export const ReturnReasons = enumOf(RETURN_REASONS);
export const DecisionOutcomes = enumOf(DECISION_OUTCOMES);
export const DecisionReasons = enumOf(DECISION_REASONS);
export const Conflicts = enumOf(CONFLICTS);
export const Opinions = enumOf(OPINIONS);
export const ApplicationSorts = enumOf(['OLDEST', 'NEWEST'] as const);
export type ApplicationSort = keyof typeof ApplicationSorts;
registerEnumType(SendBackReasons, { name: 'ResidencySendBackReason' });
registerEnumType(ReturnReasons, { name: 'ResidencyReturnReason' });
registerEnumType(DecisionOutcomes, { name: 'ResidencyDecisionOutcome' });
registerEnumType(DecisionReasons, { name: 'ResidencyDecisionReason' });
registerEnumType(Conflicts, { name: 'ConflictOfInterest' });
registerEnumType(Opinions, { name: 'CouncilOpinion' });
registerEnumType(ApplicationSorts, { name: 'ResidencyApplicationSort', description: 'By the day of submission.' });

@InputType()
export class ResidencyApplicationFilter {
  @Field(() => [ApplicationStates], { nullable: true })
  state?: ApplicationState[];

  @Field(() => String, { nullable: true, description: 'In the name of the organisation, its TIN, or the reference.' })
  search?: string;

  @Field(() => ID, { nullable: true })
  organisationId?: string;

  @Field(() => Boolean, { nullable: true, description: 'The agency has the next step.' })
  waitsForAgency?: boolean;
}

@InputType()
export class StartResidencyApplicationInput {
  @Field(() => ID)
  organisationId: string;

  @Field(() => ResidentActivities, { nullable: true, description: 'What the self-check was about.' })
  direction: ActivityDirection | null;

  @Field(() => String)
  idempotencyKey: string;
}

@InputType()
export class SaveResidencyApplicationInput {
  @Field(() => ID)
  id: string;

  @Field(() => ApplicationBlocks)
  block: ApplicationBlock;

  @Field(() => Int, { description: 'Of the block, as it was last seen.' })
  version: number;

  @Field(() => JsonScalar, { description: 'The whole block: what is right and what is not yet.' })
  answers: Record<string, unknown>;
}

@InputType()
export class StartResidencySignatureInput {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'The code (FIN) of the head of the company, who signs in an app of their own.' })
  fin: string;
}

@InputType()
export class SubmitResidencyApplicationInput {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  signatureId: string;
}

@InputType()
export class ResidencyApplicationIdInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class ResidencySendBackItemInput {
  @Field(() => ApplicationBlocks)
  block: ApplicationBlock;

  @Field(() => SendBackReasons)
  reason: SendBackReason;

  @Field(() => String)
  note: string;
}

@InputType()
export class SendBackResidencyApplicationInput {
  @Field(() => ID)
  id: string;

  @Field(() => [ResidencySendBackItemInput])
  items: ResidencySendBackItemInput[];
}

@InputType()
export class ReturnResidencyApplicationInput {
  @Field(() => ID)
  id: string;

  @Field(() => ReturnReasons)
  reason: ReturnReason;

  @Field(() => String)
  note: string;
}

@InputType()
export class AppointExpertsInput {
  @Field(() => ID)
  id: string;

  @Field(() => [ID])
  personIds: string[];
}

@InputType()
export class AskForClarificationInput {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  question: string;
}

@InputType()
export class AnswerClarificationInput {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  answer: string;
}

@InputType()
export class DeclareConflictInput {
  @Field(() => ID)
  id: string;

  @Field(() => Conflicts)
  conflict: Conflict;

  @Field(() => String, { nullable: true, description: 'What the conflict is.' })
  note?: string | null;
}

@InputType()
export class SubmitExpertOpinionInput {
  @Field(() => ID)
  id: string;

  @Field(() => Opinions)
  opinion: Opinion;

  @Field(() => String)
  reasons: string;
}

@InputType()
export class DecideResidencyApplicationInput {
  @Field(() => ID)
  id: string;

  @Field(() => DecisionOutcomes)
  outcome: DecisionOutcome;

  @Field(() => [DecisionReasons])
  reasons: DecisionReason[];

  @Field(() => String, { nullable: true, description: 'Needed where the decision departs from the council.' })
  note?: string | null;
}

@InputType()
export class ReleaseResidencyDecisionInput {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { description: 'The decision that was read: another one may have taken its place.' })
  decisionId: string;
}

@InputType()
export class FeePaymentInput {
  @Field(() => ID)
  id: string;

  @Field(() => DateScalar)
  paidOn: string;

  @Field(() => String, { description: 'Number of the payment.' })
  reference: string;
}
