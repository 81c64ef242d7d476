import { type Preferences, updatePreferencesInput, withChanges } from '@aim/domain/identity/preferences';
import { parseInput } from '@aim/domain/kernel/problem';
import { allow, lock } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { Person } from './person.entity.ts';
import { viewerOf } from './viewer.queries.ts';
import type { Viewer } from './viewer.ts';

const YEAR_SECONDS = 31_536_000;

/** Language and appearance; what is left out stays. Public pages read the same choice from cookies. */
export async function updatePreferences(ctx: Ctx, raw: unknown): Promise<Viewer | null> {
  const changes = parseInput(updatePreferencesInput, raw);
  const person = await lock(ctx, Person, { id: ctx.actor.personId as string });
  allow(ctx, 'preferences.update');
  const after = withChanges(person, changes);
  const fields = (Object.keys(after) as (keyof Preferences)[]).filter((field) => after[field] !== person[field]);
  if (fields.length === 0) return viewerOf(ctx);
  await ctx.em.save(Object.assign(person, after));
  await emit(ctx, 'preferences.updated', { type: 'person', id: person.id }, { personId: person.id, fields });
  ctx.afterCommit(() => {
    const readable = { maxAgeSeconds: YEAR_SECONDS, httpOnly: false };
    ctx.response.setCookie('aim-locale', after.locale, readable);
    ctx.response.setCookie('aim-theme', after.theme, readable);
  });
  return viewerOf(ctx);
}
