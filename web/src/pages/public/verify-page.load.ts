import { type Asked, askRegister } from '../../features/residency-public/ask-register.ts';
import { CertificatePaperDocument, type PaperOutcome } from '../../gql/graphql.ts';
import { definePage } from '../../lib/public-page.ts';

export interface VerifyData {
  readonly asked: Asked | null;
  /** What the check of a file came to; null when none was sent. */
  readonly paper: PaperOutcome | null;
  readonly publicUrl: string;
}

const TYPED_MAX = 60;

export const verifyPage = definePage<VerifyData>({
  pattern: '/verify',
  title: 'verify.title',
  description: 'verify.description',
  isScriptless: true,
  load: async ({ search, execute, publicUrl }) => {
    const answer = search.get('file');
    if (answer !== null) {
      const { outcome, code } = (await execute(CertificatePaperDocument, { answer })).certificatePaper;
      if (code === null) return { data: { asked: null, paper: outcome, publicUrl } };
      const { state, ...asked } = await askRegister(execute, code);
      return { data: { asked, paper: outcome, publicUrl }, state };
    }
    const typed = (search.get('q') ?? '').trim().slice(0, TYPED_MAX);
    if (typed === '') return { data: { asked: null, paper: null, publicUrl } };
    const { state, ...asked } = await askRegister(execute, typed);
    return { data: { asked, paper: null, publicUrl }, state };
  },
});
