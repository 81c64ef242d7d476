import { sessionExpiresAt } from '@aim/domain/identity/session';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { DateTimeScalar } from '../platform/scalars.ts';
import { endOtherSessions } from './end-other-sessions.ts';
import { endSession } from './end-session.ts';
import { EndSessionInput } from './identity.inputs.ts';
import { SessionsPayload, SignOutPayload } from './identity.payloads.ts';
import { mySessions } from './my-sessions.ts';
import { Session } from './session.entity.ts';
import { signOut } from './sign-out.ts';

@Resolver(() => Session)
export class SessionResolver {
  @Query(() => [Session], { description: 'Where I am signed in, this browser first.' })
  mySessions(@CurrentCtx() ctx: Ctx) {
    return mySessions(ctx);
  }

  @Mutation(() => SessionsPayload)
  async endSession(@CurrentCtx() ctx: Ctx, @Args('input') input: EndSessionInput) {
    return { sessions: await endSession(ctx, input) };
  }

  @Mutation(() => SessionsPayload)
  async endOtherSessions(@CurrentCtx() ctx: Ctx) {
    return { sessions: await endOtherSessions(ctx) };
  }

  @Mutation(() => SignOutPayload)
  async signOut(@CurrentCtx() ctx: Ctx) {
    await signOut(ctx);
    return { signedOut: true };
  }

  @ResolveField(() => Boolean, { description: 'The browser that asks.' })
  current(@CurrentCtx() ctx: Ctx, @Parent() { id }: Session) {
    return id === ctx.actor.sessionId;
  }

  @ResolveField(() => DateTimeScalar, { description: 'When it ends by itself if nothing more happens in it.' })
  expiresAt(@CurrentCtx() ctx: Ctx, @Parent() session: Session) {
    return sessionExpiresAt({ ...session, roles: ctx.actor.roles.map(({ role }) => role) });
  }
}
