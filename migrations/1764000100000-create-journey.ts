import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What becomes of a startup: places in cohorts, monthly metrics, and what staff note and have to do about it. */
export class CreateJourney1764000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table cohort (
        id uuid not null default uuidv7() constraint pk_cohort primary key,
        name text collate "az-x-icu" not null constraint uq_cohort_name unique
          constraint ck_cohort_name check (length(name) between 2 and 120),
        kind text not null constraint ck_cohort_kind check (kind in ('INCUBATION', 'ACCELERATION', 'DELEGATION', 'SCHOOL')),
        starts_on date not null,
        ends_on date,
        created_at timestamptz(3) not null,
        created_by_id uuid not null constraint fk_cohort_created_by references person,
        constraint ck_cohort_order check (ends_on >= starts_on)
      );
      create index ix_cohort_starts_on on cohort (starts_on, id);

      create table participation (
        id uuid not null default uuidv7() constraint pk_participation primary key,
        cohort_id uuid not null constraint fk_participation_cohort references cohort,
        startup_id uuid not null constraint fk_participation_startup references startup,
        state text not null default 'INVITED' constraint ck_participation_state
          check (state in ('INVITED', 'ENROLLED', 'ACTIVE', 'PAUSED', 'GRADUATED', 'DROPPED_OUT', 'EXPELLED')),
        -- The day of the last step.
        since date not null,
        created_at timestamptz(3) not null,
        version integer not null default 1
      );
      create unique index uq_participation_live on participation (cohort_id, startup_id)
        where state in ('INVITED', 'ENROLLED', 'ACTIVE', 'PAUSED');
      create index ix_participation_startup on participation (startup_id, id);
      create index ix_participation_cohort on participation (cohort_id, startup_id);

      -- A month as it was reported; a correction is a new row, the old one stays with the instant at which it was replaced.
      create table metric_report (
        id uuid not null default uuidv7() constraint pk_metric_report primary key,
        startup_id uuid not null constraint fk_metric_report_startup references startup,
        month date not null constraint ck_metric_report_month check (extract(day from month) = 1),
        users integer constraint ck_metric_report_users check (users >= 0),
        paying_customers integer constraint ck_metric_report_paying_customers check (paying_customers >= 0),
        -- Money in qəpik.
        monthly_revenue bigint constraint ck_metric_report_monthly_revenue check (monthly_revenue >= 0),
        team_size integer constraint ck_metric_report_team_size check (team_size >= 0),
        funding_raised bigint constraint ck_metric_report_funding_raised check (funding_raised >= 0),
        reported_at timestamptz(3) not null,
        reported_by_id uuid constraint fk_metric_report_reported_by references person,
        is_correction boolean not null default false,
        replaced_at timestamptz(3),
        constraint ck_metric_report_figures
          check (coalesce(users, paying_customers, monthly_revenue, team_size, funding_raised) is not null)
      );
      create unique index uq_metric_report_month on metric_report (startup_id, month) where replaced_at is null;
      create index ix_metric_report_startup on metric_report (startup_id, reported_at, id);

      create table metric_job (
        report_id uuid not null constraint fk_metric_job_report references metric_report,
        -- None: abroad, or not disclosed.
        region text,
        gender text not null constraint ck_metric_job_gender check (gender in ('FEMALE', 'MALE', 'UNDISCLOSED')),
        count integer not null constraint ck_metric_job_count check (count > 0),
        constraint uq_metric_job unique nulls not distinct (report_id, region, gender)
      );

      create table startup_task (
        id uuid not null default uuidv7() constraint pk_startup_task primary key,
        startup_id uuid not null constraint fk_startup_task_startup references startup,
        title text not null constraint ck_startup_task_title check (length(title) between 2 and 200),
        state text not null default 'OPEN' constraint ck_startup_task_state check (state in ('OPEN', 'DONE')),
        assignee_id uuid constraint fk_startup_task_assignee references person,
        due_on date,
        -- The due day of which somebody was reminded.
        reminded_on date,
        done_at timestamptz(3),
        created_by_id uuid not null constraint fk_startup_task_created_by references person,
        created_at timestamptz(3) not null,
        version integer not null default 1,
        constraint ck_startup_task_done check ((state = 'DONE') = (done_at is not null))
      );
      create index ix_startup_task_startup on startup_task (startup_id, id);
      create index ix_startup_task_assignee on startup_task (assignee_id, due_on, id) where state = 'OPEN';
      create index ix_startup_task_due on startup_task (due_on, id) where state = 'OPEN' and reminded_on is null;

      create table startup_note (
        id uuid not null default uuidv7() constraint pk_startup_note primary key,
        startup_id uuid not null constraint fk_startup_note_startup references startup,
        author_id uuid not null constraint fk_startup_note_author references person,
        text text not null constraint ck_startup_note_text check (length(text) between 1 and 5000),
        at timestamptz(3) not null
      );
      create index ix_startup_note_startup on startup_note (startup_id, id);
      create index ix_startup_note_at on startup_note (startup_id, at, id);
      create table startup_note_mention (
        note_id uuid not null constraint fk_startup_note_mention_note references startup_note,
        person_id uuid not null constraint fk_startup_note_mention_person references person,
        constraint pk_startup_note_mention primary key (note_id, person_id)
      );

      -- Silence is counted by the timer, a part of the live records at a time; the table comes with the same release.
      -- squawk-ignore require-concurrent-index-creation
      create index ix_startup_silent on startup (last_update_at, id) where state = 'ACTIVE';
      -- What the log says about a startup, whatever its lines are about; no line has the key before this release.
      -- squawk-ignore require-concurrent-index-creation
      create index ix_event_log_startup on event_log ((payload ->> 'startupId'), at, id) where payload ? 'startupId';
    `);
    await runner.query(`
      -- Notes are for staff, and not for those of them who founded the startup: the second wall behind the policy.
      alter table startup_note enable row level security;
      alter table startup_note force row level security;
      create policy startup_note_of_staff on startup_note using (
        (select app_kind()) = 'SYSTEM'
        or ((select app_kind()) = 'STAFF' and not exists (
          select from founder f
          where f.startup_id = startup_note.startup_id and f.person_id = (select app_person_id()) and f.ended_at is null
        ))
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index ix_event_log_startup;
      drop index ix_startup_silent;
      drop table startup_note_mention, startup_note, startup_task, metric_job, metric_report, participation, cohort;
    `);
  }
}
