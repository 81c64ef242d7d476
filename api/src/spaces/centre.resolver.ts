import { nameCity } from '@aim/domain/kernel/city';
import { allowedActions } from '@aim/domain/machines';
import type { CentreFormat, ResourceKind } from '@aim/domain/spaces/vocabulary';
import { centreFormatLabels } from '@aim/domain/spaces/vocabulary';
import { Args, ID, Info, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Person } from '../identity/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { DateScalar } from '../platform/scalars.ts';
import { availabilityOf } from './availability.ts';
import { Centre, CentreClosure, CentreHours, Resource } from './centre.types.ts';
import { closuresOf, findCentre, findResource, hoursOf, listCentres, staffOf } from './centres.queries.ts';
import { findSlot } from './find-slot.ts';
import { inPrice } from './prices.ts';
import { CentreFormats, ResourceKinds } from './spaces.enums.ts';
import { FindSlotInput } from './spaces.inputs.ts';
import { Availability, FoundSlots } from './spaces.types.ts';

@Resolver(() => Centre)
export class CentreResolver {
  @Query(() => [Centre], { description: 'The network: open centres by name.' })
  centres(
    @CurrentCtx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Args('city', { type: () => String, nullable: true }) city: string | null,
    @Args('format', { type: () => CentreFormats, nullable: true }) format: CentreFormat | null,
  ) {
    return listCentres(ctx, info, { city: city ?? null, format: format ?? null });
  }

  @Query(() => Centre, { nullable: true })
  centre(@CurrentCtx() ctx: Ctx, @Info() info: GraphQLResolveInfo, @Args('slug') slug: string) {
    return findCentre(ctx, info, slug);
  }

  @Query(() => Resource, { nullable: true })
  resource(@CurrentCtx() ctx: Ctx, @Info() info: GraphQLResolveInfo, @Args('id', { type: () => ID }) id: string) {
    return findResource(ctx, info, id);
  }

  @Query(() => Availability, {
    nullable: true,
    description: 'Days of a centre: every room with its hours and what is taken.',
  })
  availability(
    @CurrentCtx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Args('centreId', { type: () => ID }) centreId: string,
    @Args('from', { type: () => DateScalar }) from: string,
    @Args('days', { type: () => Int, defaultValue: 7 }) days: number,
    @Args('kind', { type: () => ResourceKinds, nullable: true }) kind: ResourceKind | null,
    @Args('people', { type: () => Int, nullable: true }) people: number | null,
  ) {
    return availabilityOf(ctx, info, { centreId, from, days, kind: kind ?? null, people: people ?? null });
  }

  @Query(() => FoundSlots)
  async findSlot(@CurrentCtx() ctx: Ctx, @Info() info: GraphQLResolveInfo, @Args('input') input: FindSlotInput) {
    const { understood, slots } = await findSlot(ctx, info, input);
    const cityLabel = understood.city && nameCity(understood.city, ctx.locale);
    return {
      understood: { ...understood, cityLabel },
      slots: slots.map((slot) => ({ ...slot, price: inPrice(slot.qepik) })),
    };
  }

  @ResolveField(() => String)
  formatLabel(@CurrentCtx() ctx: Ctx, @Parent() { format }: Centre) {
    return centreFormatLabels[format][ctx.locale];
  }

  @ResolveField(() => String, { description: 'The city in the language of the reader.' })
  cityLabel(@CurrentCtx() ctx: Ctx, @Parent() { city }: Centre) {
    return nameCity(city, ctx.locale);
  }

  @ResolveField(() => String)
  about(@CurrentCtx() ctx: Ctx, @Parent() { aboutTexts }: Centre) {
    return aboutTexts[ctx.locale];
  }

  @ResolveField(() => [CentreHours])
  hours(@CurrentCtx() ctx: Ctx, @Parent() { id }: Centre) {
    return hoursOf(ctx, 'centre', id);
  }

  @ResolveField(() => [CentreClosure], { description: 'Closed days to come.' })
  async closures(@CurrentCtx() ctx: Ctx, @Parent() { id }: Centre) {
    return (await closuresOf(ctx, id)).map((row) => ({ ...row, name: row.names[ctx.locale] }));
  }

  @ResolveField(() => [Person], { description: 'People of the desk.' })
  async staff(@CurrentCtx() ctx: Ctx, @Parent() { id }: Centre) {
    const found = await Promise.all((await staffOf(ctx, id)).map((each) => ctx.loaders.byId(Person, each.id)));
    return found.filter((person) => person !== null);
  }

  @ResolveField(() => [Resource], { description: 'What can be booked, in the order of the floor.' })
  resources(@Parent() centre: Centre & { resources?: Resource[] }) {
    return centre.resources ?? [];
  }

  @ResolveField(() => [String], { description: 'What this person may do at the desk; the buttons.' })
  allowedActions(@CurrentCtx() ctx: Ctx, @Parent() { id }: Centre) {
    return allowedActions.centre(ctx.actor, { id });
  }
}
