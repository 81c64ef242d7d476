import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { closeStartupInput, whyNotClose } from '@aim/domain/pipeline/ending';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { endRecord } from './end-record.ts';
import { reopenedOn, today } from './journey.queries.ts';
import type { Startup } from './startup.entity.ts';
import { lockStartup } from './startups.queries.ts';

/** Ends a record from a given day: the team stopped, or somebody bought it. The stage it had reached stays. */
export async function closeStartup(ctx: Ctx, raw: unknown): Promise<Startup> {
  const { id, kind, closedOn, reason, note } = parseInput(closeStartupInput, raw);
  const { startup, facts } = await lockStartup(ctx, id);
  const { state, stageOn } = startup;
  const reopened = await reopenedOn(ctx, id);
  allow(ctx, 'startup.close', facts);
  refuseIf(whyNotClose(closedOn, { state, stageOn, today: today(ctx), reopenedOn: reopened }));
  return endRecord(ctx, startup, { kind, closedOn, reason, note });
}
