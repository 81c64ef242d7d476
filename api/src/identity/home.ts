import { type RoleGrant, STAFF_ROLES } from '@aim/domain/kernel/policy';

/** The area a person lands in after signing in. */
export function homeOf(roles: readonly RoleGrant[]): string {
  if (roles.some(({ role }) => STAFF_ROLES.includes(role))) return '/staff';
  return roles.some(({ role }) => role === 'INVESTOR') ? '/invest' : '/app';
}
