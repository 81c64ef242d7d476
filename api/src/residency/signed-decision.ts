import { DAY, later } from '@aim/domain/kernel/instant';
import type { Locale } from '@aim/domain/kernel/locale';
import { IsNull } from 'typeorm';
import type { Ctx } from '../platform/ctx.ts';
import { keptPaper } from './kept-paper.ts';
import { Residency, ResidencyCertificate } from './residency.entity.ts';
import type { ResidencyAct } from './residency-act.entity.ts';
import { actsOf, noticesOf } from './residency-parts.queries.ts';
import { signedPaper } from './signed-certificate.ts';

/** The state language: in it a decision is signed when it takes effect, translations when somebody first asks for them. */
const OFFICIAL: Locale = 'az';
const BATCH = 50;

/** A decision that took effect, as it was signed. */
export function signedDecision(
  ctx: Ctx,
  act: ResidencyAct,
  { residency, certificate }: { readonly residency: Residency; readonly certificate: ResidencyCertificate },
  locale: Locale,
): Promise<Buffer> {
  return keptPaper(ctx, { kind: 'DECISION', subjectId: act.id, locale }, async () => {
    const { DecisionDrawing } = await import('./decision-pdf.ts');
    const notices = await noticesOf(ctx, act.id);
    return signedPaper(ctx, locale, (facts) => new DecisionDrawing({ ...facts, act, notices, residency, certificate }));
  });
}

/** The act that took effect of a residency; null while it has not. */
export async function doneAct(ctx: Ctx, residencyId: string, actId: string): Promise<ResidencyAct | null> {
  return (await actsOf(ctx, residencyId)).find(({ id, state }) => id === actId && state === 'DONE') ?? null;
}

/**
 * What took effect is signed within a minute, by the key of that minute; what was missed is made up for. Decisions older than a day,
 * from before papers were kept, are signed when somebody asks for them.
 */
export async function signDecisions(ctx: Ctx): Promise<void> {
  const unsigned = await ctx.db.rows<{ id: string; residencyId: string }>(
    `select a.id, a.residency_id as "residencyId" from residency_act a where a.state = 'DONE' and a.done_at > $1
       and not exists (select from signed_paper p where p.subject_id = a.id and p.kind = 'DECISION' and p.locale = $2)
     order by a.done_at limit $3`,
    [later(ctx.now, -DAY), OFFICIAL, BATCH],
  );
  for (const { id, residencyId } of unsigned) {
    const act = await doneAct(ctx, residencyId, id);
    const residency = await ctx.em.findOneByOrFail(Residency, { id: residencyId });
    const certificate = await ctx.em.findOneByOrFail(ResidencyCertificate, { residencyId, supersededAt: IsNull() });
    if (act) await signedDecision(ctx, act, { residency, certificate }, OFFICIAL);
  }
}
