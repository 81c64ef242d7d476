import * as z from 'zod/mini';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { id, idempotencyKey, line, reason } from '../kernel/input.ts';
import type { Localised } from '../kernel/locale.ts';
import { defineMachine, rowFor } from '../kernel/machine.ts';
import { problem, type WhyNot } from '../kernel/problem.ts';
import type { JourneyProblem } from './journey-messages.ts';
import type { StartupState } from './vocabulary.ts';

export const COHORT_NAME_MAX = 120;
export const COHORT_KINDS = ['INCUBATION', 'ACCELERATION', 'DELEGATION', 'SCHOOL'] as const;
export type CohortKind = (typeof COHORT_KINDS)[number];
export const cohortKindLabels: Readonly<Record<CohortKind, Localised>> = {
  INCUBATION: { az: 'İnkubasiya', en: 'Incubation', ru: 'Инкубация' },
  ACCELERATION: { az: 'Akselerasiya', en: 'Acceleration', ru: 'Акселерация' },
  DELEGATION: { az: 'Nümayəndə heyəti', en: 'Delegation', ru: 'Делегация' },
  SCHOOL: { az: 'Məktəb', en: 'School', ru: 'Школа' },
};

export const PARTICIPATION_STATES = [
  'INVITED',
  'ENROLLED',
  'ACTIVE',
  'PAUSED',
  'GRADUATED',
  'DROPPED_OUT',
  'EXPELLED',
] as const;
export type ParticipationState = (typeof PARTICIPATION_STATES)[number];
export const LIVE_PARTICIPATION_STATES: readonly ParticipationState[] = ['INVITED', 'ENROLLED', 'ACTIVE', 'PAUSED'];

/** A startup in a cohort: the third axis. Whatever becomes of it, the stage of the startup stays. */
export const participationMachine = defineMachine({
  name: 'participation',
  initial: 'INVITED',
  states: {
    INVITED: { label: { az: 'Dəvət olunub', en: 'Invited', ru: 'Приглашён' } },
    ENROLLED: { label: { az: 'Qəbul olunub', en: 'Enrolled', ru: 'Зачислен' } },
    ACTIVE: { label: { az: 'İştirak edir', en: 'Taking part', ru: 'Участвует' } },
    PAUSED: { label: { az: 'Fasilədədir', en: 'On a break', ru: 'На паузе' } },
    GRADUATED: { label: { az: 'Məzun olub', en: 'Graduated', ru: 'Выпустился' }, terminal: true },
    DROPPED_OUT: { label: { az: 'Ayrılıb', en: 'Dropped out', ru: 'Выбыл' }, terminal: true },
    EXPELLED: { label: { az: 'Xaric edilib', en: 'Expelled', ru: 'Исключён' }, terminal: true },
  },
  transitions: [
    { event: 'enrol', from: ['INVITED'], to: 'ENROLLED', emits: 'participation.enrolled' },
    { event: 'start', from: ['ENROLLED'], to: 'ACTIVE', emits: 'participation.started' },
    { event: 'pause', from: ['ACTIVE'], to: 'PAUSED', emits: 'participation.paused', note: 'with a reason' },
    { event: 'resume', from: ['PAUSED'], to: 'ACTIVE', emits: 'participation.resumed' },
    { event: 'graduate', from: ['ACTIVE'], to: 'GRADUATED', emits: 'participation.graduated' },
    {
      event: 'dropOut',
      from: ['INVITED', 'ENROLLED', 'ACTIVE', 'PAUSED'],
      to: 'DROPPED_OUT',
      emits: 'participation.droppedOut',
      note: 'by the founders or for them, with a reason; the stage stays',
    },
    {
      event: 'expel',
      from: ['ENROLLED', 'ACTIVE', 'PAUSED'],
      to: 'EXPELLED',
      emits: 'participation.expelled',
      note: 'with a reason; the stage stays',
    },
  ],
});
export type ParticipationEvent = (typeof participationMachine)['transitions'][number]['event'];

export const createCohortInput = z.object({
  name: line(COHORT_NAME_MAX, 2),
  kind: z.enum(COHORT_KINDS),
  startsOn: z.iso.date(),
  endsOn: z.pipe(
    z.nullish(z.iso.date()),
    z.transform((day) => day ?? null),
  ),
  idempotencyKey,
});
export const inviteToCohortInput = z.object({ cohortId: id, startupId: id, idempotencyKey });
const step = { id, on: z.iso.date() };
/** Steps that need no reason. */
export const participationStepInput = z.object(step);
/** Steps that somebody may ask about later. */
export const reasonedParticipationStepInput = z.object({ ...step, reason });

export function whyNotCreateCohort({
  startsOn,
  endsOn,
}: {
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate | null;
}): WhyNot<JourneyProblem> {
  return endsOn !== null && endsOn < startsOn ? [problem('COHORT_ENDS_BEFORE_START', { path: ['endsOn'] })] : [];
}

export interface InviteToCohortFacts {
  readonly state: StartupState;
  readonly endsOn: CalendarDate | null;
  readonly today: CalendarDate;
  readonly isInCohort: boolean;
}

export function whyNotInviteToCohort(facts: InviteToCohortFacts): WhyNot<JourneyProblem> {
  if (facts.state !== 'ACTIVE') return [problem('JOURNEY_NEEDS_ACTIVE')];
  if (facts.isInCohort) return [problem('ALREADY_IN_COHORT', { path: ['startupId'] })];
  return facts.endsOn !== null && facts.endsOn < facts.today
    ? [problem('COHORT_HAS_ENDED', { path: ['cohortId'] })]
    : [];
}

export interface ParticipationStepFacts {
  readonly state: ParticipationState;
  readonly since: CalendarDate;
  readonly today: CalendarDate;
}

export function whyNotTakeStep(
  event: ParticipationEvent,
  on: CalendarDate,
  facts: ParticipationStepFacts,
): WhyNot<JourneyProblem> {
  const path = ['on'];
  if (rowFor(participationMachine, facts.state, event) === null) return [problem('PARTICIPATION_HAS_MOVED_ON')];
  if (on > facts.today) return [problem('STEP_IN_FUTURE', { path })];
  return on < facts.since ? [problem('STEP_BEFORE_LAST', { path, params: { date: facts.since } })] : [];
}
