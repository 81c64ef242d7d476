import { del, get, keys, set } from 'idb-keyval';
import { clock } from './clock.ts';

export interface Draft<Values> {
  readonly values: Values;
  readonly savedAt: string;
}

const PREFIX = 'draft:';

/** What a person typed, kept on the device until it was sent; another person on the same device never sees it. */
export function draftKey(personId: string, form: string): string {
  return `${PREFIX}${personId}:${form}`;
}

export async function loadDraft<Values>(key: string): Promise<Draft<Values> | null> {
  return (await get<Draft<Values>>(key).catch(() => undefined)) ?? null;
}

export async function saveDraft<Values>(key: string, values: Values): Promise<Draft<Values>> {
  const draft = { values, savedAt: clock.now().toISOString() };
  await set(key, draft);
  return draft;
}

export async function dropDraft(key: string): Promise<void> {
  await del(key).catch(() => undefined);
}

/** Signing out leaves nothing behind. */
export async function dropAllDrafts(): Promise<void> {
  const all = await keys<string>().catch(() => []);
  await Promise.all(all.filter((key) => String(key).startsWith(PREFIX)).map((key) => dropDraft(key)));
}
