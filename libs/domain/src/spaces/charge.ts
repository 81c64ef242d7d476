import { addMonths, type CalendarDate } from '../kernel/calendar-date.ts';
import type { Localised } from '../kernel/locale.ts';
import { addDays, daysBetween } from '../kernel/zone.ts';
import { type BookingState, isCharged } from './booking.ts';

/** Why an amount was written into the account of a centre. */
export const CHARGE_REASONS = ['BOOKED', 'CHANGED', 'CANCELLED', 'DISPLACED'] as const;
export type ChargeReason = (typeof CHARGE_REASONS)[number];

/** A charge is owed, a refund gives it back: entries are only ever added. */
export const CHARGE_KINDS = ['CHARGE', 'REFUND'] as const;
export type ChargeKind = (typeof CHARGE_KINDS)[number];

/** Money in qəpik and credits of a membership, each for itself: they are never summed. */
export interface Amounts {
  readonly qepik: number;
  readonly credits: number;
}

export const NOTHING_DUE: Amounts = { qepik: 0, credits: 0 };

/** What a stay owes as it stands: its price once it is agreed, also by who did not come or gave it back too late; else nothing. */
export function amountsDue(stay: Amounts & { readonly state: BookingState; readonly isLate: boolean }): Amounts {
  return isCharged(stay) ? { qepik: stay.qepik, credits: stay.credits } : NOTHING_DUE;
}

/** Each entry is in one unit: its sign says what it is. */
export function chargeKind({ qepik, credits }: Amounts): ChargeKind {
  return qepik + credits < 0 ? 'REFUND' : 'CHARGE';
}

export interface AccountPeriod {
  readonly from: CalendarDate;
  /** The last day of it. */
  readonly to: CalendarDate;
}

/** An account is summed by days for so long, by months beyond it, and for a year at most. */
export const DAILY_ACCOUNT_DAYS = 31;
export const ACCOUNT_DAYS_MAX = 366;

/** The parts of a time by which an account is summed: days, or calendar months cut to its ends. */
export function accountPeriods(from: CalendarDate, to: CalendarDate): AccountPeriod[] {
  const isDaily = daysBetween(from, to) < DAILY_ACCOUNT_DAYS;
  const periods: AccountPeriod[] = [];
  for (let start = from; start <= to; ) {
    const next = isDaily ? addDays(start, 1) : addMonths(`${start.slice(0, 8)}01`, 1);
    const last = addDays(next, -1);
    periods.push({ from: start, to: last < to ? last : to });
    start = next;
  }
  return periods;
}

export const chargeKindLabels: Readonly<Record<ChargeKind, Localised>> = {
  CHARGE: { az: 'Hesablanıb', en: 'Charged', ru: 'Начислено' },
  REFUND: { az: 'Qaytarılıb', en: 'Refunded', ru: 'Возвращено' },
};

export const chargeReasonLabels: Readonly<Record<ChargeReason, Localised>> = {
  BOOKED: { az: 'bron təsdiqləndi', en: 'booking confirmed', ru: 'бронь подтверждена' },
  CHANGED: { az: 'bron dəyişdirildi', en: 'booking changed', ru: 'бронь изменена' },
  CANCELLED: { az: 'vaxtında ləğv edildi', en: 'cancelled in time', ru: 'отменено вовремя' },
  DISPLACED: { az: 'yer bağlandı', en: 'room was closed', ru: 'помещение закрыто' },
};
