import { LOCALES } from '../kernel/locale.ts';
import { parseInput } from '../kernel/problem.ts';
import { knownActivities } from './activity.ts';
import { computationOf, KINDS_OF_TOPIC } from './computation.ts';
import { knownRules } from './known-rules.ts';
import { clockOf, proposeBenefitRuleInput, type RuleProposal, whyNotDecide, whyNotPropose } from './rule-version.ts';

const proposal = (more: object = {}): RuleProposal =>
  parseInput(proposeBenefitRuleInput, {
    code: 'T4_EMPLOYEE_INCOME_TAX',
    kind: 'FLAT_RATE',
    parameters: { bps: 300 },
    clock: { kind: 'NATIONAL_CALENDAR', from: '2027-01-01', until: '2033-01-01' },
    isApplied: true,
    title: { az: 'Gəlir vergisi', en: 'Income tax', ru: 'Подоходный налог' },
    conditions: null,
    article: 'Vergi Məcəlləsi, 101',
    source: 'https://e-qanun.az',
    confidence: 'LAW',
    verifiedBy: null,
    verifiedOn: null,
    validFrom: '2027-01-01',
    validTo: null,
    reason: 'The law of December',
    idempotencyKey: 'key-12345',
    ...more,
  });
const facts = { topic: 'EMPLOYEE_INCOME_TAX', hasOpenProposal: false, isKnown: true } as const;
const newRule = { side: 'RESIDENT', topic: 'EMPLOYEE_INCOME_TAX', scope: 'BOTH', audience: 'ALL' };

it.each<[string, object, object, (string | undefined)[]]>([
  ['a good one', {}, {}, []],
  ['an unconfirmed value needs no source', { parameters: null, source: null, confidence: 'NOT_FOUND' }, {}, []],
  ['no parameters at all', { parameters: undefined }, {}, []],
  ['one that waits', {}, { hasOpenProposal: true }, ['RULE_PROPOSAL_OPEN']],
  ['the wrong kind', { kind: 'FACT', parameters: {} }, {}, ['RULE_KIND']],
  ['the wrong numbers', { parameters: { bps: 20_000 } }, {}, ['NOT_VALID']],
  [
    'brackets out of order',
    { kind: 'BRACKETS', parameters: { brackets: [{ upTo: '1', bps: 1 }] } },
    {},
    ['RULE_BRACKETS'],
  ],
  ['a calendar without a beginning', { clock: { kind: 'NATIONAL_CALENDAR' } }, {}, ['RULE_CLOCK']],
  [
    'a calendar that ends before',
    { clock: { kind: 'NATIONAL_CALENDAR', from: '2027-01-01', until: '2026-01-01' } },
    {},
    ['RULE_CLOCK'],
  ],
  ['days that end before', { validTo: '2027-01-01' }, {}, ['RULE_PERIOD']],
  ['days that end', { validTo: '2027-01-02' }, {}, []],
  ['verified by nobody on a day', { verifiedOn: '2026-11-01' }, {}, ['RULE_VERIFIED_TOGETHER']],
  ['verified by somebody, some day', { verifiedBy: 'A. Lawyer' }, {}, ['RULE_VERIFIED_TOGETHER']],
  ['verified', { verifiedBy: 'A. Lawyer', verifiedOn: '2026-11-01' }, {}, []],
  ['the first of a new rule', { code: 'T13_NEW', newRule }, { isKnown: false }, []],
  ['a new rule under a code that counts', { newRule }, {}, ['RULE_CODE_TAKEN']],
  ['a new rule under no code', { code: 'new rule', newRule }, { isKnown: false }, ['RULE_CODE']],
  ['law without a source', { source: '' }, {}, ['RULE_SOURCE']],
])('%s', (_, more, other, codes) => {
  expect(whyNotPropose(proposal(more), { ...facts, ...other }).map(({ code }) => code)).toEqual(codes);
});

it('a day that does not exist is refused', () => {
  expect(() => proposal({ validFrom: '2027-02-30' })).toThrow('NOT_VALID');
});

it.each([
  [
    { kind: 'REPORTING_YEAR', years: 10 },
    { kind: 'REPORTING_YEAR', years: 10 },
  ],
  [{ kind: 'REGISTRATION_DATE' }, { kind: 'REGISTRATION_DATE', years: null }],
  [
    { kind: 'NATIONAL_CALENDAR', from: '2026-01-01' },
    { kind: 'NATIONAL_CALENDAR', from: '2026-01-01', until: null },
  ],
  [{ kind: 'NONE', years: 3 }, { kind: 'NONE' }],
] as const)('the clock %j', (told, clock) => {
  expect(clockOf(told)).toEqual(clock);
});

it.each([
  [{ state: 'PROPOSED', isOwnProposal: false }, []],
  [{ state: 'PROPOSED', isOwnProposal: true }, ['RULE_OWN_PROPOSAL']],
  [{ state: 'APPROVED', isOwnProposal: false }, ['RULE_NOT_WAITING']],
] as const)('deciding on %j', (decided, codes) => {
  expect(whyNotDecide(decided).map(({ code }) => code)).toEqual(codes);
});

describe('the first rows', () => {
  it('have one code each and versions that never share a day', () => {
    const codes = knownRules.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { versions } of knownRules)
      versions.slice(1).forEach((version, index) => {
        expect(version.validFrom >= (versions[index]?.validTo ?? '9999')).toBe(true);
      });
  });

  it.each(knownRules)('$code fits its topic, is cited unless unconfirmed, and reads in every language', (rule) => {
    for (const { kind, parameters, source, confidence } of rule.versions) {
      expect(KINDS_OF_TOPIC[rule.topic]).toContain(kind);
      expect(() => computationOf(kind, parameters)).not.toThrow();
      expect(source !== null || confidence === 'NOT_FOUND').toBe(true);
    }
    const texts = [rule.title, ...rule.versions.flatMap(({ conditions }) => (conditions === null ? [] : [conditions]))];
    for (const text of texts) expect(new Set(LOCALES.map((locale) => text[locale].trim())).size).toBe(3);
  });

  it('describe every class of activity', () => {
    for (const { name, guide, deviations } of knownActivities)
      for (const text of [name, guide, deviations]) for (const locale of LOCALES) expect(text[locale]).not.toBe('');
  });
});
