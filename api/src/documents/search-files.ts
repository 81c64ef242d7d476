import { type FileState, fileMachine } from '@aim/domain/documents/file';
import { isStaff } from '@aim/domain/kernel/policy';
import { containing, type SearchSource } from '../platform/search.ts';

interface Row {
  id: string;
  title: string;
  state: FileState;
  organisationId: string;
}

/** Files of one's organisations, by name; they open with the organisation. */
export const searchFiles: SearchSource = async (ctx, folded, limit) => {
  if (ctx.actor.memberships.length === 0) return [];
  const area = isStaff(ctx.actor) ? '/staff' : '/app';
  const rows = await ctx.db.rows<Row & Record<string, unknown>>(
    `select f.id, f.name as title, f.state, f.organisation_id as "organisationId" from file f
     where f.state <> 'REMOVED' and f.organisation_id = any($3::uuid[]) and fold(f.name) like $1
       and (f.visibility <> 'PRIVATE' or f.uploaded_by_id = $2)
     order by f.id desc limit ${limit}`,
    [containing(folded), ctx.actor.personId, ctx.actor.memberships.map(({ organisationId }) => organisationId)],
  );
  return rows.map(({ id, title, state, organisationId }) => ({
    kind: 'file',
    id,
    title,
    subtitle: fileMachine.states[state].label[ctx.locale],
    href: `${area}/organisations/${organisationId}`,
  }));
};
