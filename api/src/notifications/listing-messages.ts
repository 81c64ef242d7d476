import type { Locale } from '@aim/domain/kernel/locale';
import { HOME_ZONE, startOfDay } from '@aim/domain/kernel/zone';
import type { TemplateKind, TemplateParams } from '@aim/domain/notifications/template';
import { Person } from '../identity/index.ts';
import { Organisation } from '../organisations/index.ts';
import { Startup } from '../pipeline/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import type { LoggedEvent } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import { notify } from './notify.ts';
import { writtenDay } from './written-date.ts';

type ListingEvent = LoggedEvent<'listing.published' | 'listing.viewed' | 'listing.endsSoon'>;

/** The other founders learn that one of them has opened the startup to investors. */
export async function tellFoundersOfListing(ctx: Ctx, event: LoggedEvent<'listing.published'>): Promise<void> {
  const person = await nameOf(ctx, event.actorId);
  const { startup, day } = await aboutOf(ctx, event);
  await tellFounders(ctx, event, 'LISTING_PUBLISHED', (locale) => ({
    startup,
    person,
    expiresOn: writtenDay(startOfDay(day, HOME_ZONE), locale),
  }));
}

/** Who looks is told at once, and the page that shows the log refreshes itself. */
export async function tellFoundersOfView(ctx: Ctx, event: LoggedEvent<'listing.viewed'>): Promise<void> {
  const { fundId } = event.payload;
  const fund = fundId === null ? null : await ctx.em.findOneBy(Organisation, { id: fundId });
  const viewer = [await nameOf(ctx, event.actorId), fund?.name].filter(Boolean).join(', ');
  const { startup } = await aboutOf(ctx, event);
  await tellFounders(ctx, event, 'LISTING_VIEWED', () => ({ startup, viewer }));
}

export async function tellFoundersOfEnd(ctx: Ctx, event: LoggedEvent<'listing.endsSoon'>): Promise<void> {
  const { startup, day } = await aboutOf(ctx, event);
  await tellFounders(ctx, event, 'LISTING_ENDS_SOON', (locale) => ({
    startup,
    expiresOn: writtenDay(startOfDay(day, HOME_ZONE), locale),
  }));
}

async function tellFounders<Kind extends TemplateKind>(
  ctx: Ctx,
  event: ListingEvent,
  kind: Kind,
  params: (locale: Locale) => TemplateParams[Kind],
): Promise<void> {
  const { startupId } = event.payload;
  const founders: { id: string }[] = await ctx.em.query(
    'select person_id as id from founder where startup_id = $1 and ended_at is null and person_id is distinct from $2',
    [startupId, event.actorId],
  );
  const ids = founders.map(({ id }) => id);
  await notify(ctx, event, ids, { kind, params, href: `/app/startups/${startupId}/visibility` });
  hint(ctx, { type: 'startup', id: startupId, personIds: ids });
}

async function nameOf(ctx: Ctx, id: string | null): Promise<string> {
  return (id === null ? null : await ctx.em.findOneBy(Person, { id }))?.fullName ?? 'AIM';
}

async function aboutOf(ctx: Ctx, { payload }: ListingEvent): Promise<{ startup: string; day: string }> {
  const { name } = await ctx.em.findOneByOrFail(Startup, { id: payload.startupId });
  const [row]: { day: string }[] = await ctx.em.query('select expires_on as day from listing where id = $1', [
    payload.listingId,
  ]);
  return { startup: name, day: row?.day ?? '' };
}
