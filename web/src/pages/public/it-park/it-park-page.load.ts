import type { Rule } from '../../../features/residency/rule-words.ts';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { ItParkDocument, type ItParkQuery, RuleCiteFragmentDoc } from '../../../gql/graphql.ts';
import { definePage } from '../../../lib/public-page.ts';

export interface ItParkData extends Pick<ItParkQuery, 'activityClasses'> {
  readonly on: string;
  readonly rules: readonly Rule[];
}

export const itParkPage = definePage<ItParkData>({
  pattern: '/it-park',
  title: 'itPark.title',
  description: 'itPark.description',
  load: async ({ execute, today: on }) => {
    const { benefitRules, activityClasses } = await execute(ItParkDocument, { on });
    return { data: { on, activityClasses, rules: readFragment(RuleCiteFragmentDoc, benefitRules) } };
  },
});
