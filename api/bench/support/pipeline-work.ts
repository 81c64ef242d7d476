import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import { asKnown, type FunnelScope, funnelSql } from '../../src/pipeline/funnel.sql.ts';
import { clock } from '../../src/platform/clock.ts';
import { encodeCursor } from '../../src/platform/page.ts';
import { binder } from '../../src/platform/projection.ts';
import { root } from '../../src/runtime/paths.js';
import type { RawStatement } from './serve-raw.ts';

/** The same work twice: an operation with its variables, and PostgreSQL's JSON for it. */
export interface Work {
  readonly name: string;
  /** Least share of raw's requests per second. */
  readonly goal?: number;
  /** Most milliseconds (p95) that somebody who types alone may wait. */
  readonly aloneGoal?: number;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly raw: RawStatement;
  /** What both bodies must contain, so that neither answers with nothing. */
  readonly contains: string;
}

/** The documents the web application sends, as they stand. */
const operations = (path: string) => readFileSync(join(root, 'web/src', path), 'utf8');

/** One operation of a file with the fragments it needs. */
function operation(path: string, name: string): string {
  const definitions = operations(path)
    .split(/\n(?=query |mutation |fragment )/)
    .filter((text) => text.trim() !== '');
  const needed = definitions.filter((text) => text.startsWith(`query ${name}`));
  for (const definition of needed)
    for (const [, fragment] of definition.matchAll(/\.\.\.(\w+)/g)) {
      const found = definitions.find((text) => text.startsWith(`fragment ${fragment} `));
      if (found && !needed.includes(found)) needed.push(found);
    }
  return needed.join('\n');
}

const NEWEST = 's.last_update_at desc, s.id desc';

const LIST = `query ($filter: StartupFilter, $sort: StartupSort!, $after: String) { startups(filter: $filter, sort: $sort, first: 50, after: $after) {
  items { id reference name oneLiner sector region state stage stageOn tags lastUpdateAt founders { id isLead person { id fullName } }
          latestMetrics { month users payingCustomers monthlyRevenue { amount currency } } }
  pageInfo { endCursor hasNextPage } } }`;

const FOUNDERS = `(select coalesce(json_agg(json_build_object('id', f.id, 'isLead', f.is_lead, 'title', f.title, 'since', f.since,
    'person', json_build_object('id', p.id, 'fullName', p.full_name)) order by f.is_lead desc, f.since, f.id), '[]')
  from founder f join person p on p.id = f.person_id where f.startup_id = s.id and f.ended_at is null)`;
const ASSIGNEE = `(select json_build_object('id', p.id, 'fullName', p.full_name) from person p where p.id = s.assignee_id)`;

const SHORT_REPORT = `'month', m.month, 'users', m.users, 'payingCustomers', m.paying_customers,
    'monthlyRevenue', json_build_object('amount', m.monthly_revenue::text, 'currency', 'AZN')`;
const latestMetrics = (pairs: string) => `(select json_build_object(${pairs})
  from metric_report m where m.startup_id = s.id and m.replaced_at is null order by m.month desc limit 1)`;
const IS_CLAIMED = '(select true from founder f where f.startup_id = s.id and f.ended_at is null limit 1) is not null';

const rawList = (where: string, order: string): RawStatement => ({
  text: `select json_build_object('items', json_agg(r))::text as body from (
    select s.id, s.reference, s.name, s.one_liner as "oneLiner", s.sector, s.region, s.state, s.stage, s.stage_on as "stageOn", s.tags,
           s.last_update_at as "lastUpdateAt", ${FOUNDERS} as founders,
           ${latestMetrics(SHORT_REPORT)} as "latestMetrics"
    from startup s where s.state <> 'MERGED' ${where} order by ${order} limit 50) r`,
});

const SCREEN: RawStatement = {
  text: `select json_build_object('items', json_agg(r), 'count', (select count(*) from (select from startup s where s.state <> 'MERGED' limit 1001) c))::text as body
    from (select s.id, s.reference, s.name, s.sector, s.country, s.region, s.city, s.website, s.founded_year as "foundedYear",
      s.team_size as "teamSize", s.state, s.stage, s.stage_on as "stageOn", s.origin, s.registered_at as "registeredAt",
      s.last_update_at as "lastUpdateAt", ${IS_CLAIMED} as "isClaimed",
      ${ASSIGNEE} as assignee
    from startup s where s.state <> 'MERGED' order by s.last_update_at desc, s.id desc limit 50) r`,
};

const UNDER_WAY = ['DRAFT', 'PENDING_MODERATION', 'ACTIVE', 'DORMANT'];
const IS_UNDER_WAY = `s.state in ('${UNDER_WAY.join("', '")}')`;
const BOARD: RawStatement = {
  text: `select json_agg(json_build_object('stage', g.stage,
      'count', (select count(*) from (select from startup s where ${IS_UNDER_WAY} and s.stage = g.stage limit 1001) c),
      'items', (select json_agg(r) from (
        select s.id, s.name, s.sector, s.region, s.city, s.state, s.stage, s.last_update_at as "lastUpdateAt", ${ASSIGNEE} as assignee
        from startup s where ${IS_UNDER_WAY} and s.stage = g.stage order by s.last_update_at desc, s.id desc limit 21) r)))::text as body
    from unnest('{IDEA,MVP,INCUBATION,ACCELERATION,INVESTOR_MATCHING,FUNDED}'::text[]) g(stage)`,
};

const rawHead = (id: string): RawStatement => ({
  text: `select row_to_json(r)::text as body from (
    select s.id, s.reference, s.name, s.one_liner, s.problem, s.solution, s.website, s.sector, s.tags, s.country, s.region, s.city,
      s.founded_year, s.team_size, s.state, s.stage, s.stage_on, s.intake_on, s.origin, s.registered_at, s.approved_at, s.last_update_at,
      ${IS_CLAIMED} as "isClaimed", ${ASSIGNEE} as assignee,
      array(select f.person_id from founder f where f.startup_id = s.id and f.ended_at is null) as "founderIds",
      (select json_build_object('id', o.id, 'name', o.name) from organisation o where o.id = s.organisation_id) as organisation,
      (select json_build_object('id', m.id, 'name', m.name) from startup m where m.id = s.merged_into_id) as "mergedInto",
      (select row_to_json(c) from closure c where c.startup_id = s.id order by c.closed_on desc limit 1) as closure,
      (select json_build_object('id', v.id) from startup_revision v where v.startup_id = s.id and v.state = 'PENDING') as "pendingRevision",
      ${latestMetrics(`'id', m.id, ${SHORT_REPORT}, 'teamSize', m.team_size, 'reportedAt', m.reported_at`)} as "latestMetrics"
    from startup s where s.id = $1) r`,
  values: [id],
});

const FULL = `query ($id: ID!) { startup(id: $id) { id reference name oneLiner problem solution website sector tags country region city
  foundedYear teamSize state stage stageOn intakeOn origin registeredAt approvedAt lastUpdateAt allowedActions
  assignee { id fullName } founders { id isLead title since person { id fullName } } closure { kind closedOn reason }
  stageEntries { id stage kind enteredOn recordedAt } participations { id state since cohort { id name } }
  metrics(months: 12) { month report { id users payingCustomers monthlyRevenue { amount currency } teamSize } }
  tasks { id title dueOn isDone } notes(first: 50) { items { id text at } } } }`;

const rawFull = (id: string): RawStatement => ({
  text: `select json_build_object('id', s.id, 'reference', s.reference, 'name', s.name, 'oneLiner', s.one_liner, 'problem', s.problem,
      'solution', s.solution, 'website', s.website, 'sector', s.sector, 'tags', s.tags, 'country', s.country, 'region', s.region, 'city', s.city,
      'foundedYear', s.founded_year, 'teamSize', s.team_size, 'state', s.state, 'stage', s.stage, 'stageOn', s.stage_on, 'intakeOn', s.intake_on,
      'origin', s.origin, 'registeredAt', s.registered_at, 'approvedAt', s.approved_at, 'lastUpdateAt', s.last_update_at,
      'assignee', ${ASSIGNEE}, 'founders', ${FOUNDERS},
      'closure', (select row_to_json(c) from closure c where c.startup_id = s.id order by c.closed_on desc limit 1),
      'stageEntries', (select json_agg(json_build_object('id', e.id, 'stage', e.stage, 'kind', e.kind, 'enteredOn', e.entered_on, 'recordedAt', e.recorded_at) order by e.entered_on, e.id) from stage_entry e where e.startup_id = s.id),
      'participations', (select json_agg(json_build_object('id', p.id, 'state', p.state, 'since', p.since, 'cohort', json_build_object('id', c.id, 'name', c.name))) from participation p join cohort c on c.id = p.cohort_id where p.startup_id = s.id),
      'metrics', (select json_agg(json_build_object('month', m.month, 'id', m.id, 'users', m.users, 'payingCustomers', m.paying_customers, 'monthlyRevenue', m.monthly_revenue::text, 'teamSize', m.team_size)) from metric_report m where m.startup_id = s.id and m.replaced_at is null),
      'tasks', (select json_agg(t) from (select id, title, due_on, state from startup_task where startup_id = s.id order by id) t),
      'notes', (select json_agg(n) from (select id, text, at from startup_note where startup_id = s.id order by id limit 50) n))::text as body
    from startup s where s.id = $1`,
  values: [id],
});

const FUNNEL = `query ($input: FunnelInput!) { pipelineFunnel(input: $input) { asOf knownOn laterCorrections
  rows { key label total survivalBps stages { stage entered conversionBps medianDays } } } }`;

function rawFunnel(scope: FunnelScope): RawStatement {
  const { bind, values } = binder();
  return { text: `select json_agg(r)::text as body from (${funnelSql(scope, bind)}) r`, values };
}

/**
 * What the palette shows in one statement: startups in the order of relevance, a part only as far as those before it left room, and the
 * few people, organisations, residents and centres beside them. For a slip the nearest word is looked up too; what it is, the statement knows already.
 */
function rawSearch(text: string, meant = text): RawStatement {
  const name = 's.folded collate "C"';
  const occurs =
    text.length < 3 ? `(s.searched like '${text}%' or s.searched like '% ${text}%')` : `s.searched like '%${meant}%'`;
  const [begins, hasWord] = [`${name} like '${text}%'`, `s.folded like '% ${text}%'`];
  const parts = [
    `${name} = '${text}'`,
    `${begins} and ${name} <> '${text}'`,
    `${hasWord} and not ${begins}`,
    `not ${hasWord} and not ${begins}`,
  ].map(
    (
      part,
    ) => `(select 'startup' as kind, s.id, s.name as title, s.stage || ' · ' || s.reference as subtitle from startup s
      where s.state <> 'MERGED' and ${occurs} and ${part} order by ${name}, s.id limit 8)`,
  );
  const roles =
    'array(select role from role_grant g where g.person_id = p.id and g.revoked_at is null order by 1)::text';
  const word =
    meant === text
      ? ''
      : `union all (select 'word', null::uuid, word, '' from startup_word where word % '${text}' order by similarity(word, '${text}') desc limit 1)`;
  return {
    text: `select coalesce(json_agg(r), '[]')::text as body from (
      (select * from (${parts.join(' union all ')}) parts limit 8) ${word}
      union all (select 'person', p.id, p.full_name, ${roles} from person p where p.folded like '%${text}%'
                 order by starts_with(p.folded, '${text}') desc, p.full_name, p.id limit 8)
      union all (select 'organisation', o.id, o.name, coalesce(o.tin, o.country) from organisation o
                 where o.folded like '%${text}%' or o.tin = '${text}'
                 order by starts_with(o.folded, '${text}') desc, o.name, o.id limit 8)
      union all (select 'residency', r.id, r.holder_name, r.state || ' · ' || c.number
                 from residency r join residency_certificate c on c.residency_id = r.id and c.superseded_at is null
                 where r.folded like '%${text}%' or r.tin = '${text}' or c.number = upper('${text}')
                 order by starts_with(r.folded, '${text}') desc, r.holder_name, r.id limit 8)
      union all (select 'centre', c.id, c.name, c.format || ', ' || c.city from centre c
                 where c.is_open and (c.folded like '%${text}%' or fold(c.city) like '%${text}%') order by c.name, c.id limit 8)) r`,
  };
}

const dayOf = dateOf(clock.now(), HOME_ZONE);
export const TODAY = asKnown({ asOf: dayOf, by: 'SECTOR' as const });
const PAST: FunnelScope & { readonly by: 'SECTOR' } = asKnown({ asOf: '2024-06-30', by: 'SECTOR' as const });

export interface Examples {
  /** A startup that came far. */
  readonly id: string;
  /** A row deep in the list by last update. */
  readonly deep: { readonly id: string; readonly at: string };
}

/** What staff do with the pipeline all day. */
export function pipelineWork({ id, deep }: Examples): Work[] {
  const list = { query: LIST, contains: '"founders"', goal: 0.6 };
  const filter = { stage: ['MVP', 'INCUBATION'], sector: ['FINTECH', 'AGRITECH'] };
  const palette = operation('app/workspace/palette.graphql', 'PaletteSearch');
  const detail = operation('features/pipeline-staff/detail/startup.graphql', 'StaffStartupDetail');
  const search = (text: string, contains: string, meant?: string) => ({
    ...{ query: palette, variables: { text }, raw: rawSearch(text, meant), contains, aloneGoal: 100 },
  });
  return [
    {
      ...list,
      name: 'list of 50',
      variables: { sort: 'UPDATED_DESC' },
      raw: rawList('', NEWEST),
    },
    {
      ...list,
      ...{ name: 'list of 50, filtered', variables: { sort: 'UPDATED_DESC', filter } },
      raw: rawList("and s.stage in ('MVP', 'INCUBATION') and s.sector in ('FINTECH', 'AGRITECH')", NEWEST),
    },
    {
      ...list,
      ...{ name: 'list of 50, with text', variables: { sort: 'UPDATED_DESC', filter: { search: 'logistika' } } },
      raw: rawList("and s.searched like '%logistika%'", NEWEST),
    },
    {
      ...list,
      ...{ name: 'list of 50, deep page', variables: { sort: 'UPDATED_DESC', after: encodeCursor(deep.at, deep.id) } },
      raw: rawList(`and (s.last_update_at, s.id) < ('${deep.at}'::timestamptz, '${deep.id}'::uuid)`, NEWEST),
    },
    { ...list, name: 'list of 50, by name', variables: { sort: 'NAME_ASC' }, raw: rawList('', 's.name, s.id') },
    {
      ...{ name: 'list as the screen asks, with count', goal: 0.6, contains: '"isClaimed"', raw: SCREEN },
      query: operation('features/pipeline-staff/list/startup-list.graphql', 'StaffStartups'),
      variables: { sort: 'UPDATED_DESC', first: 50 },
    },
    {
      ...{
        name: 'board of 6 × 20, with counts',
        goal: 0.6,
        contains: '"items"',
        variables: { filter: { state: UNDER_WAY } },
        raw: BOARD,
      },
      query: operation('features/pipeline-staff/board/board.graphql', 'StartupBoard'),
    },
    {
      name: 'head of a startup’s page',
      goal: 0.3,
      query: detail,
      variables: { id },
      raw: rawHead(id),
      contains: '"reference"',
    },
    {
      name: 'one startup in full',
      goal: 0.3,
      query: FULL,
      variables: { id },
      raw: rawFull(id),
      contains: '"stageEntries"',
    },
    {
      ...{ name: 'funnel by sector, today', goal: 0.6, contains: 'FINTECH', query: FUNNEL },
      variables: { input: { asOf: TODAY.asOf, by: TODAY.by } },
      raw: {
        text: 'select numbers::text as body from funnel_rollup where dimension = $1 and as_of = $2',
        values: [TODAY.by, TODAY.asOf],
      },
    },
    {
      ...{ name: 'funnel by sector, a past day', goal: 0.6, contains: 'FINTECH', query: FUNNEL },
      ...{ variables: { input: { asOf: PAST.asOf, by: PAST.by } }, raw: rawFunnel(PAST) },
    },
    { name: 'search: rare word', ...search('zumrudqus', 'Zümrüdquşu') },
    { name: 'search: common word', ...search('logistika', 'Logistika') },
    { name: 'search: misspelt', ...search('zumrutqusu', 'Zümrüdquşu', 'zumrudqusu') },
    { name: 'search: two letters', ...search('ba', '"startup"') },
  ];
}
