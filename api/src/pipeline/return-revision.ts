import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { returnInput, whyNotWithReasons } from '@aim/domain/pipeline/moderation';
import { revisionMachine, whyNotDecideRevision } from '@aim/domain/pipeline/revision';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import { lockRevision } from './revisions.queries.ts';
import { isInvolved } from './startup-involvement.ts';
import type { StartupRevision } from './startup-revision.entity.ts';

/** Staff say what stands in the way of the new texts; the old ones stay. */
export async function returnRevision(ctx: Ctx, raw: unknown): Promise<StartupRevision> {
  const { id, reasons, note } = parseInput(returnInput, raw);
  const { startup, facts, revision } = await lockRevision(ctx, id);
  allow(ctx, 'revision.return');
  const isActorInvolved = isInvolved(ctx, facts, revision.submittedById);
  refuseIf([
    ...whyNotDecideRevision({ revisionState: revision.state, isActorInvolved }),
    ...whyNotWithReasons(reasons, note),
  ]);
  hint(ctx, { type: 'startup', id: startup.id });
  return transition(ctx, revisionMachine, revision, 'return', {
    payload: { startupId: startup.id, revisionId: id },
    set: { decided_at: ctx.now, decided_by_id: ctx.actor.personId, reasons, note },
  });
}
