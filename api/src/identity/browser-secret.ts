import { CONFIG, type Config } from '../platform/config.ts';
import type { Ctx } from '../platform/ctx.ts';
import { randomToken, tokenHash } from '../platform/secrets.ts';
import { type BrowserSecretName, cookieName } from './session-cookie.ts';

/** Binds what is remembered between two steps to the browser that took the first: always a new secret, its hash is stored. */
export function giveBrowserSecret(ctx: Ctx, name: BrowserSecretName, maxAgeSeconds: number): Buffer {
  const token = randomToken();
  const cookie = cookieName(ctx.get<Config>(CONFIG), name);
  ctx.afterCommit(() => ctx.response.setCookie(cookie, token, { maxAgeSeconds }));
  return tokenHash(token);
}

export function forgetBrowserSecret(ctx: Ctx, name: BrowserSecretName): void {
  const cookie = cookieName(ctx.get<Config>(CONFIG), name);
  ctx.afterCommit(() => ctx.response.setCookie(cookie, '', { maxAgeSeconds: 0 }));
}

/** The hash of the secret this browser holds, or null. */
export function browserSecret(ctx: Ctx, name: BrowserSecretName): Buffer | null {
  const value = ctx.request.cookie(cookieName(ctx.get<Config>(CONFIG), name));
  return value ? tokenHash(value) : null;
}
