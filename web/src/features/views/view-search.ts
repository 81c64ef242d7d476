import { stringifySearch } from '../../lib/search-params.ts';

/** What a list is narrowed, ordered and shown by; never the record that happens to be open. */
export type ViewSearch = Readonly<Record<string, string>>;

const NOT_REMEMBERED: readonly string[] = ['view', 'peek'];

/** Only texts, in one order, without what is empty: two searches that show the same are written the same. */
export function viewSearchOf(raw: unknown): ViewSearch {
  const entries = Object.entries((raw ?? {}) as Readonly<Record<string, unknown>>)
    .filter(([name]) => !NOT_REMEMBERED.includes(name))
    .map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : String(value ?? '')] as const)
    .filter(([, value]) => value !== '')
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries);
}

export function isSameView(one: ViewSearch, other: ViewSearch): boolean {
  return stringifySearch(one) === stringifySearch(other);
}

export function viewHref(path: string, search: ViewSearch, id?: string): string {
  return `${path}${stringifySearch({ ...search, view: id })}`;
}
