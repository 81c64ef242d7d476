import { runsCentre } from '@aim/domain/spaces/policy';
import { type File, type FileSubject, filesOf, provideFileSubject } from '../documents/index.ts';
import type { Ctx } from '../platform/ctx.ts';

const PHOTOS_MOST = 12;

/** Pictures of a centre or a room, once they are checked. */
export async function photosOf(ctx: Ctx, subject: 'centre' | 'resource', id: string): Promise<File[]> {
  const files = await filesOf(ctx, subject, id);
  return files.filter(({ kind, previewKey }) => kind === 'PHOTO' && previewKey !== null).slice(0, PHOTOS_MOST);
}

const CENTRE_OF = {
  centre: 'select id from centre where id =',
  resource: 'select centre_id as id from resource where id =',
} as const;

/** Whoever runs the centre adds its pictures and takes them away. */
for (const subjectType of ['centre', 'resource'] as const)
  provideFileSubject({
    subjectType,
    find: async (ctx, subjectId): Promise<FileSubject | null> => {
      const [centre]: { id: string }[] = await ctx.em.query(`${CENTRE_OF[subjectType]} $1`, [subjectId]);
      if (!centre || !runsCentre(ctx.actor, centre.id)) return null;
      return { organisationId: null, personId: ctx.actor.personId, isOrganisationDissolved: false, hasTeam: true };
    },
    team: {
      of: async (ctx, subjectId) => {
        const rows: { personId: string }[] = await ctx.em.query(
          `select distinct g.person_id as "personId" from role_grant g where g.role = 'CENTRE_OFFICER' and g.revoked_at is null
             and (g.scope_ids = '{}' or (${CENTRE_OF[subjectType]} $1) = any(g.scope_ids))`,
          [subjectId],
        );
        return rows.map(({ personId }) => personId);
      },
      sql: (person) =>
        `exists (select from role_grant g where g.person_id = ${person} and g.role = 'CENTRE_OFFICER' and g.revoked_at is null
           and (g.scope_ids = '{}' or (${CENTRE_OF[subjectType]} f.subject_id) = any(g.scope_ids)))`,
    },
  });
