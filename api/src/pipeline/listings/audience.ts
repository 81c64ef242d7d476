import type { Actor } from '@aim/domain/kernel/policy';
import { isInvestor } from '@aim/domain/pipeline/listing-policy';
import type { Ctx } from '../../platform/ctx.ts';
import { knownFunds } from './listings.queries.ts';

type Bind = (value: unknown) => string;

/** The consent (`l`) of a live startup (`s`) is in force now, and covers this actor: asked in SQL on each read. */
export function isOpenTo(ctx: Ctx, bind: Bind): string {
  const today = `(${bind(ctx.now)}::timestamptz at time zone 'Asia/Baku')::date`;
  return `l.state = 'ACTIVE' and l.expires_on >= ${today} and s.state = 'ACTIVE' and ${covers(ctx.actor, bind)}`;
}

/** Investment officers see what every investor may be shown. */
function covers(actor: Actor, bind: Bind): string {
  if (!isInvestor(actor)) return 'true';
  const funds = `${bind(actor.memberships.map(({ organisationId }) => organisationId))}::uuid[]`;
  const isOneOf = (isExcluded: boolean): string =>
    `exists (select from listing_fund x where x.listing_id = l.id and x.is_excluded = ${isExcluded} and x.organisation_id = any(${funds}))`;
  return `(l.audience = 'ALL_INVESTORS' or ${isOneOf(false)}) and not ${isOneOf(true)}`;
}

/** For which fund somebody looks: the one they act for, or the only one they belong to. */
export async function fundOf(ctx: Ctx): Promise<string | null> {
  const { actingForId, memberships } = ctx.actor;
  if (actingForId !== null || memberships.length === 0) return actingForId;
  const funds = await knownFunds(
    ctx,
    memberships.map(({ organisationId }) => organisationId),
  );
  const [only = null] = funds.keys();
  return funds.size === 1 ? only : null;
}
