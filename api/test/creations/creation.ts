import { DAY, HOUR, later } from '@aim/domain/kernel/instant';
import { inTransaction, type Locator } from '../../src/platform/ctx.ts';
import type { Database } from '../../src/platform/database.ts';
import { systemSeed } from '../../src/platform/run-reaction.ts';
import { tellActor } from '../../src/platform/with-actor.ts';
import { makeCentre, type TestCentre } from '../spaces.ts';

/** Somebody of the demo, signed in. */
export interface Asker {
  // biome-ignore lint/suspicious/noExplicitAny: whatever shape the document asks for
  run(query: string, variables?: Record<string, unknown>): Promise<{ data: any; errors?: unknown }>;
}

/** A mutation that makes something, and how to ask for one more of it. */
export interface Creation {
  /** The persona who asks. */
  readonly by: string;
  /** The table whose rows are counted. */
  readonly table: string;
  /** What is asked of the payload. */
  readonly answer: string;
  /** An input that is valid once; whatever has to be there first is made. */
  readonly input: (ground: CreationGround) => object | Promise<object>;
  /** Beyond so many in an hour a limit refuses more of them. */
  readonly most?: number;
}
export type Creations = Readonly<Record<string, Creation>>;

export const ROOMS = ['Otaq', 'Zal'] as const;
const OPEN_HOURS = 12;

/** What inputs are made from: the product behind its API, two rooms, people of the demo. */
export class CreationGround {
  private hours = 0;
  private readonly askers = new Map<string, Promise<Asker>>();

  private constructor(
    readonly db: Database,
    readonly get: Locator,
    readonly centre: TestCentre,
    private readonly signIn: (persona: string) => Promise<Asker>,
  ) {}

  /** Its rooms can be booked for a year ahead. */
  static async prepare(
    product: { readonly db: Database; readonly get: Locator },
    signIn: (persona: string) => Promise<Asker>,
  ): Promise<CreationGround> {
    const rooms = ROOMS.map((name) => ({ name }));
    const centre = await makeCentre(product, rooms, [['ADVANCE', { days: 390 }]]);
    return new CreationGround(product.db, product.get, centre, signIn);
  }

  as(persona: string): Promise<Asker> {
    const known = this.askers.get(persona) ?? this.signIn(persona);
    this.askers.set(persona, known);
    return known;
  }

  room(name: (typeof ROOMS)[number]): string {
    return this.centre.rooms[name]?.id as string;
  }

  /** An hour in which no room is taken; never the same again. */
  freeHour(): { readonly startsAt: Date; readonly endsAt: Date } {
    const [days, hours] = [Math.floor(this.hours / OPEN_HOURS), this.hours % OPEN_HOURS];
    this.hours++;
    const startsAt = later(this.centre.at(2, '08:00'), days * DAY + hours * HOUR);
    return { startsAt, endsAt: later(startsAt, HOUR) };
  }

  /** Done as this persona, or the ground is not what it has to be. */
  async made(persona: string, mutation: string, inputType: string, answer: string, input: object): Promise<string> {
    const asker = await this.as(persona);
    const text = `mutation ($input: ${inputType}!) { ${mutation}(input: $input) { ${answer} { id } problems { code } } }`;
    const { data, errors } = await asker.run(text, { input });
    const id: string | undefined = data?.[mutation]?.[answer]?.id;
    if (!id) throw new Error(`${mutation}: ${JSON.stringify(errors ?? data)}`);
    return id;
  }

  /** Also of tables that show their rows only to those concerned. */
  countOf(table: string): Promise<number> {
    return inTransaction(systemSeed(this.db, this.get, 'creations'), async (ctx) => {
      await tellActor(ctx);
      const [row]: { count: number }[] = await ctx.em.query(`select count(*)::int as count from ${table}`);
      return row?.count ?? 0;
    });
  }
}
