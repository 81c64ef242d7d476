import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { paperInput, residencyPaperMachine, whyNotPreparePaper } from '@aim/domain/residency/residency-paper';
import { allow } from '../../platform/access.ts';
import type { Ctx } from '../../platform/ctx.ts';
import { hint } from '../../platform/live.ts';
import { transition } from '../../platform/transition.ts';
import type { ResidencyPaper } from './paper.entity.ts';
import { lockPaper, paperFacts } from './papers.queries.ts';
import { paperStep } from './request-paper.ts';

/** The first officer has compared what is asked with the register and the rules. */
export async function preparePaper(ctx: Ctx, raw: unknown): Promise<ResidencyPaper> {
  const { id } = parseInput(paperInput, raw);
  const paper = await lockPaper(ctx, id);
  allow(ctx, 'residencyPaper.prepare', paper);
  refuseIf(whyNotPreparePaper(await paperFacts(ctx, paper)));
  hint(ctx, { type: 'residency', id: paper.residencyId });
  return transition(ctx, residencyPaperMachine, paper, 'prepare', {
    payload: paperStep(paper),
    set: { prepared_at: ctx.now, prepared_by_id: ctx.actor.personId },
  });
}
