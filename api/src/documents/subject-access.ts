import type { SubjectType } from '@aim/domain/events';
import type { Ctx } from '../platform/ctx.ts';

/** What a file is to be attached to, as far as documents need to know it. */
export interface FileSubject {
  readonly organisationId: string | null;
  readonly personId: string | null;
  readonly isOrganisationDissolved: boolean;
  /** Run by people instead of an organisation. */
  readonly hasTeam?: boolean;
}

/** A feature whose records carry files tells documents who may see the record. */
export interface SubjectAccess {
  readonly subjectType: SubjectType;
  /** The record if it is there for this actor, else null. */
  find(ctx: Ctx, subjectId: string): Promise<FileSubject | null>;
  /** People who read what its files show to staff by their part in the matter, and their SQL twin over the file `f`. */
  readonly readers?: { of(ctx: Ctx, subjectId: string): Promise<readonly string[]>; sql(person: string): string };
  /** The people who run it where no organisation does, and their SQL twin over the file `f`. */
  readonly team?: { of(ctx: Ctx, subjectId: string): Promise<readonly string[]>; sql(person: string): string };
}

const subjects = new Map<string, SubjectAccess>();

/** Called once by each feature whose records carry files. */
export function provideFileSubject(access: SubjectAccess): void {
  subjects.set(access.subjectType, access);
}

/** Who runs what the file is attached to; nobody where an organisation does. */
export async function teamOf(ctx: Ctx, subjectType: string, subjectId: string): Promise<readonly string[]> {
  return (await subjects.get(subjectType)?.team?.of(ctx, subjectId)) ?? [];
}

export async function readersOf(ctx: Ctx, subjectType: string, subjectId: string): Promise<readonly string[]> {
  return (await subjects.get(subjectType)?.readers?.of(ctx, subjectId)) ?? [];
}

/** Files of a subject in which the person has a part. */
export function readersSql(person: string): string {
  return [...subjects.values()]
    .flatMap(({ subjectType, readers }) =>
      readers ? [`or (f.visibility = 'STAFF' and f.subject_type = '${subjectType}' and ${readers.sql(person)})`] : [],
    )
    .join(' ');
}

/** Files of a subject that the person runs. */
export function teamSql(person: string): string {
  return [...subjects.values()]
    .flatMap(({ subjectType, team }) =>
      team ? [`or (f.visibility <> 'PRIVATE' and f.subject_type = '${subjectType}' and ${team.sql(person)})`] : [],
    )
    .join(' ');
}

export async function fileSubject(ctx: Ctx, subjectType: string, subjectId: string): Promise<FileSubject | null> {
  return (await subjects.get(subjectType)?.find(ctx, subjectId)) ?? null;
}

/** Everybody may keep files of their own. */
provideFileSubject({
  subjectType: 'person',
  find: async (ctx, subjectId) =>
    ctx.actor.personId === subjectId
      ? { organisationId: null, personId: subjectId, isOrganisationDissolved: false }
      : null,
});
