import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { CompanyCase, EmployeeGroup } from './company.ts';
import { exampleCompany } from './example.ts';

/** Rows for employees on the form; the link numbers them from 1. */
export const GROUP_ROWS = 5;
/** Parameters of a link begin so where the person supposes a value: `a.G_PROFIT_TAX`. */
export const ASSUMPTION_PREFIX = 'a.';
const EMPLOYER_SUFFIX = '.employer';

/** What a link says, by name; null: nothing. */
export type LinkReader = (name: string) => string | null;

/**
 * Manats as people write them to qəpik: `1 500`, `1.500,50`, `1,500.50`, `1500.5`. What cannot be read stays as it is, so that the
 * rules of the input name the field.
 */
export function qepikOf(text: string): string {
  const plain = text.replace(/[\s\u00a0₼']/gu, '');
  if (plain === '') return '0';
  const match = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(plain);
  if (match === null) return text;
  const [, whole = '', fraction = ''] = match;
  return `${whole.replace(/[.,]/g, '')}${fraction.padEnd(2, '0')}`.replace(/^0+(?=\d)/, '');
}

/** Per cent as people write it to basis points; null where nothing was written, NaN where it cannot be read. */
export function bpsOf(text: string): number | null {
  const plain = text.replace(/[\s%]/g, '').replace(',', '.');
  if (plain === '') return null;
  return /^\d{1,3}(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : Number.NaN;
}

/** Whole manats: the example has no others. */
const manats = (qepik: bigint): string => String(qepik / 100n);

/** The example as a link would say it: what the form shows to who comes first. */
export function exampleLink(today: CalendarDate): Readonly<Record<string, string>> {
  const { legalForm, place, issuedOn, turnover, otherCosts, dividends, imports, property, groups } =
    exampleCompany(today);
  return {
    ...{ form: legalForm, place, on: issuedOn, share: '100' },
    ...{ turnover: manats(turnover), costs: manats(otherCosts), dividends: manats(dividends) },
    ...{ imports: manats(imports), property: manats(property) },
    ...Object.assign({}, ...groups.map(groupLink)),
  };
}

function groupLink({ people, monthlyPay, citizenship }: EmployeeGroup, index: number): Record<string, string> {
  const row = index + 1;
  return { [`people${row}`]: String(people), [`pay${row}`]: manats(monthlyPay), [`who${row}`]: citizenship };
}

/** The input of a calculation as it lies in a link; the rules of the input read it further. */
export interface LinkedCalculation {
  readonly legalForm: CompanyCase['legalForm'];
  readonly place: CompanyCase['place'];
  readonly issuedOn: CalendarDate;
  readonly turnover: string;
  readonly qualifyingBps: number;
  readonly otherCosts: string;
  readonly dividends: string;
  readonly imports: string;
  readonly property: string;
  readonly groups: {
    people: number;
    monthlyPay: string;
    citizenship: EmployeeGroup['citizenship'];
    hasReducedBase: boolean;
  }[];
  readonly assumptions: { code: string; bps: number | null; employerBps: number | null; amount: string | null }[];
  readonly withSwitchedOff: boolean;
}

/** Out of bounds where it cannot be read, so that the field is named and nothing is guessed. */
const UNREADABLE = -1;
const whole = (text: string): number =>
  /^\d{1,9}$/.test(text.trim()) ? Number(text) : text.trim() === '' ? 0 : UNREADABLE;
const readable = (bps: number | null): number | null => (Number.isNaN(bps) ? UNREADABLE : bps);

/** `amounts`: codes of rules whose value is an amount and no rate. */
export function calculationOf(
  read: LinkReader,
  names: readonly string[],
  amounts: readonly string[],
): LinkedCalculation {
  const text = (name: string): string => read(name) ?? '';
  const rows = Array.from({ length: GROUP_ROWS }, (_, index) => index + 1);
  const codes = names.filter((name) => name.startsWith(ASSUMPTION_PREFIX) && !name.endsWith(EMPLOYER_SUFFIX));
  return {
    legalForm: text('form') === 'SOLE_TRADER' ? 'SOLE_TRADER' : 'COMPANY',
    place: text('place') === 'INSIDE' ? 'INSIDE' : 'OUTSIDE',
    issuedOn: text('on'),
    turnover: qepikOf(text('turnover')),
    qualifyingBps: readable(bpsOf(text('share'))) ?? 10_000,
    otherCosts: qepikOf(text('costs')),
    dividends: qepikOf(text('dividends')),
    imports: qepikOf(text('imports')),
    property: qepikOf(text('property')),
    groups: rows.map((row) => ({
      people: whole(text(`people${row}`)),
      monthlyPay: qepikOf(text(`pay${row}`)),
      citizenship: text(`who${row}`) === 'FOREIGNER' ? 'FOREIGNER' : 'CITIZEN',
      hasReducedBase: text(`reduced${row}`) !== '',
    })),
    assumptions: codes
      .filter((name) => text(name).trim() !== '')
      .map((name) => {
        const code = name.slice(ASSUMPTION_PREFIX.length);
        const isAmount = amounts.includes(code);
        return {
          code,
          bps: isAmount ? null : readable(bpsOf(text(name))),
          employerBps: readable(bpsOf(text(`${name}${EMPLOYER_SUFFIX}`))),
          amount: isAmount ? qepikOf(text(name)) : null,
        };
      }),
    withSwitchedOff: text('allowance') !== '',
  };
}
