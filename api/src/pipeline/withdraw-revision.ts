import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { revisionIdInput, revisionMachine, whyNotWithdrawRevision } from '@aim/domain/pipeline/revision';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import { lockRevision } from './revisions.queries.ts';
import type { StartupRevision } from './startup-revision.entity.ts';

/** A founder takes new texts back; the live ones stay. */
export async function withdrawRevision(ctx: Ctx, raw: unknown): Promise<StartupRevision> {
  const { id } = parseInput(revisionIdInput, raw);
  const { startup, facts, revision } = await lockRevision(ctx, id);
  const revisionState = revision.state;
  allow(ctx, 'revision.withdraw', { revisionState, founderIds: facts.founderIds });
  refuseIf(whyNotWithdrawRevision({ revisionState }));
  hint(ctx, { type: 'startup', id: startup.id });
  return transition(ctx, revisionMachine, revision, 'withdraw', { payload: { startupId: startup.id, revisionId: id } });
}
