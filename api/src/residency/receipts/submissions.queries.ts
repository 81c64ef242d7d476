import { type ApplicationAnswers, ATTACHMENTS, type Attachment } from '@aim/domain/residency/application-blocks';
import type { Ctx } from '../../platform/ctx.ts';
import type { ApplicationReceipt } from './receipt.type.ts';

const SUBJECT = "subject_type = 'residencyApplication' and used_at is not null";

/** Each time an application was handed in, newest first; batched over the rows of a list. */
export function receiptsOf(ctx: Ctx, applicationId: string): Promise<ApplicationReceipt[]> {
  return ctx.loaders.batch('residencyReceipts', applicationId, loadReceipts, []);
}

async function loadReceipts(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, ApplicationReceipt[]>> {
  const rows: (ApplicationReceipt & { applicationId: string })[] = await em.query(
    `select id, subject_id as "applicationId", used_at as "receivedAt" from signature_operation
     where subject_id = any($1) and ${SUBJECT} order by used_at desc`,
    [ids],
  );
  const found = new Map<string, ApplicationReceipt[]>();
  for (const row of rows) found.set(row.applicationId, [...(found.get(row.applicationId) ?? []), row]);
  return found;
}

/** What was handed in: exactly what was signed, whatever became of it later. */
export interface Submission {
  readonly signatureId: string;
  readonly applicationId: string;
  readonly receivedAt: Date;
  readonly signerName: string;
  readonly signedAt: Date;
  /** SHA-256 of what was signed, in hexadecimal signs. */
  readonly digest: string;
  readonly answers: ApplicationAnswers;
  readonly documents: readonly AttachedDocument[];
}

export interface AttachedDocument {
  readonly kind: Attachment;
  readonly name: string;
}

/** One submission by its signature; null where there is none. */
export async function submissionOf(ctx: Ctx, signatureId: string): Promise<Submission | null> {
  const [row] = await ctx.db.rows<Omit<Submission, 'answers' | 'documents'> & { content: string }>(
    `select id as "signatureId", subject_id as "applicationId", used_at as "receivedAt", signer_name as "signerName",
            signed_at as "signedAt", encode(content_hash, 'hex') as digest, content
     from signature_operation where id = $1 and ${SUBJECT}`,
    [signatureId],
  );
  if (!row) return null;
  const { content, ...submission } = row;
  const { answers } = JSON.parse(content) as { answers: ApplicationAnswers };
  return { ...submission, answers, documents: await documentsOf(ctx, answers) };
}

async function documentsOf(ctx: Ctx, answers: ApplicationAnswers): Promise<AttachedDocument[]> {
  const named = ATTACHMENTS.flatMap((kind) => {
    const id = answers.ATTACHMENTS?.[kind];
    return typeof id === 'string' && id !== '' ? [{ kind, id }] : [];
  });
  const rows = await ctx.db.rows<{ id: string; name: string }>('select id, name from file where id = any($1::uuid[])', [
    named.map(({ id }) => id),
  ]);
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return named.map(({ kind, id }) => ({ kind, name: names.get(id) ?? '' }));
}
