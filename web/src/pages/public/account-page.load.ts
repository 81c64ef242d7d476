import { safeReturnTo } from '@aim/domain/identity/sign-in';
import { definePage } from '../../lib/public-page.ts';
import { type AccountData, confirmTotp, register, requestCode } from './account-actions.ts';

export const accountPage = definePage<AccountData>({
  pattern: '/account',
  title: 'account.title',
  description: 'account.description',
  load: ({ search, viewer, locale }) => {
    const returnTo = safeReturnTo(search.get('returnTo'));
    if (viewer) return { redirect: returnTo ?? `/${locale}/enter` };
    return { data: { step: 'EMAIL', email: '', expiresAt: null, totp: null, recoveryCodes: [], returnTo } };
  },
  actions: { requestCode, register, confirmTotp },
});
