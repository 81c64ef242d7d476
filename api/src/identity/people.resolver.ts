import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { Paged } from '../platform/page.ts';
import { Payload } from '../platform/payload.ts';
import { disablePerson } from './disable-person.ts';
import { enablePerson } from './enable-person.ts';
import { grantRole } from './grant-role.ts';
import {
  DisablePersonInput,
  EnablePersonInput,
  GrantRoleInput,
  PersonFilter,
  type PersonSort,
  PersonSorts,
  RevokeRoleInput,
} from './people.inputs.ts';
import { countPeople, findPerson, listPeople } from './people.queries.ts';
import { Person } from './person.entity.ts';
import { revokeRole } from './revoke-role.ts';

export const PersonPage = Paged(Person, 'PersonPage');
export const PersonPayload = Payload('PersonPayload', { person: () => Person });

@Resolver()
export class PeopleResolver {
  @Query(() => Person, { nullable: true })
  person(@CurrentCtx() ctx: Ctx, @Info() info: GraphQLResolveInfo, @Args('id', { type: () => ID }) id: string) {
    return findPerson(ctx, info, id);
  }

  @Query(() => PersonPage, { description: 'For staff.' })
  people(
    @CurrentCtx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Args('filter', { type: () => PersonFilter, nullable: true }) filter: PersonFilter | null,
    @Args('sort', { type: () => PersonSorts, defaultValue: 'NAME_ASC' }) sort: PersonSort,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ) {
    return listPeople(ctx, info, { filter: filter ?? {}, sort, first, after });
  }

  @Query(() => Int, { description: 'The exact number, for "1,000+" lists.' })
  countPeople(
    @CurrentCtx() ctx: Ctx,
    @Args('filter', { type: () => PersonFilter, nullable: true }) filter: PersonFilter | null,
  ) {
    return countPeople(ctx, filter ?? {});
  }

  @Mutation(() => PersonPayload)
  async grantRole(@CurrentCtx() ctx: Ctx, @Args('input') input: GrantRoleInput) {
    return { person: await grantRole(ctx, input) };
  }

  @Mutation(() => PersonPayload)
  async revokeRole(@CurrentCtx() ctx: Ctx, @Args('input') input: RevokeRoleInput) {
    return { person: await revokeRole(ctx, input) };
  }

  @Mutation(() => PersonPayload, { description: 'Closes an account; all its sessions end at once.' })
  async disablePerson(@CurrentCtx() ctx: Ctx, @Args('input') input: DisablePersonInput) {
    return { person: await disablePerson(ctx, input) };
  }

  @Mutation(() => PersonPayload)
  async enablePerson(@CurrentCtx() ctx: Ctx, @Args('input') input: EnablePersonInput) {
    return { person: await enablePerson(ctx, input) };
  }
}
