import * as z from 'zod/mini';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { HOME_COUNTRY } from '../kernel/country.ts';
import { id, idempotencyKey, line, paragraph, reason } from '../kernel/input.ts';
import type { Localised } from '../kernel/locale.ts';
import { defineMachine, rowFor } from '../kernel/machine.ts';
import { problem, type WhyNot } from '../kernel/problem.ts';
import { addDays } from '../kernel/zone.ts';
import { LANDING_ITEMS, type LandingItem, landingItems } from './landing-items.ts';
import type { LandingProblem } from './landing-messages.ts';

export const LANDING_STATES = ['REQUESTED', 'IN_PROGRESS', 'RESIDENCY', 'PARTNERSHIP', 'CLOSED'] as const;
export type LandingState = (typeof LANDING_STATES)[number];
/** A company has at most one case in these. */
export const LIVE_LANDING_STATES: readonly LandingState[] = ['REQUESTED', 'IN_PROGRESS'];

/**
 * A foreign company's case of soft landing. Terms of the programme were not found in any source (reference, 6.7): the steps and
 * the checklist are defaults of ours.
 */
export const landingMachine = defineMachine({
  name: 'softLandingCase',
  storedIn: { table: 'soft_landing_case', column: 'state' },
  initial: 'REQUESTED',
  states: {
    REQUESTED: { label: { az: 'Müraciət edilib', en: 'Requested', ru: 'Запрошено' } },
    IN_PROGRESS: { label: { az: 'Davam edir', en: 'In progress', ru: 'В работе' }, editableByApplicant: true },
    RESIDENCY: {
      label: { az: 'Rezidentlik müraciətinə keçib', en: 'Led to residency', ru: 'Перешло в резидентство' },
      terminal: true,
    },
    PARTNERSHIP: {
      label: { az: 'Tərəfdaşlıqla bitib', en: 'Led to a partnership', ru: 'Завершено партнёрством' },
      terminal: true,
    },
    CLOSED: { label: { az: 'Bağlanıb', en: 'Closed', ru: 'Закрыто' }, terminal: true },
  },
  transitions: [
    {
      event: 'take',
      from: ['REQUESTED'],
      to: 'IN_PROGRESS',
      emits: 'softLanding.taken',
      note: 'an officer is assigned; the company knows who it talks to',
    },
    {
      event: 'lead',
      from: ['IN_PROGRESS'],
      to: 'RESIDENCY',
      emits: 'softLanding.ledToResidency',
      note: 'nothing is open in the checklist; an application for residency begins in the same transaction',
    },
    {
      event: 'partner',
      from: ['IN_PROGRESS'],
      to: 'PARTNERSHIP',
      emits: 'softLanding.ledToPartnership',
      note: 'nothing is open in the checklist; the company works here without residency',
    },
    {
      event: 'close',
      from: LIVE_LANDING_STATES,
      to: 'CLOSED',
      emits: 'softLanding.closed',
      note: 'by an officer with reasons, or withdrawn by the company',
    },
  ],
});
export type LandingEvent = (typeof landingMachine)['transitions'][number]['event'];

export const LANDING_OUTCOMES = ['RESIDENCY', 'PARTNERSHIP', 'CLOSED'] as const;
export type LandingOutcome = (typeof LANDING_OUTCOMES)[number];
export const landingEndings: Readonly<Record<LandingOutcome, 'lead' | 'partner' | 'close'>> = {
  RESIDENCY: 'lead',
  PARTNERSHIP: 'partner',
  CLOSED: 'close',
};

/** What a company comes for; the officer begins with it. */
export const LANDING_GOALS = ['RESIDENCY', 'MARKET', 'PARTNERS', 'TEAM'] as const;
export type LandingGoal = (typeof LANDING_GOALS)[number];
export const landingGoalLabels: Readonly<Record<LandingGoal, Localised>> = {
  RESIDENCY: {
    az: 'Virtual IT Parkın rezidenti olmaq',
    en: 'Become a resident of the virtual IT Park',
    ru: 'Стать резидентом виртуального ИТ-парка',
  },
  MARKET: {
    az: 'Azərbaycan və qonşu bazarlara çıxmaq',
    en: 'Enter the market of Azerbaijan and its neighbours',
    ru: 'Выйти на рынок Азербайджана и соседних стран',
  },
  PARTNERS: {
    az: 'Tərəfdaş və ya sifarişçi tapmaq',
    en: 'Find partners or customers',
    ru: 'Найти партнёров или заказчиков',
  },
  TEAM: {
    az: 'Burada komanda qurmaq',
    en: 'Build a team here',
    ru: 'Собрать здесь команду',
  },
};

/** Whose turn it is. */
export const LANDING_PARTIES = ['COMPANY', 'AGENCY'] as const;
export type LandingParty = (typeof LANDING_PARTIES)[number];
export const landingPartyLabels: Readonly<Record<LandingParty, Localised>> = {
  COMPANY: { az: 'Şirkət', en: 'The company', ru: 'Компания' },
  AGENCY: { az: 'Mərkəz', en: 'The centre', ru: 'Центр' },
};

export const PLAN_MAX = 2000;
export const LANDING_MESSAGE_MAX = 4000;
export const STEP_MAX = 200;
/** So far ahead a next step may be dated. */
export const STEP_DAYS_MAX = 365;

const item = z.enum(LANDING_ITEMS);
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const empty = (value: string | null | undefined): string | null => value ?? null;
const optionalId = z.pipe(z.nullish(id), z.transform(empty));
const optionalNote = z.pipe(z.nullish(paragraph(PLAN_MAX)), z.transform(empty));

export const startLandingInput = z.object({
  organisationId: id,
  goal: z.enum(LANDING_GOALS),
  plan: paragraph(PLAN_MAX),
  idempotencyKey,
});
export const assignLandingInput = z.object({ id, officerId: id });
export const completeLandingItemInput = z.object({ id, item, fileId: optionalId, note: optionalNote });
export const waiveLandingItemInput = z.object({ id, item, reason });
export const reopenLandingItemInput = z.object({ id, item, reason });
export const planLandingStepInput = z.object({
  id,
  step: line(STEP_MAX, 3),
  party: z.enum(LANDING_PARTIES),
  dueOn: day,
});
export const writeLandingMessageInput = z.object({ id, text: paragraph(LANDING_MESSAGE_MAX), isInternal: z.boolean() });
export const endLandingInput = z.object({ id, outcome: z.enum(LANDING_OUTCOMES), reasons: reason });
export const withdrawLandingInput = z.object({ id, reason });

export interface StartLandingFacts {
  readonly country: string;
  readonly isDissolved: boolean;
  readonly hasLive: boolean;
  readonly isResident: boolean;
}

export function whyNotStartLanding(
  facts: StartLandingFacts,
): WhyNot<LandingProblem | 'ORGANISATION_DISSOLVED' | 'ALREADY_RESIDENT'> {
  if (facts.isDissolved) return [problem('ORGANISATION_DISSOLVED')];
  if (facts.country === HOME_COUNTRY) return [problem('LANDING_FOR_FOREIGN', { path: ['organisationId'] })];
  if (facts.isResident) return [problem('ALREADY_RESIDENT')];
  return facts.hasLive ? [problem('LANDING_ALREADY_LIVE')] : [];
}

/** The matter has moved on: the table has no such row, or nothing may be changed any more. */
export function whyNotLanding(event: LandingEvent, state: LandingState): WhyNot<'STATE_HAS_MOVED_ON'> {
  return rowFor(landingMachine, state, event) === null ? [problem('STATE_HAS_MOVED_ON')] : [];
}

export function whyNotWork(state: LandingState): WhyNot<'STATE_HAS_MOVED_ON' | LandingProblem> {
  if (state === 'REQUESTED') return [problem('LANDING_NOT_TAKEN')];
  return state === 'IN_PROGRESS' ? [] : [problem('STATE_HAS_MOVED_ON')];
}

export const LANDING_ITEM_STATES = ['OPEN', 'DONE', 'WAIVED'] as const;
export type LandingItemState = (typeof LANDING_ITEM_STATES)[number];
export const landingItemStateLabels: Readonly<Record<LandingItemState, Localised>> = {
  OPEN: { az: 'Açıq', en: 'Open', ru: 'Открыт' },
  DONE: { az: 'Hazırdır', en: 'Done', ru: 'Готово' },
  WAIVED: { az: 'Tələb olunmur', en: 'Not needed', ru: 'Не требуется' },
};

export interface CompleteItemFacts {
  readonly state: LandingState;
  readonly itemState: LandingItemState;
  readonly item: LandingItem;
  /** Who does it belongs to the company, not to the agency. */
  readonly isCompany: boolean;
  /** A paper of this case is named. */
  readonly hasFile: boolean;
}

/** The company settles its own part and shows the paper; an officer may have seen the paper elsewhere. */
export function whyNotComplete({ state, itemState, item: code, isCompany, hasFile }: CompleteItemFacts): WhyNot {
  const moved = whyNotWork(state);
  if (moved.length > 0) return moved;
  if (itemState !== 'OPEN') return [problem('LANDING_ITEM_SETTLED')];
  const { party, needsFile } = landingItems[code];
  if (isCompany && party === 'AGENCY') return [problem('LANDING_ITEM_OF_AGENCY')];
  return isCompany && needsFile && !hasFile ? [problem('LANDING_ITEM_NEEDS_FILE', { path: ['fileId'] })] : [];
}

export function whyNotWaive(state: LandingState, itemState: LandingItemState): WhyNot {
  const moved = whyNotWork(state);
  if (moved.length > 0) return moved;
  return itemState === 'OPEN' ? [] : [problem('LANDING_ITEM_SETTLED')];
}

export function whyNotReopenItem(state: LandingState, itemState: LandingItemState): WhyNot {
  const moved = whyNotWork(state);
  if (moved.length > 0) return moved;
  return itemState === 'OPEN' ? [problem('LANDING_ITEM_OPEN')] : [];
}

export function whyNotPlan(facts: {
  readonly state: LandingState;
  readonly dueOn: CalendarDate;
  readonly today: CalendarDate;
}): WhyNot {
  const moved = whyNotWork(facts.state);
  if (moved.length > 0) return moved;
  const path = ['dueOn'];
  if (facts.dueOn < facts.today) return [problem('LANDING_STEP_IN_PAST', { path })];
  return facts.dueOn > addDays(facts.today, STEP_DAYS_MAX)
    ? [problem('LANDING_STEP_TOO_LATE', { path, params: { maximum: STEP_DAYS_MAX } })]
    : [];
}

export interface EndLandingFacts {
  readonly state: LandingState;
  readonly outcome: LandingOutcome;
  readonly openItems: number;
  readonly isDissolved: boolean;
}

/** A good end leaves nothing open: what was not needed was waived, with its reason. */
export function whyNotEnd({ state, outcome, openItems, isDissolved }: EndLandingFacts): WhyNot {
  const moved = whyNotLanding(landingEndings[outcome], state);
  if (outcome === 'CLOSED' || moved.length > 0)
    return moved.length > 0 && state === 'REQUESTED' ? [problem('LANDING_NOT_TAKEN')] : moved;
  if (isDissolved) return [problem('ORGANISATION_DISSOLVED')];
  return openItems > 0 ? [problem('LANDING_ITEMS_OPEN', { params: { open: openItems } })] : [];
}
