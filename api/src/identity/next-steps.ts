import { hasRole } from '@aim/domain/kernel/policy';
import { policies } from '@aim/domain/policies';
import type { Ctx } from '../platform/ctx.ts';
import { mySignInMethods } from './sign-in-methods.ts';
import { stepsOfFeatures } from './step-sources.ts';
import type { NextStep, Viewer } from './viewer.ts';

/** What a person can do to get further, most useful first. */
export async function nextStepsOf(ctx: Ctx, viewer: Viewer): Promise<NextStep[]> {
  const found = [
    ...(await stepsOfFeatures(ctx, viewer)),
    await verifyOrganisations(ctx, viewer),
    registerOrganisation(viewer),
    await inviteTeam(ctx, viewer),
    await secureAccount(ctx, viewer),
  ];
  return found.filter((step) => step !== null);
}

type Maybe = NextStep | null;

function step(key: string, href: string, minutes: number | null, params: NextStep['params'] = {}): NextStep {
  return { key, params, href, minutes, dueAt: null };
}

async function verifyOrganisations(ctx: Ctx, { actor }: Viewer): Promise<Maybe> {
  if (!policies['organisation.verify'].allows(actor, { id: '', state: 'UNVERIFIED' })) return null;
  const [row] = await ctx.db.rows<{ count: number }>(
    "select count(*)::int as count from (select 1 from organisation where state = 'UNVERIFIED' limit 100) capped",
  );
  return row?.count ? step('verifyOrganisations', '/staff/organisations', null, { count: row.count }) : null;
}

function registerOrganisation({ actor }: Viewer): Maybe {
  const isFounder = hasRole(actor, 'FOUNDER') || actor.roles.length === 0;
  return isFounder && actor.memberships.length === 0
    ? step('registerOrganisation', '/app/organisations/register', 4)
    : null;
}

/** An organisation with one administrator stands still when that person is away. */
async function inviteTeam(ctx: Ctx, { actor }: Viewer): Promise<Maybe> {
  const mine = actor.memberships.filter(({ role }) => role === 'ADMIN').map(({ organisationId }) => organisationId);
  if (mine.length === 0) return null;
  const [row] = await ctx.db.rows<{ id: string; name: string }>(
    `select o.id, o.name from organisation o where o.id = any($1) and o.state <> 'DISSOLVED'
       and (select count(*) from membership m where m.organisation_id = o.id and m.role = 'ADMIN' and m.ended_at is null) = 1
     order by o.registered_at limit 1`,
    [mine],
  );
  return row ? step('inviteTeam', `/app/organisations/${row.id}`, 2, { organisation: row.name }) : null;
}

/** With one way to sign in, a lost telephone is a lost account. */
async function secureAccount(ctx: Ctx, { isDemo, isStaff, isInvestor }: Viewer): Promise<Maybe> {
  if (isDemo) return null;
  const { digitalLogin, password, totp, passkeys } = await mySignInMethods(ctx);
  const ways = Number(digitalLogin) + Number(password && totp) + passkeys;
  const area = isStaff ? '/staff' : isInvestor ? '/invest' : '/app';
  return ways < 2 ? step('secureAccount', `${area}/settings/sign-in`, 2) : null;
}
