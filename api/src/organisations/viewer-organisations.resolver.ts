import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Person, Viewer } from '../identity/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { Membership } from './membership.entity.ts';
import { Organisation } from './organisation.entity.ts';
import { membershipsOf } from './organisation-people.queries.ts';

/** What organisations add to the person who is signed in. */
@Resolver(() => Viewer)
export class ViewerOrganisationsResolver {
  @ResolveField(() => [Membership])
  memberships(@CurrentCtx() ctx: Ctx, @Parent() { person }: Viewer) {
    return membershipsOf(ctx, person.id);
  }

  @ResolveField(() => Organisation, { nullable: true, description: 'Null: the person acts for themself.' })
  actingFor(@CurrentCtx() ctx: Ctx, @Parent() { actor }: Viewer) {
    return ctx.loaders.byId(Organisation, actor.actingForId);
  }
}

/** And to every person: only organisations the reader may see. */
@Resolver(() => Person)
export class PersonOrganisationsResolver {
  @ResolveField(() => [Membership])
  memberships(@CurrentCtx() ctx: Ctx, @Parent() { id }: Person) {
    return membershipsOf(ctx, id);
  }
}
