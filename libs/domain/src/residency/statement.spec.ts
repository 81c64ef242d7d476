import { asBenefitRules } from './known-rule.ts';
import { knownRules } from './known-rules.ts';
import { statementOf, wasValidOn } from './statement.ts';

const rules = asBenefitRules(knownRules);
const resident = { place: 'OUTSIDE', issuedOn: '2025-06-10', isValid: true } as const;
const stated = (on: string, changes: object = {}) =>
  Object.fromEntries(
    statementOf(rules, { ...resident, ...changes }, on).map(({ rule, state }) => [
      `${rule.code}@${rule.valid.from}`,
      state,
    ]),
  );

it('states each benefit of the day, and those that come later as not yet in force', () => {
  expect(stated('2025-12-31')).toMatchObject({
    'T1_PROFIT_TAX@2023-01-01': 'IN_FORCE',
    'T4_EMPLOYEE_INCOME_TAX@2023-01-01': 'IN_FORCE',
    'T4_EMPLOYEE_INCOME_TAX@2026-01-01': 'NOT_IN_FORCE',
    'T8_IMPORT_DUTY@2023-01-01': 'UNCONFIRMED',
  });
  const next = stated('2026-01-01');
  expect(next['T4_EMPLOYEE_INCOME_TAX@2026-01-01']).toBe('IN_FORCE');
  expect(next).not.toHaveProperty('T4_EMPLOYEE_INCOME_TAX@2023-01-01');
});

it.each([
  ['before the certificate', '2025-06-09', {}, 'NOT_IN_FORCE'],
  ['on the last day of ten reporting years', '2034-12-31', {}, 'IN_FORCE'],
  ['on the day after it', '2035-01-01', {}, 'NOT_IN_FORCE'],
  ['while the certificate is suspended', '2026-05-01', { isValid: false }, 'NOT_IN_FORCE'],
])('%s', (_, on, changes, state) => {
  expect(stated(on, changes)['T1_PROFIT_TAX@2023-01-01']).toBe(state);
});

it('does not confirm a benefit whose value nobody knows, nor one whose clock comes later', () => {
  const [blind] = statementOf(
    rules
      .filter(({ code }) => code === 'T1_PROFIT_TAX')
      .map((rule) => ({ ...rule, computation: { kind: 'FLAT_RATE' as const, parameters: null } })),
    resident,
    '2026-01-01',
  );
  expect(blind).toMatchObject({
    state: 'UNCONFIRMED',
    conditions: [{ isMet: true }, { isMet: true }, { isMet: false }],
  });
  const [later] = statementOf(
    rules
      .filter(({ code }) => code === 'T8_IMPORT_DUTY')
      .map((rule) => ({ ...rule, valid: { from: '2027-01-01', to: null } })),
    resident,
    '2026-01-01',
  );
  expect(later?.state).toBe('NOT_IN_FORCE');
});

it.each([
  ['2024-12-31', false],
  ['2025-01-01', true],
  ['2025-03-01', false],
  ['2025-04-01', true],
  ['2025-05-02', false],
])('on %s a certificate that was suspended, reinstated and revoked is valid: %s', (on, expected) => {
  const acts = [
    { kind: 'ISSUE', effectiveOn: '2025-01-01' },
    { kind: 'OPEN_REVIEW', effectiveOn: '2025-02-01' },
    { kind: 'SUSPEND', effectiveOn: '2025-03-01' },
    { kind: 'REINSTATE', effectiveOn: '2025-04-01' },
    { kind: 'REVOKE', effectiveOn: '2025-05-02' },
  ] as const;
  expect(wasValidOn(acts, on)).toBe(expected);
});
