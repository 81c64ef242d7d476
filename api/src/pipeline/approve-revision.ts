import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { revisionIdInput, revisionMachine, whyNotDecideRevision } from '@aim/domain/pipeline/revision';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import { lockRevision, textsOf } from './revisions.queries.ts';
import { isInvolved } from './startup-involvement.ts';
import type { StartupRevision } from './startup-revision.entity.ts';

/** Staff have read the new texts: they go live in the same transaction. */
export async function approveRevision(ctx: Ctx, raw: unknown): Promise<StartupRevision> {
  const { id } = parseInput(revisionIdInput, raw);
  const { startup, facts, revision } = await lockRevision(ctx, id);
  allow(ctx, 'revision.approve');
  const isActorInvolved = isInvolved(ctx, facts, revision.submittedById);
  refuseIf(whyNotDecideRevision({ revisionState: revision.state, isActorInvolved }));
  await ctx.em.save(Object.assign(startup, textsOf(revision), { version: startup.version + 1 }));
  hint(ctx, { type: 'startup', id: startup.id });
  return transition(ctx, revisionMachine, revision, 'approve', {
    payload: { startupId: startup.id, revisionId: id },
    set: { decided_at: ctx.now, decided_by_id: ctx.actor.personId },
  });
}
