import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Consent of founders to be shown to investors: each version a row of its own, one live for each startup. */
export class CreateListings1764000400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table listing (
        id uuid not null default uuidv7() constraint pk_listing primary key,
        startup_id uuid not null constraint fk_listing_startup references startup,
        -- What a card without a name is called by; says nothing about the startup.
        code text not null constraint uq_listing_code unique constraint ck_listing_code check (code ~ '^T-[0-9A-HJKMNP-TV-Z]{6}$'),
        state text not null default 'ACTIVE' constraint ck_listing_state check (state in ('ACTIVE', 'PAUSED', 'REVOKED', 'EXPIRED')),
        level text not null constraint ck_listing_level check (level in ('TEASER', 'LISTED')),
        groups text[] not null constraint ck_listing_groups
          check (groups <@ array['PROFILE', 'TRACTION', 'FINANCIALS', 'CAP_TABLE', 'DOCUMENTS']),
        audience text not null constraint ck_listing_audience check (audience in ('ALL_INVESTORS', 'NAMED_FUNDS')),
        expires_on date not null,
        ask_amount bigint constraint ck_listing_ask_amount check (ask_amount >= 0),
        ask_currency text,
        -- What was consented to, word by word: the six elements the law asks for.
        consent_version text not null,
        consent jsonb not null constraint ck_listing_consent
          check (consent ?& array['subject', 'operator', 'purpose', 'scope', 'validity', 'deletion']),
        published_by_id uuid not null constraint fk_listing_published_by references person,
        published_at timestamptz(3) not null,
        reminded_at timestamptz(3),
        version integer not null default 1,
        constraint ck_listing_ask check ((ask_amount is null) = (ask_currency is null)),
        constraint ck_listing_teaser check (level <> 'TEASER' or not groups && array['CAP_TABLE', 'DOCUMENTS'])
      );
      create unique index uq_listing_live on listing (startup_id) where state in ('ACTIVE', 'PAUSED');
      create index ix_listing_startup on listing (startup_id, id);
      create index ix_listing_open on listing (published_at, id) where state = 'ACTIVE';
      create index ix_listing_expiry on listing (expires_on) where state in ('ACTIVE', 'PAUSED');

      create table listing_fund (
        listing_id uuid not null constraint fk_listing_fund_listing references listing,
        organisation_id uuid not null constraint fk_listing_fund_organisation references organisation,
        is_excluded boolean not null,
        constraint pk_listing_fund primary key (listing_id, organisation_id)
      );
      create index ix_listing_fund_organisation on listing_fund (organisation_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table listing_fund, listing;');
  }
}
