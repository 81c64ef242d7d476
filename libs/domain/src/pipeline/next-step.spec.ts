import { LOCALES } from '../kernel/locale.ts';
import { completenessOf, NEXT_STEPS, type NextStepFacts, nextStepFor, nextStepWords } from './next-step.ts';

const nothing = {
  oneLiner: null,
  problem: null,
  solution: null,
  country: 'AZ',
  region: null,
  city: null,
  website: null,
  organisationId: null,
  foundedYear: null,
  teamSize: null,
  tags: [],
};

it.each([
  [{}, 0],
  [{ oneLiner: 'a' }, 20],
  [{ oneLiner: 'a', problem: 'b', solution: 'c', region: 'BAKI' }, 70],
  [{ country: 'GE', region: null, city: 'Tbilisi' }, 10],
  [{ city: 'Bakı' }, 0],
  [
    {
      oneLiner: 'a',
      problem: 'b',
      solution: 'c',
      region: 'BAKI',
      website: 'https://a.az',
      organisationId: 'o',
      foundedYear: 2020,
      teamSize: 0,
      tags: ['x'],
    },
    100,
  ],
])('%j is worth %d', (changes, expected) => {
  expect(completenessOf({ ...nothing, ...changes })).toBe(expected);
});

const founder: NextStepFacts = {
  state: 'ACTIVE',
  isFounder: true,
  isOfficer: false,
  isInvolved: true,
  isReturned: false,
  missing: [],
  completeness: 100,
  founderCount: 2,
  hasPendingRevision: false,
  hasRecentMetrics: true,
  isFallingAsleep: false,
};
const officer: NextStepFacts = { ...founder, isFounder: false, isOfficer: true, isInvolved: false };

it.each([
  [founder, null],
  [{ ...founder, state: 'DRAFT', isReturned: true, missing: ['problem'] }, 'FIX_RETURNED'],
  [{ ...founder, state: 'DRAFT', missing: ['problem'] }, 'FILL_IN'],
  [{ ...founder, state: 'DRAFT' }, 'SUBMIT'],
  [{ ...founder, state: 'PENDING_MODERATION' }, null],
  [{ ...founder, state: 'DORMANT' }, 'WAKE'],
  [{ ...founder, state: 'CLOSED' }, null],
  [{ ...founder, isFallingAsleep: true, hasRecentMetrics: false }, 'CONFIRM_ACTIVE'],
  [{ ...founder, hasRecentMetrics: false, founderCount: 1 }, 'REPORT_METRICS'],
  [{ ...founder, founderCount: 1, completeness: 50 }, 'INVITE_COFOUNDER'],
  [{ ...founder, completeness: 95 }, 'TELL_MORE'],
  [officer, null],
  [{ ...officer, state: 'PENDING_MODERATION' }, 'MODERATE'],
  [{ ...officer, state: 'PENDING_MODERATION', isInvolved: true }, null],
  [{ ...officer, hasPendingRevision: true }, 'MODERATE_TEXTS'],
  [{ ...officer, founderCount: 0 }, 'INVITE_FOUNDER'],
  [{ ...officer, isOfficer: false, state: 'PENDING_MODERATION' }, null],
] as const)('%#: %j', (facts, expected) => {
  expect(nextStepFor(facts)).toBe(expected);
});

it('every step has its words in every language', () => {
  for (const key of NEXT_STEPS)
    for (const locale of LOCALES)
      expect(nextStepWords[key].label[locale] && nextStepWords[key].why[locale]).toBeTruthy();
});
