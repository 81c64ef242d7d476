import { PublicCentresDocument, type PublicCentresQuery } from '../../../gql/graphql.ts';
import { definePage } from '../../../lib/public-page.ts';

export const SPACES_PATH = '/spaces';

export interface SpacesData {
  /** By city, as the network writes them. */
  readonly cities: readonly { readonly city: string; readonly centres: PublicCentresQuery['centres'] }[];
}

export const spacesPage = definePage<SpacesData>({
  pattern: SPACES_PATH,
  title: 'publicSpaces.title',
  description: 'publicSpaces.lead',
  isScriptless: true,
  load: async ({ execute }) => {
    const { centres } = await execute(PublicCentresDocument, {});
    const names = [...new Set(centres.map(({ city }) => city))];
    return { data: { cities: names.map((city) => ({ city, centres: centres.filter((one) => one.city === city) })) } };
  },
});
