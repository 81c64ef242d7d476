import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a funnel's numbers come from; a transaction that writes to any of it makes the rolled-up funnels old. */
const TOLD: readonly (readonly [table: string, events: string])[] = [
  ['startup_journey', 'insert or update or delete or truncate'],
  ['stage_entry', 'insert or update or delete or truncate'],
  ['startup', 'insert or delete or truncate or update of state, sector, region, merged_into_id'],
  ['closure', 'insert or update or delete or truncate'],
  ['participation', 'insert or update or delete or truncate'],
  ['cohort', 'update of name'],
];

/**
 * Today's funnels with all their numbers, one row for each way of grouping. They are made anew as a whole, so nothing can add up wrongly;
 * whether one is still true is known to the transaction: it is while it has seen all that were committed to what it was made from.
 */
export class RollUpFunnels1765500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table funnel_rollup (
        dimension text not null constraint pk_funnel_rollup primary key,
        as_of date not null,
        -- What the statement saw that made it.
        seen pg_snapshot not null,
        -- The rows of the funnel as the live statement gives them.
        numbers jsonb not null
      );

      -- One row for a transaction, so that no two wait for each other; gone once all funnels have seen it.
      create table funnel_change (
        xid xid8 not null constraint pk_funnel_change primary key
      );

      create function tell_funnel_change() returns trigger language plpgsql as $$
      begin
        insert into funnel_change values (pg_current_xact_id()) on conflict do nothing;
        return null;
      end $$;
    `);
    for (const [table, events] of TOLD)
      await runner.query(
        `create trigger ${table}_tells_funnel after ${events} on ${table} for each statement execute function tell_funnel_change()`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table] of TOLD) await runner.query(`drop trigger ${table}_tells_funnel on ${table}`);
    await runner.query(`
      drop function tell_funnel_change();
      drop table funnel_change, funnel_rollup;
    `);
  }
}
