import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Centres, their hours, what can be booked in them, and the rules as data. */
export class CreateCentres1765000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table centre (
        id uuid not null default uuidv7() constraint pk_centre primary key,
        slug text not null constraint uq_centre_slug unique constraint ck_centre_slug check (slug ~ '^[a-z0-9-]{2,60}$'),
        name text collate "az-x-icu" not null,
        folded text not null generated always as (fold(name)) stored,
        format text not null constraint ck_centre_format check (format in ('AGENCY', 'UNIVERSITY', 'PARTNER')),
        operator text not null,
        country text not null constraint ck_centre_country check (country ~ '^[A-Z]{2}$'),
        city text not null,
        address text not null,
        zone text not null,
        latitude double precision not null constraint ck_centre_latitude check (latitude between -90 and 90),
        longitude double precision not null constraint ck_centre_longitude check (longitude between -180 and 180),
        phone text,
        email text,
        about jsonb not null constraint ck_centre_about check (about ?& array['az', 'en', 'ru']),
        is_open boolean not null default true,
        -- Opening hours are worked out up to here.
        opened_until timestamptz(3)
      );
      create index ix_centre_city on centre (city, id);

      create table resource (
        id uuid not null default uuidv7() constraint pk_resource primary key,
        centre_id uuid not null constraint fk_resource_centre references centre,
        kind text not null constraint ck_resource_kind
          check (kind in ('HOT_DESK', 'FIXED_DESK', 'OFFICE', 'MEETING_ROOM', 'HALL', 'LAB', 'EQUIPMENT')),
        name text collate "az-x-icu" not null,
        capacity integer not null constraint ck_resource_capacity check (capacity > 0),
        -- How many alike there are: a pool of desks has several.
        units integer not null default 1 constraint ck_resource_units check (units between 1 and 500),
        amenities text[] not null default '{}',
        access text[] not null default '{}',
        floor text,
        plan_x integer, plan_y integer, plan_width integer, plan_height integer,
        note text,
        is_open boolean not null default true,
        door_code text not null constraint uq_resource_door_code unique,
        position integer not null default 0,
        constraint uq_resource_centre unique (id, centre_id),
        constraint ck_resource_plan check (num_nulls(plan_x, plan_y, plan_width, plan_height) in (0, 4))
      );
      create index ix_resource_centre on resource (centre_id, position, id);

      create table centre_hours (
        id uuid not null default uuidv7() constraint pk_centre_hours primary key,
        centre_id uuid not null constraint fk_centre_hours_centre references centre,
        -- Its own hours stand in place of those of the centre.
        resource_id uuid constraint fk_centre_hours_resource references resource,
        weekday integer not null constraint ck_centre_hours_weekday check (weekday between 1 and 7),
        opens_minute integer not null,
        closes_minute integer not null,
        constraint ck_centre_hours_order check (0 <= opens_minute and opens_minute < closes_minute and closes_minute <= 1440),
        constraint ex_centre_hours_apart exclude using gist (centre_id with =,
          coalesce(resource_id, '00000000-0000-0000-0000-000000000000') with =, weekday with =,
          int4range(opens_minute, closes_minute) with &&)
      );

      create table centre_closure (
        id uuid not null default uuidv7() constraint pk_centre_closure primary key,
        centre_id uuid not null constraint fk_centre_closure_centre references centre,
        kind text not null constraint ck_centre_closure_kind check (kind in ('HOLIDAY', 'CLOSURE')),
        starts_on date not null,
        ends_on date not null,
        name jsonb not null constraint ck_centre_closure_name check (name ?& array['az', 'en', 'ru']),
        constraint ck_centre_closure_order check (starts_on <= ends_on)
      );
      create index ix_centre_closure_centre on centre_closure (centre_id, ends_on);

      -- The smallest things that can be taken: a divisible hall is made of several.
      create table leaf (
        id uuid not null default uuidv7() constraint pk_leaf primary key,
        centre_id uuid not null constraint fk_leaf_centre references centre,
        name text not null
      );
      create index ix_leaf_centre on leaf (centre_id);
      create table resource_leaf (
        resource_id uuid not null constraint fk_resource_leaf_resource references resource,
        leaf_id uuid not null constraint fk_resource_leaf_leaf references leaf,
        constraint pk_resource_leaf primary key (resource_id, leaf_id)
      );
      create index ix_resource_leaf_leaf on resource_leaf (leaf_id);

      -- Opening hours as spans of time, worked out in the zone of the centre; a closed day has none.
      create table open_window (
        leaf_id uuid not null constraint fk_open_window_leaf references leaf,
        during tstzrange not null constraint ck_open_window_bounds check (not isempty(during) and lower_inc(during)
          and not upper_inc(during) and not lower_inf(during) and not upper_inf(during)),
        constraint pk_open_window primary key (leaf_id, during without overlaps)
      );

      create table space_plan (
        code text not null constraint pk_space_plan primary key constraint ck_space_plan_code check (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
        name jsonb not null constraint ck_space_plan_name check (name ?& array['az', 'en', 'ru'])
      );
      create table space_membership (
        id uuid not null default uuidv7() constraint pk_space_membership primary key,
        person_id uuid constraint fk_space_membership_person references person,
        organisation_id uuid constraint fk_space_membership_organisation references organisation,
        centre_id uuid constraint fk_space_membership_centre references centre,
        plan text not null constraint fk_space_membership_plan references space_plan,
        starts_on date not null,
        ends_on date,
        credits_granted integer not null default 0,
        credits_used integer not null default 0,
        constraint ck_space_membership_holder check (num_nonnulls(person_id, organisation_id) = 1),
        constraint ck_space_membership_order check (ends_on is null or starts_on <= ends_on),
        constraint ck_space_membership_credits check (credits_used between 0 and credits_granted)
      );
      create index ix_space_membership_person on space_membership (person_id) where person_id is not null;
      create index ix_space_membership_organisation on space_membership (organisation_id) where organisation_id is not null;

      create table space_training (
        person_id uuid not null constraint fk_space_training_person references person,
        code text not null constraint ck_space_training_code check (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
        completed_on date not null,
        valid_until date,
        recorded_by_id uuid constraint fk_space_training_recorded_by references person,
        constraint pk_space_training primary key (person_id, code)
      );

      create table space_rule (
        id uuid not null default uuidv7() constraint pk_space_rule primary key,
        centre_id uuid not null constraint fk_space_rule_centre references centre,
        kind text constraint ck_space_rule_kind
          check (kind in ('HOT_DESK', 'FIXED_DESK', 'OFFICE', 'MEETING_ROOM', 'HALL', 'LAB', 'EQUIPMENT')),
        resource_id uuid constraint fk_space_rule_resource references resource,
        plan text constraint fk_space_rule_plan references space_plan,
        type text not null constraint ck_space_rule_type check (type in ('BUFFER', 'GRID', 'NOTICE', 'ADVANCE', 'LENGTH', 'APPROVAL',
          'PLAN', 'RESIDENCY', 'PROGRAMME', 'TRAINING', 'QUOTA', 'CONCURRENT', 'PRICE', 'CANCELLATION', 'CHECK_IN', 'STRIKES', 'SERIES')),
        params jsonb not null,
        valid_from date,
        valid_until date,
        is_active boolean not null default true,
        saved_at timestamptz(3) not null,
        saved_by_id uuid constraint fk_space_rule_saved_by references person,
        constraint ck_space_rule_order check (valid_from is null or valid_until is null or valid_from <= valid_until)
      );
      create index ix_space_rule_centre on space_rule (centre_id, type) where is_active;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table space_rule, space_training, space_membership, space_plan, open_window, resource_leaf, leaf,
        centre_closure, centre_hours, resource, centre;
    `);
  }
}
