import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { correctionEvent } from '@aim/domain/pipeline/journey';
import { correctStageInput, standingOf, whyNotCorrect } from '@aim/domain/pipeline/stage-history';
import { allow, find } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { entriesOf, today } from './journey.queries.ts';
import { moveAlong, recordEntry } from './move-along.ts';
import { StageEntry } from './stage-entry.entity.ts';
import type { Startup } from './startup.entity.ts';
import { lockStartup } from './startups.queries.ts';

/** Supersedes a wrong line of the journey; the present stage follows from what then stands. */
export async function correctStage(ctx: Ctx, raw: unknown): Promise<Startup> {
  const { entryId, note, ...correction } = parseInput(correctStageInput, raw);
  const wrong = await find(ctx, StageEntry, { id: entryId });
  const { startup, facts } = await lockStartup(ctx, wrong.startupId);
  const entries = await entriesOf(ctx, startup.id);
  allow(ctx, 'startup.correctStage', facts);
  refuseIf(whyNotCorrect(correction, { entries, entryId, today: today(ctx) }));
  const entry = await recordEntry(ctx, {
    startupId: startup.id,
    stage: correction.stage ?? wrong.stage,
    kind: 'CORRECTED',
    enteredOn: correction.enteredOn ?? wrong.enteredOn,
    note,
    supersedesId: wrong.id,
    counts: correction.stage !== null,
  });
  const { stage, stageOn, intakeOn } = standingOf([...entries, entry]);
  return moveAlong(ctx, startup, correctionEvent(stage), {
    payload: { startupId: startup.id, entryId: entry.id, correctedId: wrong.id, from: startup.stage, to: stage },
    set: { stage_on: stageOn, intake_on: intakeOn },
    reason: note,
  });
}
