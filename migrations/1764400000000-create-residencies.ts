import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Residencies with their certificates, the decisions about them, what authorities were told, and the keys that sign. */
export class CreateResidencies1764400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table residency (
        id uuid not null default uuidv7() constraint pk_residency primary key,
        organisation_id uuid not null constraint fk_residency_organisation references organisation,
        application_id uuid constraint uq_residency_application unique constraint fk_residency_application references residency_application,
        state text not null default 'ACTIVE' constraint ck_residency_state
          check (state in ('ACTIVE', 'UNDER_REVIEW', 'SUSPENDED', 'REVOKED', 'WITHDRAWN', 'EXPIRED')),
        -- What the certificate is worth follows from the state and from nothing else.
        certificate_state text not null generated always as
          (case when state in ('ACTIVE', 'UNDER_REVIEW') then 'VALID' when state = 'SUSPENDED' then 'SUSPENDED' else 'INVALID' end) stored,
        -- As they stand on the certificate: the paper does not change when the organisation does.
        holder_name text collate "az-x-icu" not null,
        folded text not null generated always as (fold(holder_name)) stored,
        tin text not null constraint ck_residency_tin check (tin ~ '^[0-9]{10}$'),
        activities text[] not null constraint ck_residency_activities check (cardinality(activities) > 0),
        started_on date not null,
        -- Null: no term was set; the law names none.
        ends_on date,
        suspended_on date,
        version integer not null default 1,
        constraint uq_residency_certificate_state unique (id, certificate_state),
        constraint ck_residency_term check (ends_on > started_on),
        constraint ck_residency_suspended check ((state = 'SUSPENDED') = (suspended_on is not null))
      );
      create unique index uq_residency_live on residency (organisation_id) where state in ('ACTIVE', 'UNDER_REVIEW', 'SUSPENDED');
      create index ix_residency_holder on residency (holder_name, id);
      create index ix_residency_started on residency (started_on, id);
      create index ix_residency_organisation on residency (organisation_id);
      create index ix_residency_tin on residency (tin);
      create index ix_residency_ends on residency (ends_on) where state in ('ACTIVE', 'UNDER_REVIEW', 'SUSPENDED');
      create index ix_residency_folded on residency using gin (folded gin_trgm_ops);

      create table status_list (
        id uuid not null default uuidv7() constraint pk_status_list primary key,
        size integer not null constraint ck_status_list_size check (size > 0),
        created_at timestamptz(3) not null
      );

      create table residency_certificate (
        id uuid not null default uuidv7() constraint pk_residency_certificate primary key,
        residency_id uuid not null constraint fk_residency_certificate_residency references residency,
        number text not null constraint uq_residency_certificate_number unique
          constraint ck_residency_certificate_number check (number ~ '^AIM-R-20[0-9]{2}-[0-9]{5}$'),
        code text not null constraint uq_residency_certificate_code unique
          constraint ck_residency_certificate_code check (code ~ '^[0-9A-HJKMNP-TV-Y]{10}$'),
        state text not null constraint ck_residency_certificate_state check (state in ('VALID', 'INVALID', 'SUSPENDED')),
        issued_at timestamptz(3) not null,
        issued_on date not null,
        issued_by_id uuid constraint fk_residency_certificate_issued_by references person,
        superseded_at timestamptz(3),
        status_list_id uuid not null constraint fk_residency_certificate_status_list references status_list,
        status_index integer not null,
        -- The state of the certificate that counts; null for one that was replaced.
        current_state text generated always as (case when superseded_at is null then state end) stored,
        constraint uq_residency_certificate_status unique (status_list_id, status_index),
        constraint ck_residency_certificate_superseded check (superseded_at is null or state = 'INVALID'),
        -- Register and certificate never disagree when a transaction ends.
        constraint fk_residency_certificate_agrees foreign key (residency_id, current_state)
          references residency (id, certificate_state) deferrable initially deferred
      );
      create unique index uq_residency_certificate_current on residency_certificate (residency_id) where superseded_at is null;

      create table certificate_counter (
        year integer not null constraint pk_certificate_counter primary key,
        last integer not null
      );

      -- How often, never by whom.
      create table certificate_check (
        certificate_id uuid not null constraint pk_certificate_check primary key
          constraint fk_certificate_check_certificate references residency_certificate,
        times bigint not null
      );

      create table residency_act (
        id uuid not null default uuidv7() constraint pk_residency_act primary key,
        residency_id uuid not null constraint fk_residency_act_residency references residency,
        kind text not null constraint ck_residency_act_kind
          check (kind in ('ISSUE', 'OPEN_REVIEW', 'CLOSE_REVIEW', 'SUSPEND', 'REINSTATE', 'REVOKE', 'WITHDRAW', 'EXPIRE')),
        state text not null constraint ck_residency_act_state check (state in ('PROPOSED', 'AGREED', 'DONE', 'REJECTED')),
        ground text not null,
        legal_basis text not null,
        reasons text not null,
        appeal_route text not null,
        effective_on date not null,
        proposed_at timestamptz(3) not null,
        proposed_by_id uuid constraint fk_residency_act_proposed_by references person,
        decided_at timestamptz(3),
        decided_by_id uuid constraint fk_residency_act_decided_by references person,
        done_at timestamptz(3),
        version integer not null default 1,
        constraint ck_residency_act_done check ((state = 'DONE') = (done_at is not null)),
        -- Status is given back and taken away by two people.
        constraint ck_residency_act_four_eyes check (kind not in ('SUSPEND', 'REINSTATE', 'REVOKE') or state in ('PROPOSED', 'REJECTED')
          or (decided_by_id is not null and decided_by_id <> proposed_by_id))
      );
      create unique index uq_residency_act_open on residency_act (residency_id) where state in ('PROPOSED', 'AGREED');
      create index ix_residency_act_residency on residency_act (residency_id, id);
      create index ix_residency_act_due on residency_act (effective_on) where state = 'AGREED';

      create table authority_notice (
        id uuid not null default uuidv7() constraint pk_authority_notice primary key,
        act_id uuid not null constraint fk_authority_notice_act references residency_act,
        authority text not null constraint ck_authority_notice_authority check (authority in ('TAX', 'CUSTOMS')),
        due_at timestamptz(3) not null,
        attempts integer not null default 0,
        sent_at timestamptz(3),
        proof text,
        constraint uq_authority_notice unique (act_id, authority),
        constraint ck_authority_notice_proof check ((sent_at is null) = (proof is null))
      );
      create index ix_authority_notice_unsent on authority_notice (due_at) where sent_at is null;

      create table moratorium (
        id uuid not null default uuidv7() constraint pk_moratorium primary key,
        starts_on date not null,
        ends_on date,
        legal_basis text not null,
        declared_by_id uuid not null constraint fk_moratorium_declared_by references person,
        declared_at timestamptz(3) not null,
        constraint ck_moratorium_ends check (ends_on >= starts_on)
      );
      create unique index uq_moratorium_open on moratorium ((true)) where ends_on is null;

      create table credential_key (
        id uuid not null default uuidv7() constraint pk_credential_key primary key,
        purpose text not null constraint ck_credential_key_purpose check (purpose in ('CREDENTIAL', 'DOCUMENT')),
        kid text not null constraint uq_credential_key_kid unique,
        public_jwk jsonb not null,
        -- Sealed with the platform's secret, bound to this row.
        private_sealed bytea not null,
        -- The signer's certificate and its issuer, for documents.
        certificates text[] not null default '{}',
        created_at timestamptz(3) not null,
        retired_at timestamptz(3),
        constraint ck_credential_key_retired check (retired_at >= created_at)
      );
      create unique index uq_credential_key_active on credential_key (purpose) where retired_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table credential_key, moratorium, authority_notice, residency_act, certificate_check, certificate_counter,
        residency_certificate, status_list, residency;
    `);
  }
}
