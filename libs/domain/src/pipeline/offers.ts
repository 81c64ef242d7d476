import { eventsFrom } from '../kernel/machine.ts';
import type { Offers } from '../offers.ts';
import { type CofounderInvitationFacts, cofounderInvitationMachine } from './cofounder.ts';
import type { StartupFacts } from './facts.ts';
import { type RevisionFacts, revisionMachine } from './revision.ts';
import { LIVE_STARTUP_STATES, startupMachine } from './startup.ts';
import { ENDED_STARTUP_STATES } from './vocabulary.ts';

const isOpen = ({ state }: StartupFacts): boolean => !ENDED_STARTUP_STATES.includes(state);

/** What the record's table offers in each state. */
export const recordOffers: Offers<StartupFacts> = {
  'startup.submit': ({ state }) => eventsFrom(startupMachine, state).includes('submit'),
  'startup.approve': ({ state }) => eventsFrom(startupMachine, state).includes('approve'),
  'startup.return': ({ state }) => eventsFrom(startupMachine, state).includes('return'),
  'startup.update': ({ state }) => state === 'DRAFT' || LIVE_STARTUP_STATES.includes(state),
  'startup.merge': ({ state }) => eventsFrom(startupMachine, state).includes('merge'),
  'cofounder.invite': isOpen,
  'cofounder.leave': isOpen,
  'cofounder.makeLead': isOpen,
  'listing.publish': ({ state }) => state === 'ACTIVE',
};

export const cofounderInvitationOffers: Offers<CofounderInvitationFacts> = {
  'cofounder.revoke': ({ invitationState }) =>
    eventsFrom(cofounderInvitationMachine, invitationState).includes('revoke'),
};

export const revisionOffers: Offers<RevisionFacts> = {
  'revision.approve': ({ revisionState }) => eventsFrom(revisionMachine, revisionState).includes('approve'),
  'revision.return': ({ revisionState }) => eventsFrom(revisionMachine, revisionState).includes('return'),
  'revision.withdraw': ({ revisionState }) => eventsFrom(revisionMachine, revisionState).includes('withdraw'),
};
