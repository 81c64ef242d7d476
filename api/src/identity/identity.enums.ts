import { DENSITIES, THEMES } from '@aim/domain/identity/preferences';
import { SESSION_METHODS } from '@aim/domain/identity/session';
import { EMAIL_CODE_PURPOSES } from '@aim/domain/identity/sign-in';
import { LOCALES } from '@aim/domain/kernel/locale';
import { ASSURANCES, MEMBER_ROLES, ROLES } from '@aim/domain/kernel/policy';
import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../platform/enum-of.ts';

export const Locales = enumOf(LOCALES);
export const Themes = enumOf(THEMES);
export const Densities = enumOf(DENSITIES);
export const Roles = enumOf(ROLES);
export const MemberRoles = enumOf(MEMBER_ROLES);
export const Assurances = enumOf(ASSURANCES);
export const SessionMethods = enumOf(SESSION_METHODS);
export const SignInMethods = enumOf(['DIGITAL_LOGIN', 'PASSKEY', 'PASSWORD'] as const);
export const EmailCodePurposes = enumOf(EMAIL_CODE_PURPOSES);
export type SignInMethod = keyof typeof SignInMethods;

registerEnumType(Locales, { name: 'Locale' });
registerEnumType(Themes, { name: 'Theme' });
registerEnumType(Densities, { name: 'Density' });
registerEnumType(Roles, {
  name: 'Role',
  description: 'What a person may do on the platform; granted by administrators.',
});
registerEnumType(MemberRoles, { name: 'MemberRole', description: 'A person’s place in an organisation.' });
registerEnumType(Assurances, {
  name: 'Assurance',
  description: 'How strongly the person of a session was identified.',
});
registerEnumType(SessionMethods, { name: 'SessionMethod' });
registerEnumType(SignInMethods, { name: 'SignInMethod' });
registerEnumType(EmailCodePurposes, { name: 'EmailCodePurpose' });
