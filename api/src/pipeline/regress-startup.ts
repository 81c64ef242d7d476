import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { regressStartupInput, whyNotRegress } from '@aim/domain/pipeline/advance';
import { type JourneyEvent, regressEvent } from '@aim/domain/pipeline/journey';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { today } from './journey.queries.ts';
import { moveAlong, recordEntry } from './move-along.ts';
import type { Startup } from './startup.entity.ts';
import { lockStartup } from './startups.queries.ts';

/** Puts a startup back to an earlier stage: what it had reached stays in its history. */
export async function regressStartup(ctx: Ctx, raw: unknown): Promise<Startup> {
  const { id, to, enteredOn, reason, note } = parseInput(regressStartupInput, raw);
  const { startup, facts } = await lockStartup(ctx, id);
  const { state, stage, stageOn } = startup;
  allow(ctx, 'startup.regress', facts);
  refuseIf(whyNotRegress(to, { state, stage, stageOn, today: today(ctx) }, enteredOn));
  const entry = await recordEntry(ctx, { startupId: id, stage: to, kind: 'REGRESSED', enteredOn, reason, note });
  return moveAlong(ctx, startup, regressEvent(stage, to) as JourneyEvent, {
    payload: { startupId: id, entryId: entry.id, from: stage, to, enteredOn, reason },
    set: { stage_on: enteredOn },
    reason: note,
  });
}
