import { randomUUID } from 'node:crypto';
import type { Ctx } from '../src/platform/ctx.ts';
import { contentHash } from '../src/residency/signing.ts';

interface Signed {
  readonly subjectType: string;
  readonly subjectId: string;
  readonly content: string;
  readonly signerId: string;
}

/** Somebody has signed this on a phone a moment ago. */
export async function signedOperation(
  ctx: Ctx,
  { subjectType, subjectId, content, signerId }: Signed,
): Promise<string> {
  const id = randomUUID();
  await ctx.em.query(
    `insert into signature_operation (id, subject_type, subject_id, content, content_hash, fin_encrypted, fin_hash, state, not_before,
       expires_at, created_at, created_by_id, signer_name, certificate, signature, signed_at)
     select $1, $2, $3, $4, $5, $6, $6, 'SIGNED', $7, $7::timestamptz + interval '15 minutes', $7, p.id, p.full_name, 'Demo', 'demo', $7
     from person p where p.id = $8`,
    [id, subjectType, subjectId, content, contentHash(content), Buffer.from('demo'), ctx.now, signerId],
  );
  return id;
}
