import { DAY, later } from '@aim/domain/kernel/instant';
import type { Locale } from '@aim/domain/kernel/locale';
import { IsNull } from 'typeorm';
import type { Ctx } from '../../platform/ctx.ts';
import { notFound } from '../../platform/errors.ts';
import { Residency, ResidencyCertificate } from '../residency.entity.ts';
import { signedPaper } from '../signed-certificate.ts';
import { ResidencyPaper } from './paper.entity.ts';
import { newPaperKey, openPaper, type PaperPlace, sealPaper } from './paper-cipher.ts';
import type { IssuedPaper } from './paper-pdf.ts';
import { documentOf } from './papers.queries.ts';

/** The state language: in it a paper is signed when it is issued, translations when somebody first asks for them. */
const OFFICIAL: Locale = 'az';
const BATCH = 50;

const KEPT = `select s.bytes_sealed as "bytesSealed", k.key_sealed as "keySealed"
  from sealed_paper s join residency_paper_key k using (paper_id) where s.paper_id = $1 and s.locale = $2`;

/** An issued paper as it was signed: once, the same bytes for everybody ever after. NOT_FOUND where the person it named was forgotten. */
export async function sealedPaper(ctx: Ctx, paper: ResidencyPaper, locale: Locale): Promise<Buffer> {
  const kept = await read(ctx, paper.id, locale);
  if (kept) return kept;
  const place = { paperId: paper.id, locale, keySealed: await keyOf(ctx, paper.id) };
  const bytes = await sign(ctx, paper, locale);
  await ctx.db.rows(
    'insert into sealed_paper (paper_id, locale, bytes_sealed, signed_at) values ($1, $2, $3, $4) on conflict do nothing',
    [paper.id, locale, sealPaper(ctx, place, bytes), ctx.now],
  );
  return (await read(ctx, paper.id, locale)) ?? bytes;
}

async function read(ctx: Ctx, paperId: string, locale: Locale): Promise<Buffer | null> {
  const [row] = await ctx.db.point<Pick<PaperPlace, 'keySealed'> & { bytesSealed: Buffer }>('sealed paper', KEPT, [
    paperId,
    locale,
  ]);
  return row ? openPaper(ctx, { paperId, locale, keySealed: row.keySealed }, row.bytesSealed) : null;
}

/** The first who needs it makes it; a paper that is being forgotten meanwhile gets none. */
async function keyOf(ctx: Ctx, paperId: string): Promise<Buffer> {
  await ctx.db.rows(
    `insert into residency_paper_key (paper_id, key_sealed)
     select id, $2 from residency_paper where id = $1 and erased_at is null for share on conflict do nothing`,
    [paperId, newPaperKey(ctx, paperId)],
  );
  const [row] = await ctx.db.rows<{ keySealed: Buffer }>(
    'select key_sealed as "keySealed" from residency_paper_key where paper_id = $1',
    [paperId],
  );
  if (!row) throw notFound();
  return row.keySealed;
}

async function sign(ctx: Ctx, paper: ResidencyPaper, locale: Locale): Promise<Buffer> {
  const { residencyId } = paper;
  const residency = await ctx.em.findOneByOrFail(Residency, { id: residencyId });
  const certificate = await ctx.em.findOneByOrFail(ResidencyCertificate, { residencyId, supersededAt: IsNull() });
  const { ResidencyPaperDrawing } = await import('./paper-pdf.ts');
  const issued = { paper: paper as IssuedPaper['paper'], document: documentOf(ctx, paper), residency, certificate };
  return signedPaper(ctx, locale, (facts) => new ResidencyPaperDrawing({ ...facts, ...issued }));
}

/** What was issued is signed within a minute, by the key of that minute; what is older than a day when somebody asks for it. */
export async function signPapers(ctx: Ctx): Promise<void> {
  const unsigned = await ctx.db.rows<{ id: string }>(
    `select p.id from residency_paper p where p.state = 'ISSUED' and p.erased_at is null and p.ended_at > $1
       and not exists (select from sealed_paper s where s.paper_id = p.id and s.locale = $2)
     order by p.ended_at limit $3`,
    [later(ctx.now, -DAY), OFFICIAL, BATCH],
  );
  for (const { id } of unsigned) await sealedPaper(ctx, await ctx.em.findOneByOrFail(ResidencyPaper, { id }), OFFICIAL);
}
