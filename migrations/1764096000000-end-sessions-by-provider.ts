import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever signs out at Digital Login is signed out here too (OpenID Connect Back-Channel Logout 1.0). */
export class EndSessionsByProvider1764096000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table session add column sign_on_sid text;
      -- The column is new, so the partial index finds no row; the wider constraint holds for every row that is there.
      -- squawk-ignore require-concurrent-index-creation
      create index ix_session_sign_on_sid on session (sign_on_sid) where ended_at is null and sign_on_sid is not null;
      alter table session drop constraint ck_session_end_reason;
      -- squawk-ignore constraint-missing-not-valid
      alter table session add constraint ck_session_end_reason check (end_reason in ('SIGNED_OUT', 'ENDED_BY_PERSON', 'REPLACED',
        'TOO_MANY', 'EXPIRED', 'PERSON_DISABLED', 'CREDENTIALS_CHANGED', 'SIGNED_OUT_AT_PROVIDER'));

      -- Each logout token counts once.
      create table sign_on_logout (
        token_id_hash bytea not null constraint pk_sign_on_logout primary key,
        received_at timestamptz(3) not null
      );
      create index ix_sign_on_logout_received on sign_on_logout (received_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table sign_on_logout;
      update session set end_reason = 'SIGNED_OUT' where end_reason = 'SIGNED_OUT_AT_PROVIDER';
      alter table session drop constraint ck_session_end_reason;
      alter table session add constraint ck_session_end_reason check (end_reason in ('SIGNED_OUT', 'ENDED_BY_PERSON', 'REPLACED',
        'TOO_MANY', 'EXPIRED', 'PERSON_DISABLED', 'CREDENTIALS_CHANGED'));
      alter table session drop column sign_on_sid;
    `);
  }
}
