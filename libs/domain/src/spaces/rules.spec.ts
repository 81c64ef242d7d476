import { later, MINUTE } from '../kernel/instant.ts';
import { Refusal } from '../kernel/problem.ts';
import { instantOf } from '../kernel/zone.ts';
import {
  BOOKING_STATES,
  checkInWindow,
  freeCancelUntil,
  isCharged,
  isLateCancellation,
  isMaterialChange,
  whyNotCheckIn,
  whyNotSpan,
  whyNotStep,
} from './booking.ts';
import { openingSpans } from './opening.ts';
import { quotaParts, quotaPeriodAt } from './quota.ts';
import {
  blockedBy,
  freeSlots,
  type Guest,
  isFree,
  nearestSlot,
  unitsTaken,
  whyNotGuest,
  whyNotTime,
  withBuffers,
  withNearest,
} from './slot.ts';
import { offeredUntil, stillWanted } from './slot-wait.ts';
import { parseRuleParams, ruleSentence, SPACE_RULE_TYPES, type SpaceRule, type SpaceRuleType } from './space-rule.ts';
import { DEFAULT_TERMS, priceOf, type Terms, termsOf } from './terms.ts';

const BAKU = 'Asia/Baku';
const at = (time: string, on = '2026-11-27', zone = BAKU) => instantOf(on, time, zone);
const span = (from: string, to: string, on?: string) => ({ startsAt: at(from, on), endsAt: at(to, on) });
const NOW = at('09:00', '2026-11-26');
const rule = (type: SpaceRuleType, params: object, scope: Partial<SpaceRule> = {}): SpaceRule =>
  ({
    id: `${type}-rule`,
    centreId: 'c1',
    kind: null,
    resourceId: null,
    plan: null,
    validFrom: null,
    validUntil: null,
    ...scope,
    type,
    params,
  }) as SpaceRule;
const target = { centreId: 'c1', kind: 'MEETING_ROOM', resourceId: 'r1', plans: ['FLEX'], on: '2026-11-27' } as const;
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

describe('rules of a room', () => {
  it('are those of its centre, kind, room, plan and day', () => {
    const applies = (scope: Partial<SpaceRule>) => termsOf([rule('APPROVAL', {}, scope)], target).needsApproval;
    expect(applies({})).toBe(true);
    expect(applies({ centreId: null })).toBe(true);
    expect(applies({ centreId: 'c2' })).toBe(false);
    expect(applies({ kind: 'HALL' })).toBe(false);
    expect(applies({ resourceId: 'r2' })).toBe(false);
    expect(applies({ plan: 'TEAM' })).toBe(false);
    expect(applies({ plan: 'FLEX' })).toBe(true);
    expect(applies({ validFrom: '2026-11-28' })).toBe(false);
    expect(applies({ validUntil: '2026-11-26' })).toBe(false);
    expect(applies({ validFrom: '2026-11-27', validUntil: '2026-11-27' })).toBe(true);
  });

  it('combine to the strictest limits, the widest buffers and the nearest price, and name who decided', () => {
    const terms = termsOf(
      [
        rule('LENGTH', { minMinutes: 30, maxMinutes: 240 }, { id: 'wide' }),
        rule('LENGTH', { minMinutes: 60, maxMinutes: 120 }, { id: 'narrow' }),
        rule('NOTICE', { minutes: 60 }),
        rule('NOTICE', { minutes: 120 }, { id: 'early' }),
        rule('ADVANCE', { days: 30 }),
        rule('ADVANCE', { days: 14 }, { id: 'near' }),
        rule('GRID', { minutes: 30 }),
        rule('BUFFER', { beforeMinutes: 10, afterMinutes: 0 }),
        rule('BUFFER', { beforeMinutes: 0, afterMinutes: 20 }, { id: 'after' }),
        rule('PRICE', { qepikPerHour: 1000, creditsPerHour: 0 }, { id: 'all' }),
        rule('PRICE', { qepikPerHour: 500, creditsPerHour: 1 }, { id: 'mine', plan: 'FLEX' }),
        rule('CONCURRENT', { count: 3 }),
        rule('CANCELLATION', { minutes: 60 }),
        rule('CHECK_IN', { beforeMinutes: 15, graceMinutes: 10 }),
        rule('STRIKES', { count: 2, days: 30, blockDays: 7 }),
        rule('SERIES', { count: 10, days: 100 }),
        rule('QUOTA', { period: 'WEEK', minutes: 300 }),
        rule('TRAINING', { code: 'LASER' }),
        rule('TRAINING', { code: 'LASER' }, { id: 'again' }),
        rule('PLAN', {}),
        rule('RESIDENCY', {}),
        rule('PROGRAMME', {}),
      ],
      target,
    );
    expect(terms).toMatchObject({
      minMinutes: 60,
      maxMinutes: 120,
      noticeMinutes: 120,
      advanceDays: 14,
      gridMinutes: 30,
      bufferBeforeMinutes: 10,
      bufferAfterMinutes: 20,
      qepikPerHour: 500,
      creditsPerHour: 1,
      concurrent: 3,
      cancelMinutes: 60,
      trainings: ['LASER'],
      needsPlan: true,
      needsResidency: true,
      needsProgramme: true,
      series: { count: 10 },
      quotas: [{ ruleId: 'QUOTA-rule', period: 'WEEK', minutes: 300 }],
      by: { LENGTH: 'narrow', NOTICE: 'early', ADVANCE: 'near', PRICE: 'mine', BUFFER: 'after' },
    });
  });

  it('leave sensible terms where there are none', () => {
    expect(termsOf([], target)).toEqual(DEFAULT_TERMS);
    expect(priceOf({ qepikPerHour: 4000, creditsPerHour: 1 }, 90)).toEqual({ qepik: 6000, credits: 2 });
    expect(priceOf({ qepikPerHour: 33, creditsPerHour: 0 }, 30)).toEqual({ qepik: 17, credits: 0 });
  });

  it('read in every language, and take only parameters of their type', () => {
    const samples: Partial<Record<SpaceRuleType, object>> = {
      BUFFER: { beforeMinutes: 5, afterMinutes: 10 },
      GRID: { minutes: 15 },
      NOTICE: { minutes: 2880 },
      ADVANCE: { days: 30 },
      LENGTH: { minMinutes: 30, maxMinutes: 150 },
      TRAINING: { code: 'LAB_SAFETY' },
      QUOTA: { period: 'WEEK', minutes: 600 },
      CONCURRENT: { count: 3 },
      PRICE: { qepikPerHour: 4050, creditsPerHour: 2 },
      CANCELLATION: { minutes: 0 },
      CHECK_IN: { beforeMinutes: 15, graceMinutes: 10 },
      STRIKES: { count: 3, days: 30, blockDays: 7 },
      SERIES: { count: 52, days: 366 },
    };
    for (const type of SPACE_RULE_TYPES) {
      const params = parseRuleParams(type, samples[type] ?? {});
      for (const locale of ['az', 'en', 'ru'] as const)
        expect(ruleSentence({ type, params } as SpaceRule, locale)).not.toMatch(/[{}]|undefined/);
    }
    expect(ruleSentence(rule('LENGTH', { minMinutes: 30, maxMinutes: 150 }), 'en')).toBe(
      'Length: 30 min to 2 h 30 min.',
    );
    expect(ruleSentence(rule('NOTICE', { minutes: 2880 }), 'en')).toBe('Book at least 2 days ahead.');
    expect(ruleSentence(rule('QUOTA', { period: 'WEEK', minutes: 600 }), 'en')).toBe('At most 10 h a week.');
    const price = (qepikPerHour: number, creditsPerHour: number) =>
      ruleSentence(rule('PRICE', { qepikPerHour, creditsPerHour }), 'en');
    expect([price(4050, 2), price(4050, 0), price(0, 2), price(0, 0)]).toEqual([
      '40.50 AZN an hour, or 2 credits.',
      '40.50 AZN an hour.',
      'Credits an hour: 2.',
      'Free of charge.',
    ]);
    expect(() => parseRuleParams('GRID', { minutes: 0 })).toThrow(Refusal);
    expect(() => parseRuleParams('LENGTH', { minMinutes: 60, maxMinutes: 30 })).toThrow(Refusal);
  });
});

describe('a slot', () => {
  const terms: Terms = {
    ...DEFAULT_TERMS,
    noticeMinutes: 60,
    advanceDays: 30,
    minMinutes: 30,
    maxMinutes: 120,
    by: { NOTICE: 'n' },
  };
  it.each([
    [span('10:00', '11:00'), []],
    [span('08:00', '08:30', '2026-11-26'), ['SLOT_IN_PAST']],
    [span('09:30', '10:30', '2026-11-26'), ['SLOT_TOO_SOON']],
    [span('23:00', '23:30', '2026-12-26'), []],
    [span('10:00', '11:00', '2026-12-27'), ['SLOT_TOO_FAR']],
    [span('10:00', '10:15'), ['SLOT_TOO_SHORT']],
    [span('10:00', '12:15'), ['SLOT_TOO_LONG']],
    [span('10:05', '11:00'), ['SLOT_OFF_GRID']],
    [span('10:05', '10:10', '2026-12-28'), ['SLOT_TOO_FAR', 'SLOT_TOO_SHORT', 'SLOT_OFF_GRID']],
  ])('%#: is refused by %j', (asked, expected) => {
    expect(codes(whyNotTime(asked, terms, NOW, BAKU))).toEqual(expected);
  });

  it('names the rule, and where it would work', () => {
    const [problem] = whyNotTime(span('09:30', '10:30', '2026-11-26'), terms, NOW, BAKU);
    expect(problem?.params).toEqual({ rule: 'n', minutes: 60 });
    expect(withNearest([problem as never], span('10:00', '11:00'))[0]?.params).toMatchObject({
      nearestStartsAt: '2026-11-27T06:00:00.000Z',
    });
    expect(withNearest([{ code: 'PLAN_REQUIRED', path: [], params: {} }], span('10:00', '11:00'))[0]?.params).toEqual(
      {},
    );
    expect(withNearest([], null)).toEqual([]);
  });

  it('has an end after its beginning and a bearable length', () => {
    expect(codes(whyNotSpan(at('11:00'), at('11:00')))).toEqual(['SLOT_BACKWARD']);
    expect(codes(whyNotSpan(at('11:00'), at('11:00', '2027-01-27')))).toEqual(['SLOT_TOO_LONG']);
    expect(whyNotSpan(at('10:00'), at('11:00'))).toEqual([]);
  });

  const guest: Guest = {
    hasPlan: true,
    isResident: true,
    isInProgramme: true,
    trainings: ['LASER'],
    coming: 0,
    missedAt: [],
    credits: null,
  };
  const strict: Terms = {
    ...DEFAULT_TERMS,
    needsPlan: true,
    needsResidency: true,
    needsProgramme: true,
    trainings: ['LASER'],
    concurrent: 2,
    creditsPerHour: 2,
    strikes: { count: 2, days: 30, blockDays: 7 },
  };
  const stay = { people: 4, minutes: 60, now: NOW };
  it.each([
    [{}, stay, []],
    [{ hasPlan: false }, stay, ['PLAN_REQUIRED']],
    [{ isResident: false }, stay, ['RESIDENCY_REQUIRED']],
    [{ isInProgramme: false }, stay, ['PROGRAMME_REQUIRED']],
    [{ trainings: [] }, stay, ['TRAINING_REQUIRED']],
    [{ coming: 2 }, stay, ['TOO_MANY_BOOKINGS']],
    [{ credits: 1 }, stay, ['CREDITS_SHORT']],
    [{ credits: 2 }, stay, []],
    [{ missedAt: [at('09:00', '2026-11-25'), at('09:00', '2026-11-10')] }, stay, ['BLOCKED_BY_NO_SHOWS']],
    [{ missedAt: [at('09:00', '2026-11-25')] }, stay, []],
    [{ missedAt: [at('09:00', '2026-11-18'), at('09:00', '2026-11-10')] }, stay, []],
    [{ missedAt: [at('09:00', '2026-11-25'), at('09:00', '2026-09-10')] }, stay, []],
    [{}, { ...stay, people: 7 }, ['PARTY_TOO_BIG']],
  ])('%#: somebody who %j is refused by %j', (facts, asked, expected) => {
    expect(codes(whyNotGuest({ ...guest, ...facts }, strict, asked, { capacity: 6, isOpen: true }))).toEqual(expected);
  });

  it('of a closed room is refused; no rule of strikes blocks nobody', () => {
    expect(codes(whyNotGuest(guest, DEFAULT_TERMS, stay, { capacity: 6, isOpen: false }))).toEqual(['RESOURCE_CLOSED']);
    expect(blockedBy([NOW, NOW, NOW], DEFAULT_TERMS, NOW)).toBeNull();
  });
});

describe('looking for a slot', () => {
  const terms: Terms = { ...DEFAULT_TERMS, gridMinutes: 30, bufferAfterMinutes: 30 };
  const search = {
    open: [span('09:00', '12:00'), span('12:00', '18:00')],
    taken: [{ ...span('10:00', '11:30'), unitNumbers: [1] }],
    units: 1,
    terms,
    zone: BAKU,
    now: NOW,
    minutes: 60,
    from: at('09:00'),
    until: at('18:00'),
  };
  it('finds those with room for their buffers, across openings that touch', () => {
    expect(freeSlots(search, 3).map(({ startsAt }) => startsAt)).toEqual([at('11:30'), at('12:00'), at('12:30')]);
    expect(isFree(span('09:00', '09:30'), search)).toBe(true);
    expect(isFree(span('09:00', '10:00'), search)).toBe(false);
    expect(isFree(span('17:30', '18:30'), search)).toBe(false);
  });
  it('finds the nearest, the later one of two', () => {
    expect(nearestSlot(search, at('10:30'))?.startsAt).toEqual(at('11:30'));
    expect(
      nearestSlot({ ...search, taken: [{ ...span('12:00', '13:00'), unitNumbers: [1] }] }, at('12:00'))?.startsAt,
    ).toEqual(at('13:00'));
    expect(nearestSlot({ ...search, until: at('10:30') }, at('17:00'))).toBeNull();
    expect(
      nearestSlot({ ...search, taken: [{ ...span('12:00', '18:00'), unitNumbers: [1] }] }, at('15:00'))?.startsAt,
    ).toEqual(at('10:30'));
  });
  it('counts the units of a pool that are taken at any time of it: nobody changes desks in between', () => {
    const taken = [
      { ...span('09:00', '10:00'), unitNumbers: [1] },
      { ...span('10:00', '11:00'), unitNumbers: [2, 3] },
      { ...span('09:30', '10:30'), unitNumbers: [1] },
    ];
    expect(unitsTaken(span('09:00', '11:00'), taken)).toBe(3);
    expect(unitsTaken(span('10:30', '11:00'), taken)).toBe(2);
    expect(unitsTaken(span('11:00', '12:00'), taken)).toBe(0);
    expect(withBuffers(span('10:00', '11:00'), terms)).toEqual(span('10:00', '11:30'));
  });
});

describe('coming and going', () => {
  const stay = { ...span('10:00', '11:00'), bookedAt: NOW };
  it('has a window, but not for whole days and last moments', () => {
    const terms = { beforeMinutes: 15, graceMinutes: 10 };
    expect(checkInWindow(stay, terms)).toEqual({ from: at('09:45'), until: at('10:10') });
    expect(checkInWindow({ ...stay, endsAt: at('18:00') }, terms).until).toBeNull();
    expect(checkInWindow({ ...stay, bookedAt: at('09:55') }, terms).until).toBeNull();
    expect(checkInWindow(stay, null)).toEqual({ from: at('09:45'), until: null });
  });
  it.each([
    ['CONFIRMED', '09:00', ['CHECK_IN_TOO_EARLY']],
    ['CONFIRMED', '10:05', []],
    ['CONFIRMED', '10:11', ['CHECK_IN_TOO_LATE']],
    ['CANCELLED', '10:05', ['STATE_HAS_MOVED_ON']],
  ] as const)('a booking that is %s at %s', (state, time, expected) => {
    expect(
      codes(whyNotCheckIn({ state, endsAt: at('11:00'), from: at('09:45'), until: at('10:10') }, at(time))),
    ).toEqual(expected);
  });
  it('lasts to the end where nobody is released', () => {
    expect(
      whyNotCheckIn({ state: 'CONFIRMED', endsAt: at('11:00'), from: at('09:45'), until: null }, at('10:50')),
    ).toEqual([]);
  });
  it('cancels free until its window', () => {
    expect(freeCancelUntil(at('10:00'), 120)).toEqual(at('08:00'));
    expect(isLateCancellation(at('08:00'), at('10:00'), 120)).toBe(false);
    expect(isLateCancellation(later(at('08:00'), MINUTE), at('10:00'), 120)).toBe(true);
  });
  it('is decided anew when it grows, moves or changes rooms', () => {
    const before = { resourceId: 'r1', ...span('10:00', '12:00') };
    expect(isMaterialChange(before, { resourceId: 'r1', ...span('10:30', '11:30') })).toBe(false);
    expect(isMaterialChange(before, { resourceId: 'r1', ...span('09:30', '11:30') })).toBe(true);
    expect(isMaterialChange(before, { resourceId: 'r1', ...span('10:00', '12:30') })).toBe(true);
    expect(isMaterialChange(before, { resourceId: 'r2', ...span('10:00', '12:00') })).toBe(true);
  });
  it('charges what is agreed, a no-show and a late cancellation, and nothing else', () => {
    expect(BOOKING_STATES.filter((state) => isCharged({ state, isLate: false }))).toEqual([
      'CONFIRMED',
      'CHECKED_IN',
      'COMPLETED',
      'NO_SHOW',
    ]);
    expect(isCharged({ state: 'CANCELLED', isLate: true })).toBe(true);
    expect(isCharged({ state: 'REJECTED', isLate: true })).toBe(false);
  });
  it('says that a hold is over', () => {
    expect(codes(whyNotStep('book', 'EXPIRED'))).toEqual(['HOLD_EXPIRED']);
    expect(whyNotStep('book', 'HELD')).toEqual([]);
  });
  it('offers for an hour, never into the slot', () => {
    expect(offeredUntil(NOW, at('10:00'))).toEqual(at('10:00', '2026-11-26'));
    expect(offeredUntil(NOW, later(NOW, 10 * MINUTE))).toEqual(later(NOW, 10 * MINUTE));
  });
  it.each([
    ['before it begins: all of it', '09:55', ['10:00', '12:00']],
    ['with too little time to answer: the rest from the next step', '09:56', ['10:15', '12:00']],
    ['after it has begun: the rest', '10:10', ['10:15', '12:00']],
    ['with half an hour left: the last rest of use', '11:25', ['11:30', '12:00']],
    ['when less is left: nothing', '11:26', null],
  ] as const)('of a time that is waited for, %s', (_, now, expected) => {
    const wants = { startsAt: at('10:00'), endsAt: at('12:00') };
    const rest = stillWanted(wants, at(now), 15, BAKU);
    expect(rest).toEqual(expected && { startsAt: at(expected[0]), endsAt: at(expected[1]) });
  });
});

describe('periods and hours', () => {
  it('follow the clock of the centre: days, ISO weeks, months', () => {
    expect(quotaPeriodAt(at('10:00'), 'DAY', BAKU)).toEqual({
      startsAt: at('00:00'),
      endsAt: at('00:00', '2026-11-28'),
    });
    expect(quotaPeriodAt(at('10:00', '2026-11-29'), 'WEEK', BAKU)).toEqual({
      startsAt: at('00:00', '2026-11-23'),
      endsAt: at('00:00', '2026-11-30'),
    });
    expect(quotaPeriodAt(at('10:00', '2026-12-31'), 'MONTH', BAKU)).toEqual({
      startsAt: at('00:00', '2026-12-01'),
      endsAt: at('00:00', '2027-01-01'),
    });
  });
  it('share a stay that crosses a border by its parts', () => {
    const night = { startsAt: at('23:00', '2026-11-29'), endsAt: at('02:00', '2026-11-30') };
    expect(quotaParts(night, 'WEEK', BAKU).map(({ minutes }) => minutes)).toEqual([60, 120]);
    expect(quotaParts(night, 'MONTH', BAKU).map(({ minutes }) => minutes)).toEqual([180]);
  });
  it('open on weekdays, up to midnight, not on closed days, with the hours of the clock that jumps', () => {
    const daily = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opensMinute: 0, closesMinute: 1440 }));
    const days = openingSpans(
      daily,
      [{ startsOn: '2026-03-30', endsOn: '2026-03-30' }],
      'Europe/Berlin',
      '2026-03-28',
      4,
    );
    expect(days.map(({ startsAt, endsAt }) => (endsAt.getTime() - startsAt.getTime()) / 3_600_000)).toEqual([
      24, 23, 24,
    ]);
    expect(
      openingSpans([{ weekday: 7, opensMinute: 120, closesMinute: 150 }], [], 'Europe/Berlin', '2026-03-29', 1),
    ).toHaveLength(1);
  });
});
