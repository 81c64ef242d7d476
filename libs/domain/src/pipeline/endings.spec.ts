import { DAY, later } from '../kernel/instant.ts';
import type { WhyNot } from '../kernel/problem.ts';
import { type Due, dueFor, sleepsAt } from './dormancy.ts';
import { type CloseFacts, whyNotClose, whyNotConfirmActive, whyNotPause, whyNotReopen } from './ending.ts';
import { STARTUP_STATES, type StartupState } from './vocabulary.ts';

const codes = (obstacles: WhyNot): string[] => obstacles.map(({ code }) => code);

describe.each(STARTUP_STATES)('a record that is %s', (state) => {
  const goes = (states: readonly StartupState[], code: string): string[] => (states.includes(state) ? [] : [code]);

  it('is paused, ended, reopened or kept awake as the table has it', () => {
    const facts: CloseFacts = { state, stageOn: '2026-03-01', today: '2026-11-25', reopenedOn: null };
    expect(codes(whyNotPause({ state }))).toEqual(goes(['ACTIVE'], 'PAUSE_NEEDS_ACTIVE'));
    expect(codes(whyNotClose('2026-11-01', facts))).toEqual(goes(['ACTIVE', 'DORMANT'], 'CLOSE_NEEDS_LIVE'));
    expect(codes(whyNotReopen({ state }))).toEqual(goes(['CLOSED'], 'REOPEN_NEEDS_CLOSED'));
    expect(codes(whyNotConfirmActive({ state }))).toEqual(goes(['ACTIVE', 'DORMANT'], 'JOURNEY_NEEDS_LIVE'));
  });
});

it.each<[string, string | null, string[]]>([
  ['2026-11-25', null, []],
  ['2026-11-26', null, ['CLOSED_IN_FUTURE']],
  ['2026-03-01', null, []],
  ['2026-02-28', null, ['CLOSED_BEFORE_STAGE']],
  ['2026-05-01', '2026-05-01', []],
  ['2026-04-30', '2026-05-01', ['CLOSURE_OVERLAPS']],
])('closing on %s, reopened on %s', (closedOn, reopenedOn, expected) => {
  const facts: CloseFacts = { state: 'ACTIVE', stageOn: '2026-03-01', today: '2026-11-25', reopenedOn };
  expect(codes(whyNotClose(closedOn, facts))).toEqual(expected);
});

describe('silence', () => {
  const lastUpdateAt = new Date('2026-01-01T10:00:00Z');
  const first: Due = { kind: 'PROMPT', prompt: 1 };
  const second: Due = { kind: 'PROMPT', prompt: 2 };
  it.each<[number, number, Due]>([
    [0, 0, null],
    [149.99, 0, null],
    [150, 0, first],
    [150, 1, null],
    [169.99, 1, null],
    [170, 1, second],
    [170, 0, second],
    [170, 2, null],
    [179.99, 2, null],
    [180, 2, { kind: 'SLEEP' }],
    [180, 0, { kind: 'SLEEP' }],
    [900, 0, { kind: 'SLEEP' }],
  ])('of %s days, asked %s times', (days, prompts, due) => {
    expect(dueFor({ lastUpdateAt, prompts, now: later(lastUpdateAt, days * DAY) })).toEqual(due);
  });

  it('ends in sleep after 180 days', () => {
    expect(sleepsAt(lastUpdateAt)).toEqual(later(lastUpdateAt, 180 * DAY));
  });
});
