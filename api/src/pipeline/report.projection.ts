import { column, derived, type Projection } from '../platform/projection.ts';

const inManat = (sql: string) =>
  column(`case when ${sql} is not null then json_build_object('amount', ${sql}::text, 'currency', 'AZN') end`);

/** A month's figures within the row of its startup. */
export const reportProjection: Projection = {
  table: 'metric_report',
  alias: 'r',
  fields: {
    id: column('r.id'),
    month: column('r.month::text'),
    users: column('r.users'),
    payingCustomers: column('r.paying_customers'),
    monthlyRevenue: inManat('r.monthly_revenue'),
    teamSize: column('r.team_size'),
    fundingRaised: inManat('r.funding_raised'),
    reportedAt: column('r.reported_at'),
    reportedById: column('r.reported_by_id'),
    isCorrected: column('r.is_correction'),
    jobs: column(`(select coalesce(json_agg(json_build_object('region', j.region, 'gender', j.gender, 'count', j.count)
      order by j.region, j.gender), '[]') from metric_job j where j.report_id = r.id)`),
    reportedBy: derived('reportedById'),
  },
};

/** The newest month a startup reported, as it stands. */
export const LATEST_REPORT = { key: 'r.startup_id', where: 'r.replaced_at is null', orderBy: 'r.month desc' };
