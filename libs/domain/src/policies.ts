import { auditPolicy } from './audit/policy.ts';
import { documentsPolicy } from './documents/policy.ts';
import { identityPolicy } from './identity/policy.ts';
import type { Actor, Policy, PolicyRule } from './kernel/policy.ts';
import { notificationsPolicy } from './notifications/policy.ts';
import { organisationsPolicy } from './organisations/policy.ts';
import { importPolicy } from './pipeline/import-policy.ts';
import { journeyPolicy } from './pipeline/journey-policy.ts';
import { listingPolicy } from './pipeline/listing-policy.ts';
import { pipelineListsPolicy } from './pipeline/lists-policy.ts';
import { pipelinePolicy } from './pipeline/policy.ts';
import { applicationPolicy } from './residency/application-policy.ts';

const declared = {
  ...identityPolicy,
  ...organisationsPolicy,
  ...documentsPolicy,
  ...notificationsPolicy,
  ...auditPolicy,
  ...pipelinePolicy,
  ...pipelineListsPolicy,
  ...journeyPolicy,
  ...importPolicy,
  ...listingPolicy,
  ...applicationPolicy,
};

export type Action = keyof typeof declared;
export type FactsOf<Name extends Action> = (typeof declared)[Name] extends PolicyRule<infer Facts> ? Facts : never;

/** Every action of the product; what is not here nobody may do. {@link may} knows the facts each needs. */
export const policies: Readonly<Record<Action, Policy[string]>> = declared;
export const ACTIONS = Object.keys(policies) as readonly Action[];

export function isAction(name: string): name is Action {
  return Object.hasOwn(policies, name);
}

/** The one question of permission: closed to those without a session unless the rule is public, then the rule's predicate. */
export function may<Name extends Action>(actor: Actor, action: Name, facts: FactsOf<Name>): boolean {
  return (actor.kind !== 'ANONYMOUS' || isPublic(action)) && policies[action].allows(actor, facts);
}

export function needsStepUp(action: Action): boolean {
  return policies[action].stepUp === true;
}

export function isPublic(action: Action): boolean {
  return policies[action].anonymous === true;
}

/** Root field of the API → action. A field that is missing here is refused. */
export const operationActions = {
  me: 'viewer.read',
  demoPersonas: 'demoPersona.list',
  lookUpCompany: 'company.lookUp',
  organisation: 'organisation.read',
  organisations: 'organisation.list',
  countOrganisations: 'organisation.count',
  organisationMonths: 'organisation.count',
  invitation: 'invitation.read',
  person: 'person.read',
  people: 'person.list',
  countPeople: 'person.count',
  mySessions: 'session.list',
  myPasskeys: 'passkey.list',
  mySignInMethods: 'signInMethod.list',
  myDataAccess: 'dataAccess.readOwn',
  file: 'file.read',
  notifications: 'notification.list',
  notificationPreferences: 'notificationPreference.list',
  mails: 'mail.list',
  mail: 'mail.read',
  eventLog: 'eventLog.read',
  savedViews: 'view.list',
  importRun: 'import.read',
  importRuns: 'import.list',
  importSources: 'import.list',
  listedStartups: 'listing.browse',
  listedStartup: 'listing.read',
  startupViews: 'listing.views',
  listingPreview: 'listing.preview',
  listingFunds: 'listing.funds',
  deadLetters: 'deadLetter.list',
  search: 'palette.search',
  startup: 'startup.read',
  myStartups: 'startup.listOwn',
  startups: 'startup.list',
  countStartups: 'startup.count',
  startupBoard: 'startup.list',
  pipelineFunnel: 'funnel.read',
  bulkRun: 'bulkRun.read',
  bulkRuns: 'bulkRun.list',
  startupRevisions: 'revision.list',
  metricDraft: 'metrics.report',
  cohorts: 'cohort.list',
  cohort: 'cohort.list',
  myStartupTasks: 'task.list',
  startupDraft: 'draft.read',
  similarStartups: 'startup.findSimilar',
  cofounderInvitation: 'cofounder.read',
  residencyApplications: 'residencyApplication.list',
  residencyApplication: 'residencyApplication.list',
  residencySignature: 'residencyApplication.list',
  eligibleExperts: 'residencyApplication.list',
  residencyStatistics: 'residencyStatistics.read',

  registerStartup: 'startup.register',
  updateStartup: 'startup.update',
  submitForModeration: 'startup.submit',
  approveStartup: 'startup.approve',
  returnStartup: 'startup.return',
  approveRevision: 'revision.approve',
  returnRevision: 'revision.return',
  withdrawRevision: 'revision.withdraw',
  assignStartup: 'startup.assign',
  startBulkRun: 'bulkRun.start',
  cancelBulkRun: 'bulkRun.cancel',
  undoBulkRun: 'bulkRun.undo',
  advanceStartup: 'startup.advance',
  regressStartup: 'startup.regress',
  correctStage: 'startup.correctStage',
  pauseStartup: 'startup.pause',
  closeStartup: 'startup.close',
  reopenStartup: 'startup.reopen',
  confirmStartupActive: 'startup.confirmActive',
  reportMetrics: 'metrics.report',
  createCohort: 'cohort.create',
  inviteToCohort: 'participation.invite',
  enrolParticipant: 'participation.enrol',
  startParticipation: 'participation.start',
  pauseParticipation: 'participation.pause',
  resumeParticipation: 'participation.resume',
  graduateParticipant: 'participation.graduate',
  dropOutOfCohort: 'participation.dropOut',
  expelParticipant: 'participation.expel',
  addStartupNote: 'note.add',
  addStartupTask: 'task.add',
  completeStartupTask: 'task.complete',
  reopenStartupTask: 'task.reopen',
  saveStartupDraft: 'draft.save',
  mergeStartups: 'startup.merge',
  inviteCofounder: 'cofounder.invite',
  acceptCofounderInvitation: 'cofounder.accept',
  declineCofounderInvitation: 'cofounder.decline',
  revokeCofounderInvitation: 'cofounder.revoke',
  leaveStartup: 'cofounder.leave',
  makeLeadFounder: 'cofounder.makeLead',
  registerOrganisation: 'organisation.register',
  updateOrganisation: 'organisation.update',
  verifyOrganisation: 'organisation.verify',
  dissolveOrganisation: 'organisation.dissolve',
  inviteMember: 'member.invite',
  acceptInvitation: 'invitation.accept',
  declineInvitation: 'invitation.decline',
  revokeInvitation: 'invitation.revoke',
  changeMemberRole: 'member.changeRole',
  removeMember: 'member.remove',
  leaveOrganisation: 'organisation.leave',
  grantRole: 'role.grant',
  revokeRole: 'role.revoke',
  disablePerson: 'person.disable',
  enablePerson: 'person.enable',
  actFor: 'actingFor.change',
  updatePreferences: 'preferences.update',
  endSession: 'session.end',
  endOtherSessions: 'session.endOthers',
  signOut: 'session.signOut',
  signInWithPassword: 'password.signIn',
  verifySecondFactor: 'secondFactor.verify',
  startPasskeySignIn: 'passkey.startSignIn',
  finishPasskeySignIn: 'passkey.finishSignIn',
  startPasskeyRegistration: 'passkey.startRegistration',
  finishPasskeyRegistration: 'passkey.finishRegistration',
  removePasskey: 'passkey.remove',
  requestEmailCode: 'emailCode.request',
  registerAccount: 'account.register',
  recoverAccount: 'account.recover',
  startTotp: 'totp.start',
  confirmTotp: 'totp.confirm',
  changePassword: 'password.change',
  setPassword: 'password.set',
  startEmailChange: 'email.change',
  changeEmail: 'email.change',
  startPasskeyStepUp: 'passkey.startStepUp',
  finishPasskeyStepUp: 'passkey.finishStepUp',
  stepUpWithCode: 'session.stepUpWithCode',
  createImport: 'import.create',
  checkImport: 'import.check',
  runImport: 'import.run',
  cancelImport: 'import.cancel',
  undoImport: 'import.undo',
  publishListing: 'listing.publish',
  pauseListing: 'listing.pause',
  resumeListing: 'listing.resume',
  revokeListing: 'listing.revoke',
  createUpload: 'upload.create',
  removeFile: 'file.remove',
  setFileVisibility: 'file.setVisibility',
  signDownload: 'download.sign',
  markNotificationsRead: 'notification.markRead',
  setNotificationPreference: 'notificationPreference.set',
  saveView: 'view.save',
  deleteView: 'view.delete',
  holdMail: 'mail.hold',
  releaseMail: 'mail.release',
  resendMail: 'mail.resend',
  retryDeadLetter: 'deadLetter.retry',
  startResidencyApplication: 'residencyApplication.start',
  saveResidencyApplication: 'residencyApplication.save',
  startResidencySignature: 'residencyApplication.sign',
  submitResidencyApplication: 'residencyApplication.submit',
  resubmitResidencyApplication: 'residencyApplication.resubmit',
  sendBackResidencyApplication: 'residencyApplication.sendBack',
  returnResidencyApplication: 'residencyApplication.return',
  acceptCompleteness: 'residencyApplication.accept',
  appointExperts: 'residencyApplication.appoint',
  askForClarification: 'residencyApplication.ask',
  answerClarification: 'residencyApplication.answer',
  declareConflict: 'residencyApplication.declare',
  submitExpertOpinion: 'residencyApplication.opine',
  decideResidencyApplication: 'residencyApplication.decide',
  releaseResidencyDecision: 'residencyApplication.release',
  submitFeeProof: 'residencyApplication.proveFee',
  confirmFeePaid: 'residencyApplication.confirmFee',
} as const satisfies Readonly<Record<string, Action>>;
export type Operation = keyof typeof operationActions;
