import { Paged } from '../platform/page.ts';
import { Payload } from '../platform/payload.ts';
import { CofounderInvitation } from './cofounder-invitation.entity.ts';
import { Startup } from './startup.entity.ts';
import { StartupRevision } from './startup-revision.entity.ts';

export const StartupPage = Paged(Startup, 'StartupPage');
export const CofounderInvitationPayload = Payload('CofounderInvitationPayload', {
  cofounderInvitation: () => CofounderInvitation,
});
export const StartupPayload = Payload('StartupPayload', { startup: () => Startup });
export const StartupRevisionPage = Paged(StartupRevision, 'StartupRevisionPage');
export const StartupRevisionPayload = Payload('StartupRevisionPayload', { startupRevision: () => StartupRevision });
