import { knownActivities } from '@aim/domain/residency/activity';
import { knownRules } from '@aim/domain/residency/known-rules';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The law as data. A rule has versions, each proposed by one person and approved by another. Which version counts on which day is
 * kept in periods: two times at once, the days of the law (`valid`) and since when we know it (`recorded`). A period is closed, never
 * changed, so that a calculation of last month can be repeated with what was known then.
 */
export class CreateBenefitRules1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table benefit_rule (
        id uuid not null default uuidv7() constraint pk_benefit_rule primary key,
        code text not null constraint uq_benefit_rule_code unique constraint ck_benefit_rule_code check (code ~ '^[A-Z][A-Z0-9_]{2,59}$'),
        side text not null constraint ck_benefit_rule_side check (side in ('RESIDENT', 'GENERAL', 'STARTUP_CERTIFICATE')),
        topic text not null,
        scope text not null constraint ck_benefit_rule_scope check (scope in ('INSIDE', 'OUTSIDE', 'BOTH')),
        audience text not null constraint ck_benefit_rule_audience check (audience in ('ALL', 'CITIZENS', 'FOREIGNERS')),
        position integer not null
      );

      create table benefit_rule_version (
        id uuid not null default uuidv7() constraint pk_benefit_rule_version primary key,
        rule_id uuid not null constraint fk_benefit_rule_version_rule references benefit_rule,
        state text not null default 'PROPOSED'
          constraint ck_benefit_rule_version_state check (state in ('PROPOSED', 'APPROVED', 'REJECTED')),
        -- FIRST: came with the product, from the cited sources; nobody proposed it.
        origin text not null constraint ck_benefit_rule_version_origin check (origin in ('FIRST', 'PROPOSAL')),
        kind text not null,
        -- Null: nobody has confirmed a value.
        parameters jsonb,
        clock jsonb not null,
        is_applied boolean not null,
        title jsonb not null constraint ck_benefit_rule_version_title check (title ?& array['az', 'en', 'ru']),
        conditions jsonb constraint ck_benefit_rule_version_conditions check (conditions ?& array['az', 'en', 'ru']),
        article text,
        source text,
        confidence text not null constraint ck_benefit_rule_version_confidence
          check (confidence in ('LAW', 'PRO', 'PRESS', 'SEED', 'AUTO', 'INFER', 'NOT_FOUND')),
        verified_by text,
        verified_on date,
        valid_from date not null,
        valid_to date,
        reason text,
        proposed_at timestamptz(3) not null,
        proposed_by_id uuid constraint fk_benefit_rule_version_proposed_by references person,
        decided_at timestamptz(3),
        decided_by_id uuid constraint fk_benefit_rule_version_decided_by references person,
        version integer not null default 1,
        constraint ck_benefit_rule_version_valid check (valid_from < valid_to),
        constraint ck_benefit_rule_version_verified check ((verified_by is null) = (verified_on is null)),
        constraint ck_benefit_rule_version_proposed check ((origin = 'FIRST') = (proposed_by_id is null)),
        constraint ck_benefit_rule_version_decided check (origin = 'FIRST' or (state = 'PROPOSED') = (decided_by_id is null)),
        -- Four eyes, whatever the program does.
        constraint ck_benefit_rule_version_four_eyes check (decided_by_id <> proposed_by_id)
      );
      create index ix_benefit_rule_version_rule on benefit_rule_version (rule_id, id);
      create index ix_benefit_rule_version_proposed on benefit_rule_version (proposed_at, id);
      create unique index uq_benefit_rule_version_open on benefit_rule_version (rule_id) where state = 'PROPOSED';

      create table benefit_rule_period (
        id uuid not null default uuidv7() constraint pk_benefit_rule_period primary key,
        rule_id uuid not null constraint fk_benefit_rule_period_rule references benefit_rule,
        version_id uuid not null constraint fk_benefit_rule_period_version references benefit_rule_version,
        valid daterange not null,
        recorded tstzrange not null,
        -- At no time were two versions known to count on one day.
        constraint ex_benefit_rule_period_overlap exclude using gist (rule_id with =, valid with &&, recorded with &&)
      );
      create index ix_benefit_rule_period_version on benefit_rule_period (version_id);
      create index ix_benefit_rule_period_recorded on benefit_rule_period (lower(recorded));

      create table activity_class (
        id uuid not null default uuidv7() constraint pk_activity_class primary key,
        code text not null constraint uq_activity_class_code unique,
        name jsonb not null,
        guide jsonb not null,
        -- What applicants typically get wrong.
        deviations jsonb not null,
        article text,
        source text not null,
        confidence text not null,
        position integer not null
      );
    `);
    await runner.query(FIRST_RULES, [JSON.stringify(knownRules)]);
    await runner.query(FIRST_VERSIONS, [JSON.stringify(knownRules), KNOWN_SINCE]);
    await runner.query(FIRST_PERIODS, [KNOWN_SINCE]);
    await runner.query(ACTIVITIES, [JSON.stringify(knownActivities)]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table activity_class, benefit_rule_period, benefit_rule_version, benefit_rule;');
  }
}

/** The day on which the sources were read. */
const KNOWN_SINCE = '2026-11-23T00:00:00Z';

const FIRST_RULES = `
  insert into benefit_rule (code, side, topic, scope, audience, position)
  select r->>'code', r->>'side', r->>'topic', r->>'scope', coalesce(r->>'audience', 'ALL'), n
  from jsonb_array_elements($1::jsonb) with ordinality as x(r, n)`;

const FIRST_VERSIONS = `
  insert into benefit_rule_version (rule_id, state, origin, kind, parameters, clock, is_applied, title, conditions, article, source,
    confidence, valid_from, valid_to, proposed_at)
  select b.id, 'APPROVED', 'FIRST', v->>'kind', nullif(v->'parameters', 'null'), v->'clock', coalesce((v->>'isApplied')::boolean, true),
    x.r->'title', nullif(v->'conditions', 'null'), v->>'article', v->>'source', v->>'confidence', (v->>'validFrom')::date,
    (v->>'validTo')::date, $2::timestamptz
  from jsonb_array_elements($1::jsonb) as x(r) join benefit_rule b on b.code = x.r->>'code', jsonb_array_elements(x.r->'versions') as y(v)`;

const FIRST_PERIODS = `
  insert into benefit_rule_period (rule_id, version_id, valid, recorded)
  select rule_id, id, daterange(valid_from, valid_to), tstzrange($1::timestamptz, null) from benefit_rule_version`;

const ACTIVITIES = `
  insert into activity_class (code, name, guide, deviations, article, source, confidence, position)
  select a->>'code', a->'name', a->'guide', a->'deviations', a->>'article', a->>'source', a->>'confidence', n
  from jsonb_array_elements($1::jsonb) with ordinality as x(a, n)`;
