import { eventsFrom } from '../kernel/machine.ts';
import type { Offers } from '../offers.ts';
import { type LandingEvent, LIVE_LANDING_STATES, landingMachine } from './landing.ts';
import type { LandingFacts } from './landing-policy.ts';

const takes =
  (event: LandingEvent) =>
  ({ state }: LandingFacts): boolean =>
    eventsFrom(landingMachine, state).includes(event);
const isLive = ({ state }: LandingFacts): boolean => LIVE_LANDING_STATES.includes(state);
const isRunning = ({ state }: LandingFacts): boolean => state === 'IN_PROGRESS';

/** What the table of a case offers in each state. */
export const landingOffers: Offers<LandingFacts> = {
  'softLanding.assign': isLive,
  'softLanding.complete': isRunning,
  'softLanding.waive': isRunning,
  'softLanding.reopen': isRunning,
  'softLanding.plan': isRunning,
  'softLanding.write': isLive,
  'softLanding.end': takes('close'),
  'softLanding.withdraw': takes('close'),
};
