import { type IssueFacts, whyNotIssue } from './certificate-issue.ts';
import { RESIDENCY_STATES, termReminder, verdictOf } from './residency.ts';
import {
  ACT_KINDS,
  type ActFacts,
  type ApproveFacts,
  canCarryOut,
  FOUR_EYES_KINDS,
  groundsOf,
  whyNotAct,
  whyNotApprove,
  whyNotReject,
} from './residency-act.ts';
import { isMoratorium, suspensionEndsOn } from './suspension-clock.ts';

const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

describe('what a stranger is told', () => {
  it.each([
    ['ACTIVE', 'VALID'],
    ['UNDER_REVIEW', 'VALID'],
    ['SUSPENDED', 'SUSPENDED'],
    ['REVOKED', 'REVOKED'],
    ['WITHDRAWN', 'WITHDRAWN'],
    ['EXPIRED', 'EXPIRED'],
  ] as const)('%s: %s', (residencyState, verdict) => {
    expect(verdictOf({ residencyState, isReplaced: false, validUntil: null }, '2026-11-25')).toBe(verdict);
  });

  it.each([
    ['on the last day', '2026-11-25', 'VALID'],
    ['the day after, before any timer', '2026-11-24', 'EXPIRED'],
  ])('%s', (_, validUntil, verdict) => {
    expect(verdictOf({ residencyState: 'ACTIVE', isReplaced: false, validUntil }, '2026-11-25')).toBe(verdict);
  });

  it('a revocation stays one after the term, a replaced certificate is never valid', () => {
    const validUntil = '2026-11-24';
    expect(verdictOf({ residencyState: 'REVOKED', isReplaced: false, validUntil }, '2026-11-25')).toBe('REVOKED');
    expect(verdictOf({ residencyState: 'ACTIVE', isReplaced: true, validUntil: null }, '2026-11-25')).toBe('REPLACED');
  });
});

describe('a term that ends', () => {
  it.each([
    ['2028-03-01', '2027-02-28', null],
    ['2028-02-29', '2027-02-28', null],
    ['2028-02-28', '2027-02-28', 'YEAR'],
    ['2027-12-01', '2027-06-01', 'HALF_YEAR'],
    ['2027-12-02', '2027-06-01', 'YEAR'],
    ['2027-03-31', '2027-03-01', 'MONTH'],
    ['2027-03-31', '2027-03-31', 'MONTH'],
    ['2027-03-31', '2027-04-01', null],
  ])('%s, seen on %s: %s', (endsOn, today, expected) => {
    expect(termReminder(endsOn, today)).toBe(expected);
  });
});

describe('a decision about a residency', () => {
  const facts: ActFacts = {
    kind: 'SUSPEND',
    state: 'UNDER_REVIEW',
    today: '2026-11-25',
    effectiveOn: '2026-11-25',
    ground: 'REPORT_MISSING',
    hasOpenAct: false,
    isMoratorium: false,
    heardUntil: '2026-11-24',
  };

  it.each<[string, Partial<ActFacts>, string[]]>([
    ['may begin', {}, []],
    ['may begin on the first of next month', { effectiveOn: '2026-12-01' }, []],
    ['needs the state for it', { state: 'REVOKED' }, ['RESIDENCY_NOT_IN_STATE']],
    ['is one at a time', { hasOpenAct: true }, ['ACT_ALREADY_OPEN']],
    ['needs a ground that fits', { ground: 'CURED' }, ['GROUND_DOES_NOT_FIT']],
    ['is never dated back', { effectiveOn: '2026-11-24' }, ['EFFECT_IN_PAST']],
    ['is not dated far ahead', { effectiveOn: '2027-01-25' }, ['EFFECT_TOO_LATE']],
    ['hears the resident before it suspends', { state: 'ACTIVE' }, ['REVIEW_COMES_FIRST']],
    ['hears the resident before it revokes', { kind: 'REVOKE', state: 'ACTIVE' }, ['REVIEW_COMES_FIRST']],
    ['waits for the last day to explain and cure', { heardUntil: '2026-11-25' }, ['RESIDENT_STILL_HEARD']],
    ['waits before it revokes', { kind: 'REVOKE', heardUntil: '2026-11-25' }, ['RESIDENT_STILL_HEARD']],
    ['waits for no term that nobody knows', { heardUntil: null }, []],
    ['closes a review at any time', { kind: 'CLOSE_REVIEW', ground: 'EXPLAINED', heardUntil: '2026-12-24' }, []],
    ['revokes after a review', { kind: 'REVOKE' }, []],
    ['revokes after a suspension', { kind: 'REVOKE', state: 'SUSPENDED', heardUntil: '2026-12-24' }, []],
    [
      'revokes nothing under a moratorium',
      { kind: 'REVOKE', state: 'SUSPENDED', isMoratorium: true },
      ['MORATORIUM_IN_FORCE'],
    ],
    ['suspends under a moratorium', { isMoratorium: true }, []],
    ['revokes once', { kind: 'REVOKE', state: 'REVOKED' }, ['RESIDENCY_NOT_IN_STATE']],
  ])('%s', (_, change, expected) => {
    expect(codes(whyNotAct({ ...facts, ...change }))).toEqual(expected);
  });

  const waiting: ApproveFacts = {
    kind: 'REVOKE',
    actState: 'PROPOSED',
    residencyState: 'SUSPENDED',
    isActorProposer: false,
    isMoratorium: false,
  };

  it.each<[string, Partial<ApproveFacts>, string[]]>([
    ['is agreed by a second person', {}, []],
    ['not by who proposed it', { isActorProposer: true }, ['SECOND_OFFICER_NEEDED']],
    ['not twice', { actState: 'DONE' }, ['ACT_NOT_OPEN']],
    ['not when a moratorium came between', { isMoratorium: true }, ['MORATORIUM_IN_FORCE']],
    ['a suspension under a moratorium', { kind: 'SUSPEND', residencyState: 'UNDER_REVIEW', isMoratorium: true }, []],
    ['not when the residency has moved on', { residencyState: 'WITHDRAWN' }, ['RESIDENCY_NOT_IN_STATE']],
  ])('%s', (_, change, expected) => {
    expect(codes(whyNotApprove({ ...waiting, ...change }))).toEqual(expected);
  });

  it('is taken back or refused while it waits', () => {
    expect(whyNotReject({ actState: 'PROPOSED' })).toEqual([]);
    expect(codes(whyNotReject({ actState: 'AGREED' }))).toEqual(['ACT_NOT_OPEN']);
  });

  it('has grounds for every kind', () => {
    for (const kind of ACT_KINDS) expect({ kind, some: groundsOf(kind).length > 0 }).toEqual({ kind, some: true });
  });

  it('waits for two persons wherever status is given or taken', () => {
    expect(FOUR_EYES_KINDS).toEqual(['SUSPEND', 'REINSTATE', 'REVOKE']);
  });

  it('is carried out only from a state that has the step', () => {
    expect(RESIDENCY_STATES.filter((state) => canCarryOut('REINSTATE', state))).toEqual(['SUSPENDED', 'REVOKED']);
    expect(canCarryOut('ISSUE', 'ACTIVE')).toBe(false);
  });
});

describe('issuing', () => {
  const facts: IssueFacts = {
    isApproved: true,
    isActorReleaser: false,
    live: null,
    isRenewalPrepared: false,
    hasTin: true,
    hasActivity: true,
    today: '2026-11-25',
    validUntil: null,
  };

  it.each<[string, Partial<IssueFacts>, string[]]>([
    ['without a term', {}, []],
    ['with a term', { validUntil: '2036-11-25' }, []],
    ['an application that is not ready', { isApproved: false }, ['APPLICATION_NOT_READY']],
    ['by who released the decision', { isActorReleaser: true }, ['SECOND_OFFICER_NEEDED']],
    ['without a TIN', { hasTin: false }, ['RESIDENT_NEEDS_TIN']],
    ['an activity outside the list', { hasActivity: false }, ['ACTIVITY_NEEDED']],
    ['a term that is over', { validUntil: '2026-11-25' }, ['TERM_ENDS_IN_PAST']],
    ['a residency without a term', { live: { endsOn: null } }, ['ALREADY_RESIDENT']],
    ['a term that ends in more than half a year', { live: { endsOn: '2027-05-26' } }, ['ALREADY_RESIDENT']],
    ['a term that ends within it', { live: { endsOn: '2027-05-25' } }, []],
    ['a renewal that is prepared', { live: { endsOn: '2027-01-01' }, isRenewalPrepared: true }, ['RENEWAL_PREPARED']],
    [
      'a new term that ends on its first day',
      { live: { endsOn: '2027-01-01' }, validUntil: '2027-01-02' },
      ['TERM_ENDS_IN_PAST'],
    ],
    ['a new term of two days', { live: { endsOn: '2027-01-01' }, validUntil: '2027-01-03' }, []],
  ])('%s', (_, change, expected) => {
    expect(codes(whyNotIssue({ ...facts, ...change }))).toEqual(expected);
  });
});

describe('a moratorium', () => {
  const closed = { startsOn: '2026-10-01', endsOn: '2026-10-11' };
  const open = { startsOn: '2026-11-20', endsOn: null };

  it.each([
    ['before it', [closed], '2026-09-30', false],
    ['on its first day', [closed], '2026-10-01', true],
    ['on the day it was lifted', [closed], '2026-10-11', false],
    ['while it lasts', [open], '2030-01-01', true],
    ['none', [], '2026-10-05', false],
  ])('%s', (_, moratoria, today, isOne) => {
    expect(isMoratorium(moratoria, today)).toBe(isOne);
  });

  it.each([
    ['ninety days without one', [], '2026-11-25', '2026-12-30'],
    ['ten days later', [closed], '2026-11-25', '2027-01-09'],
    ['with the days that it has lasted so far', [open], '2026-11-25', '2027-01-04'],
    [
      'not for days before the suspension',
      [{ startsOn: '2026-09-01', endsOn: '2026-10-03' }],
      '2026-11-25',
      '2027-01-01',
    ],
    ['not for one long past', [{ startsOn: '2026-01-01', endsOn: '2026-02-01' }], '2026-11-25', '2026-12-30'],
    ['not for one to come', [{ startsOn: '2026-12-20', endsOn: null }], '2026-11-25', '2026-12-30'],
  ])('%s', (_, moratoria, today, ends) => {
    expect(suspensionEndsOn('2026-10-01', moratoria, today)).toBe(ends);
  });
});
