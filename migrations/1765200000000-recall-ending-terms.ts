import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The last reminder of the end of a term that a resident was sent: each is sent once. */
export class RecallEndingTerms1765200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The register is small, and every new value is null.
      -- squawk-ignore constraint-missing-not-valid
      alter table residency add column term_reminder text
        constraint ck_residency_term_reminder check (term_reminder in ('YEAR', 'HALF_YEAR', 'MONTH'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table residency drop column term_reminder;');
  }
}
