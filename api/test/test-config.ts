import { createHash, generateKeyPairSync } from 'node:crypto';
import type { Config } from '../src/platform/config.ts';

/** Secrets of a test run: made here, kept nowhere. */
function secret(name: string): string {
  return createHash('sha256').update(`test ${name}`).digest('base64');
}

function signingKey(): Record<string, unknown> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'ES256', kid: 'test' };
}

/** The configuration of a product under test; what the spec needs otherwise it overrides. */
export function testConfig(
  changes: Partial<Config> & Pick<Config, 'databaseUrl' | 'migrationDatabaseUrl' | 'dataDir'>,
): Config {
  return {
    mode: 'test',
    port: 0,
    host: '127.0.0.1',
    publicUrl: 'http://localhost:3999',
    databaseRole: undefined,
    redisUrl: undefined,
    s3: undefined,
    smtpUrl: undefined,
    mailFrom: 'AIM <no-reply@localhost>',
    oidc: undefined,
    registryUrl: undefined,
    filesUrl: undefined,
    graphqlDocuments: 'any',
    trustedProxies: ['loopback'],
    logLevel: 'silent',
    otelEndpoint: undefined,
    secretsFile: '',
    secrets: {
      sessionPepper: secret('pepper'),
      cookieKey: secret('cookie'),
      fileSigningKey: secret('files'),
      fieldEncryptionKey: secret('fields'),
      oidcJwks: { keys: [signingKey()] },
      oidcClientSecret: secret('oidc'),
    },
    ...changes,
  };
}
