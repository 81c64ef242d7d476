import { randomUUID } from 'node:crypto';
import { DAY, HOUR } from '@aim/domain/kernel/instant';
import type { SignedIn } from './people.ts';

/** A place of the drill: its rooms, and the first day that is booked. */
export interface Ground {
  readonly rooms: readonly string[];
  /** Where everybody wants to be: few rooms, few days. */
  readonly wanted: readonly string[];
  /** Eight in the morning of the first day; every day is like it. */
  readonly opens: Date;
  readonly days: number;
}
export interface Person extends SignedIn {
  readonly origin: string;
  readonly isOfficer: boolean;
}

type Standing = 'HELD' | 'LIVE' | 'ENDED';
interface Kept {
  readonly id: string;
  readonly person: Person;
  readonly seriesId: string | null;
  resourceId: string;
  startsAt: number;
  version: number;
  standing: Standing;
}
interface Answered {
  readonly done: Record<string, unknown> | null;
  /** Why it was not done; an error of the product is a fault, not an answer. */
  readonly codes: readonly string[];
  /** An earlier try may have been done without an answer. */
  readonly isRepeated: boolean;
}

const BOOKING = 'id state version';
const PATIENCE = 90_000;
/** The product says so while one of its parts is away. */
const AWAY = new Set(['UNAVAILABLE', 'INTERNAL']);

/** People who hold, book, change, cancel, book series and close rooms, and note what they were told of each. */
export class BookingCrowd {
  readonly counts: Record<string, { done: number; refused: number }> = {};
  readonly kept = new Map<string, Kept>();
  /** Bookings that somebody else ended by closing their room. */
  readonly displaced = new Set<string>();
  /** Errors while every part of the product was there. */
  readonly faults: string[] = [];
  attempts = 0;
  unanswered = 0;
  repeated = 0;
  /** Told to come again later, as everybody is told when there is more to do than fits. */
  waited = 0;
  private isAway = false;
  private wasAwayUntil = 0;

  constructor(
    private readonly people: readonly Person[],
    private readonly ground: Ground,
  ) {}

  /** From now on, until it ends, errors are to be expected. */
  async whileAway<T>(work: () => Promise<T>): Promise<T> {
    this.isAway = true;
    try {
      return await work();
    } finally {
      this.isAway = false;
      this.wasAwayUntil = performance.now() + 2000;
    }
  }

  async run({ clients, attempts, until }: { clients: number; attempts: number; until: number }): Promise<void> {
    const client = async (index: number) => {
      const person = this.people[index % this.people.length] as Person;
      while (this.attempts < attempts && performance.now() < until) await this.act(person);
    };
    await Promise.all(Array.from({ length: clients }, (_, index) => client(index)));
  }

  /** What was told and is not so, and what is so and was never told. */
  ghosts(found: readonly { id: string; state: string }[]): string[] {
    const states = new Map(found.map(({ id, state }) => [id, state]));
    const wrong: string[] = [];
    for (const { id, standing } of this.kept.values()) {
      const state = states.get(id) ?? 'NOWHERE';
      const allowed = { HELD: ['HELD', 'EXPIRED'], LIVE: ['CONFIRMED'], ENDED: ['CANCELLED', 'EXPIRED'] }[standing];
      const isDisplaced = this.displaced.has(id) && ['CANCELLED', 'EXPIRED'].includes(state);
      if (!allowed.includes(state) && !isDisplaced) wrong.push(`${id} was told ${standing} and is ${state}`);
    }
    for (const { id, state } of found)
      if (!this.kept.has(id) && ['HELD', 'CONFIRMED', 'PENDING'].includes(state))
        wrong.push(`${id} is ${state}, untold`);
    return wrong;
  }

  private async act(person: Person): Promise<void> {
    const dice = Math.random();
    const mine = [...this.kept.values()].filter((each) => each.person === person && each.standing === 'LIVE');
    const one = pick(mine);
    if (dice < 0.16 && one) return this.cancel(person, one);
    if (dice < 0.26 && one) return this.change(person, one);
    if (dice < 0.29 && one?.seriesId) return this.cancelSeries(person, one);
    if (dice < 0.34) return this.series(person);
    if (dice < 0.36 && person.isOfficer) return this.block(person);
    if (dice < 0.56) return this.holdAndTake(person);
    return this.request(person);
  }

  private async request(person: Person): Promise<void> {
    const slot = this.slot();
    const { done } = await this.mutate(person, 'requestBooking', 'RequestBookingInput', `booking { ${BOOKING} }`, {
      ...{ ...slot, people: 1, title: 'Yarış', idempotencyKey: randomUUID() },
    });
    this.keep(person, done?.['booking'], slot, 'LIVE');
  }

  private async holdAndTake(person: Person): Promise<void> {
    const slot = { ...this.slot(), people: 1 };
    const held = await this.mutate(person, 'holdSlot', 'HoldSlotInput', `booking { ${BOOKING} }`, {
      ...{ ...slot, idempotencyKey: randomUUID() },
    });
    const kept = this.keep(person, held.done?.['booking'], slot, 'HELD');
    if (!kept) return;
    if (Math.random() < 0.2) return this.end(kept, person, 'releaseHold', 'BookingIdInput', { id: kept.id });
    const { done } = await this.mutate(person, 'requestBooking', 'RequestBookingInput', `booking { ${BOOKING} }`, {
      ...{ ...slot, title: 'Yarış', holdId: kept.id, idempotencyKey: randomUUID() },
    });
    if (done) this.keep(person, done['booking'], slot, 'LIVE');
  }

  private async series(person: Person): Promise<void> {
    const slot = this.slot(this.ground.days - 28);
    const { done } = await this.mutate(
      person,
      'requestBooking',
      'RequestBookingInput',
      'series { id bookings { id state version startsAt } }',
      {
        ...{ ...slot, people: 1, title: 'Sıra', idempotencyKey: randomUUID() },
        series: { rule: 'FREQ=WEEKLY;COUNT=4', skipConflicts: Math.random() < 0.5 },
      },
    );
    const made = done?.['series'] as { id: string; bookings: { startsAt: string }[] } | undefined;
    for (const each of made?.bookings ?? [])
      this.keep(person, each, { ...slot, startsAt: new Date(each.startsAt) }, 'LIVE', made?.id);
  }

  private async change(person: Person, kept: Kept): Promise<void> {
    const slot = this.slot();
    const input = { ...slot, id: kept.id, version: kept.version, people: 1, title: 'Yarış' };
    const answer = await this.mutate(person, 'changeBooking', 'ChangeBookingInput', `booking { ${BOOKING} }`, input);
    if (answer.done) this.keep(person, answer.done['booking'], slot, 'LIVE', kept.seriesId);
    else if (answer.isRepeated) await this.look(kept);
  }

  private cancel(person: Person, kept: Kept): Promise<void> {
    return this.end(kept, person, 'cancelBooking', 'CancelBookingInput', { id: kept.id });
  }

  private async end(kept: Kept, person: Person, name: string, type: string, input: object): Promise<void> {
    const { done, isRepeated } = await this.mutate(person, name, type, `booking { ${BOOKING} }`, input);
    if (done) kept.standing = 'ENDED';
    else if (isRepeated) await this.look(kept);
  }

  private async cancelSeries(person: Person, { seriesId, startsAt }: Kept): Promise<void> {
    const from = new Date(startsAt);
    await this.mutate(person, 'cancelSeriesFrom', 'CancelSeriesInput', 'series { id }', { seriesId, from });
    // Dates that were moved lie on either side of the day: what became of each is looked up.
    for (const each of this.kept.values()) if (each.seriesId === seriesId) await this.look(each);
  }

  private async block(person: Person): Promise<void> {
    const { resourceId, startsAt, endsAt } = this.slot();
    const { done } = await this.mutate(
      person,
      'blockResource',
      'BlockResourceInput',
      `affected { booking { id } offer { ${BOOKING} } }`,
      {
        ...{ resourceIds: [resourceId], startsAt, endsAt, kind: 'MAINTENANCE', reason: 'yarış' },
        idempotencyKey: randomUUID(),
      },
    );
    for (const { booking, offer } of (done?.['affected'] ?? []) as { booking: { id: string }; offer: unknown }[]) {
      this.displaced.add(booking.id);
      const old = this.kept.get(booking.id);
      if (old) old.standing = 'ENDED';
      if (offer) this.keep(person, offer, { resourceId, startsAt }, 'HELD');
    }
  }

  /** The answer to a repeated act may be that it was done before: then what is so is looked up. */
  private async look(kept: Kept): Promise<void> {
    for (let turn = 0; turn < 60; turn++) {
      const { data } = await kept.person
        .run(`query ($id: ID!) { booking(id: $id) { ${BOOKING} } }`, { id: kept.id })
        .catch(() => ({ data: null }));
      if (data?.booking) {
        if (data.booking.state !== 'CONFIRMED') kept.standing = 'ENDED';
        kept.version = data.booking.version;
        return;
      }
      await pause(500);
    }
  }

  private keep(
    person: Person,
    answered: unknown,
    slot: { resourceId: string; startsAt: Date },
    standing: Standing,
    seriesId: string | null = null,
  ): Kept | null {
    const booking = answered as { id: string; version: number } | null | undefined;
    if (!booking) return null;
    const { resourceId, startsAt } = slot;
    // Answers may come in another order than things were done; what has ended stays so.
    const known = this.kept.get(booking.id);
    const isEnded = this.displaced.has(booking.id) || known?.standing === 'ENDED';
    // One note for each booking: whoever waits for another answer about it writes into the same.
    const kept: Kept = Object.assign(known ?? {}, {
      ...{ id: booking.id, version: booking.version, person, seriesId, resourceId, startsAt: startsAt.getTime() },
      standing: isEnded ? ('ENDED' as const) : standing,
    });
    this.kept.set(booking.id, kept);
    return kept;
  }

  /** Asks until there is an answer: after a break the same words with the same key. */
  private async mutate(person: Person, name: string, type: string, more: string, input: object): Promise<Answered> {
    this.attempts++;
    const text = `mutation ($input: ${type}!) { ${name}(input: $input) { ${more} problems { code } } }`;
    const end = performance.now() + PATIENCE;
    let isRepeated = false;
    while (performance.now() < end) {
      const sent = performance.now();
      const { data, errors, lost, waitSeconds } = await ask(person, text, input);
      if (waitSeconds > 0) {
        this.waited++;
        await pause(waitSeconds * 1000);
        continue;
      }
      const codes = errors.map(({ extensions }) => extensions?.code ?? 'UNAVAILABLE');
      if (lost !== null || codes.some((code) => AWAY.has(code))) {
        if (!this.isAway && sent > this.wasAwayUntil) this.faults.push(`${name}: ${lost ?? codes.join()}`);
        isRepeated = true;
        this.repeated++;
        await pause(100 + Math.random() * 400);
        continue;
      }
      const payload = data?.[name];
      const problems: { code: string }[] = payload?.problems ?? [];
      const tally = this.counts[name] ?? { done: 0, refused: 0 };
      this.counts[name] = tally;
      const isDone = codes.length === 0 && payload && problems.length === 0;
      tally[isDone ? 'done' : 'refused']++;
      return { done: isDone ? payload : null, codes: [...codes, ...problems.map(({ code }) => code)], isRepeated };
    }
    this.unanswered++;
    return { done: null, codes: [], isRepeated: true };
  }

  /** Mostly anywhere, so that most of it is really booked; a quarter of the time where everybody is. */
  private slot(days = this.ground.days) {
    const isWanted = Math.random() < 0.25;
    const resourceId = pick(isWanted ? this.ground.wanted : this.ground.rooms) as string;
    const day = Math.floor(Math.random() * (isWanted ? Math.min(days, 3) : days));
    const startsAt = new Date(this.ground.opens.getTime() + day * DAY + Math.floor(Math.random() * 11) * HOUR);
    return { resourceId, startsAt, endsAt: new Date(startsAt.getTime() + HOUR) };
  }
}

interface Asked {
  // biome-ignore lint/suspicious/noExplicitAny: the payload of whichever mutation was asked
  readonly data: any;
  readonly errors: readonly { readonly extensions?: { readonly code: string } }[];
  /** No answer came, or none of ours. */
  readonly lost: string | null;
  /** The product has enough to do and names the seconds after which to come again: no fault. */
  readonly waitSeconds: number;
}

async function ask({ origin, cookie }: Person, query: string, input: object): Promise<Asked> {
  try {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables: { input } }),
    });
    const waitSeconds = response.status === 503 ? Number(response.headers.get('retry-after') ?? 0) : 0;
    const { data = null, errors = [] } = (await response.json()) as Partial<Asked>;
    return { data, errors, lost: data === null && errors.length === 0 ? 'an answer without data' : null, waitSeconds };
  } catch (error) {
    return { data: null, errors: [], lost: String(error), waitSeconds: 0 };
  }
}

function pick<Item>(items: readonly Item[]): Item | undefined {
  return items[Math.floor(Math.random() * items.length)];
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
