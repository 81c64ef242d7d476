import { Args, Query, Resolver } from '@nestjs/graphql';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { answerOrProblems } from '../platform/payload.ts';
import { DateScalar, DateTimeScalar } from '../platform/scalars.ts';
import { ActivityClass, activityClasses } from './activity-class.ts';
import { BenefitRuleInForce } from './benefit-rule.type.ts';
import { benefitRules } from './benefit-rules.ts';
import { calculateBenefits } from './calculate-benefits.ts';
import { CalculateBenefitsInput, ScreenStatusInput } from './calculation.inputs.ts';
import { BenefitCalculation, BenefitCalculationPayload } from './calculation.type.ts';
import { screenStatus } from './screen-status.ts';
import { ScreeningPayload } from './screening.type.ts';

/** What anybody may ask of the rules: they are read, nothing is stored. */
@Resolver(() => BenefitCalculation)
export class CalculationResolver {
  @Query(() => [BenefitRuleInForce], {
    description:
      'Every rule with its days and source; on a day, or of all time; as it is known now, or was known then.',
  })
  benefitRules(
    @CurrentCtx() ctx: Ctx,
    @Args('on', { type: () => DateScalar, nullable: true }) on: string | null,
    @Args('knownAt', { type: () => DateTimeScalar, nullable: true }) knownAt: Date | null,
  ) {
    return benefitRules(ctx, on ?? null, knownAt ?? null);
  }

  @Query(() => [ActivityClass], { description: 'The guide to the listed activity, class by class.' })
  activityClasses(@CurrentCtx() ctx: Ctx) {
    allow(ctx, 'benefitRule.read');
    return activityClasses(ctx);
  }

  @Query(() => BenefitCalculationPayload, { description: 'Resident against the general regime, to 2036.' })
  calculateBenefits(@CurrentCtx() ctx: Ctx, @Args('input') input: CalculateBenefitsInput) {
    return answerOrProblems(ctx, async () => ({ calculation: await calculateBenefits(ctx, { ...input }) }));
  }

  @Query(() => ScreeningPayload, { description: 'Which status fits: park residency, startup certificate, or neither.' })
  screenStatus(@CurrentCtx() ctx: Ctx, @Args('input') input: ScreenStatusInput) {
    return answerOrProblems(ctx, async () => ({ screening: await screenStatus(ctx, { ...input }) }));
  }
}
