import { askRegister } from '../../features/residency-public/ask-register.ts';
import { definePage } from '../../lib/public-page.ts';
import type { VerifyData } from './verify-page.load.ts';

/** Where the QR of a paper leads; the language is the browser's. */
export const certificatePage = definePage<VerifyData>({
  pattern: '/v/:code',
  title: 'verify.title',
  isPrivate: true,
  isScriptless: true,
  load: async ({ params, execute, publicUrl }) => {
    const { state, ...asked } = await askRegister(execute, params['code'] ?? '');
    return { data: { asked, paper: null, publicUrl }, state };
  },
});
