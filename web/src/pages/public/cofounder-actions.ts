import {
  AcceptCofounderInvitationDocument,
  type CofounderInvitationQuery,
  DeclineCofounderInvitationDocument,
} from '../../gql/graphql.ts';
import type { PublicAction } from '../../lib/public-page.ts';

export interface CofounderData {
  readonly invitation: CofounderInvitationQuery['cofounderInvitation'];
  readonly isSignedIn: boolean;
  readonly isDeclined: boolean;
}

export const acceptAsCofounder: PublicAction<CofounderData> = async ({ execute, params }) => {
  const { acceptCofounderInvitation } = await execute(AcceptCofounderInvitationDocument, {
    input: { token: params['token'] ?? '' },
  });
  if (acceptCofounderInvitation.problems.length > 0) return { problems: acceptCofounderInvitation.problems };
  const id = acceptCofounderInvitation.startup?.id;
  return { redirect: id === undefined ? '/app/startups' : `/app/startups/${id}` };
};

export const declineAsCofounder: PublicAction<CofounderData> = async ({ execute, params }) => {
  const { declineCofounderInvitation } = await execute(DeclineCofounderInvitationDocument, {
    input: { token: params['token'] ?? '' },
  });
  return declineCofounderInvitation.problems.length > 0
    ? { problems: declineCofounderInvitation.problems }
    : { data: { isDeclined: true } };
};
