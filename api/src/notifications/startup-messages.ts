import type { Locale } from '@aim/domain/kernel/locale';
import { type ReturnReason, returnReasonLabels } from '@aim/domain/pipeline/moderation';
import { IsNull } from 'typeorm';
import { Person } from '../identity/index.ts';
import { cofounderInvitationLink, Founder, Startup } from '../pipeline/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import type { LoggedEvent } from '../platform/event-log.ts';
import { notify } from './notify.ts';
import { queueMail } from './queue-mail.ts';
import { personOfAddress, recipientsOf, staffWho } from './recipients.queries.ts';
import { writtenDay } from './written-date.ts';

const startupOf = (ctx: Ctx, id: string): Promise<Startup> => ctx.em.findOneByOrFail(Startup, { id });
const nameOf = async (ctx: Ctx, id: string | null): Promise<string> =>
  (id === null ? null : await ctx.em.findOneBy(Person, { id }))?.fullName ?? 'AIM';
const foundersOf = async (ctx: Ctx, startupId: string): Promise<string[]> =>
  (await ctx.em.findBy(Founder, { startupId, endedAt: IsNull() })).map(({ personId }) => personId);
const staffHref = (id: string) => `/staff/startups/${id}`;
const founderHref = (id: string) => `/app/startups/${id}`;

/** Those who moderate learn that something waits. */
export async function tellModerators(ctx: Ctx, event: LoggedEvent<'startup.submitted'>): Promise<void> {
  const startup = await startupOf(ctx, event.payload.startupId);
  const params = { startup: startup.name, person: await nameOf(ctx, event.actorId) };
  await notify(ctx, event, await staffWho(ctx, 'startup.approve', null), {
    kind: 'STARTUP_SUBMITTED',
    params: () => params,
    href: staffHref(startup.id),
  });
}

export async function tellModeratorsOfTexts(ctx: Ctx, event: LoggedEvent<'revision.submitted'>): Promise<void> {
  const startup = await startupOf(ctx, event.payload.startupId);
  const params = { startup: startup.name, person: await nameOf(ctx, event.actorId) };
  await notify(ctx, event, await staffWho(ctx, 'revision.approve', null), {
    kind: 'REVISION_SUBMITTED',
    params: () => params,
    href: staffHref(startup.id),
  });
}

export async function tellFoundersOfApproval(ctx: Ctx, event: LoggedEvent<'startup.approved'>): Promise<void> {
  const { id, name, reference } = await startupOf(ctx, event.payload.startupId);
  const params = { startup: name, reference };
  await notify(ctx, event, await foundersOf(ctx, id), {
    kind: 'STARTUP_APPROVED',
    params: () => params,
    href: founderHref(id),
  });
}

export async function tellFoundersOfReturn(ctx: Ctx, event: LoggedEvent<'startup.returned'>): Promise<void> {
  const { id, name } = await startupOf(ctx, event.payload.startupId);
  const [last]: { reasons: ReturnReason[]; note: string | null }[] = await ctx.em.query(
    'select reasons, note from startup_return where startup_id = $1 and returned_at = $2 order by id desc limit 1',
    [id, event.at],
  );
  await notify(ctx, event, await foundersOf(ctx, id), {
    kind: 'STARTUP_RETURNED',
    params: (locale) => ({ startup: name, ...inWords(last?.reasons ?? [], last?.note ?? null, locale) }),
    href: founderHref(id),
  });
}

export async function tellFoundersOfTexts(ctx: Ctx, event: LoggedEvent<'revision.approved'>): Promise<void> {
  const { id, name } = await startupOf(ctx, event.payload.startupId);
  await notify(ctx, event, await foundersOf(ctx, id), {
    kind: 'REVISION_APPROVED',
    params: () => ({ startup: name }),
    href: founderHref(id),
  });
}

export async function tellFoundersOfReturnedTexts(ctx: Ctx, event: LoggedEvent<'revision.returned'>): Promise<void> {
  const { id, name } = await startupOf(ctx, event.payload.startupId);
  const [revision]: { reasons: ReturnReason[]; note: string | null }[] = await ctx.em.query(
    'select reasons, note from startup_revision where id = $1',
    [event.payload.revisionId],
  );
  await notify(ctx, event, await foundersOf(ctx, id), {
    kind: 'REVISION_RETURNED',
    params: (locale) => ({ startup: name, ...inWords(revision?.reasons ?? [], revision?.note ?? null, locale) }),
    href: founderHref(id),
  });
}

function inWords(reasons: readonly ReturnReason[], note: string | null, locale: Locale) {
  const words = reasons.map((reason) => returnReasonLabels[reason][locale]).join('; ');
  return { reasons: words, note: note ?? '' };
}

/** The invitation leaves by mail; in the language of the invited person where we know them, else of the one who invites. */
export async function mailCofounderInvitation(ctx: Ctx, event: LoggedEvent<'cofounder.invited'>): Promise<void> {
  const { startupId, invitationId } = event.payload;
  const href = await cofounderInvitationLink(ctx, invitationId);
  if (href === null) return;
  const { email, expiresAt } = await invitationOf(ctx, invitationId);
  const known = await personOfAddress(ctx, email);
  const [inviter] = await recipientsOf(ctx, [event.actorId]);
  const locale = known?.locale ?? inviter?.locale ?? 'az';
  await queueMail(ctx, event, {
    to: email,
    personId: known?.personId ?? null,
    locale,
    kind: 'COFOUNDER_INVITATION',
    params: {
      startup: (await startupOf(ctx, startupId)).name,
      inviter: inviter?.fullName ?? 'AIM',
      expiresOn: writtenDay(expiresAt, locale),
    },
    href: href.replace('/az/cofounder-invitation/', `/${locale}/cofounder-invitation/`),
  });
}

export async function tellFoundersOfJoining(ctx: Ctx, event: LoggedEvent<'cofounder.joined'>): Promise<void> {
  const { startupId, personId } = event.payload;
  const { name } = await startupOf(ctx, startupId);
  const params = { startup: name, person: await nameOf(ctx, personId) };
  await notify(ctx, event, await foundersOf(ctx, startupId), {
    kind: 'COFOUNDER_JOINED',
    params: () => params,
    href: founderHref(startupId),
  });
}

export async function tellFoundersOfLeaving(ctx: Ctx, event: LoggedEvent<'cofounder.left'>): Promise<void> {
  const { startupId, personId } = event.payload;
  const { name } = await startupOf(ctx, startupId);
  const params = { startup: name, person: await nameOf(ctx, personId) };
  await notify(ctx, event, await foundersOf(ctx, startupId), {
    kind: 'COFOUNDER_LEFT',
    params: () => params,
    href: founderHref(startupId),
  });
}

export async function tellInviterOfCofounderRefusal(ctx: Ctx, event: LoggedEvent<'cofounder.declined'>): Promise<void> {
  const { startupId, invitationId } = event.payload;
  const { invitedById, email } = await invitationOf(ctx, invitationId);
  const params = { startup: (await startupOf(ctx, startupId)).name, email };
  const isFounder = (await foundersOf(ctx, startupId)).includes(invitedById);
  await notify(ctx, event, [invitedById], {
    kind: 'COFOUNDER_DECLINED',
    params: () => params,
    href: isFounder ? founderHref(startupId) : staffHref(startupId),
  });
}

async function invitationOf(ctx: Ctx, id: string): Promise<{ email: string; expiresAt: Date; invitedById: string }> {
  const [row] = (await ctx.em.query(
    'select email, expires_at as "expiresAt", invited_by_id as "invitedById" from cofounder_invitation where id = $1',
    [id],
  )) as { email: string; expiresAt: Date; invitedById: string }[];
  if (!row) throw new Error(`no invitation ${id}`);
  return row;
}
