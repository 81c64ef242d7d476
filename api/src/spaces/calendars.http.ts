import { createHash } from 'node:crypto';
import type { Locale } from '@aim/domain/kernel/locale';
import { may } from '@aim/domain/policies';
import { calendarText } from '@aim/domain/spaces/ical';
import type { Express, Request, Response } from 'express';
import type { Ctx } from '../platform/ctx.ts';
import { notFound } from '../platform/errors.ts';
import { answerWith } from '../platform/feature-routes.ts';
import type { Find } from '../platform/features.ts';
import { limitRate, type Rate } from '../platform/rate-limit.ts';
import { RequestCtx } from '../platform/request-ctx.ts';
import { tokenHash } from '../platform/secrets.ts';
import { Booking } from './booking.entity.ts';
import { feedEvents, stayEvents } from './calendar-events.ts';
import type { FeedKind } from './spaces.enums.ts';

const RATE: Rate = { name: 'calendar.read', limit: 120, windowSeconds: 60 };
const UUID = /^[0-9a-f-]{36}$/;

/** `GET /calendars/<secret>.ics` for calendar programs, `GET /bookings/<id>.ics` for one booking of who is signed in. */
export function mountCalendars(app: Express, find: Find): void {
  const contexts = () => find(RequestCtx, { strict: false });
  app.get('/calendars/:token.ics', (request, response) =>
    answerWith(response, async () => sendFeed(await contexts().of(request), request, response)),
  );
  app.get('/bookings/:id.ics', (request, response) =>
    answerWith(response, async () => sendOne(await contexts().of(request), request, response)),
  );
}

async function sendFeed(ctx: Ctx, request: Request, response: Response): Promise<void> {
  await limitRate(ctx, RATE, tokenHash(ctx.request.address).toString('base64url'));
  const [feed] = await ctx.db.rows<{
    kind: FeedKind;
    subjectId: string;
    ownerId: string;
    locale: Locale;
    name: string;
  }>(
    `select f.kind, f.subject_id as "subjectId", f.owner_id as "ownerId", o.locale, coalesce(r.name, c.name, p.full_name) as name
     from calendar_feed f join person o on o.id = f.owner_id and o.state = 'ACTIVE'
     left join resource r on r.id = f.subject_id left join centre c on c.id = f.subject_id left join person p on p.id = f.subject_id
     where f.token_hash = $1 and f.revoked_at is null
       and (f.kind = 'PERSON' or exists (select from role_grant g where g.person_id = f.owner_id and g.role in ('CENTRE_OFFICER', 'ADMIN')
            and g.revoked_at is null and (g.role = 'ADMIN' or g.scope_ids = '{}' or coalesce(r.centre_id, c.id) = any(g.scope_ids))))`,
    [tokenHash(String(request.params['token']))],
  );
  if (!feed) throw notFound();
  const column = { PERSON: 'b.owner_id', RESOURCE: 'b.resource_id', CENTRE: 'b.centre_id' }[feed.kind];
  const events = await feedEvents(ctx, `${column} = $1`, feed.subjectId, {
    isPublic: feed.kind !== 'PERSON',
    locale: feed.locale,
  });
  const stamp = events.reduce((last, { changedAt }) => (changedAt > last ? changedAt : last), new Date(0));
  send(
    request,
    response,
    calendarText({
      name: `AIM: ${feed.name}`,
      method: 'PUBLISH',
      now: stamp.getTime() === 0 ? ctx.now : stamp,
      events,
    }),
    null,
  );
}

async function sendOne(ctx: Ctx, request: Request, response: Response): Promise<void> {
  const id = String(request.params['id']);
  const booking = UUID.test(id) ? await ctx.em.findOneBy(Booking, { id }) : null;
  if (!booking || !may(ctx.actor, 'booking.read', booking)) throw notFound();
  const events = await stayEvents(ctx, id);
  send(request, response, calendarText({ name: 'AIM', method: 'PUBLISH', now: ctx.now, events }), booking.reference);
}

function send(request: Request, response: Response, text: string, fileName: string | null): void {
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  response.setHeader('ETag', tag);
  response.setHeader('Cache-Control', 'private, no-cache');
  response.setHeader('Content-Type', 'text/calendar; charset=utf-8');
  if (fileName !== null) response.setHeader('Content-Disposition', `attachment; filename="${fileName}.ics"`);
  if (request.headers['if-none-match'] === tag) response.status(304).end();
  else response.end(text);
}
