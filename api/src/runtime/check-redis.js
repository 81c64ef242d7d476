// @ts-check
import { ConfigurationError } from './configuration.js';

/**
 * Looks at a given Redis: it must answer and must never drop jobs.
 * @param {string} url
 * @param {(line: string) => void} say
 */
export async function checkRedis(url, say) {
  const { Redis } = await import('ioredis');
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: 3000,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  let cause = '';
  redis.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
    cause = error.code ?? error.message;
  });
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    redis.disconnect();
    cause ||= error instanceof Error ? error.message : String(error);
    throw new ConfigurationError([`REDIS_URL leads to ${new URL(url).host}, but it cannot be reached (${cause}).`]);
  }
  const policy = await redis.config('GET', 'maxmemory-policy').catch(() => undefined);
  redis.disconnect();
  say(`Redis at ${new URL(url).host}`);
  if (Array.isArray(policy) && policy[1] !== 'noeviction')
    say(`set its maxmemory-policy to noeviction, not ${policy[1]}: it may drop jobs`);
}
