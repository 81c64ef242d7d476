import { randomUUID } from 'node:crypto';
import { HOUR, later, MINUTE } from '@aim/domain/kernel/instant';
import { ANONYMOUS } from '@aim/domain/kernel/policy';
import { Refusal } from '@aim/domain/kernel/problem';
import { type CtxSeed, inTransaction, type Locator } from '../src/platform/ctx.ts';
import type { Database } from '../src/platform/database.ts';
import { refusalOf } from '../src/platform/errors.ts';
import { systemSeed } from '../src/platform/run-reaction.ts';
import { withRetry } from '../src/platform/with-retry.ts';
import { cancelBooking } from '../src/spaces/cancel-booking.ts';
import { rangeOf } from '../src/spaces/range.ts';
import { requestBooking } from '../src/spaces/request-booking.ts';
import { makeCentre, type TestCentre } from './spaces.ts';

interface Sizes {
  readonly clients: number;
  readonly attempts: number;
  readonly days: number;
}
interface Tally {
  booked: number;
  refused: number;
  cancelled: number;
}

export interface SpaceFaults {
  readonly overlaps: number;
  readonly ghosts: number;
  readonly quotas: number;
}
type Rows = (text: string, values: unknown[]) => Promise<Record<string, unknown>[]>;

/** What must not be: pairs that overlap in one unit, stays without their claims or the other way round, counters that are off. */
export async function spaceFaults(rows: Rows, centreId: string): Promise<SpaceFaults> {
  const [row] = await rows(
    `with mine as (select c.*, r.units from claim c join resource_leaf x on x.leaf_id = c.leaf_id
       join resource r on r.id = x.resource_id
       where r.centre_id = $1 and (select count(*) from resource_leaf y where y.resource_id = r.id) = 1)
     select (select count(*)::int from mine a join mine b on a.leaf_id = b.leaf_id and a.id < b.id and a.during && b.during
               where a.units = 1 or a.unit_no = b.unit_no or a.unit_no > a.units) as overlaps,
       (select count(*)::int from booking b where b.centre_id = $1 and b.live is distinct from
          ((select count(*) from claim c where c.booking_id = b.id) = (select count(*) from resource_leaf x where x.resource_id = b.resource_id))) as ghosts,
       (select count(*)::int from quota_period p join space_rule s on s.id = p.rule_id where s.centre_id = $1 and (p.used_minutes > p.limit_minutes
          or p.used_minutes <> (select coalesce(sum(e.minutes), 0) from quota_entry e join booking b on b.id = e.booking_id
                                where e.period_id = p.id and b.live))) as quotas`,
    [centreId],
  );
  if (!row) throw new Error('nothing was counted');
  return row as unknown as SpaceFaults;
}

/** Many people book and cancel the parts of one hall, a room with a quota and a pool at once; afterwards the ledger is counted. */
export class SpaceRace {
  private constructor(
    private readonly product: { readonly db: Database; readonly get: Locator },
    readonly centre: TestCentre,
    private readonly people: readonly string[],
    private readonly sizes: Sizes,
  ) {}

  static async prepare(product: { readonly db: Database; readonly get: Locator }, sizes: Sizes): Promise<SpaceRace> {
    const centre = await makeCentre(
      product,
      [
        { name: 'A', kind: 'HALL' },
        { name: 'B', kind: 'HALL' },
        { name: 'AB', kind: 'HALL', parts: ['A', 'B'] },
        { name: 'Room' },
        { name: 'Pool', kind: 'HOT_DESK', units: 3 },
      ],
      [['QUOTA', { period: 'DAY', minutes: 180 }]],
    );
    const rows = await product.db.rows<{ id: string }>(
      "select id from person where state = 'ACTIVE' order by id limit 12",
    );
    return new SpaceRace(
      product,
      centre,
      rows.map(({ id }) => id),
      sizes,
    );
  }

  async run(): Promise<Tally> {
    const tally: Tally = { booked: 0, refused: 0, cancelled: 0 };
    let left = this.sizes.attempts;
    const client = async () => {
      while (left-- > 0) await this.attempt(tally);
    };
    await Promise.all(Array.from({ length: this.sizes.clients }, client));
    return tally;
  }

  private async attempt(tally: Tally): Promise<void> {
    const ownerId = pick(this.people);
    const stay = this.stay();
    try {
      const made = await this.as(ownerId, (ctx) =>
        requestBooking(ctx, { ...stay, people: 1, title: 'Yarış', idempotencyKey: randomUUID() }),
      );
      tally.booked++;
      if (Math.random() < 0.4 && made.booking) {
        await this.as(ownerId, (ctx) => cancelBooking(ctx, { id: made.booking?.id }));
        tally.cancelled++;
      }
    } catch (error) {
      // Whatever is no refusal is a fault: a deadlock that was not repeated ends the race.
      if (!(error instanceof Refusal) && refusalOf(error) === null) throw error;
      tally.refused++;
    }
  }

  /** Everybody wants the same weeks of one room at the same moment: how many of them each got, most first. */
  async runSeries(weeks: number): Promise<number[]> {
    const startsAt = this.centre.at(3, '09:00');
    const ask = async (index: number): Promise<number> => {
      try {
        const { series } = await this.as(this.people[index % this.people.length] as string, (ctx) =>
          requestBooking(ctx, {
            ...{ resourceId: this.centre.rooms['Room']?.id, startsAt, endsAt: later(startsAt, HOUR), people: 1 },
            ...{ title: 'Sıra', idempotencyKey: randomUUID(), series: { rule: `FREQ=WEEKLY;COUNT=${weeks}` } },
          }),
        );
        const [row] = await this.product.db.rows<{ count: number }>(
          'select count(*)::int as count from booking where series_id = $1 and live',
          [series?.id],
        );
        return row?.count ?? 0;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return 0;
      }
    };
    const got = await Promise.all(Array.from({ length: this.sizes.clients }, (_, index) => ask(index)));
    return got.toSorted((one, other) => other - one);
  }

  /** The control: looks whether the time is free, then writes, as if no constraint stood behind it. */
  async runUnguarded(): Promise<void> {
    let left = this.sizes.attempts;
    const client = async () => {
      while (left-- > 0) {
        const { startsAt, endsAt } = this.stay();
        const leaf = await this.leafOf('Room');
        const during = rangeOf({ startsAt, endsAt });
        const taken = await this.product.db.rows('select 1 from claim where leaf_id = $1 and during && $2::tstzrange', [
          leaf,
          during,
        ]);
        if (taken.length > 0) continue;
        await this.product.db.rows(
          `insert into claim (leaf_id, unit_no, during, use_during, source, session_id, out_of_hours)
           values ($1, $2, $3, $3, 'EVENT', $4, true)`,
          [leaf, 1 + Math.floor(Math.random() * 1_000_000_000), during, randomUUID()],
        );
      }
    };
    await Promise.all(Array.from({ length: this.sizes.clients }, client));
  }

  faults(): Promise<SpaceFaults> {
    return spaceFaults((text, values) => this.product.db.rows(text, values), this.centre.id);
  }

  private stay() {
    const day = 2 + Math.floor(Math.random() * this.sizes.days);
    const startsAt = later(this.centre.at(day, '08:00'), Math.floor(Math.random() * 20) * 30 * MINUTE);
    const name = pick(['A', 'B', 'AB', 'Room', 'Pool']);
    const resourceId = (this.centre.rooms[name] as { id: string }).id;
    return { resourceId, startsAt, endsAt: later(startsAt, pick([1, 2]) * HOUR) };
  }

  private async leafOf(name: string): Promise<string> {
    const [row] = await this.product.db.rows<{ id: string }>(
      'select leaf_id as id from resource_leaf where resource_id = $1',
      [(this.centre.rooms[name] as { id: string }).id],
    );
    return row?.id as string;
  }

  private as<T>(personId: string, fn: (ctx: Parameters<typeof requestBooking>[0]) => Promise<T>): Promise<T> {
    const seed: CtxSeed = {
      ...systemSeed(this.product.db, this.product.get, randomUUID()),
      actor: { ...ANONYMOUS, kind: 'PERSON', personId },
    };
    return withRetry(() => inTransaction(seed, fn));
  }
}

function pick<Item>(items: readonly Item[]): Item {
  return items[Math.floor(Math.random() * items.length)] as Item;
}
