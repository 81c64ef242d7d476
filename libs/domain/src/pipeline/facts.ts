import { type Actor, hasRole, isStaff, type Predicate } from '../kernel/policy.ts';
import type { Stage, StartupOrigin, StartupState } from './vocabulary.ts';

/** What every rule about a startup may ask. */
export interface StartupFacts {
  readonly id: string;
  readonly state: StartupState;
  readonly stage: Stage;
  readonly origin: StartupOrigin;
  /** People who are its founders now, the lead first. */
  readonly founderIds: readonly string[];
}

export const isFounderOf: Predicate<Pick<StartupFacts, 'founderIds'>> = (actor, { founderIds }) =>
  actor.personId !== null && founderIds.includes(actor.personId);
export const isFounderOrStaff: Predicate<StartupFacts> = (actor, facts) => isFounderOf(actor, facts) || isStaff(actor);

/** The founder who answers for the record. */
export const isLeadOf: Predicate<Pick<StartupFacts, 'founderIds'>> = (actor, { founderIds }) =>
  actor.personId !== null && founderIds[0] === actor.personId;
/** Founders, or officers while a record that was brought in has none: they invite the first. */
export const bringsFounders: Predicate<Pick<StartupFacts, 'founderIds'>> = (actor, facts) =>
  isFounderOf(actor, facts) || (facts.founderIds.length === 0 && isPipelineOfficer(actor));

/** Staff who keep the pipeline: moderate, move along the journey, merge, import. */
export const isPipelineOfficer = (actor: Actor): boolean =>
  hasRole(actor, 'PROGRAMME_OFFICER') || hasRole(actor, 'ADMIN');
/** Staff who confirm funding. */
export const isInvestmentOfficer = (actor: Actor): boolean =>
  hasRole(actor, 'INVESTMENT_OFFICER') || hasRole(actor, 'ADMIN');

/** Nobody decides about a startup of their own, whatever else they are (four eyes). */
export const isOfficerFor: Predicate<StartupFacts> = (actor, facts) =>
  isPipelineOfficer(actor) && !isFounderOf(actor, facts);

export const FOUNDERS = 'founders of the startup';
export const PIPELINE_OFFICERS = 'programme officers without limits, administrators of the platform';
