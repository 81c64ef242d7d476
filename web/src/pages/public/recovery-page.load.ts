import { definePage } from '../../lib/public-page.ts';

/** Explains the ways back into an account. */
export const recoveryPage = definePage<null>({
  pattern: '/recovery',
  title: 'account.recoveryTitle',
  load: () => ({ data: null }),
});
