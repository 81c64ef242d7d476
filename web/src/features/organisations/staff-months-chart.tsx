import { LineChart } from '@aim/ui/line-chart.tsx';
import { Skeleton } from '@aim/ui/skeleton.tsx';
import { useQuery } from '@tanstack/react-query';
import { OrganisationMonthsDocument } from '../../gql/graphql.ts';
import { clock } from '../../lib/clock.ts';
import { useLanguage } from '../../lib/language.tsx';
import { PanelError } from '../../lib/panel.tsx';
import { queryOf } from '../../lib/query.ts';

export const organisationMonthsQuery = queryOf(OrganisationMonthsDocument, {}, ['organisation']);

/** A year of registrations: the drawing is a table first. */
export function StaffMonthsChart() {
  const { t, format } = useLanguage();
  const { data, error, refetch } = useQuery(organisationMonthsQuery);
  if (error) return <PanelError error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton shape="card" lines={6} />;
  const months = data.organisationMonths;
  const total = (pick: (month: (typeof months)[number]) => number) =>
    format.number(months.reduce((sum, month) => sum + pick(month), 0));
  return (
    <LineChart
      title={t('today.monthsTitle', {
        total: total(({ registered }) => registered),
        verified: total(({ verified }) => verified),
      })}
      source={{ name: t('today.monthsSource'), date: format.date(clock.now()) }}
      axis={t('today.month')}
      points={months.map(({ month }) => format.date(new Date(`${month}T12:00:00Z`), 'monthYear'))}
      series={[
        { id: 'registered', label: t('today.registered'), values: months.map(({ registered }) => registered) },
        { id: 'verified', label: t('today.verified'), values: months.map(({ verified }) => verified) },
      ]}
    />
  );
}
