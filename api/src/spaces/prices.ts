import { inManat, type MoneyValue } from '../platform/money.ts';

/** What is free has no price. */
export function inPrice(qepik: string | number): MoneyValue | null {
  return inManat(String(qepik) === '0' ? null : String(qepik));
}
