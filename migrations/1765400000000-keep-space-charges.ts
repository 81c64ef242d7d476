import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The account of centres: what stays cost and what was given back, entry by entry. Its sums are the truth. */
export class KeepSpaceCharges1765400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table space_charge (
        id uuid not null default uuidv7() constraint pk_space_charge primary key,
        booking_id uuid not null constraint fk_space_charge_booking references booking,
        centre_id uuid not null constraint fk_space_charge_centre references centre,
        -- Who owes it: whoever the booking belongs to.
        person_id uuid not null constraint fk_space_charge_person references person,
        qepik bigint not null default 0,
        credits integer not null default 0,
        reason text not null constraint ck_space_charge_reason check (reason in ('BOOKED', 'CHANGED', 'CANCELLED', 'DISPLACED')),
        actor_id uuid constraint fk_space_charge_actor references person,
        at timestamptz(3) not null,
        constraint ck_space_charge_one_unit check ((qepik <> 0) <> (credits <> 0))
      );
      create index ix_space_charge_booking on space_charge (booking_id);
      create index ix_space_charge_person on space_charge (person_id, at, id);
      create index ix_space_charge_centre on space_charge (centre_id, at, id);
      create trigger space_charge_append_only before update or delete on space_charge for each row execute function refuse_change();

      -- At the commit the entries of a booking sum up to what it owes: no charge is lost, none is given back twice.
      create function booking_keeps_account() returns trigger language plpgsql as $$
      declare
        stay record;
        owes boolean;
        due_qepik bigint;
        due_credits integer;
        written record;
        concerned uuid;
      begin
        if tg_table_name = 'booking' then concerned := new.id; else concerned := new.booking_id; end if;
        select state, is_late, qepik, credits into stay from booking where id = concerned;
        owes := stay.state in ('CONFIRMED', 'CHECKED_IN', 'COMPLETED', 'NO_SHOW') or (stay.state = 'CANCELLED' and stay.is_late);
        due_qepik := case when owes then stay.qepik else 0 end;
        due_credits := case when owes then stay.credits else 0 end;
        select coalesce(sum(c.qepik), 0) as qepik, coalesce(sum(c.credits), 0) as credits into written
          from space_charge c where c.booking_id = concerned;
        if written.qepik <> due_qepik or written.credits <> due_credits then
          raise exception 'the account of a booking does not say what it owes'
            using errcode = 'check_violation', constraint = 'ck_space_charge_due';
        end if;
        return null;
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table space_charge;
      drop function booking_keeps_account();
    `);
  }
}
