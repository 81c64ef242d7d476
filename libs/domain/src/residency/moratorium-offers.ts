import { eventsFrom } from '../kernel/machine.ts';
import type { Offers } from '../offers.ts';
import { moratoriumMachine } from './moratorium.ts';
import type { MoratoriumFacts } from './moratorium-policy.ts';

export const moratoriumOffers: Offers<MoratoriumFacts> = {
  'moratorium.approve': ({ state }) => eventsFrom(moratoriumMachine, state).includes('approve'),
  'moratorium.reject': ({ state }) => eventsFrom(moratoriumMachine, state).includes('reject'),
};
