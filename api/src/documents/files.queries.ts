import { CONFIDENTIAL_SUBJECTS, isStaffFor } from '@aim/domain/documents/policy';
import type { SubjectType } from '@aim/domain/events';
import { type Actor, isStaff } from '@aim/domain/kernel/policy';
import { policies } from '@aim/domain/policies';
import { lock } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { notFound } from '../platform/errors.ts';
import { binder } from '../platform/projection.ts';
import { File } from './file.entity.ts';
import { readersOf, readersSql, teamOf, teamSql } from './subject-access.ts';

/** The SQL twin of `file.read`. */
export function visibleTo(actor: Actor, bind: (value: unknown) => string): string {
  if (actor.kind === 'SYSTEM') return 'true';
  const person = `${bind(actor.personId)}::uuid`;
  const own = `f.uploaded_by_id = ${person}`;
  const organisations = bind(actor.memberships.map(({ organisationId }) => organisationId));
  const theirs = `(f.visibility <> 'PRIVATE' and f.organisation_id = any(${organisations}::uuid[]))`;
  const staff = isStaff(actor)
    ? `or (f.visibility = 'STAFF' and f.subject_type <> all(${bind(closedTo(actor))}::text[]))`
    : '';
  return `coalesce(${own}, false) or f.visibility = 'PUBLIC' or ${theirs} ${teamSql(person)} ${readersSql(person)} ${staff}`;
}

const closedTo = (actor: Actor): readonly string[] =>
  (Object.keys(CONFIDENTIAL_SUBJECTS) as SubjectType[]).filter((type) => !isStaffFor(actor, type));

/** Find: locks a file this actor may see, or NOT_FOUND. */
export async function lockFile(ctx: Ctx, id: string): Promise<File> {
  const file = await withTeam(ctx, await lock(ctx, File, { id }));
  if (!policies['file.read'].allows(ctx.actor, file)) throw notFound();
  return file;
}

export async function findFile(ctx: Ctx, id: string): Promise<File | null> {
  const found = await ctx.em.findOneBy(File, { id });
  const file = found && (await withTeam(ctx, found));
  return file && policies['file.read'].allows(ctx.actor, file) ? file : null;
}

async function withTeam(ctx: Ctx, file: File): Promise<File> {
  const { subjectType, subjectId } = file;
  return Object.assign(file, {
    teamIds: await teamOf(ctx, subjectType, subjectId),
    readerIds: await readersOf(ctx, subjectType, subjectId),
  });
}

/** Files of a record that the actor may see, newest first; batched over the records of a list. */
export function filesOf(ctx: Ctx, subjectType: SubjectType, subjectId: string): Promise<File[]> {
  return ctx.loaders.batch(`files.${subjectType}`, subjectId, (_, ids) => loadFiles(ctx, subjectType, ids), []);
}

async function loadFiles(ctx: Ctx, subjectType: SubjectType, ids: readonly string[]): Promise<Map<string, File[]>> {
  const { bind, values } = binder();
  const found = await ctx.em.query<{ id: string }[]>(
    `select f.id from file f where f.subject_type = ${bind(subjectType)} and f.subject_id = any(${bind(ids)}::uuid[])
       and f.state <> 'REMOVED' and (f.state <> 'UPLOADING' or f.uploaded_by_id = ${bind(ctx.actor.personId)}::uuid)
       and (${visibleTo(ctx.actor, bind)})
     order by f.id desc limit 2000`,
    values,
  );
  const bySubject = new Map<string, File[]>();
  for (const file of await entitiesInOrder(ctx, found))
    bySubject.set(file.subjectId, [...(bySubject.get(file.subjectId) ?? []), file]);
  return bySubject;
}

async function entitiesInOrder(ctx: Ctx, found: readonly { id: string }[]): Promise<File[]> {
  const files = await Promise.all(found.map(({ id }) => ctx.loaders.byId(File, id)));
  return Promise.all(files.filter((file) => file !== null).map((file) => withTeam(ctx, file)));
}

/** What the organisation, or the person outside any, keeps already. */
export async function keptBy(
  ctx: Ctx,
  { organisationId, personId }: { organisationId: string | null; personId: string | null },
): Promise<{ keptBytes: number; keptFiles: number }> {
  // Uploads for one owner are counted one after the other, so that two at once cannot both take the last place.
  await ctx.em.query("select pg_advisory_xact_lock(hashtext('file quota ' || $1))", [organisationId ?? personId]);
  const [kept]: { keptBytes: string; keptFiles: number }[] = await ctx.em.query(
    `select coalesce(sum(size), 0) as "keptBytes", count(*)::int as "keptFiles" from file
     where state <> 'REMOVED' and ${organisationId === null ? 'organisation_id is null and uploaded_by_id = $1' : 'organisation_id = $1'}`,
    [organisationId ?? personId],
  );
  return { keptBytes: Number(kept?.keptBytes ?? 0), keptFiles: kept?.keptFiles ?? 0 };
}
