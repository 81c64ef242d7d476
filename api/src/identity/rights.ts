/** Columns: the roles and memberships that a person (alias p) holds now. */
export const RIGHTS = `
  (select coalesce(json_agg(json_build_object('role', g.role, 'scopeIds', g.scope_ids) order by g.granted_at), '[]')
   from role_grant g where g.person_id = p.id and g.revoked_at is null) as roles,
  (select coalesce(json_agg(json_build_object('organisationId', m.organisation_id, 'role', m.role) order by m.since), '[]')
   from membership m where m.person_id = p.id and m.ended_at is null) as memberships`;
