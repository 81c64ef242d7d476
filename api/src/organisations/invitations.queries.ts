import { emailHint } from '@aim/domain/identity/person';
import { SYSTEM } from '@aim/domain/kernel/policy';
import type { InviteFacts } from '@aim/domain/organisations/invitation';
import { CONFIG, type Config } from '../platform/config.ts';
import type { Ctx } from '../platform/ctx.ts';
import { notFound } from '../platform/errors.ts';
import { tokenHash, Vault } from '../platform/secrets.ts';
import { tellActor, withActor } from '../platform/with-actor.ts';
import { Invitation, type InvitationPreview } from './invitation.entity.ts';
import { Organisation } from './organisation.entity.ts';

/** Facts for inviting: contacts are confidential, so the system asks whether the address belongs to a member. */
export async function inviteFacts(ctx: Ctx, organisation: Organisation, email: string): Promise<InviteFacts> {
  await tellActor({ ...ctx, actor: SYSTEM });
  const [row]: { members: number; mine: number; open: number }[] = await ctx.em.query(
    `select (select count(*)::int from membership m join person_contact c on c.person_id = m.person_id
             where m.organisation_id = $1 and m.ended_at is null and c.email = $2) as members,
            (select count(*)::int from invitation where organisation_id = $1 and state = 'PENDING' and email = $2 and expires_at > $3) as mine,
            (select count(*)::int from invitation where organisation_id = $1 and state = 'PENDING' and expires_at > $3) as open`,
    [organisation.id, email, ctx.now],
  );
  await tellActor(ctx);
  return {
    isOrganisationDissolved: organisation.state === 'DISSOLVED',
    isMember: (row?.members ?? 0) > 0,
    hasOpenInvitation: (row?.mine ?? 0) > 0,
    openInvitationCount: row?.open ?? 0,
  };
}

/** The invitation of a link, locked, or NOT_FOUND. */
export async function lockByToken(
  ctx: Ctx,
  token: string,
): Promise<{ invitation: Invitation; organisation: Organisation }> {
  const invitation = await ctx.em.findOne(Invitation, {
    where: { tokenHash: tokenHash(token) },
    lock: { mode: 'pessimistic_write' },
  });
  if (!invitation) throw notFound();
  const organisation = await ctx.em.findOneByOrFail(Organisation, { id: invitation.organisationId });
  return { invitation, organisation };
}

/** What a link shows before anything is answered; null for an unknown link. */
export async function previewInvitation(ctx: Ctx, token: string): Promise<InvitationPreview | null> {
  const [row] = await ctx.db.rows<InvitationPreview & { email: string }>(
    `select o.name as "organisationName", p.full_name as "invitedByName", i.role, i.email, i.expires_at as "expiresAt",
            case when i.state = 'PENDING' and i.expires_at <= $2 then 'EXPIRED' else i.state end as state
     from invitation i join organisation o on o.id = i.organisation_id join person p on p.id = i.invited_by_id
     where i.token_hash = $1`,
    [tokenHash(token), ctx.now],
  );
  return row ? { ...row, emailHint: emailHint(row.email) } : null;
}

/** Addresses the person has proved to be theirs. */
export async function verifiedEmails(ctx: Ctx): Promise<string[]> {
  const rows = await withActor(ctx, (em) =>
    em.query('select email from person_contact where person_id = $1 and verified_at is not null', [ctx.actor.personId]),
  );
  return (rows as { email: string }[]).map(({ email }) => email);
}

/** The link for the mail; null when the invitation was answered meanwhile. */
export async function invitationLink(ctx: Ctx, invitationId: string): Promise<string | null> {
  const invitation = await ctx.em.findOneBy(Invitation, { id: invitationId, state: 'PENDING' });
  if (!invitation?.tokenEncrypted) return null;
  const token = ctx.get(Vault).open(invitation.tokenEncrypted, `invitation/${invitation.tokenHash.toString('hex')}`);
  return `${ctx.get<Config>(CONFIG).publicUrl}/az/invitation/${token}`;
}
