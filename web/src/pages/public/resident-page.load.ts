import { PublicResidentDocument, type PublicResidentQuery } from '../../gql/graphql.ts';
import { definePage } from '../../lib/public-page.ts';
import { RESIDENTS_PATH } from './residents-page.load.ts';

export interface ResidentData {
  readonly resident: NonNullable<PublicResidentQuery['resident']>;
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const residentPage = definePage<ResidentData>({
  pattern: `${RESIDENTS_PATH}/:id`,
  title: 'residents.oneTitle',
  isScriptless: true,
  load: async ({ params, execute, locale }) => {
    const id = params['id'] ?? '';
    const { resident } = ID.test(id) ? await execute(PublicResidentDocument, { id }) : { resident: null };
    return resident ? { data: { resident } } : { redirect: `/${locale}${RESIDENTS_PATH}` };
  },
});
