import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/** Facts of the catalogue that make a schema, one line each, in a stable order. */
const STATEMENTS = [
  `select 'extension ' || extname from pg_extension where extname <> 'plpgsql' order by 1`,
  `select format('table %s%s%s', relname, case when relpersistence = 'u' then ' unlogged' else '' end,
            case when relrowsecurity then ' rls' || case when relforcerowsecurity then ' forced' else '' end else '' end)
   from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by relname`,
  `select format('column %s.%s %s%s%s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
            case when a.attcollation <> t.typcollation then ' collate ' || quote_ident(co.collname) else '' end,
            case when a.attnotnull then ' not null' else '' end,
            case when a.attgenerated <> '' then ' generated ' else case when a.attidentity <> '' then ' identity' when d.adbin is not null then ' default ' else '' end end
              || coalesce(pg_get_expr(d.adbin, d.adrelid), ''))
   from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_type t on t.oid = a.atttypid
   left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum left join pg_collation co on co.oid = a.attcollation
   where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and a.attnum > 0 and not a.attisdropped
   order by c.relname, a.attname`,
  `select format('constraint %s.%s %s', c.relname, k.conname, pg_get_constraintdef(k.oid))
   from pg_constraint k join pg_class c on c.oid = k.conrelid where k.connamespace = 'public'::regnamespace and k.contype <> 'n' order by c.relname, k.conname`,
  `select 'index ' || indexdef from pg_indexes where schemaname = 'public' order by indexname`,
  `select 'trigger ' || pg_get_triggerdef(t.oid) from pg_trigger t join pg_class c on c.oid = t.tgrelid
   where not t.tgisinternal and c.relnamespace = 'public'::regnamespace order by c.relname, t.tgname`,
  `select format('policy %s.%s %s using %s check %s', tablename, policyname, cmd, qual, with_check) from pg_policies where schemaname = 'public' order by tablename, policyname`,
  `select 'function ' || pg_get_functiondef(p.oid) from pg_proc p
   where p.pronamespace = 'public'::regnamespace and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e') order by p.proname`,
];

/** What the migrations lead to, as text; compared with the committed `migrations/schema.sql`. */
export async function catalogueText(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const sections: string[] = [];
    for (const statement of STATEMENTS) {
      const { rows } = await client.query<string[]>({ text: statement, rowMode: 'array' });
      sections.push(rows.map(([line]) => line).join('\n'));
    }
    return `-- Generated from a freshly migrated database. Do not edit.\n${sections.filter(Boolean).join('\n\n')}\n`;
  } finally {
    await client.end();
  }
}

if (/print-catalogue\.[jt]s$/.test(process.argv[1] ?? ''))
  catalogueText(process.env['MIGRATION_DATABASE_URL'] ?? '').then(
    (text) => writeFileSync(join(process.cwd(), 'migrations/schema.sql'), text),
    (error: Error) => {
      process.stderr.write(`${error.message}
`);
      process.exitCode = 1;
    },
  );
