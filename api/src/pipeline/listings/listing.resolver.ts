import type { Currency } from '@aim/domain/kernel/money';
import { isStaff } from '@aim/domain/kernel/policy';
import { regionLabels } from '@aim/domain/kernel/region';
import { allowedActions } from '@aim/domain/machines';
import { askBand, LISTING_GROUPS, type ListingGroup, listingMachine } from '@aim/domain/pipeline/listing';
import { sectorLabels, stageLabels } from '@aim/domain/pipeline/vocabulary';
import { Args, ID, Info, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Person } from '../../identity/index.ts';
import { Organisation } from '../../organisations/index.ts';
import type { Ctx } from '../../platform/ctx.ts';
import { CurrentCtx } from '../../platform/current-ctx.ts';
import { MoneyValue } from '../../platform/money.ts';
import { Startup } from '../startup.entity.ts';
import { foundersOf } from '../startups.queries.ts';
import {
  ListedStartup,
  ListedStartupPage,
  ListingPayload,
  StartupView,
  StartupViewFeed,
} from './listed-startup.types.ts';
import { listedStartup, listedStartups } from './listed-startups.queries.ts';
import { Listing, ListingGroups } from './listing.entity.ts';
import {
  ListingFilter,
  type ListingSort,
  ListingSorts,
  ListingTermsInput,
  PauseListingInput,
  PublishListingInput,
  ResumeListingInput,
  RevokeListingInput,
} from './listing.inputs.ts';
import { listingFunds } from './listing-funds.queries.ts';
import { fundsOf, listingFacts, listingOf } from './listings.queries.ts';
import { pauseListing } from './pause-listing.ts';
import { listingPreview } from './preview-listing.ts';
import { publishListing } from './publish-listing.ts';
import { resumeListing } from './resume-listing.ts';
import { revokeListing } from './revoke-listing.ts';
import { startupViews } from './startup-views.queries.ts';

@Resolver(() => Listing)
export class ListingResolver {
  @Mutation(() => ListingPayload)
  async publishListing(@CurrentCtx() ctx: Ctx, @Args('input') input: PublishListingInput) {
    return { listing: await publishListing(ctx, input) };
  }

  @Mutation(() => ListingPayload)
  async pauseListing(@CurrentCtx() ctx: Ctx, @Args('input') input: PauseListingInput) {
    return { listing: await pauseListing(ctx, input) };
  }

  @Mutation(() => ListingPayload)
  async resumeListing(@CurrentCtx() ctx: Ctx, @Args('input') input: ResumeListingInput) {
    return { listing: await resumeListing(ctx, input) };
  }

  @Mutation(() => ListingPayload)
  async revokeListing(@CurrentCtx() ctx: Ctx, @Args('input') input: RevokeListingInput) {
    return { listing: await revokeListing(ctx, input) };
  }

  @Query(() => ListedStartup, { nullable: true, description: 'What an investor would see; nothing is published.' })
  listingPreview(
    @CurrentCtx() ctx: Ctx,
    @Args('startupId', { type: () => ID }) startupId: string,
    @Args('input') input: ListingTermsInput,
  ) {
    return listingPreview(ctx, startupId, input);
  }

  @Query(() => [Organisation], {
    description: 'Verified funds that a consent may name or keep out, by part of the name.',
  })
  listingFunds(
    @CurrentCtx() ctx: Ctx,
    @Args('startupId', { type: () => ID }) startupId: string,
    @Args('search', { type: () => String, defaultValue: '' }) search: string,
  ) {
    return listingFunds(ctx, startupId, search);
  }

  @Query(() => StartupViewFeed, { description: 'Which investors looked, newest first.' })
  startupViews(
    @CurrentCtx() ctx: Ctx,
    @Args('startupId', { type: () => ID }) startupId: string,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ) {
    return startupViews(ctx, startupId, first, after);
  }

  @ResolveField(() => String)
  stateLabel(@CurrentCtx() ctx: Ctx, @Parent() { state }: Listing) {
    return listingMachine.states[state].label[ctx.locale];
  }

  @ResolveField(() => [Organisation])
  funds(@CurrentCtx() ctx: Ctx, @Parent() { id }: Listing) {
    return fundsOf(ctx, id, false);
  }

  @ResolveField(() => [Organisation])
  excludedFunds(@CurrentCtx() ctx: Ctx, @Parent() { id }: Listing) {
    return fundsOf(ctx, id, true);
  }

  @ResolveField(() => MoneyValue, { nullable: true })
  ask(@Parent() { askAmount, askCurrency }: Listing) {
    return askAmount === null ? null : { amount: askAmount, currency: askCurrency };
  }

  @ResolveField(() => Person, { nullable: true })
  publishedBy(@CurrentCtx() ctx: Ctx, @Parent() { publishedById }: Listing) {
    return ctx.loaders.byId(Person, publishedById);
  }

  @ResolveField(() => [String], { description: 'What this person may try next; the buttons.' })
  async allowedActions(@CurrentCtx() ctx: Ctx, @Parent() listing: Listing) {
    return allowedActions.listing(ctx.actor, await listingFacts(ctx, listing));
  }
}

@Resolver(() => ListedStartup)
export class ListedStartupResolver {
  @Query(() => ListedStartupPage, { description: 'For investors: what each startup consents to show them, now.' })
  listedStartups(
    @CurrentCtx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Args('filter', { type: () => ListingFilter, nullable: true }) filter: ListingFilter | null,
    @Args('sort', { type: () => ListingSorts, defaultValue: 'NEWEST' }) sort: ListingSort,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ) {
    return listedStartups(ctx, info, { filter: filter ?? {}, sort, first, after });
  }

  @Query(() => ListedStartup, { nullable: true })
  listedStartup(@CurrentCtx() ctx: Ctx, @Info() info: GraphQLResolveInfo, @Args('id', { type: () => ID }) id: string) {
    return listedStartup(ctx, info, id);
  }

  @ResolveField(() => String)
  stageLabel(@CurrentCtx() ctx: Ctx, @Parent() { stage }: ListedStartup) {
    return stageLabels[stage][ctx.locale];
  }

  @ResolveField(() => String)
  sectorLabel(@CurrentCtx() ctx: Ctx, @Parent() { sector }: ListedStartup) {
    return sectorLabels[sector][ctx.locale];
  }

  @ResolveField(() => String, { nullable: true })
  regionLabel(@CurrentCtx() ctx: Ctx, @Parent() { region }: ListedStartup) {
    return region && regionLabels[region][ctx.locale];
  }

  @ResolveField(() => MoneyValue, { nullable: true, description: 'Null for a teaser: see the band.' })
  ask(@Parent() { askAmount, askCurrency, level }: ListedStartup) {
    return askAmount === null || level === 'TEASER' ? null : { amount: askAmount, currency: askCurrency };
  }

  @ResolveField(() => MoneyValue, { nullable: true, description: 'The lower end of the band of the ask.' })
  askFrom(@Parent() startup: ListedStartup) {
    const band = bandOf(startup);
    return band && { amount: String(band.from), currency: band.currency };
  }

  @ResolveField(() => MoneyValue, { nullable: true, description: 'The upper end; null where it is open.' })
  askTo(@Parent() startup: ListedStartup) {
    const band = bandOf(startup);
    return band === null || band.to === null ? null : { amount: String(band.to), currency: band.currency };
  }

  @ResolveField(() => [ListingGroups], { description: 'What founders keep to themselves.' })
  hiddenGroups(@Parent() { groups }: ListedStartup): ListingGroup[] {
    return LISTING_GROUPS.filter((group) => !groups.includes(group));
  }
}

function bandOf({ askAmount, askCurrency }: ListedStartup) {
  return askAmount === null ? null : askBand(BigInt(askAmount), askCurrency as Currency);
}

@Resolver(() => StartupView)
export class StartupViewResolver {
  @ResolveField(() => Person, { nullable: true })
  viewer(@CurrentCtx() ctx: Ctx, @Parent() { viewerId }: StartupView) {
    return ctx.loaders.byId(Person, viewerId);
  }

  @ResolveField(() => Organisation, { nullable: true, description: 'The fund for which they looked.' })
  fund(@CurrentCtx() ctx: Ctx, @Parent() { fundId }: StartupView) {
    return ctx.loaders.byId(Organisation, fundId);
  }
}

@Resolver(() => Startup)
export class StartupListingResolver {
  @ResolveField(() => Listing, {
    nullable: true,
    description: 'For founders and staff: the consent in force, else the last one.',
  })
  async listing(@CurrentCtx() ctx: Ctx, @Parent() { id }: Startup) {
    const founders = isStaff(ctx.actor) ? [] : await foundersOf(ctx, id);
    const isShown = isStaff(ctx.actor) || founders.some(({ personId }) => personId === ctx.actor.personId);
    return isShown ? listingOf(ctx, id) : null;
  }
}
