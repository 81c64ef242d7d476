import { type JourneyEvent, journeyMachine } from '@aim/domain/pipeline/journey';
import type { JourneyEvents } from '@aim/domain/pipeline/journey-events';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import { StageEntry } from './stage-entry.entity.ts';
import type { Startup } from './startup.entity.ts';

type Standing = Pick<Startup, 'id' | 'stage' | 'version'>;

/** Writes one line of the journey, now, by the actor where nobody else is named. */
export async function recordEntry(
  ctx: Ctx,
  entry: Pick<StageEntry, 'startupId' | 'stage' | 'kind' | 'enteredOn'> & Partial<StageEntry>,
): Promise<StageEntry> {
  return ctx.em.save(ctx.em.create(StageEntry, { recordedById: ctx.actor.personId, ...entry, recordedAt: ctx.now }));
}

type Step = JourneyEvents['startup.advanced' | 'startup.regressed' | 'startup.stageCorrected'];

/** The one door for the stage: the journey's machine over the startup's row. */
export async function moveAlong<Row extends Standing>(
  ctx: Ctx,
  startup: Row,
  event: JourneyEvent,
  facts: { payload: Step; set: Readonly<Record<string, unknown>>; reason?: string },
): Promise<Row> {
  const row = { id: startup.id, state: startup.stage, version: startup.version };
  const { state: stage, ...written } = await transition(ctx, journeyMachine, row, event, facts);
  hint(ctx, { type: 'startup', id: startup.id, version: written.version });
  return Object.assign(startup, written, { stage });
}
