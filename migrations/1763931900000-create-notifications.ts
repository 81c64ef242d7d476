import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people are told, what they chose to be told, and the outbox of mail. */
export class CreateNotifications1763931900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notification (
        id uuid not null default uuidv7() constraint pk_notification primary key,
        person_id uuid not null constraint fk_notification_person references person,
        event_id uuid not null,
        kind text not null,
        params jsonb not null,
        href text,
        created_at timestamptz(3) not null,
        read_at timestamptz(3),
        constraint uq_notification_event unique (event_id, person_id, kind)
      );
      create index ix_notification_person on notification (person_id, id);
      create index ix_notification_unread on notification (person_id, id) where read_at is null;

      create table notification_preference (
        person_id uuid not null constraint fk_notification_preference_person references person,
        topic text not null,
        in_app boolean not null,
        email boolean not null,
        constraint pk_notification_preference primary key (person_id, topic)
      );

      -- The body is encrypted: it may carry codes and links, and staff read it through the application only.
      create table mail (
        id uuid not null default uuidv7() constraint pk_mail primary key,
        event_id uuid not null,
        person_id uuid constraint fk_mail_person references person,
        to_address text not null constraint ck_mail_to check (length(to_address) <= 254),
        template text not null,
        locale text not null constraint ck_mail_locale check (locale in ('az', 'en', 'ru')),
        subject text not null,
        folded text not null generated always as (fold(to_address || ' ' || subject)) stored,
        body_sealed bytea,
        message_id text not null constraint uq_mail_message_id unique,
        state text not null default 'QUEUED' constraint ck_mail_state check (state in ('QUEUED', 'HELD', 'SENT', 'FAILED')),
        version integer not null default 1,
        created_at timestamptz(3) not null,
        next_attempt_at timestamptz(3) not null,
        attempts integer not null default 0,
        last_error text,
        sent_at timestamptz(3),
        constraint ck_mail_sent check (state <> 'SENT' or sent_at is not null),
        constraint uq_mail_event unique (event_id, template, to_address)
      );
      create index ix_mail_created on mail (created_at, id);
      create index ix_mail_state on mail (state, created_at, id);
      create index ix_mail_due on mail (next_attempt_at) where state = 'QUEUED';
      create index ix_mail_folded on mail using gin (folded gin_trgm_ops);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table mail, notification_preference, notification');
  }
}
