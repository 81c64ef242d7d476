import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { acceptReport } from './accept-report.ts';
import { ResidencySignaturePayload } from './application.types.ts';
import { nameAuditor } from './name-auditor.ts';
import { ResidencyReport } from './report.entity.ts';
import {
  NameAuditorInput,
  ResidencyReportIdInput,
  ReturnReportInput,
  SaveReportInput,
  SignAuditorOpinionInput,
  StartOpinionSignatureInput,
  StartReportSignatureInput,
  SubmitReportInput,
} from './report.inputs.ts';
import { ResidencyReportPayload } from './report.types.ts';
import { startOpinionSignature, startReportSignature } from './report-signature.ts';
import { returnReport } from './return-report.ts';
import { saveReport } from './save-report.ts';
import { signAuditorOpinion } from './sign-auditor-opinion.ts';
import { startReport } from './start-report.ts';
import { submitReport } from './submit-report.ts';

/** Every act on a report, named after its mutation. */
@Resolver(() => ResidencyReport)
export class ReportActsResolver {
  @Mutation(() => ResidencyReportPayload)
  async startReport(@CurrentCtx() ctx: Ctx, @Args('input') input: ResidencyReportIdInput) {
    return { report: await startReport(ctx, input) };
  }

  @Mutation(() => ResidencyReportPayload)
  async saveReport(@CurrentCtx() ctx: Ctx, @Args('input') input: SaveReportInput) {
    return { report: await saveReport(ctx, input) };
  }

  @Mutation(() => ResidencyReportPayload)
  async nameAuditor(@CurrentCtx() ctx: Ctx, @Args('input') input: NameAuditorInput) {
    return { report: await nameAuditor(ctx, input) };
  }

  @Mutation(() => ResidencySignaturePayload)
  async startReportSignature(@CurrentCtx() ctx: Ctx, @Args('input') input: StartReportSignatureInput) {
    return { signature: await startReportSignature(ctx, input) };
  }

  @Mutation(() => ResidencyReportPayload)
  async submitReport(@CurrentCtx() ctx: Ctx, @Args('input') input: SubmitReportInput) {
    return { report: await submitReport(ctx, input) };
  }

  @Mutation(() => ResidencySignaturePayload)
  async startOpinionSignature(@CurrentCtx() ctx: Ctx, @Args('input') input: StartOpinionSignatureInput) {
    return { signature: await startOpinionSignature(ctx, input) };
  }

  @Mutation(() => ResidencyReportPayload)
  async signAuditorOpinion(@CurrentCtx() ctx: Ctx, @Args('input') input: SignAuditorOpinionInput) {
    return { report: await signAuditorOpinion(ctx, input) };
  }

  @Mutation(() => ResidencyReportPayload)
  async acceptReport(@CurrentCtx() ctx: Ctx, @Args('input') input: ResidencyReportIdInput) {
    return { report: await acceptReport(ctx, input) };
  }

  @Mutation(() => ResidencyReportPayload)
  async returnReport(@CurrentCtx() ctx: Ctx, @Args('input') input: ReturnReportInput) {
    return { report: await returnReport(ctx, input) };
  }
}
