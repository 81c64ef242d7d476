import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What draft rules would mean for the residents there are: figures to count with, scenarios of changes, and their runs. */
export class CreateRuleSimulations1764600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The newest figures of each resident, in qəpik. Pay by groups, never by name.
      create table resident_figures (
        residency_id uuid not null constraint pk_resident_figures primary key
          constraint fk_resident_figures_residency references residency,
        source text not null constraint ck_resident_figures_source check (source in ('APPLICATION', 'REPORT')),
        as_of date not null,
        legal_form text not null constraint ck_resident_figures_legal_form check (legal_form in ('COMPANY', 'SOLE_TRADER')),
        turnover bigint not null constraint ck_resident_figures_turnover check (turnover >= 0),
        qualifying_bps integer not null constraint ck_resident_figures_qualifying check (qualifying_bps between 0 and 10000),
        -- Null: unknown, and then nothing is said about profit.
        other_costs bigint constraint ck_resident_figures_other_costs check (other_costs >= 0),
        dividends bigint not null default 0,
        imports bigint not null default 0,
        property bigint not null default 0,
        groups jsonb not null constraint ck_resident_figures_groups check (jsonb_typeof(groups) = 'array')
      );

      create table rule_scenario (
        id uuid not null default uuidv7() constraint pk_rule_scenario primary key,
        name text not null,
        note text,
        -- Versions of rules in the form of a proposal; they count nowhere.
        changes jsonb not null constraint ck_rule_scenario_changes check (jsonb_typeof(changes) = 'array'),
        owner_id uuid not null constraint fk_rule_scenario_owner references person,
        changed_at timestamptz(3) not null
      );
      create index ix_rule_scenario_changed on rule_scenario (changed_at, id);

      create table rule_simulation (
        id uuid not null default uuidv7() constraint pk_rule_simulation primary key,
        scenario_id uuid not null constraint fk_rule_simulation_scenario references rule_scenario,
        state text not null default 'RUNNING' constraint ck_rule_simulation_state check (state in ('RUNNING', 'DONE')),
        -- As they were when it began; the scenario may change meanwhile.
        changes jsonb not null,
        -- Rules as they were known then are what the changes are laid over.
        known_at timestamptz(3) not null,
        first_year integer not null,
        total integer not null,
        gain integer not null default 0,
        lose integer not null default 0,
        same integer not null default 0,
        unknown integer not null default 0,
        effect bigint not null default 0,
        years jsonb not null default '[]',
        started_at timestamptz(3) not null,
        started_by_id uuid not null constraint fk_rule_simulation_started_by references person,
        finished_at timestamptz(3),
        version integer not null default 1,
        constraint ck_rule_simulation_finished check ((state = 'DONE') = (finished_at is not null))
      );
      create index ix_rule_simulation_scenario on rule_simulation (scenario_id, started_at);
      create unique index uq_rule_simulation_running on rule_simulation (scenario_id) where state = 'RUNNING';

      create table rule_simulation_row (
        id uuid not null default uuidv7() constraint pk_rule_simulation_row primary key,
        simulation_id uuid not null constraint fk_rule_simulation_row_simulation references rule_simulation,
        residency_id uuid not null constraint fk_rule_simulation_row_residency references residency,
        outcome text not null constraint ck_rule_simulation_row_outcome check (outcome in ('GAIN', 'LOSE', 'SAME', 'UNKNOWN')),
        before bigint,
        after bigint,
        -- Positive: the resident pays so much less.
        effect bigint generated always as (before - after) stored,
        not_computed integer not null,
        constraint uq_rule_simulation_row unique (simulation_id, residency_id),
        constraint ck_rule_simulation_row_known check ((outcome = 'UNKNOWN') = (before is null) and (before is null) = (after is null))
      );
      create index ix_rule_simulation_row_effect on rule_simulation_row (simulation_id, coalesce(effect, 0), id);
      create index ix_rule_simulation_row_residency on rule_simulation_row (residency_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table rule_simulation_row, rule_simulation, rule_scenario, resident_figures;');
  }
}
