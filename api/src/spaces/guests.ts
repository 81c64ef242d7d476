import type { Ctx } from '../platform/ctx.ts';

/** Whom the owner brings along; each is written to when the booking is confirmed. */
export async function inviteGuests(ctx: Ctx, bookingIds: readonly string[], emails: readonly string[]): Promise<void> {
  if (emails.length === 0) return;
  await ctx.em.query(
    `insert into booking_guest (booking_id, email) select b, e from unnest($1::uuid[]) b cross join unnest($2::text[]) e
     on conflict do nothing`,
    [bookingIds, emails],
  );
}
