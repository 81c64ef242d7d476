import { DAY, later } from '@aim/domain/kernel/instant';
import type { Span } from '@aim/domain/spaces/slot';
import { LIVE_WAIT_STATES } from '@aim/domain/spaces/slot-wait';
import { In, MoreThan } from 'typeorm';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { SlotWait } from './booking.entity.ts';

const ENDED_DAYS = 7;
const MOST = 100;

export function mySlotWaits(ctx: Ctx): Promise<SlotWait[]> {
  allow(ctx, 'slotWait.list');
  const personId = ctx.actor.personId as string;
  return ctx.em.find(SlotWait, {
    where: [
      { personId, state: In([...LIVE_WAIT_STATES]) },
      { personId, joinedAt: MoreThan(later(ctx.now, -ENDED_DAYS * DAY)) },
    ],
    order: { joinedAt: 'DESC', id: 'DESC' },
    take: MOST,
  });
}

export function wantedSpan(ctx: Ctx, id: string): Promise<Span | null> {
  return ctx.loaders.batch('slotWait.wants', id, loadSpans, null);
}

async function loadSpans(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, Span | null>> {
  const rows: (Span & { id: string })[] = await em.query(
    'select id, lower(wants) as "startsAt", upper(wants) as "endsAt" from slot_wait where id = any($1)',
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

export function placeInLine(ctx: Ctx, id: string): Promise<number | null> {
  return ctx.loaders.batch('slotWait.position', id, loadPlaces, null);
}

async function loadPlaces(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, number | null>> {
  const rows: { id: string; position: number }[] = await em.query(
    `select w.id, (select count(*)::int from slot_wait o where o.state = 'WAITING' and o.resource_id = w.resource_id and o.wants && w.wants
       and (o.joined_at, o.id) <= (w.joined_at, w.id)) as position
     from slot_wait w where w.id = any($1) and w.state = 'WAITING'`,
    [ids],
  );
  return new Map(rows.map(({ id, position }) => [id, position]));
}
