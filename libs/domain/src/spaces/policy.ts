import { type Actor, anyone, hasRole, type Policy, type Predicate, rule, signedIn, system } from '../kernel/policy.ts';
import type { BookingState } from './booking.ts';
import type { SlotWaitState } from './slot-wait.ts';

export interface CentreFacts {
  /** The centre. */
  readonly id: string;
}
export interface BookingFacts {
  readonly state: BookingState;
  readonly ownerId: string;
  readonly centreId: string;
}
export interface SlotWaitFacts {
  readonly state: SlotWaitState;
  readonly personId: string;
  readonly centreId: string;
}
export interface FeedFacts {
  readonly ownerId: string;
}

/** Runs the desk of this centre, or of all. */
export const runsCentre = (actor: Actor, centreId: string): boolean =>
  hasRole(actor, 'CENTRE_OFFICER', centreId) || hasRole(actor, 'ADMIN');
export const isCentreOfficer = (actor: Actor): boolean =>
  actor.roles.some(({ role }) => role === 'CENTRE_OFFICER') || hasRole(actor, 'ADMIN');

const isOwner: Predicate<Pick<BookingFacts, 'ownerId'>> = (actor, { ownerId }) =>
  actor.personId !== null && actor.personId === ownerId;
const runsIt: Predicate<Pick<BookingFacts, 'centreId'>> = (actor, { centreId }) => runsCentre(actor, centreId);

const OWNER = 'who booked';
const OFFICERS = 'centre officers of this centre, administrators of the platform';
const both = rule<BookingFacts>({
  who: `${OWNER}; ${OFFICERS}`,
  allows: (actor, facts) => isOwner(actor, facts) || runsIt(actor, facts),
});
const owner = rule<BookingFacts>({ who: OWNER, allows: isOwner });
const officers = rule<BookingFacts>({ who: OFFICERS, allows: runsIt });
const ofCentre = rule<CentreFacts>({ who: OFFICERS, allows: (actor, { id }) => runsCentre(actor, id) });
const waiting = rule<SlotWaitFacts>({
  who: 'who waits',
  allows: (actor, { personId }) => actor.personId !== null && actor.personId === personId,
});
const everyone = rule<unknown>({ who: 'anyone, also without an account', allows: anyone, anonymous: true });
const person = rule<unknown>({ who: 'anyone signed in', allows: signedIn });

export const spacesPolicy = {
  'centre.list': everyone,
  'centre.availability': everyone,
  'centre.desk': ofCentre,
  'centre.use': ofCentre,
  'centre.export': ofCentre,
  'centre.change': ofCentre,
  'resource.save': ofCentre,
  'booking.hold': person,
  'booking.request': person,
  'booking.listOwn': person,
  'booking.list': rule<unknown>({
    who: 'centre officers, each of their centres; administrators of the platform',
    allows: (actor) => isCentreOfficer(actor),
  }),
  'booking.find': rule<unknown>({ who: `anyone signed in: ${OWNER}; ${OFFICERS}`, allows: signedIn }),
  'booking.read': both,
  'booking.release': owner,
  'booking.change': both,
  'booking.cancel': both,
  'booking.checkIn': both,
  'booking.checkOut': both,
  'booking.confirm': officers,
  'booking.reject': officers,
  'booking.expire': rule<unknown>({ who: 'the system', allows: system }),
  'slotWait.list': person,
  'slotWait.join': person,
  'slotWait.accept': waiting,
  'slotWait.decline': waiting,
  'slotWait.leave': waiting,
  'quota.readOwn': person,
  'resource.block': ofCentre,
  'resource.unblock': ofCentre,
  'resource.importBusy': ofCentre,
  'spaceRule.list': ofCentre,
  'spaceRule.preview': ofCentre,
  'spaceRule.save': ofCentre,
  'training.record': ofCentre,
  'calendarFeed.list': person,
  'calendarFeed.create': person,
  'calendarFeed.revoke': rule<FeedFacts>({
    who: 'whose feed it is',
    allows: (actor, { ownerId }) => actor.personId !== null && actor.personId === ownerId,
  }),
} satisfies Policy;
