import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Appeals against a refusal, a suspension or a revocation. An overturned refusal gives way to another decision. */
export class CreateAppeals1764700100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table residency_appeal (
        id uuid not null default uuidv7() constraint pk_residency_appeal primary key,
        organisation_id uuid not null constraint fk_residency_appeal_organisation references organisation,
        against text not null constraint ck_residency_appeal_against check (against in ('REFUSAL', 'SUSPEND', 'REVOKE')),
        application_id uuid constraint fk_residency_appeal_application references residency_application,
        decision_id uuid constraint uq_residency_appeal_decision unique constraint fk_residency_appeal_decision references residency_decision,
        residency_id uuid constraint fk_residency_appeal_residency references residency,
        act_id uuid constraint uq_residency_appeal_act unique constraint fk_residency_appeal_act references residency_act,
        state text not null default 'FILED' constraint ck_residency_appeal_state check (state in ('FILED', 'UPHELD', 'OVERTURNED')),
        grounds text not null,
        decided_on date not null,
        filed_at timestamptz(3) not null,
        filed_by_id uuid not null constraint fk_residency_appeal_filed_by references person,
        due_on date,
        reminded_at timestamptz(3),
        answered_at timestamptz(3),
        answered_by_id uuid constraint fk_residency_appeal_answered_by references person,
        reasons text,
        version integer not null default 1,
        constraint ck_residency_appeal_subject check (
          (against = 'REFUSAL' and application_id is not null and decision_id is not null and residency_id is null and act_id is null)
          or (against <> 'REFUSAL' and residency_id is not null and act_id is not null and application_id is null and decision_id is null)),
        constraint ck_residency_appeal_answered check ((state = 'FILED') = (answered_at is null)
          and (answered_at is null) = (reasons is null) and (answered_at is null) = (answered_by_id is null))
      );
      create index ix_residency_appeal_state on residency_appeal (state, filed_at, id);
      create index ix_residency_appeal_filed on residency_appeal (filed_at, id);
      create index ix_residency_appeal_organisation on residency_appeal (organisation_id, id);
      create index ix_residency_appeal_application on residency_appeal (application_id);
      create index ix_residency_appeal_residency on residency_appeal (residency_id);

      -- A released refusal that was overturned stays on record, superseded.
      alter table residency_decision drop constraint ck_residency_decision_superseded;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table residency_appeal;
      alter table residency_decision add constraint ck_residency_decision_superseded check (released_at is null or superseded_at is null);
    `);
  }
}
