import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A moratorium is declared and lifted by two officers; what was proposed stays on record. */
export class CreateMoratoriumProposals1764700200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table moratorium_proposal (
        id uuid not null default uuidv7() constraint pk_moratorium_proposal primary key,
        kind text not null constraint ck_moratorium_proposal_kind check (kind in ('DECLARE', 'LIFT')),
        state text not null default 'PROPOSED' constraint ck_moratorium_proposal_state check (state in ('PROPOSED', 'AGREED', 'REJECTED')),
        moratorium_id uuid constraint fk_moratorium_proposal_moratorium references moratorium,
        -- The first day of a moratorium, or the first day after it.
        effective_on date not null,
        legal_basis text not null,
        reasons text not null,
        proposed_at timestamptz(3) not null,
        proposed_by_id uuid not null constraint fk_moratorium_proposal_proposed_by references person,
        decided_at timestamptz(3),
        decided_by_id uuid constraint fk_moratorium_proposal_decided_by references person,
        version integer not null default 1,
        constraint ck_moratorium_proposal_decided check ((state = 'PROPOSED') = (decided_at is null)),
        constraint ck_moratorium_proposal_four_eyes check (state <> 'AGREED' or (decided_by_id is not null and decided_by_id <> proposed_by_id)),
        constraint ck_moratorium_proposal_subject check (state <> 'AGREED' or moratorium_id is not null)
      );
      create unique index uq_moratorium_proposal_open on moratorium_proposal ((true)) where state = 'PROPOSED';

      -- Officers were told that the notice is late.
      alter table authority_notice add column late_told_at timestamptz(3);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table moratorium_proposal; alter table authority_notice drop column late_told_at;');
  }
}
