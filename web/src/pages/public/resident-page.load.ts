import { PublicResidentDocument, type PublicResidentQuery } from '../../gql/graphql.ts';
import { isId } from '../../lib/is-id.ts';
import { definePage } from '../../lib/public-page.ts';
import { RESIDENTS_PATH } from './residents-page.load.ts';

export interface ResidentData {
  readonly resident: NonNullable<PublicResidentQuery['resident']>;
}

export const residentPage = definePage<ResidentData>({
  pattern: `${RESIDENTS_PATH}/:id`,
  title: 'residents.oneTitle',
  isScriptless: true,
  load: async ({ params, execute, locale }) => {
    const id = params['id'] ?? '';
    const { resident } = isId(id) ? await execute(PublicResidentDocument, { id }) : { resident: null };
    return resident ? { data: { resident } } : { redirect: `/${locale}${RESIDENTS_PATH}` };
  },
});
