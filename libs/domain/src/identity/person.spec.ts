import { parseInput, Refusal } from '../kernel/problem.ts';
import {
  type AdminFacts,
  emailHint,
  emailSchema,
  finSchema,
  fullNameSchema,
  type GrantRoleFacts,
  grantRoleInput,
  normaliseEmail,
  normaliseFin,
  whyNotDisablePerson,
  whyNotEnablePerson,
  whyNotGrantRole,
  whyNotRevokeRole,
} from './person.ts';

const codes = (problems: readonly { code: string; path: readonly unknown[] }[]): string[] =>
  problems.map(({ code, path }) => [code, ...path].join(' '));
const read = (schema: Parameters<typeof parseInput>[0], input: unknown): unknown => {
  try {
    return parseInput(schema, input);
  } catch (error) {
    return error instanceof Refusal ? codes(error.problems).join(', ') : error;
  }
};
const ID = '019a0000-0000-7000-8000-000000000001';

describe('e-mail', () => {
  it.each([
    [' Leyla.Quliyeva@Example.AZ ', 'leyla.quliyeva@example.az'],
    ['a+b@x.example.com', 'a+b@x.example.com'],
    ['rəşad@bakı.example', 'rəşad@bakı.example'],
    ['', 'REQUIRED'],
    ['leyla', 'EMAIL_FORMAT'],
    ['leyla@example', 'EMAIL_FORMAT'],
    ['@example.az', 'EMAIL_FORMAT'],
    ['a b@example.az', 'EMAIL_FORMAT'],
    ['a@-example.az', 'EMAIL_FORMAT'],
    ['a@example..az', 'EMAIL_FORMAT'],
    ['a@b@example.az', 'EMAIL_FORMAT'],
    ['<a@example.az>', 'EMAIL_FORMAT'],
    [`${'a'.repeat(250)}@x.az`, 'TOO_LONG'],
  ])('%j → %j', (input, expected) => {
    expect(read(emailSchema, input)).toBe(expected);
  });

  it('is compared in one form', () => {
    expect(normaliseEmail('  A@Ş.az')).toBe('a@ş.az');
  });

  it.each([
    ['leyla@example.az', 'l…@example.az'],
    ['ə@example.az', 'ə…@example.az'],
    ['', '…'],
  ])('hint of %j is %j', (email, hint) => {
    expect(emailHint(email)).toBe(hint);
  });
});

it.each([
  ['5vbk5vr', '5VBK5VR'],
  [' 5VB K5VR ', '5VBK5VR'],
  ['5VBKOVR', '5VBK0VR'],
  ['5VBK5V', 'FIN_FORMAT'],
  ['5VBK5VRX', 'FIN_FORMAT'],
  ['5VBK5VƏ', 'FIN_FORMAT'],
])('FIN %j → %j', (input, expected) => {
  expect(read(finSchema, input)).toBe(expected);
});

it('FIN letters are capitals without spaces', () => {
  expect(normaliseFin('o1 a')).toBe('01A');
});

it.each([
  ['  Leyla   Quliyeva ', 'Leyla Quliyeva'],
  ['L', 'TOO_SHORT'],
  ['L'.repeat(121), 'TOO_LONG'],
])('name %j → %j', (input, expected) => {
  expect(read(fullNameSchema, input)).toBe(expected);
});

describe('granting a role', () => {
  const facts: GrantRoleFacts = {
    actorId: 'admin',
    personId: 'leyla',
    state: 'ACTIVE',
    held: [],
    role: 'REVIEWER',
    scopeIds: [],
    isMemberOfVerifiedFund: false,
  };
  it.each<[string, Partial<GrantRoleFacts>, string[]]>([
    ['goes', {}, []],
    ['with a scope goes', { scopeIds: ['p1'] }, []],
    ['beside another role goes', { held: [{ role: 'MENTOR', scopeIds: [] }] }, []],
    ['to oneself does not', { actorId: 'leyla' }, ['CANNOT_GRANT_TO_SELF']],
    ['to a closed account does not', { state: 'DISABLED' }, ['PERSON_DISABLED']],
    ['that is held does not', { held: [{ role: 'REVIEWER', scopeIds: ['p1'] }] }, ['ROLE_ALREADY_HELD role']],
    ['ADMIN with a scope does not', { role: 'ADMIN', scopeIds: ['p1'] }, ['ROLE_HAS_NO_SCOPE scopeIds']],
    ['ADMIN without one goes', { role: 'ADMIN' }, []],
    ['INVESTOR outside a verified fund does not', { role: 'INVESTOR' }, ['INVESTOR_NEEDS_VERIFIED_FUND role']],
    ['INVESTOR in one goes', { role: 'INVESTOR', isMemberOfVerifiedFund: true }, []],
    [
      'names every obstacle',
      {
        actorId: 'leyla',
        state: 'DISABLED',
        role: 'INVESTOR',
        scopeIds: ['x'],
        held: [{ role: 'INVESTOR', scopeIds: [] }],
      },
      [
        'CANNOT_GRANT_TO_SELF',
        'PERSON_DISABLED',
        'ROLE_HAS_NO_SCOPE scopeIds',
        'ROLE_ALREADY_HELD role',
        'INVESTOR_NEEDS_VERIFIED_FUND role',
      ],
    ],
  ])('%s', (_, change, expected) => {
    expect(codes(whyNotGrantRole({ ...facts, ...change }))).toEqual(expected);
  });

  it('reads its input', () => {
    expect(read(grantRoleInput, { personId: ID, role: 'MENTOR', reason: ' why ' })).toEqual({
      personId: ID,
      role: 'MENTOR',
      scopeIds: [],
      reason: 'why',
    });
    expect(read(grantRoleInput, { personId: ID, role: 'BOSS', scopeIds: [], reason: '' })).toBe(
      'NOT_VALID role, REQUIRED reason',
    );
  });
});

describe('the last administrator', () => {
  const last: AdminFacts = { isActiveAdmin: true, activeAdminCount: 1 };
  const oneOfTwo: AdminFacts = { isActiveAdmin: true, activeAdminCount: 2 };
  const other: AdminFacts = { isActiveAdmin: false, activeAdminCount: 1 };

  it.each([
    ['ADMIN', last, ['LAST_ADMIN']],
    ['ADMIN', oneOfTwo, []],
    ['ADMIN', other, []],
    ['ANALYST', last, []],
  ] as const)('revoking %s of %j: %j', (role, facts, expected) => {
    expect(codes(whyNotRevokeRole({ ...facts, role }))).toEqual(expected);
  });

  it.each([
    ['somebody', 'ACTIVE', other, 'admin', []],
    ['one of two', 'ACTIVE', oneOfTwo, 'admin', []],
    ['the last', 'ACTIVE', last, 'admin', ['LAST_ADMIN']],
    ['oneself', 'ACTIVE', oneOfTwo, 'leyla', ['CANNOT_DISABLE_SELF']],
    ['oneself as the last', 'ACTIVE', last, 'leyla', ['CANNOT_DISABLE_SELF', 'LAST_ADMIN']],
    ['a closed account', 'DISABLED', other, 'admin', ['PERSON_DISABLED']],
  ] as const)('closing the account of %s', (_, state, facts, actorId, expected) => {
    expect(codes(whyNotDisablePerson({ ...facts, state, actorId, personId: 'leyla' }))).toEqual(expected);
  });

  it.each([
    ['DISABLED', []],
    ['ACTIVE', ['PERSON_NOT_DISABLED']],
  ] as const)('opening an account that is %s', (state, expected) => {
    expect(codes(whyNotEnablePerson({ state }))).toEqual(expected);
  });
});
