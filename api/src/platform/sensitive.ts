import { type Action, policies } from '@aim/domain/policies';
import type { QueryResultRow } from 'pg';
import type { Ctx } from './ctx.ts';
import { withActor } from './with-actor.ts';

/**
 * A field of personal or confidential data. Serving it means: policy, then consent (in `sql`, so that it is checked on each
 * read), then an access row in the same transaction, or nothing is served.
 */
export interface SensitiveField {
  readonly kind: 'sensitive';
  /** Yields null where consent is missing. */
  readonly sql: string;
  /** The policy action; the facts are the row's id. */
  readonly action: Action;
  /** Field group, as the person concerned reads it in "who looked at my data". */
  readonly group: string;
}

export const sensitive = (sql: string, action: Action, group: string): SensitiveField => ({
  kind: 'sensitive',
  sql,
  action,
  group,
});

/** Runs the read under row-level security, blanks what policy denies, logs every value served to somebody else. */
export async function serveSensitive<Row extends QueryResultRow & { id: string }>(
  ctx: Ctx,
  subjectType: string,
  fields: readonly [string, SensitiveField][],
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  return withActor(ctx, async (em) => {
    const rows = (await em.query(text, [...values])) as Row[];
    const served: { id: string; groups: string[] }[] = [];
    for (const row of rows) {
      const groups = new Set<string>();
      for (const [name, field] of fields) {
        if (!policies[field.action].allows(ctx.actor, { id: row.id })) (row as Record<string, unknown>)[name] = null;
        else if (row[name] !== null) groups.add(field.group);
      }
      if (groups.size > 0 && row.id !== ctx.actor.personId) served.push({ id: row.id, groups: [...groups] });
    }
    if (served.length > 0)
      await em.query(
        `insert into data_access (at, actor_id, acting_for_id, subject_type, subject_id, field_groups, purpose, request_id)
         select $1, $2, $3, $4, x.id, string_to_array(x.groups, ','), $6, $7
         from unnest($5::uuid[], $8::text[]) as x(id, groups)`,
        [
          ctx.now,
          ctx.actor.personId,
          ctx.actor.actingForId,
          subjectType,
          served.map(({ id }) => id),
          'SERVICE',
          ctx.request.requestId,
          served.map(({ groups }) => groups.join(',')),
        ],
      );
    return rows;
  });
}
