import { bpsOf, qepikOf } from '@aim/domain/residency/calculation-link';
import type { ComputationKind } from '../../gql/graphql.ts';

/** The numbers of a rule as a form holds them: text, whatever the kind; each kind reads its own. */
export interface NumberValues {
  readonly isUnconfirmed: boolean;
  readonly rate: string;
  readonly brackets: string;
  readonly employee: string;
  readonly employer: string;
  readonly count: string;
  readonly amount: string;
  readonly incomeUpTo: string;
}

interface StoredBracket {
  readonly upTo: string | null;
  readonly bps: number;
}
interface Stored {
  readonly bps?: number;
  readonly brackets?: readonly StoredBracket[];
  readonly employee?: readonly StoredBracket[];
  readonly employer?: readonly StoredBracket[];
  readonly minimumWages?: number;
  readonly amount?: string;
  readonly incomeUpTo?: string;
  readonly maximum?: string;
  readonly unit?: string;
}

const percentText = (bps: number): string => String(bps / 100);
const manatText = (qepik: string): string => String(Number(qepik) / 100);
const bracketsText = (rows: readonly StoredBracket[] = []): string =>
  rows.map(({ upTo, bps }) => `${upTo === null ? '*' : manatText(upTo)} ${percentText(bps)}`).join('\n');

/** What the form shows of the numbers that count now. */
export function valuesOf(parameters: unknown): NumberValues {
  const stored = (parameters ?? {}) as Stored;
  return {
    isUnconfirmed: parameters === null,
    rate: stored.bps === undefined ? '' : percentText(stored.bps),
    brackets: bracketsText(stored.brackets),
    employee: bracketsText(stored.employee),
    employer: bracketsText(stored.employer),
    count: String(stored.minimumWages ?? stored.maximum ?? ''),
    amount: stored.amount === undefined ? '' : manatText(stored.amount),
    incomeUpTo: stored.incomeUpTo === undefined ? '' : manatText(stored.incomeUpTo),
  };
}

function readBrackets(text: string): StoredBracket[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [end = '', rate = ''] = line.split(/\s+(?=\S+$)/);
      return { upTo: end === '*' ? null : qepikOf(end), bps: bpsOf(rate) ?? -1 };
    });
}

/** Back to the stored form; what cannot be read stays out of bounds, so that the server names it. */
export function parametersOf(kind: ComputationKind, values: NumberValues, before: unknown): object | null {
  if (values.isUnconfirmed && kind !== 'REPEALED' && kind !== 'FACT') return null;
  switch (kind) {
    case 'FLAT_RATE':
      return { bps: bpsOf(values.rate) ?? -1 };
    case 'BRACKETS':
      return { brackets: readBrackets(values.brackets) };
    case 'CONTRIBUTION':
      return { employee: readBrackets(values.employee), employer: readBrackets(values.employer) };
    case 'CONTRIBUTION_BASE':
      return { minimumWages: Number(values.count) };
    case 'ALLOWANCE':
      return { amount: qepikOf(values.amount), incomeUpTo: qepikOf(values.incomeUpTo) };
    case 'AMOUNT':
      return { amount: qepikOf(values.amount) };
    case 'LIMIT':
      return { maximum: values.count.trim(), unit: (before as Stored | null)?.unit ?? 'BPS' };
    default:
      return {};
  }
}
