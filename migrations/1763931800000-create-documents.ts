import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Uploaded files: what is known about them; the bytes live in the file store. */
export class CreateDocuments1763931800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table file (
        id uuid not null default uuidv7() constraint pk_file primary key,
        subject_type text not null,
        subject_id uuid not null,
        organisation_id uuid,
        kind text not null,
        name text not null constraint ck_file_name check (length(name) between 1 and 150),
        media_type text not null,
        size integer not null constraint ck_file_size check (size > 0),
        -- Pictures change their size when they are drawn anew; what the sender announced answers the sender.
        announced_size integer not null,
        visibility text not null constraint ck_file_visibility check (visibility in ('PRIVATE', 'ORGANISATION', 'STAFF', 'PUBLIC')),
        state text not null default 'UPLOADING'
          constraint ck_file_state check (state in ('UPLOADING', 'QUARANTINED', 'CLEAN', 'INFECTED', 'SCAN_FAILED', 'REMOVED')),
        version integer not null default 1,
        uploaded_by_id uuid not null constraint fk_file_uploaded_by references person,
        created_at timestamptz(3) not null,
        -- The right to send the bytes: one link, for one session, until they have arrived.
        ticket_hash bytea constraint uq_file_ticket unique,
        ticket_session_id uuid,
        storage_key text constraint uq_file_storage_key unique,
        preview_key text constraint uq_file_preview_key unique,
        sha256 bytea,
        has_active_content boolean not null default false,
        scan_attempts integer not null default 0,
        next_scan_at timestamptz(3),
        constraint ck_file_stored check (state in ('UPLOADING', 'REMOVED') or storage_key is not null)
      );
      create index ix_file_subject on file (subject_type, subject_id, id) where state <> 'REMOVED';
      create index ix_file_organisation on file (organisation_id) where state <> 'REMOVED';
      create index ix_file_uploaded_by on file (uploaded_by_id) where state <> 'REMOVED';
      create index ix_file_late on file (created_at) where state = 'UPLOADING';
      create index ix_file_rescan on file (next_scan_at) where state = 'SCAN_FAILED';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table file');
  }
}
