import type { ClosureKind } from './ending.ts';
import type { ImportedStartup } from './import-row.ts';
import { importEvent, type JourneyEvent } from './journey.ts';
import { STARTUP_FACTS } from './startup-facts.ts';
import type { Stage, StartupState } from './vocabulary.ts';

/** Facts a later import may bring up to date. */
export const RENEWABLE_FIELDS = STARTUP_FACTS satisfies readonly (keyof ImportedStartup)[];
export type RenewableField = (typeof RENEWABLE_FIELDS)[number];
export type RenewableValues = Pick<ImportedStartup, RenewableField>;

export interface ChangeFacts {
  /** What the last import brought. */
  readonly imported: ImportedStartup;
  /** What stands in the record now. */
  readonly current: RenewableValues & { readonly state: StartupState; readonly stage: Stage };
  /** Founders have taken it over: from then on it is theirs. */
  readonly isClaimed: boolean;
}

export interface Changes {
  readonly fields: readonly RenewableField[];
  /** What the file says anew, but people have changed meanwhile. */
  readonly kept: readonly (RenewableField | 'state' | 'stage')[];
  /** How the record ends; null when it goes on. */
  readonly ends: ClosureKind | null;
  /** The event that brings the startup further; null when it stays where it is. */
  readonly advances: JourneyEvent | null;
}

/**
 * What a row changes in a record it once made: only what the file itself changed since, and only where the record still says what the
 * file said then. Whatever founders or staff have touched stays theirs.
 */
export function changesBy(next: ImportedStartup, { imported, current, isClaimed }: ChangeFacts): Changes {
  const news = RENEWABLE_FIELDS.filter((field) => !isSame(next[field], imported[field]));
  const isOurs = (field: RenewableField): boolean => !isClaimed && isSame(current[field], imported[field]);
  const isStateOurs = !isClaimed && current.state === imported.state && imported.state === 'ACTIVE';
  const ends = isStateOurs && next.state !== 'ACTIVE' ? next.state : null;
  const isStageOurs = !isClaimed && current.stage === imported.stage;
  const advances = isStageOurs ? importEvent(imported.stage, next.stage) : null;
  const kept: Changes['kept'] = [
    ...news.filter((field) => !isOurs(field) && !isSame(current[field], next[field])),
    ...(next.state !== imported.state && !ends && current.state !== next.state ? ['state' as const] : []),
    ...(next.stage !== imported.stage && !advances && current.stage !== next.stage ? ['stage' as const] : []),
  ];
  return { fields: news.filter(isOurs), kept, ends, advances };
}

export function isChange({ fields, ends, advances }: Changes): boolean {
  return fields.length > 0 || ends !== null || advances !== null;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
