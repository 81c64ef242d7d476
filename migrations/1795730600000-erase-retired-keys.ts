import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys that no longer sign lose their private part; what they signed is verified by their public one. */
export class EraseRetiredKeys1795730600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('update credential_key set private_sealed = null where retired_at is not null;');
  }

  async down(_runner: QueryRunner): Promise<void> {}
}
