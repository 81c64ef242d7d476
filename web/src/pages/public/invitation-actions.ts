import type { InvitationPreviewQuery } from '../../gql/graphql.ts';
import { AcceptInvitationDocument, DeclineInvitationDocument } from '../../gql/graphql.ts';
import type { PublicAction } from '../../lib/public-page.ts';

export interface InvitationData {
  readonly invitation: NonNullable<InvitationPreviewQuery['invitation']> | null;
  readonly isSignedIn: boolean;
  readonly isDeclined: boolean;
}

export const accept: PublicAction<InvitationData> = async ({ execute, params }) => {
  const { acceptInvitation } = await execute(AcceptInvitationDocument, { input: { token: params['token'] ?? '' } });
  if (acceptInvitation.problems.length > 0) return { problems: acceptInvitation.problems };
  const id = acceptInvitation.membership?.organisation.id;
  return { redirect: id === undefined ? '/app' : `/app/organisations/${id}?joined=1` };
};

export const decline: PublicAction<InvitationData> = async ({ execute, params }) => {
  const { declineInvitation } = await execute(DeclineInvitationDocument, { input: { token: params['token'] ?? '' } });
  return declineInvitation.problems.length > 0
    ? { problems: declineInvitation.problems }
    : { data: { isDeclined: true } };
};
