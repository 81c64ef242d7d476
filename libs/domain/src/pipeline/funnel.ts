import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { Localised } from '../kernel/locale.ts';
import type { Stage } from './vocabulary.ts';

/** By what the funnel is split. */
export const FUNNEL_DIMENSIONS = ['NONE', 'INTAKE_YEAR', 'PROGRAMME', 'REGION', 'SECTOR'] as const;
export type FunnelDimension = (typeof FUNNEL_DIMENSIONS)[number];

/** The one row of an undivided funnel. */
export const ALL_KEY = 'ALL';
/** The row of those without a value: abroad, in no programme. */
export const NONE_KEY = 'NONE';

export const allLabel: Localised = { az: 'Bütün startaplar', en: 'All startups', ru: 'Все стартапы' };
export const noProgrammeLabel: Localised = { az: 'Proqramsız', en: 'In no programme', ru: 'Вне программ' };
export const noRegionLabel: Localised = { az: 'Xaricdə', en: 'Abroad', ru: 'За рубежом' };

/**
 * What the funnel counts: every startup that has passed moderation, merged records once, under the one that was kept. It entered a
 * stage when its first entry of that stage that still holds took effect; so entries recorded late count from the day they name. A
 * correction holds from the day it was recorded: what was reported on a day is found again with that day as `knownOn`.
 */
export interface FunnelDays {
  readonly asOf: CalendarDate;
  readonly knownOn: CalendarDate;
}

/** Numbers of one row as they are counted. */
export interface FunnelCounts {
  readonly total: number;
  readonly survived: number;
  readonly stages: readonly { readonly stage: Stage; readonly entered: number; readonly medianDays: number | null }[];
}

/** A share in basis points, rounded half up; null of nothing. */
export function shareBps(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.floor((part * 20_000 + whole) / (whole * 2));
}

/**
 * What follows from the counts: how many of all came to a stage, and the share not closed. The whole is everybody and not those who
 * entered the first stage: a startup may be registered or imported with a product already.
 */
export function funnelShares({ total, survived, stages }: FunnelCounts) {
  return {
    total,
    survivalBps: shareBps(survived, total),
    stages: stages.map((each) => ({ ...each, conversionBps: shareBps(each.entered, total) })),
  };
}
