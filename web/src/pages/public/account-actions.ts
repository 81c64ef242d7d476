import { ConfirmTotpDocument, RegisterAccountDocument, RequestEmailCodeDocument } from '../../gql/graphql.ts';
import type { PublicAction } from '../../lib/public-page.ts';

/** The steps of a new account; the last two have no address, because their secrets are shown once. */
export type AccountStep = 'EMAIL' | 'DETAILS' | 'TOTP' | 'RECOVERY_CODES';

export interface AccountData {
  readonly step: AccountStep;
  readonly email: string;
  readonly expiresAt: string | null;
  readonly totp: { readonly secret: string; readonly uri: string } | null;
  readonly recoveryCodes: readonly string[];
  readonly returnTo: string | null;
}

export const requestCode: PublicAction<AccountData> = async ({ execute }, { email = '' }) => {
  const { requestEmailCode } = await execute(RequestEmailCodeDocument, { input: { email, purpose: 'SIGN_UP' } });
  if (requestEmailCode.problems.length > 0) return { problems: requestEmailCode.problems };
  return { data: { step: 'DETAILS', email: email.trim(), expiresAt: requestEmailCode.expiresAt } };
};

export const register: PublicAction<AccountData> = async ({ execute, locale }, values) => {
  const { email = '', code = '', fullName = '', password = '' } = values;
  const { registerAccount } = await execute(RegisterAccountDocument, {
    input: { email, code, fullName, password, locale },
  });
  if (registerAccount.problems.length > 0)
    return { problems: registerAccount.problems, data: { step: 'DETAILS', email } };
  return { data: { step: 'TOTP', email, totp: registerAccount.totp } };
};

export const confirmTotp: PublicAction<AccountData> = async ({ execute }, { code = '', secret = '', uri = '' }) => {
  const { confirmTotp: answer } = await execute(ConfirmTotpDocument, { input: { code } });
  if (answer.problems.length > 0) return { problems: answer.problems, data: { step: 'TOTP', totp: { secret, uri } } };
  return { data: { step: 'RECOVERY_CODES', recoveryCodes: answer.recoveryCodes ?? [] } };
};
