import { eventsFrom } from '../kernel/machine.ts';
import type { Offers } from '../offers.ts';
import { certificateStates, LIVE_RESIDENCY_STATES, type ResidencyEvent, residencyMachine } from './residency.ts';
import { residencyActMachine } from './residency-act.ts';
import type { ResidencyActFacts, ResidencyFacts } from './residency-policy.ts';

const takes =
  (event: ResidencyEvent) =>
  ({ state }: ResidencyFacts): boolean =>
    eventsFrom(residencyMachine, state).includes(event);

export const residencyOffers: Offers<ResidencyFacts> = {
  'residency.openReview': takes('openReview'),
  'residency.closeReview': takes('closeReview'),
  'certificate.suspend': takes('suspend'),
  'certificate.reinstate': takes('reinstate'),
  'certificate.revoke': takes('revoke'),
  'residency.explain': ({ state }) => state === 'UNDER_REVIEW',
  'residency.withdraw': takes('withdraw'),
  'appeal.file': takes('reinstate'),
  'plannedChange.announce': ({ state }) => LIVE_RESIDENCY_STATES.includes(state),
  'residencyPaper.request': ({ state }) => certificateStates[state] === 'VALID',
  'benefitElection.elect': ({ state }) => LIVE_RESIDENCY_STATES.includes(state),
};

export const residencyActOffers: Offers<ResidencyActFacts> = {
  'residencyAct.approve': ({ actState }) => eventsFrom(residencyActMachine, actState).includes('approve'),
  'residencyAct.reject': ({ actState }) => eventsFrom(residencyActMachine, actState).includes('reject'),
};
