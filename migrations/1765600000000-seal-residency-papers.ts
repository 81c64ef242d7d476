import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Confirmations and letters as they were signed: once in each language, the same bytes ever after, sealed with a key of their own.
 * Where the key is deleted, nobody reads the paper any more, though it stays where it is.
 */
export class SealResidencyPapers1765600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table residency_paper_key (
        paper_id uuid not null constraint pk_residency_paper_key primary key
          constraint fk_residency_paper_key_paper references residency_paper,
        key_sealed bytea not null
      );

      create table sealed_paper (
        paper_id uuid not null constraint fk_sealed_paper_paper references residency_paper,
        locale text not null constraint ck_sealed_paper_locale check (locale in ('az', 'en', 'ru')),
        bytes_sealed bytea not null,
        signed_at timestamptz(3) not null,
        constraint pk_sealed_paper primary key (paper_id, locale)
      );
      create trigger sealed_paper_append_only before update or delete on sealed_paper for each row execute function refuse_change();

      -- Whom a letter named is forgotten when it has served; until then its passport is there, sealed.
      alter table residency_paper add column erased_at timestamptz(3);
      alter table residency_paper drop constraint ck_residency_paper_document;
      -- There are few papers.
      -- squawk-ignore constraint-missing-not-valid
      alter table residency_paper add constraint ck_residency_paper_document
        check ((kind = 'EVIDENCE_LETTER' and erased_at is null) = (document_encrypted is not null));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table sealed_paper, residency_paper_key;
      alter table residency_paper drop constraint ck_residency_paper_document;
      alter table residency_paper drop column erased_at;
      alter table residency_paper add constraint ck_residency_paper_document
        check ((kind = 'EVIDENCE_LETTER') = (document_encrypted is not null)) not valid;
    `);
  }
}
