import { emailHint } from '@aim/domain/identity/person';
import type { CredentialChange } from '@aim/domain/notifications/template';
import { emailCodeToSend, formerAddressOf, RoleGrant } from '../identity/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import type { LoggedEvent } from '../platform/event-log.ts';
import { notify } from './notify.ts';
import { queueMail } from './queue-mail.ts';
import { writtenInstant } from './written-date.ts';

const SESSIONS_HREF = '/app/settings/sessions';

/** Roles that the platform gave by itself are no news. */
export async function tellOfRole(ctx: Ctx, event: LoggedEvent<'role.granted' | 'role.revoked'>): Promise<void> {
  const { personId, grantId, role } = event.payload;
  if (event.actorId === null) return;
  const grant = await ctx.em.findOneByOrFail(RoleGrant, { id: grantId });
  const [kind, reason] =
    event.event === 'role.granted'
      ? (['ROLE_GRANTED', grant.grantReason] as const)
      : (['ROLE_REVOKED', grant.revokeReason] as const);
  const params = { role, reason: reason ?? '—' };
  await notify(ctx, event, [personId], { kind, params: () => params, href: '/app' });
}

/** The code leaves by mail and stands nowhere else in the clear; nothing leaves once it was used or is too old. */
export async function mailCode(ctx: Ctx, event: LoggedEvent<'emailCode.requested'>): Promise<void> {
  const found = await emailCodeToSend(ctx, event.payload.emailCodeId);
  if (!found) return;
  const { email: to, locale, code, minutes } = found;
  await queueMail(ctx, event, {
    to,
    personId: null,
    locale,
    kind: 'EMAIL_CODE',
    params: { code, minutes },
    href: null,
  });
}

/** A sign-in from a device we have not seen with this person. */
export async function tellOfNewDevice(ctx: Ctx, event: LoggedEvent<'session.started'>): Promise<void> {
  const { personId, sessionId, isNewDevice } = event.payload;
  if (!isNewDevice) return;
  const [session] = (await ctx.em.query('select device, address from session where id = $1', [sessionId])) as {
    device: string;
    address: string;
  }[];
  if (!session) return;
  await notify(ctx, event, [personId], {
    kind: 'NEW_SIGN_IN',
    params: (locale) => ({ device: session.device, place: session.address, at: writtenInstant(event.at, locale) }),
    href: SESSIONS_HREF,
  });
}

/** Whoever reads the former address learns that the account has left it. */
export async function tellFormerAddress(ctx: Ctx, event: LoggedEvent<'person.emailChanged'>): Promise<void> {
  const { personId, emailChangeId } = event.payload;
  const found = emailChangeId === null ? null : await formerAddressOf(ctx, emailChangeId);
  if (!found) return;
  await queueMail(ctx, event, {
    to: found.former,
    personId,
    locale: found.locale,
    kind: 'EMAIL_CHANGED',
    params: { email: emailHint(found.present), at: writtenInstant(event.at, found.locale) },
    href: SESSIONS_HREF,
  });
}

type CredentialEvent =
  | 'passkey.added'
  | 'passkey.removed'
  | 'password.changed'
  | 'person.emailChanged'
  | 'totp.enabled';

/** Whatever opens the account has changed: its owner learns of it at once. */
export function tellOfCredentials(what: CredentialChange) {
  return (ctx: Ctx, event: LoggedEvent<CredentialEvent>): Promise<void> =>
    notify(ctx, event, [event.payload.personId], {
      kind: 'CREDENTIALS_CHANGED',
      params: (locale) => ({ what, at: writtenInstant(event.at, locale) }),
      href: SESSIONS_HREF,
    });
}
