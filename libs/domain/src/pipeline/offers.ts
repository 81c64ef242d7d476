import type { Offers } from '../offers.ts';
import type { StartupFacts } from './facts.ts';

/** What the record's table offers in each state. */
export const recordOffers: Offers<StartupFacts> = {};
