import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the search over startups stands on: names in their order, and every word that occurs, for those who mistype one. */
export class SearchStartups1764000200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Byte order, so that "begins with" is a range of the index and its rows come sorted. The table comes with
      -- the same release and holds no rows yet.
      -- squawk-ignore require-concurrent-index-creation
      create index ix_startup_folded_order on startup (folded collate "C", id);

      -- Words of names and one-liners. They only grow: a word that is gone suggests nothing that the search would find.
      create table startup_word (
        word text collate "C" not null constraint pk_startup_word primary key
      );
      insert into startup_word (word)
      select distinct w from startup s, regexp_split_to_table(s.searched, '[^[:alnum:]]+') w where length(w) between 3 and 40;
      create index ix_startup_word on startup_word using gin (word gin_trgm_ops);

      -- Sorted, so that two who add the same words wait for each other instead of blocking each other.
      create function keep_startup_words() returns trigger language plpgsql as $$
      begin
        insert into startup_word (word)
        select distinct w from changed, regexp_split_to_table(changed.searched, '[^[:alnum:]]+') w
        where length(w) between 3 and 40 and not exists (select from startup_word k where k.word = w)
        order by w on conflict do nothing;
        return null;
      end $$;
      create trigger startup_words_added after insert on startup
        referencing new table as changed for each statement execute function keep_startup_words();
      create trigger startup_words_changed after update on startup
        referencing new table as changed for each statement execute function keep_startup_words();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger startup_words_changed on startup;
      drop trigger startup_words_added on startup;
      drop function keep_startup_words();
      drop table startup_word;
      drop index ix_startup_folded_order;
    `);
  }
}
