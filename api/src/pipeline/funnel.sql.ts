import type { Region } from '@aim/domain/kernel/region';
import { addDays, HOME_ZONE, startOfDay } from '@aim/domain/kernel/zone';
import { ALL_KEY, type FunnelDays, type FunnelDimension, NONE_KEY } from '@aim/domain/pipeline/funnel';
import { type Sector, STAGES, type Stage } from '@aim/domain/pipeline/vocabulary';

type Bind = (value: unknown) => string;

/** Which startups a funnel is about, and as seen from when. */
export interface FunnelScope extends FunnelDays {
  readonly by?: FunnelDimension | null | undefined;
  readonly sector?: readonly Sector[] | null;
  readonly region?: readonly Region[] | null;
  readonly cohort?: string | null | undefined;
  readonly intakeFrom?: string | null;
  readonly intakeTo?: string | null;
}

/** Column of `startup_journey` with the day a stage was first entered. */
const COLUMNS: Readonly<Record<Stage, string>> = {
  IDEA: 'idea_on',
  MVP: 'mvp_on',
  INCUBATION: 'incubation_on',
  ACCELERATION: 'acceleration_on',
  INVESTOR_MATCHING: 'investor_matching_on',
  FUNDED: 'funded_on',
};

const KEYS: Readonly<Record<FunnelDimension, string>> = {
  NONE: `'${ALL_KEY}'`,
  INTAKE_YEAR: 'extract(year from j.intake_on)::int::text',
  PROGRAMME: `coalesce(g.id::text, '${NONE_KEY}')`,
  REGION: `coalesce(j.region, '${NONE_KEY}')`,
  SECTOR: 'j.sector',
};

/** Without another day the funnel is as it was known on its own. */
export function asKnown<Scope extends { readonly asOf: string; readonly knownOn?: string | null | undefined }>(
  scope: Scope,
): Scope & FunnelDays {
  return { ...scope, knownOn: scope.knownOn ?? scope.asOf };
}

/** Somebody in two programmes stands in the rows of both. */
const PROGRAMMES = `left join (
    select distinct p.startup_id, c.id, c.name from participation p join cohort c on c.id = p.cohort_id where p.state <> 'INVITED'
  ) g on g.startup_id = j.startup_id`;

interface Bound {
  readonly asOf: string;
  readonly known: string;
}

/**
 * First days of every startup's stages as they were known, as the table expression `journey`. Where nothing was corrected or merged the
 * rolled-up row says it; the others are read entry by entry: an entry counts unless a correction known by then supersedes it.
 */
function journeys({ asOf, known }: Bound): string {
  const days = Object.values(COLUMNS);
  const pivot = STAGES.map((stage) => `min(f.entered_on) filter (where f.stage = '${stage}') as ${COLUMNS[stage]}`);
  return `
    chain(id, kept, is_end) as (
      select m.id, k.id, k.state <> 'MERGED' from startup m join startup k on k.id = m.merged_into_id where m.state = 'MERGED'
      union all
      select c.id, n.id, n.state <> 'MERGED' from chain c join startup k on k.id = c.kept join startup n on n.id = k.merged_into_id
      where not c.is_end
    ),
    merged as materialized (select id, kept from chain where is_end),
    member(kept, id) as (
      select startup_id, startup_id from startup_journey where needs_entries
      union select kept, kept from merged
      union select kept, id from merged
    ),
    first_entry as (
      select distinct on (m.kept, e.stage) m.kept, e.stage, e.entered_on,
             exists (select from stage_entry c where c.supersedes_id = e.id and c.recorded_at >= ${known}) as is_corrected_later
      from member m join stage_entry e on e.startup_id = m.id
      where e.counts and (e.kind <> 'CORRECTED' or e.recorded_at < ${known})
        and not exists (select from stage_entry c where c.supersedes_id = e.id and c.recorded_at < ${known})
      order by m.kept, e.stage, e.entered_on, e.id
    ),
    read_anew as materialized (
      select j.startup_id, j.sector, j.region, min(f.entered_on) as intake_on, ${pivot.join(', ')},
             count(*) filter (where f.is_corrected_later and f.entered_on <= ${asOf})::int as later_corrections
      from first_entry f join startup_journey j on j.startup_id = f.kept
      where j.is_counted
      group by j.startup_id, j.sector, j.region
    ),
    journey as (
      select startup_id, sector, region, intake_on, ${days.join(', ')} from startup_journey
      where is_counted and not needs_entries and startup_id not in (select kept from merged)
      union all
      select startup_id, sector, region, intake_on, ${days.join(', ')} from read_anew
    )`;
}

function bound({ asOf, knownOn }: FunnelDays, bind: Bind): Bound {
  return {
    asOf: `${bind(asOf)}::date`,
    known: `${bind(startOfDay(addDays(knownOn, 1), HOME_ZONE))}::timestamptz`,
  };
}

function inScope({ sector, region, cohort, intakeFrom, intakeTo }: FunnelScope, { asOf }: Bound, bind: Bind): string {
  const where = [`j.intake_on <= ${asOf}`];
  if (sector?.length) where.push(`j.sector = any(${bind(sector)}::text[])`);
  if (region?.length) where.push(`j.region = any(${bind(region)}::text[])`);
  if (cohort)
    where.push(
      `exists (select from participation p where p.startup_id = j.startup_id and p.state <> 'INVITED' and p.cohort_id = ${bind(cohort)}::uuid)`,
    );
  if (intakeFrom) where.push(`j.intake_on >= ${bind(intakeFrom)}::date`);
  if (intakeTo) where.push(`j.intake_on <= ${bind(intakeTo)}::date`);
  return where.join(' and ');
}

/** The whole funnel in one statement: a row for each group. */
export function funnelSql(scope: FunnelScope, bind: Bind): string {
  const days = bound(scope, bind);
  const where = inScope(scope, days, bind);
  const byProgramme = scope.by === 'PROGRAMME';
  const seen = STAGES.map(
    (stage) => `case when j.${COLUMNS[stage]} <= ${days.asOf} then j.${COLUMNS[stage]} end as ${COLUMNS[stage]}`,
  );
  const numbers = STAGES.flatMap((stage, index) => {
    const on = COLUMNS[stage];
    const later = STAGES.slice(index + 1).map(
      (each) => `case when ${COLUMNS[each]} >= ${on} then ${COLUMNS[each]} end`,
    );
    const median =
      later.length === 0
        ? 'null::int'
        : `percentile_disc(0.5) within group (order by least(${later.join(', ')}) - ${on})`;
    return [`count(${on})::int as "entered_${stage}"`, `${median} as "median_${stage}"`];
  });
  return `with recursive ${journeys(days)},
    closed as (
      select distinct startup_id from closure
      where kind = 'CLOSED' and closed_on <= ${days.asOf} and (reopened_on is null or reopened_on > ${days.asOf})
    ),
    seen as (
      select ${KEYS[scope.by ?? 'NONE']} as key, c.startup_id is null as is_alive, ${byProgramme ? 'g.name' : 'null::text'} as programme, ${seen.join(', ')}
      from journey j left join closed c on c.startup_id = j.startup_id ${byProgramme ? PROGRAMMES : ''}
      where ${where}
    )
    select key, min(programme) as programme, count(*)::int as total, count(*) filter (where is_alive)::int as survived, ${numbers.join(', ')},
           (select coalesce(sum(j.later_corrections), 0)::int from read_anew j where ${where}) as "laterCorrections"
    from seen group by key`;
}

/** The startups behind one number; the stage null means the total. */
export function funnelCellSql(
  scope: FunnelScope & { readonly stage?: Stage | null; readonly key?: string | null },
  bind: Bind,
): string {
  const days = bound(scope, bind);
  const where = [inScope(scope, days, bind)];
  if (scope.stage) where.push(`j.${COLUMNS[scope.stage]} <= ${days.asOf}`);
  if (scope.key != null) where.push(`${KEYS[scope.by ?? 'NONE']} = ${bind(scope.key)}`);
  return `s.id in (with recursive ${journeys(days)} select j.startup_id from journey j ${scope.by === 'PROGRAMME' ? PROGRAMMES : ''} where ${where.join(' and ')})`;
}
