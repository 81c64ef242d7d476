import type { Locale } from '@aim/domain/kernel/locale';
import type { Ctx } from '../platform/ctx.ts';

/** Which paper, in which language. */
export interface PaperKey {
  readonly kind: 'CERTIFICATE' | 'DECISION' | 'RECEIPT';
  /** A certificate, an act, or the signature with which an application was handed in. */
  readonly subjectId: string;
  readonly locale: Locale;
}

const KEPT = 'select bytes from signed_paper where subject_id = $1 and kind = $2 and locale = $3';

/**
 * A paper is signed once: whoever comes later gets the same bytes, whichever key signs by then. What was made before papers were kept,
 * or in a language that nobody has asked for yet, is signed when it is first needed; of two who come at once the first one's stays.
 */
export async function keptPaper(ctx: Ctx, key: PaperKey, sign: () => Promise<Buffer>): Promise<Buffer> {
  const kept = await read(ctx, key);
  if (kept) return kept;
  const { kind, subjectId, locale } = key;
  const bytes = await sign();
  await ctx.db.rows(
    `insert into signed_paper (subject_id, kind, locale, bytes, signed_at, signature_id)
     values ($1, $2, $3, $4, $5, case when $2 = 'RECEIPT' then $1::uuid end) on conflict do nothing`,
    [subjectId, kind, locale, bytes, ctx.now],
  );
  return (await read(ctx, key)) ?? bytes;
}

async function read(ctx: Ctx, { kind, subjectId, locale }: PaperKey): Promise<Buffer | undefined> {
  const [row] = await ctx.db.point<{ bytes: Buffer }>('kept paper', KEPT, [subjectId, kind, locale]);
  return row?.bytes;
}
