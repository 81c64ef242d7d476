import type { ImportedStartup } from './import-row.ts';
import { STAGES } from './vocabulary.ts';

/** Facts a later import may bring up to date. */
export const RENEWABLE_FIELDS = [
  'name',
  'oneLiner',
  'problem',
  'solution',
  'website',
  'sector',
  'tags',
  'country',
  'region',
  'city',
  'foundedYear',
  'teamSize',
] as const satisfies readonly (keyof ImportedStartup)[];
export type RenewableField = (typeof RENEWABLE_FIELDS)[number];
export type RenewableValues = Pick<ImportedStartup, RenewableField>;

export interface ChangeFacts {
  /** What the last import brought. */
  readonly imported: ImportedStartup;
  /** What stands in the record now. */
  readonly current: RenewableValues & { readonly state: string; readonly stage: string };
  /** Founders have taken it over: from then on it is theirs. */
  readonly isClaimed: boolean;
}

export interface Changes {
  readonly fields: readonly RenewableField[];
  /** What the file says anew, but people have changed meanwhile. */
  readonly kept: readonly (RenewableField | 'state' | 'stage')[];
  /** The record ends. */
  readonly closes: boolean;
  /** The startup came further. */
  readonly advances: boolean;
}

/**
 * What a row changes in a record it once made: only what the file itself changed since, and only where the record still says what the
 * file said then. Whatever founders or staff have touched stays theirs.
 */
export function changesBy(next: ImportedStartup, { imported, current, isClaimed }: ChangeFacts): Changes {
  const news = RENEWABLE_FIELDS.filter((field) => !isSame(next[field], imported[field]));
  const isOurs = (field: RenewableField): boolean => !isClaimed && isSame(current[field], imported[field]);
  const ends = next.state !== imported.state && next.state !== 'ACTIVE';
  const advances = STAGES.indexOf(next.stage) > STAGES.indexOf(imported.stage);
  const isStateOurs = !isClaimed && current.state === imported.state && imported.state === 'ACTIVE';
  const isStageOurs = !isClaimed && current.stage === imported.stage;
  const kept: Changes['kept'] = [
    ...news.filter((field) => !isOurs(field) && !isSame(current[field], next[field])),
    ...(next.state !== imported.state && !(ends && isStateOurs) && current.state !== next.state
      ? ['state' as const]
      : []),
    ...(next.stage !== imported.stage && !(advances && isStageOurs) && current.stage !== next.stage
      ? ['stage' as const]
      : []),
  ];
  return { fields: news.filter(isOurs), kept, closes: ends && isStateOurs, advances: advances && isStageOurs };
}

export function isChange({ fields, closes, advances }: Changes): boolean {
  return fields.length > 0 || closes || advances;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
