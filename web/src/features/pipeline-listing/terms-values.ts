import type { CalendarDate } from '@aim/domain/kernel/calendar-date';
import { formatMoney, money, parseMoney } from '@aim/domain/kernel/money';
import { listingExpiry, NAMING_GROUPS } from '@aim/domain/pipeline/listing';
import type { ListingGroup, ListingTermsFragment, ListingTermsInput } from '../../gql/graphql.ts';

/** What a founder consents to, as the fields hold it. */
export interface TermsValues {
  readonly level: 'TEASER' | 'LISTED';
  readonly groups: readonly ListingGroup[];
  readonly audience: 'ALL_INVESTORS' | 'NAMED_FUNDS';
  readonly fundIds: readonly string[];
  readonly excludedFundIds: readonly string[];
  readonly expiresOn: string;
  readonly ask: string;
  readonly isAgreed: boolean;
}

/** A cap table is no part of the record yet, so it cannot be shown. */
export const OFFERED_GROUPS = [
  'PROFILE',
  'TRACTION',
  'FINANCIALS',
  'DOCUMENTS',
] as const satisfies readonly ListingGroup[];

export function valuesOf(terms: ListingTermsFragment | null, today: CalendarDate): TermsValues {
  return {
    level: terms?.level ?? 'TEASER',
    groups: terms?.groups ?? [],
    audience: terms?.audience ?? 'ALL_INVESTORS',
    fundIds: terms?.funds.map(({ id }) => id) ?? [],
    excludedFundIds: terms?.excludedFunds.map(({ id }) => id) ?? [],
    expiresOn: terms && terms.expiresOn > today ? terms.expiresOn : listingExpiry(null, today),
    ask: terms?.ask ? formatMoney(money(BigInt(terms.ask.amount))).replace('.', ',') : '',
    isAgreed: false,
  };
}

/** Who is named needs no exclusions: nobody else sees it. */
export function termsOf(values: TermsValues): ListingTermsInput {
  const isNamed = values.audience === 'NAMED_FUNDS';
  return {
    level: values.level,
    groups: values.groups.filter((group) => values.level === 'LISTED' || !NAMING_GROUPS.includes(group)),
    audience: values.audience,
    fundIds: isNamed ? values.fundIds : [],
    excludedFundIds: isNamed ? [] : values.excludedFundIds,
    expiresOn: values.expiresOn || null,
    ask: askOf(values.ask),
  };
}

/** What is no amount is handed on as it is, and the schema refuses it at its field. */
function askOf(text: string): ListingTermsInput['ask'] {
  const plain = text.replace(/\s+/g, '').replace(',', '.');
  if (plain === '') return null;
  const read = parseMoney(plain);
  return { amount: read === null ? plain : String(read.amount), currency: 'AZN' };
}
