import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { submitExplanationInput, whyNotExplain } from '@aim/domain/residency/review';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import { lockResidency } from './residencies.queries.ts';
import type { Residency } from './residency.entity.ts';

const EXPLAIN = `
  insert into review_explanation (act_id, residency_id, text, cure, submitted_at, submitted_by_id)
  select a.id, a.residency_id, $2, $3, $4, $5 from residency_act a
  where a.residency_id = $1 and a.kind = 'OPEN_REVIEW' and a.state = 'DONE' order by a.done_at desc limit 1
  returning id`;

/** The resident is heard before anything is decided; more than one explanation may be given, and all stay on record. */
export async function submitExplanation(ctx: Ctx, raw: unknown): Promise<Residency> {
  const { id, text, cure } = parseInput(submitExplanationInput, raw);
  const residency = await lockResidency(ctx, id);
  allow(ctx, 'residency.explain', residency);
  refuseIf(whyNotExplain(residency));
  const [row]: { id: string }[] = await ctx.em.query(EXPLAIN, [id, text, cure, ctx.now, ctx.actor.personId]);
  const payload = { residencyId: id, organisationId: residency.organisationId, explanationId: row?.id as string };
  await emit(ctx, 'residency.explained', { type: 'residency', id }, payload);
  hint(ctx, { type: 'residency', id });
  return residency;
}
