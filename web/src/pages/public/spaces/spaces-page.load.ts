import { PublicCentresDocument, type PublicCentresQuery } from '../../../gql/graphql.ts';
import { definePage } from '../../../lib/public-page.ts';

export const SPACES_PATH = '/spaces';

export interface SpacesData {
  readonly centres: PublicCentresQuery['centres'];
}

export const spacesPage = definePage<SpacesData>({
  pattern: SPACES_PATH,
  title: 'publicSpaces.title',
  description: 'publicSpaces.lead',
  isScriptless: true,
  load: async ({ execute }) => ({ data: await execute(PublicCentresDocument, {}) }),
});
