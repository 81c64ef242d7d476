// @ts-check
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fields, isLoopback } from './configuration-fields.js';
import { dataDirectory, root } from './paths.js';

export const DEFAULT_PORT = 3000;

/**
 * @typedef {{ endpoint?: string, region: string, bucket: string, accessKeyId: string, secretAccessKey: string }} ObjectStore
 * @typedef {{ issuer: string, clientId: string, clientSecret: string }} SignOn
 * @typedef {object} Settings
 * @property {'demo' | 'production' | 'test'} mode
 * @property {number} port
 * @property {string} host
 * @property {string} publicUrl an origin without a final slash
 * @property {string} dataDir
 * @property {string | undefined} databaseUrl
 * @property {string | undefined} migrationDatabaseUrl
 * @property {string | undefined} redisUrl
 * @property {ObjectStore | undefined} s3
 * @property {string | undefined} smtpUrl
 * @property {string} mailFrom
 * @property {SignOn | undefined} oidc
 * @property {string | undefined} registryUrl
 * @property {string} registryClient
 * @property {{ url: string | undefined, clientId: number, masterKey: string | undefined, roots: string | undefined }} signature
 * @property {{ CREDENTIAL: import('./signing-key.js').GivenKey | undefined, DOCUMENT: import('./signing-key.js').GivenKey | undefined }} signingKeys what the operator gives; ours are in the database
 * @property {string | undefined} clamdUrl
 * @property {string | undefined} filesUrl
 * @property {'any' | 'trusted'} graphqlDocuments
 * @property {string[]} trustedProxies
 * @property {string} logLevel
 * @property {string | undefined} otelEndpoint
 * @property {string} secretsFile
 *
 * @typedef {object} Secrets
 * @property {string} sessionPepper
 * @property {string} cookieKey
 * @property {string} fileSigningKey
 * @property {string} fieldEncryptionKey 32 bytes, base64
 * @property {{ keys: Record<string, unknown>[] }} oidcJwks
 * @property {string} oidcClientSecret
 *
 * @typedef {Readonly<Omit<Settings, 'databaseUrl' | 'migrationDatabaseUrl'> & {
 *   databaseUrl: string, migrationDatabaseUrl: string, databaseRole: string | undefined, secrets: Readonly<Secrets>
 * }>} Configuration `databaseRole` is to be assumed after connecting when both addresses name the owner
 */

/** Wrong values, one sentence each. */
export class ConfigurationError extends Error {
  /** @param {string[]} sentences */
  constructor(sentences) {
    super(sentences.join('\n'));
    this.name = 'ConfigurationError';
    this.sentences = sentences;
  }
}

/**
 * Checks the environment without needing a database or secrets: what the supervisor knows before it starts anything.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Readonly<Settings>}
 */
export function readSettings(env) {
  /** @type {string[]} */
  const wrong = [];
  /** @type {Record<string, any>} */
  const value = {};
  for (const { name, schema, secret } of fields) {
    const given = env[name]?.trim();
    if (!given) continue;
    const parsed = schema.safeParse(given);
    if (parsed.success) value[name] = parsed.data;
    else wrong.push(`${name} ${parsed.error.issues[0]?.message ?? 'is wrong'}${secret ? '' : `, not "${given}"`}.`);
  }
  wrong.push(...halfSet(env, ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'], ['S3_ENDPOINT', 'S3_REGION']));
  wrong.push(...halfSet(env, ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']));
  if (env['MIGRATION_DATABASE_URL'] && !env['DATABASE_URL'])
    wrong.push('MIGRATION_DATABASE_URL is set without DATABASE_URL: set both or neither.');

  // The supervisor runs its children as NODE_ENV=production; what counts is what the operator asked for.
  const nodeEnv = env['AIM_OPERATOR_NODE_ENV'] ?? env['NODE_ENV'];
  const mode = value['AIM_MODE'] ?? (nodeEnv === 'production' ? 'production' : 'demo');
  const port = value['PORT'] ?? DEFAULT_PORT;
  const publicUrl = (value['PUBLIC_URL'] ?? `http://localhost:${port}`).replace(/\/$/, '');
  if (mode === 'demo' && publicUrl.startsWith('https:'))
    wrong.push(
      'AIM_MODE is demo, where anyone may sign in as anyone: PUBLIC_URL must not be https; set AIM_MODE=production.',
    );
  if (mode === 'demo' && nodeEnv === 'production')
    wrong.push('AIM_MODE is demo, where anyone may sign in as anyone: it does not run with NODE_ENV=production.');
  if (value['FILES_URL'] && new URL(value['FILES_URL']).origin === publicUrl)
    wrong.push('FILES_URL must be another origin than PUBLIC_URL, because it serves files that people uploaded.');
  if (wrong.length > 0) throw new ConfigurationError(wrong);

  const dataDir = dataDirectory(env);
  return Object.freeze({
    mode,
    port,
    host: value['AIM_HOST'] ?? (isLoopback(publicUrl) ? '127.0.0.1' : '0.0.0.0'),
    publicUrl,
    dataDir,
    databaseUrl: value['DATABASE_URL'],
    migrationDatabaseUrl: value['MIGRATION_DATABASE_URL'] ?? value['DATABASE_URL'],
    redisUrl: value['REDIS_URL'],
    s3: value['S3_BUCKET'] && {
      endpoint: value['S3_ENDPOINT'],
      region: value['S3_REGION'] ?? 'us-east-1',
      bucket: value['S3_BUCKET'],
      accessKeyId: value['S3_ACCESS_KEY_ID'],
      secretAccessKey: value['S3_SECRET_ACCESS_KEY'],
    },
    smtpUrl: value['SMTP_URL'],
    mailFrom: value['MAIL_FROM'] ?? 'AIM <no-reply@localhost>',
    oidc: value['OIDC_ISSUER'] && {
      issuer: value['OIDC_ISSUER'],
      clientId: value['OIDC_CLIENT_ID'],
      clientSecret: value['OIDC_CLIENT_SECRET'],
    },
    registryUrl: value['REGISTRY_URL'],
    registryClient: value['REGISTRY_CLIENT'] ?? 'AZ/GOV/AIM/ecosystem',
    signature: {
      url: value['SIGNATURE_URL'],
      clientId: value['SIGNATURE_CLIENT_ID'] ?? 1,
      masterKey: value['SIGNATURE_MASTER_KEY'],
      roots: value['SIGNATURE_ROOTS'],
    },
    signingKeys: { CREDENTIAL: value['CREDENTIAL_SIGNING_KEY'], DOCUMENT: value['DOCUMENT_SIGNING_KEY'] },
    clamdUrl: value['CLAMD_URL'],
    filesUrl: value['FILES_URL']?.replace(/\/$/, ''),
    graphqlDocuments: value['GRAPHQL_DOCUMENTS'] ?? 'any',
    trustedProxies: (value['TRUSTED_PROXIES'] ?? 'loopback')
      .split(',')
      .map((/** @type {string} */ each) => each.trim()),
    logLevel: value['LOG_LEVEL'] ?? (mode === 'test' ? 'silent' : 'info'),
    otelEndpoint: value['OTEL_EXPORTER_OTLP_ENDPOINT'],
    secretsFile: value['SECRETS_FILE'] ? resolve(root, value['SECRETS_FILE']) : join(dataDir, 'secrets.json'),
  });
}

/**
 * The whole configuration of one process: settings, database addresses and secrets. Throws a ConfigurationError.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Configuration}
 */
export function readConfiguration(env) {
  const settings = readSettings(env);
  const { databaseUrl, migrationDatabaseUrl, secretsFile } = settings;
  if (!databaseUrl || !migrationDatabaseUrl)
    throw new ConfigurationError(['DATABASE_URL is not set: `npm start` starts a database and sets it.']);
  /** @type {Secrets} */
  let secrets;
  try {
    secrets = JSON.parse(readFileSync(secretsFile, 'utf8'));
  } catch {
    throw new ConfigurationError([`SECRETS_FILE ${secretsFile} cannot be read as JSON: \`npm start\` makes it.`]);
  }
  // The supervisor keeps the owner's address to itself and says whether the serving role is to be assumed.
  const databaseRole = env['AIM_DATABASE_ROLE'] ?? (databaseUrl === migrationDatabaseUrl ? 'aim_app' : '');
  return Object.freeze({
    ...settings,
    databaseUrl,
    migrationDatabaseUrl,
    databaseRole: databaseRole || undefined,
    secrets: Object.freeze(secrets),
  });
}

/**
 * A group that is given in part is a mistake, not a wish.
 * @param {NodeJS.ProcessEnv} env
 * @param {string[]} needed
 * @param {string[]} [optional]
 */
function halfSet(env, needed, optional = []) {
  const given = [...needed, ...optional].filter((name) => env[name]?.trim());
  const missing = needed.filter((name) => !env[name]?.trim());
  if (given.length === 0 || missing.length === 0) return [];
  return [`${given.join(', ')} ${given.length > 1 ? 'are' : 'is'} set without ${missing.join(', ')}: set all or none.`];
}
