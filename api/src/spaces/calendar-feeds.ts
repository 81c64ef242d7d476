import { parseInput, problem, refuseIf } from '@aim/domain/kernel/problem';
import { createCalendarFeedInput } from '@aim/domain/spaces/blackout';
import { bookingInput } from '@aim/domain/spaces/booking';
import { runsCentre } from '@aim/domain/spaces/policy';
import { allow } from '../platform/access.ts';
import { CONFIG, type Config } from '../platform/config.ts';
import type { Ctx } from '../platform/ctx.ts';
import { forbidden, notFound } from '../platform/errors.ts';
import { emit } from '../platform/event-log.ts';
import { randomToken, tokenHash } from '../platform/secrets.ts';
import type { CalendarFeed } from './calendar.types.ts';
import type { FeedKind } from './spaces.enums.ts';

interface FeedSubject {
  readonly id: string;
  readonly name: string;
  readonly centreId: string | null;
}

/** A secret address for somebody's calendar program; only its fingerprint is kept, so that it is shown once. */
export async function createCalendarFeed(ctx: Ctx, raw: unknown): Promise<CalendarFeed> {
  const { kind, subjectId } = parseInput(createCalendarFeedInput, raw);
  allow(ctx, 'calendarFeed.create');
  const subject = await subjectOf(ctx, kind, subjectId ?? null);
  // Who stays in a room is for those who run the centre; others subscribe to what is theirs.
  if (subject.centreId !== null && !runsCentre(ctx.actor, subject.centreId)) throw forbidden('calendarFeed.create');
  const token = randomToken();
  const [made]: { id: string }[] = await ctx.em.query(
    'insert into calendar_feed (kind, subject_id, owner_id, token_hash, made_at) values ($1, $2, $3, $4, $5) returning id',
    [kind, subject.id, ctx.actor.personId, tokenHash(token), ctx.now],
  );
  const id = made?.id as string;
  await emit(ctx, 'calendarFeed.created', { type: 'calendarFeed', id }, { feedId: id, kind });
  const { publicUrl } = ctx.get<Config>(CONFIG);
  return { id, kind, name: subject.name, madeAt: ctx.now, url: `${publicUrl}/calendars/${token}.ics` };
}

async function subjectOf(ctx: Ctx, kind: FeedKind, subjectId: string | null): Promise<FeedSubject> {
  const statement = {
    PERSON: 'select id, full_name as name, null as "centreId" from person where id = $1',
    RESOURCE: 'select id, name, centre_id as "centreId" from resource where id = $1',
    CENTRE: 'select id, name, id as "centreId" from centre where id = $1',
  }[kind];
  const rows: FeedSubject[] = await ctx.em.query(statement, [kind === 'PERSON' ? ctx.actor.personId : subjectId]);
  if (!rows[0]) throw notFound();
  return rows[0];
}

/** The address stops at once: whoever still asks finds nothing. */
export async function revokeCalendarFeed(ctx: Ctx, raw: unknown): Promise<CalendarFeed> {
  const { id } = parseInput(bookingInput, raw);
  const [feed]: (CalendarFeed & { ownerId: string; revokedAt: Date | null })[] = await ctx.em.query(
    `${FEEDS} where f.id = $1 for update of f`,
    [id],
  );
  if (!feed || feed.ownerId !== ctx.actor.personId) throw notFound();
  allow(ctx, 'calendarFeed.revoke', feed);
  refuseIf(feed.revokedAt === null ? [] : [problem('STATE_HAS_MOVED_ON')]);
  await ctx.em.query('update calendar_feed set revoked_at = $2 where id = $1', [id, ctx.now]);
  await emit(ctx, 'calendarFeed.revoked', { type: 'calendarFeed', id }, { feedId: id, kind: feed.kind });
  return { ...feed, url: null };
}

const FEEDS = `select f.id, f.kind, f.made_at as "madeAt", f.owner_id as "ownerId", f.revoked_at as "revokedAt", null as url,
  coalesce((select r.name from resource r where r.id = f.subject_id), (select c.name from centre c where c.id = f.subject_id),
           (select p.full_name from person p where p.id = f.subject_id)) as name
  from calendar_feed f`;

export function feedsOf(ctx: Ctx): Promise<CalendarFeed[]> {
  allow(ctx, 'calendarFeed.list');
  return ctx.db.rows<CalendarFeed & Record<string, unknown>>(
    `${FEEDS} where f.owner_id = $1 and f.revoked_at is null order by f.id limit 100`,
    [ctx.actor.personId],
  );
}
