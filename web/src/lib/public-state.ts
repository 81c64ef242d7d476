import type { Locale } from '@aim/domain/kernel/locale';
import type { Theme } from '../gql/graphql.ts';
import type { FormState, PublicViewer } from './public-page.ts';

/** What the server hands to the browser so that both render the same page. */
export interface PublicState {
  readonly page: string;
  readonly locale: Locale;
  readonly path: string;
  readonly search: string;
  readonly params: Readonly<Record<string, string>>;
  readonly data: unknown;
  readonly form: FormState | null;
  readonly viewer: PublicViewer | null;
  readonly theme: Theme;
  readonly isDemo: boolean;
  readonly mode: 'demo' | 'production' | 'test';
}
