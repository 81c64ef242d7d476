import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Imports of other people's directories: sources, runs and what became of every row. */
export class CreateImports1764000300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table import_source (
        id uuid not null default uuidv7() constraint pk_import_source primary key,
        name text not null constraint uq_import_source_name unique constraint ck_import_source_name check (length(name) between 2 and 60),
        kind text not null constraint ck_import_source_kind check (kind in ('STARTUPS')),
        -- How its columns were understood the last time.
        mapping jsonb not null,
        updated_at timestamptz(3) not null
      );

      create table import_run (
        id uuid not null default uuidv7() constraint pk_import_run primary key,
        kind text not null constraint ck_import_run_kind check (kind in ('STARTUPS')),
        source text not null constraint ck_import_run_source check (length(source) between 2 and 60),
        -- None: brought in from the command line.
        file_id uuid constraint fk_import_run_file references file,
        file_name text not null,
        state text not null default 'UPLOADED' constraint ck_import_run_state
          check (state in ('UPLOADED', 'CHECKING', 'CHECKED', 'RUNNING', 'DONE', 'CANCELLED', 'UNDOING', 'UNDONE', 'FAILED')),
        columns jsonb,
        mapping jsonb,
        total integer not null default 0,
        processed integer not null default 0,
        failure jsonb,
        started_by_id uuid constraint fk_import_run_started_by references person,
        created_at timestamptz(3) not null,
        finished_at timestamptz(3),
        version integer not null default 1,
        constraint ck_import_run_progress check (processed between 0 and total)
      );
      create index ix_import_run_created on import_run (created_at, id);
      create index ix_import_run_file on import_run (file_id);

      create table import_row (
        id uuid not null default uuidv7() constraint pk_import_row primary key,
        run_id uuid not null constraint fk_import_row_run references import_run,
        row_number integer not null,
        outcome text not null constraint ck_import_row_outcome check (outcome in ('CREATE', 'UPDATE', 'UNCHANGED', 'REJECTED')),
        source_key text,
        name text,
        -- What the row says, read by the mapping, and the row as it stands in the file.
        read jsonb,
        cells jsonb not null,
        reasons jsonb not null default '[]',
        startup_id uuid constraint fk_import_row_startup references startup on delete set null,
        -- What the record said before, field by field, so that it can be put back.
        before jsonb,
        -- The version this row left the record in: higher means that somebody touched it since.
        left_version integer,
        applied_at timestamptz(3),
        undone_at timestamptz(3),
        constraint uq_import_row_number unique (run_id, row_number),
        constraint ck_import_row_read check ((outcome = 'REJECTED') = (read is null))
      );
      create index ix_import_row_outcome on import_row (run_id, outcome, row_number);
      create index ix_import_row_startup on import_row (startup_id, run_id);

      -- What the last import said about a record: the next one changes only what differs from it and what nobody else has changed.
      create table import_record (
        startup_id uuid not null constraint pk_import_record primary key
          constraint fk_import_record_startup references startup on delete cascade,
        said jsonb not null,
        run_id uuid not null constraint fk_import_record_run references import_run
      );
      create index ix_import_record_run on import_record (run_id);
    `);
    await runner.query(`
      -- The journey as it was recorded stays: but what an import made and nobody touched goes when the import is undone.
      create function refuse_entry_change() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' and old.kind = 'IMPORTED' and exists (
          select from import_row r where r.startup_id = old.startup_id and r.outcome = 'CREATE' and r.undone_at is not null
        ) then
          return old;
        end if;
        raise exception 'stage_entry is append-only' using errcode = 'restrict_violation';
      end $$;
      drop trigger stage_entry_append_only on stage_entry;
      create trigger stage_entry_append_only before update or delete on stage_entry for each row execute function refuse_entry_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger stage_entry_append_only on stage_entry;
      create trigger stage_entry_append_only before update or delete on stage_entry for each row execute function refuse_change();
      drop function refuse_entry_change();
      drop table import_record, import_row, import_run, import_source;
    `);
  }
}
