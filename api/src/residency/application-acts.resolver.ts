import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { acceptCompleteness } from './accept-completeness.ts';
import { answerClarification } from './answer-clarification.ts';
import {
  AnswerClarificationInput,
  AppointExpertsInput,
  AskForClarificationInput,
  DecideResidencyApplicationInput,
  DeclareConflictInput,
  FeePaymentInput,
  ReleaseResidencyDecisionInput,
  ResidencyApplicationIdInput,
  ReturnResidencyApplicationInput,
  SaveResidencyApplicationInput,
  SendBackResidencyApplicationInput,
  StartResidencyApplicationInput,
  StartResidencySignatureInput,
  SubmitExpertOpinionInput,
  SubmitResidencyApplicationInput,
} from './application.inputs.ts';
import { ResidencyApplicationPayload, ResidencySignaturePayload } from './application.types.ts';
import { appointExperts } from './appoint-experts.ts';
import { askForClarification } from './ask-for-clarification.ts';
import { confirmFeePaid } from './confirm-fee-paid.ts';
import { decideResidencyApplication } from './decide-residency-application.ts';
import { declareConflict } from './declare-conflict.ts';
import { releaseResidencyDecision } from './release-residency-decision.ts';
import { ResidencyApplication } from './residency-application.entity.ts';
import { startResidencySignature } from './residency-signature.ts';
import { resubmitResidencyApplication } from './resubmit-residency-application.ts';
import { returnResidencyApplication } from './return-residency-application.ts';
import { saveResidencyApplication } from './save-residency-application.ts';
import { sendBackResidencyApplication } from './send-back-residency-application.ts';
import { startResidencyApplication } from './start-residency-application.ts';
import { submitExpertOpinion } from './submit-expert-opinion.ts';
import { submitFeeProof } from './submit-fee-proof.ts';
import { submitResidencyApplication } from './submit-residency-application.ts';

/** Every act on an application, named after its mutation. */
@Resolver(() => ResidencyApplication)
export class ApplicationActsResolver {
  @Mutation(() => ResidencyApplicationPayload)
  async startResidencyApplication(@CurrentCtx() ctx: Ctx, @Args('input') input: StartResidencyApplicationInput) {
    return { application: await startResidencyApplication(ctx, input) };
  }

  @Mutation(() => ResidencyApplicationPayload)
  async submitResidencyApplication(@CurrentCtx() ctx: Ctx, @Args('input') input: SubmitResidencyApplicationInput) {
    return { application: await submitResidencyApplication(ctx, input) };
  }

  @Mutation(() => ResidencyApplicationPayload)
  async resubmitResidencyApplication(@CurrentCtx() ctx: Ctx, @Args('input') input: SubmitResidencyApplicationInput) {
    return { application: await resubmitResidencyApplication(ctx, input) };
  }

  @Mutation(() => ResidencyApplicationPayload)
  async sendBackResidencyApplication(@CurrentCtx() ctx: Ctx, @Args('input') input: SendBackResidencyApplicationInput) {
    return { application: await sendBackResidencyApplication(ctx, input) };
  }

  @Mutation(() => ResidencyApplicationPayload)
  async returnResidencyApplication(@CurrentCtx() ctx: Ctx, @Args('input') input: ReturnResidencyApplicationInput) {
    return { application: await returnResidencyApplication(ctx, input) };
  }

  @Mutation(() => ResidencyApplicationPayload)
  async acceptCompleteness(@CurrentCtx() ctx: Ctx, @Args('input') input: ResidencyApplicationIdInput) {
    return { application: await acceptCompleteness(ctx, input) };
  }

  @Mutation(() => ResidencyApplicationPayload)
  async appointExperts(@CurrentCtx() ctx: Ctx, @Args('input') input: AppointExpertsInput) {
    return { application: await appointExperts(ctx, input) };
  }

  @Mutation(() => ResidencyApplicationPayload)
  async askForClarification(@CurrentCtx() ctx: Ctx, @Args('input') input: AskForClarificationInput) {
    return { application: await askForClarification(ctx, input) };
  }

  @Mutation(() => ResidencyApplicationPayload)
  async answerClarification(@CurrentCtx() ctx: Ctx, @Args('input') input: AnswerClarificationInput) {
    return { application: await answerClarification(ctx, input) };
  }

  @Mutation(() => ResidencyApplicationPayload)
  async declareConflict(@CurrentCtx() ctx: Ctx, @Args('input') input: DeclareConflictInput) {
    return { application: await declareConflict(ctx, input) };
  }

  @Mutation(() => ResidencyApplicationPayload)
  async submitExpertOpinion(@CurrentCtx() ctx: Ctx, @Args('input') input: SubmitExpertOpinionInput) {
    return { application: await submitExpertOpinion(ctx, input) };
  }

  @Mutation(() => ResidencyApplicationPayload)
  async decideResidencyApplication(@CurrentCtx() ctx: Ctx, @Args('input') input: DecideResidencyApplicationInput) {
    return { application: await decideResidencyApplication(ctx, input) };
  }

  @Mutation(() => ResidencyApplicationPayload)
  async releaseResidencyDecision(@CurrentCtx() ctx: Ctx, @Args('input') input: ReleaseResidencyDecisionInput) {
    return { application: await releaseResidencyDecision(ctx, input) };
  }

  @Mutation(() => ResidencyApplicationPayload)
  async submitFeeProof(@CurrentCtx() ctx: Ctx, @Args('input') input: FeePaymentInput) {
    return { application: await submitFeeProof(ctx, input) };
  }

  @Mutation(() => ResidencyApplicationPayload)
  async confirmFeePaid(@CurrentCtx() ctx: Ctx, @Args('input') input: FeePaymentInput) {
    return { application: await confirmFeePaid(ctx, input) };
  }

  @Mutation(() => ResidencyApplicationPayload)
  async saveResidencyApplication(@CurrentCtx() ctx: Ctx, @Args('input') input: SaveResidencyApplicationInput) {
    return { application: await saveResidencyApplication(ctx, input) };
  }

  @Mutation(() => ResidencySignaturePayload)
  async startResidencySignature(@CurrentCtx() ctx: Ctx, @Args('input') input: StartResidencySignatureInput) {
    return { signature: await startResidencySignature(ctx, input) };
  }
}
