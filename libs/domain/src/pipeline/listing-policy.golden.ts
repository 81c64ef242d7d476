import type { Action } from '../policies.ts';
import type { StartupFacts } from './facts.ts';

const FOUNDERS = ['leyla', 'rauf'] as const;
/** Nigar is an investor. */
const INVESTORS = ['nigar', 'admin'] as const;

const theirs: StartupFacts = { id: 's1', state: 'ACTIVE', stage: 'MVP', origin: 'SELF', founderIds: FOUNDERS };
const listing = { state: 'ACTIVE', founderIds: FOUNDERS };

/** Action, facts, who may: written out by hand. */
export const listingMatrix: readonly (readonly [
  Action,
  unknown,
  readonly ((typeof FOUNDERS)[number] | (typeof INVESTORS)[number] | 'system')[],
])[] = [
  ['listing.publish', theirs, FOUNDERS],
  ['listing.preview', theirs, FOUNDERS],
  ['listing.funds', theirs, FOUNDERS],
  ['listing.pause', listing, FOUNDERS],
  ['listing.resume', listing, FOUNDERS],
  ['listing.revoke', listing, FOUNDERS],
  ['listing.browse', null, INVESTORS],
  ['listing.read', null, INVESTORS],
  ['listing.views', theirs, [...FOUNDERS, 'admin']],
  ['listing.expire', null, ['system']],
];
