import { LineChart } from '@aim/ui/line-chart.tsx';
import type { ListedPageFragment } from '../../gql/graphql.ts';
import { useLanguage } from '../../lib/language.tsx';

interface ListedTractionProps {
  readonly of: Pick<ListedPageFragment, 'traction' | 'financials'>;
}

/** Users, customers and money by month, as far as they are shared. */
export function ListedTraction({ of: { traction, financials } }: ListedTractionProps) {
  const { t, format } = useLanguage();
  const months = [...traction].reverse();
  const money = [...financials].reverse();
  const people = [
    { id: 'users', label: t('listed.users'), values: months.map(({ users }) => users) },
    { id: 'customers', label: t('listed.customers'), values: months.map(({ payingCustomers }) => payingCustomers) },
  ].filter(({ values }) => values.some((value) => value !== null));
  const [firstUsers, lastUsers] = endsOf(people[0]?.values ?? []);
  const inManat = (value: number) => format.money(BigInt(Math.round(value * 100)), 'AZN', true);
  const revenue = money.map(({ monthlyRevenue }) =>
    monthlyRevenue === null ? null : Number(monthlyRevenue.amount) / 100,
  );
  const [firstRevenue, lastRevenue] = endsOf(revenue);
  const shared = {
    axis: t('listed.month'),
    write: (value: number) => format.number(Math.round(value)),
  };
  const names = (rows: readonly { readonly month: string }[]) =>
    rows.map(({ month }) => format.day(month, 'monthYear'));
  const source = (rows: readonly { readonly month: string }[]) => ({
    name: t('listed.source'),
    date: names(rows).at(-1) ?? '',
  });
  return (
    <div className="grid gap-4 lg:grid-cols-2">
      {people.length > 0 ? (
        <LineChart
          {...shared}
          filled
          title={t('listed.trend', { from: format.number(firstUsers), to: format.number(lastUsers) })}
          source={source(months)}
          points={names(months)}
          series={people}
        />
      ) : null}
      {revenue.some((value) => value !== null) ? (
        <LineChart
          {...shared}
          filled
          title={t('listed.revenueTrend', { from: inManat(firstRevenue), to: inManat(lastRevenue) })}
          source={source(money)}
          points={names(money)}
          series={[{ id: 'revenue', label: `${t('listed.revenue')}, ₼`, values: revenue }]}
        />
      ) : null}
    </div>
  );
}

/** The first and the last figure that was reported. */
function endsOf(values: readonly (number | null)[]): readonly [first: number, last: number] {
  const known = values.filter((value) => value !== null);
  return [known[0] ?? 0, known.at(-1) ?? 0];
}
