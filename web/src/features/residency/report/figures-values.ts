import { formatMoney, money, parseMoney } from '@aim/domain/kernel/money';
import type { IncomeKind } from '@aim/domain/residency/report';
import type { ShownFigures } from './report-query.ts';

/** Figures as they are typed: text, right or not yet. */
export interface MonthText {
  readonly month: string;
  readonly headcount: string;
  readonly payroll: string;
  readonly income: Readonly<Partial<Record<IncomeKind, string>>>;
}

const asManat = (qepik: string | null): string =>
  qepik === null ? '' : formatMoney(money(BigInt(qepik))).replace(/\.00$/, '');

export function textOf(months: ShownFigures['months']): readonly MonthText[] {
  return months.map(({ month, headcount, payroll, lines }) => ({
    month,
    headcount: headcount === null ? '' : String(headcount),
    payroll: asManat(payroll),
    income: Object.fromEntries(lines.map(({ kind, amount }) => [kind, asManat(amount)])),
  }));
}

/** Qəpik of what was typed; null: nothing, or no amount (yet). */
export function qepikOf(text: string): string | null {
  const plain = text.replace(/[\s\u00a0]/g, '').replace(',', '.');
  const read = plain === '' ? null : parseMoney(plain);
  return read === null || read.amount < 0n ? null : String(read.amount);
}

export function peopleOf(text: string): number | null {
  const digits = text.replace(/\s/g, '');
  return /^\d{1,6}$/.test(digits) ? Number(digits) : null;
}

/** Something was typed that is no figure. */
export const isWrongAmount = (text: string): boolean => text.trim() !== '' && qepikOf(text) === null;
export const isWrongNumber = (text: string): boolean => text.trim() !== '' && peopleOf(text) === null;

/** How many figures of a month were typed that are none. */
export const unreadableOf = ({ headcount, payroll, income }: MonthText): number =>
  [isWrongNumber(headcount), ...[payroll, ...Object.values(income)].map(isWrongAmount)].filter(Boolean).length;

/** What goes to the server: months with at least one figure. */
export function inputOf(months: readonly MonthText[]) {
  return months
    .map(({ month, headcount, payroll, income }) => ({
      month,
      headcount: peopleOf(headcount),
      payroll: qepikOf(payroll),
      lines: Object.entries(income).flatMap(([kind, text]) => {
        const amount = qepikOf(text);
        return amount === null ? [] : [{ kind: kind as IncomeKind, amount }];
      }),
    }))
    .filter(({ headcount, payroll, lines }) => headcount !== null || payroll !== null || lines.length > 0);
}

/** Sum of a month by side, for its heading. */
export function sumsOf(income: MonthText['income'], qualifying: ReadonlySet<string>): [bigint, bigint] {
  return Object.entries(income).reduce<[bigint, bigint]>(
    ([mine, other], [kind, text]) => {
      const amount = BigInt(qepikOf(text) ?? '0');
      return qualifying.has(kind) ? [mine + amount, other] : [mine, other + amount];
    },
    [0n, 0n],
  );
}
