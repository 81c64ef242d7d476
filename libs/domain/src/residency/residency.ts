import { addMonths, type CalendarDate } from '../kernel/calendar-date.ts';
import type { Localised } from '../kernel/locale.ts';
import { defineMachine } from '../kernel/machine.ts';

export const RESIDENCY_STATES = ['ACTIVE', 'UNDER_REVIEW', 'SUSPENDED', 'REVOKED', 'WITHDRAWN', 'EXPIRED'] as const;
export type ResidencyState = (typeof RESIDENCY_STATES)[number];
/** An organisation has at most one residency in these. */
export const LIVE_RESIDENCY_STATES: readonly ResidencyState[] = ['ACTIVE', 'UNDER_REVIEW', 'SUSPENDED'];
/** The holder is a resident today: what `exists` answers. */
export const RESIDENT_STATES: readonly ResidencyState[] = ['ACTIVE', 'UNDER_REVIEW'];

export const CERTIFICATE_STATES = ['VALID', 'INVALID', 'SUSPENDED'] as const;
export type CertificateState = (typeof CERTIFICATE_STATES)[number];

/** Values of the Token Status List (draft-ietf-oauth-status-list, 7.1); they need two bits each. */
export const statusValues: Readonly<Record<CertificateState, number>> = { VALID: 0, INVALID: 1, SUSPENDED: 2 };
export const STATUS_BITS = 2;

/** What the certificate of a residency is worth; the database keeps the same rule in a generated column. */
export const certificateStates: Readonly<Record<ResidencyState, CertificateState>> = {
  ACTIVE: 'VALID',
  // A review is no sanction: nothing is taken away before the resident has been heard.
  UNDER_REVIEW: 'VALID',
  SUSPENDED: 'SUSPENDED',
  REVOKED: 'INVALID',
  WITHDRAWN: 'INVALID',
  EXPIRED: 'INVALID',
};

/**
 * A residency from its certificate to its end. [AZ] local law, [P:xx] a peer's rule (Moldova, Ukraine, Uzbekistan), [D] a default
 * of ours; sources are in the reference, 5.1.
 */
export const residencyMachine = defineMachine({
  name: 'residency',
  initial: 'ACTIVE',
  states: {
    ACTIVE: { label: { az: 'Rezidentdir', en: 'Resident', ru: 'Резидент' } },
    UNDER_REVIEW: { label: { az: 'Yoxlanılır', en: 'Under review', ru: 'Проверяется' } },
    SUSPENDED: { label: { az: 'Dayandırılıb', en: 'Suspended', ru: 'Приостановлено' } },
    REVOKED: { label: { az: 'Ləğv edilib', en: 'Revoked', ru: 'Отозвано' } },
    WITHDRAWN: { label: { az: 'Öz istəyi ilə çıxıb', en: 'Withdrawn', ru: 'Вышел по заявлению' }, terminal: true },
    EXPIRED: { label: { az: 'Müddəti bitib', en: 'Expired', ru: 'Срок истёк' }, terminal: true },
  },
  transitions: [
    {
      event: 'openReview',
      from: ['ACTIVE'],
      to: 'UNDER_REVIEW',
      emits: 'residency.reviewOpened',
      note: 'missed report, breach or signal; the resident explains first [P:UA 5–20 working days, P:MD 30 days to cure]',
    },
    {
      event: 'closeReview',
      from: ['UNDER_REVIEW'],
      to: 'ACTIVE',
      emits: 'residency.reviewClosed',
      note: 'explained or cured',
    },
    {
      event: 'suspend',
      from: ['UNDER_REVIEW'],
      to: 'SUSPENDED',
      emits: 'certificate.suspended',
      note: 'decision of two officers after the terms to explain and to cure, at most 90 days [D]; tax and customs are told',
    },
    {
      event: 'reinstate',
      from: ['SUSPENDED', 'REVOKED'],
      to: 'ACTIVE',
      emits: 'certificate.reinstated',
      note: 'after a revocation with a new certificate, the old one stays invalid [P:UZ]',
    },
    {
      event: 'revoke',
      from: ['UNDER_REVIEW', 'SUSPENDED'],
      to: 'REVOKED',
      emits: 'certificate.revoked',
      note: 'reasoned decision of two officers after the terms of a review; tax is told; appeal to court [P:MD]; rests during a moratorium [P:UA]',
    },
    {
      event: 'withdraw',
      from: LIVE_RESIDENCY_STATES,
      to: 'WITHDRAWN',
      emits: 'residency.withdrawn',
      note: 'the resident’s own application [P:UA]',
    },
    {
      event: 'expire',
      from: LIVE_RESIDENCY_STATES,
      to: 'EXPIRED',
      emits: 'residency.expired',
      note: 'by the timer after the last day, where a term was set; the law names none [AZ: not found]; a renewal that waits for it begins the same night',
    },
  ],
});
export type ResidencyEvent = (typeof residencyMachine)['transitions'][number]['event'];

/** What a stranger is told about a certificate. */
export const VERDICTS = ['VALID', 'SUSPENDED', 'REVOKED', 'WITHDRAWN', 'EXPIRED', 'REPLACED', 'NOT_FOUND'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface CertificateFacts {
  readonly residencyState: ResidencyState;
  /** A newer certificate stands in its place. */
  readonly isReplaced: boolean;
  /** The last day, when a term was set. */
  readonly validUntil: CalendarDate | null;
}

/** Never more than the register says: a day past the term is the end of it, also before the timer has run. */
export function verdictOf({ residencyState, isReplaced, validUntil }: CertificateFacts, today: CalendarDate): Verdict {
  if (isReplaced) return 'REPLACED';
  const certificate = certificateStates[residencyState];
  if (certificate !== 'INVALID' && validUntil !== null && validUntil < today) return 'EXPIRED';
  if (certificate !== 'INVALID') return certificate;
  return residencyState as 'REVOKED' | 'WITHDRAWN' | 'EXPIRED';
}

/** Directions of section 9-1 of the Model Regulation, in the few words that fit a certificate. */
export const RESIDENT_ACTIVITIES = [
  'SOFTWARE_DEVELOPMENT',
  'INTEGRATION_OWN_DEVICES',
  'INTEGRATION_SERVICES',
  'UPGRADE_SUPPORT_TRAINING',
] as const;
export type ResidentActivity = (typeof RESIDENT_ACTIVITIES)[number];
export const residentActivityLabels: Readonly<Record<ResidentActivity, Localised>> = {
  SOFTWARE_DEVELOPMENT: {
    az: 'Proqram təminatının hazırlanması',
    en: 'Software development',
    ru: 'Разработка программ',
  },
  INTEGRATION_OWN_DEVICES: {
    az: 'Öz cihazları ilə sistem inteqrasiyası',
    en: 'System integration with own devices',
    ru: 'Системная интеграция своих устройств',
  },
  INTEGRATION_SERVICES: { az: 'Sistem inteqrasiyası', en: 'System integration', ru: 'Системная интеграция' },
  UPGRADE_SUPPORT_TRAINING: {
    az: 'Təkmilləşdirmə, dəstək və təlim',
    en: 'Upgrades, support and training',
    ru: 'Обновление, поддержка и обучение',
  },
};

/** Authorities that must know within {@link NOTICE_DAYS} days [AZ, reference 1.4]. */
export const AUTHORITIES = ['TAX', 'CUSTOMS'] as const;
export type Authority = (typeof AUTHORITIES)[number];
export const authorityLabels: Readonly<Record<Authority, Localised>> = {
  TAX: { az: 'Dövlət Vergi Xidməti', en: 'State Tax Service', ru: 'Налоговая служба' },
  CUSTOMS: { az: 'Dövlət Gömrük Komitəsi', en: 'State Customs Committee', ru: 'Таможенный комитет' },
};
export const NOTICE_DAYS = 2;

/** A term that ends is recalled a year, half a year and a month ahead [D, reference 5.1; the law names neither a term nor a notice]. */
export const TERM_REMINDERS = ['YEAR', 'HALF_YEAR', 'MONTH'] as const;
export type TermReminder = (typeof TERM_REMINDERS)[number];
const MONTHS_AHEAD: Readonly<Record<TermReminder, number>> = { YEAR: 12, HALF_YEAR: 6, MONTH: 1 };

/** The last reminder whose time has come; null: none yet, or the term is over. */
export function termReminder(endsOn: CalendarDate, today: CalendarDate): TermReminder | null {
  if (endsOn < today) return null;
  return TERM_REMINDERS.findLast((reminder) => endsOn <= addMonths(today, MONTHS_AHEAD[reminder])) ?? null;
}

/** A resident whose term ends soon applies anew in time; the next term begins on the day after the present one. */
export function mayRenew(endsOn: CalendarDate | null, today: CalendarDate): boolean {
  return endsOn !== null && endsOn <= addMonths(today, MONTHS_AHEAD.HALF_YEAR);
}
