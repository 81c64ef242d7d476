import { DAY, isBefore, later } from '@aim/domain/kernel/instant';
import { isStaff } from '@aim/domain/kernel/policy';
import { PROMPT_DAYS, sleepsAt } from '@aim/domain/pipeline/dormancy';
import { isFounderOf, isPipelineOfficer } from '@aim/domain/pipeline/facts';
import { hasRecentTraction } from '@aim/domain/pipeline/metrics';
import { missingForModeration } from '@aim/domain/pipeline/moderation';
import { completenessOf, type NextStepKey, nextStepFor, nextStepWords } from '@aim/domain/pipeline/next-step';
import { Field, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { DateTimeScalar } from '../platform/scalars.ts';
import { today } from './journey.queries.ts';
import { lastReturnOf } from './last-return.ts';
import { latestReport } from './metrics.queries.ts';
import { pendingRevisionOf } from './revisions.queries.ts';
import { Startup } from './startup.entity.ts';
import { isInvolved } from './startup-involvement.ts';
import { factsOf } from './startups.queries.ts';

@ObjectType({ description: 'The one next thing that this person can do for the startup.' })
class StartupNextStep {
  @Field(() => String)
  key: NextStepKey;

  @Field(() => String)
  label: string;

  @Field(() => String)
  why: string;

  @Field(() => String)
  href: string;

  @Field(() => Int, { nullable: true })
  minutes: number | null;

  @Field(() => DateTimeScalar, { nullable: true })
  dueAt: Date | null;
}

@Resolver(() => Startup)
export class NextStepResolver {
  @ResolveField(() => Int, { description: '0 to 100, by how much each answer helps whoever reads the record.' })
  completeness(@Parent() startup: Startup) {
    return completenessOf(startup);
  }

  @ResolveField(() => StartupNextStep, { nullable: true })
  async nextStep(@CurrentCtx() ctx: Ctx, @Parent() startup: Startup): Promise<StartupNextStep | null> {
    const key = await nextStepOf(ctx, startup);
    if (key === null) return null;
    const { label, why, place, minutes } = nextStepWords[key];
    const page = `${isStaff(ctx.actor) ? '/staff' : '/app'}/startups/${startup.id}`;
    return {
      key,
      label: label[ctx.locale],
      why: why[ctx.locale],
      href: isStaff(ctx.actor) ? page : `${page}${place}`,
      minutes,
      dueAt: key === 'CONFIRM_ACTIVE' ? sleepsAt(startup.lastUpdateAt) : null,
    };
  }
}

async function nextStepOf(ctx: Ctx, startup: Startup): Promise<NextStepKey | null> {
  const facts = await factsOf(ctx, startup);
  const report = await latestReport(ctx, startup.id);
  return nextStepFor({
    state: startup.state,
    isFounder: isFounderOf(ctx.actor, facts),
    isOfficer: isPipelineOfficer(ctx.actor),
    isInvolved: isInvolved(ctx, facts, startup.registeredById),
    isReturned: (await lastReturnOf(ctx, startup)) !== null,
    missing: missingForModeration(startup),
    completeness: completenessOf(startup),
    founderCount: facts.founderIds.length,
    hasPendingRevision: (await pendingRevisionOf(ctx, startup.id)) !== null,
    hasRecentMetrics: hasRecentTraction(report?.month ?? null, today(ctx)),
    isFallingAsleep: !isBefore(ctx.now, later(startup.lastUpdateAt, PROMPT_DAYS[0] * DAY)),
  });
}
