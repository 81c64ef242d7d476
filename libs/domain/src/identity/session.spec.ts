import { ROLES, type Role, STAFF_ROLES } from '../kernel/policy.ts';
import {
  assuranceOf,
  isSessionOpen,
  sessionExpiresAt,
  sessionLimits,
  whyNotActFor,
  whyNotStartSession,
} from './session.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

it.each<[string, Role[], number, number, number]>([
  ['nobody in particular', [], 120, 168, 10],
  ['founder', ['FOUNDER'], 120, 168, 10],
  ['student', ['STUDENT'], 120, 168, 10],
  ['mentor', ['MENTOR'], 120, 168, 10],
  ['reviewer', ['REVIEWER'], 60, 12, 10],
  ['juror', ['JUROR'], 60, 12, 10],
  ['auditor', ['AUDITOR'], 60, 12, 10],
  ['investor', ['INVESTOR'], 30, 12, 10],
  ['founder who reviews', ['FOUNDER', 'REVIEWER'], 60, 12, 10],
  ['investor who is staff', ['INVESTOR', 'ANALYST'], 30, 12, 3],
])('limits of %s', (_, roles, idleMinutes, absoluteHours, count) => {
  expect(sessionLimits(roles)).toEqual({ idle: idleMinutes * MINUTE, absolute: absoluteHours * HOUR, count });
});

it.each(STAFF_ROLES)('staff (%s): 30 minutes, 12 hours, 3 sessions', (role) => {
  expect(sessionLimits([role])).toEqual({ idle: 30 * MINUTE, absolute: 12 * HOUR, count: 3 });
});

describe('the end of a session', () => {
  const createdAt = new Date('2026-11-23T08:00:00.000Z');
  const after = (milliseconds: number): Date => new Date(createdAt.getTime() + milliseconds);
  const staff = (lastSeen: number) => ({ createdAt, lastSeenAt: after(lastSeen), roles: ['ADMIN'] as const });

  it.each([
    ['idle', 0, 30 * MINUTE],
    ['absolute', 11.9 * HOUR, 12 * HOUR],
  ])('%s', (_, lastSeen, end) => {
    expect(sessionExpiresAt(staff(lastSeen))).toEqual(after(end));
    expect([isSessionOpen(staff(lastSeen), after(end - 1)), isSessionOpen(staff(lastSeen), after(end))]).toEqual([
      true,
      false,
    ]);
  });
});

it.each([
  ['DEMO', undefined, 'HIGH'],
  ['PASSKEY', undefined, 'SUBSTANTIAL'],
  ['PASSKEY', 'high', 'SUBSTANTIAL'],
  ['PASSWORD', undefined, 'LOW'],
  ['PASSWORD', 'substantial', 'LOW'],
  ['PASSWORD', 'high', 'LOW'],
  ['DIGITAL_LOGIN', 'high', 'HIGH'],
  ['DIGITAL_LOGIN', 'substantial', 'SUBSTANTIAL'],
  ['DIGITAL_LOGIN', 'low', 'LOW'],
  ['DIGITAL_LOGIN', 'HIGH', 'LOW'],
  ['DIGITAL_LOGIN', undefined, 'LOW'],
] as const)('%s, acr %p: %s', (method, acr, expected) => {
  expect(assuranceOf(method, acr)).toBe(expected);
});

describe('starting a session', () => {
  it.each([
    ['a founder by password', 'ACTIVE', ['FOUNDER'], 'LOW', undefined],
    ['a closed account', 'DISABLED', ['FOUNDER'], 'HIGH', 'ACCOUNT_DISABLED'],
    ['staff by password', 'ACTIVE', ['FOUNDER', 'ANALYST'], 'LOW', 'SIGN_IN_TOO_WEAK_FOR_ROLE'],
    ['staff by passkey', 'ACTIVE', ['ANALYST'], 'SUBSTANTIAL', undefined],
    ['staff by Digital Login', 'ACTIVE', ['ANALYST'], 'HIGH', undefined],
  ] as const)('%s', (_, state, roles, assurance, expected) => {
    expect(whyNotStartSession({ state, roles, assurance })[0]?.code).toBe(expected);
  });

  it('a password is too weak for every role of the staff and for no other', () => {
    const refused = ROLES.filter(
      (role) => whyNotStartSession({ state: 'ACTIVE', roles: [role], assurance: 'LOW' }).length > 0,
    );
    expect(refused).toEqual(STAFF_ROLES);
  });
});

it.each([
  ['themself', null, []],
  ['an organisation of theirs', { isMember: true, isDissolved: false }, []],
  ['a dissolved one', { isMember: true, isDissolved: true }, ['NOT_A_MEMBER']],
  ['a strange one', { isMember: false, isDissolved: false }, ['NOT_A_MEMBER']],
])('acting for %s', (_, facts, expected) => {
  expect(whyNotActFor(facts).map(({ code }) => code)).toEqual(expected);
});
