import { createHash, sign } from 'node:crypto';
import { createRequire } from 'node:module';
import { deflateSync } from 'node:zlib';
import { addDays, HOME_ZONE, startOfDay } from '@aim/domain/kernel/zone';
import { STATUS_BITS, statusValues } from '@aim/domain/residency/residency';
import type * as SdJwtVc from '@sd-jwt/sd-jwt-vc';
import { CONFIG, type Config } from '../platform/config.ts';
import type { Ctx } from '../platform/ctx.ts';
import { randomToken } from '../platform/secrets.ts';
import { type SigningKey, signingKey } from './credential-keys.ts';
import type { Residency, ResidencyCertificate } from './residency.entity.ts';

const ALG = 'ES256';
export const TYPE_PATH = '/credentials/resident/v1';
export const STATUS_PATH = '/credentials/status';
/** How long somebody may go on with a list they have fetched: a revocation is felt soon. */
const LIST_SECONDS = 60;
const LIST_LIFE_SECONDS = 24 * 60 * 60;

const publicUrlOf = (ctx: Ctx): string => ctx.get<Config>(CONFIG).publicUrl;
const secondsOf = (instant: Date): number => Math.floor(instant.getTime() / 1000);
const signedBy =
  ({ privateKey }: SigningKey) =>
  (text: string): string =>
    sign('sha256', Buffer.from(text), { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url');

/**
 * The certificate for machines: an SD-JWT VC whose TIN the holder may show or keep to themself. Whether it still counts is in the
 * status list that it names, never in itself.
 */
export async function issueCredential(
  ctx: Ctx,
  { holderName, tin, activities, endsOn }: Residency,
  { number, issuedOn, statusListId, statusIndex }: ResidencyCertificate,
): Promise<string> {
  const key = await signingKey(ctx, 'CREDENTIAL');
  const iss = publicUrlOf(ctx);
  // Its build for `import` names an export of pako that pako's own CommonJS does not show to Node; the one for `require` works.
  const { SDJwtVcInstance } = createRequire(import.meta.url)('@sd-jwt/sd-jwt-vc') as typeof SdJwtVc;
  const issuer = new SDJwtVcInstance({
    signer: signedBy(key),
    signAlg: ALG,
    hasher: (text, alg) => new Uint8Array(createHash(alg.replace('-', '')).update(toBytes(text)).digest()),
    hashAlg: 'sha-256',
    saltGenerator: randomToken,
  });
  const claims = {
    iss,
    iat: secondsOf(ctx.now),
    nbf: secondsOf(startOfDay(issuedOn, HOME_ZONE)),
    // The last day counts whole.
    ...(endsOn === null ? {} : { exp: secondsOf(startOfDay(addDays(endsOn, 1), HOME_ZONE)) }),
    vct: `${iss}${TYPE_PATH}`,
    status: { status_list: { idx: statusIndex, uri: `${iss}${STATUS_PATH}/${statusListId}` } },
    certificate_number: number,
    holder_name: holderName,
    tin,
    activities,
    issued_on: issuedOn,
  };
  return issuer.issue(claims, { _sd: ['tin'] }, { header: { kid: key.kid } });
}

const toBytes = (text: string | ArrayBuffer): Uint8Array =>
  typeof text === 'string' ? Buffer.from(text) : new Uint8Array(text);

/** One token for all entries of a list: VALID, INVALID or SUSPENDED at each index, as the register has it now. */
export async function statusListToken(ctx: Ctx, id: string): Promise<string | null> {
  const [list] = await ctx.db.rows<{ size: number }>('select size from status_list where id = $1', [id]);
  if (!list) return null;
  const entries = await ctx.db.rows<{ index: number; state: keyof typeof statusValues }>(
    `select status_index as index, state from residency_certificate where status_list_id = $1 and state <> 'VALID'`,
    [id],
  );
  const key = await signingKey(ctx, 'CREDENTIAL');
  const iss = publicUrlOf(ctx);
  const iat = secondsOf(ctx.now);
  const header = { alg: ALG, typ: 'statuslist+jwt', kid: key.kid };
  const payload = {
    iss,
    sub: `${iss}${STATUS_PATH}/${id}`,
    iat,
    exp: iat + LIST_LIFE_SECONDS,
    ttl: LIST_SECONDS,
    status_list: { bits: STATUS_BITS, lst: packed(list.size, entries).toString('base64url') },
  };
  const text = [header, payload].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  return `${text}.${signedBy(key)(text)}`;
}

/** Two bits for each entry, the first in the lowest of a byte, compressed (draft-ietf-oauth-status-list, 4.1). */
function packed(size: number, entries: readonly { index: number; state: keyof typeof statusValues }[]): Buffer {
  const perByte = 8 / STATUS_BITS;
  const bytes = Buffer.alloc(size / perByte);
  for (const { index, state } of entries) {
    const at = Math.floor(index / perByte);
    bytes[at] = (bytes[at] ?? 0) | (statusValues[state] << ((index % perByte) * STATUS_BITS));
  }
  return deflateSync(bytes, { level: 9 });
}

/** What the type means and how a wallet shows it. */
export function typeMetadata(publicUrl: string): Record<string, unknown> {
  const claim = (name: string, en: string, az: string, sd: 'always' | 'never') => ({
    path: [name],
    display: [
      { locale: 'en', label: en },
      { locale: 'az', label: az },
    ],
    sd,
  });
  return {
    vct: `${publicUrl}${TYPE_PATH}`,
    name: 'Resident of the virtual IT Park',
    description: 'Says that a company is a resident of the virtual IT Park; its status list says whether it still is.',
    display: [
      { locale: 'en', name: 'Resident of the virtual IT Park' },
      { locale: 'az', name: 'Virtual IT Park rezidenti' },
    ],
    claims: [
      claim('certificate_number', 'Certificate number', 'Şəhadətnamənin nömrəsi', 'never'),
      claim('holder_name', 'Holder', 'Sahibi', 'never'),
      claim('tin', 'TIN', 'VÖEN', 'always'),
      claim('activities', 'Activities', 'Fəaliyyət', 'never'),
      claim('issued_on', 'Issued on', 'Verilib', 'never'),
    ],
  };
}
