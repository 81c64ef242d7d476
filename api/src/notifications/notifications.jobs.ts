import type { Ctx } from '../platform/ctx.ts';
import type { LoggedEvent } from '../platform/event-log.ts';
import { effect, every, featureJobs, on } from '../platform/reactions.ts';
import { mailCode, tellFormerAddress, tellOfCredentials, tellOfNewDevice, tellOfRole } from './account-messages.ts';
import { deliverMail } from './deliver-mail.ts';
import { tellUploader } from './file-messages.ts';
import {
  askFounders,
  remindAssignee,
  tellAssignee,
  tellFoundersOfCohort,
  tellFoundersOfStage,
  tellFoundersThat,
  tellMentioned,
} from './journey-messages.ts';
import { tellFoundersOfEnd, tellFoundersOfListing, tellFoundersOfView } from './listing-messages.ts';
import { tellAssigned, tellAssigneeOfRun, tellFoundersOfRequest, tellStarter } from './lists-messages.ts';
import {
  mailInvitation,
  tellInviterOfAcceptance,
  tellInviterOfRefusal,
  tellMemberOfRole,
  tellMembersOfDissolution,
  tellMembersOfVerification,
  tellRegistrars,
  tellRemovedMember,
} from './organisation-messages.ts';
import { sendDueMail } from './send-due-mail.ts';
import {
  mailCofounderInvitation,
  tellFoundersOfApproval,
  tellFoundersOfJoining,
  tellFoundersOfLeaving,
  tellFoundersOfReturn,
  tellFoundersOfReturnedTexts,
  tellFoundersOfTexts,
  tellInviterOfCofounderRefusal,
  tellModerators,
  tellModeratorsOfTexts,
} from './startup-messages.ts';

const send = (ctx: Ctx, { payload }: LoggedEvent<'mail.queued' | 'mail.released' | 'mail.requeued'>): Promise<void> =>
  deliverMail(ctx, payload.mailId);

export const notificationsJobs = featureJobs(
  on('organisation.registered', 'tell-registrars', tellRegistrars),
  on('organisation.verified', 'tell-members', tellMembersOfVerification),
  on('organisation.dissolved', 'tell-members', tellMembersOfDissolution),
  on('member.invited', 'mail-invitation', mailInvitation),
  on('invitation.accepted', 'tell-inviter', tellInviterOfAcceptance),
  on('invitation.declined', 'tell-inviter', tellInviterOfRefusal),
  on('member.roleChanged', 'tell-member', tellMemberOfRole),
  on('member.removed', 'tell-member', tellRemovedMember),
  on('startup.submitted', 'tell-moderators', tellModerators),
  on('startup.approved', 'tell-founders', tellFoundersOfApproval),
  on('startup.returned', 'tell-founders', tellFoundersOfReturn),
  on('revision.submitted', 'tell-moderators', tellModeratorsOfTexts),
  on('revision.approved', 'tell-founders', tellFoundersOfTexts),
  on('revision.returned', 'tell-founders', tellFoundersOfReturnedTexts),
  on('cofounder.invited', 'mail-invitation', mailCofounderInvitation),
  on('cofounder.joined', 'tell-founders', tellFoundersOfJoining),
  on('cofounder.left', 'tell-founders', tellFoundersOfLeaving),
  on('cofounder.declined', 'tell-inviter', tellInviterOfCofounderRefusal),
  on('startup.askedForUpdate', 'ask-founders', askFounders),
  on('startup.wentDormant', 'tell-founders', tellFoundersThat('STARTUP_WENT_DORMANT')),
  on('startup.advanced', 'tell-founders', tellFoundersOfStage),
  on('startup.regressed', 'tell-founders', tellFoundersOfStage),
  on('startup.stageCorrected', 'tell-founders', tellFoundersOfStage),
  on('startup.closed', 'tell-founders', tellFoundersThat('STARTUP_ENDED')),
  on('startup.acquired', 'tell-founders', tellFoundersThat('STARTUP_ENDED')),
  on('startup.reopened', 'tell-founders', tellFoundersThat('STARTUP_REOPENED')),
  on('participation.invited', 'tell-founders', tellFoundersOfCohort),
  on('note.added', 'tell-mentioned', tellMentioned),
  on('task.added', 'tell-assignee', tellAssignee),
  on('task.fellDue', 'remind-assignee', remindAssignee),
  on('startup.assigned', 'tell-assignee', tellAssigned),
  on('startup.updateRequested', 'tell-founders', tellFoundersOfRequest),
  on('bulkRun.finished', 'tell-starter', tellStarter),
  on('bulkRun.finished', 'tell-assignee', tellAssigneeOfRun),
  on('bulkRun.cancelled', 'tell-assignee', tellAssigneeOfRun),
  on('role.granted', 'tell-person', tellOfRole),
  on('role.revoked', 'tell-person', tellOfRole),
  on('session.started', 'tell-person', tellOfNewDevice),
  on('passkey.added', 'tell-person', tellOfCredentials('PASSKEY_ADDED')),
  on('passkey.removed', 'tell-person', tellOfCredentials('PASSKEY_REMOVED')),
  on('password.changed', 'tell-person', tellOfCredentials('PASSWORD')),
  on('person.emailChanged', 'tell-person', tellOfCredentials('EMAIL')),
  on('person.emailChanged', 'tell-former-address', tellFormerAddress),
  on('totp.enabled', 'tell-person', tellOfCredentials('TOTP')),
  on('emailCode.requested', 'mail-code', mailCode),
  on('file.scanned', 'tell-uploader', tellUploader),
  on('listing.published', 'tell-founders', tellFoundersOfListing),
  on('listing.viewed', 'tell-founders', tellFoundersOfView),
  on('listing.endsSoon', 'tell-founders', tellFoundersOfEnd),
  effect('mail.queued', 'send-mail', send),
  effect('mail.released', 'send-mail', send),
  effect('mail.requeued', 'send-mail', send),
  every('* * * * *', 'send-due-mail', sendDueMail),
);
