import { InvitationPreviewDocument } from '../../gql/graphql.ts';
import { definePage } from '../../lib/public-page.ts';
import { accept, decline, type InvitationData } from './invitation-actions.ts';

export const invitationPage = definePage<InvitationData>({
  pattern: '/invitation/:token',
  title: 'invitation.title',
  isPrivate: true,
  load: async ({ params, viewer, execute }) => {
    const { invitation } = await execute(InvitationPreviewDocument, { token: params['token'] ?? '' });
    const data = { invitation, isSignedIn: viewer !== null, isDeclined: false };
    return invitation === null ? { data, state: 404 } : { data };
  },
  actions: { accept, decline },
});
