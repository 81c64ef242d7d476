import type { Offers } from '../offers.ts';
import type { AppealFacts } from './appeal-policy.ts';

export const appealOffers: Offers<AppealFacts> = { 'appeal.decide': ({ state }) => state === 'FILED' };
