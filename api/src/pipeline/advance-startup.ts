import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { advanceStartupInput, whyNotAdvance } from '@aim/domain/pipeline/advance';
import { advanceEvent, type JourneyEvent } from '@aim/domain/pipeline/journey';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { evidenceFileOf, stepFactsOf } from './journey.queries.ts';
import { moveAlong, recordEntry } from './move-along.ts';
import type { Startup } from './startup.entity.ts';
import { lockStartup } from './startups.queries.ts';

/** Moves a startup on to a later stage, with the evidence that stage asks for; it counts as an update of the record. */
export async function advanceStartup(ctx: Ctx, raw: unknown): Promise<Startup> {
  const { id, to, ...evidence } = parseInput(advanceStartupInput, raw);
  const { startup, facts } = await lockStartup(ctx, id);
  const step = await stepFactsOf(ctx, startup, facts);
  const evidenceFile = await evidenceFileOf(ctx, id, evidence.evidenceFileId);
  allow(ctx, 'startup.advance', facts);
  refuseIf(whyNotAdvance(to, step, { ...evidence, evidenceFile }));
  const { enteredOn, evidenceUrl, evidenceFileId, reason, note } = evidence;
  const entry = await recordEntry(ctx, {
    startupId: id,
    stage: to,
    kind: 'ADVANCED',
    enteredOn,
    evidenceUrl,
    evidenceFileId,
    reason,
    note,
  });
  return moveAlong(ctx, startup, advanceEvent(startup.stage, to) as JourneyEvent, {
    payload: { startupId: id, entryId: entry.id, from: startup.stage, to, enteredOn },
    set: { stage_on: enteredOn, last_update_at: ctx.now, prompts: 0 },
  });
}
