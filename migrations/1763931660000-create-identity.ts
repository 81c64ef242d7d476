import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, what they may do, and their sessions. */
export class CreateIdentity1763931660000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table person (
        id uuid not null default uuidv7() constraint pk_person primary key,
        full_name text collate "az-x-icu" not null constraint ck_person_full_name check (length(full_name) between 1 and 120),
        folded text not null generated always as (fold(full_name)) stored,
        locale text not null default 'az' constraint ck_person_locale check (locale in ('az', 'en', 'ru')),
        theme text not null default 'SYSTEM' constraint ck_person_theme check (theme in ('SYSTEM', 'LIGHT', 'DARK')),
        density text not null default 'STANDARD' constraint ck_person_density check (density in ('COMFORTABLE', 'STANDARD', 'COMPACT')),
        text_scale integer not null default 100 constraint ck_person_text_scale check (text_scale in (100, 115, 130)),
        shortcuts boolean not null default true,
        state text not null default 'ACTIVE' constraint ck_person_state check (state in ('ACTIVE', 'DISABLED')),
        disabled_at timestamptz(3),
        version integer not null default 1,
        created_at timestamptz(3) not null,
        last_seen_at timestamptz(3),
        constraint ck_person_disabled check ((state = 'DISABLED') = (disabled_at is not null))
      );
      create index ix_person_name on person (full_name, id);
      create index ix_person_created on person (created_at, id);
      create index ix_person_last_seen on person ((coalesce(last_seen_at, 'epoch')), id);
      create index ix_person_folded on person using gin (folded gin_trgm_ops);

      -- Contact data, apart from the name: reached by key, under row-level security as a second wall.
      create table person_contact (
        person_id uuid not null constraint pk_person_contact primary key constraint fk_person_contact_person references person,
        email text not null constraint uq_person_contact_email unique constraint ck_person_contact_email check (email = lower(email) and length(email) <= 254),
        verified_at timestamptz(3)
      );

      -- Who the state says this is. The code is encrypted; its keyed hash finds doubles.
      create table person_identity (
        person_id uuid not null constraint pk_person_identity primary key constraint fk_person_identity_person references person,
        fin_encrypted bytea not null,
        fin_hash bytea not null constraint uq_person_identity_fin unique,
        verified_at timestamptz(3) not null
      );

      create table external_identity (
        issuer text not null,
        subject text not null,
        person_id uuid not null constraint fk_external_identity_person references person,
        linked_at timestamptz(3) not null,
        constraint pk_external_identity primary key (issuer, subject)
      );
      create index ix_external_identity_person on external_identity (person_id);

      create table role_grant (
        id uuid not null default uuidv7() constraint pk_role_grant primary key,
        person_id uuid not null constraint fk_role_grant_person references person,
        role text not null,
        scope_ids uuid[] not null default '{}',
        granted_at timestamptz(3) not null,
        granted_by_id uuid constraint fk_role_grant_granted_by references person,
        grant_reason text,
        revoked_at timestamptz(3),
        revoked_by_id uuid constraint fk_role_grant_revoked_by references person,
        revoke_reason text,
        constraint ck_role_grant_four_eyes check (granted_by_id is null or granted_by_id <> person_id)
      );
      create unique index uq_role_grant_live on role_grant (person_id, role) where revoked_at is null;
      create index ix_role_grant_role on role_grant (role) where revoked_at is null;

      create table session (
        id uuid not null default uuidv7() constraint pk_session primary key,
        token_hash bytea not null constraint uq_session_token unique,
        person_id uuid not null constraint fk_session_person references person,
        method text not null constraint ck_session_method check (method in ('DIGITAL_LOGIN', 'PASSKEY', 'PASSWORD', 'DEMO')),
        assurance text not null constraint ck_session_assurance check (assurance in ('LOW', 'SUBSTANTIAL', 'HIGH')),
        acting_for_id uuid,
        created_at timestamptz(3) not null,
        last_seen_at timestamptz(3) not null,
        step_up_at timestamptz(3),
        device text not null,
        address text not null,
        ended_at timestamptz(3),
        end_reason text constraint ck_session_end_reason check (end_reason in
          ('SIGNED_OUT', 'ENDED_BY_PERSON', 'REPLACED', 'TOO_MANY', 'EXPIRED', 'PERSON_DISABLED', 'CREDENTIALS_CHANGED')),
        constraint ck_session_end check ((ended_at is null) = (end_reason is null))
      );
      create index ix_session_person on session (person_id, created_at) where ended_at is null;
      create index ix_session_last_seen on session (last_seen_at) where ended_at is null;
      create index ix_session_ended on session (ended_at) where ended_at is not null;

      create table demo_persona (
        key text not null constraint pk_demo_persona primary key,
        person_id uuid not null constraint uq_demo_persona_person unique constraint fk_demo_persona_person references person,
        note jsonb not null
      );
    `);
    await runner.query(`
      create function app_person_id() returns uuid language sql stable parallel safe
        return nullif(current_setting('app.person_id', true), '')::uuid;
      create function app_kind() returns text language sql stable parallel safe
        return coalesce(current_setting('app.kind', true), '');

      alter table person_contact enable row level security;
      alter table person_contact force row level security;
      alter table person_identity enable row level security;
      alter table person_identity force row level security;
      create policy person_contact_of_actor on person_contact
        using ((select app_kind()) in ('STAFF', 'SYSTEM') or person_id = (select app_person_id()));
      create policy person_identity_of_actor on person_identity
        using ((select app_kind()) in ('STAFF', 'SYSTEM') or person_id = (select app_person_id()));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table demo_persona, session, role_grant, external_identity, person_identity, person_contact, person;
      drop function app_person_id();
      drop function app_kind();
    `);
  }
}
