import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations, who belongs to them, and invitations. */
export class CreateOrganisations1763931720000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table organisation (
        id uuid not null default uuidv7() constraint pk_organisation primary key,
        name text collate "az-x-icu" not null constraint ck_organisation_name check (length(name) between 1 and 200),
        folded text not null generated always as (fold(name)) stored,
        legal_form text not null,
        tin text constraint ck_organisation_tin check (tin ~ '^[0-9]{10}$'),
        country text not null constraint ck_organisation_country check (country ~ '^[A-Z]{2}$'),
        address text,
        website text constraint ck_organisation_website check (website ~ '^https?://'),
        state text not null default 'UNVERIFIED' constraint ck_organisation_state check (state in ('UNVERIFIED', 'VERIFIED', 'DISSOLVED')),
        registered_at timestamptz(3) not null,
        registered_by_id uuid not null constraint fk_organisation_registered_by references person,
        registry_state text constraint ck_organisation_registry_state check (registry_state in ('ACTIVE', 'INACTIVE', 'NOT_FOUND')),
        registry_as_of timestamptz(3),
        version integer not null default 1
      );
      create unique index uq_organisation_tin on organisation (tin) where state <> 'DISSOLVED';
      create index ix_organisation_name on organisation (name, id);
      create index ix_organisation_registered on organisation (registered_at, id);
      create index ix_organisation_state on organisation (state, registered_at, id);
      create index ix_organisation_folded on organisation using gin (folded gin_trgm_ops);

      create table membership (
        id uuid not null default uuidv7() constraint pk_membership primary key,
        organisation_id uuid not null constraint fk_membership_organisation references organisation,
        person_id uuid not null constraint fk_membership_person references person,
        role text not null constraint ck_membership_role check (role in ('ADMIN', 'MEMBER')),
        since timestamptz(3) not null,
        ended_at timestamptz(3)
      );
      create unique index uq_membership_live on membership (organisation_id, person_id) where ended_at is null;
      create index ix_membership_person on membership (person_id) where ended_at is null;

      create table invitation (
        id uuid not null default uuidv7() constraint pk_invitation primary key,
        organisation_id uuid not null constraint fk_invitation_organisation references organisation,
        email text not null constraint ck_invitation_email check (email = lower(email)),
        role text not null constraint ck_invitation_role check (role in ('ADMIN', 'MEMBER')),
        state text not null default 'PENDING' constraint ck_invitation_state check (state in ('PENDING', 'ACCEPTED', 'DECLINED', 'REVOKED', 'EXPIRED')),
        token_hash bytea not null constraint uq_invitation_token unique,
        token_encrypted bytea,
        invited_by_id uuid not null constraint fk_invitation_invited_by references person,
        created_at timestamptz(3) not null,
        expires_at timestamptz(3) not null,
        version integer not null default 1
      );
      create unique index uq_invitation_open on invitation (organisation_id, email) where state = 'PENDING';
      create index ix_invitation_expiry on invitation (expires_at) where state = 'PENDING';
    `);
    await runner.query(`
      -- An organisation keeps an admin: checked when the transaction commits, so that two who leave at once cannot both succeed.
      create function keep_organisation_admin() returns trigger language plpgsql as $$
      begin
        perform 1 from organisation where id = new.organisation_id for update;
        if exists (select from membership where organisation_id = new.organisation_id)
           and not exists (select from membership where organisation_id = new.organisation_id and role = 'ADMIN' and ended_at is null) then
          raise exception 'an organisation keeps an admin' using errcode = 'check_violation', constraint = 'ck_membership_last_admin';
        end if;
        return null;
      end $$;
      create constraint trigger membership_keeps_admin after update on membership
        deferrable initially deferred for each row execute function keep_organisation_admin();

      -- The table is as new as this one and holds no rows yet.
      -- squawk-ignore constraint-missing-not-valid, adding-foreign-key-constraint
      alter table session add constraint fk_session_acting_for foreign key (acting_for_id) references organisation;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table session drop constraint fk_session_acting_for;
      drop table invitation, membership, organisation;
      drop function keep_organisation_admin();
    `);
  }
}
