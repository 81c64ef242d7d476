import { parseInput, Refusal } from '../kernel/problem.ts';
import {
  leavesAt,
  MAIL_ATTEMPTS_MAX,
  MAIL_STATES,
  nextAttemptAt,
  whyNotHold,
  whyNotRelease,
  whyNotResend,
} from './mail.ts';
import { saveViewInput, whyNotSaveView } from './saved-view.ts';
import { channelsFor, isQuietHour, TOPICS, type Topic, topics, topicsFor, whyNotSetPreference } from './topic.ts';

const codes = (problems: readonly { code: string }[]): string[] => problems.map(({ code }) => code);

describe('topics', () => {
  it.each<[Topic, boolean, boolean, boolean, boolean]>([
    ['SECURITY', true, true, false, true],
    ['ROLES', true, false, false, true],
    ['INVITATIONS', false, true, false, true],
    ['ORGANISATION', false, false, false, true],
    ['MEMBERS', false, false, false, false],
    ['STARTUPS', false, false, false, true],
    ['FILES', false, false, false, true],
    ['REGISTRATIONS', false, false, true, false],
    ['RESIDENCY', false, false, false, true],
    ['FOLLOW_UPS', false, false, true, true],
    ['BENEFIT_RULES', false, false, true, true],
  ])('%s: mandatory %s, urgent %s, staff only %s, mail by default %s', (topic, mandatory, urgent, staffOnly, email) => {
    expect(topics[topic]).toMatchObject({ mandatory, urgent, staffOnly, defaults: { inApp: true, email } });
  });

  it('staff have two topics more', () => {
    expect(topicsFor(true)).toEqual(TOPICS);
    expect(topicsFor(false)).toEqual(
      TOPICS.filter((topic) => !['REGISTRATIONS', 'FOLLOW_UPS', 'BENEFIT_RULES'].includes(topic)),
    );
  });

  it.each([
    ['SECURITY', { inApp: true, email: true }, []],
    ['SECURITY', { inApp: true, email: false }, ['TOPIC_IS_MANDATORY']],
    ['SECURITY', { inApp: false, email: true }, ['TOPIC_IS_MANDATORY']],
    ['MEMBERS', { inApp: false, email: false }, []],
  ] as const)('choosing for %s %j', (topic, channels, expected) => {
    expect(codes(whyNotSetPreference(topic, channels))).toEqual(expected);
  });

  it.each([
    ['SECURITY', { inApp: false, email: false }, { inApp: true, email: true }],
    ['MEMBERS', null, { inApp: true, email: false }],
    ['MEMBERS', { inApp: false, email: true }, { inApp: false, email: true }],
  ] as const)('%s, chosen %j, goes to %j', (topic, chosen, expected) => {
    expect(channelsFor(topic, chosen)).toEqual(expected);
  });

  it('the night is from 21 to 9', () => {
    const quiet = Array.from({ length: 24 }, (_, hour) => hour).filter(isQuietHour);
    expect(quiet).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 21, 22, 23]);
  });
});

describe('mail', () => {
  const now = new Date('2026-11-23T12:00:00.000Z');
  it.each([
    [1, 1],
    [2, 5],
    [3, 15],
    [4, 60],
    [5, 180],
    [6, 360],
    [7, 720],
  ])('after %i failed attempts again in %i minutes', (attempts, minutes) => {
    expect(nextAttemptAt(attempts, now)).toEqual(new Date(now.getTime() + minutes * 60_000));
  });

  it.each([
    ['20:59', '2026-11-23T16:59:59.999Z', false, '2026-11-23T16:59:59.999Z'],
    ['21:00', '2026-11-23T17:00:00.000Z', false, '2026-11-24T05:00:00.000Z'],
    ['21:00, urgent', '2026-11-23T17:00:00.000Z', true, '2026-11-23T17:00:00.000Z'],
    ['00:30', '2026-11-23T20:30:00.000Z', false, '2026-11-24T05:00:00.000Z'],
    ['08:59', '2026-11-24T04:59:00.000Z', false, '2026-11-24T05:00:00.000Z'],
    ['09:00', '2026-11-24T05:00:00.000Z', false, '2026-11-24T05:00:00.000Z'],
  ])('written at %s in Baku it leaves in time', (_, at, isUrgent, expected) => {
    expect(leavesAt(new Date(at), isUrgent)).toEqual(new Date(expected));
  });

  it('after the last attempt never again', () => {
    expect(MAIL_ATTEMPTS_MAX).toBe(8);
    expect(nextAttemptAt(MAIL_ATTEMPTS_MAX, now)).toBeNull();
  });

  it('can be held while it waits, released while held, sent again once it left or failed', () => {
    expect(MAIL_STATES.filter((state) => whyNotHold({ state }).length === 0)).toEqual(['QUEUED']);
    expect(MAIL_STATES.filter((state) => whyNotRelease({ state }).length === 0)).toEqual(['HELD']);
    expect(MAIL_STATES.filter((state) => whyNotResend({ state, isSecret: false }).length === 0)).toEqual([
      'SENT',
      'FAILED',
    ]);
    expect(MAIL_STATES.map((state) => codes(whyNotResend({ state, isSecret: true })))).toEqual([
      ['MAIL_STILL_WAITING'],
      ['MAIL_STILL_WAITING'],
      ['MAIL_TOO_OLD'],
      ['MAIL_TOO_OLD'],
    ]);
  });
});

describe('saved views', () => {
  it.each([
    ['a first one', false, 0, []],
    ['a thirtieth', false, 29, []],
    ['a thirty-first', false, 30, ['VIEWS_TOO_MANY']],
    ['one of a name that is taken', true, 30, ['VIEW_NAME_TAKEN']],
  ])('%s', (_, isNameTaken, viewCount, expected) => {
    expect(codes(whyNotSaveView({ isNameTaken, viewCount }))).toEqual(expected);
  });

  const input = {
    screen: 'staff/organisations',
    name: ' Yeni ',
    search: { state: ['UNVERIFIED'], page: 1 },
    shared: false,
  };
  it('reads its input', () => {
    expect(parseInput(saveViewInput, input)).toEqual({ ...input, name: 'Yeni' });
  });

  it.each([
    [{ screen: '../x' }],
    [{ name: '' }],
    [{ search: { q: 'x'.repeat(4000) } }],
    [{ search: { ['k'.repeat(61)]: 1 } }],
    [{ shared: 'yes' }],
  ])('refuses %#', (change) => {
    expect(() => parseInput(saveViewInput, { ...input, ...change })).toThrow(Refusal);
  });
});
