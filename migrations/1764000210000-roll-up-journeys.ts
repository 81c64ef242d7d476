import type { MigrationInterface, QueryRunner } from 'typeorm';

/** First dates of each startup's stages in one narrow row: the funnel reads these instead of the whole journey of everybody. */
export class RollUpJourneys1764000210000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table startup_journey (
        startup_id uuid not null constraint pk_startup_journey primary key
          constraint fk_startup_journey_startup references startup,
        -- Copies of the record: whether the funnel counts it, and by what it is grouped.
        is_counted boolean not null,
        sector text not null,
        region text,
        -- Something was corrected: what was known on a day is in the entries alone.
        needs_entries boolean not null,
        intake_on date,
        idea_on date,
        mvp_on date,
        incubation_on date,
        acceleration_on date,
        investor_matching_on date,
        funded_on date
      );
      create index ix_startup_journey_entries on startup_journey (startup_id) where needs_entries;

      -- Dates only move back, so it does not matter in which order two entries arrive.
      create function keep_startup_journey() returns trigger language plpgsql as $$
      begin
        insert into startup_journey as j
        select s.id, s.state not in ('DRAFT', 'PENDING_MODERATION', 'MERGED'), s.sector, s.region,
               bool_or(e.kind = 'CORRECTED'),
               min(e.entered_on) filter (where e.kind <> 'CORRECTED'),
               min(e.entered_on) filter (where e.kind <> 'CORRECTED' and e.stage = 'IDEA'),
               min(e.entered_on) filter (where e.kind <> 'CORRECTED' and e.stage = 'MVP'),
               min(e.entered_on) filter (where e.kind <> 'CORRECTED' and e.stage = 'INCUBATION'),
               min(e.entered_on) filter (where e.kind <> 'CORRECTED' and e.stage = 'ACCELERATION'),
               min(e.entered_on) filter (where e.kind <> 'CORRECTED' and e.stage = 'INVESTOR_MATCHING'),
               min(e.entered_on) filter (where e.kind <> 'CORRECTED' and e.stage = 'FUNDED')
        from added e join startup s on s.id = e.startup_id
        group by s.id
        order by s.id
        on conflict (startup_id) do update set
          needs_entries = j.needs_entries or excluded.needs_entries,
          intake_on = least(j.intake_on, excluded.intake_on),
          idea_on = least(j.idea_on, excluded.idea_on),
          mvp_on = least(j.mvp_on, excluded.mvp_on),
          incubation_on = least(j.incubation_on, excluded.incubation_on),
          acceleration_on = least(j.acceleration_on, excluded.acceleration_on),
          investor_matching_on = least(j.investor_matching_on, excluded.investor_matching_on),
          funded_on = least(j.funded_on, excluded.funded_on);
        return null;
      end $$;
      create trigger stage_entry_rolled_up after insert on stage_entry
        referencing new table as added for each statement execute function keep_startup_journey();

      create function keep_startup_journey_facts() returns trigger language plpgsql as $$
      begin
        update startup_journey set is_counted = new.state not in ('DRAFT', 'PENDING_MODERATION', 'MERGED'),
          sector = new.sector, region = new.region
        where startup_id = new.id;
        return null;
      end $$;
      create trigger startup_rolled_up after update on startup for each row
        when ((old.state, old.sector, old.region) is distinct from (new.state, new.sector, new.region))
        execute function keep_startup_journey_facts();

      insert into startup_journey
      select s.id, s.state not in ('DRAFT', 'PENDING_MODERATION', 'MERGED'), s.sector, s.region,
             bool_or(e.kind = 'CORRECTED'),
             min(e.entered_on) filter (where e.kind <> 'CORRECTED'),
             min(e.entered_on) filter (where e.kind <> 'CORRECTED' and e.stage = 'IDEA'),
             min(e.entered_on) filter (where e.kind <> 'CORRECTED' and e.stage = 'MVP'),
             min(e.entered_on) filter (where e.kind <> 'CORRECTED' and e.stage = 'INCUBATION'),
             min(e.entered_on) filter (where e.kind <> 'CORRECTED' and e.stage = 'ACCELERATION'),
             min(e.entered_on) filter (where e.kind <> 'CORRECTED' and e.stage = 'INVESTOR_MATCHING'),
             min(e.entered_on) filter (where e.kind <> 'CORRECTED' and e.stage = 'FUNDED')
      from stage_entry e join startup s on s.id = e.startup_id
      group by s.id;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger startup_rolled_up on startup;
      drop trigger stage_entry_rolled_up on stage_entry;
      drop function keep_startup_journey_facts();
      drop function keep_startup_journey();
      drop table startup_journey;
    `);
  }
}
