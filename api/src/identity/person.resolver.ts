import { allowedActions } from '@aim/domain/machines';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { DateTimeScalar } from '../platform/scalars.ts';
import { SignInMethods } from './identity.enums.ts';
import { Person } from './person.entity.ts';
import { contactOf, mayReadPrivate, organisationIdsOf, rolesOf, signInMethodsOf } from './person.queries.ts';
import { RoleGrant } from './role-grant.entity.ts';

@Resolver(() => Person)
export class PersonResolver {
  @ResolveField(() => String, {
    nullable: true,
    description: 'For the person and staff; each look by staff is logged.',
  })
  async email(@CurrentCtx() ctx: Ctx, @Parent() person: Person & { email?: string | null }) {
    return person.email === undefined ? ((await contactOf(ctx, person.id))?.email ?? null) : person.email;
  }

  @ResolveField(() => Boolean)
  async emailVerified(@CurrentCtx() ctx: Ctx, @Parent() person: Person & { emailVerified?: boolean | null }) {
    const known = person.emailVerified;
    return known === undefined ? ((await contactOf(ctx, person.id))?.isVerified ?? false) : known === true;
  }

  @ResolveField(() => DateTimeScalar, { nullable: true, description: 'For the person and staff.' })
  lastSeenAt(@CurrentCtx() ctx: Ctx, @Parent() { id, lastSeenAt }: Person) {
    return mayReadPrivate(ctx, id) ? lastSeenAt : null;
  }

  @ResolveField(() => DateTimeScalar, { nullable: true, description: 'For staff: since when the account is closed.' })
  disabledAt(@CurrentCtx() ctx: Ctx, @Parent() { id, disabledAt }: Person) {
    return mayReadPrivate(ctx, id) ? disabledAt : null;
  }

  @ResolveField(() => [RoleGrant], { description: 'Live roles, for the person and staff.' })
  roles(@CurrentCtx() ctx: Ctx, @Parent() { id, roles }: Person & { roles?: RoleGrant[] }) {
    return mayReadPrivate(ctx, id) ? (roles ?? rolesOf(ctx, id)) : [];
  }

  @ResolveField(() => [SignInMethods], { description: 'For the person and staff.' })
  signInMethods(@CurrentCtx() ctx: Ctx, @Parent() { id }: Person) {
    return mayReadPrivate(ctx, id) ? signInMethodsOf(ctx, id) : [];
  }

  @ResolveField(() => [String], { description: 'What the viewer may try next with this person; the buttons.' })
  async allowedActions(@CurrentCtx() ctx: Ctx, @Parent() { id, state }: Person) {
    return allowedActions.person(ctx.actor, { id, state, organisationIds: await organisationIdsOf(ctx, id) });
  }
}

@Resolver(() => RoleGrant)
export class RoleGrantResolver {
  @ResolveField(() => Person, { nullable: true, description: 'Null when the platform itself granted it.' })
  grantedBy(@CurrentCtx() ctx: Ctx, @Parent() { grantedById }: RoleGrant) {
    return ctx.loaders.byId(Person, grantedById);
  }
}
