import * as z from 'zod/mini';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { id, reason } from '../kernel/input.ts';
import type { Localised } from '../kernel/locale.ts';
import { problem, type WhyNot } from '../kernel/problem.ts';
import { STAGE_NOTE_MAX } from './advance.ts';
import type { JourneyProblem } from './journey-messages.ts';
import type { StartupState } from './vocabulary.ts';

export const CLOSURE_KINDS = ['CLOSED', 'ACQUIRED'] as const;
export type ClosureKind = (typeof CLOSURE_KINDS)[number];

export const CLOSURE_REASONS = ['NO_MARKET', 'NO_MONEY', 'TEAM', 'PRODUCT', 'LAW', 'SOLD', 'OTHER'] as const;
export type ClosureReason = (typeof CLOSURE_REASONS)[number];
export const closureReasonLabels: Readonly<Record<ClosureReason, Localised>> = {
  NO_MARKET: { az: 'Bazar tapılmadı', en: 'No market was found', ru: 'Рынок не найден' },
  NO_MONEY: { az: 'Vəsait bitdi', en: 'The money ran out', ru: 'Закончились средства' },
  TEAM: { az: 'Komanda ayrıldı', en: 'The team parted', ru: 'Команда разошлась' },
  PRODUCT: { az: 'Məhsul alınmadı', en: 'The product did not work out', ru: 'Продукт не получился' },
  LAW: { az: 'Hüquqi maneə', en: 'The law stood in the way', ru: 'Помешали правовые нормы' },
  SOLD: { az: 'Şirkət satıldı', en: 'The company was sold', ru: 'Компания продана' },
  OTHER: { az: 'Başqa səbəb', en: 'Another reason', ru: 'Другая причина' },
};

const optionalNote = z.pipe(
  z.nullish(z.string().check(z.trim(), z.maxLength(STAGE_NOTE_MAX))),
  z.transform((text) => text || null),
);
export const pauseStartupInput = z.object({ id, note: optionalNote });
export const closeStartupInput = z.object({
  id,
  kind: z.enum(CLOSURE_KINDS),
  closedOn: z.iso.date(),
  reason: z.enum(CLOSURE_REASONS),
  note: optionalNote,
});
export const reopenStartupInput = z.object({ id, reason });
export const confirmStartupActiveInput = z.object({ id });

export function whyNotPause({ state }: { readonly state: StartupState }): WhyNot<JourneyProblem> {
  return state === 'ACTIVE' ? [] : [problem('PAUSE_NEEDS_ACTIVE')];
}

export interface CloseFacts {
  readonly state: StartupState;
  readonly stageOn: CalendarDate;
  readonly today: CalendarDate;
  /** Until when the record was closed before; null when it never was. */
  readonly reopenedOn: CalendarDate | null;
}

export function whyNotEnd({ state }: Pick<CloseFacts, 'state'>): WhyNot<JourneyProblem> {
  return state === 'ACTIVE' || state === 'DORMANT' ? [] : [problem('CLOSE_NEEDS_LIVE')];
}

export function whyNotClose(closedOn: CalendarDate, facts: CloseFacts): WhyNot<JourneyProblem> {
  const ended = whyNotEnd(facts);
  if (ended.length > 0) return ended;
  const path = ['closedOn'];
  if (closedOn > facts.today) return [problem('CLOSED_IN_FUTURE', { path })];
  if (closedOn < facts.stageOn) return [problem('CLOSED_BEFORE_STAGE', { path, params: { date: facts.stageOn } })];
  return facts.reopenedOn !== null && closedOn < facts.reopenedOn ? [problem('CLOSURE_OVERLAPS', { path })] : [];
}

export function whyNotReopen({ state }: { readonly state: StartupState }): WhyNot<JourneyProblem> {
  return state === 'CLOSED' ? [] : [problem('REOPEN_NEEDS_CLOSED')];
}

/** "We are still at it" keeps a record awake and wakes one that sleeps. */
export function whyNotConfirmActive({ state }: { readonly state: StartupState }): WhyNot<JourneyProblem> {
  return state === 'ACTIVE' || state === 'DORMANT' ? [] : [problem('JOURNEY_NEEDS_LIVE')];
}
