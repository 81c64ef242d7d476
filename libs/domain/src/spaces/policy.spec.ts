import { type Actor, ANONYMOUS } from '../kernel/policy.ts';
import { allowedActions } from '../machines.ts';
import { may } from '../policies.ts';
import type { BookingFacts } from './policy.ts';

const officer = (scopeIds: readonly string[]): Actor => ({
  ...ANONYMOUS,
  kind: 'PERSON',
  personId: 'officer',
  roles: [{ role: 'CENTRE_OFFICER', scopeIds }],
});
const booking: BookingFacts = { state: 'PENDING', ownerId: 'leyla', centreId: 'c1' };

it.each([
  ['all centres', officer([]), true],
  ['this centre', officer(['c1', 'c3']), true],
  ['another centre', officer(['c2']), false],
])('an officer of %s runs its desk', (_, actor, runs) => {
  for (const action of ['centre.desk', 'centre.use', 'resource.block', 'spaceRule.save', 'training.record'] as const)
    expect(may(actor, action, { id: 'c1' })).toBe(runs);
  for (const action of [
    'booking.read',
    'booking.confirm',
    'booking.reject',
    'booking.cancel',
    'booking.checkIn',
  ] as const)
    expect(may(actor, action, booking)).toBe(runs);
  expect(may(actor, 'booking.list', undefined)).toBe(true);
  expect(may(actor, 'booking.release', booking)).toBe(false);
  expect(allowedActions.centre(actor, { id: 'c1' }).length > 0).toBe(runs);
});

it.each([
  ['HELD', ['booking.release'], []],
  [
    'PENDING',
    ['booking.change', 'booking.cancel'],
    ['booking.confirm', 'booking.reject', 'booking.change', 'booking.cancel'],
  ],
  [
    'CONFIRMED',
    ['booking.checkIn', 'booking.change', 'booking.cancel'],
    ['booking.checkIn', 'booking.change', 'booking.cancel'],
  ],
  ['CHECKED_IN', ['booking.checkOut'], ['booking.checkOut']],
  ['CANCELLED', [], []],
] as const)('of a booking that is %s its owner and the desk may', (state, owner, desk) => {
  const leyla: Actor = { ...ANONYMOUS, kind: 'PERSON', personId: 'leyla' };
  expect(allowedActions.booking(leyla, { ...booking, state })).toEqual(owner);
  expect(allowedActions.booking(officer(['c1']), { ...booking, state })).toEqual(desk);
});

it.each([
  ['WAITING', ['slotWait.leave']],
  ['OFFERED', ['slotWait.accept', 'slotWait.decline']],
  ['EXPIRED', []],
] as const)('who waits and is %s may', (state, actions) => {
  const leyla: Actor = { ...ANONYMOUS, kind: 'PERSON', personId: 'leyla' };
  expect(allowedActions.slotWait(leyla, { state, personId: 'leyla', centreId: 'c1' })).toEqual(actions);
});
