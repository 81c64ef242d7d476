import { randomBytes } from 'node:crypto';
import { addDays, dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import type { Stage, StartupState } from '@aim/domain/pipeline/vocabulary';
import { clock } from '../src/platform/clock.ts';
import type { TestProduct } from './harness.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** So many days from today, as Baku counts them. */
export const day = (distance: number): string => addDays(dateOf(clock.now(), HOME_ZONE), distance);

export interface MadeStartup {
  readonly id: string;
  readonly entryId: string;
}

/** A startup that has been in its stage for a hundred days, founded by these personas. */
export async function makeStartup(
  product: Pick<TestProduct, 'db'>,
  {
    founders = ['founder'],
    state = 'ACTIVE',
    stage = 'IDEA',
    stageOn = day(-100),
    lastUpdateAt = clock.now(),
    name = 'Sınaq Startapı',
  }: {
    founders?: readonly string[];
    state?: StartupState;
    stage?: Stage;
    stageOn?: string;
    lastUpdateAt?: Date;
    name?: string;
  } = {},
): Promise<MadeStartup> {
  const reference = `ST-${[...randomBytes(6)].map((byte) => ALPHABET[byte % 32]).join('')}`;
  const [row] = await product.db.rows<MadeStartup & Record<string, unknown>>(
    `with s as (
       insert into startup (reference, name, one_liner, problem, solution, sector, country, region, founded_year, state, stage, stage_on, intake_on, origin, registered_at, last_update_at)
       values ($1, $2, 'Bir sətir', 'Problem', 'Həll', 'AGRITECH', 'AZ', 'BAKI', 2020, $3, $4, $5, $5, 'SELF', $6, $6) returning id
     ), e as (
       insert into stage_entry (startup_id, stage, kind, entered_on, recorded_at) select id, $4, 'REGISTERED', $5, $6 from s returning id
     ), f as (
       insert into founder (startup_id, person_id, is_lead, since)
       select s.id, d.person_id, d.key = ($7::text[])[1], $6 from s, demo_persona d where d.key = any($7)
     ) select s.id, e.id as "entryId" from s, e`,
    [reference, name, state, stage, stageOn, lastUpdateAt, founders],
  );
  return row as MadeStartup;
}

/** A file of a startup, as if it had been sent and checked. */
export async function makeFile(
  product: TestProduct,
  startupId: string,
  { kind = 'DOCUMENT', state = 'CLEAN' }: { kind?: string; state?: string } = {},
): Promise<string> {
  const [row] = await product.db.rows<{ id: string }>(
    `insert into file (subject_type, subject_id, kind, name, media_type, size, announced_size, visibility, state, uploaded_by_id, created_at, storage_key)
     select 'startup', $1, $2, 'sened.pdf', 'application/pdf', 1, 1, 'STAFF', $3, person_id, now(), gen_random_uuid()::text
     from demo_persona where key = 'founder' returning id`,
    [startupId, kind, state],
  );
  return (row as { id: string }).id;
}

export async function personOf(product: Pick<TestProduct, 'db'>, persona: string): Promise<string> {
  const [row] = await product.db.rows<{ id: string }>('select person_id as id from demo_persona where key = $1', [
    persona,
  ]);
  return (row as { id: string }).id;
}

/** Names of the events that are about an object or carry its id, in the order in which they happened. */
export async function eventsOf(product: TestProduct, startupId: string): Promise<string[]> {
  const rows = await product.db.rows<{ event: string }>(
    "select event from event_log where payload ->> 'startupId' = $1 order by position",
    [startupId],
  );
  return rows.map(({ event }) => event);
}
