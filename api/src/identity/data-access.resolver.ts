import { Args, Field, ID, Int, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { decodeCursor, encodeCursor, type Feed, FeedOf, pageSize } from '../platform/page.ts';
import { DateTimeScalar } from '../platform/scalars.ts';
import { Person } from './person.entity.ts';

@ObjectType({ description: 'One look at somebody’s personal data.' })
export class DataAccess {
  @Field(() => ID)
  id: string;

  @Field(() => DateTimeScalar)
  at: Date;

  actorId: string | null;

  actingForId: string | null;

  @Field(() => [String], { description: 'Which groups of fields were shown, for example "contacts".' })
  fieldGroups: string[];

  @Field(() => String)
  purpose: string;
}

export const DataAccessFeed = FeedOf(DataAccess, 'DataAccessFeed');

/** Who looked at my data, newest first. */
async function myDataAccess(ctx: Ctx, first: number, after: string | null): Promise<Feed<DataAccess>> {
  allow(ctx, 'dataAccess.readOwn');
  const size = pageSize(first);
  const rows = await ctx.db.rows<DataAccess>(
    `select id, at, actor_id as "actorId", acting_for_id as "actingForId", field_groups as "fieldGroups", purpose
     from data_access where subject_type = 'person' and subject_id = $1 and ($2::uuid is null or id < $2)
     order by id desc limit $3`,
    [ctx.actor.personId, decodeCursor(after)?.id ?? null, size + 1],
  );
  const items = rows.slice(0, size);
  const last = items.at(-1);
  return { items, endCursor: last ? encodeCursor(null, last.id) : null, hasNextPage: rows.length > size };
}

@Resolver(() => DataAccess)
export class DataAccessResolver {
  @Query(() => DataAccessFeed, { description: 'Who looked at my data, newest first.' })
  myDataAccess(
    @CurrentCtx() ctx: Ctx,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ) {
    return myDataAccess(ctx, first, after);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Null: the platform itself.' })
  actor(@CurrentCtx() ctx: Ctx, @Parent() { actorId }: DataAccess) {
    return ctx.loaders.byId(Person, actorId);
  }
}
