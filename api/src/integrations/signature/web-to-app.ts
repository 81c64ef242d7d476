import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { SignatureRejected } from './remote-signature.ts';

/**
 * The published flow "web2app" 1.3, as public integrations speak it: a container says what is asked of whom and until when, and
 * a header proves by the key shared with the operator that we made it.
 */
export const PROTOCOL = { Name: 'web2app', Version: '1.3' } as const;

export const DATA_PATH = '/signature/data';
export const CALLBACK_PATH = '/signature/callback';

const container = z.object({
  ProtoInfo: z.object({ Name: z.literal(PROTOCOL.Name), Version: z.string() }),
  OperationInfo: z.object({
    Type: z.literal('Sign'),
    OperationId: z.uuid(),
    NbfUTC: z.int(),
    ExpUTC: z.int(),
    Assignee: z.array(z.string()).length(1),
  }),
  DataInfo: z.object({ DataURI: z.url() }),
  ClientInfo: z.object({
    ClientId: z.int(),
    ClientName: z.string(),
    IconURI: z.string(),
    Callback: z.url(),
    HostName: z.string(),
  }),
});
export type SignableContainer = z.infer<typeof container>;

const envelope = z.object({
  SignableContainer: container,
  Header: z.object({ AlgName: z.literal('HMACSHA256'), Signature: z.string() }),
});

/** base64 of HMAC-SHA256 over the SHA-256 of the compact JSON. */
function macOf(signable: unknown, masterKey: string): Buffer {
  const digest = createHash('sha256').update(JSON.stringify(signable)).digest();
  return createHmac('sha256', masterKey).update(digest).digest();
}

/** The value of `tsquery`. */
export function encodeQuery(signable: SignableContainer, masterKey: string): string {
  const Header = { AlgName: 'HMACSHA256', Signature: macOf(signable, masterKey).toString('base64') };
  return Buffer.from(JSON.stringify({ SignableContainer: signable, Header })).toString('base64');
}

/** The container of a query that was made with our key; anything else is rejected. */
export function decodeQuery(query: string, masterKey: string): SignableContainer {
  const raw = parse(query);
  const known = envelope.safeParse(raw);
  if (!known.success) throw new SignatureRejected('the query is no container');
  const given = Buffer.from(known.data.Header.Signature, 'base64');
  // The mac is over what was sent, not over what the schema kept of it.
  const expected = macOf((raw as { SignableContainer: unknown }).SignableContainer, masterKey);
  if (given.length !== expected.length || !timingSafeEqual(given, expected))
    throw new SignatureRejected('the container was not made by us');
  return known.data.SignableContainer;
}

function parse(query: string): unknown {
  try {
    return JSON.parse(Buffer.from(query, 'base64').toString('utf8'));
  } catch {
    throw new SignatureRejected('the query is no container');
  }
}

/** What the app is opened with; on a phone the same address is handed to it. */
export function linkOf(base: string, query: string): string {
  return `${base.replace(/\/$/, '')}/?tsquery=${encodeURIComponent(query)}`;
}

export const callbackBody = z.object({
  OperationId: z.uuid(),
  DataSignature: z.base64().max(4000),
});
