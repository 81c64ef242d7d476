import { PUBLIC_TEXTS, type PublicTexts } from '@aim/domain/pipeline/revision';
import type { GraphQLResolveInfo } from 'graphql';
import { In } from 'typeorm';
import { find, lock } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import type { Page } from '../platform/page.ts';
import { projectPage } from '../platform/projection.ts';
import { revisionProjection } from './revision.projection.ts';
import { StartupRevision } from './startup-revision.entity.ts';
import { type LockedStartup, lockStartup } from './startups.queries.ts';

/** Texts that wait to be read, oldest first. */
export function listRevisions(
  ctx: Ctx,
  info: GraphQLResolveInfo,
  page: { first: number; after: string | null },
): Promise<Page<StartupRevision>> {
  return projectPage(ctx, info, revisionProjection, {
    where: ["r.state = 'PENDING'"],
    values: [],
    sort: { sql: 'r.submitted_at', type: 'timestamptz', descending: false },
    ...page,
  });
}

export function pendingRevisionOf(ctx: Ctx, startupId: string): Promise<StartupRevision | null> {
  return ctx.loaders.batch('pendingRevision', startupId, loadPending, null);
}

async function loadPending(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, StartupRevision | null>> {
  const rows = await em.find(StartupRevision, { where: { startupId: In([...ids]), state: 'PENDING' } });
  return new Map(rows.map((row) => [row.startupId, row]));
}

export interface LockedRevision extends LockedStartup {
  readonly revision: StartupRevision;
}

/** The startup is locked first, as every command on it does; then the texts themselves. */
export async function lockRevision(ctx: Ctx, id: string): Promise<LockedRevision> {
  const { startupId } = await find(ctx, StartupRevision, { id });
  const locked = await lockStartup(ctx, startupId);
  return { ...locked, revision: await lock(ctx, StartupRevision, { id }) };
}

export function textsOf(record: PublicTexts): PublicTexts {
  return Object.fromEntries(PUBLIC_TEXTS.map((field) => [field, record[field]])) as unknown as PublicTexts;
}
