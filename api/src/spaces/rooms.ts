import type { Actor } from '@aim/domain/kernel/policy';
import { dateOf } from '@aim/domain/kernel/zone';
import { LIVE_RESIDENCY_STATES } from '@aim/domain/residency/residency';
import type { Guest, Room, Span, Taken } from '@aim/domain/spaces/slot';
import type { SpaceRule, SpaceRuleType } from '@aim/domain/spaces/space-rule';
import { type Terms, termsOf } from '@aim/domain/spaces/terms';
import type { ResourceKind } from '@aim/domain/spaces/vocabulary';
import { type Ctx, lookUp } from '../platform/ctx.ts';
import { notFound } from '../platform/errors.ts';
import { sharedHours } from './open-centres.ts';
import { rangeOf } from './range.ts';

/** Everything a decision about one room needs: where it is, what it is made of, the rules of its centre. */
export interface RoomFacts extends Room {
  readonly id: string;
  readonly centreId: string;
  readonly kind: ResourceKind;
  readonly leafIds: readonly string[];
  readonly rules: readonly SpaceRule[];
}

/** What is known about who asks; plans are those that hold here. */
export interface GuestFacts extends Omit<Guest, 'hasPlan' | 'credits'> {
  readonly plans: readonly string[];
  /** The membership that pays with credits. */
  readonly membershipId: string | null;
  readonly creditsLeft: number;
}

/** About the room r in the centre c. */
const ROOM = `r.id, r.centre_id as "centreId", r.kind, r.capacity, r.units, r.is_open and c.is_open as "isOpen", c.zone,
  array(select l.leaf_id from resource_leaf l where l.resource_id = r.id order by l.leaf_id)::text[] as "leafIds",
  (select coalesce(json_agg(json_build_object('id', s.id, 'centreId', s.centre_id, 'kind', s.kind, 'resourceId', s.resource_id,
      'plan', s.plan, 'type', s.type, 'params', s.params, 'validFrom', s.valid_from, 'validUntil', s.valid_until) order by s.id), '[]')
    from space_rule s where s.centre_id = r.centre_id and s.is_active) as rules`;

export async function roomOf(ctx: Ctx, resourceId: string): Promise<RoomFacts> {
  const [room] = await lookUp<RoomFacts & Record<string, unknown>>(
    ctx,
    `select ${ROOM} from resource r join centre c on c.id = r.centre_id where r.id = $1`,
    [resourceId],
  );
  if (!room) throw notFound();
  return room;
}

/** Looked up only where a rule of the centre asks: somebody may have thousands of bookings behind them. */
const whereAsked = (type: SpaceRuleType, sql: string, otherwise: string): string =>
  `case when exists (select from space_rule s where s.centre_id = r.centre_id and s.is_active and s.type = '${type}')
     then ${sql} else ${otherwise} end`;

/** What matters about a person for a booking of the room, on the day it is there. */
const GUEST = `array(select distinct plan from held)::text[] as plans,
  (select id from held where left_over > 0 order by left_over desc, id limit 1) as "membershipId",
  coalesce((select max(left_over) from held), 0)::int as "creditsLeft",
  ${whereAsked(
    'RESIDENCY',
    'exists (select from residency y where y.organisation_id = any($3::uuid[]) and y.state = any($4::text[]))',
    'false',
  )} as "isResident",
  ${whereAsked(
    'PROGRAMME',
    `exists (select from founder f join participation p on p.startup_id = f.startup_id
       where f.person_id = $2 and f.ended_at is null and p.state in ('ENROLLED', 'ACTIVE', 'PAUSED'))`,
    'false',
  )} as "isInProgramme",
  array(select t.code from space_training t where t.person_id = $2 and (t.valid_until is null or t.valid_until >= r.today))::text[] as trainings,
  ${whereAsked(
    'CONCURRENT',
    `(select count(*)::int from booking b join resource o on o.id = b.resource_id where b.owner_id = $2 and o.kind = r.kind
       and b.centre_id = r.centre_id and b.state in ('PENDING', 'CONFIRMED') and b.starts_at > $5 and b.id is distinct from $6::uuid)`,
    '0',
  )} as coming,
  ${whereAsked(
    'STRIKES',
    `array(select b.starts_at from booking b where b.owner_id = $2 and b.centre_id = r.centre_id and b.state = 'NO_SHOW'
       order by b.starts_at desc limit 20)`,
    `'{}'`,
  )} as "missedAt"`;

const ROOM_AND_GUEST = `
  with r as (
    select ${ROOM}, ($5::timestamptz at time zone c.zone)::date as today, r.centre_id
    from resource r join centre c on c.id = r.centre_id where r.id = $1
  ), held as (
    select m.id, m.plan, m.credits_granted - m.credits_used as left_over from r join space_membership m
      on (m.person_id = $2 or m.organisation_id = any($3::uuid[])) and (m.centre_id is null or m.centre_id = r.centre_id)
        and m.starts_on <= r.today and (m.ends_on is null or m.ends_on >= r.today))
  select r.*, ${GUEST} from r`;

/** The room, and what matters about a person for a booking of it, by one statement. */
export async function roomAndGuest(
  ctx: Ctx,
  resourceId: string,
  person: Pick<Actor, 'personId' | 'memberships'>,
  except: string | null = null,
): Promise<{ readonly room: RoomFacts; readonly guest: GuestFacts }> {
  const [found] = await lookUp<RoomFacts & GuestFacts & Record<string, unknown>>(ctx, ROOM_AND_GUEST, [
    resourceId,
    person.personId,
    person.memberships.map(({ organisationId }) => organisationId),
    LIVE_RESIDENCY_STATES,
    ctx.now,
    except,
  ]);
  if (!found) throw notFound();
  return { room: found, guest: found };
}

/** The rules for this room and person on the day of the stay. */
export function termsFor(room: RoomFacts, plans: readonly string[], startsAt: Date): Terms {
  return termsOf(room.rules, {
    centreId: room.centreId,
    kind: room.kind,
    resourceId: room.id,
    plans,
    on: dateOf(startsAt, room.zone),
  });
}

/** The guest as the rules ask about them; credits are asked for only where they are the price. */
export function asGuest(found: GuestFacts, terms: Terms): Guest {
  return {
    ...found,
    hasPlan: found.plans.length > 0,
    credits: terms.creditsPerHour > 0 && terms.qepikPerHour === 0 ? found.creditsLeft : null,
  };
}

/** Those of many stays that do not lie within the opening hours of every part. */
export async function outsideHours(
  ctx: Ctx,
  { leafIds }: Pick<RoomFacts, 'leafIds'>,
  spans: readonly Span[],
): Promise<ReadonlySet<Span>> {
  const rows = await lookUp<{ number: number }>(
    ctx,
    `select x.number::int from unnest($1::tstzrange[]) with ordinality x (during, number)
     where exists (select from unnest($2::uuid[]) l (leaf_id) where not x.during <@ (
       select coalesce(range_agg(w.during), '{}') from open_window w where w.leaf_id = l.leaf_id and w.during && x.during))`,
    [spans.map(rangeOf), leafIds],
  );
  return new Set(rows.map(({ number }) => spans[number - 1] as Span));
}

export interface Occupancy {
  readonly open: readonly Span[];
  readonly taken: readonly Taken[];
}

/** Opening hours that all parts share, and what is taken of any of them, within a window. */
export async function occupancyOf(
  ctx: Ctx,
  room: Pick<RoomFacts, 'leafIds'>,
  { startsAt, endsAt }: Span,
  exceptBookingId: string | null = null,
): Promise<Occupancy> {
  const rows = await ctx.db.rows<{ kind: 'open' | 'taken'; startsAt: Date; endsAt: Date; unitNumbers: number[] }>(
    `select 'open' as kind, lower(o.span) as "startsAt", upper(o.span) as "endsAt", '{}'::int[] as "unitNumbers"
     from ${sharedHours('$1::uuid[]', 'tstzrange($2, $3)')} o
     union all
     select 'taken', lower(c.during), upper(c.during), array[c.unit_no] from claim c
     where c.leaf_id = any($1::uuid[]) and c.during && tstzrange($2, $3) and (c.booking_id is null or c.booking_id is distinct from $4::uuid)
       and not exists (select from booking b where b.id = c.booking_id and b.state = 'HELD' and b.hold_expires_at <= $5)`,
    [room.leafIds, startsAt, endsAt, exceptBookingId, ctx.now],
  );
  return {
    open: rows.filter(({ kind }) => kind === 'open'),
    taken: rows.filter(({ kind }) => kind === 'taken'),
  };
}
