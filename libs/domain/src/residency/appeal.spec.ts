import { type AppealOutcome, type AppealState, whyNotDecideAppeal, whyNotFileAppeal } from './appeal.ts';

const codes = (obstacles: readonly { readonly code: string }[]) => obstacles.map(({ code }) => code).join();

describe('an appeal', () => {
  const fine = { decidedOn: '2026-11-02', isFiledBefore: false, termDays: null, today: '2026-11-26' };
  it.each([
    ['a decision', {}, ''],
    ['nothing', { decidedOn: null }, 'NOTHING_TO_APPEAL'],
    ['what was appealed before', { isFiledBefore: true }, 'APPEAL_ALREADY_FILED'],
    ['a decision of long ago, where no term is known', { decidedOn: '2019-01-01' }, ''],
    ['a decision on the last day', { termDays: 24 }, ''],
    ['a decision the day after', { termDays: 23 }, 'APPEAL_TOO_LATE'],
  ])('is filed against %s', (_, change, expected) => {
    expect(codes(whyNotFileAppeal({ ...fine, ...change }))).toBe(expected);
  });

  it.each<[string, AppealState, AppealOutcome, object, string]>([
    ['upheld', 'FILED', 'UPHELD', {}, ''],
    ['overturned', 'FILED', 'OVERTURNED', {}, ''],
    ['decided twice', 'UPHELD', 'OVERTURNED', {}, 'STATE_HAS_MOVED_ON'],
    ['decided by who took part', 'FILED', 'UPHELD', { involvedIds: ['b', 'a'] }, 'APPEAL_OF_OWN_DECISION'],
    ['overturned beside a new application', 'FILED', 'OVERTURNED', { hasOtherLive: true }, 'APPLICATION_ALREADY_LIVE'],
    ['upheld beside a new application', 'FILED', 'UPHELD', { hasOtherLive: true }, ''],
    ['overturned while another decision is open', 'FILED', 'OVERTURNED', { hasOpenAct: true }, 'ACT_ALREADY_OPEN'],
  ])('is %s', (_, state, outcome, change, expected) => {
    const facts = { state, outcome, actorId: 'a', involvedIds: ['b'], hasOtherLive: false, hasOpenAct: false };
    expect(codes(whyNotDecideAppeal({ ...facts, ...change }))).toBe(expected);
  });
});
