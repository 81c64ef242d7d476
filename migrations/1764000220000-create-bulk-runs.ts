import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One act on many startups: what was asked, on which of them, and what came of it for each. */
export class CreateBulkRuns1764000220000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table bulk_run (
        id uuid not null default uuidv7() constraint pk_bulk_run primary key,
        kind text not null constraint ck_bulk_run_kind check (kind in ('ASSIGN', 'ADD_TO_COHORT', 'ASK_FOR_UPDATE', 'ADVANCE', 'ADD_TASK')),
        state text not null default 'RUNNING' constraint ck_bulk_run_state check (state in ('RUNNING', 'DONE', 'CANCELLED', 'UNDONE')),
        params jsonb not null default '{}',
        total integer not null constraint ck_bulk_run_total check (total between 1 and 10000),
        started_at timestamptz(3) not null,
        finished_at timestamptz(3),
        started_by_id uuid not null constraint fk_bulk_run_started_by references person,
        version integer not null default 1,
        constraint ck_bulk_run_finished check ((state = 'RUNNING') = (finished_at is null))
      );
      create index ix_bulk_run_started on bulk_run (started_at, id);

      create table bulk_run_row (
        id uuid not null default uuidv7() constraint pk_bulk_run_row primary key,
        run_id uuid not null constraint fk_bulk_run_row_run references bulk_run,
        startup_id uuid not null constraint fk_bulk_run_row_startup references startup,
        outcome text not null default 'PENDING' constraint ck_bulk_run_row_outcome
          check (outcome in ('PENDING', 'DONE', 'REFUSED', 'FAILED', 'UNDONE')),
        problems jsonb not null default '[]',
        -- What undoing needs: who looked after it before, the task that was added.
        before jsonb,
        constraint uq_bulk_run_row unique (run_id, startup_id)
      );
      create index ix_bulk_run_row_outcome on bulk_run_row (run_id, outcome, id);
      create index ix_bulk_run_row_startup on bulk_run_row (startup_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table bulk_run_row, bulk_run;');
  }
}
