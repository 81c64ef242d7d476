import { isStaff } from '@aim/domain/kernel/policy';
import { READINESS_KEYS, type ReadinessKey, readinessLabels, regressReasonLabels } from '@aim/domain/pipeline/advance';
import { closureReasonLabels } from '@aim/domain/pipeline/ending';
import { stageLabels } from '@aim/domain/pipeline/vocabulary';

import { may } from '@aim/domain/policies';
import { Args, Field, Mutation, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { File } from '../documents/index.ts';
import { Person } from '../identity/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { DateTimeScalar } from '../platform/scalars.ts';
import { advanceStartup } from './advance-startup.ts';
import { closeStartup } from './close-startup.ts';
import { confirmStartupActive } from './confirm-startup-active.ts';
import { correctStage } from './correct-stage.ts';
import {
  AdvanceStartupInput,
  CloseStartupInput,
  ConfirmStartupActiveInput,
  CorrectStageInput,
  PauseStartupInput,
  RegressStartupInput,
  ReopenStartupInput,
} from './journey.inputs.ts';
import { closureOf, correctedAt, readinessOf, shownEntriesOf } from './journey.queries.ts';
import { pauseStartup } from './pause-startup.ts';
import { regressStartup } from './regress-startup.ts';
import { reopenStartup } from './reopen-startup.ts';
import { Closure, StageEntry } from './stage-entry.entity.ts';
import { Startup } from './startup.entity.ts';
import { StartupPayload } from './startup.payloads.ts';

@ObjectType({ description: 'One condition of being shown to investors that the record itself can meet.' })
class ReadinessItem {
  @Field(() => String)
  key: ReadinessKey;

  @Field(() => String)
  label: string;

  @Field(() => Boolean)
  isDone: boolean;

  @Field(() => String, { description: 'Where it is done.' })
  href: string;
}

const READINESS_PLACES: Readonly<Record<ReadinessKey, string>> = {
  PROFILE: '',
  TRACTION: '/metrics',
  DECK: '/documents',
  CONSENT: '/visibility',
};

@Resolver(() => Startup)
export class JourneyResolver {
  @Mutation(() => StartupPayload)
  async advanceStartup(@CurrentCtx() ctx: Ctx, @Args('input') input: AdvanceStartupInput) {
    return { startup: await advanceStartup(ctx, input) };
  }

  @Mutation(() => StartupPayload)
  async regressStartup(@CurrentCtx() ctx: Ctx, @Args('input') input: RegressStartupInput) {
    return { startup: await regressStartup(ctx, input) };
  }

  @Mutation(() => StartupPayload, { description: 'An entry was wrong: another stage or day, or it never happened.' })
  async correctStage(@CurrentCtx() ctx: Ctx, @Args('input') input: CorrectStageInput) {
    return { startup: await correctStage(ctx, input) };
  }

  @Mutation(() => StartupPayload)
  async pauseStartup(@CurrentCtx() ctx: Ctx, @Args('input') input: PauseStartupInput) {
    return { startup: await pauseStartup(ctx, input) };
  }

  @Mutation(() => StartupPayload)
  async closeStartup(@CurrentCtx() ctx: Ctx, @Args('input') input: CloseStartupInput) {
    return { startup: await closeStartup(ctx, input) };
  }

  @Mutation(() => StartupPayload)
  async reopenStartup(@CurrentCtx() ctx: Ctx, @Args('input') input: ReopenStartupInput) {
    return { startup: await reopenStartup(ctx, input) };
  }

  @Mutation(() => StartupPayload, { description: 'The founders are still at it: silence is counted from now.' })
  async confirmStartupActive(@CurrentCtx() ctx: Ctx, @Args('input') input: ConfirmStartupActiveInput) {
    return { startup: await confirmStartupActive(ctx, input) };
  }

  @ResolveField(() => [StageEntry], { description: 'Newest first; corrected ones are marked.' })
  stageEntries(@CurrentCtx() ctx: Ctx, @Parent() { id, stageEntries }: Startup & { stageEntries?: StageEntry[] }) {
    return stageEntries ?? shownEntriesOf(ctx, id);
  }

  @ResolveField(() => Closure, { nullable: true, description: 'While the record is closed.' })
  closure(@CurrentCtx() ctx: Ctx, @Parent() startup: Startup & { closure?: Closure | null }) {
    return startup.closure === undefined ? closureOf(ctx, startup.id) : startup.closure;
  }

  @ResolveField(() => [ReadinessItem], { description: 'What the record must show before investor matching.' })
  async readiness(@CurrentCtx() ctx: Ctx, @Parent() startup: Startup): Promise<ReadinessItem[]> {
    const readiness = await readinessOf(ctx, startup);
    const page = `${isStaff(ctx.actor) ? '/staff' : '/app'}/startups/${startup.id}`;
    return READINESS_KEYS.map((key) => ({
      key,
      label: readinessLabels[key][ctx.locale],
      isDone: readiness[key],
      href: isStaff(ctx.actor) ? page : `${page}${READINESS_PLACES[key]}`,
    }));
  }
}

@Resolver(() => StageEntry)
export class StageEntryResolver {
  @ResolveField(() => String)
  stageLabel(@CurrentCtx() ctx: Ctx, @Parent() { stage }: StageEntry) {
    return stageLabels[stage][ctx.locale];
  }

  @ResolveField(() => Person, { nullable: true })
  recordedBy(@CurrentCtx() ctx: Ctx, @Parent() { recordedById }: StageEntry) {
    return ctx.loaders.byId(Person, recordedById);
  }

  @ResolveField(() => String, { nullable: true, description: 'In words.' })
  reason(@CurrentCtx() ctx: Ctx, @Parent() { kind, reason }: StageEntry) {
    if (kind !== 'REGRESSED' || reason === null) return reason;
    return regressReasonLabels[reason as keyof typeof regressReasonLabels][ctx.locale];
  }

  @ResolveField(() => File, { nullable: true, description: 'Null too when you may not see it.' })
  async evidenceFile(@CurrentCtx() ctx: Ctx, @Parent() { evidenceFileId }: StageEntry) {
    const file = await ctx.loaders.byId(File, evidenceFileId);
    return file && may(ctx.actor, 'file.read', file) ? file : null;
  }

  @ResolveField(() => DateTimeScalar, { nullable: true, description: 'Since when it no longer stands.' })
  correctedAt(@CurrentCtx() ctx: Ctx, @Parent() entry: StageEntry & { correctedAt?: Date | null }) {
    return entry.correctedAt === undefined ? correctedAt(ctx, entry) : entry.correctedAt;
  }
}

@Resolver(() => Closure)
export class ClosureResolver {
  @ResolveField(() => String, { description: 'In words.' })
  reason(@CurrentCtx() ctx: Ctx, @Parent() { reason }: Closure) {
    return closureReasonLabels[reason as keyof typeof closureReasonLabels][ctx.locale];
  }
}
