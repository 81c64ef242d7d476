import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The columns of the board are counted without a look at their startups. */
export class CountStartupsByStage1795744732487 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Under a second for 100,000 startups. Built concurrently it would wait for whoever waits for the lock of migrations.
      -- squawk-ignore require-concurrent-index-creation
      create index ix_startup_stage_state on startup (stage, state);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index ix_startup_stage_state;');
  }
}
