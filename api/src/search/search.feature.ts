import { fold } from '@aim/domain/kernel/fold';
import { Module } from '@nestjs/common';
import { Args, Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import type { Feature } from '../platform/features.ts';
import { featureJobs } from '../platform/reactions.ts';
import { SearchSources } from '../platform/search.ts';

const SHORTEST = 2;
const LONGEST = 100;
const OF_EACH = 8;

@ObjectType()
export class SearchHit {
  @Field(() => String)
  kind: string;

  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  subtitle: string;

  @Field(() => String)
  href: string;
}

/** Everything of every kind that contains the text, a few of each; plain letters find Azerbaijani ones. */
export async function search(ctx: Ctx, text: string): Promise<SearchHit[]> {
  const folded = fold(text.slice(0, LONGEST)).trim();
  if (folded.length < SHORTEST) return [];
  const found = await Promise.all(ctx.get(SearchSources).all.map((source) => source(ctx, folded, OF_EACH)));
  return found.flat();
}

@Resolver()
export class SearchResolver {
  @Query(() => [SearchHit], { description: 'The palette: at most eight of each kind.' })
  search(@CurrentCtx() ctx: Ctx, @Args('text') text: string) {
    return search(ctx, text);
  }
}

@Module({ providers: [SearchResolver] })
class SearchModule {}

export const searching: Feature = { module: SearchModule, entities: [], jobs: featureJobs() };
