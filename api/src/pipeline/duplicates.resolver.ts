import type { Region } from '@aim/domain/kernel/region';
import { DUPLICATE_REASONS, type DuplicateReason } from '@aim/domain/pipeline/duplicates';
import type { Sector } from '@aim/domain/pipeline/vocabulary';
import {
  Args,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
  registerEnumType,
} from '@nestjs/graphql';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { enumOf } from '../platform/enum-of.ts';
import { possibleDuplicatesOf, similarStartups } from './duplicates.queries.ts';
import { mergeStartups } from './merge-startups.ts';
import { Regions, Sectors, Startup } from './startup.entity.ts';
import { StartupPayload } from './startup.payloads.ts';

const DuplicateReasons = enumOf(DUPLICATE_REASONS);
registerEnumType(DuplicateReasons, { name: 'DuplicateReason' });

@ObjectType({ description: 'A record that may be the same startup, and why.' })
class PossibleDuplicate {
  @Field(() => Startup)
  startup: Startup;

  @Field(() => Int, { description: '0 to 100.' })
  score: number;

  @Field(() => [DuplicateReasons])
  reasons: DuplicateReason[];
}

@ObjectType({ description: 'A startup that looks like the one somebody registers: no more than is needed to tell.' })
class SimilarStartup {
  @Field(() => String)
  name: string;

  @Field(() => Regions, { nullable: true })
  region: Region | null;

  @Field(() => Sectors)
  sector: Sector;

  @Field(() => [DuplicateReasons])
  reasons: DuplicateReason[];
}

@InputType()
class MergeStartupsInput {
  @Field(() => ID)
  keepId: string;

  @Field(() => ID)
  mergeId: string;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@Resolver(() => Startup)
export class DuplicatesResolver {
  @Query(() => [SimilarStartup], { description: 'At most five, likeliest first.' })
  similarStartups(
    @CurrentCtx() ctx: Ctx,
    @Args('name') name: string,
    @Args('website', { type: () => String, nullable: true }) website: string | null,
    @Args('tin', { type: () => String, nullable: true }) tin: string | null,
  ) {
    return similarStartups(ctx, { name, website: website ?? null, tin: tin ?? null });
  }

  @Mutation(() => StartupPayload, { description: 'The answer is the record that is kept.' })
  async mergeStartups(@CurrentCtx() ctx: Ctx, @Args('input') input: MergeStartupsInput) {
    return { startup: await mergeStartups(ctx, input) };
  }

  @ResolveField(() => [PossibleDuplicate], { description: 'For pipeline officers, empty for everybody else.' })
  async possibleDuplicates(@CurrentCtx() ctx: Ctx, @Parent() { id }: Startup): Promise<PossibleDuplicate[]> {
    const found = await possibleDuplicatesOf(ctx, id);
    const pairs = await Promise.all(
      found.map(async ({ startupId, score, reasons }) => ({
        startup: await ctx.loaders.byId(Startup, startupId),
        score,
        reasons: [...reasons],
      })),
    );
    return pairs.filter((pair): pair is PossibleDuplicate => pair.startup !== null);
  }
}
