import type { Config } from '../platform/config.ts';

/** `__Host-` binds a cookie to our host over https; on loopback http the port tells copies of the product apart. */
export function cookieName(config: Pick<Config, 'publicUrl'>, name: 'sid' | 'pre'): string {
  const url = new URL(config.publicUrl);
  return url.protocol === 'https:' ? `__Host-${name}` : `${name}-${url.port || '80'}`;
}

/** The value of one cookie of a request's header. */
export function cookieValue(header: string | undefined, name: string): string | null {
  for (const pair of (header ?? '').split(/; */)) if (pair.startsWith(`${name}=`)) return pair.slice(name.length + 1);
  return null;
}
