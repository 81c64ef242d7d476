import type { MemberRole, Role } from './kernel/policy.ts';
import { type PipelineEvents, pipelineEventSubjects } from './pipeline/events.ts';
import { type ImportEvents, importEventSubjects } from './pipeline/import-events.ts';
import { type JourneyEvents, journeyEventSubjects } from './pipeline/journey-events.ts';
import { type ListingEvents, listingEventSubjects } from './pipeline/listing-events.ts';
import { type ListsEvents, listsEventSubjects } from './pipeline/lists-events.ts';
import { type AppealEvents, appealEventSubjects } from './residency/appeal-events.ts';
import { type ApplicationEvents, applicationEventSubjects } from './residency/application-events.ts';
import { type LandingEvents, landingEventSubjects } from './residency/landing-events.ts';
import { type LiveEvents, liveEventSubjects } from './residency/live-events.ts';
import { type MoratoriumEvents, moratoriumEventSubjects } from './residency/moratorium-events.ts';
import { type ReportEvents, reportEventSubjects } from './residency/report-events.ts';
import { type ResidencyEvents, residencyEventSubjects } from './residency/residency-events.ts';
import { type RulesEvents, rulesEventSubjects } from './residency/rules-events.ts';
import { type SpacesEvents, spacesEventSubjects } from './spaces/events.ts';

/** Kinds of objects the log speaks about. */
export const SUBJECT_TYPES = [
  'organisation',
  'startup',
  'startupRevision',
  'cohort',
  'participation',
  'metricReport',
  'startupNote',
  'startupTask',
  'cofounderInvitation',
  'importRun',
  'benefitRule',
  'ruleScenario',
  'ruleSimulation',
  'listing',
  'bulkRun',
  'residencyApplication',
  'residencyCouncil',
  'residency',
  'residencyAct',
  'softLandingCase',
  'residencyReport',
  'residencyAppeal',
  'moratorium',
  'plannedChange',
  'benefitElection',
  'centre',
  'resource',
  'booking',
  'bookingSeries',
  'slotWait',
  'spaceRule',
  'calendarFeed',
  'residencyPaper',
  'person',
  'invitation',
  'membership',
  'file',
  'mail',
  'session',
  'savedView',
  'deadLetter',
  'export',
  'emailCode',
] as const;
export type SubjectType = (typeof SUBJECT_TYPES)[number];

/** How a session was opened. */
export type SignInMethodCode = 'DIGITAL_LOGIN' | 'PASSKEY' | 'PASSWORD' | 'DEMO';

/**
 * Every event and its payload: ids, codes and numbers only, never names, contacts or free text, so that erasing a person
 * leaves the log whole (DECISIONS 14). Actor, acting-for, subject and time are columns of the log, not payload; the reason of
 * a decision is stored with the decision, and its id stands here.
 */
export interface EventPayloads
  extends PipelineEvents,
    JourneyEvents,
    ImportEvents,
    ListingEvents,
    ListsEvents,
    ApplicationEvents,
    LandingEvents,
    AppealEvents,
    MoratoriumEvents,
    LiveEvents,
    RulesEvents,
    ResidencyEvents,
    ReportEvents,
    SpacesEvents {
  'organisation.registered': { organisationId: string; legalForm: string; country: string; hasTin: boolean };
  'organisation.updated': { organisationId: string; fields: readonly string[] };
  'organisation.verified': { organisationId: string };
  'organisation.dissolved': { organisationId: string };
  'member.invited': { organisationId: string; invitationId: string; role: MemberRole };
  'member.joined': {
    organisationId: string;
    membershipId: string;
    personId: string;
    role: MemberRole;
    invitationId: string | null;
  };
  'member.roleChanged': {
    organisationId: string;
    membershipId: string;
    personId: string;
    from: MemberRole;
    to: MemberRole;
  };
  'member.removed': { organisationId: string; membershipId: string; personId: string };
  'member.left': { organisationId: string; membershipId: string; personId: string };
  'invitation.accepted': { organisationId: string; invitationId: string };
  'invitation.declined': { organisationId: string; invitationId: string };
  'invitation.revoked': { organisationId: string; invitationId: string };
  'invitation.expired': { organisationId: string; invitationId: string };
  'role.granted': { personId: string; grantId: string; role: Role; scopeIds: readonly string[] };
  'role.revoked': { personId: string; grantId: string; role: Role };
  'person.registered': { personId: string; method: SignInMethodCode };
  'person.disabled': { personId: string };
  'person.enabled': { personId: string };
  'person.emailVerified': { personId: string };
  /** Null when there was no proved address before. */
  'person.emailChanged': { personId: string; emailChangeId: string | null };
  'preferences.updated': { personId: string; fields: readonly string[] };
  'session.started': { personId: string; sessionId: string; method: SignInMethodCode; isNewDevice: boolean };
  'session.ended': { personId: string; sessionId: string; reason: string };
  'signIn.failed': { personId: string | null; method: SignInMethodCode; reason: string };
  'digitalLogin.linked': { personId: string };
  'passkey.added': { personId: string; passkeyId: string };
  'passkey.removed': { personId: string; passkeyId: string };
  'password.changed': { personId: string };
  'totp.enabled': { personId: string };
  'recoveryCode.used': { personId: string; left: number };
  'stepUp.done': { personId: string; sessionId: string; method: SignInMethodCode | 'TOTP' };
  'actingFor.changed': { personId: string; sessionId: string; organisationId: string | null };
  'demo.signedIn': { personId: string; sessionId: string };
  'emailCode.requested': { emailCodeId: string; purpose: 'SIGN_UP' | 'RECOVERY' | 'EMAIL_CHANGE' };
  'file.uploaded': { fileId: string; subjectType: string; subjectId: string; size: number; mediaType: string };
  'file.scanned': { fileId: string; result: 'CLEAN' | 'INFECTED' | 'SCAN_FAILED' };
  'file.rescanRequested': { fileId: string };
  'file.removed': { fileId: string };
  'file.visibilityChanged': { fileId: string; from: string; to: string };
  'file.downloaded': { fileId: string };
  'mail.queued': { mailId: string; template: string };
  'mail.sent': { mailId: string; template: string; attempts: number };
  'mail.failed': { mailId: string; template: string; attempts: number };
  'mail.held': { mailId: string };
  'mail.released': { mailId: string };
  'mail.requeued': { mailId: string };
  'deadLetter.retried': { deadLetterId: string; queue: string };
  'export.made': { exportId: string; list: string; rows: number };
  'data.read': { subjectType: string; subjectId: string; fields: readonly string[] };
}

export type EventName = keyof EventPayloads;

/** One event as commands emit it. */
export interface DomainEvent<Name extends EventName = EventName> {
  readonly name: Name;
  readonly payload: EventPayloads[Name];
}

/** Whom or what an event is about: the log's subject columns. */
export const eventSubjects: Readonly<Record<EventName, SubjectType>> = {
  'organisation.registered': 'organisation',
  'organisation.updated': 'organisation',
  'organisation.verified': 'organisation',
  'organisation.dissolved': 'organisation',
  'member.invited': 'organisation',
  'member.joined': 'organisation',
  'member.roleChanged': 'organisation',
  'member.removed': 'organisation',
  'member.left': 'organisation',
  'invitation.accepted': 'invitation',
  'invitation.declined': 'invitation',
  'invitation.revoked': 'invitation',
  'invitation.expired': 'invitation',
  'role.granted': 'person',
  'role.revoked': 'person',
  'person.registered': 'person',
  'person.disabled': 'person',
  'person.enabled': 'person',
  'person.emailVerified': 'person',
  'person.emailChanged': 'person',
  'preferences.updated': 'person',
  'session.started': 'person',
  'session.ended': 'person',
  'signIn.failed': 'person',
  'digitalLogin.linked': 'person',
  'passkey.added': 'person',
  'passkey.removed': 'person',
  'password.changed': 'person',
  'totp.enabled': 'person',
  'recoveryCode.used': 'person',
  'stepUp.done': 'person',
  'actingFor.changed': 'person',
  'demo.signedIn': 'person',
  'emailCode.requested': 'emailCode',
  'file.uploaded': 'file',
  'file.scanned': 'file',
  'file.rescanRequested': 'file',
  'file.removed': 'file',
  'file.visibilityChanged': 'file',
  'file.downloaded': 'file',
  'mail.queued': 'mail',
  'mail.sent': 'mail',
  'mail.failed': 'mail',
  'mail.held': 'mail',
  'mail.released': 'mail',
  'mail.requeued': 'mail',
  'deadLetter.retried': 'deadLetter',
  'export.made': 'export',
  'data.read': 'person',
  ...pipelineEventSubjects,
  ...journeyEventSubjects,
  ...importEventSubjects,
  ...listingEventSubjects,
  ...rulesEventSubjects,
  ...listsEventSubjects,
  ...applicationEventSubjects,
  ...residencyEventSubjects,
  ...landingEventSubjects,
  ...reportEventSubjects,
  ...appealEventSubjects,
  ...moratoriumEventSubjects,
  ...liveEventSubjects,
  ...spacesEventSubjects,
};

export const EVENT_NAMES = Object.keys(eventSubjects) as readonly EventName[];
