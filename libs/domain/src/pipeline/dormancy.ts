import { DAY, isBefore, later } from '../kernel/instant.ts';

/** A record without an update for so long sleeps (PRODUCT, Pipeline). */
export const DORMANT_AFTER_DAYS = 180;
/** Founders are asked at these ages: first, second. */
export const PROMPT_DAYS = [150, 170] as const;

/** What is due for a record that nobody has updated since; `prompts` says how often its founders were asked since then. */
export type Due = { readonly kind: 'PROMPT'; readonly prompt: 1 | 2 } | { readonly kind: 'SLEEP' } | null;

export function dueFor({ lastUpdateAt, prompts, now }: { lastUpdateAt: Date; prompts: number; now: Date }): Due {
  const isOlderThan = (days: number): boolean => !isBefore(now, later(lastUpdateAt, days * DAY));
  if (isOlderThan(DORMANT_AFTER_DAYS)) return { kind: 'SLEEP' };
  // The second question replaces the first when a night was missed: nobody is asked twice at once.
  if (isOlderThan(PROMPT_DAYS[1]) && prompts < 2) return { kind: 'PROMPT', prompt: 2 };
  return isOlderThan(PROMPT_DAYS[0]) && prompts < 1 ? { kind: 'PROMPT', prompt: 1 } : null;
}

/** The instant at which a record will sleep unless somebody updates it. */
export function sleepsAt(lastUpdateAt: Date): Date {
  return later(lastUpdateAt, DORMANT_AFTER_DAYS * DAY);
}
