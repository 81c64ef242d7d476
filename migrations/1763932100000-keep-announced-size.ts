import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pictures change their size when they are drawn anew; what the sender announced answers the sender. */
export class KeepAnnouncedSize1763932100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table file add column announced_size integer;
      update file set announced_size = size;
      alter table file alter column announced_size set not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table file drop column announced_size');
  }
}
