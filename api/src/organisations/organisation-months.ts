import { dateOf, HOME_ZONE, startOfDay } from '@aim/domain/kernel/zone';
import type { Ctx } from '../platform/ctx.ts';
import { binder } from '../platform/projection.ts';
import type { OrganisationMonth } from './organisation-month.ts';
import { visibleTo } from './organisations.queries.ts';

const MONTHS = 12;

/**
 * Registrations of the last twelve months, the present one included, and how many of those are verified today. Months begin at
 * midnight in Baku. Visible rows only, so that no number says more than the list does.
 */
export async function organisationMonths(ctx: Ctx): Promise<OrganisationMonth[]> {
  const { bind, values } = binder();
  const months = monthsUntil(dateOf(ctx.now, HOME_ZONE));
  const starts = months.map((month) => startOfDay(month, HOME_ZONE));
  return ctx.db.rows<OrganisationMonth & Record<string, unknown>>(
    `select x.month, count(o.id)::int as registered, count(o.id) filter (where o.state = 'VERIFIED')::int as verified
     from unnest(${bind(months.slice(0, MONTHS))}::text[], ${bind(starts.slice(0, MONTHS))}::timestamptz[], ${bind(starts.slice(1))}::timestamptz[]) as x(month, starts_at, ends_at)
     left join organisation o on o.registered_at >= x.starts_at and o.registered_at < x.ends_at and ${visibleTo(ctx.actor, bind)}
     group by x.month order by x.month`,
    values,
  );
}

/** First days of the last twelve months and of the one to come. */
function monthsUntil(today: string): string[] {
  const [year, month] = today.split('-').map(Number) as [number, number];
  return Array.from({ length: MONTHS + 1 }, (_, index) => {
    const count = year * 12 + (month - 1) - (MONTHS - 1) + index;
    return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}-01`;
  });
}
