import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Browsers in which a person has signed in before: strangers who guess at the account do not delay them. */
export class RememberDevices1764093600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The browser's secret is stored as its hash alone and changes at every sign-in.
      create table known_device (
        id uuid not null default uuidv7() constraint pk_known_device primary key,
        person_id uuid not null constraint fk_known_device_person references person,
        secret_hash bytea not null constraint uq_known_device_secret unique,
        known_by text not null constraint ck_known_device_known_by check (known_by in ('SIGN_IN', 'RECOVERY')),
        known_at timestamptz(3) not null
      );
      create index ix_known_device_person on known_device (person_id, known_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table known_device');
  }
}
