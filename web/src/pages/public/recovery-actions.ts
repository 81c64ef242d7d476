import { RecoverAccountDocument, RequestEmailCodeDocument } from '../../gql/graphql.ts';
import type { PublicAction } from '../../lib/public-page.ts';

/** The steps of a forgotten password: the address, the code with a new password, and the way back to signing in. */
export type RecoveryStep = 'EMAIL' | 'PASSWORD' | 'DONE';

export interface RecoveryData {
  readonly step: RecoveryStep;
  readonly email: string;
}

export const requestRecovery: PublicAction<RecoveryData> = async ({ execute }, { email = '' }) => {
  const { requestEmailCode } = await execute(RequestEmailCodeDocument, { input: { email, purpose: 'RECOVERY' } });
  if (requestEmailCode.problems.length > 0) return { problems: requestEmailCode.problems };
  return { data: { step: 'PASSWORD', email: email.trim() } };
};

export const recover: PublicAction<RecoveryData> = async ({ execute }, { email = '', code = '', password = '' }) => {
  const { recoverAccount } = await execute(RecoverAccountDocument, { input: { email, code, password } });
  if (recoverAccount.problems.length > 0)
    return { problems: recoverAccount.problems, data: { step: 'PASSWORD', email } };
  return { data: { step: 'DONE', email } };
};
