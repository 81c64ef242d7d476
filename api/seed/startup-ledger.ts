import type { EventName } from '@aim/domain/events';
import { type CtxSeed, createCtx } from '../src/platform/ctx.ts';
import { tellActor } from '../src/platform/with-actor.ts';

type Row = Readonly<Record<string, unknown>>;

/** What is written besides the rows themselves when somebody does something. */
export interface Deed {
  readonly at: Date;
  readonly by: string | null;
}

/**
 * Rows of a story, gathered first and written in a few statements: two hundred startups with all that happened to them would take
 * minutes command by command. Whoever adds a deed adds its transition and its event, as `transition()` and `emit()` would.
 */
export class Ledger {
  private readonly rows = new Map<string, Row[]>();
  private readonly ids: string[];

  constructor(ids: readonly string[]) {
    this.ids = [...ids];
  }

  /** An id for a row, in the order of making. */
  id(): string {
    const id = this.ids.shift();
    if (id === undefined) throw new Error('the ledger has run out of ids');
    return id;
  }

  add(table: string, row: Row): void {
    this.rows.set(table, [...(this.rows.get(table) ?? []), row]);
  }

  event(event: EventName, subject: { type: string; id: string }, payload: object, { at, by }: Deed): void {
    this.add('event_log', {
      ...{ event, at, actor_id: by, subject_type: subject.type, subject_id: subject.id, payload },
      request_id: 'demo-seed',
    });
  }

  transition(
    machine: string,
    subjectId: string,
    [event, from, to]: readonly [string, string, string],
    { at, by, reason = null }: Deed & { reason?: string | null },
  ): void {
    this.add('state_transition', {
      ...{ machine, subject_id: subjectId, event, from_state: from, to_state: to, at, actor_id: by, reason },
    });
  }

  get tables(): readonly string[] {
    return [...this.rows.keys()];
  }

  /** Rows of a table in the order of their time. */
  of(table: string): readonly Row[] {
    const rows = this.rows.get(table) ?? [];
    return rows.every(({ at }) => at instanceof Date)
      ? rows.toSorted((one, other) => (one['at'] as Date).getTime() - (other['at'] as Date).getTime())
      : rows;
  }
}

/** Ids in the order in which they sort. */
export async function takeIds({ db }: CtxSeed, count: number): Promise<string[]> {
  const rows = await db.rows<{ id: string }>('select uuidv7() as id from generate_series(1, $1::int) order by 1', [
    count,
  ]);
  return rows.map(({ id }) => id);
}

/** Writes the tables in the order given; columns are those of the first row. What followed from older events has been seen to long ago. */
export async function writeLedger(
  base: CtxSeed,
  ledger: Ledger,
  order: readonly string[],
  settledBefore: Date,
): Promise<void> {
  const forgotten = ledger.tables.filter((table) => !order.includes(table));
  if (forgotten.length > 0) throw new Error(`nobody writes ${forgotten.join(', ')}`);
  await base.db.transaction(async (em) => {
    // Notes of staff are behind a wall of their own.
    await tellActor(createCtx(base), em);
    for (const table of order) {
      const rows = ledger.of(table);
      const columns = Object.keys(rows[0] ?? {}).join(', ');
      if (rows.length === 0) continue;
      const insert = `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`;
      const values: unknown[] = [JSON.stringify(rows)];
      if (table !== 'event_log') await em.query(insert, values);
      else
        await em.query(
          `with logged as (${insert} returning id, at)
           insert into event_delivery (event_id, relayed_at) select id, case when at < $2 then at end from logged`,
          [...values, settledBefore],
        );
    }
  });
}
