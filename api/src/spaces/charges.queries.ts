import { fold } from '@aim/domain/kernel/fold';
import { addDays, daysBetween, startOfDay } from '@aim/domain/kernel/zone';
import { ACCOUNT_DAYS_MAX, accountPeriods } from '@aim/domain/spaces/charge';
import type { GraphQLResolveInfo } from 'graphql';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { AppError } from '../platform/errors.ts';
import { inManat } from '../platform/money.ts';
import type { Page } from '../platform/page.ts';
import { binder, column, derived, one, type Projection, projectPage } from '../platform/projection.ts';
import { containing } from '../platform/search.ts';
import { bookingProjection, zoneOf } from './bookings.queries.ts';
import { centreById } from './centres.queries.ts';
import type { MySpaceAccount, SpaceAccount, SpaceCharge, SpaceChargeFilterInput } from './charge.types.ts';

const chargeProjection: Projection = {
  table: 'space_charge',
  alias: 'sc',
  fields: {
    id: column('sc.id'),
    at: column('sc.at'),
    qepik: column('sc.qepik::text'),
    credits: column('sc.credits'),
    reason: column('sc.reason'),
    personId: column('sc.person_id'),
    actorId: column('sc.actor_id'),
    kind: derived('qepik', 'credits'),
    kindLabel: derived('qepik', 'credits'),
    reasonLabel: derived('reason'),
    amount: derived('qepik'),
    person: derived('personId'),
    actor: derived('actorId'),
    booking: one(() => bookingProjection, 'b.id = sc.booking_id'),
  },
};
const LATEST = { sql: 'sc.at', type: 'timestamptz', descending: true } as const;

interface PageOf {
  readonly first: number;
  readonly after: string | null;
}

/** What one was charged and got back, latest first. */
export function listMyCharges(ctx: Ctx, info: GraphQLResolveInfo, page: PageOf): Promise<Page<SpaceCharge>> {
  allow(ctx, 'booking.listOwn');
  const { bind, values } = binder();
  const where = [`sc.person_id = ${bind(ctx.actor.personId)}`];
  return projectPage(ctx, info, chargeProjection, { where, values, sort: LATEST, ...page });
}

/** Entries of a centre by the day they were written, shared with their export. */
export async function chargeConditions(
  ctx: Ctx,
  { centreId, from, to, search }: SpaceChargeFilterInput,
): Promise<{ where: string[]; values: unknown[] }> {
  const { bind, values } = binder();
  const zone = await zoneOf(ctx, centreId);
  const where = [`sc.centre_id = ${bind(centreId)}`];
  if (from) where.push(`sc.at >= ${bind(startOfDay(from, zone))}`);
  if (to) where.push(`sc.at < ${bind(startOfDay(addDays(to, 1), zone))}`);
  const words = search?.trim();
  if (words) {
    const like = bind(containing(fold(words)));
    where.push(`(exists (select from person p where p.id = sc.person_id and p.folded like ${like})
      or exists (select from booking b where b.id = sc.booking_id and lower(b.reference) like ${like}))`);
  }
  return { where, values };
}

export async function listCharges(
  ctx: Ctx,
  info: GraphQLResolveInfo,
  { filter, ...page }: PageOf & { readonly filter: SpaceChargeFilterInput },
): Promise<Page<SpaceCharge>> {
  allow(ctx, 'centre.use', { id: filter.centreId });
  const conditions = await chargeConditions(ctx, filter);
  return projectPage(ctx, info, chargeProjection, { ...conditions, sort: LATEST, ...page });
}

export async function chargesOf(ctx: Ctx, bookingId: string): Promise<SpaceCharge[]> {
  return ctx.loaders.batch('booking.charges', bookingId, loadCharges, []);
}

async function loadCharges(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, SpaceCharge[]>> {
  const rows: SpaceCharge[] = await em.query(
    `select id, at, qepik::text as qepik, credits, reason, booking_id as "bookingId", person_id as "personId", actor_id as "actorId"
     from space_charge where booking_id = any($1) order by at, id`,
    [ids],
  );
  const found = new Map<string, SpaceCharge[]>();
  for (const row of rows) found.set(row.bookingId, [...(found.get(row.bookingId) ?? []), row]);
  return found;
}

interface Sums extends Record<string, unknown> {
  readonly charged: string;
  readonly refunded: string;
  readonly creditsCharged: number;
  readonly creditsRefunded: number;
}
const SUMS = `coalesce(sum(sc.qepik) filter (where sc.qepik > 0), 0)::text as charged,
  coalesce(-sum(sc.qepik) filter (where sc.qepik < 0), 0)::text as refunded,
  coalesce(sum(sc.credits) filter (where sc.credits > 0), 0)::int as "creditsCharged",
  coalesce(-sum(sc.credits) filter (where sc.credits < 0), 0)::int as "creditsRefunded"`;

const inMoney = ({ charged, refunded, creditsCharged, creditsRefunded }: Sums) =>
  ({
    charged: inManat(charged),
    refunded: inManat(refunded),
    net: inManat(BigInt(charged) - BigInt(refunded)),
    creditsCharged,
    creditsRefunded,
  }) as MySpaceAccount;

export async function mySpaceAccount(ctx: Ctx): Promise<MySpaceAccount> {
  allow(ctx, 'booking.listOwn');
  const [sums] = await ctx.db.rows<Sums>(`select ${SUMS} from space_charge sc where sc.person_id = $1`, [
    ctx.actor.personId,
  ]);
  return inMoney(sums as Sums);
}

/** Charges and refunds of a centre by days or months of its own clock. */
export async function spaceAccountOf(ctx: Ctx, centreId: string, from: string, to: string): Promise<SpaceAccount> {
  const { zone } = await centreById(ctx, centreId);
  allow(ctx, 'centre.use', { id: centreId });
  const days = daysBetween(from, to) + 1;
  if (days < 1 || days > ACCOUNT_DAYS_MAX) throw new AppError('BAD_REQUEST', `1 to ${ACCOUNT_DAYS_MAX} days`);
  const periods = accountPeriods(from, to);
  const rows = await ctx.db.rows<Sums>(
    `select ${SUMS} from unnest($2::timestamptz[], $3::timestamptz[]) with ordinality x (since, until, number)
     left join space_charge sc on sc.centre_id = $1 and sc.at >= x.since and sc.at < x.until
     group by grouping sets ((x.number), ()) order by grouping(x.number), x.number`,
    [
      centreId,
      periods.map((period) => startOfDay(period.from, zone)),
      periods.map((period) => startOfDay(addDays(period.to, 1), zone)),
    ],
  );
  return {
    ...inMoney(rows.at(-1) as Sums),
    periods: periods.map((period, index) => ({ ...period, ...inMoney(rows[index] as Sums) })),
  };
}
