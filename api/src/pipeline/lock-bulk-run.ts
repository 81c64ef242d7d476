import { may } from '@aim/domain/policies';
import { lock } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { notFound } from '../platform/errors.ts';
import { BulkRun } from './bulk-run.entity.ts';

/** Find: a run this actor may see, locked: the row in turn ends first. */
export async function lockBulkRun(ctx: Ctx, id: string): Promise<BulkRun> {
  if (!may(ctx.actor, 'bulkRun.read', null)) throw notFound();
  return lock(ctx, BulkRun, { id });
}
