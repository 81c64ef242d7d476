import { RESIDENCY_STATES, RESIDENT_ACTIVITIES } from '@aim/domain/residency/residency';
import {
  PublicResidentsDocument,
  type PublicResidentsQuery,
  type ResidencyState,
  type ResidentActivity,
  type ResidentFilter,
  type ResidentSort,
} from '../../gql/graphql.ts';
import { definePage } from '../../lib/public-page.ts';

export const RESIDENTS_PATH = '/it-park/residents';
/** A review is nobody else's business: it cannot be asked for. */
export const PUBLIC_STATES = RESIDENCY_STATES.filter((state) => state !== 'UNDER_REVIEW');
export const SORTS: readonly ResidentSort[] = ['NAME_ASC', 'STARTED_DESC', 'STARTED_ASC'];
const PAGE = 50;
const SEARCH_MAX = 100;

export interface ResidentsData {
  readonly page: PublicResidentsQuery['residents'];
  readonly moratorium: PublicResidentsQuery['moratorium'];
  readonly asked: {
    readonly q: string;
    readonly state: string;
    readonly activity: string;
    readonly sort: ResidentSort;
  };
  /** The address's own search without the place in the list: for the next page and the file. */
  readonly query: string;
  readonly isFirst: boolean;
}

/** The register in the address: what is searched, filtered, sorted and where the page begins. */
export const residentsPage = definePage<ResidentsData>({
  pattern: RESIDENTS_PATH,
  title: 'residents.title',
  description: 'residents.description',
  isScriptless: true,
  load: async ({ search, execute }) => {
    const asked = {
      q: (search.get('q') ?? '').trim().slice(0, SEARCH_MAX),
      state: one(PUBLIC_STATES, search.get('state')),
      activity: one(RESIDENT_ACTIVITIES, search.get('activity')),
      sort: (one(SORTS, search.get('sort')) || 'NAME_ASC') as ResidentSort,
    };
    const after = /^[\w-]+$/.test(search.get('after') ?? '') ? search.get('after') : null;
    const variables = { filter: filterOf(asked), sort: asked.sort, first: PAGE };
    const { residents, moratorium } = await execute(PublicResidentsDocument, { ...variables, after });
    return { data: { page: residents, moratorium, asked, query: queryOf(asked), isFirst: after === null } };
  },
});

const one = (known: readonly string[], given: string | null): string =>
  given !== null && known.includes(given) ? given : '';

function filterOf({ q, state, activity }: ResidentsData['asked']): ResidentFilter {
  return {
    ...(q === '' ? {} : { search: q }),
    ...(state === '' ? {} : { state: [state as ResidencyState] }),
    ...(activity === '' ? {} : { activity: [activity as ResidentActivity] }),
  };
}

function queryOf(asked: ResidentsData['asked']): string {
  const given = Object.entries(asked).filter(
    ([name, value]) => value !== '' && !(name === 'sort' && value === 'NAME_ASC'),
  );
  return new URLSearchParams(Object.fromEntries(given)).toString();
}
