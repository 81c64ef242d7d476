import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How people prove who they are, and what is remembered between two steps of it. */
export class CreateCredentials1763931670000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table password_credential (
        person_id uuid not null constraint pk_password_credential primary key constraint fk_password_credential_person references person,
        hash text not null constraint ck_password_credential_hash check (hash like '$argon2id$%'),
        changed_at timestamptz(3) not null
      );

      -- The secret is encrypted; the last step used makes each code worth one sign-in.
      create table totp_credential (
        person_id uuid not null constraint pk_totp_credential primary key constraint fk_totp_credential_person references person,
        secret_encrypted bytea not null,
        last_step bigint not null default 0,
        confirmed_at timestamptz(3) not null
      );

      create table totp_enrolment (
        person_id uuid not null constraint pk_totp_enrolment primary key constraint fk_totp_enrolment_person references person,
        secret_encrypted bytea not null,
        started_at timestamptz(3) not null
      );

      create table recovery_code (
        person_id uuid not null constraint fk_recovery_code_person references person,
        code_hash bytea not null,
        used_at timestamptz(3),
        constraint pk_recovery_code primary key (person_id, code_hash)
      );

      create table passkey (
        id uuid not null default uuidv7() constraint pk_passkey primary key,
        person_id uuid not null constraint fk_passkey_person references person,
        credential_id text not null constraint uq_passkey_credential unique,
        public_key bytea not null,
        counter bigint not null default 0,
        transports text[] not null default '{}',
        name text not null constraint ck_passkey_name check (length(name) between 1 and 60),
        synced boolean not null,
        created_at timestamptz(3) not null,
        last_used_at timestamptz(3)
      );
      create index ix_passkey_person on passkey (person_id);

      -- Used once: the row is deleted by whoever answers.
      create table passkey_challenge (
        key bytea not null constraint pk_passkey_challenge primary key,
        challenge text not null,
        created_at timestamptz(3) not null
      );
      create index ix_passkey_challenge_created on passkey_challenge (created_at);

      create table email_code (
        id uuid not null default uuidv7() constraint pk_email_code primary key,
        email text not null constraint ck_email_code_email check (email = lower(email)),
        purpose text not null constraint ck_email_code_purpose check (purpose in ('SIGN_UP', 'RECOVERY')),
        browser_hash bytea not null constraint uq_email_code_browser unique,
        code_hash bytea not null,
        code_encrypted bytea,
        locale text not null,
        sent_at timestamptz(3) not null,
        guesses integer not null default 0
      );
      create index ix_email_code_sent on email_code (sent_at);

      -- A right password opens no session: this browser still owes the second factor, or has to set one up.
      create table pending_sign_in (
        browser_hash bytea not null constraint pk_pending_sign_in primary key,
        person_id uuid not null constraint fk_pending_sign_in_person references person,
        next text not null constraint ck_pending_sign_in_next check (next in ('SECOND_FACTOR', 'ENROL_TOTP')),
        return_to text,
        created_at timestamptz(3) not null
      );
      create index ix_pending_sign_in_created on pending_sign_in (created_at);

      -- Wrong guesses in a row, by a keyed hash of what was guessed at; the same for accounts that do not exist.
      create table sign_in_guard (
        key bytea not null constraint pk_sign_in_guard primary key,
        failures integer not null,
        last_failure_at timestamptz(3) not null
      );
      create index ix_sign_in_guard_last_failure on sign_in_guard (last_failure_at);

      create table sign_on_transaction (
        browser_hash bytea not null constraint pk_sign_on_transaction primary key,
        purpose text not null constraint ck_sign_on_transaction_purpose check (purpose in ('SIGN_IN', 'STEP_UP', 'LINK')),
        session_id uuid constraint fk_sign_on_transaction_session references session on delete cascade,
        state text not null,
        nonce text not null,
        code_verifier text not null,
        return_to text,
        locale text not null,
        created_at timestamptz(3) not null,
        constraint ck_sign_on_transaction_session check ((purpose = 'SIGN_IN') = (session_id is null))
      );
      create index ix_sign_on_transaction_created on sign_on_transaction (created_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table sign_on_transaction, sign_in_guard, pending_sign_in, email_code, passkey_challenge, passkey, recovery_code,
        totp_enrolment, totp_credential, password_credential;
    `);
  }
}
