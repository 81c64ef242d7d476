import { confirmTotpInput, whyNotStartTotp } from '@aim/domain/identity/sign-in';
import { later, MINUTE } from '@aim/domain/kernel/instant';
import { hasFreshStepUp } from '@aim/domain/kernel/policy';
import { parseInput, problem, refuseIf } from '@aim/domain/kernel/problem';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { endSessions } from './end-sessions.ts';
import { endPending } from './pending-sign-in.ts';
import { renewRecoveryCodes } from './second-factor.ts';
import { clearGuesses, takeGuess } from './sign-in-guard.ts';
import { startSession } from './start-session.ts';
import { openTotp, stepOf } from './totp.ts';
import { hasTotp, totpSubject } from './totp-subject.ts';

const ENROLMENT_MINUTES = 20;

/** The first code shows that the app works. The recovery codes are shown this once. */
export async function confirmTotp(ctx: Ctx, raw: unknown): Promise<string[]> {
  const { code } = parseInput(confirmTotpInput, raw);
  const { personId, pending } = await totpSubject(ctx, 'totp.confirm');
  const isReplaced = await hasTotp(ctx, personId);
  const isStepUpFresh = hasFreshStepUp(ctx.actor, ctx.now);
  refuseIf(whyNotStartTotp({ isSigningUp: pending !== null, hasTotp: isReplaced, isStepUpFresh }));
  const count = await takeGuess(ctx, `factor ${personId}`, personId);
  await activate(ctx, personId, code);
  await clearGuesses(ctx, count);
  const recoveryCodes = await renewRecoveryCodes(ctx, personId);
  await emit(ctx, 'totp.enabled', { type: 'person', id: personId }, { personId });
  if (pending) {
    await endPending(ctx);
    await startSession(ctx, { personId, method: 'PASSWORD', isStepUp: true });
  } else if (isReplaced)
    await endSessions(ctx, personId, { except: ctx.actor.sessionId as string }, 'CREDENTIALS_CHANGED');
  return recoveryCodes;
}

async function activate(ctx: Ctx, personId: string, code: string): Promise<void> {
  const [row]: { secret: Buffer; at: Date }[] = await ctx.em.query(
    'select secret_encrypted as secret, started_at as at from totp_enrolment where person_id = $1 for update',
    [personId],
  );
  const isOpen = row !== undefined && ctx.now < later(row.at, ENROLMENT_MINUTES * MINUTE);
  const step = isOpen ? stepOf(ctx, openTotp(ctx, personId, row.secret), code) : null;
  refuseIf(isOpen ? null : problem('SIGN_IN_EXPIRED'));
  refuseIf(step === null ? problem('SECOND_FACTOR_WRONG', { path: ['code'] }) : null);
  await ctx.em.query('delete from totp_enrolment where person_id = $1', [personId]);
  await ctx.em.query(
    `insert into totp_credential (person_id, secret_encrypted, last_step, confirmed_at) values ($1, $2, $3, $4)
     on conflict (person_id) do update set secret_encrypted = excluded.secret_encrypted, last_step = excluded.last_step, confirmed_at = excluded.confirmed_at`,
    [personId, row?.secret, step, ctx.now],
  );
}
