import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A change of these tells the cards of the startups that its rows name, before and after it. */
const TOLD = ['founder', 'metric_report'] as const;
const CHANGES = [
  ['insert', 'new table as written'],
  ['delete', 'old table as unwritten'],
  ['update', 'old table as unwritten new table as written'],
] as const;

/**
 * What a list shows of a startup beside its record, ready in one row: who founds it and its newest figures. A card is written within the
 * change that makes it old, so no reader ever sees it otherwise than the view says; a startup without one has neither.
 */
export class KeepStartupCards1765700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table startup_card (
        startup_id uuid not null constraint pk_startup_card primary key
          constraint fk_startup_card_startup references startup on delete cascade,
        -- Kept as text, in the names of the fields that lists select: it is read far more often than written.
        founders json not null,
        latest_metrics json
      );

      -- What each card says by the rows of this moment.
      create view startup_card_now as
      select s.id as startup_id,
        (select coalesce(json_agg(f.said order by f.is_lead desc, f.since, f.id), '[]') from (
           select f.is_lead, f.since, f.id, json_strip_nulls(row_to_json(r)) as said
           from founder f join person p on p.id = f.person_id
           cross join lateral (select f.id, f.is_lead as "isLead", f.title, f.person_id as "personId", row_to_json(n) as person
                               from (select p.id, p.full_name as "fullName") n) r
           where f.startup_id = s.id and f.ended_at is null) f) as founders,
        (select json_strip_nulls(row_to_json(r)) from (
           select r.id, r.month, r.users, r.paying_customers as "payingCustomers", r.team_size as "teamSize",
                  (select row_to_json(m) from (select r.monthly_revenue::text as amount, 'AZN' as currency) m where r.monthly_revenue is not null) as "monthlyRevenue",
                  (select row_to_json(m) from (select r.funding_raised::text as amount, 'AZN' as currency) m where r.funding_raised is not null) as "fundingRaised"
           from metric_report r where r.startup_id = s.id and r.replaced_at is null order by r.month desc limit 1) r) as latest_metrics
      from startup s;

      -- Who changes the same startup waits for the others and then reads what they wrote; a name stays as it is until the commit.
      create function make_startup_cards(concerned uuid[]) returns void language plpgsql as $$
      begin
        perform from startup where id = any(concerned) order by id for no key update;
        perform from person where id in (select person_id from founder where startup_id = any(concerned) and ended_at is null)
          order by id for share;
        insert into startup_card select * from startup_card_now where startup_id = any(concerned)
          on conflict (startup_id) do update set founders = excluded.founders, latest_metrics = excluded.latest_metrics;
      end $$;

      create function keep_startup_cards() returns trigger language plpgsql as $$
      begin
        case tg_op
          when 'INSERT' then perform make_startup_cards(array(select startup_id from written));
          when 'DELETE' then perform make_startup_cards(array(select startup_id from unwritten));
          else perform make_startup_cards(array(select startup_id from written union select startup_id from unwritten));
        end case;
        return null;
      end $$;

      create function keep_name_on_startup_cards() returns trigger language plpgsql as $$
      begin
        perform make_startup_cards(array(select startup_id from founder where person_id = new.id and ended_at is null));
        return null;
      end $$;
      create trigger person_renames_on_startup_cards after update of full_name on person for each row
        when (old.full_name is distinct from new.full_name) execute function keep_name_on_startup_cards();
    `);
    for (const table of TOLD)
      for (const [change, rows] of CHANGES)
        await runner.query(
          `create trigger ${table}_${change}_keeps_startup_cards after ${change} on ${table}
             referencing ${rows} for each statement execute function keep_startup_cards()`,
        );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TOLD)
      for (const [change] of CHANGES)
        await runner.query(`drop trigger ${table}_${change}_keeps_startup_cards on ${table}`);
    await runner.query(`
      drop trigger person_renames_on_startup_cards on person;
      drop function keep_name_on_startup_cards();
      drop function keep_startup_cards();
      drop function make_startup_cards(uuid[]);
      drop view startup_card_now;
      drop table startup_card;
    `);
  }
}
