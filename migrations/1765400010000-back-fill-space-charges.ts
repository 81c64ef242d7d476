import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was agreed before the account was kept is written into it; from here on the database holds both equal. */
export class BackFillSpaceCharges1765400010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      insert into space_charge (booking_id, centre_id, person_id, qepik, credits, reason, at)
      select b.id, b.centre_id, b.owner_id, u.qepik, u.credits, 'BOOKED', b.made_at
      from booking b cross join lateral (values (b.qepik, 0), (0::bigint, b.credits)) u (qepik, credits)
      where (u.qepik > 0 or u.credits > 0)
        and (b.state in ('CONFIRMED', 'CHECKED_IN', 'COMPLETED', 'NO_SHOW') or (b.state = 'CANCELLED' and b.is_late))
      order by b.made_at, b.id;

      -- What is free and stays free asks for nothing.
      create constraint trigger booking_made_keeps_account after insert on booking deferrable initially deferred
        for each row when (new.qepik > 0 or new.credits > 0) execute function booking_keeps_account();
      create constraint trigger booking_keeps_account after update of state, qepik, credits, is_late on booking
        deferrable initially deferred for each row
        when (old.qepik > 0 or old.credits > 0 or new.qepik > 0 or new.credits > 0) execute function booking_keeps_account();
      create constraint trigger space_charge_keeps_account after insert on space_charge deferrable initially deferred
        for each row execute function booking_keeps_account();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger booking_made_keeps_account on booking;
      drop trigger booking_keeps_account on booking;
      drop trigger space_charge_keeps_account on space_charge;
      truncate space_charge;
    `);
  }
}
