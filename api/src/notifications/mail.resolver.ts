import { allowedActions } from '@aim/domain/machines';
import { mailMachine } from '@aim/domain/notifications/mail';
import { Args, ID, Info, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { holdMail } from './hold-mail.ts';
import { Mail } from './mail.entity.ts';
import { openBody } from './mail-body.ts';
import { findMail, listMails, mailFacts } from './mails.queries.ts';
import { HoldMailInput, MailFilter, ReleaseMailInput, ResendMailInput } from './notification.inputs.ts';
import { MailPage, MailPayload } from './notification.payloads.ts';
import { releaseMail } from './release-mail.ts';
import { resendMail } from './resend-mail.ts';

@Resolver(() => Mail)
export class MailResolver {
  @Query(() => MailPage, { description: 'The outbox, newest first.' })
  mails(
    @CurrentCtx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Args('filter', { type: () => MailFilter, nullable: true }) filter: MailFilter | null,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ) {
    return listMails(ctx, info, { filter: filter ?? {}, first, after });
  }

  @Query(() => Mail, { nullable: true })
  mail(@CurrentCtx() ctx: Ctx, @Info() info: GraphQLResolveInfo, @Args('id', { type: () => ID }) id: string) {
    return findMail(ctx, info, id);
  }

  @Mutation(() => MailPayload)
  async holdMail(@CurrentCtx() ctx: Ctx, @Args('input') input: HoldMailInput) {
    return { mail: await holdMail(ctx, input) };
  }

  @Mutation(() => MailPayload)
  async releaseMail(@CurrentCtx() ctx: Ctx, @Args('input') input: ReleaseMailInput) {
    return { mail: await releaseMail(ctx, input) };
  }

  @Mutation(() => MailPayload)
  async resendMail(@CurrentCtx() ctx: Ctx, @Args('input') input: ResendMailInput) {
    return { mail: await resendMail(ctx, input) };
  }

  @ResolveField(() => String)
  text(@CurrentCtx() ctx: Ctx, @Parent() mail: Mail) {
    return openBody(ctx, mail).text;
  }

  @ResolveField(() => String)
  html(@CurrentCtx() ctx: Ctx, @Parent() mail: Mail) {
    return openBody(ctx, mail).html;
  }

  @ResolveField(() => String)
  stateLabel(@CurrentCtx() ctx: Ctx, @Parent() { state }: Mail) {
    return mailMachine.states[state].label[ctx.locale];
  }

  @ResolveField(() => [String])
  allowedActions(@CurrentCtx() ctx: Ctx, @Parent() mail: Mail) {
    return allowedActions.mail(ctx.actor, mailFacts(ctx, mail));
  }
}
