import { safeReturnTo } from '@aim/domain/identity/sign-in';
import { SignInWithPasswordDocument, VerifySecondFactorDocument } from '../../gql/graphql.ts';
import type { Outcome, PublicAction } from '../../lib/public-page.ts';

/** Where to go after an answer of the sign-in: the second factor, the page that was asked for, or one's own area. */
export function afterSignIn(
  answer: { readonly next: string | null; readonly returnTo: string | null },
  locale: string,
): string {
  const returnTo = safeReturnTo(answer.returnTo);
  const query = returnTo === null ? '' : `?returnTo=${encodeURIComponent(returnTo)}`;
  return answer.next === 'SECOND_FACTOR' ? `/${locale}/sign-in/code${query}` : (returnTo ?? `/${locale}/enter`);
}

export const signInWithPassword: PublicAction<never> = async ({ execute, locale, search }, values) => {
  const { email = '', password = '' } = values;
  const returnTo = safeReturnTo(search.get('returnTo'));
  const { signInWithPassword: answer } = await execute(SignInWithPasswordDocument, {
    input: { email, password, returnTo },
  });
  return outcome({ ...answer, returnTo: answer.returnTo ?? returnTo }, locale);
};

export const verifySecondFactor: PublicAction<never> = async ({ execute, locale, search }, { code = '' }) => {
  const { verifySecondFactor: answer } = await execute(VerifySecondFactorDocument, { input: { code } });
  const returnTo = answer.returnTo ?? safeReturnTo(search.get('returnTo'));
  return outcome({ ...answer, returnTo }, locale);
};

function outcome(
  answer: Parameters<typeof afterSignIn>[0] & {
    readonly problems: readonly { readonly message: string; readonly path: readonly string[] }[];
  },
  locale: string,
): Outcome<never> {
  return answer.problems.length > 0 ? { problems: answer.problems } : { redirect: afterSignIn(answer, locale) };
}
