import { emailHint } from '@aim/domain/identity/person';
import { SYSTEM } from '@aim/domain/kernel/policy';
import type { InviteCofounderFacts } from '@aim/domain/pipeline/cofounder';
import { policies } from '@aim/domain/policies';
import { In } from 'typeorm';
import { CONFIG, type Config } from '../platform/config.ts';
import type { Ctx } from '../platform/ctx.ts';
import { notFound } from '../platform/errors.ts';
import { tokenHash, Vault } from '../platform/secrets.ts';
import { tellActor } from '../platform/with-actor.ts';
import { CofounderInvitation, type CofounderInvitationView } from './cofounder-invitation.entity.ts';
import { Startup } from './startup.entity.ts';
import { factsOf, type LockedStartup } from './startups.queries.ts';

/** Contacts are confidential, so the system asks whether the address belongs to a founder. */
export async function inviteCofounderFacts(ctx: Ctx, startup: Startup, email: string): Promise<InviteCofounderFacts> {
  await tellActor({ ...ctx, actor: SYSTEM });
  const [row]: { founders: number; mine: number; open: number }[] = await ctx.em.query(
    `select (select count(*)::int from founder f join person_contact c on c.person_id = f.person_id
             where f.startup_id = $1 and f.ended_at is null and c.email = $2) as founders,
            count(*) filter (where email = $2)::int as mine, count(*)::int as open
     from cofounder_invitation where startup_id = $1 and state = 'PENDING' and expires_at > $3`,
    [startup.id, email, ctx.now],
  );
  await tellActor(ctx);
  return {
    state: startup.state,
    isFounder: (row?.founders ?? 0) > 0,
    hasOpenInvitation: (row?.mine ?? 0) > 0,
    openInvitationCount: row?.open ?? 0,
  };
}

export interface LockedInvitation extends LockedStartup {
  readonly invitation: CofounderInvitation;
}

/** The invitation of a link with its startup, both locked, or NOT_FOUND; whoever holds the link may see it. */
export function lockByToken(ctx: Ctx, token: string): Promise<LockedInvitation> {
  return lockInvitation(ctx, { tokenHash: tokenHash(token) });
}

export async function lockInvitation(
  ctx: Ctx,
  where: { tokenHash: Buffer } | { id: string },
): Promise<LockedInvitation> {
  const found = await ctx.em.findOneBy(CofounderInvitation, where);
  if (!found) throw notFound();
  const lock = { mode: 'pessimistic_write' } as const;
  const startup = await ctx.em.findOneOrFail(Startup, { where: { id: found.startupId }, lock });
  const invitation = await ctx.em.findOneOrFail(CofounderInvitation, { where: { id: found.id }, lock });
  return { startup, invitation, facts: await factsOf(ctx, startup) };
}

/** What a link shows before anything is answered; null for an unknown link. */
export async function viewCofounderInvitation(ctx: Ctx, token: string): Promise<CofounderInvitationView | null> {
  const [row] = await ctx.db.rows<CofounderInvitationView & { email: string }>(
    `select s.name as "startupName", s.one_liner as "oneLiner", p.full_name as "invitedByName", i.title, i.email,
            i.expires_at as "expiresAt", case when i.state = 'PENDING' and i.expires_at <= $2 then 'EXPIRED' else i.state end as state
     from cofounder_invitation i join startup s on s.id = i.startup_id join person p on p.id = i.invited_by_id
     where i.token_hash = $1`,
    [tokenHash(token), ctx.now],
  );
  return row ? { ...row, emailHint: emailHint(row.email) } : null;
}

/** Open ones first; none for those without the right. */
export async function cofounderInvitationsOf(ctx: Ctx, startup: Startup): Promise<CofounderInvitation[]> {
  if (!policies['cofounder.list'].allows(ctx.actor, await factsOf(ctx, startup))) return [];
  const found = await ctx.loaders.batch('cofounderInvitations', startup.id, loadInvitations, []);
  return found.map((invitation) =>
    invitation.state === 'PENDING' && invitation.expiresAt <= ctx.now
      ? Object.assign(invitation, { state: 'EXPIRED' })
      : invitation,
  );
}

async function loadInvitations(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, CofounderInvitation[]>> {
  const rows = await em.find(CofounderInvitation, {
    where: { startupId: In([...ids]) },
    order: { createdAt: 'DESC' },
    take: 50 * ids.length,
  });
  const byStartup = new Map<string, CofounderInvitation[]>();
  for (const row of rows) byStartup.set(row.startupId, [...(byStartup.get(row.startupId) ?? []), row]);
  for (const list of byStartup.values())
    list.sort((a, b) => Number(b.state === 'PENDING') - Number(a.state === 'PENDING'));
  return byStartup;
}

/** The link for the mail; null when the invitation was answered meanwhile. */
export async function cofounderInvitationLink(ctx: Ctx, invitationId: string): Promise<string | null> {
  const invitation = await ctx.em.findOneBy(CofounderInvitation, { id: invitationId, state: 'PENDING' });
  if (!invitation?.tokenEncrypted) return null;
  const token = ctx.get(Vault).open(invitation.tokenEncrypted, placeOf(invitation.tokenHash));
  return `${ctx.get<Config>(CONFIG).publicUrl}/az/cofounder-invitation/${token}`;
}

export function placeOf(hash: Buffer): string {
  return `cofounder_invitation/${hash.toString('hex')}`;
}
