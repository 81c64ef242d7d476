import { type Asked, askRegister } from '../../features/residency-public/ask-register.ts';
import { definePage } from '../../lib/public-page.ts';

export interface VerifyData {
  readonly asked: Asked | null;
  readonly publicUrl: string;
}

const TYPED_MAX = 60;

export const verifyPage = definePage<VerifyData>({
  pattern: '/verify',
  title: 'verify.title',
  description: 'verify.description',
  isScriptless: true,
  load: async ({ search, execute, publicUrl }) => {
    const typed = (search.get('q') ?? '').trim().slice(0, TYPED_MAX);
    if (typed === '') return { data: { asked: null, publicUrl } };
    const { state, ...asked } = await askRegister(execute, typed);
    return { data: { asked, publicUrl }, state };
  },
});
