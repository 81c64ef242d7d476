import { Args, ID, Info, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { File } from '../documents/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { ChangeCentreInput, SaveCentreHoursInput, SaveClosureInput, SaveResourceInput } from './centre.inputs.ts';
import { Centre, Resource } from './centre.types.ts';
import { removeClosure, saveCentreHours, saveClosure } from './centre-days.ts';
import { roomsOf } from './centres.queries.ts';
import { changeCentre } from './change-centre.ts';
import { photosOf } from './photos.ts';
import { centreOf } from './rooms.loaders.ts';
import { saveResource } from './save-resource.ts';
import { BookingIdInput } from './spaces.inputs.ts';
import { CentrePayload, ResourcePayload } from './spaces.payloads.ts';

/** What officers change of a centre: itself, its week, its closed days, its rooms; and the pictures of both. */
@Resolver(() => Centre)
export class CentreCareResolver {
  @Query(() => [Resource], { description: 'For officers: all rooms, also those that are not open for booking.' })
  centreRooms(
    @CurrentCtx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Args('centreId', { type: () => ID }) centreId: string,
  ) {
    return roomsOf(ctx, info, centreId);
  }

  @Mutation(() => CentrePayload)
  changeCentre(@CurrentCtx() ctx: Ctx, @Args('input') input: ChangeCentreInput) {
    return shown(ctx, changeCentre(ctx, input));
  }

  @Mutation(() => CentrePayload, { description: 'The week holds from tomorrow.' })
  saveCentreHours(@CurrentCtx() ctx: Ctx, @Args('input') input: SaveCentreHoursInput) {
    return shown(ctx, saveCentreHours(ctx, input));
  }

  @Mutation(() => CentrePayload)
  saveClosure(@CurrentCtx() ctx: Ctx, @Args('input') input: SaveClosureInput) {
    return shown(ctx, saveClosure(ctx, input));
  }

  @Mutation(() => CentrePayload)
  removeClosure(@CurrentCtx() ctx: Ctx, @Args('input') input: BookingIdInput) {
    return shown(ctx, removeClosure(ctx, input));
  }

  @Mutation(() => ResourcePayload)
  async saveResource(@CurrentCtx() ctx: Ctx, @Args('input') input: SaveResourceInput) {
    return { resource: await saveResource(ctx, input) };
  }

  @ResolveField(() => [File], { description: 'Pictures, the newest first.' })
  photos(@CurrentCtx() ctx: Ctx, @Parent() { id }: Centre) {
    return photosOf(ctx, 'centre', id);
  }
}

@Resolver(() => Resource)
export class ResourcePhotosResolver {
  @ResolveField(() => [File], { description: 'Pictures, the newest first.' })
  photos(@CurrentCtx() ctx: Ctx, @Parent() { id }: Resource) {
    return photosOf(ctx, 'resource', id);
  }
}

async function shown(ctx: Ctx, changed: Promise<{ id: string }>) {
  return { centre: await centreOf(ctx, (await changed).id) };
}
