import { formatMoney, money, parseMoney } from '@aim/domain/kernel/money';
import type { Gender, MetricDraftQuery, Region, ReportMetricsInput } from '../../gql/graphql.ts';

export interface JobRow {
  readonly region: string;
  readonly FEMALE: string;
  readonly MALE: string;
  readonly UNDISCLOSED: string;
}

/** A month's figures as the fields hold them. */
export interface ReportValues {
  readonly month: string;
  readonly users: string;
  readonly payingCustomers: string;
  readonly monthlyRevenue: string;
  readonly teamSize: string;
  readonly fundingRaised: string;
  readonly jobs: JobRow[];
}

export const JOB_GENDERS = ['FEMALE', 'MALE', 'UNDISCLOSED'] as const satisfies readonly Gender[];
export const EMPTY_JOB: JobRow = { region: '', FEMALE: '', MALE: '', UNDISCLOSED: '' };

export function valuesOf(draft: MetricDraftQuery['metricDraft']): ReportValues {
  const text = (value: number | null) => (value === null ? '' : String(value));
  const amount = (value: { readonly amount: string } | null) =>
    value === null ? '' : formatMoney(money(BigInt(value.amount))).replace('.', ',');
  return {
    month: draft.month,
    users: text(draft.users),
    payingCustomers: text(draft.payingCustomers),
    monthlyRevenue: amount(draft.monthlyRevenue),
    teamSize: text(draft.teamSize),
    fundingRaised: amount(draft.fundingRaised),
    jobs: jobRows(draft.jobs),
  };
}

function jobRows(lines: MetricDraftQuery['metricDraft']['jobs']): JobRow[] {
  const rows = new Map<string, JobRow>();
  for (const { region, gender, count } of lines) {
    const key = region ?? '';
    rows.set(key, { ...(rows.get(key) ?? { ...EMPTY_JOB, region: key }), [gender]: String(count) });
  }
  return [...rows.values()];
}

export function inputOf(values: ReportValues, startupId: string, idempotencyKey: string): ReportMetricsInput {
  return {
    startupId,
    month: values.month,
    users: numberOf(values.users),
    payingCustomers: numberOf(values.payingCustomers),
    monthlyRevenue: moneyOf(values.monthlyRevenue),
    teamSize: numberOf(values.teamSize),
    fundingRaised: moneyOf(values.fundingRaised),
    jobs: values.jobs.flatMap((row) =>
      JOB_GENDERS.flatMap((gender) => {
        const count = numberOf(row[gender]);
        return count === null ? [] : [{ region: (row.region || null) as Region | null, gender, count }];
      }),
    ),
    idempotencyKey,
  };
}

function numberOf(text: string): number | null {
  const digits = text.replace(/\s+/g, '');
  return digits === '' ? null : Number(digits);
}

/** What is no amount is handed on as it is, and the schema refuses it at its field. */
function moneyOf(text: string): { amount: string; currency: 'AZN' } | null {
  const plain = text.replace(/\s+/g, '').replace(',', '.');
  if (plain === '') return null;
  const read = parseMoney(plain);
  return { amount: read === null ? plain : String(read.amount), currency: 'AZN' };
}
