/** What other features may read of the pipeline. */
export { cofounderInvitationLink } from './cofounder-invitations.queries.ts';
export { Founder } from './founder.entity.ts';
export { Startup } from './startup.entity.ts';
