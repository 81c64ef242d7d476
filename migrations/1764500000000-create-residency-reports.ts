import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports of residents: what is owed and by when, their figures by month, and the auditor's opinion in the same record. */
export class CreateResidencyReports1764500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Reports name both: they always agree.
      -- A few hundred rows.
      -- squawk-ignore disallowed-unique-constraint,constraint-missing-not-valid
      alter table residency add constraint uq_residency_holder unique (id, organisation_id);

      create table residency_report (
        id uuid not null default uuidv7() constraint pk_residency_report primary key,
        residency_id uuid not null,
        organisation_id uuid not null,
        kind text not null constraint ck_residency_report_kind check (kind in ('INITIAL', 'PERIODIC')),
        state text not null default 'DUE' constraint ck_residency_report_state
          check (state in ('DUE', 'DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
        -- Whole months: the first day, and the first day after.
        from_on date not null,
        to_on date not null,
        due_on date not null,
        answer_due_on date,
        auditor_id uuid constraint fk_residency_report_auditor references person,
        prefilled_from text[] not null default '{}',
        figures_version integer not null default 0,
        changed_at timestamptz(3),
        started_at timestamptz(3),
        started_by_id uuid constraint fk_residency_report_started_by references person,
        -- How often it was submitted: an opinion is about one submission.
        submission integer not null default 0,
        submitted_at timestamptz(3),
        signature_id uuid constraint uq_residency_report_signature unique
          constraint fk_residency_report_signature references signature_operation,
        opinion_id uuid,
        accepted_at timestamptz(3),
        accepted_by_id uuid constraint fk_residency_report_accepted_by references person,
        version integer not null default 1,
        constraint fk_residency_report_residency foreign key (residency_id, organisation_id) references residency (id, organisation_id),
        constraint uq_residency_report_period unique (residency_id, kind, from_on),
        constraint uq_residency_report_days unique (id, from_on, to_on),
        constraint ck_residency_report_months check (from_on < to_on and extract(day from from_on) = 1 and extract(day from to_on) = 1),
        constraint ck_residency_report_started check ((state = 'DUE') = (started_at is null)),
        constraint ck_residency_report_submitted check (state in ('DUE', 'DRAFT')
          or (submitted_at is not null and signature_id is not null and submission > 0 and auditor_id is not null)),
        -- Whoever returns it asks for new figures, and new figures need a new opinion.
        constraint ck_residency_report_opinion check (opinion_id is null or state in ('SUBMITTED', 'ACCEPTED')),
        constraint ck_residency_report_accepted check ((state = 'ACCEPTED') = (accepted_at is not null)
          and (state <> 'ACCEPTED' or (opinion_id is not null and accepted_by_id is not null and accepted_by_id <> auditor_id)))
      );
      create index ix_residency_report_organisation on residency_report (organisation_id, id);
      create index ix_residency_report_auditor on residency_report (auditor_id, id);
      create index ix_residency_report_due on residency_report (due_on, id);
      create index ix_residency_report_owed on residency_report (due_on) where state in ('DUE', 'DRAFT', 'RETURNED');

      create table residency_report_month (
        report_id uuid not null,
        month date not null,
        from_on date not null,
        to_on date not null,
        headcount integer constraint ck_residency_report_month_headcount check (headcount >= 0),
        payroll bigint constraint ck_residency_report_month_payroll check (payroll >= 0),
        constraint pk_residency_report_month primary key (report_id, month),
        constraint fk_residency_report_month foreign key (report_id, from_on, to_on)
          references residency_report (id, from_on, to_on) on delete cascade,
        constraint ck_residency_report_month check (month >= from_on and month < to_on and extract(day from month) = 1)
      );

      create table residency_report_line (
        report_id uuid not null,
        month date not null,
        kind text not null constraint ck_residency_report_line_kind check (kind in (
          'SOFTWARE_DEVELOPMENT', 'INTEGRATION_OWN_DEVICES', 'INTEGRATION_SERVICES', 'UPGRADE_SUPPORT_TRAINING',
          'RESALE', 'CONSULTING', 'FINANCIAL', 'OTHER')),
        -- Qəpik.
        amount bigint not null constraint ck_residency_report_line_amount check (amount >= 0),
        constraint pk_residency_report_line primary key (report_id, month, kind),
        constraint fk_residency_report_line foreign key (report_id, month) references residency_report_month on delete cascade
      );

      create table auditor_opinion (
        id uuid not null default uuidv7() constraint pk_auditor_opinion primary key,
        report_id uuid not null constraint fk_auditor_opinion_report references residency_report,
        auditor_id uuid not null constraint fk_auditor_opinion_auditor references person,
        submission integer not null,
        opinion text not null constraint ck_auditor_opinion check (opinion in ('UNQUALIFIED', 'QUALIFIED', 'ADVERSE')),
        text text not null,
        -- There is no opinion without it.
        is_independent boolean not null constraint ck_auditor_opinion_independent check (is_independent),
        signature_id uuid not null constraint uq_auditor_opinion_signature unique
          constraint fk_auditor_opinion_signature references signature_operation,
        signed_at timestamptz(3) not null,
        constraint uq_auditor_opinion_submission unique (report_id, submission),
        constraint uq_auditor_opinion_of unique (id, report_id, auditor_id, submission)
      );
      -- The opinion that counts is the named auditor's own, on this report as it was submitted last.
      alter table residency_report add constraint fk_residency_report_opinion
        foreign key (opinion_id, id, auditor_id, submission) references auditor_opinion (id, report_id, auditor_id, submission);

      create table report_return (
        id uuid not null default uuidv7() constraint pk_report_return primary key,
        report_id uuid not null constraint fk_report_return references residency_report,
        items jsonb not null constraint ck_report_return_items check (jsonb_array_length(items) > 0),
        returned_at timestamptz(3) not null,
        returned_by_id uuid not null constraint fk_report_return_returned_by references person
      );
      create index ix_report_return on report_return (report_id, id);

      create table report_reminder (
        report_id uuid not null constraint fk_report_reminder references residency_report,
        due_on date not null,
        reminder text not null constraint ck_report_reminder check (reminder in ('MONTH', 'WEEK', 'LATE')),
        told_at timestamptz(3) not null,
        constraint pk_report_reminder primary key (report_id, due_on, reminder)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table report_reminder, report_return;
      alter table residency_report drop constraint fk_residency_report_opinion;
      drop table auditor_opinion, residency_report_line, residency_report_month, residency_report;
      alter table residency drop constraint uq_residency_holder;
    `);
  }
}
