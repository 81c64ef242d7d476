import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The signature of the head of the company under the resident's own application to leave. */
export class SignWithdrawals1765410100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The register is small, and every new value is null.
      alter table residency_act add column signature_id uuid;
      -- squawk-ignore constraint-missing-not-valid, adding-foreign-key-constraint
      alter table residency_act add constraint fk_residency_act_signature foreign key (signature_id) references signature_operation;
      -- A signature serves once.
      -- squawk-ignore constraint-missing-not-valid, disallowed-unique-constraint
      alter table residency_act add constraint uq_residency_act_signature unique (signature_id);
      -- squawk-ignore constraint-missing-not-valid
      alter table residency_act add constraint ck_residency_act_signature check (signature_id is null or kind = 'WITHDRAW');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table residency_act drop column signature_id;');
  }
}
