import { Paged } from '../platform/page.ts';
import { Payload } from '../platform/payload.ts';
import { Invitation } from './invitation.entity.ts';
import { Membership } from './membership.entity.ts';
import { Organisation } from './organisation.entity.ts';

export const OrganisationPage = Paged(Organisation, 'OrganisationPage');
export const MembershipPage = Paged(Membership, 'MembershipPage');
export const OrganisationPayload = Payload('OrganisationPayload', { organisation: () => Organisation });
export const InvitationPayload = Payload('InvitationPayload', { invitation: () => Invitation });
export const MembershipPayload = Payload('MembershipPayload', { membership: () => Membership });
