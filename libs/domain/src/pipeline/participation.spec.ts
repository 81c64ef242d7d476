import type { WhyNot } from '../kernel/problem.ts';
import {
  type InviteToCohortFacts,
  PARTICIPATION_STATES,
  type ParticipationEvent,
  type ParticipationState,
  participationMachine,
  whyNotCreateCohort,
  whyNotInviteToCohort,
  whyNotTakeStep,
} from './participation.ts';
import { whyNotAddTask, whyNotCompleteTask, whyNotMention, whyNotReopenTask } from './staff-work.ts';

const codes = (obstacles: WhyNot): string[] => obstacles.map(({ code }) => code);

/** event: states it leaves from. */
const steps: Record<ParticipationEvent, readonly ParticipationState[]> = {
  enrol: ['INVITED'],
  start: ['ENROLLED'],
  pause: ['ACTIVE'],
  resume: ['PAUSED'],
  graduate: ['ACTIVE'],
  dropOut: ['INVITED', 'ENROLLED', 'ACTIVE', 'PAUSED'],
  expel: ['ENROLLED', 'ACTIVE', 'PAUSED'],
};
const events = Object.keys(steps) as ParticipationEvent[];

describe.each(events.flatMap((event) => PARTICIPATION_STATES.map((state) => [event, state] as const)))(
  '%s from %s',
  (event, state) => {
    it('goes as the table has it, on a day that fits', () => {
      const facts = { state, since: '2026-05-01', today: '2026-11-25' };
      const stuck = steps[event].includes(state) ? [] : ['PARTICIPATION_HAS_MOVED_ON'];
      expect(codes(whyNotTakeStep(event, '2026-11-25', facts))).toEqual(stuck);
      expect(codes(whyNotTakeStep(event, '2026-05-01', facts))).toEqual(stuck);
      if (stuck.length > 0) return;
      expect(codes(whyNotTakeStep(event, '2026-11-26', facts))).toEqual(['STEP_IN_FUTURE']);
      expect(codes(whyNotTakeStep(event, '2026-04-30', facts))).toEqual(['STEP_BEFORE_LAST']);
    });
  },
);

it('no step of a participation touches the stage', () => {
  for (const { emits } of participationMachine.transitions) expect(emits).toMatch(/^participation\./);
});

describe('a cohort', () => {
  it.each<[Partial<InviteToCohortFacts>, string[]]>([
    [{}, []],
    [{ endsOn: '2026-11-25' }, []],
    [{ endsOn: '2026-11-24' }, ['COHORT_HAS_ENDED']],
    [{ isInCohort: true }, ['ALREADY_IN_COHORT']],
    [{ state: 'DORMANT' }, ['JOURNEY_NEEDS_ACTIVE']],
    [{ state: 'CLOSED' }, ['JOURNEY_NEEDS_ACTIVE']],
  ])('is joined: %j', (change, expected) => {
    const facts: InviteToCohortFacts = { state: 'ACTIVE', endsOn: null, today: '2026-11-25', isInCohort: false };
    expect(codes(whyNotInviteToCohort({ ...facts, ...change }))).toEqual(expected);
  });

  it.each([
    [null, []],
    ['2026-05-01', []],
    ['2026-04-30', ['COHORT_ENDS_BEFORE_START']],
  ])('ends on %s', (endsOn, expected) => {
    expect(codes(whyNotCreateCohort({ startsOn: '2026-05-01', endsOn }))).toEqual(expected);
  });
});

describe('follow-ups of the staff', () => {
  it.each<[string | null, boolean, string[]]>([
    [null, true, []],
    ['2026-11-25', true, []],
    ['2026-11-24', true, ['TASK_DUE_IN_PAST']],
    [null, false, ['ASSIGNEE_NOT_STAFF']],
    ['2026-11-24', false, ['ASSIGNEE_NOT_STAFF', 'TASK_DUE_IN_PAST']],
  ])('due %s, assignee fit %s', (dueOn, isAssigneeFit, expected) => {
    expect(codes(whyNotAddTask({ dueOn, today: '2026-11-25', isAssigneeFit }))).toEqual(expected);
  });

  it('are done once, reopened once', () => {
    expect([codes(whyNotCompleteTask({ state: 'OPEN' })), codes(whyNotCompleteTask({ state: 'DONE' }))]).toEqual([
      [],
      ['TASK_ALREADY_DONE'],
    ]);
    expect([codes(whyNotReopenTask({ state: 'DONE' })), codes(whyNotReopenTask({ state: 'OPEN' }))]).toEqual([
      [],
      ['TASK_STILL_OPEN'],
    ]);
  });

  it('mention only people who may read them', () => {
    expect([codes(whyNotMention({ strangers: 0 })), codes(whyNotMention({ strangers: 1 }))]).toEqual([
      [],
      ['MENTION_NOT_STAFF'],
    ]);
  });
});
