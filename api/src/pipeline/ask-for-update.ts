import { refuseIf } from '@aim/domain/kernel/problem';
import { whyNotAskForUpdate } from '@aim/domain/pipeline/bulk-run';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { lockStartup } from './startups.queries.ts';

/** Asks the founders of a startup to bring it up to date. */
export async function askForUpdate(ctx: Ctx, id: string): Promise<void> {
  const { facts } = await lockStartup(ctx, id);
  allow(ctx, 'startup.askForUpdate', facts);
  refuseIf(whyNotAskForUpdate(facts));
  await emit(ctx, 'startup.updateRequested', { type: 'startup', id }, { startupId: id });
}
