import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Startups: the record, who founded it, how far it has come, what is said about it. */
export class CreateStartups1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table startup (
        id uuid not null default uuidv7() constraint pk_startup primary key,
        reference text not null constraint uq_startup_reference unique
          constraint ck_startup_reference check (reference ~ '^ST-[0-9A-HJKMNP-TV-Z]{6}$'),
        name text collate "az-x-icu" not null constraint ck_startup_name check (length(name) between 1 and 120),
        one_liner text constraint ck_startup_one_liner check (length(one_liner) <= 160),
        problem text constraint ck_startup_problem check (length(problem) <= 1500),
        solution text constraint ck_startup_solution check (length(solution) <= 5000),
        website text constraint ck_startup_website check (website ~ '^https?://'),
        -- The address without scheme, www and path: the same site is the same startup, most likely.
        site text generated always as (lower(regexp_replace(website, '^https?://(www[.])?([^/?#:]+).*$', '\\2', 'i'))) stored,
        folded text not null generated always as (fold(name)) stored,
        searched text not null generated always as (fold(name || ' ' || coalesce(one_liner, ''))) stored,
        sector text not null,
        tags text[] not null default '{}' constraint ck_startup_tags check (cardinality(tags) <= 20),
        country text not null constraint ck_startup_country check (country ~ '^[A-Z]{2}$'),
        region text,
        city text constraint ck_startup_city check (length(city) <= 120),
        founded_year integer constraint ck_startup_founded_year check (founded_year between 1900 and 2100),
        team_size integer constraint ck_startup_team_size check (team_size between 0 and 1000000),
        organisation_id uuid constraint fk_startup_organisation references organisation,
        state text not null default 'DRAFT' constraint ck_startup_state
          check (state in ('DRAFT', 'PENDING_MODERATION', 'ACTIVE', 'DORMANT', 'CLOSED', 'ACQUIRED', 'MERGED')),
        stage text not null default 'IDEA' constraint ck_startup_stage
          check (stage in ('IDEA', 'MVP', 'INCUBATION', 'ACCELERATION', 'INVESTOR_MATCHING', 'FUNDED')),
        stage_on date not null,
        intake_on date not null,
        origin text not null constraint ck_startup_origin check (origin in ('SELF', 'STAFF', 'IMPORT')),
        source text,
        source_key text,
        registered_at timestamptz(3) not null,
        registered_by_id uuid constraint fk_startup_registered_by references person,
        submitted_at timestamptz(3),
        approved_at timestamptz(3),
        last_update_at timestamptz(3) not null,
        -- How often founders have been asked since the last update: 0, 1 (150 days), 2 (170 days).
        prompts integer not null default 0 constraint ck_startup_prompts check (prompts between 0 and 2),
        assignee_id uuid constraint fk_startup_assignee references person,
        merged_into_id uuid constraint fk_startup_merged_into references startup,
        version integer not null default 1,
        constraint ck_startup_region check (country <> 'AZ' or region is not null or state in ('DRAFT', 'MERGED')),
        constraint ck_startup_merged check ((state = 'MERGED') = (merged_into_id is not null) and merged_into_id <> id),
        constraint ck_startup_source check ((source is null) = (source_key is null) and (origin <> 'IMPORT' or source is not null))
      );
      create unique index uq_startup_source on startup (source, source_key);
      create index ix_startup_name on startup (name, id);
      create index ix_startup_registered on startup (registered_at, id);
      create index ix_startup_updated on startup (last_update_at, id);
      create index ix_startup_stage_on on startup (stage_on, id);
      create index ix_startup_stage on startup (stage, last_update_at, id);
      create index ix_startup_state on startup (state, last_update_at, id);
      create index ix_startup_sector on startup (sector, last_update_at, id);
      create index ix_startup_region on startup (region, last_update_at, id);
      create index ix_startup_assignee on startup (assignee_id, last_update_at, id);
      create index ix_startup_organisation on startup (organisation_id);
      create index ix_startup_merged_into on startup (merged_into_id);
      create index ix_startup_site on startup (site);
      create index ix_startup_folded on startup using gin (folded gin_trgm_ops);
      create index ix_startup_searched on startup using gin (searched gin_trgm_ops);

      create table founder (
        id uuid not null default uuidv7() constraint pk_founder primary key,
        startup_id uuid not null constraint fk_founder_startup references startup,
        person_id uuid not null constraint fk_founder_person references person,
        is_lead boolean not null default false,
        title text constraint ck_founder_title check (length(title) <= 80),
        since timestamptz(3) not null,
        ended_at timestamptz(3)
      );
      create unique index uq_founder_live on founder (startup_id, person_id) where ended_at is null;
      create unique index uq_founder_lead on founder (startup_id) where ended_at is null and is_lead;
      create index ix_founder_person on founder (person_id) where ended_at is null;

      create table cofounder_invitation (
        id uuid not null default uuidv7() constraint pk_cofounder_invitation primary key,
        startup_id uuid not null constraint fk_cofounder_invitation_startup references startup,
        email text not null constraint ck_cofounder_invitation_email check (email = lower(email)),
        title text constraint ck_cofounder_invitation_title check (length(title) <= 80),
        state text not null default 'PENDING' constraint ck_cofounder_invitation_state
          check (state in ('PENDING', 'ACCEPTED', 'DECLINED', 'REVOKED', 'EXPIRED')),
        token_hash bytea not null constraint uq_cofounder_invitation_token unique,
        token_encrypted bytea,
        invited_by_id uuid not null constraint fk_cofounder_invitation_invited_by references person,
        created_at timestamptz(3) not null,
        expires_at timestamptz(3) not null,
        version integer not null default 1
      );
      create unique index uq_cofounder_invitation_open on cofounder_invitation (startup_id, email) where state = 'PENDING';
      create index ix_cofounder_invitation_expiry on cofounder_invitation (expires_at) where state = 'PENDING';

      -- The journey as it was recorded: never changed. A correction is a row that supersedes another and counts for nothing itself.
      create table stage_entry (
        id uuid not null default uuidv7() constraint pk_stage_entry primary key,
        startup_id uuid not null constraint fk_stage_entry_startup references startup,
        stage text not null constraint ck_stage_entry_stage
          check (stage in ('IDEA', 'MVP', 'INCUBATION', 'ACCELERATION', 'INVESTOR_MATCHING', 'FUNDED')),
        kind text not null constraint ck_stage_entry_kind
          check (kind in ('REGISTERED', 'IMPORTED', 'ADVANCED', 'REGRESSED', 'CORRECTED')),
        entered_on date not null,
        recorded_at timestamptz(3) not null,
        recorded_by_id uuid constraint fk_stage_entry_recorded_by references person,
        reason text,
        note text constraint ck_stage_entry_note check (length(note) <= 2000),
        evidence_url text constraint ck_stage_entry_evidence_url check (evidence_url ~ '^https?://'),
        evidence_file_id uuid constraint fk_stage_entry_evidence_file references file,
        supersedes_id uuid constraint fk_stage_entry_supersedes references stage_entry
          constraint uq_stage_entry_supersedes unique,
        -- With a correction: the entry it stands for in the funnel, or none when the entry never happened.
        counts boolean not null default true,
        constraint ck_stage_entry_correction check ((kind = 'CORRECTED') = (supersedes_id is not null))
      );
      create index ix_stage_entry_startup on stage_entry (startup_id, entered_on, id);
      create index ix_stage_entry_stage on stage_entry (stage, entered_on, startup_id);
      create trigger stage_entry_append_only before update or delete on stage_entry for each row execute function refuse_change();

      create table closure (
        id uuid not null default uuidv7() constraint pk_closure primary key,
        startup_id uuid not null constraint fk_closure_startup references startup,
        kind text not null constraint ck_closure_kind check (kind in ('CLOSED', 'ACQUIRED')),
        closed_on date not null,
        reopened_on date,
        reason text not null,
        note text constraint ck_closure_note check (length(note) <= 2000),
        constraint ck_closure_order check (reopened_on is null or reopened_on >= closed_on),
        constraint ex_closure_overlap exclude using gist (startup_id with =, daterange(closed_on, reopened_on) with &&)
      );

      create table startup_revision (
        id uuid not null default uuidv7() constraint pk_startup_revision primary key,
        startup_id uuid not null constraint fk_startup_revision_startup references startup,
        state text not null default 'PENDING' constraint ck_startup_revision_state
          check (state in ('PENDING', 'APPROVED', 'RETURNED', 'WITHDRAWN')),
        name text collate "az-x-icu" not null,
        one_liner text,
        problem text,
        solution text,
        website text,
        submitted_at timestamptz(3) not null,
        submitted_by_id uuid not null constraint fk_startup_revision_submitted_by references person,
        decided_at timestamptz(3),
        decided_by_id uuid constraint fk_startup_revision_decided_by references person,
        reasons text[] not null default '{}',
        note text,
        version integer not null default 1
      );
      create unique index uq_startup_revision_pending on startup_revision (startup_id) where state = 'PENDING';
      create index ix_startup_revision_queue on startup_revision (submitted_at, id) where state = 'PENDING';

      -- What stood in the way when a record was returned to its founders.
      create table startup_return (
        id uuid not null default uuidv7() constraint pk_startup_return primary key,
        startup_id uuid not null constraint fk_startup_return_startup references startup,
        reasons text[] not null,
        note text constraint ck_startup_return_note check (length(note) <= 2000),
        returned_at timestamptz(3) not null,
        returned_by_id uuid not null constraint fk_startup_return_returned_by references person
      );
      create index ix_startup_return_startup on startup_return (startup_id, id);

      -- What somebody typed before they had an account; found again by the browser's secret, or by the person once they signed in.
      create table startup_draft (
        id uuid not null default uuidv7() constraint pk_startup_draft primary key,
        token_hash bytea not null constraint uq_startup_draft_token unique,
        person_id uuid constraint fk_startup_draft_person references person,
        answers jsonb not null default '{}',
        version integer not null default 1,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        startup_id uuid constraint fk_startup_draft_startup references startup
      );
      create index ix_startup_draft_person on startup_draft (person_id) where startup_id is null;
      create index ix_startup_draft_updated on startup_draft (updated_at);
    `);
    await runner.query(`
      -- A startup that has founders keeps one: checked at commit, so that two who leave at once cannot both succeed.
      create function keep_founder() returns trigger language plpgsql as $$
      begin
        perform 1 from startup where id = new.startup_id for update;
        if not exists (select from founder where startup_id = new.startup_id and ended_at is null)
           and exists (select from startup where id = new.startup_id and state <> 'MERGED') then
          raise exception 'a startup keeps a founder' using errcode = 'check_violation', constraint = 'ck_founder_last';
        end if;
        return null;
      end $$;
      create constraint trigger founder_keeps_one after update on founder
        deferrable initially deferred for each row execute function keep_founder();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table startup_draft, startup_return, startup_revision, closure, stage_entry, cofounder_invitation, founder, startup;
      drop function keep_founder();
    `);
  }
}
