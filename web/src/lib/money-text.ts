import type { Currency, Format } from '@aim/ui/format-types';
import type { Translate } from './language.tsx';

interface Amount {
  readonly amount: string;
  readonly currency: string;
}

interface Ask {
  readonly ask: Amount | null;
  readonly askFrom: Amount | null;
  readonly askTo: Amount | null;
}

const SIGNED: readonly Currency[] = ['AZN', 'USD', 'EUR', 'GBP'];

/** Whole units, or every qəpik, with the sign of the currency, or with its code where we have no sign. */
export function moneyText({ amount, currency }: Amount, format: Format, whole = true): string {
  const known = SIGNED.find((one) => one === currency);
  return known ? format.money(amount, known, whole) : `${format.number(BigInt(amount) / 100n)} ${currency}`;
}

/** What a startup looks for: exactly, or between which steps where the exact sum would name it. */
export function askText({ ask, askFrom, askTo }: Ask, t: Translate, format: Format): string | null {
  if (ask !== null) return moneyText(ask, format);
  if (askFrom === null) return null;
  const from = moneyText(askFrom, format);
  return askTo === null ? t('listed.askMore', { from }) : t('listed.askRange', { from, to: moneyText(askTo, format) });
}
