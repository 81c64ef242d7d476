import { SHARE_RULE } from '@aim/domain/residency/report-terms';
import type { Format } from '@aim/ui/format-types';
import type { RuleCiteFragment } from '../../gql/graphql.ts';
import type { Translate } from '../../lib/language.tsx';

export type Rule = RuleCiteFragment;

interface StoredBracket {
  readonly upTo: string | null;
  readonly bps: number;
}

/** The stored numbers; what is absent belongs to another kind of rule. */
interface Stored {
  readonly bps?: number;
  readonly brackets?: readonly StoredBracket[];
  readonly employee?: readonly StoredBracket[];
  readonly employer?: readonly StoredBracket[];
  readonly minimumWages?: number;
  readonly amount?: string;
  readonly incomeUpTo?: string;
  readonly maximum?: string;
  readonly unit?: 'PEOPLE' | 'QEPIK' | 'BPS' | 'YEARS';
}

type Told = Pick<Rule, 'kind' | 'parameters'> & { readonly code?: string };

export function rateText(bps: number, format: Format): string {
  return format.percent(bps / 10_000, bps % 100 === 0 ? 0 : bps % 10 === 0 ? 1 : 2);
}

function scaleText(rows: readonly StoredBracket[], t: Translate, format: Format): string {
  if (rows.length === 1) return rateText(rows[0]?.bps ?? 0, format);
  return rows
    .map(({ upTo, bps }) =>
      upTo === null
        ? t('itPark.bracketAbove', { rate: rateText(bps, format) })
        : t('itPark.bracketUpTo', { rate: rateText(bps, format), amount: format.money(upTo, 'AZN', true) }),
    )
    .join(', ');
}

/** What a rule comes to, in words. */
export function valueText({ kind, parameters, code }: Told, t: Translate, format: Format): string {
  if (kind === 'REPEALED') return t('itPark.repealed');
  if (parameters === null) return t('itPark.unconfirmed');
  const stored = parameters as Stored;
  switch (kind) {
    case 'FLAT_RATE':
      return rateText(stored.bps ?? 0, format);
    case 'BRACKETS':
      return scaleText(stored.brackets ?? [], t, format);
    case 'EXEMPTION':
      return t('itPark.exempt');
    case 'CONTRIBUTION':
      return t('itPark.contribution', {
        employee: scaleText(stored.employee ?? [], t, format),
        employer: scaleText(stored.employer ?? [], t, format),
      });
    case 'CONTRIBUTION_BASE':
      return t('itPark.wages', { count: stored.minimumWages ?? 0 });
    case 'ALLOWANCE':
      return t('itPark.allowance', {
        amount: format.money(stored.amount ?? '0', 'AZN', true),
        income: format.money(stored.incomeUpTo ?? '0', 'AZN', true),
      });
    case 'AMOUNT':
      return format.money(stored.amount ?? '0', 'AZN', true);
    case 'LIMIT':
      return limitText(stored, code === SHARE_RULE, t, format);
    default:
      return t('itPark.yes');
  }
}

/** A limit is the most that is allowed; of the share of qualifying income it is the least. */
function limitText({ maximum = '0', unit }: Stored, isLeast: boolean, t: Translate, format: Format): string {
  if (unit === 'QEPIK') return t('itPark.limitQEPIK', { amount: format.money(maximum, 'AZN', true) });
  if (unit === 'BPS')
    return t(isLeast ? 'itPark.leastBPS' : 'itPark.limitBPS', { rate: rateText(Number(maximum), format) });
  return t(unit === 'YEARS' ? 'itPark.limitYEARS' : 'itPark.limitPEOPLE', { count: Number(maximum) });
}

/** How long it runs, by which of the three clocks. */
export function clockText(clock: Rule['clock'], t: Translate, format: Format): string {
  const { kind, years, from, until } = clock;
  if (kind === 'NATIONAL_CALENDAR')
    return until === null
      ? t('itPark.clock_NATIONAL_OPEN', { date: format.day(from ?? '', 'short') })
      : t('itPark.clock_NATIONAL_CALENDAR', { date: lastDay(until, format) });
  if (kind === 'NONE') return t('itPark.clock_NONE');
  if (years === null) return t('itPark.clockUnconfirmed');
  return t(kind === 'REPORTING_YEAR' ? 'itPark.clock_REPORTING_YEAR' : 'itPark.clock_REGISTRATION_DATE', { years });
}

/** The law says "until 31 December"; we store the first day without. */
export function lastDay(exclusive: string, format: Format): string {
  const day = new Date(Date.parse(`${exclusive}T00:00:00Z`) - 86_400_000);
  return format.day(day.toISOString().slice(0, 10), 'short');
}
