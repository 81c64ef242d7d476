import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A person changes their e-mail address by a code sent to the new one; the former address is told. */
export class ChangeEmails1764094200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table email_code drop constraint ck_email_code_purpose;
      -- Codes live for minutes: the table is small.
      -- squawk-ignore constraint-missing-not-valid
      alter table email_code add constraint ck_email_code_purpose check (purpose in ('SIGN_UP', 'RECOVERY', 'EMAIL_CHANGE'));

      -- The former address is encrypted, and forgotten when it has been told.
      create table email_change (
        id uuid not null default uuidv7() constraint pk_email_change primary key,
        person_id uuid not null constraint fk_email_change_person references person,
        former_encrypted bytea not null,
        changed_at timestamptz(3) not null
      );
      create index ix_email_change_person on email_change (person_id);
      create index ix_email_change_changed on email_change (changed_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table email_change;
      delete from email_code where purpose = 'EMAIL_CHANGE';
      alter table email_code drop constraint ck_email_code_purpose;
      alter table email_code add constraint ck_email_code_purpose check (purpose in ('SIGN_UP', 'RECOVERY'));
    `);
  }
}
