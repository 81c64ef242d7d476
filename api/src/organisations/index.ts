/** What other features may read of organisations. */
export { invitationLink } from './invitations.queries.ts';
export { joinOrganisation } from './join-organisation.ts';
export { Membership } from './membership.entity.ts';
export { Organisation } from './organisation.entity.ts';
