import { type JourneyEvent, journeyMachine } from '@aim/domain/pipeline/journey';
import type { JourneyEvents } from '@aim/domain/pipeline/journey-events';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import { StageEntry } from './stage-entry.entity.ts';
import type { Startup } from './startup.entity.ts';

/** Writes one line of the journey, by the actor, now. */
export async function recordEntry(
  ctx: Ctx,
  entry: Pick<StageEntry, 'startupId' | 'stage' | 'kind' | 'enteredOn'> & Partial<StageEntry>,
): Promise<StageEntry> {
  return ctx.em.save(ctx.em.create(StageEntry, { ...entry, recordedAt: ctx.now, recordedById: ctx.actor.personId }));
}

type Step = JourneyEvents['startup.advanced' | 'startup.regressed' | 'startup.stageCorrected'];

/** The one door for the stage: the journey's machine over the startup's row. */
export async function moveAlong(
  ctx: Ctx,
  startup: Startup,
  event: JourneyEvent,
  facts: { payload: Step; set: Readonly<Record<string, unknown>>; reason?: string },
): Promise<Startup> {
  const row = { id: startup.id, state: startup.stage, version: startup.version };
  const { state: stage, ...written } = await transition(ctx, journeyMachine, row, event, facts);
  await hint(ctx, { type: 'startup', id: startup.id, version: written.version });
  return Object.assign(startup, written, { stage });
}
