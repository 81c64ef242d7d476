import { LOCALES } from '../kernel/locale.ts';
import type { Problem } from '../kernel/problem.ts';
import { type ApplicationAnswers, NEGATIVE_CIRCUMSTANCES } from './application-blocks.ts';
import { blockState, gapsOf, whyNotComplete } from './application-gaps.ts';
import {
  isLive,
  whyNotAppoint,
  whyNotDecide,
  whyNotDeclare,
  whyNotMove,
  whyNotOpine,
  whyNotPaid,
  whyNotRelease,
  whyNotSave,
  whyNotSign,
  whyNotStart,
  whyNotSubmitSigned,
} from './application-rules.ts';
import { lengthOn, type TermRow, termOn } from './application-terms.ts';
import { councilView, type Seat } from './council.ts';
import { decisionText } from './decision-text.ts';

const codes = (problems: readonly Problem[]): string[] => problems.map(({ code, path }) => [code, ...path].join(' '));
const ID = '0190a1b2-0000-7000-8000-000000000001';

const complete: ApplicationAnswers = {
  IDENTITY: {
    name: 'Xəzər Tech',
    legalForm: 'LLC',
    registrationNumber: '1400000011',
    registeredOn: '2020-02-29',
    country: 'AZ',
    address: 'Bakı, Nizami küçəsi 1',
    email: 'info@example.az',
    phone: '+994 12 000 00 00',
    website: '',
  },
  PEOPLE: {
    manager: 'Aytən Sultanlı',
    owners: [
      { name: 'Aytən Sultanlı', percent: 60 },
      { name: 'B', percent: 40 },
    ].map((each) => ({ ...each, name: `${each.name} X` })),
  },
  DECLARATIONS: Object.fromEntries(NEGATIVE_CIRCUMSTANCES.map((name) => [name, false])),
  ACTIVITY: { directions: ['SOFTWARE_DEVELOPMENT'], products: 'p', evidence: 'e', makesHardware: false },
  PROJECT: { name: 'Layihə', summary: 's', participants: 'p' },
  NUMBERS: {
    revenue: 100,
    qualifyingRevenue: 100,
    forecast: 200,
    qualifyingForecast: 0,
    exportPercent: 100,
    headcount: 3,
    averagePay: 2500,
    foreignSpecialists: 0,
  },
  CHOICES: { taxRegime: 'UNDECIDED', insuranceElection: 'LATER' },
  ATTACHMENTS: { businessPlan: ID, presentation: ID, charter: ID, registryExtract: ID },
  COMMITMENTS: {
    acceptsAgreement: true,
    acceptsReporting: true,
    acceptsAudit: true,
    acceptsNoticeOfChanges: true,
    confirmsTruth: true,
  },
};
const TODAY = '2026-11-27';
const without = (block: keyof ApplicationAnswers, changes: Record<string, unknown>): ApplicationAnswers => ({
  ...complete,
  [block]: { ...complete[block], ...changes },
});

it('a full set of answers may be signed', () => {
  expect(codes(whyNotComplete(complete, TODAY))).toEqual([]);
  expect(codes(whyNotSign({ state: 'DRAFT', answers: complete, today: TODAY }))).toEqual([]);
  expect(codes(whyNotSign({ state: 'SENT_BACK', answers: complete, today: TODAY }))).toEqual([]);
  expect(codes(whyNotSign({ state: 'EVALUATION', answers: complete, today: TODAY }))).toEqual([
    'APPLICATION_NOT_EDITABLE',
  ]);
});

it('an empty one lacks something in every block', () => {
  const gaps = codes(whyNotComplete({}, TODAY));
  for (const block of Object.keys(complete)) expect(gaps.some((gap) => gap.includes(block))).toBe(true);
  expect(gaps).toContain('MUST_BE_ACCEPTED COMMITMENTS confirmsTruth');
});

it.each<[string, keyof ApplicationAnswers, Record<string, unknown>, string[]]>([
  ['an impossible day', 'IDENTITY', { registeredOn: '2023-02-29' }, ['NOT_VALID registeredOn']],
  ['a day to come', 'IDENTITY', { registeredOn: '2026-11-28' }, ['REGISTERED_IN_FUTURE registeredOn']],
  ['today', 'IDENTITY', { registeredOn: TODAY }, []],
  ['a country that is none', 'IDENTITY', { country: 'XX' }, ['COUNTRY_UNKNOWN country']],
  ['an address of no form', 'IDENTITY', { email: 'a@b' }, ['NOT_VALID email']],
  ['no owner', 'PEOPLE', { owners: [] }, ['OWNERS_NEEDED owners']],
  [
    'more than the whole',
    'PEOPLE',
    {
      owners: [
        { name: 'AA', percent: 60 },
        { name: 'BB', percent: 41 },
      ],
    },
    ['SHARES_OVER_WHOLE owners'],
  ],
  ['a share of nothing', 'PEOPLE', { owners: [{ name: 'AA', percent: 0 }] }, ['TOO_SMALL owners 0 percent']],
  ['an owner that is none', 'PEOPLE', { owners: [null] }, ['REQUIRED owners 0']],
  ['a yes without explanation', 'DECLARATIONS', { hasTaxDebt: true }, ['EXPLANATION_NEEDED explanation']],
  ['a yes explained', 'DECLARATIONS', { hasTaxDebt: true, explanation: 'paid' }, []],
  ['no direction', 'ACTIVITY', { directions: [] }, ['DIRECTION_NEEDED directions']],
  ['hardware without evidence', 'ACTIVITY', { makesHardware: true }, ['REQUIRED hardwareEvidence']],
  ['hardware with evidence', 'ACTIVITY', { makesHardware: true, hardwareEvidence: 'x' }, []],
  ['a part over the whole', 'NUMBERS', { qualifyingRevenue: 101 }, ['PART_OVER_WHOLE qualifyingRevenue']],
  ['a forecast over the whole', 'NUMBERS', { qualifyingForecast: 201 }, ['PART_OVER_WHOLE qualifyingForecast']],
  ['no figure', 'NUMBERS', { revenue: null }, ['REQUIRED revenue']],
  ['no charter', 'ATTACHMENTS', { charter: null }, ['REQUIRED charter']],
  ['one commitment not taken', 'COMMITMENTS', { acceptsAudit: false }, ['MUST_BE_ACCEPTED acceptsAudit']],
])('%s', (_, block, changes, expected) => {
  const answers = without(block, changes);
  expect(codes(gapsOf(block, answers, TODAY))).toEqual(expected);
  expect(blockState(block, answers, TODAY)).toBe(expected.length === 0 ? 'COMPLETE' : 'INCOMPLETE');
});

it('asks for a charter only where there is one, for a power of attorney only with a representative', () => {
  const sole = {
    ...without('IDENTITY', { legalForm: 'SOLE_PROPRIETOR' }),
    ATTACHMENTS: { ...complete.ATTACHMENTS, charter: '' },
  };
  expect(codes(gapsOf('ATTACHMENTS', sole, TODAY))).toEqual([]);
  const represented = without('PEOPLE', { representative: 'Nigar Sultanlı' });
  expect(codes(gapsOf('ATTACHMENTS', represented, TODAY))).toEqual(['REQUIRED powerOfAttorney']);
  const { IDENTITY: _, ...nameless } = without('ATTACHMENTS', { charter: null });
  expect(codes(gapsOf('ATTACHMENTS', nameless, TODAY))).toEqual(['REQUIRED charter']);
  expect(codes(gapsOf('PEOPLE', { PEOPLE: { owners: [{ name: 'AA' }] } }, TODAY))).toContain('REQUIRED manager');
});

it('says of a block whether it was begun', () => {
  expect(blockState('PROJECT', {}, TODAY)).toBe('NOT_BEGUN');
  expect(blockState('PROJECT', { PROJECT: { name: '', summary: null } }, TODAY)).toBe('NOT_BEGUN');
  expect(blockState('PROJECT', { PROJECT: { name: 'x' } }, TODAY)).toBe('INCOMPLETE');
});

it.each([
  [{}, []],
  [{ isOrganisationDissolved: true, residency: { endsOn: null }, hasLive: true }, ['ORGANISATION_DISSOLVED']],
  [{ residency: { endsOn: null }, hasLive: true }, ['ALREADY_RESIDENT']],
  [{ residency: { endsOn: '2027-06-02' } }, ['ALREADY_RESIDENT']],
  [{ residency: { endsOn: '2027-06-01' } }, []],
  [{ residency: { endsOn: '2027-06-01' }, hasLive: true }, ['APPLICATION_ALREADY_LIVE']],
  [{ hasLive: true }, ['APPLICATION_ALREADY_LIVE']],
])('starts %j', (change, expected) => {
  const facts = { isOrganisationDissolved: false, residency: null, hasLive: false, today: '2026-12-01', ...change };
  expect(codes(whyNotStart(facts))).toEqual(expected);
});

it.each([
  [{ state: 'DRAFT', version: 1, given: 1, size: 10 }, []],
  [{ state: 'SENT_BACK', version: 1, given: 1, size: 10 }, []],
  [{ state: 'EVALUATION', version: 1, given: 1, size: 10 }, ['APPLICATION_NOT_EDITABLE']],
  [{ state: 'DRAFT', version: 2, given: 1, size: 10 }, ['CHANGED_MEANWHILE answers']],
  [{ state: 'DRAFT', version: 1, given: 1, size: 20_001 }, ['DRAFT_TOO_BIG answers']],
] as const)('saves %j', (facts, expected) => {
  expect(codes(whyNotSave(facts))).toEqual(expected);
});

const signed = { state: 'SIGNED', isExpired: true, isUsed: false, isOfThisText: true } as const;
it.each([
  [null, ['SIGNATURE_NEEDED']],
  [signed, []],
  [{ ...signed, isUsed: true }, ['SIGNATURE_USED']],
  [{ ...signed, isOfThisText: false }, ['SIGNED_TEXT_CHANGED']],
  [{ ...signed, state: 'PENDING' as const }, ['SIGNATURE_EXPIRED']],
  [{ ...signed, state: 'PENDING' as const, isExpired: false }, ['SIGNATURE_NOT_GIVEN']],
])('submits with the signature %j', (signature, expected) => {
  expect(codes(whyNotSubmitSigned(signature))).toEqual(expected);
});

it('moves by the table alone', () => {
  expect(codes(whyNotMove('sendBack', 'COMPLETENESS_CHECK'))).toEqual([]);
  expect(codes(whyNotMove('sendBack', 'EVALUATION'))).toEqual(['STATE_HAS_MOVED_ON']);
  expect([isLive('DRAFT'), isLive('REFUSED')]).toEqual([true, false]);
});

it.each([
  [{ seats: 0, named: 3, isEveryoneEligible: true, isAnyoneOfApplicant: false }, []],
  [{ seats: 13, named: 3, isEveryoneEligible: true, isAnyoneOfApplicant: false }, ['COUNCIL_FULL personIds']],
  [{ seats: 0, named: 1, isEveryoneEligible: false, isAnyoneOfApplicant: false }, ['EXPERT_NOT_ELIGIBLE personIds']],
  [{ seats: 0, named: 1, isEveryoneEligible: true, isAnyoneOfApplicant: true }, ['EXPERT_OF_APPLICANT personIds']],
])('appoints %j', (facts, expected) => {
  expect(codes(whyNotAppoint(facts))).toEqual(expected);
});

it('asks experts first for their conflicts, then for an opinion', () => {
  const declare = { state: 'EVALUATION', conflict: 'NONE', note: null } as const;
  expect(codes(whyNotDeclare(declare))).toEqual([]);
  expect(codes(whyNotDeclare({ ...declare, conflict: 'FAMILY' }))).toEqual(['CONFLICT_NEEDS_NOTE note']);
  expect(codes(whyNotDeclare({ ...declare, conflict: 'FAMILY', note: 'x' }))).toEqual([]);
  expect(codes(whyNotDeclare({ ...declare, state: 'DECISION' }))).toEqual(['STATE_HAS_MOVED_ON']);
  expect(codes(whyNotOpine({ state: 'CLARIFICATION', conflict: 'NONE' }))).toEqual([]);
  expect(codes(whyNotOpine({ state: 'EVALUATION', conflict: null }))).toEqual(['CONFLICT_NOT_DECLARED']);
  expect(codes(whyNotOpine({ state: 'EVALUATION', conflict: 'OTHER' }))).toEqual(['EXPERT_HAS_CONFLICT']);
  expect(codes(whyNotOpine({ state: 'DECISION', conflict: 'NONE' }))).toEqual(['STATE_HAS_MOVED_ON']);
});

const seat = (conflict: Seat['conflict'], opinion: Seat['opinion']): Seat => ({ personId: 'x', conflict, opinion });
const yes = seat('NONE', 'IN_FAVOUR');
const no = seat('NONE', 'AGAINST');

it.each<[string, Seat[], object]>([
  ['nobody', [], { able: 0, inFavour: 0, against: 0, isQuorate: false, recommendation: null }],
  ['two of three', [yes, yes, seat(null, null)], { able: 3, inFavour: 2, isQuorate: false, recommendation: null }],
  [
    'a majority in favour',
    [yes, yes, no],
    { able: 3, inFavour: 2, against: 1, isQuorate: true, recommendation: 'IN_FAVOUR' },
  ],
  ['a majority against', [no, no, yes], { isQuorate: true, recommendation: 'AGAINST' }],
  ['even', [yes, yes, no, no], { isQuorate: true, recommendation: null }],
  ['a voice with a conflict', [yes, yes, seat('FAMILY', 'IN_FAVOUR')], { able: 2, inFavour: 2, isQuorate: false }],
  ['a voice without a declaration', [yes, yes, seat(null, 'IN_FAVOUR')], { inFavour: 2, isQuorate: false }],
])('a council of %s', (_, seats, expected) => {
  expect(councilView(seats)).toMatchObject(expected);
});

const council = councilView([yes, yes, no]);
const split = councilView([yes, yes, no, no]);
it.each([
  [
    'a grant as recommended',
    { outcome: 'APPROVED', reasons: ['ACTIVITY_LISTED', 'COUNCIL_IN_FAVOUR'], note: null, council },
    [],
  ],
  [
    'without a quorum',
    { outcome: 'APPROVED', reasons: ['ACTIVITY_LISTED'], note: null, council: councilView([yes]) },
    ['QUORUM_MISSING'],
  ],
  [
    'a reason for the other side',
    { outcome: 'APPROVED', reasons: ['INFORMATION_FALSE'], note: null, council },
    ['REASONS_CONTRADICT reasons'],
  ],
  [
    'a refusal against the council',
    { outcome: 'REFUSED', reasons: ['INFORMATION_FALSE'], note: null, council },
    ['DEPARTURE_NEEDS_NOTE note'],
  ],
  ['the same, with a note', { outcome: 'REFUSED', reasons: ['INFORMATION_FALSE'], note: 'x', council }, []],
  [
    'a council cited wrongly',
    { outcome: 'REFUSED', reasons: ['COUNCIL_AGAINST'], note: 'x', council },
    ['COUNCIL_SAID_OTHERWISE reasons'],
  ],
  [
    'an even council cited',
    { outcome: 'APPROVED', reasons: ['COUNCIL_IN_FAVOUR'], note: 'x', council: split },
    ['COUNCIL_SAID_OTHERWISE reasons'],
  ],
  [
    'an even council, with a note',
    { outcome: 'APPROVED', reasons: ['ACTIVITY_LISTED'], note: 'x', council: split },
    [],
  ],
] as const)('decides: %s', (_, facts, expected) => {
  expect(codes(whyNotDecide(facts))).toEqual(expected);
});

it('is released by a second person, and only as it stands', () => {
  expect(codes(whyNotRelease({ stagedById: 'a', actorId: 'b', isCurrent: true }))).toEqual([]);
  expect(codes(whyNotRelease({ stagedById: 'a', actorId: 'a', isCurrent: true }))).toEqual([
    'DECISION_NEEDS_SECOND_PERSON',
  ]);
  expect(codes(whyNotRelease({ stagedById: 'a', actorId: 'b', isCurrent: false }))).toEqual([
    'CHANGED_MEANWHILE decisionId',
  ]);
});

it.each([
  ['2026-11-24', []],
  ['2026-11-25', []],
  ['2026-11-26', ['PAID_IN_FUTURE paidOn']],
  ['2026-11-22', ['PAID_BEFORE_DECISION paidOn']],
])('paid on %s', (paidOn, expected) => {
  expect(codes(whyNotPaid({ paidOn, today: '2026-11-25', approvedOn: '2026-11-23' }))).toEqual(expected);
});

it('writes the decision from its reasons, in every language, leaving no place unfilled', () => {
  const facts = {
    reference: 'RA-7K3QX9',
    applicant: 'Xəzər Tech',
    outcome: 'APPROVED',
    reasons: ['ACTIVITY_LISTED', 'COUNCIL_IN_FAVOUR'],
    note: null,
    council,
    feeDays: 5,
    appealDays: null,
  } as const;
  for (const locale of LOCALES) {
    const granted = decisionText(facts, locale);
    expect(granted).toHaveLength(7);
    expect(granted.join(' ')).not.toMatch(/[{}]/);
    expect(granted[0]).toContain('RA-7K3QX9');
    const refused = decisionText(
      { ...facts, outcome: 'REFUSED', reasons: ['PARK_OPERATOR'], note: 'Qeyd', feeDays: null, appealDays: 30 },
      locale,
    );
    expect(refused).toHaveLength(6);
    expect(refused).toContain('Qeyd');
    expect(refused.at(-1)).toContain('30');
  }
  expect(decisionText({ ...facts, feeDays: null }, 'en')).toHaveLength(6);
});

describe('terms', () => {
  it('are those in force on the day, and unknown ones stay unknown', () => {
    expect(lengthOn('TOTAL', '2026-01-01')).toBe(20);
    expect(lengthOn('FEE_PAYMENT', '2025-10-22')).toBeNull();
    expect(lengthOn('FEE_PAYMENT', '2025-10-23')).toBe(5);
    expect(termOn('APPEAL', '2026-01-01')).toMatchObject({ length: null, confidence: 'NOT_FOUND' });
  });

  it('change with a new row, whatever the order of rows', () => {
    const row = (from: string, length: number): TermRow => ({
      term: 'TOTAL',
      from,
      length,
      unit: 'WORKING_DAYS',
      source: 's',
      confidence: 'LAW',
    });
    const rows = [row('2027-01-01', 15), row('2015-01-01', 20), row('2026-01-01', 18)];
    expect(['2014-12-31', '2025-12-31', '2026-06-01', '2027-01-01'].map((day) => lengthOn('TOTAL', day, rows))).toEqual(
      [null, 20, 18, 15],
    );
  });
});
