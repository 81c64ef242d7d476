import { eventsFrom } from '../kernel/machine.ts';
import type { Offers } from '../offers.ts';
import { bulkRunMachine, whyNotUndoBulkRun } from './bulk-run.ts';
import type { StartupFacts } from './facts.ts';
import type { BulkRunFacts } from './lists-policy.ts';

export const listsOffers: Offers<StartupFacts> = {
  'startup.assign': ({ state }) => state !== 'MERGED',
};

/** What cannot be taken back offers no button for it. */
export const bulkRunOffers: Offers<BulkRunFacts> = {
  'bulkRun.cancel': ({ state }) => eventsFrom(bulkRunMachine, state).includes('cancel'),
  'bulkRun.undo': (facts) => whyNotUndoBulkRun(facts).length === 0,
};
