import type { CredentialChange } from '@aim/domain/notifications/template';
import type { Ctx } from '../platform/ctx.ts';
import type { LoggedEvent } from '../platform/event-log.ts';
import { notify } from './notify.ts';
import { writtenInstant } from './written-date.ts';

const SECURITY_HREF = '/app/settings/security';

export async function tellOfRole(ctx: Ctx, event: LoggedEvent<'role.granted' | 'role.revoked'>): Promise<void> {
  const { personId, grantId, role } = event.payload;
  const params = { role, reason: await reasonOf(ctx, grantId, event.event) };
  const kind = event.event === 'role.granted' ? 'ROLE_GRANTED' : 'ROLE_REVOKED';
  await notify(ctx, event, [personId], { kind, params: () => params, href: '/app' });
}

async function reasonOf(ctx: Ctx, grantId: string, event: string): Promise<string> {
  const rows: { reason: string | null }[] = await ctx.em.query(
    `select reason from state_transition where machine = 'role_grant' and subject_id = $1 and event = $2 order by id desc limit 1`,
    [grantId, event === 'role.granted' ? 'grant' : 'revoke'],
  );
  return rows[0]?.reason ?? '—';
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
    href: SECURITY_HREF,
  });
}

/** Whatever opens the account has changed: its owner learns of it at once. */
export function tellOfCredentials(what: CredentialChange) {
  return (
    ctx: Ctx,
    event: LoggedEvent<'passkey.added' | 'passkey.removed' | 'password.changed' | 'totp.enabled'>,
  ): Promise<void> =>
    notify(ctx, event, [event.payload.personId], {
      kind: 'CREDENTIALS_CHANGED',
      params: (locale) => ({ what, at: writtenInstant(event.at, locale) }),
      href: SECURITY_HREF,
    });
}
