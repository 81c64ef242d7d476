import { amountsDue, type ChargeReason } from '@aim/domain/spaces/charge';
import type { Ctx } from '../platform/ctx.ts';
import type { Booking } from './booking.entity.ts';

type Owing = Pick<Booking, 'id' | 'state' | 'isLate' | 'qepik' | 'credits'>;

export const isPriced = ({ qepik, credits }: Pick<Booking, 'qepik' | 'credits'>): boolean =>
  Number(qepik) > 0 || credits > 0;

/**
 * Adds to the account what bookings owe now and did not before, or gives it back; what is said already is not said again. The database
 * compares both at the commit (`ck_space_charge_due`).
 */
export async function keepAccount(ctx: Ctx, stays: readonly Owing[], reason: ChargeReason): Promise<void> {
  if (stays.length === 0) return;
  const due = stays.map(({ state, isLate, qepik, credits }) =>
    amountsDue({ state, isLate, qepik: Number(qepik), credits }),
  );
  await ctx.em.query(
    `with x as (select * from unnest($1::uuid[], $2::bigint[], $3::int[]) x (id, qepik, credits)),
       -- A stay that moved to another centre is given back where it was.
       due as (select b.id, b.owner_id, b.centre_id, x.qepik, x.credits from x join booking b on b.id = x.id
         union all
         select distinct b.id, b.owner_id, c.centre_id, 0, 0 from x join booking b on b.id = x.id
           join space_charge c on c.booking_id = b.id and c.centre_id <> b.centre_id)
     insert into space_charge (booking_id, centre_id, person_id, qepik, credits, reason, actor_id, at)
     select due.id, due.centre_id, due.owner_id, u.qepik, u.credits, $4, $5, $6
     from due cross join lateral (select due.qepik - coalesce(sum(c.qepik), 0)::bigint as qepik, due.credits - coalesce(sum(c.credits), 0)::int as credits
       from space_charge c where c.booking_id = due.id and c.centre_id = due.centre_id) d
     cross join lateral (values (d.qepik, 0), (0::bigint, d.credits)) u (qepik, credits)
     where u.qepik <> 0 or u.credits <> 0
     order by due.id, u.qepik, u.credits`,
    [
      stays.map(({ id }) => id),
      due.map(({ qepik }) => qepik),
      due.map(({ credits }) => credits),
      reason,
      ctx.actor.personId,
      ctx.now,
    ],
  );
}
