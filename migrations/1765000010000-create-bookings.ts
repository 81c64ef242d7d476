import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One ledger of occupancy for bookings, sessions of events and closures; what holds time and what it costs is guarded here. */
export class CreateBookings1765000010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table booking_series (
        id uuid not null default uuidv7() constraint pk_booking_series primary key,
        resource_id uuid not null constraint fk_booking_series_resource references resource,
        owner_id uuid not null constraint fk_booking_series_owner references person,
        -- The rule and the beginning as it stands on the wall of the centre: the stays are worked out from them.
        rule text not null,
        starts_local text not null,
        zone text not null,
        minutes integer not null constraint ck_booking_series_minutes check (minutes > 0),
        made_at timestamptz(3) not null
      );
      create index ix_booking_series_owner on booking_series (owner_id, id);

      create table booking (
        id uuid not null default uuidv7() constraint pk_booking primary key,
        reference text not null constraint uq_booking_reference unique,
        resource_id uuid not null,
        centre_id uuid not null,
        series_id uuid constraint fk_booking_series references booking_series,
        recurrence_at timestamptz(3),
        use_during tstzrange not null,
        starts_at timestamptz(3) not null generated always as (lower(use_during)) stored,
        ends_at timestamptz(3) not null generated always as (upper(use_during)) stored,
        state text not null default 'HELD' constraint ck_booking_state check (state in ('HELD', 'PENDING', 'CONFIRMED', 'CHECKED_IN',
          'COMPLETED', 'NO_SHOW', 'CANCELLED', 'REJECTED', 'EXPIRED')),
        live boolean not null generated always as (state in ('HELD', 'PENDING', 'CONFIRMED', 'CHECKED_IN')) stored,
        hold_expires_at timestamptz(3),
        owner_id uuid not null constraint fk_booking_owner references person,
        organisation_id uuid constraint fk_booking_organisation references organisation,
        title text not null default '',
        people integer not null constraint ck_booking_people check (people > 0),
        qepik bigint not null default 0 constraint ck_booking_qepik check (qepik >= 0),
        credits integer not null default 0 constraint ck_booking_credits check (credits >= 0),
        -- What the rules said when it was booked.
        cancel_minutes integer not null default 0,
        check_in_from timestamptz(3),
        check_in_until timestamptz(3),
        is_late boolean not null default false,
        made_at timestamptz(3) not null,
        decided_by_id uuid constraint fk_booking_decided_by references person,
        decided_reason text,
        checked_in_at timestamptz(3),
        ended_at timestamptz(3),
        reminded_at timestamptz(3),
        -- Raised with every change that calendars must learn of (RFC 5545, 3.8.7.4).
        sequence integer not null default 0,
        changed_at timestamptz(3) not null,
        version integer not null default 1,
        constraint fk_booking_resource foreign key (resource_id, centre_id) references resource (id, centre_id),
        constraint uq_booking_live unique (id, live),
        constraint uq_booking_recurrence unique (series_id, recurrence_at),
        constraint ck_booking_series check ((series_id is null) = (recurrence_at is null)),
        constraint ck_booking_hold check ((state = 'HELD') = (hold_expires_at is not null)),
        constraint ck_booking_bounds check (not isempty(use_during) and lower_inc(use_during) and not upper_inc(use_during)
          and not lower_inf(use_during) and not upper_inf(use_during))
      );
      create index ix_booking_owner on booking (owner_id, starts_at, id);
      create index ix_booking_centre on booking (centre_id, starts_at, id);
      create index ix_booking_resource on booking (resource_id, starts_at);
      create index ix_booking_starts on booking (starts_at, id);
      create index ix_booking_hold on booking (hold_expires_at) where state = 'HELD';
      create index ix_booking_check_in on booking (check_in_until) where state = 'CONFIRMED' and check_in_until is not null;
      create index ix_booking_running on booking (ends_at) where state in ('CONFIRMED', 'CHECKED_IN', 'PENDING');

      create table booking_guest (
        booking_id uuid not null constraint fk_booking_guest_booking references booking,
        email text not null constraint ck_booking_guest_email check (email = lower(email)),
        constraint pk_booking_guest primary key (booking_id, email)
      );

      create table blackout (
        id uuid not null default uuidv7() constraint pk_blackout primary key,
        centre_id uuid not null,
        resource_id uuid not null,
        during tstzrange not null constraint ck_blackout_bounds check (not isempty(during) and lower_inc(during)
          and not upper_inc(during) and not lower_inf(during) and not upper_inf(during)),
        kind text not null constraint ck_blackout_kind check (kind in ('MAINTENANCE', 'CLOSURE', 'IMPORTED', 'OTHER')),
        reason text not null,
        -- The event of the calendar it was read from.
        imported_uid text,
        made_by_id uuid not null constraint fk_blackout_made_by references person,
        made_at timestamptz(3) not null,
        lifted_at timestamptz(3),
        constraint fk_blackout_resource foreign key (resource_id, centre_id) references resource (id, centre_id)
      );
      create unique index uq_blackout_imported on blackout (resource_id, imported_uid) where imported_uid is not null and lifted_at is null;
      create index ix_blackout_centre on blackout (centre_id, id) where lifted_at is null;

      create table claim (
        id uuid not null default uuidv7() constraint pk_claim primary key,
        leaf_id uuid not null constraint fk_claim_leaf references leaf,
        unit_no integer not null default 1 constraint ck_claim_unit check (unit_no > 0),
        -- With the buffers of the room, and without.
        during tstzrange not null,
        use_during tstzrange not null,
        source text not null constraint ck_claim_source check (source in ('BOOKING', 'EVENT', 'BLACKOUT')),
        booking_id uuid,
        booking_live boolean constraint ck_claim_live check (booking_live),
        blackout_id uuid constraint fk_claim_blackout references blackout,
        session_id uuid,
        out_of_hours boolean not null default false,
        open_leaf uuid generated always as (case when source = 'BLACKOUT' or out_of_hours then null else leaf_id end) stored,
        constraint ck_claim_bounds check (not isempty(during) and lower_inc(during) and not upper_inc(during)
          and not lower_inf(during) and not upper_inf(during)),
        constraint ck_claim_use_bounds check (not isempty(use_during) and lower_inc(use_during) and not upper_inc(use_during)),
        constraint ck_claim_widens check (during @> use_during),
        constraint ck_claim_owner check ((source = 'BOOKING') = (booking_id is not null) and (booking_id is null) = (booking_live is null)
          and (source = 'BLACKOUT') = (blackout_id is not null) and (source = 'EVENT') = (session_id is not null)),
        constraint ex_claim_overlap unique (leaf_id, unit_no, during without overlaps),
        constraint fk_claim_opening foreign key (open_leaf, period use_during) references open_window (leaf_id, period during),
        constraint fk_claim_booking foreign key (booking_id, booking_live) references booking (id, live) deferrable initially deferred
      );
      create index ix_claim_booking on claim (booking_id) where booking_id is not null;
      create index ix_claim_blackout on claim (blackout_id) where blackout_id is not null;

      create table slot_wait (
        id uuid not null default uuidv7() constraint pk_slot_wait primary key,
        resource_id uuid not null,
        centre_id uuid not null,
        person_id uuid not null constraint fk_slot_wait_person references person,
        wants tstzrange not null,
        people integer not null constraint ck_slot_wait_people check (people > 0),
        state text not null default 'WAITING'
          constraint ck_slot_wait_state check (state in ('WAITING', 'OFFERED', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN')),
        booking_id uuid constraint uq_slot_wait_booking unique constraint fk_slot_wait_booking references booking,
        offered_until timestamptz(3),
        joined_at timestamptz(3) not null,
        version integer not null default 1,
        constraint fk_slot_wait_resource foreign key (resource_id, centre_id) references resource (id, centre_id),
        constraint ck_slot_wait_offer check (state not in ('OFFERED', 'ACCEPTED') or booking_id is not null),
        constraint ck_slot_wait_until check ((state = 'OFFERED') = (offered_until is not null))
      );
      create unique index uq_slot_wait_live on slot_wait (resource_id, person_id, wants) where state in ('WAITING', 'OFFERED');
      create index ix_slot_wait_line on slot_wait using gist (resource_id, wants) where state = 'WAITING';
      create index ix_slot_wait_person on slot_wait (person_id, id);

      create table calendar_feed (
        id uuid not null default uuidv7() constraint pk_calendar_feed primary key,
        kind text not null constraint ck_calendar_feed_kind check (kind in ('PERSON', 'RESOURCE', 'CENTRE')),
        subject_id uuid not null,
        owner_id uuid not null constraint fk_calendar_feed_owner references person,
        token_hash bytea not null constraint uq_calendar_feed_token unique,
        made_at timestamptz(3) not null,
        revoked_at timestamptz(3)
      );
      create index ix_calendar_feed_owner on calendar_feed (owner_id) where revoked_at is null;
    `);
    await runner.query(`
      -- A quota is a counter for one person, rule and period; its entries are what was counted.
      create table quota_period (
        id uuid not null default uuidv7() constraint pk_quota_period primary key,
        person_id uuid not null constraint fk_quota_period_person references person,
        rule_id uuid not null constraint fk_quota_period_rule references space_rule,
        during tstzrange not null,
        limit_minutes integer not null,
        used_minutes integer not null default 0,
        constraint uq_quota_period unique (person_id, rule_id, during without overlaps),
        constraint ck_quota_period_used check (used_minutes between 0 and limit_minutes)
      );
      create table quota_entry (
        booking_id uuid not null constraint fk_quota_entry_booking references booking,
        period_id uuid not null constraint fk_quota_entry_period references quota_period,
        minutes integer not null constraint ck_quota_entry_minutes check (minutes > 0),
        constraint pk_quota_entry primary key (booking_id, period_id)
      );
      create index ix_quota_entry_period on quota_entry (period_id);
      create table credit_entry (
        booking_id uuid not null constraint pk_credit_entry primary key constraint fk_credit_entry_booking references booking,
        membership_id uuid not null constraint fk_credit_entry_membership references space_membership,
        credits integer not null constraint ck_credit_entry_credits check (credits > 0)
      );
      create index ix_credit_entry_membership on credit_entry (membership_id);

      create function count_quota() returns trigger language plpgsql as $$
      begin
        if tg_op in ('DELETE', 'UPDATE') then
          update quota_period set used_minutes = used_minutes - old.minutes where id = old.period_id;
        end if;
        if tg_op in ('INSERT', 'UPDATE') then
          update quota_period set used_minutes = used_minutes + new.minutes where id = new.period_id;
        end if;
        return null;
      end $$;
      create trigger quota_counted after insert or update or delete on quota_entry for each row execute function count_quota();

      create function count_credits() returns trigger language plpgsql as $$
      begin
        if tg_op in ('DELETE', 'UPDATE') then
          update space_membership set credits_used = credits_used - old.credits where id = old.membership_id;
        end if;
        if tg_op in ('INSERT', 'UPDATE') then
          update space_membership set credits_used = credits_used + new.credits where id = new.membership_id;
        end if;
        return null;
      end $$;
      create trigger credits_counted after insert or update or delete on credit_entry for each row execute function count_credits();

      -- A living booking holds every part of its room for exactly its time; a dead one holds nothing (by the key of its state).
      create function booking_keeps_claims() returns trigger language plpgsql as $$
      declare
        held uuid;
        stay record;
        parts integer;
        claims integer;
      begin
        if tg_table_name = 'booking' then held := new.id; else held := old.booking_id; end if;
        select resource_id, use_during, live into stay from booking where id = held;
        if not found or not stay.live then return null; end if;
        select count(*) into parts from resource_leaf l where l.resource_id = stay.resource_id;
        select count(distinct c.leaf_id) into claims from claim c
          join resource_leaf l on l.leaf_id = c.leaf_id and l.resource_id = stay.resource_id
          where c.booking_id = held and c.use_during = stay.use_during;
        if parts <> claims then
          raise exception 'a living booking holds % of % parts', claims, parts
            using errcode = 'check_violation', constraint = 'ck_booking_claims';
        end if;
        return null;
      end $$;
      create constraint trigger booking_keeps_claims after insert or update of state, use_during, resource_id on booking
        deferrable initially deferred for each row execute function booking_keeps_claims();
      create constraint trigger claim_stays after delete or update on claim
        deferrable initially deferred for each row when (old.booking_id is not null) execute function booking_keeps_claims();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table credit_entry, quota_entry, quota_period, calendar_feed, slot_wait, claim, blackout, booking_guest, booking, booking_series;
      drop function booking_keeps_claims();
      drop function count_credits();
      drop function count_quota();
    `);
  }
}
