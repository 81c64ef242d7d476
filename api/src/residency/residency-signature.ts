import { randomUUID } from 'node:crypto';
import { isBefore, later, MINUTE } from '@aim/domain/kernel/instant';
import { parseInput, problem, Refusal, refuseIf } from '@aim/domain/kernel/problem';
import { startSignatureInput, whyNotSign, whyNotSubmitSigned } from '@aim/domain/residency/application-rules';
import { RemoteSignature, SigningUnavailable } from '../integrations/signature/index.ts';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { limitRate } from '../platform/rate-limit.ts';
import { Vault } from '../platform/secrets.ts';
import type { ResidencySignature } from './application.types.ts';
import { answersNow, contentHash, contentOf, whyNotAttached } from './application-blocks.queries.ts';
import { applicationFacts, lockApplication } from './applications.queries.ts';
import { ResidencyApplication } from './residency-application.entity.ts';
import { SignatureOperation } from './signature-operation.entity.ts';

const REQUESTS = { name: 'residency.sign', limit: 20, windowSeconds: 3600 };
const VALID_MINUTES = 15;
export const finPlace = (id: string): string => `signature_operation.fin/${id}`;
export const FIN_INDEX = 'signature_operation.fin';

/** Asks the head of the company to sign what somebody else may have prepared. */
export async function startResidencySignature(ctx: Ctx, raw: unknown): Promise<ResidencySignature> {
  const { id, fin } = parseInput(startSignatureInput, raw);
  const { application, facts } = await lockApplication(ctx, id);
  allow(ctx, 'residencyApplication.sign', facts);
  const answers = await answersNow(ctx, id);
  refuseIf([...whyNotSign({ state: application.state, answers }), ...(await whyNotAttached(ctx, id, answers))]);
  await limitRate(ctx, REQUESTS);
  const content = contentOf(application, answers);
  const operationId = randomUUID();
  const vault = ctx.get(Vault);
  const operation = await ctx.em.save(
    ctx.em.create(SignatureOperation, {
      id: operationId,
      subjectType: 'residencyApplication',
      subjectId: id,
      content,
      contentHash: contentHash(content),
      finEncrypted: vault.seal(fin, finPlace(operationId)),
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

/** How a request to sign stands; the page asks until the answer is there. */
export async function residencySignature(ctx: Ctx, id: string): Promise<ResidencySignature | null> {
  const operation = await ctx.em.findOneBy(SignatureOperation, { id, subjectType: 'residencyApplication' });
  const application = operation && (await ctx.em.findOneBy(ResidencyApplication, { id: operation.subjectId }));
  if (!application) return null;
  const facts = await applicationFacts(ctx, application);
  const isTheirs = ctx.actor.memberships.some(({ organisationId }) => organisationId === facts.organisationId);
  return isTheirs ? signatureView(ctx, operation as SignatureOperation) : null;
}

async function signatureView(ctx: Ctx, operation: SignatureOperation): Promise<ResidencySignature> {
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

/** A signature serves one submission of exactly what was signed. */
export async function useSignature(ctx: Ctx, application: ResidencyApplication, signatureId: string): Promise<void> {
  const operation = await ctx.em.findOne(SignatureOperation, {
    where: { id: signatureId, subjectType: 'residencyApplication', subjectId: application.id },
    lock: { mode: 'pessimistic_write' },
  });
  const content = contentOf(application, await answersNow(ctx, application.id));
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
