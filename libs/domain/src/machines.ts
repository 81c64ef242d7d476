import { fileMachine } from './documents/file.ts';
import type { FileFacts } from './documents/policy.ts';
import type { EventName } from './events.ts';
import { personMachine } from './identity/person.ts';
import type { PersonFacts } from './identity/policy.ts';
import { eventsFrom, type Machine } from './kernel/machine.ts';
import type { Actor } from './kernel/policy.ts';
import { mailMachine } from './notifications/mail.ts';
import { type MailFacts } from './notifications/policy.ts';
import type { Offers } from './offers.ts';
import { invitationMachine } from './organisations/invitation.ts';
import { LIVE_ORGANISATION_STATES, organisationMachine } from './organisations/organisation.ts';
import type { InvitationFacts, MembershipFacts, OrganisationFacts } from './organisations/policy.ts';
import { bulkRunMachine } from './pipeline/bulk-run.ts';
import { type CofounderInvitationFacts, cofounderInvitationMachine } from './pipeline/cofounder.ts';
import { type StartupFacts } from './pipeline/facts.ts';
import { type ImportRunState, importRunMachine } from './pipeline/import-run.ts';
import { journeyMachine } from './pipeline/journey.ts';
import { journeyOffers, participationOffers, startupTaskOffers } from './pipeline/journey-offers.ts';
import type { ParticipationFacts, TaskFacts } from './pipeline/journey-policy.ts';
import { listingMachine } from './pipeline/listing.ts';
import type { ListingFacts } from './pipeline/listing-policy.ts';
import { bulkRunOffers, listsOffers } from './pipeline/lists-offers.ts';
import type { BulkRunFacts } from './pipeline/lists-policy.ts';
import { cofounderInvitationOffers, recordOffers, revisionOffers } from './pipeline/offers.ts';
import { participationMachine } from './pipeline/participation.ts';
import { type RevisionFacts, revisionMachine } from './pipeline/revision.ts';
import { startupTaskMachine } from './pipeline/staff-work.ts';
import { startupMachine } from './pipeline/startup.ts';
import { type Action, type FactsOf, may } from './policies.ts';
import { appealMachine } from './residency/appeal.ts';
import { appealOffers } from './residency/appeal-offers.ts';
import type { AppealFacts } from './residency/appeal-policy.ts';
import { applicationMachine } from './residency/application.ts';
import { applicationOffers } from './residency/application-offers.ts';
import type { ApplicationFacts } from './residency/application-policy.ts';
import { landingMachine } from './residency/landing.ts';
import { landingOffers } from './residency/landing-offers.ts';
import type { LandingFacts } from './residency/landing-policy.ts';
import { plannedChangeOffers, residencyPaperOffers } from './residency/live-offers.ts';
import type { PaperFacts, PlannedChangeFacts } from './residency/live-policy.ts';
import { moratoriumMachine } from './residency/moratorium.ts';
import { moratoriumOffers } from './residency/moratorium-offers.ts';
import type { MoratoriumFacts } from './residency/moratorium-policy.ts';
import { plannedChangeMachine } from './residency/planned-change.ts';
import { reportMachine } from './residency/report.ts';
import { reportOffers } from './residency/report-offers.ts';
import type { ReportFacts } from './residency/report-policy.ts';
import { residencyMachine } from './residency/residency.ts';
import { residencyActMachine } from './residency/residency-act.ts';
import { residencyActOffers, residencyOffers } from './residency/residency-offers.ts';
import { residencyPaperMachine } from './residency/residency-paper.ts';
import type { ResidencyActFacts, ResidencyFacts } from './residency/residency-policy.ts';
import { ruleSimulationMachine } from './residency/rule-scenario.ts';
import { ruleVersionMachine } from './residency/rule-version.ts';
import { type RuleVersionFacts, ruleVersionOffers, scenarioOffers } from './residency/rules-offers.ts';
import type { ScenarioFacts } from './residency/rules-policy.ts';
import { bookingMachine } from './spaces/booking.ts';
import { bookingOffers, centreOffers, slotWaitOffers } from './spaces/offers.ts';
import type { BookingFacts, CentreFacts, SlotWaitFacts } from './spaces/policy.ts';
import { slotWaitMachine } from './spaces/slot-wait.ts';

/** Every lifecycle; each emits only events that exist. */
export const machines = [
  personMachine,
  organisationMachine,
  invitationMachine,
  fileMachine,
  mailMachine,
  startupMachine,
  revisionMachine,
  journeyMachine,
  participationMachine,
  startupTaskMachine,
  cofounderInvitationMachine,
  importRunMachine,
  listingMachine,
  ruleVersionMachine,
  ruleSimulationMachine,
  bulkRunMachine,
  applicationMachine,
  residencyMachine,
  residencyActMachine,
  landingMachine,
  reportMachine,
  appealMachine,
  moratoriumMachine,
  plannedChangeMachine,
  bookingMachine,
  slotWaitMachine,
  residencyPaperMachine,
] as const satisfies readonly Machine<string, string, EventName>[];

/**
 * What the actor may do next with an object: the table's rows ∩ the policy, guards left out (DECISIONS 21): the button opens
 * a dialog that lists the blockers.
 */
function allowed<Facts>(actor: Actor, facts: Facts, offers: Offers<Facts>): readonly Action[] {
  return (Object.keys(offers) as Action[]).filter(
    (action) => offers[action]?.(facts) && may(actor, action, facts as FactsOf<typeof action>),
  );
}

const always = (): boolean => true;
const isLive = ({ state }: OrganisationFacts): boolean => LIVE_ORGANISATION_STATES.includes(state);
const isOrganisationLive = ({ organisationState }: MembershipFacts): boolean =>
  LIVE_ORGANISATION_STATES.includes(organisationState);

const organisationOffers: Offers<OrganisationFacts> = {
  'organisation.update': isLive,
  'member.invite': isLive,
  'organisation.verify': ({ state }) => eventsFrom(organisationMachine, state).includes('verify'),
  'organisation.dissolve': ({ state }) => eventsFrom(organisationMachine, state).includes('dissolve'),
  'actingFor.change': isLive,
  'organisation.leave': always,
};
const membershipOffers: Offers<MembershipFacts> = {
  'member.changeRole': isOrganisationLive,
  'member.remove': isOrganisationLive,
};
const invitationOffers: Offers<InvitationFacts> = {
  'invitation.revoke': ({ state }) => eventsFrom(invitationMachine, state).includes('revoke'),
};
const personOffers: Offers<PersonFacts> = {
  'role.grant': ({ state }) => state === 'ACTIVE',
  'role.revoke': always,
  'person.disable': ({ state }) => eventsFrom(personMachine, state).includes('disable'),
  'person.enable': ({ state }) => eventsFrom(personMachine, state).includes('enable'),
};
const fileOffers: Offers<FileFacts> = {
  'download.sign': ({ state }) => state === 'CLEAN' || state === 'QUARANTINED' || state === 'SCAN_FAILED',
  'file.setVisibility': ({ state }) => state !== 'REMOVED' && state !== 'INFECTED',
  'file.remove': ({ state }) => eventsFrom(fileMachine, state).includes('remove'),
};
const mailOffers: Offers<MailFacts> = {
  'mail.hold': ({ state }) => eventsFrom(mailMachine, state).includes('hold'),
  'mail.release': ({ state }) => eventsFrom(mailMachine, state).includes('release'),
  'mail.resend': ({ state }) => eventsFrom(mailMachine, state).includes('resend'),
};

const listingOffers: Offers<ListingFacts> = {
  'listing.pause': ({ state }) => eventsFrom(listingMachine, state).includes('pause'),
  'listing.resume': ({ state }) => eventsFrom(listingMachine, state).includes('resume'),
  'listing.revoke': ({ state }) => eventsFrom(listingMachine, state).includes('revoke'),
};
const importOffers: Offers<{ readonly state: ImportRunState }> = {
  'import.check': ({ state }) => eventsFrom(importRunMachine, state).includes('check'),
  'import.run': ({ state }) => eventsFrom(importRunMachine, state).includes('run'),
  'import.cancel': ({ state }) => eventsFrom(importRunMachine, state).includes('cancel'),
  'import.undo': ({ state }) => eventsFrom(importRunMachine, state).includes('undo'),
};

/** Each slice of the pipeline brings its own. */
const startupOffers: Offers<StartupFacts> = { ...recordOffers, ...journeyOffers, ...listsOffers };

/** One function for each type that has `allowedActions` in the API. */
export const allowedActions = {
  organisation: (actor: Actor, facts: OrganisationFacts) => allowed(actor, facts, organisationOffers),
  membership: (actor: Actor, facts: MembershipFacts) => allowed(actor, facts, membershipOffers),
  invitation: (actor: Actor, facts: InvitationFacts) => allowed(actor, facts, invitationOffers),
  person: (actor: Actor, facts: PersonFacts) => allowed(actor, facts, personOffers),
  file: (actor: Actor, facts: FileFacts) => allowed(actor, facts, fileOffers),
  mail: (actor: Actor, facts: MailFacts) => allowed(actor, facts, mailOffers),
  startup: (actor: Actor, facts: StartupFacts) => allowed(actor, facts, startupOffers),
  cofounderInvitation: (actor: Actor, facts: CofounderInvitationFacts) =>
    allowed(actor, facts, cofounderInvitationOffers),
  startupRevision: (actor: Actor, facts: RevisionFacts) => allowed(actor, facts, revisionOffers),
  participation: (actor: Actor, facts: ParticipationFacts) => allowed(actor, facts, participationOffers),
  startupTask: (actor: Actor, facts: TaskFacts) => allowed(actor, facts, startupTaskOffers),
  listing: (actor: Actor, facts: ListingFacts) => allowed(actor, facts, listingOffers),
  importRun: (actor: Actor, facts: { readonly state: ImportRunState }) => allowed(actor, facts, importOffers),
  bulkRun: (actor: Actor, facts: BulkRunFacts) => allowed(actor, facts, bulkRunOffers),
  residencyApplication: (actor: Actor, facts: ApplicationFacts) => allowed(actor, facts, applicationOffers),
  benefitRuleVersion: (actor: Actor, facts: RuleVersionFacts) => allowed(actor, facts, ruleVersionOffers),
  ruleScenario: (actor: Actor, facts: ScenarioFacts) => allowed(actor, facts, scenarioOffers),
  residency: (actor: Actor, facts: ResidencyFacts) => allowed(actor, facts, residencyOffers),
  residencyAct: (actor: Actor, facts: ResidencyActFacts) => allowed(actor, facts, residencyActOffers),
  softLandingCase: (actor: Actor, facts: LandingFacts) => allowed(actor, facts, landingOffers),
  residencyReport: (actor: Actor, facts: ReportFacts) => allowed(actor, facts, reportOffers),
  residencyAppeal: (actor: Actor, facts: AppealFacts) => allowed(actor, facts, appealOffers),
  moratorium: (actor: Actor, facts: MoratoriumFacts) => allowed(actor, facts, moratoriumOffers),
  plannedChange: (actor: Actor, facts: PlannedChangeFacts) => allowed(actor, facts, plannedChangeOffers),
  booking: (actor: Actor, facts: BookingFacts) => allowed(actor, facts, bookingOffers),
  slotWait: (actor: Actor, facts: SlotWaitFacts) => allowed(actor, facts, slotWaitOffers),
  centre: (actor: Actor, facts: CentreFacts) => allowed(actor, facts, centreOffers),
  residencyPaper: (actor: Actor, facts: PaperFacts) => allowed(actor, facts, residencyPaperOffers),
};
