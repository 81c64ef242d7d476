import { yearOf } from '@aim/domain/kernel/calendar-date';
import { ItParkStatisticsDocument, type ItParkStatisticsQuery } from '../../../gql/graphql.ts';
import { definePage } from '../../../lib/public-page.ts';

export interface ItParkStatisticsData {
  readonly statistics: ItParkStatisticsQuery['residencyStatistics'];
  readonly years: readonly number[];
}

/** The first certificates of the virtual park are of this year. */
const FIRST_YEAR = 2023;

export const itParkStatisticsPage = definePage<ItParkStatisticsData>({
  pattern: '/it-park/statistics',
  title: 'statistics.title',
  description: 'statistics.description',
  load: async ({ execute, search, today }) => {
    const last = yearOf(today);
    const years = Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => last - index);
    const year = years.find((each) => String(each) === search.get('year')) ?? null;
    const { residencyStatistics: statistics } = await execute(ItParkStatisticsDocument, { year });
    return { data: { statistics, years } };
  },
});
