import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import { FUNNEL_DIMENSIONS } from '@aim/domain/pipeline/funnel';
import type pg from 'pg';
import { rollUpSql } from '../../src/pipeline/funnel-rollup.ts';
import { clock } from '../../src/platform/clock.ts';
import { binder } from '../../src/platform/projection.ts';

const SYLLABLES =
  'ba den gul xe zir ar qo mi sah ler no tek vi ra du pey sol ag ir zum ka lo fe ti nar yu cim os bel hav'.split(' ');
const KINDS = ['Agro', 'Logistika', 'Pay', 'Sağlamlıq', 'Təhsil', 'Data', 'Enerji', 'Bulud', 'Robot', 'Market'];
const WHAT = [
  'fermerlər üçün suvarma hesabı',
  'kiçik bizneslər üçün ödəniş',
  'həkim qəbuluna onlayn növbə',
  'tələbələr üçün şəxsi dərs planı',
  'yük maşınları üçün marşrut',
  'platform for field sensors',
  'бухгалтерия для малого бизнеса',
  'xəritə üzərində icarə elanları',
  'enerji sərfiyyatının proqnozu',
  'müştəri dəstəyi üçün köməkçi',
];
const STAGES = `'{IDEA,MVP,INCUBATION,ACCELERATION,INVESTOR_MATCHING,FUNDED}'::text[]`;

/** One name that occurs once, whatever the size: the rare word. */
export const RARE_NAME = 'Zümrüdquşu Data';

/** A number that looks random and is the same on every run. */
const dice = (salt: number | string, sides: number) => `((hashint8extended(n, ${salt}) & 2147483647) % ${sides})::int`;
const pick = (list: readonly string[], salt: number) =>
  `('{"${list.join('","')}"}'::text[])[1 + ${dice(salt, list.length)}]`;

/** Days from a startup's intake to a stage: each step takes 15 to 149 of them. */
const daysTo = (place: string) =>
  `(select coalesce(sum(15 + ${dice('100 + p', 135)}), 0)::int from generate_series(2, ${place}) p)`;

const STARTUPS = `
  insert into startup (id, reference, name, one_liner, problem, solution, website, sector, tags, country, region, city, founded_year,
                       team_size, state, stage, stage_on, intake_on, origin, source, source_key, registered_at, approved_at,
                       last_update_at, registered_by_id, assignee_id)
  select uuidv7(), 'ST-' || lpad(upper(to_hex(n)), 6, '0'), case n when 1 then '${RARE_NAME}' else initcap(name) end,
         what, what || ' ' || what, what, 'https://' || replace(name, ' ', '-') || n || '.example', sector,
         array[lower(sector), 'b2b'], 'AZ', region, 'Bakı', 2018 + ${dice(12, 8)}, 1 + ${dice(13, 20)}, state, stage,
         day + ${daysTo(`array_position(${STAGES}, stage)`)}, day, origin,
         case origin when 'IMPORT' then 'bench' end, case origin when 'IMPORT' then n::text end,
         day::timestamptz + interval '9 hours', case when state <> 'PENDING_MODERATION' then day::timestamptz + interval '33 hours' end,
         day::timestamptz + make_interval(days => ${dice(11, 700)}, secs => ${dice(14, 86_400)}), person, case when n % 3 = 0 then person end
  from (
    select *, case state when 'PENDING_MODERATION' then 'IDEA' else reached end as stage
    from (
      select n, ${pick(SYLLABLES, 1)} || ${pick(SYLLABLES, 2)} || ${pick(SYLLABLES, 3)} || ' ' || ${pick(KINDS, 4)} as name,
             ${pick(WHAT, 5)} as what,
             ${pick(['AGRITECH', 'EDTECH', 'FINTECH', 'HEALTHTECH', 'LOGISTICS', 'CLIMATE', 'ENERGY', 'SOFTWARE', 'CONSUMER', 'OTHER'], 6)} as sector,
             ${pick(['BAKI', 'BAKI', 'BAKI', 'ABSERON_XIZI', 'GENCE_DASKESEN', 'QARABAG', 'SEKI_ZAQATALA', 'NAXCIVAN', 'QUBA_XACMAZ'], 7)} as region,
             case ${dice(8, 20)} when 0 then 'DORMANT' when 1 then 'DORMANT' when 2 then 'CLOSED' when 3 then 'ACQUIRED'
               when 4 then 'PENDING_MODERATION' else 'ACTIVE' end as state,
             case when n % 5 = 0 then 'IMPORT' else 'SELF' end as origin,
             ${pick(['IDEA', 'IDEA', 'IDEA', 'MVP', 'MVP', 'INCUBATION', 'ACCELERATION', 'INVESTOR_MATCHING', 'FUNDED'], 9)} as reached,
             '2020-01-01'::date + ${dice(10, 1600)} as day,
             (select id from person order by id limit 1) as person
      from generate_series(1, $1::bigint) n) made) told`;

const NUMBER = "('x' || substr(reference, 4))::bit(24)::int";

/** Every stage up to the present one; some were skipped. */
const ENTRIES = `
  insert into stage_entry (startup_id, stage, kind, entered_on, recorded_at)
  select id, stage, case place when 1 then 'REGISTERED' else 'ADVANCED' end, on_day, on_day::timestamptz + interval '10 hours'
  from (
    select s.id, x.stage, x.place, s.intake_on + ${daysTo('x.place::int')} as on_day
    from (select *, ${NUMBER} as n from startup) s cross join unnest(${STAGES}) with ordinality x(stage, place)
    where x.place <= array_position(${STAGES}, s.stage) and (x.place = 1 or x.stage = s.stage or s.team_size % 7 <> x.place)) e`;

const FOUNDERS = `
  insert into founder (startup_id, person_id, is_lead, title, since)
  select s.id, p.id, place = 1, case place when 1 then 'CEO' else 'CTO' end, s.registered_at
  from (select id, registered_at, ${NUMBER} as n from startup) s cross join generate_series(1, 2) place
  join (select id, row_number() over (order by id) as n, count(*) over () as people from person) p
    on p.n = 1 + (s.n + place) % p.people
  where place = 1 or s.n % 2 = 0`;

const CLOSURES = `
  insert into closure (startup_id, kind, closed_on, reason)
  select id, state, stage_on + team_size * 9, case state when 'CLOSED' then 'NO_MONEY' else 'SOLD' end from startup where state in ('CLOSED', 'ACQUIRED')`;

const REPORTS = `
  insert into metric_report (startup_id, month, users, paying_customers, monthly_revenue, team_size, reported_at)
  select s.id, m.month, 10 * s.team_size, s.team_size, 150000 * s.team_size, s.team_size, m.month + interval '32 days'
  from startup s cross join (values ('2026-08-01'::date), ('2026-09-01')) m(month) where s.state = 'ACTIVE'`;

/** What the triggers keep row by row, as their migrations filled it. */
const JOURNEYS = `
  insert into startup_journey
  select s.id, s.state not in ('DRAFT', 'PENDING_MODERATION', 'MERGED'), s.sector, s.region, bool_or(e.kind = 'CORRECTED'),
         min(e.entered_on) filter (where e.kind <> 'CORRECTED'),
         ${['IDEA', 'MVP', 'INCUBATION', 'ACCELERATION', 'INVESTOR_MATCHING', 'FUNDED']
           .map((stage) => `min(e.entered_on) filter (where e.kind <> 'CORRECTED' and e.stage = '${stage}')`)
           .join(', ')}
  from stage_entry e join startup s on s.id = e.startup_id group by s.id`;

/** The rows of `startup_journey` read from the entries, under its name within one statement: what the roll-up saves. */
export const LIVE_JOURNEYS = `startup_journey(startup_id, is_counted, sector, region, needs_entries, intake_on, idea_on, mvp_on,
  incubation_on, acceleration_on, investor_matching_on, funded_on) as materialized (${JOURNEYS.replace('insert into startup_journey', '')})`;

const WORDS = `
  insert into startup_word (word)
  select distinct w from startup s, regexp_split_to_table(s.searched, '[^[:alnum:]]+') w where length(w) between 3 and 40`;

const CARDS = 'insert into startup_card select * from startup_card_now';

const TABLES = [
  ...['startup', 'stage_entry', 'founder', 'closure', 'metric_report'],
  ...['startup_journey', 'startup_word', 'startup_card'],
];

/**
 * Startups with journeys, founders, closures and figures, in place of those of the demo. Triggers and indexes come afterwards, in
 * bulk: a million rows one by one would take longer than all measurements.
 */
export async function generateStartups(client: pg.Client, count: number): Promise<void> {
  await client.query('set synchronous_commit = off');
  await client.query('truncate startup, startup_word cascade');
  const { rows: indexes } = await client.query<{ name: string; definition: string }>(
    `select i.relname as name, pg_get_indexdef(x.indexrelid) as definition from pg_index x
     join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
     where t.relname = any($1) and not x.indisunique and not x.indisexclusion`,
    [TABLES],
  );
  for (const table of TABLES) await client.query(`alter table ${table} disable trigger user`);
  for (const { name } of indexes) await client.query(`drop index ${name}`);
  await client.query(STARTUPS, [count]);
  for (const statement of [ENTRIES, FOUNDERS, CLOSURES, REPORTS, JOURNEYS, WORDS, CARDS]) await client.query(statement);
  for (const { definition } of indexes) await client.query(definition);
  for (const table of TABLES) await client.query(`alter table ${table} enable trigger user`);
  for (const table of TABLES) await client.query(`vacuum (analyze) ${table}`);
  await rollUp(client);
}

/** Without triggers nobody told of a change: all funnels are made anew. */
async function rollUp(client: pg.Client): Promise<void> {
  await client.query('delete from funnel_change');
  for (const by of FUNNEL_DIMENSIONS) {
    const { bind, values } = binder();
    await client.query(rollUpSql(by, dateOf(clock.now(), HOME_ZONE), bind), values);
  }
}
