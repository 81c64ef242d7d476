import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a resident says in a review, and what they did about it. */
export class CreateReviewExplanations1764500100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- An explanation answers a review, never another decision.
      -- A few hundred rows.
      -- squawk-ignore disallowed-unique-constraint,constraint-missing-not-valid
      alter table residency_act add constraint uq_residency_act_kind unique (id, residency_id, kind);

      create table review_explanation (
        id uuid not null default uuidv7() constraint pk_review_explanation primary key,
        act_id uuid not null,
        residency_id uuid not null,
        kind text not null default 'OPEN_REVIEW' constraint ck_review_explanation_kind check (kind = 'OPEN_REVIEW'),
        text text not null constraint ck_review_explanation_text check (length(text) > 0),
        cure text,
        submitted_at timestamptz(3) not null,
        submitted_by_id uuid not null constraint fk_review_explanation_submitted_by references person,
        constraint fk_review_explanation_act foreign key (act_id, residency_id, kind) references residency_act (id, residency_id, kind)
      );
      create index ix_review_explanation on review_explanation (act_id, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table review_explanation;
      alter table residency_act drop constraint uq_residency_act_kind;
    `);
  }
}
