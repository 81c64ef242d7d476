import { identityMessages } from '@aim/domain/identity/messages';
import { safeReturnTo } from '@aim/domain/identity/sign-in';
import type { Locale } from '@aim/domain/kernel/locale';
import { DemoPersonasDocument, type DemoPersonasQuery } from '../../gql/graphql.ts';
import { definePage } from '../../lib/public-page.ts';
import { signInWithPassword } from './sign-in-actions.ts';

export type DemoPersona = DemoPersonasQuery['demoPersonas'][number];

export interface SignInData {
  readonly returnTo: string | null;
  readonly personas: readonly DemoPersona[];
  /** What went wrong at Digital Login or in the demonstration, in the page's language. */
  readonly failure: string | null;
}

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

/** The sentence of a problem whose code stands in the address; nothing of the address itself is shown. */
function failureOf(code: string | null, locale: Locale): string | null {
  if (code === null) return null;
  const known = Object.entries(identityMessages).find(([name]) => name === code);
  return (known?.[1] ?? identityMessages.SIGN_IN_EXPIRED)[locale];
}
