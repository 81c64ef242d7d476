import { parseInput, Refusal } from '../kernel/problem.ts';
import { LEGAL_FORMS, type LegalForm, legalFormLabels, needsTin } from './legal-form.ts';
import {
  type IdentityOfOrganisation,
  type OrganisationState,
  organisationStateLabel,
  registerOrganisationInput,
  type UpdateFacts,
  updateOrganisationInput,
  type VerifyFacts,
  whyNotDissolve,
  whyNotRegister,
  whyNotUpdate,
  whyNotVerify,
} from './organisation.ts';
import { lookUpCompanyInput } from './tin.ts';
import { isTin, normaliseTin, tinKind } from './tin-number.ts';
import { normaliseWebsite } from './website.ts';

const codes = (problems: readonly { code: string; path: readonly unknown[] }[]): string[] =>
  problems.map(({ code, path }) => [code, ...path].join(' '));
const read = (schema: Parameters<typeof parseInput>[0], input: unknown): unknown => {
  try {
    return parseInput(schema, input);
  } catch (error) {
    return error instanceof Refusal ? codes(error.problems) : error;
  }
};
const ID = '019a0000-0000-7000-8000-000000000001';

describe('the TIN', () => {
  it.each([
    ['1400057421', '1400057421', true],
    [' 140 005 7421 ', '1400057421', true],
    ['140-005-7422', '1400057422', true],
    ['VÖEN: 1400057421', '1400057421', true],
    ['voen 1400057421', '1400057421', true],
    ['1400057423', '1400057423', false],
    ['140005742', '140005742', false],
    ['14000574211', '14000574211', false],
    ['14O0057421', '14O0057421', false],
    ['', '', false],
  ])('%j is read %j: %s', (text, normal, expected) => {
    expect(normaliseTin(text)).toBe(normal);
    expect(isTin(normal)).toBe(expected);
  });

  it.each([
    ['1400057421', 'LEGAL_ENTITY'],
    ['1400057422', 'PERSON'],
  ])('%s is that of a %s', (tin, expected) => {
    expect(tinKind(tin)).toBe(expected);
  });

  it('must be given to look a company up', () => {
    expect(read(lookUpCompanyInput, { tin: '140 005 7421' })).toEqual({ tin: '1400057421' });
    expect(read(lookUpCompanyInput, { tin: '' })).toEqual(['TIN_FORMAT tin']);
  });
});

describe('legal forms', () => {
  it('each has a label', () => {
    expect(Object.keys(legalFormLabels)).toEqual([...LEGAL_FORMS]);
  });

  it.each([
    ['AZ', ['LLC', 'JSC', 'OJSC', 'CJSC', 'SOLE_PROPRIETOR', 'PUBLIC_LEGAL_ENTITY', 'NGO', 'UNIVERSITY', 'FUND']],
    ['TR', ['LLC', 'JSC', 'OJSC', 'CJSC', 'SOLE_PROPRIETOR', 'PUBLIC_LEGAL_ENTITY']],
  ])('in %s these need a TIN: %j', (country, expected) => {
    expect(LEGAL_FORMS.filter((form) => needsTin(form, country))).toEqual(expected);
  });
});

describe('input', () => {
  const input = {
    name: ' Xəzər  Tech ',
    legalForm: 'LLC',
    tin: '140 005 7421',
    country: 'az',
    address: '',
    website: 'xezer.example',
    idempotencyKey: 'key-12345678',
  };

  it('is tidied', () => {
    expect(read(registerOrganisationInput, input)).toEqual({
      name: 'Xəzər Tech',
      legalForm: 'LLC',
      tin: '1400057421',
      country: 'AZ',
      address: null,
      website: 'https://xezer.example',
      idempotencyKey: 'key-12345678',
    });
    const { idempotencyKey, ...details } = input;
    expect(read(updateOrganisationInput, { ...details, tin: null, website: '', id: ID, version: 3 })).toMatchObject({
      version: 3,
      tin: null,
      website: null,
    });
  });

  it.each([
    [{ name: 'X' }, ['TOO_SHORT name']],
    [{ name: undefined }, ['REQUIRED name']],
    [{ legalForm: 'GMBH' }, ['NOT_VALID legalForm']],
    [{ tin: '123' }, ['TIN_FORMAT tin']],
    [{ country: 'XX' }, ['COUNTRY_UNKNOWN country']],
    [{ address: 'x'.repeat(301) }, ['TOO_LONG address']],
    [{ website: 'not a site' }, ['WEBSITE_FORMAT website']],
    [{ website: 'javascript:alert(1)' }, ['WEBSITE_FORMAT website']],
    [{ website: 'https://localhost' }, ['WEBSITE_FORMAT website']],
    [{ idempotencyKey: '' }, ['TOO_SHORT idempotencyKey']],
  ])('with %j: %j', (change, expected) => {
    expect(read(registerOrganisationInput, { ...input, ...change })).toEqual(expected);
  });

  it.each([
    ['', ''],
    [' example.az ', 'https://example.az'],
    ['http://example.az', 'http://example.az'],
    ['HTTPS://example.az/a?b#c', 'HTTPS://example.az/a?b#c'],
    ['mailto:a@b.az', 'mailto:a@b.az'],
  ])('site %j → %j', (text, expected) => {
    expect(normaliseWebsite(text)).toBe(expected);
  });

  it.each(['example.az', 'https://www.bakı.example:8443/a', 'http://example.az?x=1'])('site %j is taken', (website) => {
    expect(read(registerOrganisationInput, { ...input, website })).toMatchObject({ name: 'Xəzər Tech' });
  });
});

const company: IdentityOfOrganisation = { name: 'Xəzər Tech', legalForm: 'LLC', tin: '1400057421', country: 'AZ' };

describe('registering', () => {
  it.each<[LegalForm, string, string | null, boolean, string[]]>([
    ['LLC', 'AZ', '1400057421', false, []],
    ['LLC', 'AZ', null, false, ['TIN_NEEDED tin']],
    ['LLC', 'AZ', '1400057421', true, ['TIN_TAKEN tin']],
    ['LLC', 'AZ', '1400057422', false, ['TIN_OF_PERSON tin']],
    ['LLC', 'TR', '1400057421', false, ['COUNTRY_MUST_BE_HOME country']],
    ['LLC', 'TR', null, false, ['COUNTRY_MUST_BE_HOME country', 'TIN_NEEDED tin']],
    ['SOLE_PROPRIETOR', 'AZ', '1400057422', false, []],
    ['SOLE_PROPRIETOR', 'AZ', '1400057421', false, ['TIN_OF_LEGAL_ENTITY tin']],
    ['FUND', 'AZ', null, false, ['TIN_NEEDED tin']],
    ['FUND', 'AZ', '1400057422', false, ['TIN_OF_PERSON tin']],
    ['FUND', 'LU', null, false, []],
    ['UNIVERSITY', 'AZ', '1400057421', false, []],
    ['FOREIGN_COMPANY', 'TR', null, false, []],
    ['FOREIGN_COMPANY', 'TR', '1400057422', false, []],
    ['FOREIGN_COMPANY', 'TR', '1400057421', true, ['TIN_TAKEN tin']],
    ['FOREIGN_COMPANY', 'AZ', null, false, ['COUNTRY_MUST_BE_ABROAD country']],
    ['OTHER', 'AZ', null, false, []],
    ['OTHER', 'GE', null, false, []],
  ])('%s in %s, TIN %s, taken %s: %j', (legalForm, country, tin, isTinTaken, expected) => {
    expect(codes(whyNotRegister({ legalForm, country, tin }, { isTinTaken }))).toEqual(expected);
  });
});

describe('updating', () => {
  const facts: UpdateFacts = { state: 'UNVERIFIED', before: company, isByStaff: false, isTinTaken: false };
  it.each<[string, Partial<IdentityOfOrganisation>, Partial<UpdateFacts>, string[]]>([
    ['a name', { name: 'New' }, {}, []],
    ['a dissolved one', {}, { state: 'DISSOLVED' }, ['ORGANISATION_DISSOLVED']],
    ['a dissolved one, by staff', {}, { state: 'DISSOLVED', isByStaff: true }, ['ORGANISATION_DISSOLVED']],
    ['nothing of a verified one', {}, { state: 'VERIFIED' }, []],
    ['the name of a verified one', { name: 'New' }, { state: 'VERIFIED' }, ['VERIFIED_FIELDS_LOCKED name']],
    ['the TIN of a verified one', { tin: '1400057431' }, { state: 'VERIFIED' }, ['VERIFIED_FIELDS_LOCKED tin']],
    [
      'form and country of a verified one',
      { legalForm: 'OTHER', country: 'GE' },
      { state: 'VERIFIED' },
      ['VERIFIED_FIELDS_LOCKED legalForm', 'VERIFIED_FIELDS_LOCKED country'],
    ],
    ['the name of a verified one, by staff', { name: 'New' }, { state: 'VERIFIED', isByStaff: true }, []],
    ['to a TIN that is taken', { tin: '1400057431' }, { isTinTaken: true }, ['TIN_TAKEN tin']],
    ['to no TIN', { tin: null }, {}, ['TIN_NEEDED tin']],
  ])('%s', (_, change, factsChange, expected) => {
    expect(codes(whyNotUpdate({ ...company, ...change }, { ...facts, ...factsChange }))).toEqual(expected);
  });
});

describe('verifying', () => {
  const facts: VerifyFacts = { state: 'UNVERIFIED', isActorMember: false, registry: 'ACTIVE' };
  it.each<[string, Partial<VerifyFacts>, string[]]>([
    ['goes', {}, []],
    ['without an answer of the registry goes', { registry: null }, []],
    ['twice does not', { state: 'VERIFIED' }, ['ORGANISATION_ALREADY_VERIFIED']],
    ['a dissolved one does not', { state: 'DISSOLVED' }, ['ORGANISATION_DISSOLVED']],
    ['one’s own does not', { isActorMember: true }, ['VERIFIER_IS_MEMBER']],
    ['a TIN that does not exist does not', { registry: 'NOT_FOUND' }, ['TIN_NOT_IN_REGISTRY']],
    ['an inactive company does not', { registry: 'INACTIVE' }, ['REGISTRY_SAYS_INACTIVE']],
    [
      'names both obstacles',
      { isActorMember: true, registry: 'NOT_FOUND' },
      ['VERIFIER_IS_MEMBER', 'TIN_NOT_IN_REGISTRY'],
    ],
  ])('%s', (_, change, expected) => {
    expect(codes(whyNotVerify({ ...facts, ...change }))).toEqual(expected);
  });
});

it.each<[OrganisationState, boolean, string[]]>([
  ['UNVERIFIED', false, []],
  ['VERIFIED', false, []],
  ['VERIFIED', true, ['VERIFIER_IS_MEMBER']],
  ['DISSOLVED', false, ['ORGANISATION_DISSOLVED']],
])('dissolving one that is %s, own %s: %j', (state, isActorMember, expected) => {
  expect(codes(whyNotDissolve({ state, isActorMember }))).toEqual(expected);
});

it('a state has its label', () => {
  expect(organisationStateLabel('VERIFIED').az).toBe('Təsdiqlənib');
});
