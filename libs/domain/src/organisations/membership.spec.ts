import type { MemberRole } from '../kernel/policy.ts';
import { whyNotChangeRole, whyNotLeave, whyNotRemove } from './membership.ts';

const facts = (role: MemberRole, adminCount: number, isOrganisationDissolved = false) => ({
  role,
  adminCount,
  isOrganisationDissolved,
});
const codes = (problems: readonly { code: string }[]): string[] => problems.map(({ code }) => code);
const LAST = ['LAST_ADMIN_OF_ORGANISATION'];

it.each([
  ['a member', facts('MEMBER', 1), []],
  ['an administrator of two', facts('ADMIN', 2), []],
  ['the last administrator', facts('ADMIN', 1), LAST],
])('leaving: %s', (_, given, expected) => {
  expect(codes(whyNotLeave(given))).toEqual(expected);
});

it.each([
  ['a member', facts('MEMBER', 1), false, []],
  ['oneself', facts('ADMIN', 2), true, ['CANNOT_REMOVE_SELF']],
  ['another administrator', facts('ADMIN', 2), false, []],
  ['the last administrator', facts('ADMIN', 1), false, LAST],
  ['from a dissolved one', facts('MEMBER', 1, true), false, ['ORGANISATION_DISSOLVED']],
])('removing %s', (_, given, isSelf, expected) => {
  expect(codes(whyNotRemove({ ...given, isSelf }))).toEqual(expected);
});

it.each([
  ['a member to administrator', facts('MEMBER', 1), 'ADMIN', []],
  ['an administrator of two to member', facts('ADMIN', 2), 'MEMBER', []],
  ['the last administrator to member', facts('ADMIN', 1), 'MEMBER', LAST],
  ['nothing', facts('ADMIN', 1), 'ADMIN', ['MEMBER_ROLE_UNCHANGED']],
  ['in a dissolved one', facts('MEMBER', 1, true), 'ADMIN', ['ORGANISATION_DISSOLVED']],
] as const)('changing %s', (_, given, to, expected) => {
  expect(codes(whyNotChangeRole({ ...given, to }))).toEqual(expected);
});
