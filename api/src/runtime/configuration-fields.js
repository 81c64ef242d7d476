// @ts-check
import { z } from 'zod';
import { readSigningKey } from './signing-key.js';

/**
 * Every setting, once: its name, what it means, its default in words, and the schema of its text. The schema's message completes
 * the sentence "<NAME> …".
 * @typedef {{ name: string, meaning: string, fallback: string, secret?: boolean, schema: import('zod').ZodType }} Field
 */

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Names below localhost are this machine too.
 * @param {string} text
 */
export function isLoopback(text) {
  if (!URL.canParse(text)) return false;
  const { hostname } = new URL(text);
  return LOOPBACK.has(hostname) || hostname.endsWith('.localhost');
}

/**
 * @param {string[]} protocols
 * @param {string} message
 */
const url = (protocols, message) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), message);

const web = url(['http:', 'https:'], 'must be an http or https address, such as https://example.org');
const webOrLoopback = (/** @type {string} */ message) =>
  web.refine((text) => text.startsWith('https:') || isLoopback(text), message);
const postgres = url(['postgres:', 'postgresql:'], 'must look like postgres://user:password@host:5432/database');
const text = z.string().min(1, 'must not be empty');
const signingKey = (/** @type {{ withCertificates: boolean }} */ wanted) =>
  z.string().transform((given, context) => {
    const { key, wrong } = readSigningKey(given, wanted);
    if (wrong === undefined) return key;
    context.addIssue({ code: 'custom', message: wrong });
    return z.NEVER;
  });

/** @type {Field[]} */
export const fields = [
  {
    name: 'AIM_MODE',
    meaning: 'demo (fictional people, open sign-in), production, or test',
    fallback: 'demo; production when NODE_ENV is production',
    schema: z.enum(['demo', 'production', 'test'], 'must be demo, production or test'),
  },
  {
    name: 'PORT',
    meaning: 'port of the web server',
    fallback: '3000, or the next free one',
    schema: z
      .string()
      .refine((value) => /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535, {
        message: 'must be a whole number from 1 to 65535',
      })
      .transform(Number),
  },
  {
    name: 'AIM_HOST',
    meaning: 'address the web server listens on',
    fallback: '127.0.0.1 when PUBLIC_URL is on this machine, otherwise 0.0.0.0',
    schema: z.union([z.ipv4(), z.ipv6()], 'must be an IP address, such as 127.0.0.1'),
  },
  {
    name: 'PUBLIC_URL',
    meaning: 'address people type; https unless it is on this machine',
    fallback: 'http://localhost:<PORT>',
    schema: webOrLoopback('must be an https address, because http is accepted for localhost only').refine(
      (value) => new URL(value).pathname === '/' && !/[?#]/.test(value),
      'must be an origin without a path, such as https://aim.example.org',
    ),
  },
  {
    name: 'AIM_DATA_DIR',
    meaning: 'folder of the embedded database, secrets, files and logs',
    fallback: '.data',
    schema: text,
  },
  {
    name: 'DATABASE_URL',
    meaning: 'PostgreSQL 18 for serving, as a role without ownership',
    fallback: 'embedded PostgreSQL',
    secret: true,
    schema: postgres,
  },
  {
    name: 'MIGRATION_DATABASE_URL',
    meaning: 'the same database as its owner, for migrations',
    fallback: 'DATABASE_URL',
    secret: true,
    schema: postgres,
  },
  {
    name: 'REDIS_URL',
    meaning: 'Redis for jobs (maxmemory-policy noeviction)',
    fallback: 'jobs in PostgreSQL',
    secret: true,
    schema: url(['redis:', 'rediss:'], 'must look like redis://host:6379'),
  },
  {
    name: 'S3_ENDPOINT',
    meaning: 'address of an S3-compatible object store',
    fallback: "Amazon's for the region",
    schema: web,
  },
  { name: 'S3_REGION', meaning: 'region of the object store', fallback: 'us-east-1', schema: text },
  { name: 'S3_BUCKET', meaning: 'bucket for uploaded files', fallback: 'files on disk', schema: text },
  { name: 'S3_ACCESS_KEY_ID', meaning: 'key of the object store', fallback: 'none', secret: true, schema: text },
  {
    name: 'S3_SECRET_ACCESS_KEY',
    meaning: 'its secret, or a private key (PEM or JWK) to sign in with instead of one',
    fallback: 'none',
    secret: true,
    schema: text,
  },
  {
    name: 'SMTP_URL',
    meaning: 'mail server',
    fallback: 'built-in mailbox, readable by staff in demo mode',
    secret: true,
    schema: url(['smtp:', 'smtps:'], 'must look like smtp://user:password@host:587'),
  },
  {
    name: 'MAIL_FROM',
    meaning: 'sender of mail',
    fallback: 'AIM <no-reply@localhost>',
    schema: z
      .string()
      .regex(/^([^<>\r\n]+ <[^@<>\s]+@[^@<>\s]+>|[^@<>\s]+@[^@<>\s]+)$/, 'must look like AIM <no-reply@example.org>'),
  },
  {
    name: 'OIDC_ISSUER',
    meaning: 'Digital Login: issuer of OpenID Connect',
    fallback: 'embedded provider with fictional people',
    schema: webOrLoopback('must be an https address, because http is accepted for localhost only'),
  },
  { name: 'OIDC_CLIENT_ID', meaning: 'our client there', fallback: 'none', schema: text },
  {
    name: 'OIDC_CLIENT_SECRET',
    meaning: 'its secret, or a private key (PEM or JWK) instead of one',
    fallback: 'none',
    secret: true,
    schema: text,
  },
  {
    name: 'REGISTRY_URL',
    meaning: 'company register behind the exchange (X-Road REST)',
    fallback: 'fictional companies',
    schema: web,
  },
  {
    name: 'REGISTRY_CLIENT',
    meaning: 'who we are on the exchange: INSTANCE/CLASS/MEMBER/SUBSYSTEM',
    fallback: 'AZ/GOV/AIM/ecosystem',
    schema: z.string().regex(/^[^/\s]+(\/[^/\s]+){3}$/, 'must look like AZ/GOV/AIM/ecosystem'),
  },
  {
    name: 'SIGNATURE_URL',
    meaning: 'address of the signing app that links open',
    fallback: 'a local signer, outside production',
    schema: web,
  },
  {
    name: 'SIGNATURE_CLIENT_ID',
    meaning: 'our number with the operator of the signing app',
    fallback: '1',
    schema: z
      .string()
      .regex(/^[1-9]\d{0,8}$/, 'must be a whole number')
      .transform(Number),
  },
  {
    name: 'SIGNATURE_MASTER_KEY',
    meaning: 'key shared with the operator of the signing app',
    fallback: 'derived from the link key, for the local signer',
    secret: true,
    schema: text,
  },
  {
    name: 'SIGNATURE_ROOTS',
    meaning: 'certificates (PEM, one after the other) that signatures must chain to',
    fallback: 'the root of the local signer, outside production',
    schema: z.string().includes('-----BEGIN CERTIFICATE-----', { message: 'must be certificates in PEM form' }),
  },
  {
    name: 'CREDENTIAL_SIGNING_KEY',
    meaning: 'private key (P-256, PEM or path of a file) of credentials and status lists; another one rotates it',
    fallback: 'made when first needed, sealed in the database, replaced every year',
    secret: true,
    schema: signingKey({ withCertificates: false }),
  },
  {
    name: 'DOCUMENT_SIGNING_KEY',
    meaning: 'private key (P-256, PEM or path of a file) of certificates on paper, then its certificate and issuers',
    fallback: 'made when first needed with a certificate of our own, replaced every year',
    secret: true,
    schema: signingKey({ withCertificates: true }),
  },
  {
    name: 'CLAMD_URL',
    meaning: 'virus scanner (clamd over TCP); production lets no upload through without it',
    fallback: 'a stand-in that knows the test virus only',
    schema: url(['tcp:'], 'must look like tcp://host:3310'),
  },
  {
    name: 'FILES_URL',
    meaning: 'other origin that serves uploaded files',
    fallback: 'same origin, as attachments in a sandbox',
    schema: web,
  },
  {
    name: 'GRAPHQL_DOCUMENTS',
    meaning: 'any, or trusted: only documents of our own web',
    fallback: 'any',
    schema: z.enum(['any', 'trusted'], 'must be any or trusted'),
  },
  {
    name: 'TRUSTED_PROXIES',
    meaning: 'addresses or networks whose X-Forwarded-For is believed, separated by commas',
    fallback: 'loopback',
    schema: z
      .string()
      .regex(
        /^([0-9a-f.:/]+|loopback|uniquelocal|linklocal)(\s*,\s*([0-9a-f.:/]+|loopback|uniquelocal|linklocal))*$/i,
        'must be addresses or networks separated by commas',
      ),
  },
  {
    name: 'LOG_LEVEL',
    meaning: 'least level that is logged',
    fallback: 'info; silent in test mode',
    schema: z.enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'must be fatal, error, warn, info, debug, trace or silent',
    ),
  },
  {
    name: 'OTEL_EXPORTER_OTLP_ENDPOINT',
    meaning: 'collector of traces (OpenTelemetry over HTTP)',
    fallback: 'no traces',
    schema: web,
  },
  {
    name: 'SECRETS_FILE',
    meaning: 'JSON of generated keys; keep it, it opens sessions and encrypted fields',
    fallback: '<AIM_DATA_DIR>/secrets.json, made on the first start',
    schema: text,
  },
];
