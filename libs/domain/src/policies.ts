import { auditPolicy } from './audit/policy.ts';
import { documentsPolicy } from './documents/policy.ts';
import { identityPolicy } from './identity/policy.ts';
import type { Actor, Policy, PolicyRule } from './kernel/policy.ts';
import { notificationsPolicy } from './notifications/policy.ts';
import { organisationsPolicy } from './organisations/policy.ts';

/** Every action of the product; what is not here nobody may do. */
export const policies = {
  ...identityPolicy,
  ...organisationsPolicy,
  ...documentsPolicy,
  ...notificationsPolicy,
  ...auditPolicy,
};

export type Action = keyof typeof policies;
export type FactsOf<Name extends Action> = (typeof policies)[Name] extends PolicyRule<infer Facts> ? Facts : never;

const table: Policy = policies;
export const ACTIONS = Object.keys(policies) as readonly Action[];

export function isAction(name: string): name is Action {
  return Object.hasOwn(policies, name);
}

/** The one question of permission: closed to those without a session unless the rule is public, then the rule's predicate. */
export function may<Name extends Action>(actor: Actor, action: Name, facts: FactsOf<Name>): boolean {
  return (actor.kind !== 'ANONYMOUS' || isPublic(action)) && table[action]?.allows(actor, facts) === true;
}

export function needsStepUp(action: Action): boolean {
  return table[action]?.stepUp === true;
}

export function isPublic(action: Action): boolean {
  return table[action]?.anonymous === true;
}

/** Root field of the API → action. A field that is missing here is refused. */
export const operationActions = {
  me: 'viewer.read',
  demoPersonas: 'demoPersona.list',
  lookUpCompany: 'company.lookUp',
  organisation: 'organisation.read',
  organisations: 'organisation.list',
  countOrganisations: 'organisation.count',
  invitation: 'invitation.read',
  person: 'person.read',
  people: 'person.list',
  countPeople: 'person.count',
  mySessions: 'session.list',
  myPasskeys: 'passkey.list',
  mySignInMethods: 'signInMethod.list',
  file: 'file.read',
  notifications: 'notification.list',
  notificationPreferences: 'notificationPreference.list',
  mails: 'mail.list',
  mail: 'mail.read',
  eventLog: 'eventLog.read',
  savedViews: 'view.list',
  deadLetters: 'deadLetter.list',
  search: 'palette.search',

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
  startTotp: 'totp.start',
  confirmTotp: 'totp.confirm',
  changePassword: 'password.change',
  startPasskeyStepUp: 'passkey.startStepUp',
  finishPasskeyStepUp: 'passkey.finishStepUp',
  stepUpWithCode: 'session.stepUpWithCode',
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
} as const satisfies Readonly<Record<string, Action>>;
export type Operation = keyof typeof operationActions;
