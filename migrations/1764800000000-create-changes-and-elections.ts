import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a resident tells between two reports: changes of owners and directors ahead, and what employees elect. */
export class CreateChangesAndElections1764800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table planned_change (
        id uuid not null default uuidv7() constraint pk_planned_change primary key,
        residency_id uuid not null,
        organisation_id uuid not null,
        kind text not null constraint ck_planned_change_kind check (kind in ('OWNERS', 'DIRECTOR', 'DEPUTY')),
        state text not null default 'ANNOUNCED' constraint ck_planned_change_state
          check (state in ('ANNOUNCED', 'CONFIRMED', 'CALLED_OFF')),
        text text not null constraint ck_planned_change_text check (length(text) > 0),
        announced_on date not null,
        announced_at timestamptz(3) not null,
        announced_by_id uuid not null constraint fk_planned_change_announced_by references person,
        effective_on date not null,
        -- The first day with full notice, by the term in force on the day of the announcement; null: no term was known.
        notice_ends_on date,
        happened_on date,
        called_off_reason text,
        reminded_at timestamptz(3),
        ended_at timestamptz(3),
        ended_by_id uuid constraint fk_planned_change_ended_by references person,
        version integer not null default 1,
        constraint fk_planned_change_residency foreign key (residency_id, organisation_id) references residency (id, organisation_id),
        constraint ck_planned_change_ended check ((state = 'ANNOUNCED') = (ended_at is null) and (ended_at is null) = (ended_by_id is null)),
        constraint ck_planned_change_happened check ((state = 'CONFIRMED') = (happened_on is not null)),
        constraint ck_planned_change_called_off check ((state = 'CALLED_OFF') = (called_off_reason is not null))
      );
      create index ix_planned_change_residency on planned_change (residency_id, id);
      create index ix_planned_change_due on planned_change (effective_on) where state = 'ANNOUNCED';
      create index ix_planned_change_organisation on planned_change (organisation_id) where state = 'ANNOUNCED';

      create table benefit_election (
        id uuid not null default uuidv7() constraint pk_benefit_election primary key,
        residency_id uuid not null,
        organisation_id uuid not null,
        full_name text not null,
        -- The personal number: sealed, compared by its hash, shown by its last two signs.
        fin_encrypted bytea not null,
        fin_hash bytea not null,
        fin_end text not null constraint ck_benefit_election_fin_end check (length(fin_end) = 2),
        base text not null constraint ck_benefit_election_base check (base in ('FIXED_BASE', 'ACTUAL_EARNINGS')),
        from_month date not null constraint ck_benefit_election_month check (extract(day from from_month) = 1),
        elected_at timestamptz(3) not null,
        elected_by_id uuid not null constraint fk_benefit_election_elected_by references person,
        -- Another election for the same month stands in its place.
        superseded_at timestamptz(3),
        constraint fk_benefit_election_residency foreign key (residency_id, organisation_id) references residency (id, organisation_id)
      );
      create unique index uq_benefit_election_month on benefit_election (residency_id, fin_hash, from_month) where superseded_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table benefit_election, planned_change;');
  }
}
