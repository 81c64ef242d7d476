import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Receipts of applications as they were signed, one for each submission. */
export class KeepSignedReceipts1795730529600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table signed_paper add column signature_id uuid;
      -- There are few papers, each looked at by its kind alone.
      -- squawk-ignore constraint-missing-not-valid, adding-foreign-key-constraint
      alter table signed_paper add constraint fk_signed_paper_signature foreign key (signature_id) references signature_operation;
      -- squawk-ignore constraint-missing-not-valid
      alter table signed_paper add constraint ck_signed_paper_signature
        check (case when kind = 'RECEIPT' then signature_id is not distinct from subject_id else signature_id is null end);
      alter table signed_paper drop constraint ck_signed_paper_kind;
      -- squawk-ignore constraint-missing-not-valid
      alter table signed_paper add constraint ck_signed_paper_kind check (kind in ('CERTIFICATE', 'DECISION', 'RECEIPT'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table signed_paper disable trigger signed_paper_append_only;
      delete from signed_paper where kind = 'RECEIPT';
      alter table signed_paper enable trigger signed_paper_append_only;
      alter table signed_paper drop constraint ck_signed_paper_kind;
      alter table signed_paper drop column signature_id;
      -- squawk-ignore constraint-missing-not-valid
      alter table signed_paper add constraint ck_signed_paper_kind check (kind in ('CERTIFICATE', 'DECISION'));
    `);
  }
}
