import { bpsOf, qepikOf } from '@aim/domain/residency/calculation-link';
import type { Screening } from '../../../features/residency/screening-result.tsx';
import { readFragment } from '../../../gql/fragment-masking.ts';
import {
  ActivityClassesDocument,
  type ActivityClassesQuery,
  type BusinessForm,
  type PlaceAnswer,
  RuleCiteFragmentDoc,
  type ScreeningAnswer,
  ScreenStatusDocument,
  type ScreenStatusInput,
  type ScreenStatusQuery,
} from '../../../gql/graphql.ts';
import { definePage, type FormProblem, type FormValues } from '../../../lib/public-page.ts';

export interface ItParkCheckData {
  readonly activities: ActivityClassesQuery['activityClasses'];
  readonly values: FormValues;
  readonly problems: readonly FormProblem[];
  /** Null before the questions were answered, or while an answer cannot be read. */
  readonly screening: Screening | null;
}

const FORMS: readonly BusinessForm[] = ['LOCAL_COMPANY', 'SOLE_TRADER', 'FOREIGN_COMPANY', 'NOT_YET'];
const PLACES: readonly PlaceAnswer[] = ['OUTSIDE', 'INSIDE', 'UNDECIDED'];
const ANSWERS: readonly ScreeningAnswer[] = ['YES', 'NO', 'UNSURE'];

/** What cannot be read is out of bounds, so that the field is named. */
function inputOf(values: FormValues): ScreenStatusInput {
  const text = (name: string) => (values[name] ?? '').trim();
  const chosen = <Value extends string>(all: readonly Value[], name: string, otherwise: Value): Value =>
    all.find((value) => value === text(name)) ?? otherwise;
  const share = bpsOf(text('founders'));
  return {
    form: chosen(FORMS, 'form', 'NOT_YET'),
    activity: text('activity') || 'UNSURE',
    place: chosen(PLACES, 'place', 'UNDECIDED'),
    isInnovative: chosen(ANSWERS, 'innovative', 'UNSURE'),
    isParkOperator: text('operator') !== '',
    employees: text('employees') === '' ? null : /^\d{1,9}$/.test(text('employees')) ? Number(text('employees')) : -1,
    turnover: text('turnover') === '' ? null : qepikOf(text('turnover')),
    largeFoundersBps: Number.isNaN(share) ? -1 : share,
  };
}

type Answered = NonNullable<ScreenStatusQuery['screenStatus']['screening']>;

function unmasked({ outcome, statuses }: Answered): Screening {
  return {
    outcome,
    statuses: statuses.map(({ benefit, reasons, ...each }) => ({
      ...each,
      benefit: readFragment(RuleCiteFragmentDoc, benefit) ?? null,
      reasons: reasons.map(({ rule, ...reason }) => ({ ...reason, rule: readFragment(RuleCiteFragmentDoc, rule) })),
    })),
  };
}

export const itParkCheckPage = definePage<ItParkCheckData>({
  pattern: '/it-park/check',
  title: 'screener.title',
  description: 'screener.description',
  load: async ({ execute, search }) => {
    const { activityClasses: activities } = await execute(ActivityClassesDocument, {});
    const values = Object.fromEntries(search);
    if (!search.has('activity')) return { data: { activities, values, problems: [], screening: null } };
    const { screenStatus } = await execute(ScreenStatusDocument, { input: inputOf(values) });
    const { problems, screening } = screenStatus;
    return { data: { activities, values, problems, screening: screening ? unmasked(screening) : null } };
  },
});
