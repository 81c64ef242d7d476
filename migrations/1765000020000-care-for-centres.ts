import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Officers change centres, hours and rooms; opening hours are replaced whole, so their key is asked at the end of it. */
export class CareForCentres1765000020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table centre add column version integer not null default 1;
      alter table resource add column version integer not null default 1;
      alter table claim alter constraint fk_claim_opening deferrable initially immediate;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table claim alter constraint fk_claim_opening not deferrable;
      alter table resource drop column version;
      alter table centre drop column version;
    `);
  }
}
