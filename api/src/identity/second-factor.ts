import { RECOVERY_CODES } from '@aim/domain/identity/sign-in';
import { problem, refuseIf } from '@aim/domain/kernel/problem';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { randomText, Vault } from '../platform/secrets.ts';
import { logFailedSignIn } from './sign-in-failed.ts';
import { clearGuesses, takeGuess } from './sign-in-guard.ts';
import { openTotp, stepOf } from './totp.ts';

/** Without signs that look alike. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 3;
const GROUP_LENGTH = 4;

/** Ends the command unless the code is the app's present one, not used before, or an unused recovery code. */
export async function requireSecondFactor(ctx: Ctx, personId: string, code: string): Promise<void> {
  const count = await takeGuess(ctx, `factor ${personId}`, personId);
  const isRight = /^\d{6}$/.test(code)
    ? await useTotp(ctx, personId, code)
    : await useRecoveryCode(ctx, personId, code.replaceAll('-', ''));
  if (!isRight) await logFailedSignIn(ctx, 'PASSWORD', 'SECOND_FACTOR_WRONG', personId);
  refuseIf(isRight ? null : problem('SECOND_FACTOR_WRONG', { path: ['code'] }));
  await clearGuesses(ctx, count);
}

/** Each code is worth one use: its step must be later than the last one used. */
async function useTotp(ctx: Ctx, personId: string, code: string): Promise<boolean> {
  const [row]: { secret: Buffer }[] = await ctx.em.query(
    'select secret_encrypted as secret from totp_credential where person_id = $1 for update',
    [personId],
  );
  const step = row ? stepOf(ctx, openTotp(ctx, personId, row.secret), code) : null;
  if (step === null) return false;
  const [, changed]: [unknown, number] = await ctx.em.query(
    'update totp_credential set last_step = $2 where person_id = $1 and last_step < $2',
    [personId, step],
  );
  return changed === 1;
}

async function useRecoveryCode(ctx: Ctx, personId: string, code: string): Promise<boolean> {
  const [, changed]: [unknown, number] = await ctx.em.query(
    'update recovery_code set used_at = $3 where person_id = $1 and code_hash = $2 and used_at is null',
    [personId, recoveryHash(ctx, personId, code), ctx.now],
  );
  if (changed !== 1) return false;
  const left = await recoveryCodesLeft(ctx, personId);
  await emit(ctx, 'recoveryCode.used', { type: 'person', id: personId }, { personId, left });
  return true;
}

/** Ten new codes in place of all older ones; only their hashes are kept. */
export async function renewRecoveryCodes(ctx: Ctx, personId: string): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, () =>
    Array.from({ length: GROUPS }, () => randomText(ALPHABET, GROUP_LENGTH)).join('-'),
  );
  await ctx.em.query('delete from recovery_code where person_id = $1', [personId]);
  await ctx.em.query('insert into recovery_code (person_id, code_hash) select $1, unnest($2::bytea[])', [
    personId,
    codes.map((code) => recoveryHash(ctx, personId, code.replaceAll('-', ''))),
  ]);
  return codes;
}

export async function recoveryCodesLeft(ctx: Ctx, personId: string): Promise<number> {
  const [row]: { left: number }[] = await ctx.em.query(
    'select count(*)::int as left from recovery_code where person_id = $1 and used_at is null',
    [personId],
  );
  return row?.left ?? 0;
}

function recoveryHash(ctx: Ctx, personId: string, code: string): Buffer {
  return ctx.get(Vault).blindIndex(code, `recovery_code/${personId}`);
}
