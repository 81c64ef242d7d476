import { type KeptLetter, lettersKeptFrom, withoutPerson } from '@aim/domain/residency/residency-paper';
import { allow, lock } from '../../platform/access.ts';
import { type Ctx, inTransaction } from '../../platform/ctx.ts';
import { emit } from '../../platform/event-log.ts';
import { hint } from '../../platform/live.ts';
import { today } from '../application-clocks.ts';
import { ResidencyPaper } from './paper.entity.ts';
import { paperStep } from './request-paper.ts';

const BATCH = 500;
const FORGOTTEN = '—';

/** Whom a letter named is forgotten a term after the letter has served or was refused; number, purpose and history stay. */
export async function eraseLetters(ctx: Ctx): Promise<void> {
  const keptFrom = lettersKeptFrom(today(ctx));
  if (keptFrom === null) return;
  const due = await ctx.db.rows<{ id: string }>(
    `select id from residency_paper where kind = 'EVIDENCE_LETTER' and erased_at is null
       and coalesce(valid_until, (ended_at at time zone 'Asia/Baku')::date) < $1 order by ended_at limit ${BATCH}`,
    [keptFrom],
  );
  for (const { id } of due) await inTransaction(ctx, (inner) => eraseLetter(inner, id));
}

/** With the key the signed papers are gone too: they stay where they are, and nobody can open them. */
async function eraseLetter(ctx: Ctx, id: string): Promise<void> {
  allow(ctx, 'residencyPaper.erase');
  const letter = await lock(ctx, ResidencyPaper, { id });
  if (letter.erasedAt !== null) return;
  await ctx.em.query('delete from residency_paper_key where paper_id = $1', [id]);
  await ctx.em.query(
    `update residency_paper set content = $2, document_encrypted = null, erased_at = $3,
       reasons = case when reasons is not null then $4 end, version = version + 1 where id = $1`,
    [id, withoutPerson(letter.content as KeptLetter), ctx.now, FORGOTTEN],
  );
  await emit(ctx, 'residencyPaper.erased', { type: 'residencyPaper', id }, paperStep(letter));
  hint(ctx, { type: 'residency', id: letter.residencyId });
}
