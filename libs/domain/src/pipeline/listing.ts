import * as z from 'zod/mini';
import { addMonths, type CalendarDate } from '../kernel/calendar-date.ts';
import { id, idempotencyKey } from '../kernel/input.ts';
import type { Localised } from '../kernel/locale.ts';
import { defineMachine } from '../kernel/machine.ts';
import { CURRENCIES, type Currency } from '../kernel/money.ts';
import { problem, type WhyNot } from '../kernel/problem.ts';
import { LISTING_CONSENT_VERSION } from './listing-consent.ts';
import type { ListingProblem } from './listing-messages.ts';
import type { StartupState } from './vocabulary.ts';

/** The ladder of consent: nothing (no listing), a card without a name, a named page. */
export const LISTING_LEVELS = ['TEASER', 'LISTED'] as const;
export type ListingLevel = (typeof LISTING_LEVELS)[number];

/** What is shown beyond the card, each by a consent of its own. */
export const LISTING_GROUPS = ['PROFILE', 'TRACTION', 'FINANCIALS', 'CAP_TABLE', 'DOCUMENTS'] as const;
export type ListingGroup = (typeof LISTING_GROUPS)[number];

/** Groups that name the startup by their nature: not for a card without a name. */
export const NAMING_GROUPS: readonly ListingGroup[] = ['CAP_TABLE', 'DOCUMENTS'];

export const listingGroupLabels: Readonly<Record<ListingGroup, Localised>> = {
  PROFILE: { az: 'Profil və komanda', en: 'Profile and team', ru: 'Профиль и команда' },
  TRACTION: { az: 'İstifadəçilər və müştərilər', en: 'Users and customers', ru: 'Пользователи и клиенты' },
  FINANCIALS: { az: 'Gəlir və investisiya', en: 'Revenue and funding', ru: 'Выручка и инвестиции' },
  CAP_TABLE: { az: 'Pay bölgüsü', en: 'Cap table', ru: 'Доли участников' },
  DOCUMENTS: { az: 'Sənədlər', en: 'Documents', ru: 'Документы' },
};

export const LISTING_AUDIENCES = ['ALL_INVESTORS', 'NAMED_FUNDS'] as const;
export type ListingAudience = (typeof LISTING_AUDIENCES)[number];

export const LISTING_STATES = ['ACTIVE', 'PAUSED', 'REVOKED', 'EXPIRED'] as const;
export type ListingState = (typeof LISTING_STATES)[number];
/** A startup has at most one of these. */
export const LIVE_LISTING_STATES: readonly ListingState[] = ['ACTIVE', 'PAUSED'];

export const listingMachine = defineMachine({
  name: 'listing',
  initial: 'ACTIVE',
  states: {
    ACTIVE: { label: { az: 'İnvestorlara açıqdır', en: 'Open to investors', ru: 'Открыто инвесторам' } },
    PAUSED: { label: { az: 'Fasilədədir', en: 'Paused', ru: 'Приостановлено' } },
    REVOKED: {
      label: { az: 'Razılıq geri götürülüb', en: 'Consent withdrawn', ru: 'Согласие отозвано' },
      terminal: true,
    },
    EXPIRED: { label: { az: 'Müddəti bitib', en: 'Run out', ru: 'Срок истёк' }, terminal: true },
  },
  transitions: [
    {
      event: 'pause',
      from: ['ACTIVE'],
      to: 'PAUSED',
      emits: 'listing.paused',
      note: 'closed from the next request on',
    },
    { event: 'resume', from: ['PAUSED'], to: 'ACTIVE', emits: 'listing.resumed' },
    {
      event: 'revoke',
      from: LIVE_LISTING_STATES,
      to: 'REVOKED',
      emits: 'listing.revoked',
      note: 'closed from the next request on, links to documents too',
    },
    {
      event: 'replace',
      from: LIVE_LISTING_STATES,
      to: 'REVOKED',
      emits: 'listing.replaced',
      note: 'new terms were consented to; the former stay on record as they were',
    },
    { event: 'expire', from: LIVE_LISTING_STATES, to: 'EXPIRED', emits: 'listing.expired', note: 'by the timer' },
  ],
});

export const LISTING_DEFAULT_MONTHS = 6;
export const LISTING_MAX_MONTHS = 12;
/** Founders are reminded so many days before the end. */
export const LISTING_REMINDER_DAYS = 7;
export const LISTING_FUNDS_MAX = 50;

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const ask = z.object({
  amount: z.string().check(z.regex(/^\d{1,15}$/)),
  currency: z.enum(CURRENCIES),
});
const terms = {
  level: z.enum(LISTING_LEVELS),
  groups: z.array(z.enum(LISTING_GROUPS)).check(z.maxLength(LISTING_GROUPS.length)),
  audience: z.enum(LISTING_AUDIENCES),
  fundIds: z._default(z.array(id).check(z.maxLength(LISTING_FUNDS_MAX)), []),
  excludedFundIds: z._default(z.array(id).check(z.maxLength(LISTING_FUNDS_MAX)), []),
  expiresOn: z.nullish(day),
  ask: z.nullish(ask),
};
export const listingTermsInput = z.object(terms);
export type ListingTermsInput = z.infer<typeof listingTermsInput>;
export const publishListingInput = z.object({ startupId: id, ...terms, consentVersion: z.string(), idempotencyKey });
export const pauseListingInput = z.object({ id });
export const resumeListingInput = z.object({ id });
export const revokeListingInput = z.object({ id });

export function listingExpiry(given: CalendarDate | null | undefined, today: CalendarDate): CalendarDate {
  return given ?? addMonths(today, LISTING_DEFAULT_MONTHS);
}

export interface TermsFacts {
  readonly today: CalendarDate;
  /** Of the funds named or excluded, those that exist and are verified. */
  readonly knownFundIds: readonly string[];
}

export function whyNotTerms(input: ListingTermsInput, facts: TermsFacts): WhyNot<ListingProblem> {
  return [
    ...whyNotGroups(input),
    ...whyNotAudience(input, facts),
    ...whyNotExpiry(listingExpiry(input.expiresOn, facts.today), facts.today),
  ];
}

function whyNotGroups({ level, groups }: ListingTermsInput): WhyNot<ListingProblem> {
  const isNaming = level === 'TEASER' && groups.some((group) => NAMING_GROUPS.includes(group));
  return isNaming ? [problem('LISTING_GROUP_NEEDS_NAME', { path: ['groups'] })] : [];
}

function whyNotAudience(input: ListingTermsInput, { knownFundIds }: TermsFacts): WhyNot<ListingProblem> {
  if (input.audience === 'NAMED_FUNDS' && input.fundIds.length === 0)
    return [problem('LISTING_NEEDS_FUND', { path: ['fundIds'] })];
  const unknown = (ids: readonly string[], path: string): WhyNot<ListingProblem> =>
    ids.every((each) => knownFundIds.includes(each)) ? [] : [problem('FUND_UNKNOWN', { path: [path] })];
  const isBoth = input.fundIds.some((each) => input.excludedFundIds.includes(each));
  return [
    ...unknown(input.fundIds, 'fundIds'),
    ...unknown(input.excludedFundIds, 'excludedFundIds'),
    ...(isBoth ? [problem('FUND_NAMED_AND_EXCLUDED', { path: ['excludedFundIds'] })] : []),
  ];
}

function whyNotExpiry(expiresOn: CalendarDate, today: CalendarDate): WhyNot<ListingProblem> {
  const path = ['expiresOn'];
  if (expiresOn <= today) return [problem('LISTING_ENDS_IN_PAST', { path })];
  return expiresOn > addMonths(today, LISTING_MAX_MONTHS)
    ? [problem('LISTING_TOO_LONG', { path, params: { maximum: LISTING_MAX_MONTHS } })]
    : [];
}

export interface PublishFacts extends TermsFacts {
  readonly startupState: StartupState;
}

export function whyNotPublish(
  input: ListingTermsInput & { readonly consentVersion: string },
  facts: PublishFacts,
): WhyNot<ListingProblem> {
  if (facts.startupState !== 'ACTIVE') return [problem('LISTING_NEEDS_ACTIVE_STARTUP')];
  if (input.consentVersion !== LISTING_CONSENT_VERSION)
    return [problem('CONSENT_TEXT_CHANGED', { path: ['consentVersion'] })];
  return whyNotTerms(input, facts);
}

export function whyNotMove(event: 'pause' | 'resume' | 'revoke', state: ListingState): WhyNot<ListingProblem> {
  const isOffered = listingMachine.transitions.some((row) => row.event === event && row.from.includes(state));
  return isOffered ? [] : [problem('LISTING_NOT_IN_STATE')];
}

/** Steps between which an ask is told where its exact size would name the startup; in minor units. */
const BAND_STEPS: readonly bigint[] = [50_000n, 100_000n, 250_000n, 500_000n, 1_000_000n, 2_500_000n, 5_000_000n].map(
  (whole) => whole * 100n,
);

export interface AskBand {
  readonly from: bigint;
  /** Null: more than the last step. */
  readonly to: bigint | null;
  readonly currency: Currency;
}

export function askBand(amount: bigint, currency: Currency): AskBand {
  const above = BAND_STEPS.findIndex((step) => amount < step);
  if (above === -1) return { from: BAND_STEPS.at(-1) as bigint, to: null, currency };
  return { from: BAND_STEPS[above - 1] ?? 0n, to: BAND_STEPS[above] as bigint, currency };
}
