import { type Actor, hasRole, type Policy, rule, system } from '../kernel/policy.ts';
import { FOUNDERS, isFounderOf, isInvestmentOfficer, type StartupFacts } from './facts.ts';
import type { ListingState } from './listing.ts';

/** A consent and the founders who answer for it. */
export interface ListingFacts extends Pick<StartupFacts, 'founderIds'> {
  readonly state: ListingState;
}

const isOwnListing = ({ personId }: Actor, { founderIds }: Pick<StartupFacts, 'founderIds'>): boolean =>
  personId !== null && founderIds.includes(personId);
/** The role is given by staff to whom they have verified. */
export const isInvestor = (actor: Actor): boolean => hasRole(actor, 'INVESTOR');

const INVESTMENT = 'investment officers, administrators of the platform';
const OWN = 'founders of the startup, for their own consent';

export const listingPolicy = {
  'listing.publish': rule<StartupFacts>({ who: FOUNDERS, allows: isFounderOf }),
  'listing.preview': rule<StartupFacts>({ who: FOUNDERS, allows: isFounderOf }),
  'listing.funds': rule<StartupFacts>({ who: FOUNDERS, allows: isFounderOf }),
  'listing.pause': rule<ListingFacts>({ who: OWN, allows: isOwnListing }),
  'listing.resume': rule<ListingFacts>({ who: OWN, allows: isOwnListing }),
  'listing.revoke': rule<ListingFacts>({ who: OWN, allows: isOwnListing }),
  'listing.expire': rule<unknown>({ who: 'the system', allows: system }),
  'listing.browse': rule<unknown>({
    who: `investors, as far as each startup consents; ${INVESTMENT}`,
    allows: (actor) => isInvestor(actor) || isInvestmentOfficer(actor),
  }),
  'listing.read': rule<unknown>({
    who: `investors, as far as the startup consents; ${INVESTMENT}`,
    allows: (actor) => isInvestor(actor) || isInvestmentOfficer(actor),
  }),
  'listing.views': rule<StartupFacts>({
    who: `${FOUNDERS}; ${INVESTMENT}`,
    allows: (actor, facts) => isFounderOf(actor, facts) || isInvestmentOfficer(actor),
  }),
} satisfies Policy;
