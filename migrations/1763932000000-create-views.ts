import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Views of lists that people keep. */
export class CreateViews1763932000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table saved_view (
        id uuid not null default uuidv7() constraint pk_saved_view primary key,
        owner_id uuid not null constraint fk_saved_view_owner references person,
        screen text not null,
        name text collate "az-x-icu" not null constraint ck_saved_view_name check (length(name) between 1 and 60),
        search jsonb not null,
        shared boolean not null,
        created_at timestamptz(3) not null,
        constraint uq_saved_view_name unique (owner_id, screen, name)
      );
      create index ix_saved_view_shared on saved_view (screen) where shared;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table saved_view');
  }
}
