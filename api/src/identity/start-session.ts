import { assuranceOf, type SessionMethod, sessionLimits, whyNotStartSession } from '@aim/domain/identity/session';
import { type Actor, ANONYMOUS, type Membership, type RoleGrant } from '@aim/domain/kernel/policy';
import { refuseIf } from '@aim/domain/kernel/problem';
import { IsNull } from 'typeorm';
import { lock } from '../platform/access.ts';
import { CONFIG, type Config } from '../platform/config.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { randomToken, tokenHash } from '../platform/secrets.ts';
import { coarseAddress, deviceOf } from './device.ts';
import { endSessions } from './end-sessions.ts';
import { rememberDevice } from './known-device.ts';
import { Person } from './person.entity.ts';
import { RoleGrant as RoleGrantEntity } from './role-grant.entity.ts';
import { Session, type SessionEndReason } from './session.entity.ts';
import { cookieName } from './session-cookie.ts';

export interface SignedIn {
  readonly person: Person;
  readonly session: Session;
  readonly roles: readonly RoleGrant[];
}

interface Proof {
  readonly personId: string;
  readonly method: SessionMethod;
  /** What the sign-on provider asserted. */
  readonly acr?: string;
  /** The provider's session. */
  readonly signOnSid?: string | null;
  /** The proof is as fresh as a step-up. */
  readonly isStepUp?: boolean;
}

/** A demo persona is one account for every visitor: their sessions do not push each other out. */
const DEMO_SESSIONS = 1000;

/**
 * Signs a person in: always a new session with a new secret, and the one this browser had before ends (fixation). The
 * cookie is set when the transaction has committed.
 */
export async function startSession(
  ctx: Ctx,
  { personId, method, acr, signOnSid = null, isStepUp = false }: Proof,
): Promise<SignedIn> {
  const person = await lock(ctx, Person, { id: personId });
  const roles: RoleGrant[] = await ctx.em.findBy(RoleGrantEntity, { personId, revokedAt: IsNull() });
  const assurance = assuranceOf(method, acr);
  refuseIf(whyNotStartSession({ state: person.state, roles: roles.map(({ role }) => role), assurance }));
  await replaceOwn(ctx);
  const limits = sessionLimits(roles.map(({ role }) => role));
  await makeRoom(ctx, personId, method === 'DEMO' ? DEMO_SESSIONS : limits.count);
  const token = randomToken();
  const device = deviceOf(ctx.request.userAgent);
  const isNewDevice = await isUnknownDevice(ctx, personId, device);
  const session = await ctx.em.save(
    ctx.em.create(Session, {
      tokenHash: tokenHash(token),
      personId,
      method,
      assurance,
      signOnSid,
      actingForId: null,
      createdAt: ctx.now,
      lastSeenAt: ctx.now,
      stepUpAt: isStepUp ? ctx.now : null,
      device,
      address: coarseAddress(ctx.request.address),
    }),
  );
  await ctx.em.query('update person set last_seen_at = $2 where id = $1', [personId, ctx.now]);
  const own = asPerson(ctx, { person, session, roles });
  await emit(
    own,
    'session.started',
    { type: 'person', id: personId },
    { personId, sessionId: session.id, method, isNewDevice },
  );
  if (method !== 'DEMO') await rememberDevice(ctx, personId, 'SIGN_IN');
  setSessionCookie(ctx, token, Math.round(limits.absolute / 1000));
  return { person, session, roles };
}

/** The context of the person who has just signed in, for what belongs to the same act. */
export function asPerson(ctx: Ctx, { person, session, roles }: SignedIn, memberships: readonly Membership[] = []): Ctx {
  const actor: Actor = {
    ...ANONYMOUS,
    kind: 'PERSON',
    personId: person.id,
    sessionId: session.id,
    roles,
    memberships,
    assurance: session.assurance,
    stepUpAt: session.stepUpAt,
  };
  return { ...ctx, actor };
}

/** Also after a step-up: the old secret of the session is worth nothing from then on. */
export function setSessionCookie(ctx: Ctx, token: string, maxAgeSeconds: number): void {
  const name = cookieName(ctx.get<Config>(CONFIG), 'sid');
  ctx.afterCommit(() => ctx.response.setCookie(name, token, { maxAgeSeconds }));
}

async function replaceOwn(ctx: Ctx): Promise<void> {
  const { personId, sessionId } = ctx.actor;
  if (personId && sessionId) await endSessions(ctx, personId, { only: sessionId }, 'REPLACED');
}

/** The oldest sessions give way; the person row is locked, so two sign-ins at once count right. */
async function makeRoom(ctx: Ctx, personId: string, limit: number): Promise<void> {
  const surplus: { id: string }[] = await ctx.em.query(
    'select id from session where person_id = $1 and ended_at is null order by last_seen_at desc, id desc offset $2',
    [personId, limit - 1],
  );
  const reason: SessionEndReason = 'TOO_MANY';
  for (const { id } of surplus) await endSessions(ctx, personId, { only: id }, reason);
}

async function isUnknownDevice(ctx: Ctx, personId: string, device: string): Promise<boolean> {
  const [row]: { any: boolean; same: boolean }[] = await ctx.em.query(
    'select count(*) > 0 as any, count(*) filter (where device = $2) > 0 as same from session where person_id = $1',
    [personId, device],
  );
  return Boolean(row?.any) && !row?.same;
}
