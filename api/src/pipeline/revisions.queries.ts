import { PUBLIC_TEXTS, type PublicTexts } from '@aim/domain/pipeline/revision';
import type { GraphQLResolveInfo } from 'graphql';
import { In } from 'typeorm';
import { find, lock } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import type { Page } from '../platform/page.ts';
import { column, derived, type Projection, projectPage } from '../platform/projection.ts';
import { StartupRevision } from './startup-revision.entity.ts';
import { type LockedStartup, lockStartup } from './startups.queries.ts';

const revisionProjection: Projection = {
  table: 'startup_revision',
  alias: 'r',
  fields: {
    id: column('r.id'),
    startupId: column('r.startup_id'),
    state: column('r.state'),
    name: column('r.name'),
    oneLiner: column('r.one_liner'),
    problem: column('r.problem'),
    solution: column('r.solution'),
    website: column('r.website'),
    submittedAt: column('r.submitted_at'),
    submittedById: column('r.submitted_by_id'),
    decidedAt: column('r.decided_at'),
    reasons: column('r.reasons'),
    note: column('r.note'),
    stateLabel: derived('state'),
    startup: derived('startupId'),
    submittedBy: derived('submittedById'),
    allowedActions: derived('startupId', 'state'),
  },
};

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
