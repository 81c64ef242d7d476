import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Applications for residency with their clocks, council, decisions and fee; signatures that were given from afar. */
export class CreateResidencyApplications1764300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table residency_application (
        id uuid not null default uuidv7() constraint pk_residency_application primary key,
        reference text not null constraint uq_residency_application_reference unique
          constraint ck_residency_application_reference check (reference ~ '^RA-[0-9A-HJKMNP-TV-Z]{6}$'),
        organisation_id uuid not null constraint fk_residency_application_organisation references organisation,
        state text not null default 'DRAFT' constraint ck_residency_application_state check (state in (
          'DRAFT', 'COMPLETENESS_CHECK', 'SENT_BACK', 'EVALUATION', 'CLARIFICATION', 'DECISION', 'APPROVED_PENDING_FEE',
          'CERTIFICATE_ISSUE', 'ISSUED', 'REFUSED', 'LAPSED', 'RETURNED_UNCONSIDERED', 'ANNULLED_UNPAID')),
        started_at timestamptz(3) not null,
        started_by_id uuid not null constraint fk_residency_application_started_by references person,
        changed_at timestamptz(3) not null,
        submitted_at timestamptz(3),
        -- Days in Baku on which the clocks began and ended: counting starts with the next working day.
        clock_started_on date,
        check_started_on date,
        checked_on date,
        answer_due_on date,
        return_reason text,
        return_note text,
        decided_on date,
        decided_working_days integer constraint ck_residency_application_decided_days check (decided_working_days >= 0),
        version integer not null default 1,
        constraint ck_residency_application_submitted check (state in ('DRAFT', 'LAPSED') or submitted_at is not null),
        constraint ck_residency_application_clock check ((submitted_at is null) = (clock_started_on is null)),
        constraint ck_residency_application_decided
          check (state not in ('APPROVED_PENDING_FEE', 'CERTIFICATE_ISSUE', 'ISSUED', 'REFUSED', 'ANNULLED_UNPAID') or decided_on is not null)
      );
      create unique index uq_residency_application_live on residency_application (organisation_id) where state in (
        'DRAFT', 'COMPLETENESS_CHECK', 'SENT_BACK', 'EVALUATION', 'CLARIFICATION', 'DECISION', 'APPROVED_PENDING_FEE',
        'CERTIFICATE_ISSUE');
      create index ix_residency_application_organisation on residency_application (organisation_id, id);
      create index ix_residency_application_state on residency_application (state, submitted_at, id);

      create table residency_application_block (
        application_id uuid not null constraint fk_residency_application_block references residency_application on delete cascade,
        block text not null constraint ck_residency_application_block check (block in (
          'IDENTITY', 'PEOPLE', 'DECLARATIONS', 'ACTIVITY', 'PROJECT', 'NUMBERS', 'CHOICES', 'ATTACHMENTS', 'COMMITMENTS')),
        answers jsonb not null default '{}',
        version integer not null default 0,
        saved_at timestamptz(3) not null,
        saved_by_id uuid not null constraint fk_residency_application_block_saved_by references person,
        constraint pk_residency_application_block primary key (application_id, block)
      );

      create table application_clock_pause (
        id uuid not null default uuidv7() constraint pk_application_clock_pause primary key,
        application_id uuid not null constraint fk_application_clock_pause references residency_application,
        paused_on date not null,
        resumed_on date,
        constraint ck_application_clock_pause check (resumed_on >= paused_on)
      );
      create unique index uq_application_clock_pause_open on application_clock_pause (application_id) where resumed_on is null;
      create index ix_application_clock_pause on application_clock_pause (application_id);

      create table application_send_back (
        id uuid not null default uuidv7() constraint pk_application_send_back primary key,
        application_id uuid not null constraint fk_application_send_back references residency_application,
        items jsonb not null,
        sent_at timestamptz(3) not null,
        sent_by_id uuid not null constraint fk_application_send_back_sent_by references person
      );
      create index ix_application_send_back on application_send_back (application_id, id);

      create table application_clarification (
        id uuid not null default uuidv7() constraint pk_application_clarification primary key,
        application_id uuid not null constraint fk_application_clarification references residency_application,
        question text not null,
        asked_at timestamptz(3) not null,
        asked_by_id uuid not null constraint fk_application_clarification_asked_by references person,
        due_on date,
        answer text,
        answered_at timestamptz(3),
        answered_by_id uuid constraint fk_application_clarification_answered_by references person,
        constraint ck_application_clarification_answer check ((answer is null) = (answered_at is null))
      );
      create index ix_application_clarification on application_clarification (application_id, id);

      create table council_member (
        application_id uuid not null constraint fk_council_member_application references residency_application,
        person_id uuid not null constraint fk_council_member_person references person,
        appointed_at timestamptz(3) not null,
        appointed_by_id uuid not null constraint fk_council_member_appointed_by references person,
        conflict text constraint ck_council_member_conflict check (conflict in ('NONE', 'FINANCIAL', 'FAMILY', 'EMPLOYMENT', 'OTHER')),
        conflict_note text,
        declared_at timestamptz(3),
        constraint pk_council_member primary key (application_id, person_id),
        constraint ck_council_member_declared check ((conflict is null) = (declared_at is null))
      );
      create index ix_council_member_person on council_member (person_id);

      create table expert_opinion (
        id uuid not null default uuidv7() constraint pk_expert_opinion primary key,
        application_id uuid not null,
        person_id uuid not null,
        opinion text not null constraint ck_expert_opinion check (opinion in ('IN_FAVOUR', 'AGAINST')),
        reasons text not null,
        given_at timestamptz(3) not null,
        superseded_at timestamptz(3),
        constraint fk_expert_opinion_seat foreign key (application_id, person_id) references council_member
      );
      create unique index uq_expert_opinion_current on expert_opinion (application_id, person_id) where superseded_at is null;

      create table residency_decision (
        id uuid not null default uuidv7() constraint pk_residency_decision primary key,
        application_id uuid not null constraint fk_residency_decision_application references residency_application,
        outcome text not null constraint ck_residency_decision_outcome check (outcome in ('APPROVED', 'REFUSED')),
        reasons text[] not null constraint ck_residency_decision_reasons check (cardinality(reasons) > 0),
        note text,
        in_favour integer not null,
        against integer not null,
        staged_at timestamptz(3) not null,
        staged_by_id uuid not null constraint fk_residency_decision_staged_by references person,
        superseded_at timestamptz(3),
        released_at timestamptz(3),
        released_by_id uuid constraint fk_residency_decision_released_by references person,
        constraint ck_residency_decision_four_eyes check (released_by_id <> staged_by_id),
        constraint ck_residency_decision_released check ((released_at is null) = (released_by_id is null)),
        constraint ck_residency_decision_superseded check (released_at is null or superseded_at is null)
      );
      create unique index uq_residency_decision_current on residency_decision (application_id) where superseded_at is null;
      -- A second wall: before its release a decision is not there for anybody but staff.
      alter table residency_decision enable row level security;
      alter table residency_decision force row level security;
      create policy residency_decision_released on residency_decision
        using (released_at is not null or (select app_kind()) in ('STAFF', 'SYSTEM'))
        with check ((select app_kind()) in ('STAFF', 'SYSTEM'));

      create table residency_fee (
        application_id uuid not null constraint pk_residency_fee primary key
          constraint fk_residency_fee_application references residency_application,
        -- The amount was not found in any source: null says so.
        amount bigint constraint ck_residency_fee_amount check (amount >= 0),
        noticed_at timestamptz(3),
        notice_due_on date,
        due_on date,
        proof_reference text,
        proof_paid_on date,
        proof_at timestamptz(3),
        paid_on date,
        reference text,
        confirmed_at timestamptz(3),
        confirmed_by_id uuid constraint fk_residency_fee_confirmed_by references person,
        certificate_due_on date,
        constraint ck_residency_fee_proof check ((proof_reference is null) = (proof_at is null)),
        constraint ck_residency_fee_confirmed check ((confirmed_at is null) = (paid_on is null))
      );
      create index ix_residency_fee_due on residency_fee (due_on) where confirmed_at is null;

      create table application_alert (
        application_id uuid not null constraint fk_application_alert references residency_application,
        clock text not null constraint ck_application_alert_clock check (clock in ('TOTAL', 'COMPLETENESS', 'CERTIFICATE')),
        started_on date not null,
        percent integer not null constraint ck_application_alert_percent check (percent in (50, 80, 100)),
        told_at timestamptz(3) not null,
        constraint pk_application_alert primary key (application_id, clock, started_on, percent)
      );

      create table signature_operation (
        id uuid not null constraint pk_signature_operation primary key,
        subject_type text not null,
        subject_id uuid not null,
        -- What is signed, byte by byte: whoever checks the signature later needs it.
        content text not null,
        content_hash bytea not null constraint ck_signature_operation_hash check (octet_length(content_hash) = 32),
        -- The code of the one person who may sign: encrypted, compared by a keyed hash.
        fin_encrypted bytea not null,
        fin_hash bytea not null,
        state text not null default 'PENDING' constraint ck_signature_operation_state check (state in ('PENDING', 'SIGNED')),
        not_before timestamptz(3) not null,
        expires_at timestamptz(3) not null,
        created_at timestamptz(3) not null,
        created_by_id uuid not null constraint fk_signature_operation_created_by references person,
        signer_name text,
        certificate text,
        signature text,
        signed_at timestamptz(3),
        used_at timestamptz(3),
        constraint ck_signature_operation_window check (expires_at > not_before),
        constraint ck_signature_operation_signed
          check ((state = 'SIGNED') = (signed_at is not null) and (signed_at is null) = (signature is null) and (signed_at is null) = (certificate is null)),
        constraint ck_signature_operation_used check (used_at is null or signed_at is not null)
      );
      create index ix_signature_operation_subject on signature_operation (subject_type, subject_id, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table signature_operation, application_alert, residency_fee, residency_decision, expert_opinion, council_member,
        application_clarification, application_send_back, application_clock_pause, residency_application_block,
        residency_application;
    `);
  }
}
