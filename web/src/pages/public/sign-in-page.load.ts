import { identityMessages } from '@aim/domain/identity/messages';
import { safeReturnTo } from '@aim/domain/identity/sign-in';
import type { Locale } from '@aim/domain/kernel/locale';
import { DemoPersonasDocument, type DemoPersonasQuery } from '../../gql/graphql.ts';
import type { PlainMessageId } from '../../lib/language.tsx';
import { definePage } from '../../lib/public-page.ts';
import { signInWithPassword } from './sign-in-actions.ts';

export type DemoPersona = DemoPersonasQuery['demoPersonas'][number];

export interface SignInData {
  readonly returnTo: string | null;
  readonly personas: readonly DemoPersona[];
  /** What went wrong at Digital Login or in the demonstration. */
  readonly failure: SignInFailure | null;
}

/** Either a sentence in the page's language or the name of one. */
export type SignInFailure = { readonly text: string } | { readonly id: PlainMessageId };

const FAILURES: Readonly<Record<string, PlainMessageId>> = {
  CANCELLED: 'signIn.failedCancelled',
  RATE_LIMITED: 'state.rateLimitedText',
};

export const signInPage = definePage<SignInData>({
  pattern: '/sign-in',
  title: 'signIn.title',
  isPrivate: true,
  load: async ({ search, viewer, locale, isDemo, execute }) => {
    const returnTo = safeReturnTo(search.get('returnTo'));
    if (viewer !== null) return { redirect: returnTo ?? `/${locale}/enter` };
    const { demoPersonas } = isDemo ? await execute(DemoPersonasDocument, {}) : { demoPersonas: [] };
    return { data: { returnTo, personas: demoPersonas, failure: failureOf(search.get('error'), locale) } };
  },
  actions: { signIn: signInWithPassword },
});

/** The sentence of a code that stands in the address; nothing of the address itself is shown. */
function failureOf(code: string | null, locale: Locale): SignInFailure | null {
  if (code === null) return null;
  const known = Object.entries(identityMessages).find(([name]) => name === code);
  return known ? { text: known[1][locale] } : { id: FAILURES[code] ?? 'signIn.failed' };
}
