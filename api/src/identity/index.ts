/** What other features may read of identity. */
export { actorOfPerson } from './actor-of-person.ts';
export { browserSecret, forgetBrowserSecret, giveBrowserSecret } from './browser-secret.ts';
export { formerAddressOf } from './change-email.ts';
export { emailCodeToSend } from './email-code.ts';
export { endSessions } from './end-sessions.ts';
export { Locales, MemberRoles, Roles } from './identity.enums.ts';
export { makeFirstAdmin } from './make-first-admin.ts';
export { Person } from './person.entity.ts';
export { contactOf } from './person.queries.ts';
export { plainPerson } from './plain-person.ts';
export { RoleGrant } from './role-grant.entity.ts';
export { provideNextSteps } from './step-sources.ts';
export { NextStep, Viewer } from './viewer.ts';
