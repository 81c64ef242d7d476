import type { Config } from '../platform/config.ts';

export type BrowserSecretName = 'pre' | 'oidc' | 'passkey' | 'draft';

/** `__Host-` binds a cookie to our host over https; on loopback http the port tells copies of the product apart. */
export function cookieName(config: Pick<Config, 'publicUrl'>, name: 'sid' | 'device' | BrowserSecretName): string {
  const url = new URL(config.publicUrl);
  return url.protocol === 'https:' ? `__Host-${name}` : `${name}-${url.port || '80'}`;
}
