import { createHash, randomUUID } from 'node:crypto';
import { isBefore, later, MINUTE } from '@aim/domain/kernel/instant';
import { problem, Refusal, refuseIf } from '@aim/domain/kernel/problem';
import { whyNotSubmitSigned } from '@aim/domain/residency/application-rules';
import { RemoteSignature, SigningUnavailable } from '../integrations/signature/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import { limitRate } from '../platform/rate-limit.ts';
import { Vault } from '../platform/secrets.ts';
import type { ResidencySignature } from './application.types.ts';
import { SignatureOperation } from './signature-operation.entity.ts';

const REQUESTS = { name: 'residency.sign', limit: 20, windowSeconds: 3600 };
const VALID_MINUTES = 15;
export const finPlace = (id: string): string => `signature_operation.fin/${id}`;
export const FIN_INDEX = 'signature_operation.fin';

/** What is to be signed, and by whom. */
export interface Signing {
  readonly subjectType: string;
  readonly subjectId: string;
  readonly content: string;
  readonly fin: string;
}

/** Asks one person to sign in an app of their own what somebody else may have prepared. */
export async function beginSigning(
  ctx: Ctx,
  { subjectType, subjectId, content, fin }: Signing,
): Promise<ResidencySignature> {
  await limitRate(ctx, REQUESTS);
  const id = randomUUID();
  const vault = ctx.get(Vault);
  const operation = await ctx.em.save(
    ctx.em.create(SignatureOperation, {
      id,
      subjectType,
      subjectId,
      content,
      contentHash: contentHash(content),
      finEncrypted: vault.seal(fin, finPlace(id)),
      finHash: vault.blindIndex(fin, FIN_INDEX),
      state: 'PENDING',
      notBefore: ctx.now,
      expiresAt: later(ctx.now, VALID_MINUTES * MINUTE),
      createdAt: ctx.now,
      createdById: ctx.actor.personId as string,
    }),
  );
  return signatureView(ctx, operation);
}

/** How a request to sign stands; whoever calls has made sure that it is theirs to see. */
export async function signatureView(ctx: Ctx, operation: SignatureOperation): Promise<ResidencySignature> {
  const { id, state, expiresAt, signerName, signedAt, notBefore } = operation;
  const isOpen = state === 'PENDING' && isBefore(ctx.now, expiresAt);
  const fin = isOpen ? ctx.get(Vault).open(operation.finEncrypted, finPlace(id)) : '';
  return {
    id,
    link: isOpen ? await linkTo(ctx, { operationId: id, fin, notBefore, expiresAt }) : null,
    state: isOpen || state === 'SIGNED' ? state : 'EXPIRED',
    expiresAt,
    signerName,
    signedAt,
  };
}

async function linkTo(ctx: Ctx, request: Parameters<RemoteSignature['begin']>[0]): Promise<string> {
  try {
    return await ctx.get(RemoteSignature).begin(request);
  } catch (error) {
    throw error instanceof SigningUnavailable ? new Refusal([problem('SIGNING_UNAVAILABLE')]) : error;
  }
}

/** A signature serves once, for exactly what was signed. */
export async function useSigned(
  ctx: Ctx,
  signatureId: string,
  { subjectType, subjectId, content }: Omit<Signing, 'fin'>,
): Promise<void> {
  const operation = await ctx.em.findOne(SignatureOperation, {
    where: { id: signatureId, subjectType, subjectId },
    lock: { mode: 'pessimistic_write' },
  });
  refuseIf(
    whyNotSubmitSigned(
      operation && {
        state: operation.state,
        isExpired: !isBefore(ctx.now, operation.expiresAt),
        isUsed: operation.usedAt !== null,
        isOfThisText: operation.contentHash.equals(contentHash(content)),
      },
    ),
  );
  await ctx.em.update(SignatureOperation, { id: signatureId }, { usedAt: ctx.now });
}

export function contentHash(content: string): Buffer {
  return createHash('sha256').update(content, 'utf8').digest();
}

/** One form for the same facts, so that they give the same bytes whenever they are written. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(canonical(value));
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, canonical(each)]));
}

type Told = (ctx: Ctx, operation: Pick<SignatureOperation, 'id' | 'subjectId'>) => Promise<void>;
const told = new Map<string, Told>();

/** What each kind of record wants to know when its signature has arrived. */
export function onSigned(subjectType: string, tell: Told): void {
  told.set(subjectType, tell);
}

export async function tellSigned(ctx: Ctx, operation: SignatureOperation): Promise<void> {
  await told.get(operation.subjectType)?.(ctx, operation);
}
