import type { Localised } from '../kernel/locale.ts';
import type { MemberRole, Role } from '../kernel/policy.ts';
import type { BulkKind } from '../pipeline/bulk-run.ts';
import type { Stage } from '../pipeline/vocabulary.ts';
import type { LandingGoal, LandingOutcome } from '../residency/landing.ts';
import type { MoratoriumKind } from '../residency/moratorium.ts';
import type { ChangeKind } from '../residency/planned-change.ts';
import type { ActGround, ActKind } from '../residency/residency-act.ts';
import type { PaperKind } from '../residency/residency-paper.ts';
import type { Topic } from './topic.ts';

/** An application for residency: its organisation and number. */
interface Application {
  applicant: string;
  reference: string;
}

/** A resident’s report: whose, and which by its kind and period. */
interface ReportOf {
  organisation: string;
  report: string;
}

/** A stay: its room and when, as it is written for the reader. */
interface StayOf {
  room: string;
  when: string;
}

/** What each message is made of; names and dates come formatted for the reader's language. */
export interface TemplateParams {
  INVITATION: { organisation: string; inviter: string; memberRole: MemberRole; expiresOn: string };
  INVITATION_ACCEPTED: { organisation: string; person: string };
  INVITATION_DECLINED: { organisation: string; email: string };
  MEMBER_ROLE_CHANGED: { organisation: string; memberRole: MemberRole };
  MEMBER_REMOVED: { organisation: string };
  ORGANISATION_REGISTERED: { organisation: string; person: string };
  ORGANISATION_VERIFIED: { organisation: string };
  ORGANISATION_DISSOLVED: { organisation: string; reason: string };
  ROLE_GRANTED: { role: Role; reason: string };
  ROLE_REVOKED: { role: Role; reason: string };
  EMAIL_CODE: { code: string; minutes: number };
  NEW_SIGN_IN: { device: string; place: string; at: string };
  CREDENTIALS_CHANGED: { what: CredentialChange; at: string };
  EMAIL_CHANGED: { email: string; at: string };
  FILE_INFECTED: { file: string };
  LISTING_PUBLISHED: { startup: string; person: string; expiresOn: string };
  LISTING_VIEWED: { startup: string; viewer: string };
  LISTING_ENDS_SOON: { startup: string; expiresOn: string };
  STARTUP_SUBMITTED: { startup: string; person: string };
  STARTUP_APPROVED: { startup: string; reference: string };
  STARTUP_RETURNED: { startup: string; reasons: string; note: string };
  REVISION_SUBMITTED: { startup: string; person: string };
  REVISION_APPROVED: { startup: string };
  REVISION_RETURNED: { startup: string; reasons: string; note: string };
  COFOUNDER_INVITATION: { startup: string; inviter: string; expiresOn: string };
  COFOUNDER_JOINED: { startup: string; person: string };
  COFOUNDER_DECLINED: { startup: string; email: string };
  COFOUNDER_LEFT: { startup: string; person: string };
  STARTUP_ASKED_FOR_UPDATE: { startup: string; days: number; sleepsOn: string };
  STARTUP_WENT_DORMANT: { startup: string };
  STARTUP_STAGE_CHANGED: { startup: string; stage: Stage };
  STARTUP_ENDED: { startup: string };
  STARTUP_REOPENED: { startup: string };
  COHORT_INVITATION: { startup: string; cohort: string };
  NOTE_MENTION: { startup: string; person: string };
  TASK_ASSIGNED: { startup: string; task: string };
  TASK_DUE: { startup: string; task: string };
  STARTUP_UPDATE_REQUESTED: { startup: string };
  STARTUP_ASSIGNED: { startup: string };
  STARTUPS_ASSIGNED: { count: number };
  TASKS_ASSIGNED: { task: string; count: number };
  BULK_RUN_FINISHED: { act: BulkKind; done: number; refused: number };
  APPLICATION_SUBMITTED: Application & { at: string };
  APPLICATION_TO_CHECK: Application;
  APPLICATION_SENT_BACK: Application & { answerBy: string };
  APPLICATION_RETURNED: Application & { reason: string };
  APPLICATION_LAPSED: Application;
  APPLICATION_DRAFT_EXPIRED: Application;
  CLARIFICATION_ASKED: Application & { answerBy: string };
  CLARIFICATION_ANSWERED: Application;
  EXPERT_APPOINTED: Application;
  DECISION_STAGED: Application;
  APPLICATION_APPROVED: Application & { payBy: string };
  APPLICATION_REFUSED: Application;
  FEE_PROOF_SUBMITTED: Application;
  FEE_CONFIRMED: Application;
  APPLICATION_ANNULLED: Application;
  APPLICATION_DEADLINE: Application & { percent: number };
  RULE_PROPOSED: { rule: string; person: string };
  RULE_APPROVED: { rule: string; person: string };
  RULE_REJECTED: { rule: string; person: string; reason: string };
  RULE_SIMULATION_DONE: { scenario: string; gain: number; lose: number; same: number };
  CERTIFICATE_ISSUED: { organisation: string; number: string };
  RESIDENCY_CHANGED: { organisation: string; residencyAct: ActKind; ground: ActGround; effectiveOn: string };
  RESIDENCY_ENDING: { organisation: string; endsOn: string };
  RENEWAL_PREPARED: { organisation: string; startsOn: string; endsOn: string };
  MORATORIUM_PROPOSED: { moratoriumKind: MoratoriumKind; person: string };
  NOTICE_LATE: { company: string };
  PAPER_REQUESTED: { organisation: string; paperKind: PaperKind };
  PAPER_PREPARED: { organisation: string; paperKind: PaperKind };
  PAPER_ISSUED: { organisation: string; paperKind: PaperKind; number: string };
  PAPER_REFUSED: { organisation: string; paperKind: PaperKind; reasons: string };
  CHANGE_ANNOUNCED: { organisation: string; changeKind: ChangeKind; effectiveOn: string };
  CHANGE_TO_CONFIRM: { organisation: string; changeKind: ChangeKind; effectiveOn: string };
  APPEAL_FILED: { company: string };
  APPEAL_DUE: { company: string; dueOn: string };
  APPEAL_UPHELD: { company: string; reasons: string };
  APPEAL_OVERTURNED: { company: string; reasons: string };
  LANDING_REQUESTED: { company: string; landingGoal: LandingGoal };
  LANDING_TAKEN: { company: string; officer: string };
  LANDING_GIVEN: { company: string };
  LANDING_STEP: { company: string; step: string; dueOn: string };
  LANDING_STEP_DUE: { company: string; step: string };
  LANDING_MESSAGE: { company: string; person: string };
  LANDING_ENDED: { company: string; landingOutcome: LandingOutcome; reasons: string };
  RESIDENT_EXPLAINED: { organisation: string };
  REPORT_DUE: ReportOf & { dueOn: string };
  REPORT_LATE: ReportOf & { dueOn: string };
  REPORTS_LATE: ReportOf & { dueOn: string; count: number };
  AUDITOR_NAMED: ReportOf;
  REPORT_TO_AUDIT: ReportOf;
  REPORT_TO_CHECK: ReportOf;
  REPORT_ACCEPTED: ReportOf;
  REPORT_RETURNED: ReportOf & { dueOn: string };
  BOOKING_TO_DECIDE: StayOf & { person: string };
  BOOKING_CONFIRMED: StayOf;
  BOOKING_REJECTED: StayOf & { reasons: string };
  BOOKING_LAPSED: StayOf;
  BOOKING_CHANGED: StayOf;
  BOOKING_CANCELLED: StayOf & { reasons: string };
  BOOKING_MISSED: StayOf;
  BOOKING_DISPLACED: StayOf & { reasons: string };
  BOOKING_OFFERED_INSTEAD: StayOf & { reasons: string; instead: string; until: string };
  BOOKING_NEARED: StayOf;
  SERIES_TO_DECIDE: { room: string; person: string; count: number };
  SERIES_CANCELLED: { room: string; count: number };
  SLOT_OFFERED: StayOf & { until: string };
  GUEST_INVITED: StayOf & { person: string; title: string; place: string };
  GUEST_UNINVITED: StayOf & { person: string; title: string };
  RESIDENCY_ACT_PROPOSED: { organisation: string; residencyAct: ActKind; person: string };
}
export type TemplateKind = keyof TemplateParams;

export const CREDENTIAL_CHANGES = ['PASSKEY_ADDED', 'PASSKEY_REMOVED', 'PASSWORD', 'TOTP', 'EMAIL'] as const;
export type CredentialChange = (typeof CREDENTIAL_CHANGES)[number];

export interface Template {
  readonly topic: Topic;
  /** Title in the bell, subject of the mail. */
  readonly title: Localised;
  /** Text in the bell, first paragraph of the mail. */
  readonly body: Localised;
  /** Further paragraphs of the mail. */
  readonly more?: readonly Localised[];
  /** Label of the button that opens the matter. */
  readonly action?: Localised;
  /** Not in the bell: there is no account yet, or the message carries a secret. */
  readonly mailOnly?: true;
  /** Carries a code or a link that signs somebody in: nobody else may read it. */
  readonly secret?: true;
}
