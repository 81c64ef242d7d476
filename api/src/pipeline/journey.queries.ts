import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import type { Readiness, StepFacts } from '@aim/domain/pipeline/advance';
import { isFounderOf, isInvestmentOfficer, isPipelineOfficer, type StartupFacts } from '@aim/domain/pipeline/facts';
import { hasRecentTraction } from '@aim/domain/pipeline/metrics';
import { In } from 'typeorm';
import type { Ctx } from '../platform/ctx.ts';
import { hasLiveListing } from './live-listing.ts';
import { Closure, StageEntry } from './stage-entry.entity.ts';
import { Startup } from './startup.entity.ts';

export function today(ctx: Pick<Ctx, 'now'>): string {
  return dateOf(ctx.now, HOME_ZONE);
}

/** Entries of a startup in the order in which they were recorded. */
export function entriesOf(ctx: Ctx, startupId: string): Promise<StageEntry[]> {
  return ctx.em.find(StageEntry, { where: { startupId }, order: { recordedAt: 'ASC', id: 'ASC' } });
}

/** The same for lists, newest first, batched; with those of records that were merged into it. */
export function shownEntriesOf(ctx: Ctx, startupId: string): Promise<StageEntry[]> {
  return ctx.loaders.batch('stageEntries', startupId, loadEntries, []);
}

async function loadEntries(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, StageEntry[]>> {
  const merged = await em.find(Startup, {
    where: { mergedIntoId: In([...ids]) },
    select: { id: true, mergedIntoId: true },
  });
  const keptBy = new Map(merged.map(({ id, mergedIntoId }) => [id, mergedIntoId as string]));
  const entries = await em.find(StageEntry, {
    where: { startupId: In([...ids, ...keptBy.keys()]) },
    order: { enteredOn: 'DESC', recordedAt: 'DESC', id: 'DESC' },
  });
  const byStartup = new Map<string, StageEntry[]>();
  const put = (id: string, entry: StageEntry) => byStartup.set(id, [...(byStartup.get(id) ?? []), entry]);
  for (const entry of entries) {
    if (ids.includes(entry.startupId)) put(entry.startupId, entry);
    const keptId = keptBy.get(entry.startupId);
    if (keptId !== undefined) put(keptId, entry);
  }
  return byStartup;
}

/** Since when an entry is superseded; null while it stands. */
export async function correctedAt(ctx: Ctx, entry: StageEntry): Promise<Date | null> {
  const entries = await shownEntriesOf(ctx, entry.startupId);
  return entries.find(({ supersedesId }) => supersedesId === entry.id)?.recordedAt ?? null;
}

export function closureOf(ctx: Ctx, startupId: string): Promise<Closure | null> {
  return ctx.loaders.batch('closures', startupId, loadClosures, null);
}

/** The closure that still holds. */
async function loadClosures(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, Closure | null>> {
  const rows: Closure[] = await em.query(
    `select id, startup_id as "startupId", kind, closed_on::text as "closedOn", reason, note
     from closure where startup_id = any($1) and reopened_on is null`,
    [ids],
  );
  return new Map(rows.map((row) => [row.startupId, row]));
}

interface Shown {
  readonly hasDeck: boolean;
  readonly lastMonth: string | null;
}

/** What the record itself shows of being ready for investors; batched over the startups of a list. */
export async function readinessOf(
  ctx: Ctx,
  startup: Pick<Startup, 'id' | 'oneLiner' | 'problem' | 'solution'>,
): Promise<Readiness> {
  const missing: Shown = { hasDeck: false, lastMonth: null };
  const [shown, isListed] = await Promise.all([
    ctx.loaders.batch('readiness', startup.id, loadShown, missing),
    hasLiveListing(ctx, startup.id),
  ]);
  return {
    PROFILE: Boolean(startup.oneLiner && startup.problem && startup.solution),
    TRACTION: hasRecentTraction(shown.lastMonth, today(ctx)),
    DECK: shown.hasDeck,
    CONSENT: isListed,
  };
}

async function loadShown(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, Shown>> {
  const rows: (Shown & { id: string })[] = await em.query(
    `select s.id, exists (select from file where subject_type = 'startup' and subject_id = s.id and kind = 'DECK' and state = 'CLEAN') as "hasDeck",
            (select max(month)::text from metric_report where startup_id = s.id and replaced_at is null) as "lastMonth"
     from unnest($1::uuid[]) as s(id)`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** What a step of the journey is judged by before any evidence. */
export async function stepFactsOf(ctx: Ctx, startup: Startup, facts: StartupFacts): Promise<StepFacts> {
  const isOwn = isFounderOf(ctx.actor, facts);
  return {
    state: startup.state,
    stage: startup.stage,
    stageOn: startup.stageOn,
    today: today(ctx),
    isByPipelineOfficer: isPipelineOfficer(ctx.actor) && !isOwn,
    isByInvestmentOfficer: isInvestmentOfficer(ctx.actor) && !isOwn,
    readiness: await readinessOf(ctx, startup),
  };
}

/** A file of this startup, as far as evidence is concerned. */
export async function evidenceFileOf(
  ctx: Ctx,
  startupId: string,
  fileId: string | null,
): Promise<{ isClean: boolean } | null> {
  if (fileId === null) return null;
  const [file]: { state: string }[] = await ctx.em.query(
    `select state from file where id = $1 and subject_type = 'startup' and subject_id = $2 and state <> 'REMOVED'`,
    [fileId, startupId],
  );
  return file ? { isClean: file.state === 'CLEAN' } : null;
}

/** The last day from which a record was open again; null when it never was closed. */
export async function reopenedOn(ctx: Ctx, startupId: string): Promise<string | null> {
  const [row]: { reopenedOn: string | null }[] = await ctx.em.query(
    'select max(reopened_on)::text as "reopenedOn" from closure where startup_id = $1',
    [startupId],
  );
  return row?.reopenedOn ?? null;
}
