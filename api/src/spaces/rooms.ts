import type { Actor } from '@aim/domain/kernel/policy';
import { dateOf } from '@aim/domain/kernel/zone';
import { LIVE_RESIDENCY_STATES } from '@aim/domain/residency/residency';
import type { Guest, Room, Span, Taken } from '@aim/domain/spaces/slot';
import type { SpaceRule } from '@aim/domain/spaces/space-rule';
import { type Terms, termsOf } from '@aim/domain/spaces/terms';
import type { ResourceKind } from '@aim/domain/spaces/vocabulary';
import { type Ctx, lookUp } from '../platform/ctx.ts';
import { notFound } from '../platform/errors.ts';
import { sharedHours } from './open-centres.ts';

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

const RULES = `(select coalesce(json_agg(json_build_object('id', s.id, 'centreId', s.centre_id, 'kind', s.kind, 'resourceId', s.resource_id,
    'plan', s.plan, 'type', s.type, 'params', s.params, 'validFrom', s.valid_from, 'validUntil', s.valid_until) order by s.id), '[]')
  from space_rule s where s.centre_id = r.centre_id and s.is_active)`;

export async function roomOf(ctx: Ctx, resourceId: string): Promise<RoomFacts> {
  const [room] = await lookUp<RoomFacts & Record<string, unknown>>(
    ctx,
    `select r.id, r.centre_id as "centreId", r.kind, r.capacity, r.units, r.is_open and c.is_open as "isOpen", c.zone,
            array(select l.leaf_id from resource_leaf l where l.resource_id = r.id order by l.leaf_id)::text[] as "leafIds",
            ${RULES} as rules
     from resource r join centre c on c.id = r.centre_id where r.id = $1`,
    [resourceId],
  );
  if (!room) throw notFound();
  return room;
}

/** What matters about a person for a booking in this centre, by one statement. */
export async function guestOf(
  ctx: Ctx,
  person: Pick<Actor, 'personId' | 'memberships'>,
  room: Pick<RoomFacts, 'centreId' | 'kind' | 'zone'>,
  except: string | null = null,
): Promise<GuestFacts> {
  const [found] = await lookUp<GuestFacts & Record<string, unknown>>(
    ctx,
    `with held as (
       select m.id, m.plan, m.credits_granted - m.credits_used as left_over from space_membership m
       where (m.person_id = $1 or m.organisation_id = any($2::uuid[])) and (m.centre_id is null or m.centre_id = $3)
         and m.starts_on <= $4::date and (m.ends_on is null or m.ends_on >= $4::date))
     select array(select distinct plan from held)::text[] as plans,
            (select id from held where left_over > 0 order by left_over desc, id limit 1) as "membershipId",
            coalesce((select max(left_over) from held), 0)::int as "creditsLeft",
            exists (select from residency y where y.organisation_id = any($2::uuid[]) and y.state = any($5::text[])) as "isResident",
            exists (select from founder f join participation p on p.startup_id = f.startup_id
                    where f.person_id = $1 and f.ended_at is null and p.state in ('ENROLLED', 'ACTIVE', 'PAUSED')) as "isInProgramme",
            array(select t.code from space_training t where t.person_id = $1
                  and (t.valid_until is null or t.valid_until >= $4::date))::text[] as trainings,
            (select count(*)::int from booking b join resource r on r.id = b.resource_id
             where b.owner_id = $1 and r.kind = $6 and b.centre_id = $3 and b.state in ('PENDING', 'CONFIRMED')
               and b.starts_at > $7 and b.id is distinct from $8::uuid) as coming,
            array(select b.starts_at from booking b where b.owner_id = $1 and b.centre_id = $3 and b.state = 'NO_SHOW'
                  order by b.starts_at desc limit 20) as "missedAt"`,
    [
      person.personId,
      person.memberships.map(({ organisationId }) => organisationId),
      room.centreId,
      dateOf(ctx.now, room.zone),
      LIVE_RESIDENCY_STATES,
      room.kind,
      ctx.now,
      except,
    ],
  );
  if (!found) throw notFound();
  return found;
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
  const rows = await ctx.db.rows<{ kind: 'open' | 'taken'; startsAt: Date; endsAt: Date; units: number }>(
    `select 'open' as kind, lower(o.span) as "startsAt", upper(o.span) as "endsAt", 0 as units
     from ${sharedHours('$1::uuid[]', 'tstzrange($2, $3)')} o
     union all
     select 'taken', lower(c.during), upper(c.during), count(distinct c.unit_no)::int from claim c
     where c.leaf_id = any($1::uuid[]) and c.during && tstzrange($2, $3) and c.booking_id is distinct from $4::uuid
       and not exists (select from booking b where b.id = c.booking_id and b.state = 'HELD' and b.hold_expires_at <= $5)
     group by c.id, c.during`,
    [room.leafIds, startsAt, endsAt, exceptBookingId, ctx.now],
  );
  return {
    open: rows.filter(({ kind }) => kind === 'open'),
    taken: rows.filter(({ kind }) => kind === 'taken'),
  };
}
