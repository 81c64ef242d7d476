import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Certificates and decisions as they were signed: once in each language, the same bytes ever after. */
export class KeepSignedPapers1765410000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table signed_paper (
        kind text not null constraint ck_signed_paper_kind check (kind in ('CERTIFICATE', 'DECISION')),
        subject_id uuid not null,
        locale text not null constraint ck_signed_paper_locale check (locale in ('az', 'en', 'ru')),
        bytes bytea not null,
        signed_at timestamptz(3) not null,
        certificate_id uuid generated always as (case when kind = 'CERTIFICATE' then subject_id end) stored
          constraint fk_signed_paper_certificate references residency_certificate,
        act_id uuid generated always as (case when kind = 'DECISION' then subject_id end) stored
          constraint fk_signed_paper_act references residency_act,
        constraint pk_signed_paper primary key (subject_id, kind, locale)
      );
      create trigger signed_paper_append_only before update or delete on signed_paper for each row execute function refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table signed_paper;');
  }
}
