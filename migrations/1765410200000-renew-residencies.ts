import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A new term that was granted before the old one has ended: it begins on the day after, and the terms of a company never overlap. */
export class RenewResidencies1765410200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The register is small.
      -- squawk-ignore disallowed-unique-constraint,constraint-missing-not-valid
      alter table residency add constraint uq_residency_ends_on unique (id, ends_on);
      -- What was taken away or given up ended before its term did; every other term is whole.
      -- squawk-ignore constraint-missing-not-valid
      alter table residency add constraint ex_residency_terms exclude using gist
        (organisation_id with =, daterange(started_on, ends_on, '[]') with &&)
        where (state in ('ACTIVE', 'UNDER_REVIEW', 'SUSPENDED', 'EXPIRED'));

      create table residency_renewal (
        application_id uuid not null constraint pk_residency_renewal primary key
          constraint fk_residency_renewal_application references residency_application,
        residency_id uuid not null constraint uq_residency_renewal_residency unique,
        -- The last day of the present term.
        follows_on date not null,
        -- No gap: the day after it, and nobody may choose another one.
        starts_on date not null generated always as (follows_on + 1) stored,
        ends_on date,
        prepared_at timestamptz(3) not null,
        prepared_by_id uuid not null constraint fk_residency_renewal_prepared_by references person,
        granted_id uuid constraint uq_residency_renewal_granted unique constraint fk_residency_renewal_granted references residency,
        constraint fk_residency_renewal_term foreign key (residency_id, follows_on) references residency (id, ends_on),
        constraint ck_residency_renewal_term check (ends_on > follows_on + 1)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table residency_renewal;
      alter table residency drop constraint ex_residency_terms, drop constraint uq_residency_ends_on;
    `);
  }
}
