import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases of foreign companies that come here: checklist, messages, next step, and how each ended. */
export class CreateSoftLanding1764700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table soft_landing_case (
        id uuid not null default uuidv7() constraint pk_soft_landing_case primary key,
        organisation_id uuid not null constraint fk_soft_landing_case_organisation references organisation,
        state text not null default 'REQUESTED' constraint ck_soft_landing_case_state
          check (state in ('REQUESTED', 'IN_PROGRESS', 'RESIDENCY', 'PARTNERSHIP', 'CLOSED')),
        goal text not null constraint ck_soft_landing_case_goal check (goal in ('RESIDENCY', 'MARKET', 'PARTNERS', 'TEAM')),
        plan text not null,
        requested_at timestamptz(3) not null,
        requested_by_id uuid not null constraint fk_soft_landing_case_requested_by references person,
        officer_id uuid constraint fk_soft_landing_case_officer references person,
        next_step text,
        next_party text constraint ck_soft_landing_case_next_party check (next_party in ('COMPANY', 'AGENCY')),
        next_due_on date,
        reminded_at timestamptz(3),
        ended_at timestamptz(3),
        ended_by_id uuid constraint fk_soft_landing_case_ended_by references person,
        end_reasons text,
        application_id uuid constraint uq_soft_landing_case_application unique
          constraint fk_soft_landing_case_application references residency_application,
        version integer not null default 1,
        constraint ck_soft_landing_case_officer check (state in ('REQUESTED', 'CLOSED') or officer_id is not null),
        constraint ck_soft_landing_case_step check ((next_step is null) = (next_due_on is null) and (next_step is null) = (next_party is null)),
        constraint ck_soft_landing_case_ended check ((state in ('RESIDENCY', 'PARTNERSHIP', 'CLOSED')) = (ended_at is not null)
          and (ended_at is null) = (end_reasons is null)),
        constraint ck_soft_landing_case_application check ((state = 'RESIDENCY') = (application_id is not null))
      );
      create unique index uq_soft_landing_case_live on soft_landing_case (organisation_id) where state in ('REQUESTED', 'IN_PROGRESS');
      create index ix_soft_landing_case_organisation on soft_landing_case (organisation_id, id);
      create index ix_soft_landing_case_state on soft_landing_case (state, requested_at, id);
      create index ix_soft_landing_case_requested on soft_landing_case (requested_at, id);
      create index ix_soft_landing_case_officer on soft_landing_case (officer_id) where state = 'IN_PROGRESS';
      create index ix_soft_landing_case_due on soft_landing_case (next_due_on) where state = 'IN_PROGRESS' and reminded_at is null;

      create table soft_landing_item (
        case_id uuid not null constraint fk_soft_landing_item_case references soft_landing_case,
        item text not null constraint ck_soft_landing_item check (item in ('MEETING', 'COMPANY_PAPERS', 'OWNERS', 'ENTRY_PLAN',
          'LEGAL_PRESENCE', 'TAX_NUMBER', 'BANK_ACCOUNT', 'PREMISES', 'PERMITS', 'PARTNERS')),
        state text not null default 'OPEN' constraint ck_soft_landing_item_state check (state in ('OPEN', 'DONE', 'WAIVED')),
        -- What was done, or why it is not needed, or why it is open again.
        note text,
        file_id uuid constraint fk_soft_landing_item_file references file,
        settled_at timestamptz(3),
        settled_by_id uuid constraint fk_soft_landing_item_settled_by references person,
        constraint pk_soft_landing_item primary key (case_id, item),
        constraint ck_soft_landing_item_settled check ((state = 'OPEN') = (settled_at is null)),
        constraint ck_soft_landing_item_waived check (state <> 'WAIVED' or note is not null),
        constraint ck_soft_landing_item_file check (file_id is null or state = 'DONE')
      );

      create table soft_landing_message (
        id uuid not null default uuidv7() constraint pk_soft_landing_message primary key,
        case_id uuid not null constraint fk_soft_landing_message_case references soft_landing_case,
        author_id uuid not null constraint fk_soft_landing_message_author references person,
        is_from_agency boolean not null,
        -- A note of the office: the company never reads it.
        is_internal boolean not null,
        text text not null,
        written_at timestamptz(3) not null,
        constraint ck_soft_landing_message_internal check (is_from_agency or not is_internal)
      );
      create index ix_soft_landing_message on soft_landing_message (case_id, id);
      -- A second wall: notes of the office are not there for anybody but staff.
      alter table soft_landing_message enable row level security;
      alter table soft_landing_message force row level security;
      create policy soft_landing_message_shown on soft_landing_message
        using (not is_internal or (select app_kind()) in ('STAFF', 'SYSTEM'))
        with check (not is_internal or (select app_kind()) in ('STAFF', 'SYSTEM'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table soft_landing_message, soft_landing_item, soft_landing_case;');
  }
}
