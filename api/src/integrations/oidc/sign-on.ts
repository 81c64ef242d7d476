/** What the provider is asked for and what its answer is checked against; kept on the server between the two. */
export interface SignOnChecks {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  /** The person must prove themself anew. */
  readonly isFresh: boolean;
}

/** Who signed in, as the provider vouches for it. */
export interface SignOnIdentity {
  /** Stable name of the provider: with `subject` the key of the person, never the e-mail address. */
  readonly issuer: string;
  readonly subject: string;
  /** The provider's own session, named again when the person signs out there. */
  readonly sessionId: string | null;
  /** How strongly the provider identified the person; absent means weakly. */
  readonly acr: 'high' | 'substantial' | undefined;
  readonly authenticatedAt: Date | null;
  readonly fullName: string | null;
  /** Personal identification code of the state. */
  readonly fin: string | null;
  readonly email: string | null;
  readonly isEmailVerified: boolean;
}

/** The provider says that somebody signed out there: by person, by its session, or both. */
export interface SignOnLogout {
  readonly tokenId: string;
  readonly subject: string | null;
  readonly sessionId: string | null;
}

export type SignOnFailure = 'CANCELLED' | 'PROVIDER_DOWN' | 'NOT_TRUSTED';

/** The sign-on did not lead to an identity. The message is for developers and never holds what the provider sent. */
export class SignOnError extends Error {
  constructor(
    readonly failure: SignOnFailure,
    message: string,
  ) {
    super(message);
    this.name = 'SignOnError';
  }
}

/** The port to the government's Digital Login. */
export abstract class SignOn {
  /** Fresh secrets of one sign-on. */
  abstract newChecks(isFresh: boolean): SignOnChecks;

  /** Where the browser goes to sign in. */
  abstract authorizationUrl(checks: SignOnChecks, locale: string): Promise<URL>;

  /** Exchanges the provider's answer for an identity; every check that fails ends in a SignOnError. */
  abstract identify(callback: URL, checks: SignOnChecks): Promise<SignOnIdentity>;

  /** Reads what the provider sends when somebody signs out there; a token that fails any check ends in a SignOnError. */
  abstract readLogout(token: string, now: Date): Promise<SignOnLogout & { readonly issuer: string }>;
}
