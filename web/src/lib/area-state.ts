import type { Locale } from '@aim/domain/kernel/locale';
import type { ViewerQuery } from '../gql/graphql.ts';

/** What the server hands to a signed-in area: the answer of its first query. */
export interface AreaState {
  readonly locale: Locale;
  readonly mode: 'demo' | 'production' | 'test';
  readonly viewer: ViewerQuery;
}
