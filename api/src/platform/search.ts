import type { Ctx } from './ctx.ts';

/** One thing the palette found. */
export interface SearchHit {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly href: string;
}

/** A feature's contribution to the palette: what this actor may see and whose words contain the folded text. */
export type SearchSource = (ctx: Ctx, folded: string, limit: number) => Promise<SearchHit[]>;

/** All sources of all features. */
export class SearchSources {
  constructor(readonly all: readonly SearchSource[]) {}
}

/** For `like`: the text itself, never a pattern. */
export function containing(folded: string): string {
  return `%${beginning(folded)}`;
}

/** For `like`: what begins with the text. */
export function beginning(folded: string): string {
  return `${folded.replace(/[\\%_]/g, '\\$&')}%`;
}
