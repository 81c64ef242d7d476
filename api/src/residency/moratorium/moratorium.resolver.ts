import type { Localised } from '@aim/domain/kernel/locale';
import { allowedActions } from '@aim/domain/machines';
import { may } from '@aim/domain/policies';
import { moratoriumKindLabels, moratoriumMachine } from '@aim/domain/residency/moratorium';
import { moratoriumTexts } from '@aim/domain/residency/moratorium-texts';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Person } from '../../identity/index.ts';
import type { Ctx } from '../../platform/ctx.ts';
import { CurrentCtx } from '../../platform/current-ctx.ts';
import { dayInWords } from '../../platform/day-in-words.ts';
import { today } from '../application-clocks.ts';
import { declareMoratorium } from './declare-moratorium.ts';
import { liftMoratorium } from './lift-moratorium.ts';
import { approveMoratorium, rejectMoratorium } from './moratorium.commands.ts';
import {
  DecideMoratoriumInput,
  MoratoriumNow,
  MoratoriumPayload,
  MoratoriumProposal,
  ProposeMoratoriumInput,
} from './moratorium.entity.ts';

@Resolver(() => MoratoriumProposal)
export class MoratoriumResolver {
  @Query(() => MoratoriumNow, { nullable: true, description: 'Public: the moratorium in force, or the one ahead.' })
  async moratorium(@CurrentCtx() ctx: Ctx): Promise<MoratoriumNow | null> {
    const now = today(ctx);
    const [row] = await ctx.db.rows<
      Pick<MoratoriumNow, 'startsOn' | 'endsOn' | 'legalBasis'> & Record<string, unknown>
    >(
      `select starts_on::text as "startsOn", ends_on::text as "endsOn", legal_basis as "legalBasis" from moratorium
       where ends_on is null or ends_on > $1 order by starts_on limit 1`,
      [now],
    );
    if (!row) return null;
    const { locale } = ctx;
    const { startsOn, endsOn, legalBasis } = row;
    const isInForce = startsOn <= now;
    const dated = (text: Localised, day: string) => text[locale].replace('{date}', dayInWords(day, locale));
    const until = endsOn === null ? [] : [dated(moratoriumTexts.until, endsOn)];
    return {
      ...{ startsOn, endsOn, legalBasis, isInForce },
      title: dated(isInForce ? moratoriumTexts.inForce : moratoriumTexts.ahead, startsOn),
      text: [moratoriumTexts.meaning[locale], ...until, legalBasis].join(' '),
    };
  }

  @Query(() => MoratoriumProposal, {
    nullable: true,
    description: 'What waits for a second officer; null for whoever is none.',
  })
  openMoratoriumProposal(@CurrentCtx() ctx: Ctx) {
    const isOfficer = may(ctx.actor, 'moratorium.reject', { state: 'PROPOSED' });
    return isOfficer ? ctx.em.findOneBy(MoratoriumProposal, { state: 'PROPOSED' }) : null;
  }

  @Query(() => [String], { description: 'What this person may try next with moratoria; the buttons.' })
  async moratoriumActions(@CurrentCtx() ctx: Ctx): Promise<string[]> {
    const now = await this.moratorium(ctx);
    const action = now === null ? 'moratorium.declare' : 'moratorium.lift';
    return may(ctx.actor, action, null) && (now === null || now.endsOn === null) ? [action] : [];
  }

  @Mutation(() => MoratoriumPayload)
  async declareMoratorium(@CurrentCtx() ctx: Ctx, @Args('input') input: ProposeMoratoriumInput) {
    return { proposal: await declareMoratorium(ctx, input) };
  }

  @Mutation(() => MoratoriumPayload)
  async liftMoratorium(@CurrentCtx() ctx: Ctx, @Args('input') input: ProposeMoratoriumInput) {
    return { proposal: await liftMoratorium(ctx, input) };
  }

  @Mutation(() => MoratoriumPayload, { description: 'By another officer than the one who proposed it.' })
  async approveMoratorium(@CurrentCtx() ctx: Ctx, @Args('input') input: DecideMoratoriumInput) {
    return { proposal: await approveMoratorium(ctx, input) };
  }

  @Mutation(() => MoratoriumPayload)
  async rejectMoratorium(@CurrentCtx() ctx: Ctx, @Args('input') input: DecideMoratoriumInput) {
    return { proposal: await rejectMoratorium(ctx, input) };
  }

  @ResolveField(() => String)
  kindLabel(@CurrentCtx() ctx: Ctx, @Parent() { kind }: MoratoriumProposal) {
    return moratoriumKindLabels[kind][ctx.locale];
  }

  @ResolveField(() => String)
  stateLabel(@CurrentCtx() ctx: Ctx, @Parent() { state }: MoratoriumProposal) {
    return moratoriumMachine.states[state].label[ctx.locale];
  }

  @ResolveField(() => Person, { nullable: true })
  proposedBy(@CurrentCtx() ctx: Ctx, @Parent() { proposedById }: MoratoriumProposal) {
    return ctx.loaders.byId(Person, proposedById);
  }

  @ResolveField(() => [String], { description: 'What this person may try next; the buttons.' })
  allowedActions(@CurrentCtx() ctx: Ctx, @Parent() { state }: MoratoriumProposal) {
    return allowedActions.moratorium(ctx.actor, { state });
  }
}
