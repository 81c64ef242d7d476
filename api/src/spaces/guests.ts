import type { Ctx } from '../platform/ctx.ts';

/** Whom the owner brings along; each is written to when the booking is confirmed. */
export async function inviteGuests(ctx: Ctx, bookingIds: readonly string[], emails: readonly string[]): Promise<void> {
  if (emails.length === 0) return;
  await ctx.em.query(
    `insert into booking_guest (booking_id, email) select b.id, e from booking b cross join unnest($2::text[]) e where b.id = any($1::uuid[])
     on conflict do nothing`,
    [bookingIds, emails],
  );
}
