import {
  type Actor,
  ANONYMOUS,
  anyone,
  hasFreshStepUp,
  hasRole,
  isMember,
  isOrganisationAdmin,
  isStaff,
  ROLES,
  type RoleGrant,
  STAFF_ROLES,
  SYSTEM,
  signedIn,
  system,
} from './policy.ts';

const person: Actor = { ...ANONYMOUS, kind: 'PERSON', personId: 'p' };
const holding = (...roles: RoleGrant[]): Actor => ({ ...person, roles });

describe('predicates', () => {
  it.each([
    ['anyone', anyone, [true, true, true]],
    ['signedIn', signedIn, [false, true, false]],
    ['system', system, [false, false, true]],
  ] as const)('%s', (_, predicate, expected) => {
    expect([ANONYMOUS, person, SYSTEM].map((actor) => predicate(actor, null))).toEqual(expected);
  });

  it.each([
    ['unlimited, no scope asked', [], undefined, true],
    ['unlimited, a scope asked', [], 'a', true],
    ['limited, its scope', ['a', 'b'], 'b', true],
    ['limited, another scope', ['a'], 'b', false],
    ['limited, none asked', ['a'], undefined, false],
  ])('hasRole: %s', (_, scopeIds, asked, expected) => {
    expect(hasRole(holding({ role: 'MENTOR', scopeIds }), 'MENTOR', asked)).toBe(expected);
  });

  it('hasRole asks for that role', () => {
    expect(hasRole(holding({ role: 'MENTOR', scopeIds: [] }), 'JUROR')).toBe(false);
  });

  it('staff are the agency’s own roles', () => {
    const staff = ROLES.filter((role) => isStaff(holding({ role, scopeIds: ['x'] })));
    expect(staff).toEqual(STAFF_ROLES);
    expect(isStaff(person)).toBe(false);
  });

  it.each([
    ['o1', true, true],
    ['o2', true, false],
    ['o3', false, false],
  ])('membership of %s', (organisationId, member, admin) => {
    const actor: Actor = {
      ...person,
      memberships: [
        { organisationId: 'o1', role: 'ADMIN' },
        { organisationId: 'o2', role: 'MEMBER' },
      ],
    };
    expect([isMember(actor, organisationId), isOrganisationAdmin(actor, organisationId)]).toEqual([member, admin]);
  });

  it.each([
    ['none', null, false],
    ['now', '2026-07-01T12:00:00.000Z', true],
    ['just under 10 minutes ago', '2026-07-01T11:50:00.001Z', true],
    ['10 minutes ago', '2026-07-01T11:50:00.000Z', false],
  ])('step-up: %s', (_, at, expected) => {
    const actor = { ...person, stepUpAt: at === null ? null : new Date(at) };
    expect(hasFreshStepUp(actor, new Date('2026-07-01T12:00:00.000Z'))).toBe(expected);
  });
});
