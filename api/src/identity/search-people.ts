import { roleLabels } from '@aim/domain/identity/role-labels';
import type { Role } from '@aim/domain/kernel/policy';
import { may } from '@aim/domain/policies';
import { containing, type SearchSource } from '../platform/search.ts';

interface Row {
  id: string;
  title: string;
  roles: Role[];
}

/** People by name, for those who may list them. */
export const searchPeople: SearchSource = async (ctx, folded, limit) => {
  if (!may(ctx.actor, 'person.list', null)) return [];
  const rows = await ctx.db.rows<Row & Record<string, unknown>>(
    `select p.id, p.full_name as title,
            array(select role from role_grant g where g.person_id = p.id and g.revoked_at is null order by 1) as roles
     from person p where p.folded like $1 order by starts_with(p.folded, $2) desc, p.full_name, p.id limit ${limit}`,
    [containing(folded), folded],
  );
  return rows.map(({ id, title, roles }) => ({
    kind: 'person',
    id,
    title,
    subtitle: roles.map((role) => roleLabels[role][ctx.locale]).join(', '),
    href: `/staff/people/${id}`,
  }));
};
