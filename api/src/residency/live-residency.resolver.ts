import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { File, filesOf } from '../documents/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { DateScalar } from '../platform/scalars.ts';
import { ResidencySignature, ResidencySignaturePayload } from './application.types.ts';
import { today } from './application-clocks.ts';
import { renewalOf } from './renewals.queries.ts';
import { HeadroomValue } from './report.types.ts';
import { headroomFor, monthsFor } from './report-figures.queries.ts';
import { isInsider } from './residencies.queries.ts';
import { Residency } from './residency.entity.ts';
import { StartWithdrawalSignatureInput, SubmitExplanationInput } from './residency.inputs.ts';
import { ResidencyPayload } from './residency.payloads.ts';
import { reviewOf } from './review.queries.ts';
import { ResidencyReview } from './review.type.ts';
import { submitExplanation } from './submit-explanation.ts';
import { startWithdrawalSignature, withdrawalSignature } from './withdrawal-signature.ts';
import { yearReportOf } from './year-report.queries.ts';

/** Where a resident stands today: the room of the running year, and the review they answer. */
@Resolver(() => Residency)
export class LiveResidencyResolver {
  @Mutation(() => ResidencyPayload)
  async submitExplanation(@CurrentCtx() ctx: Ctx, @Args('input') input: SubmitExplanationInput) {
    return { residency: await submitExplanation(ctx, input) };
  }

  @Mutation(() => ResidencySignaturePayload, { description: 'Of the resident’s own application to leave.' })
  async startWithdrawalSignature(@CurrentCtx() ctx: Ctx, @Args('input') input: StartWithdrawalSignatureInput) {
    return { signature: await startWithdrawalSignature(ctx, input) };
  }

  @Query(() => ResidencySignature, { nullable: true, description: 'Asked while somebody may still be signing.' })
  withdrawalSignature(@CurrentCtx() ctx: Ctx, @Args('id', { type: () => ID }) id: string) {
    return withdrawalSignature(ctx, id);
  }

  @ResolveField(() => HeadroomValue, {
    nullable: true,
    description:
      'Of the running year, from the figures of its report as they stand; for the resident alone. Null: not begun.',
  })
  async headroom(@CurrentCtx() ctx: Ctx, @Parent() { id, organisationId, activities }: Residency) {
    const isTheirs = ctx.actor.memberships.some((membership) => membership.organisationId === organisationId);
    const report = isTheirs ? await yearReportOf(ctx, id) : null;
    return report && headroomFor(ctx, await monthsFor(ctx, report), activities, `${today(ctx).slice(0, 4)}-01-01`);
  }

  @ResolveField(() => ResidencyReview, {
    nullable: true,
    description: 'While one is open; for the resident and staff.',
  })
  review(@CurrentCtx() ctx: Ctx, @Parent() { id, organisationId, state }: Residency) {
    return state === 'UNDER_REVIEW' && isInsider(ctx.actor, organisationId) ? reviewOf(ctx, id) : null;
  }

  @ResolveField(() => DateScalar, {
    nullable: true,
    description: 'The first day of the term that waits for the end of this one; for the resident and staff.',
  })
  async renewalStartsOn(@CurrentCtx() ctx: Ctx, @Parent() { id, organisationId }: Residency) {
    return isInsider(ctx.actor, organisationId) ? ((await renewalOf(ctx, id))?.startsOn ?? null) : null;
  }

  @ResolveField(() => [File], { description: 'Files the viewer may see, newest first.' })
  files(@CurrentCtx() ctx: Ctx, @Parent() { id }: Residency) {
    return filesOf(ctx, 'residency', id);
  }
}
