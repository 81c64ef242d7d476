import * as client from 'openid-client';
import { clientKeyOf } from './client-key.ts';
import { type PublishedKey, readLogoutToken } from './logout-token.ts';
import { SignOn, type SignOnChecks, SignOnError, type SignOnIdentity, type SignOnLogout } from './sign-on.ts';

export interface RelyingParty {
  readonly issuer: URL;
  /** Under which name identities of this provider are stored. */
  readonly issuerName: string;
  readonly clientId: string;
  /** A shared secret, or a private key (PEM or JWK) for `private_key_jwt`. */
  readonly clientSecret: string;
  readonly redirectUri: string;
  readonly fetch?: client.CustomFetch;
}

const SCOPES = 'openid profile email fin';
const TIMEOUT_SECONDS = 5;
const CLOCK_TOLERANCE_SECONDS = 60;
const PAUSE_AFTER_FAILURE_MILLISECONDS = 5000;

/** OpenID Connect relying party: authorization code with PKCE, state, nonce, issuer, signature and freshness checked. */
export class OpenIdSignOn extends SignOn {
  private configuration: Promise<client.Configuration> | null = null;
  private failedAt = Number.NEGATIVE_INFINITY;
  private published: { keys: readonly PublishedKey[]; at: number } = { keys: [], at: Number.NEGATIVE_INFINITY };

  constructor(private readonly findParty: () => Promise<RelyingParty | null>) {
    super();
  }

  newChecks(isFresh: boolean): SignOnChecks {
    return {
      state: client.randomState(),
      nonce: client.randomNonce(),
      codeVerifier: client.randomPKCECodeVerifier(),
      isFresh,
    };
  }

  async authorizationUrl(checks: SignOnChecks, locale: string): Promise<URL> {
    const { party, configuration } = await this.open();
    return client.buildAuthorizationUrl(configuration, {
      redirect_uri: party.redirectUri,
      scope: SCOPES,
      state: checks.state,
      nonce: checks.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(checks.codeVerifier),
      code_challenge_method: 'S256',
      acr_values: 'high substantial',
      ui_locales: locale,
      ...(checks.isFresh ? { max_age: '0', prompt: 'login' } : {}),
    });
  }

  async identify(callback: URL, checks: SignOnChecks): Promise<SignOnIdentity> {
    const { party, configuration } = await this.open();
    const url = new URL(party.redirectUri);
    url.search = callback.search;
    try {
      const tokens = await client.authorizationCodeGrant(configuration, url, {
        expectedState: checks.state,
        expectedNonce: checks.nonce,
        pkceCodeVerifier: checks.codeVerifier,
        idTokenExpected: true,
        ...(checks.isFresh ? { maxAge: 0 } : {}),
      });
      const claims = tokens.claims();
      if (!claims) throw new SignOnError('NOT_TRUSTED', 'no ID token');
      return identityOf(party.issuerName, claims);
    } catch (error) {
      throw asSignOnError(error);
    }
  }

  async readLogout(token: string, now: Date): Promise<SignOnLogout & { issuer: string }> {
    const { party, configuration } = await this.open();
    const { issuer } = configuration.serverMetadata();
    const keys = (isNewer: boolean) => this.keys(party, configuration, isNewer);
    const logout = await readLogoutToken(token, { issuer, clientId: party.clientId, now, keys });
    return { ...logout, issuer: party.issuerName };
  }

  /** Fetched once, and again at most every few seconds when a token names a key that is not among them. */
  private async keys(
    party: RelyingParty,
    configuration: client.Configuration,
    isNewer: boolean,
  ): Promise<readonly PublishedKey[]> {
    const age = performance.now() - this.published.at;
    if (age < PAUSE_AFTER_FAILURE_MILLISECONDS || (this.published.keys.length > 0 && !isNewer))
      return this.published.keys;
    const address = configuration.serverMetadata().jwks_uri;
    if (!address) throw new SignOnError('NOT_TRUSTED', 'the provider publishes no keys');
    const signal = AbortSignal.timeout(TIMEOUT_SECONDS * 1000);
    const options = { method: 'GET', headers: {}, body: undefined, redirect: 'manual', signal } as const;
    const response = await (party.fetch ?? fetch)(address, options).catch(() => null);
    const { keys = [] } = response?.ok ? ((await response.json()) as { keys?: PublishedKey[] }) : {};
    this.published = { keys, at: performance.now() };
    return keys;
  }

  /** The provider's own description of itself, fetched once; while it is down, every few seconds at most. */
  private async open(): Promise<{ party: RelyingParty; configuration: client.Configuration }> {
    const party = await this.findParty();
    if (!party) throw new SignOnError('PROVIDER_DOWN', 'no provider is configured');
    if (performance.now() - this.failedAt < PAUSE_AFTER_FAILURE_MILLISECONDS && !this.configuration)
      throw new SignOnError('PROVIDER_DOWN', 'the provider did not answer a moment ago');
    this.configuration ??= discover(party);
    try {
      return { party, configuration: await this.configuration };
    } catch (error) {
      this.configuration = null;
      this.failedAt = performance.now();
      throw new SignOnError('PROVIDER_DOWN', error instanceof Error ? error.message : 'discovery failed');
    }
  }
}

async function discover(party: RelyingParty): Promise<client.Configuration> {
  const isLoopback = party.issuer.protocol === 'http:';
  return client.discovery(
    party.issuer,
    party.clientId,
    { [client.clockTolerance]: CLOCK_TOLERANCE_SECONDS },
    await authenticationOf(party.clientSecret),
    {
      timeout: TIMEOUT_SECONDS,
      execute: isLoopback
        ? [client.allowInsecureRequests, client.enableNonRepudiationChecks]
        : [client.enableNonRepudiationChecks],
      ...(party.fetch ? { [client.customFetch]: party.fetch } : {}),
    },
  );
}

/** A private key proves who we are without a secret that travels. */
async function authenticationOf(secret: string): Promise<client.ClientAuth> {
  const known = clientKeyOf(secret);
  if (!known) return client.ClientSecretBasic(secret);
  const algorithm =
    known.algorithm === 'PS256' ? { name: 'RSA-PSS', hash: 'SHA-256' } : { name: 'ECDSA', namedCurve: 'P-256' };
  const exported = known.key.export({ format: 'der', type: 'pkcs8' });
  const key = await crypto.subtle.importKey('pkcs8', exported, algorithm, false, ['sign']);
  return client.PrivateKeyJwt(known.kid ? { key, kid: known.kid } : key);
}

function identityOf(issuer: string, claims: client.IDToken): SignOnIdentity {
  const text = (name: string) => {
    const value = claims[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  };
  const name = text('name') ?? ([text('given_name'), text('family_name')].filter(Boolean).join(' ') || null);
  return {
    issuer,
    subject: claims.sub,
    sessionId: text('sid'),
    acr: levelOf(text('acr')),
    authenticatedAt: typeof claims['auth_time'] === 'number' ? new Date(claims['auth_time'] * 1000) : null,
    fullName: name,
    fin: text('fin'),
    email: text('email'),
    isEmailVerified: claims['email_verified'] === true,
  };
}

/** Providers write the level bare or at the end of a URI (eIDAS); anything else counts as the weakest. */
function levelOf(acr: string | null): SignOnIdentity['acr'] {
  const level = acr?.split(/[/:]/).at(-1)?.toLowerCase();
  return level === 'high' || level === 'substantial' ? level : undefined;
}

/** What the person did, what the network did, and everything else: an answer that cannot be trusted. */
function asSignOnError(error: unknown): SignOnError {
  if (error instanceof SignOnError) return error;
  if (error instanceof client.AuthorizationResponseError) {
    const cancelled = ['access_denied', 'login_required', 'interaction_required', 'consent_required'];
    if (cancelled.includes(error.error)) return new SignOnError('CANCELLED', error.error);
    const down = ['temporarily_unavailable', 'server_error'];
    return new SignOnError(down.includes(error.error) ? 'PROVIDER_DOWN' : 'NOT_TRUSTED', error.error);
  }
  const {
    name = '',
    code = '',
    cause,
  } = (error ?? {}) as { name?: string; code?: string; cause?: { status?: number } };
  const isNetwork =
    name === 'TimeoutError' ||
    name === 'AbortError' ||
    (error instanceof TypeError && code === '') ||
    code === 'OAUTH_TIMEOUT';
  const isServerError = typeof cause?.status === 'number' && cause.status >= 500;
  return new SignOnError(isNetwork || isServerError ? 'PROVIDER_DOWN' : 'NOT_TRUSTED', code || name || 'unknown');
}
