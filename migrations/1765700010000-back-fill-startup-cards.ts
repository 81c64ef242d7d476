import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cards of the startups that are there; one that a change made meanwhile is newer. */
export class BackFillStartupCards1765700010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      insert into startup_card select * from startup_card_now n
      where exists (select from founder f where f.startup_id = n.startup_id and f.ended_at is null)
         or exists (select from metric_report r where r.startup_id = n.startup_id and r.replaced_at is null)
      on conflict (startup_id) do nothing;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('delete from startup_card');
  }
}
