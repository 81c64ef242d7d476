import { fold } from '@aim/domain/kernel/fold';
import type { ReactNode } from 'react';

export interface PaletteItem {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
  readonly icon?: ReactNode;
  readonly shortcut?: string;
  /** Other words that people try. */
  readonly keywords?: readonly string[];
  readonly onSelect: () => void;
}

export interface PaletteGroup {
  readonly id: string;
  readonly label: string;
  readonly items: readonly PaletteItem[];
  /** Found by the server for this query: shown as they come. */
  readonly found?: boolean;
}

const score = (item: PaletteItem, words: readonly string[]): number => {
  const label = fold(item.label);
  const rest = [item.detail ?? '', ...(item.keywords ?? [])].map(fold).join(' ');
  let sum = 0;
  for (const word of words) {
    if (label.startsWith(word)) sum += 4;
    else if (label.includes(` ${word}`)) sum += 3;
    else if (label.includes(word)) sum += 2;
    else if (rest.includes(word)) sum += 1;
    else return 0;
  }
  return sum;
};

/** What of each group fits the words, best first; "seki" finds Şəki. */
export function matchingGroups(groups: readonly PaletteGroup[], query: string): readonly PaletteGroup[] {
  const words = fold(query).split(' ').filter(Boolean);
  return groups
    .map((group) => {
      if (group.found || words.length === 0) return group;
      const ranked = group.items
        .map((item) => ({ item, rank: score(item, words) }))
        .filter(({ rank }) => rank > 0)
        .sort((one, other) => other.rank - one.rank);
      return { ...group, items: ranked.map(({ item }) => item) };
    })
    .filter(({ items }) => items.length > 0);
}
