import { CofounderInvitationDocument } from '../../gql/graphql.ts';
import { definePage } from '../../lib/public-page.ts';
import { acceptAsCofounder, type CofounderData, declineAsCofounder } from './cofounder-actions.ts';

export const cofounderPage = definePage<CofounderData>({
  pattern: '/cofounder-invitation/:token',
  title: 'cofounder.title',
  isPrivate: true,
  load: async ({ params, viewer, execute }) => {
    const { cofounderInvitation } = await execute(CofounderInvitationDocument, { token: params['token'] ?? '' });
    const data = { invitation: cofounderInvitation, isSignedIn: viewer !== null, isDeclined: false };
    return cofounderInvitation === null ? { data, state: 404 } : { data };
  },
  actions: { accept: acceptAsCofounder, decline: declineAsCofounder },
});
