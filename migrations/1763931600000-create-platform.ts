import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The event log and what hangs on it, idempotency, rates, the trace of reads, search folding. */
export class CreatePlatform1763931600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists pg_trgm;
      create extension if not exists btree_gist;
      create extension if not exists btree_gin;
    `);
    await runner.query(String.raw`
      CREATE OR REPLACE FUNCTION fold(text_to_fold text) RETURNS text
        LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
        RETURN btrim(regexp_replace(replace(replace(replace(replace(replace(replace(replace(replace(translate(text_to_fold, U&'\0041\0042\0043\0044\0045\0046\0047\0048\0049\004a\004b\004c\004d\004e\004f\0050\0051\0052\0053\0054\0055\0056\0057\0058\0059\005a\00e0\00c0\00e1\00c1\00e2\00c2\00e3\00c3\00e4\00c4\00e5\00c5\0101\0100\0103\0102\0105\0104\01ce\01cd\0201\0200\0203\0202\1ea1\1ea0\1ea3\1ea2\1ea5\1ea4\1ea7\1ea6\1ea9\1ea8\1eab\1eaa\1ead\1eac\1eaf\1eae\1eb1\1eb0\1eb3\1eb2\1eb5\1eb4\1eb7\1eb6\0430\0410\0431\0411\00e7\00c7\0107\0106\0109\0108\010b\010a\010d\010c\0447\0427\04b9\04b8\010f\010e\0111\0110\1e0d\1e0c\0434\0414\0259\018f\00e8\00c8\00e9\00c9\00ea\00ca\00eb\00cb\0113\0112\0115\0114\0117\0116\0119\0118\011b\011a\0205\0204\0207\0206\1eb9\1eb8\1ebb\1eba\1ebd\1ebc\1ebf\1ebe\1ec1\1ec0\1ec3\1ec2\1ec5\1ec4\1ec7\1ec6\0435\0415\044d\042d\04d9\04d8\0444\0424\011f\011e\011d\011c\0121\0120\0123\0122\01e7\01e6\0433\0413\0493\0492\049d\049c\0125\0124\0127\0126\1e25\1e24\04bb\04ba\0131\00ec\00cc\00ed\00cd\00ee\00ce\00ef\00cf\0129\0128\012b\012a\012d\012c\012f\012e\01d0\01cf\1ecb\1eca\1ec9\1ec8\0438\0418\044b\042b\0456\0406\0135\0134\0436\0416\0137\0136\01e9\01e8\043a\041a\013a\0139\013c\013b\013e\013d\0140\013f\0142\0141\043b\041b\1e43\1e42\043c\041c\00f1\00d1\0144\0143\0146\0145\0148\0147\1e47\1e46\043d\041d\00f6\00d6\00f2\00d2\00f3\00d3\00f4\00d4\00f5\00d5\00f8\00d8\014d\014c\014f\014e\0151\0150\01d2\01d1\1ecd\1ecc\1ecf\1ece\1ed1\1ed0\1ed3\1ed2\1ed5\1ed4\1ed7\1ed6\1ed9\1ed8\1edb\1eda\1edd\1edc\1edf\1ede\1ee1\1ee0\1ee3\1ee2\043e\041e\04e9\04e8\043f\041f\0155\0154\0157\0156\0159\0158\0440\0420\015f\015e\015b\015a\015d\015c\0161\0160\0219\0218\1e63\1e62\0448\0428\0449\0429\0441\0421\0163\0162\0165\0164\0167\0166\021b\021a\0442\0422\00fc\00dc\00f9\00d9\00fa\00da\00fb\00db\0169\0168\016b\016a\016d\016c\016f\016e\0171\0170\0173\0172\01d4\01d3\1ee5\1ee4\1ee7\1ee6\1ee9\1ee8\1eeb\1eea\1eed\1eec\1eef\1eee\1ef1\1ef0\0443\0423\04af\04ae\0432\0412\0175\0174\1e81\1e80\1e83\1e82\0445\0425\00fd\00dd\00ff\0178\0177\0176\1ef3\1ef2\1ef5\1ef4\1ef7\1ef6\1ef9\1ef8\0439\0419\0458\0408\017a\0179\017c\017b\017e\017d\0437\0417\0130\1e9e\00c6\0152\00de\0401\0426\042e\042f\0009\000a\000d\00a0\2009\202f\002d\2010\2011\2012\2013\2014\005f\002f\0027\0022\0060\00b4\2019\2018\02bc\201c\201d\201e\00ab\00bb\044a\042a\044c\042c\00ad\0300\0301\0302\0303\0304\0306\0307\0308\030a\030b\030c\0323\0327\0328', U&'abcdefghijklmnopqrstuvwxyzaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaabbccccccccccccccddddddddeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeffgggggggggggggggghhhhhhhhiiiiiiiiiiiiiiiiiiiiiiiiiiiiijjjjkkkkkkllllllllllllmmmmnnnnnnnnnnnnoooooooooooooooooooooooooooooooooooooooooooooooopprrrrrrrrssssssssssssssssssttttttttttuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuvvwwwwwwxxyyyyyyyyyyyyyyyyyyzzzzzzzzi\00df\00e6\0153\00fe\0451\0446\044e\044f              '), U&'\00df', 'ss'), U&'\00e6', 'ae'), U&'\0153', 'oe'), U&'\00fe', 'th'), U&'\0451', 'yo'), U&'\0446', 'ts'), U&'\044e', 'yu'), U&'\044f', 'ya'), ' +', ' ', 'g'), ' ');
    `);
    await runner.query(`
      -- Rows that are history are never changed, not even by the owner.
      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
      end $$;

      create table event_log (
        id uuid not null default uuidv7() constraint pk_event_log primary key,
        position bigint generated always as identity constraint uq_event_log_position unique,
        xid xid8 not null default pg_current_xact_id(),
        at timestamptz(3) not null,
        event text not null,
        actor_id uuid,
        acting_for_id uuid,
        subject_type text not null,
        subject_id uuid not null,
        payload jsonb not null default '{}',
        request_id text not null
      );
      create index ix_event_log_subject on event_log (subject_type, subject_id, id);
      create index ix_event_log_actor on event_log (actor_id, id);
      create index ix_event_log_event on event_log (event, id);
      create index ix_event_log_xid on event_log (xid);
      create index ix_event_log_at on event_log (at);
      create trigger event_log_append_only before update or delete on event_log for each row execute function refuse_change();

      create table event_delivery (
        event_id uuid not null constraint pk_event_delivery primary key constraint fk_event_delivery_event references event_log,
        relayed_at timestamptz(3)
      );
      create index ix_event_delivery_pending on event_delivery (event_id) where relayed_at is null;

      create table reaction_done (
        event_id uuid not null,
        reaction text not null,
        done_at timestamptz(3) not null default now(),
        constraint pk_reaction_done primary key (event_id, reaction)
      );

      create table dead_letter (
        id uuid not null default uuidv7() constraint pk_dead_letter primary key,
        event_id uuid not null,
        reaction text not null,
        attempts integer not null,
        reason text not null,
        failed_at timestamptz(3) not null default now(),
        resolved_at timestamptz(3),
        constraint uq_dead_letter_event_reaction unique (event_id, reaction)
      );
      create index ix_dead_letter_open on dead_letter (failed_at) where resolved_at is null;

      -- Batches of the log, each sealed over the one before; complete because only finished transactions are in it.
      create table event_seal (
        id bigint generated always as identity constraint pk_event_seal primary key,
        from_xid xid8 not null,
        to_xid xid8 not null,
        event_count integer not null,
        previous_hash bytea not null,
        hash bytea not null constraint uq_event_seal_hash unique,
        sealed_at timestamptz(3) not null default now(),
        constraint ck_event_seal_range check (from_xid < to_xid),
        constraint uq_event_seal_from unique (from_xid)
      );
      create trigger event_seal_append_only before update or delete on event_seal for each row execute function refuse_change();

      create table state_transition (
        id uuid not null default uuidv7() constraint pk_state_transition primary key,
        machine text not null,
        subject_id uuid not null,
        event text not null,
        from_state text not null,
        to_state text not null,
        at timestamptz(3) not null,
        actor_id uuid,
        acting_for_id uuid,
        reason text
      );
      create index ix_state_transition_subject on state_transition (subject_id, id);
      create trigger state_transition_append_only before update or delete on state_transition for each row execute function refuse_change();

      create table data_access (
        id uuid not null default uuidv7() constraint pk_data_access primary key,
        at timestamptz(3) not null,
        actor_id uuid,
        acting_for_id uuid,
        subject_type text not null,
        subject_id uuid not null,
        field_groups text[] not null,
        purpose text not null,
        request_id text not null
      );
      create index ix_data_access_subject on data_access (subject_type, subject_id, id);
      create trigger data_access_append_only before update or delete on data_access for each row execute function refuse_change();

      create table idempotency_key (
        owner_id uuid not null,
        operation text not null,
        key text not null constraint ck_idempotency_key_length check (length(key) between 8 and 100),
        request_hash bytea not null,
        result jsonb,
        created_at timestamptz(3) not null default now(),
        constraint pk_idempotency_key primary key (owner_id, operation, key)
      );
      create index ix_idempotency_key_created on idempotency_key (created_at);

      create unlogged table rate_window (
        name text not null,
        key text not null,
        started_at timestamptz(3) not null,
        attempts integer not null,
        constraint pk_rate_window primary key (name, key)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table rate_window, idempotency_key, data_access, state_transition, event_seal, dead_letter, reaction_done, event_delivery, event_log;
      drop function refuse_change();
      drop function fold(text);
    `);
  }
}
