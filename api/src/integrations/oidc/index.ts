/** The port to the government's Digital Login, and the local provider that stands in for it. */

export { linkedPersonas, subjectOf } from './local-people.ts';
export { LOCAL_ISSUER } from './local-provider.ts';
export { OidcModule, SignOnProvider } from './oidc.module.ts';
export { SignOn, type SignOnChecks, SignOnError, type SignOnFailure, type SignOnIdentity } from './sign-on.ts';
