import { safeReturnTo } from '@aim/domain/identity/sign-in';
import { definePage } from '../../lib/public-page.ts';
import { verifySecondFactor } from './sign-in-actions.ts';

export interface SecondFactorData {
  readonly returnTo: string | null;
}

export const secondFactorPage = definePage<SecondFactorData>({
  pattern: '/sign-in/code',
  title: 'signIn.codeTitle',
  isPrivate: true,
  load: ({ search, viewer, locale }) => {
    const returnTo = safeReturnTo(search.get('returnTo'));
    return viewer ? { redirect: returnTo ?? `/${locale}/enter` } : { data: { returnTo } };
  },
  actions: { verify: verifySecondFactor },
});
