import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A signing key of the operator leaves its public part here, so that what it signed stays verifiable; its private part never comes. */
export class TakeSigningKeysFromOutside1764700300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Readers of a version before find the rows they know: only a setting of this one leaves it empty.
      -- squawk-ignore ban-drop-not-null
      alter table credential_key alter column private_sealed drop not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from credential_key where private_sealed is null;
      alter table credential_key alter column private_sealed set not null;
    `);
  }
}
