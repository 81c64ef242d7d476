import type { Localised } from '@aim/domain/kernel/locale';
import type { Role } from '@aim/domain/kernel/policy';
import { Field, ObjectType } from '@nestjs/graphql';
import { CONFIG, type Config } from '../platform/config.ts';
import type { Ctx } from '../platform/ctx.ts';
import { Roles } from './identity.enums.ts';

@ObjectType({ description: 'A fictional person anybody may sign in as, in demo mode.' })
export class DemoPersona {
  @Field(() => String)
  key: string;

  @Field(() => String)
  name: string;

  @Field(() => [Roles])
  roles: Role[];

  @Field(() => String, { nullable: true })
  organisation: string | null;

  @Field(() => String)
  note: string;
}

/** Open sign-in exists for demonstrations and tests only. */
export function isDemoOpen(ctx: Pick<Ctx, 'get'>): boolean {
  return ctx.get<Config>(CONFIG).mode !== 'production';
}

/** The people of the demonstration in their order; none in production. */
export async function demoPersonas(ctx: Ctx): Promise<DemoPersona[]> {
  if (!isDemoOpen(ctx)) return [];
  const rows = await ctx.db.rows<Omit<DemoPersona, 'note'> & { note: Localised }>(
    `select d.key, p.full_name as name, d.note,
            (select coalesce(array_agg(g.role order by g.granted_at, g.role), '{}') from role_grant g where g.person_id = p.id and g.revoked_at is null) as roles,
            (select o.name from membership m join organisation o on o.id = m.organisation_id
             where m.person_id = p.id and m.ended_at is null order by m.since, m.id limit 1) as organisation
     from demo_persona d join person p on p.id = d.person_id where p.state = 'ACTIVE' order by p.id`,
  );
  return rows.map((row) => ({ ...row, note: row.note[ctx.locale] }));
}

export async function personIdOfPersona(ctx: Ctx, key: string): Promise<string | null> {
  const [row] = await ctx.db.rows<{ id: string }>('select person_id as id from demo_persona where key = $1', [key]);
  return row?.id ?? null;
}
