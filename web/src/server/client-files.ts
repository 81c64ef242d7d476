import manifest from 'virtual:client-manifest';
import type { Area } from '../lib/area.ts';

export type EntryName = 'public' | Area | 'dev';

export interface ClientFiles {
  readonly script: string;
  readonly styles: readonly string[];
  readonly preloads: readonly string[];
}

/** The built files that a page of an area needs, its language included. */
export function clientFiles(entry: EntryName, locale: string, page?: string): ClientFiles {
  const keys = Object.keys(manifest);
  const entryKey = keys.find((key) => manifest[key]?.isEntry && manifest[key]?.name === entry);
  if (entryKey === undefined) throw new Error(`no built entry ${entry}`);
  const lazy = keys.filter(
    (key) =>
      key.endsWith(`/generated/${locale}-${entry}.js`) ||
      (entry !== 'public' && key.endsWith(`/generated/${locale}-problems.js`)) ||
      (page !== undefined && key.endsWith(`/${page}.tsx`)),
  );
  const seen = new Set<string>();
  for (const key of [entryKey, ...lazy]) follow(key, seen);
  const chunks = [...seen].flatMap((key) => manifest[key] ?? []);
  const script = manifest[entryKey]?.file ?? '';
  return {
    script: `/${script}`,
    styles: [...new Set(chunks.flatMap(({ css }) => css ?? []))].map((file) => `/${file}`),
    preloads: [...new Set(chunks.map(({ file }) => file))].filter((file) => file !== script).map((file) => `/${file}`),
  };
}

function follow(key: string, seen: Set<string>): void {
  if (seen.has(key)) return;
  seen.add(key);
  for (const next of manifest[key]?.imports ?? []) follow(next, seen);
}
