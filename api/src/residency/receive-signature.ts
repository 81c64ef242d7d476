import { isBefore } from '@aim/domain/kernel/instant';
import { SYSTEM } from '@aim/domain/kernel/policy';
import { callbackBody, RemoteSignature, SignatureRejected, type Signer } from '../integrations/signature/index.ts';
import { type Ctx, inTransaction } from '../platform/ctx.ts';
import { Vault } from '../platform/secrets.ts';
import { SignatureOperation } from './signature-operation.entity.ts';
import { FIN_INDEX, tellSigned } from './signing.ts';

/** What the app asks for: given only to the one person who was asked to sign it, in time. */
export async function dataToSign(ctx: Ctx, query: string, signer: Signer): Promise<{ filename: string; data: string }> {
  const operation = await ctx.em.findOneBy(SignatureOperation, { id: ctx.get(RemoteSignature).operationOf(query) });
  const { id, content } = mustBeOpenTo(ctx, operation, signer);
  return { filename: `${id}.json`, data: Buffer.from(content, 'utf8').toString('base64') };
}

/** Takes the answer of the app, once: from the person who was asked, in time, over exactly what was asked. */
export async function receiveSignature(ctx: Ctx, body: Buffer, signer: Signer): Promise<void> {
  const { OperationId, DataSignature } = readBody(body);
  await inTransaction({ ...ctx, actor: SYSTEM }, async (inner) => {
    const found = await inner.em.findOne(SignatureOperation, {
      where: { id: OperationId },
      lock: { mode: 'pessimistic_write' },
    });
    const operation = mustBeOpenTo(inner, found, signer);
    if (!inner.get(RemoteSignature).isSignedBy(signer, operation.content, DataSignature))
      throw new SignatureRejected('something else was signed');
    await inner.em.update(
      SignatureOperation,
      { id: operation.id },
      {
        state: 'SIGNED',
        signedAt: inner.now,
        signerName: signer.fullName.slice(0, 200),
        certificate: signer.certificate,
        signature: DataSignature,
      },
    );
    await tellSigned(inner, operation);
  });
}

function readBody(body: Buffer): { OperationId: string; DataSignature: string } {
  try {
    return callbackBody.parse(JSON.parse(body.toString('utf8')));
  } catch {
    throw new SignatureRejected('the answer cannot be read');
  }
}

function mustBeOpenTo(ctx: Ctx, operation: SignatureOperation | null, { fin }: Signer): SignatureOperation {
  if (!operation) throw new SignatureRejected('there is no such operation');
  if (operation.state !== 'PENDING') throw new SignatureRejected('the operation has its answer');
  const isInTime = !isBefore(ctx.now, operation.notBefore) && isBefore(ctx.now, operation.expiresAt);
  if (!isInTime) throw new SignatureRejected('the operation is out of its time');
  if (!ctx.get(Vault).blindIndex(fin, FIN_INDEX).equals(operation.finHash))
    throw new SignatureRejected('somebody else was asked to sign');
  return operation;
}
