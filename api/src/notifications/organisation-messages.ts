import type { TemplateKind, TemplateParams } from '@aim/domain/notifications/template';
import { Person } from '../identity/index.ts';
import { invitationLink, Organisation } from '../organisations/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import type { LoggedEvent } from '../platform/event-log.ts';
import { notify } from './notify.ts';
import { queueMail } from './queue-mail.ts';
import { membersOf, personOfAddress, recipientsOf, staffWho } from './recipients.queries.ts';
import { writtenDay } from './written-date.ts';

const EVERYBODY = ['ADMIN', 'MEMBER'];

const organisationName = async (ctx: Ctx, id: string): Promise<string> =>
  (await ctx.em.findOneByOrFail(Organisation, { id })).name;
const personName = async (ctx: Ctx, id: string | null): Promise<string> =>
  (id === null ? null : await ctx.em.findOneBy(Person, { id }))?.fullName ?? 'AIM';

/** Those who verify organisations learn of a new one. */
export async function tellRegistrars(ctx: Ctx, event: LoggedEvent<'organisation.registered'>): Promise<void> {
  const { organisationId } = event.payload;
  const organisation = await ctx.em.findOneByOrFail(Organisation, { id: organisationId });
  const params = { organisation: organisation.name, person: await personName(ctx, event.actorId) };
  await notify(ctx, event, await staffWho(ctx, 'organisation.verify', organisation), {
    kind: 'ORGANISATION_REGISTERED',
    params: () => params,
    href: `/staff/organisations/${organisationId}`,
  });
}

export async function tellMembersOfVerification(ctx: Ctx, event: LoggedEvent<'organisation.verified'>): Promise<void> {
  const params = { organisation: await organisationName(ctx, event.payload.organisationId) };
  await tellMembers(ctx, event, 'ORGANISATION_VERIFIED', params);
}

export async function tellMembersOfDissolution(ctx: Ctx, event: LoggedEvent<'organisation.dissolved'>): Promise<void> {
  const { organisationId } = event.payload;
  const rows: { reason: string | null }[] = await ctx.em.query(
    "select reason from state_transition where machine = 'organisation' and subject_id = $1 and event = 'dissolve' order by id desc limit 1",
    [organisationId],
  );
  const params = { organisation: await organisationName(ctx, organisationId), reason: rows[0]?.reason ?? '—' };
  await tellMembers(ctx, event, 'ORGANISATION_DISSOLVED', params);
}

async function tellMembers<Kind extends TemplateKind>(
  ctx: Ctx,
  event: LoggedEvent<'organisation.verified' | 'organisation.dissolved'>,
  kind: Kind,
  params: TemplateParams[Kind],
): Promise<void> {
  const { organisationId } = event.payload;
  const href = `/app/organisations/${organisationId}`;
  await notify(ctx, event, await membersOf(ctx, organisationId, EVERYBODY), { kind, params: () => params, href });
}

/** The invitation leaves by mail; in the language of the invited person where we know them, else of the one who invites. */
export async function mailInvitation(ctx: Ctx, event: LoggedEvent<'member.invited'>): Promise<void> {
  const { organisationId, invitationId, role } = event.payload;
  const href = await invitationLink(ctx, invitationId);
  if (href === null) return;
  const { email, expiresAt } = await invitationOf(ctx, invitationId);
  const known = await personOfAddress(ctx, email);
  const [inviter] = await recipientsOf(ctx, [event.actorId]);
  const locale = known?.locale ?? inviter?.locale ?? 'az';
  await queueMail(ctx, event, {
    to: email,
    personId: known?.personId ?? null,
    locale,
    kind: 'INVITATION',
    params: {
      organisation: await organisationName(ctx, organisationId),
      inviter: inviter?.fullName ?? 'AIM',
      memberRole: role,
      expiresOn: writtenDay(expiresAt, locale),
    },
    href: href.replace(/\/(az|en|ru)\/invitation\//, `/${locale}/invitation/`),
  });
}

export async function tellInviterOfAcceptance(ctx: Ctx, event: LoggedEvent<'invitation.accepted'>): Promise<void> {
  const { organisationId, invitationId } = event.payload;
  const { invitedById } = await invitationOf(ctx, invitationId);
  const organisation = await organisationName(ctx, organisationId);
  const params = { organisation, person: await personName(ctx, event.actorId) };
  const href = `/app/organisations/${organisationId}`;
  await notify(ctx, event, [invitedById], { kind: 'INVITATION_ACCEPTED', params: () => params, href });
}

export async function tellInviterOfRefusal(ctx: Ctx, event: LoggedEvent<'invitation.declined'>): Promise<void> {
  const { organisationId, invitationId } = event.payload;
  const { invitedById, email } = await invitationOf(ctx, invitationId);
  const params = { organisation: await organisationName(ctx, organisationId), email };
  const href = `/app/organisations/${organisationId}`;
  await notify(ctx, event, [invitedById], { kind: 'INVITATION_DECLINED', params: () => params, href });
}

export async function tellMemberOfRole(ctx: Ctx, event: LoggedEvent<'member.roleChanged'>): Promise<void> {
  const { organisationId, personId, to } = event.payload;
  const params = { organisation: await organisationName(ctx, organisationId), memberRole: to };
  const href = `/app/organisations/${organisationId}`;
  await notify(ctx, event, [personId], { kind: 'MEMBER_ROLE_CHANGED', params: () => params, href });
}

export async function tellRemovedMember(ctx: Ctx, event: LoggedEvent<'member.removed'>): Promise<void> {
  const { organisationId, personId } = event.payload;
  const params = { organisation: await organisationName(ctx, organisationId) };
  await notify(ctx, event, [personId], { kind: 'MEMBER_REMOVED', params: () => params, href: '/app/organisations' });
}

async function invitationOf(ctx: Ctx, id: string): Promise<{ email: string; expiresAt: Date; invitedById: string }> {
  const [row] = (await ctx.em.query(
    'select email, expires_at as "expiresAt", invited_by_id as "invitedById" from invitation where id = $1',
    [id],
  )) as { email: string; expiresAt: Date; invitedById: string }[];
  if (!row) throw new Error(`no invitation ${id}`);
  return row;
}
