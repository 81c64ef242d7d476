import { LOCALES } from '../kernel/locale.ts';
import { parseInput } from '../kernel/problem.ts';
import {
  askBand,
  type ListingTermsInput,
  listingExpiry,
  listingTermsInput,
  whyNotMove,
  whyNotPublish,
} from './listing.ts';
import { CONSENT_ELEMENTS, consentElementLabels, LISTING_CONSENT_VERSION, listingConsent } from './listing-consent.ts';

const FUND = '0190a1b2-0000-7000-8000-000000000001';
const OTHER = '0190a1b2-0000-7000-8000-000000000002';
const facts = { today: '2026-11-25', knownFundIds: [FUND, OTHER], startupState: 'ACTIVE' as const };
const terms = (changes: Partial<ListingTermsInput> = {}) => ({
  ...parseInput(listingTermsInput, { level: 'LISTED', groups: ['PROFILE'], audience: 'ALL_INVESTORS' }),
  consentVersion: LISTING_CONSENT_VERSION,
  ...changes,
});
const codes = (problems: readonly { code: string; path: readonly unknown[] }[]) =>
  problems.map(({ code, path }) => [code, ...path].join(' '));

it.each<[string, Partial<ListingTermsInput & { consentVersion: string }>, string[]]>([
  ['plain terms', {}, []],
  ['a teaser of figures', { level: 'TEASER', groups: ['PROFILE', 'TRACTION', 'FINANCIALS'] }, []],
  ['a teaser with documents', { level: 'TEASER', groups: ['DOCUMENTS'] }, ['LISTING_GROUP_NEEDS_NAME groups']],
  ['a teaser with the cap table', { level: 'TEASER', groups: ['CAP_TABLE'] }, ['LISTING_GROUP_NEEDS_NAME groups']],
  ['named funds', { audience: 'NAMED_FUNDS', fundIds: [FUND], excludedFundIds: [OTHER] }, []],
  ['named funds, none named', { audience: 'NAMED_FUNDS' }, ['LISTING_NEEDS_FUND fundIds']],
  ['a fund that is none', { audience: 'NAMED_FUNDS', fundIds: ['x'] }, ['FUND_UNKNOWN fundIds']],
  ['an excluded fund that is none', { excludedFundIds: ['x'] }, ['FUND_UNKNOWN excludedFundIds']],
  [
    'a fund named and excluded',
    { audience: 'NAMED_FUNDS', fundIds: [FUND], excludedFundIds: [FUND] },
    ['FUND_NAMED_AND_EXCLUDED excludedFundIds'],
  ],
  ['an end today', { expiresOn: '2026-11-25' }, ['LISTING_ENDS_IN_PAST expiresOn']],
  ['an end tomorrow', { expiresOn: '2026-11-26' }, []],
  ['a whole year', { expiresOn: '2027-11-25' }, []],
  ['longer than a year', { expiresOn: '2027-11-26' }, ['LISTING_TOO_LONG expiresOn']],
  ['consent to another text', { consentVersion: '2025-01-01' }, ['CONSENT_TEXT_CHANGED consentVersion']],
])('%s', (_, changes, expected) => {
  expect(codes(whyNotPublish(terms(changes), facts))).toEqual(expected);
});

it('is for active startups', () => {
  expect(codes(whyNotPublish(terms(), { ...facts, startupState: 'DORMANT' }))).toEqual([
    'LISTING_NEEDS_ACTIVE_STARTUP',
  ]);
});

it('ends after half a year unless asked otherwise, also from the end of a long month', () => {
  expect(listingExpiry(null, '2026-11-25')).toBe('2027-05-25');
  expect(listingExpiry(undefined, '2026-08-31')).toBe('2027-02-28');
  expect(listingExpiry('2027-01-01', '2026-11-25')).toBe('2027-01-01');
});

it.each([
  ['pause', 'ACTIVE', []],
  ['pause', 'PAUSED', ['LISTING_NOT_IN_STATE']],
  ['resume', 'PAUSED', []],
  ['resume', 'REVOKED', ['LISTING_NOT_IN_STATE']],
  ['revoke', 'PAUSED', []],
  ['revoke', 'EXPIRED', ['LISTING_NOT_IN_STATE']],
] as const)('%s from %s', (event, state, expected) => {
  expect(codes(whyNotMove(event, state))).toEqual(expected);
});

it.each([
  [0n, 0n, 50_000n],
  [49_999n, 0n, 50_000n],
  [50_000n, 50_000n, 100_000n],
  [4_999_999n, 2_500_000n, 5_000_000n],
  [5_000_000n, 5_000_000n, null],
])('an ask of %i is told as %i to %i', (amount, from, to) => {
  expect(askBand(amount * 100n, 'AZN')).toEqual({
    from: from * 100n,
    to: to === null ? null : to * 100n,
    currency: 'AZN',
  });
});

it('the consent has its six elements in every language and leaves no place unfilled', () => {
  const audience = { kind: 'NAMED_FUNDS' as const, funds: ['Qayın Fondu', 'Aral Capital'], excludedFunds: ['Şəfəq'] };
  const params = { person: 'Leyla S.', startup: 'Toxum', groups: 'Profil', audience, expiresOn: '25.05.2027' };
  for (const locale of LOCALES) {
    const text = listingConsent(params, locale);
    expect(Object.keys(text)).toEqual(CONSENT_ELEMENTS);
    for (const element of CONSENT_ELEMENTS) {
      expect(text[element]).not.toMatch(/[{}]/);
      expect(consentElementLabels[element][locale]).not.toBe('');
    }
    expect(Object.values(text).join(' ')).toContain('Leyla S.');
    expect(Object.values(text).join(' ')).toContain('25.05.2027');
    expect(text.scope).toMatch(/: Qayın Fondu, Aral Capital,.*Şəfəq\./);
    const open = listingConsent(
      { ...params, audience: { kind: 'ALL_INVESTORS', funds: [], excludedFunds: [] } },
      locale,
    );
    expect(open.scope).not.toMatch(/Fondu|Şəfəq|[{}]/);
  }
});
