import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Papers that customs and migration ask a resident for: asked, prepared by one officer, issued by another. */
export class CreateResidencyPapers1765100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table residency_paper (
        id uuid not null default uuidv7() constraint pk_residency_paper primary key,
        residency_id uuid not null,
        organisation_id uuid not null,
        kind text not null constraint ck_residency_paper_kind check (kind in ('IMPORT_CONFIRMATION', 'EVIDENCE_LETTER')),
        state text not null default 'REQUESTED' constraint ck_residency_paper_state
          check (state in ('REQUESTED', 'PREPARED', 'ISSUED', 'REFUSED')),
        content jsonb not null,
        -- The number of the passport that a letter names: sealed.
        document_encrypted bytea,
        requested_at timestamptz(3) not null,
        requested_by_id uuid not null constraint fk_residency_paper_requested_by references person,
        prepared_at timestamptz(3),
        prepared_by_id uuid constraint fk_residency_paper_prepared_by references person,
        ended_at timestamptz(3),
        ended_by_id uuid constraint fk_residency_paper_ended_by references person,
        reasons text,
        number text constraint uq_residency_paper_number unique,
        code text constraint uq_residency_paper_code unique,
        issued_on date,
        valid_until date,
        -- The rule on which it rests, as it was in force on the day of issue, in the three languages of the paper.
        basis jsonb,
        version integer not null default 1,
        constraint fk_residency_paper_residency foreign key (residency_id, organisation_id) references residency (id, organisation_id),
        constraint ck_residency_paper_document check ((kind = 'EVIDENCE_LETTER') = (document_encrypted is not null)),
        constraint ck_residency_paper_ended check ((state in ('ISSUED', 'REFUSED')) = (ended_at is not null)
          and (ended_at is null) = (ended_by_id is null)),
        constraint ck_residency_paper_refused check ((state = 'REFUSED') = (reasons is not null)),
        -- Two officers: who prepared it does not issue it.
        constraint ck_residency_paper_issued check ((state = 'ISSUED') = (number is not null) and (number is null) = (code is null)
          and (number is null) = (issued_on is null) and (number is null) = (basis is null)
          and (state <> 'ISSUED' or (prepared_by_id is not null and prepared_by_id <> ended_by_id)))
      );
      create index ix_residency_paper_residency on residency_paper (residency_id, id);
      create index ix_residency_paper_open on residency_paper (residency_id) where state in ('REQUESTED', 'PREPARED');

      create table paper_counter (
        kind text not null,
        year integer not null,
        last integer not null,
        constraint pk_paper_counter primary key (kind, year)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table paper_counter, residency_paper;');
  }
}
