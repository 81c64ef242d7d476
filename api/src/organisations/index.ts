/** What other features may read of organisations. */
export { InvitationStates } from './invitation.entity.ts';
export { invitationLink, verifiedEmails } from './invitations.queries.ts';
export { joinOrganisation } from './join-organisation.ts';
export { Membership } from './membership.entity.ts';
export { Organisation } from './organisation.entity.ts';
export { organisationProjection } from './organisations.queries.ts';
