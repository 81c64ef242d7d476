import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The parts of a room change while nobody has booked it: a living booking holds exactly what its room is made of. */
export class GuardPartsOfRooms1765300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function room_keeps_claims() returns trigger language plpgsql as $$
      declare
        room uuid;
      begin
        if tg_op = 'DELETE' then room := old.resource_id; else room := new.resource_id; end if;
        if exists (
          select from booking b where b.resource_id = room and b.live
            and array(select l.leaf_id from resource_leaf l where l.resource_id = room order by 1)
              <> array(select distinct c.leaf_id from claim c where c.booking_id = b.id order by 1)) then
          raise exception 'a living booking holds other parts than its room has'
            using errcode = 'check_violation', constraint = 'ck_booking_claims';
        end if;
        return null;
      end $$;
      create constraint trigger room_keeps_claims after insert or delete or update on resource_leaf
        deferrable initially deferred for each row execute function room_keeps_claims();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger room_keeps_claims on resource_leaf; drop function room_keeps_claims()');
  }
}
