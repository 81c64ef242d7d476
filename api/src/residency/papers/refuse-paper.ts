import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { refusePaperInput, residencyPaperMachine, whyNotRefusePaper } from '@aim/domain/residency/residency-paper';
import { allow } from '../../platform/access.ts';
import type { Ctx } from '../../platform/ctx.ts';
import { hint } from '../../platform/live.ts';
import { transition } from '../../platform/transition.ts';
import type { ResidencyPaper } from './paper.entity.ts';
import { lockPaper } from './papers.queries.ts';
import { paperStep } from './request-paper.ts';

/** With reasons that the resident reads; they may ask anew. */
export async function refusePaper(ctx: Ctx, raw: unknown): Promise<ResidencyPaper> {
  const { id, reasons } = parseInput(refusePaperInput, raw);
  const paper = await lockPaper(ctx, id);
  allow(ctx, 'residencyPaper.refuse', paper);
  refuseIf(whyNotRefusePaper(paper));
  hint(ctx, { type: 'residency', id: paper.residencyId });
  return transition(ctx, residencyPaperMachine, paper, 'refuse', {
    payload: paperStep(paper),
    reason: reasons,
    set: { reasons, ended_at: ctx.now, ended_by_id: ctx.actor.personId },
  });
}
