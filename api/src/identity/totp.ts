import { Secret, TOTP } from 'otpauth';
import type { Ctx } from '../platform/ctx.ts';
import { Vault } from '../platform/secrets.ts';

const STEP_SECONDS = 30;
/** One step before and after: clocks of telephones are not exact. */
const WINDOW = 1;
const ISSUER = 'AIM';

export function newTotp(secret: Secret, label: string): TOTP {
  return new TOTP({ issuer: ISSUER, label, secret, algorithm: 'SHA1', digits: 6, period: STEP_SECONDS });
}

export function sealTotp(ctx: Ctx, personId: string, secret: string): Buffer {
  return ctx.get(Vault).seal(secret, `totp.secret/${personId}`);
}

export function openTotp(ctx: Ctx, personId: string, sealed: Buffer): Secret {
  return Secret.fromBase32(ctx.get(Vault).open(sealed, `totp.secret/${personId}`));
}

/** The time step the code belongs to, or null when it is wrong. */
export function stepOf(ctx: Ctx, secret: Secret, code: string): number | null {
  const timestamp = ctx.now.getTime();
  const delta = newTotp(secret, '').validate({ token: code, timestamp, window: WINDOW });
  return delta === null ? null : Math.floor(timestamp / 1000 / STEP_SECONDS) + delta;
}
