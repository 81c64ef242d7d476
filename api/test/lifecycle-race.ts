import { randomUUID } from 'node:crypto';
import { eventsFrom, rowFor } from '@aim/domain/kernel/machine';
import { type OrganisationState, organisationMachine } from '@aim/domain/organisations/organisation';
import { Organisation } from '../src/organisations/organisation.entity.ts';
import { createCtx, inTransaction, type Locator } from '../src/platform/ctx.ts';
import type { Database } from '../src/platform/database.ts';
import { systemSeed } from '../src/platform/run-reaction.ts';
import { transition } from '../src/platform/transition.ts';

interface Sizes {
  readonly objects: number;
  readonly attempts: number;
  readonly clients: number;
}

type Attempt = (id: string, event: 'verify' | 'dissolve') => Promise<boolean>;

/** Many clients try random changes of state at once, legal or not; afterwards every history must lead to the present. */
export class LifecycleRace {
  constructor(
    private readonly db: Database,
    private readonly get: Locator,
    private readonly sizes: Sizes,
  ) {}

  async makeOrganisations(): Promise<string[]> {
    const [person] = await this.db.rows<{ id: string }>('select id from person limit 1');
    const rows = await this.db.rows<{ id: string }>(
      `insert into organisation (name, legal_form, country, registered_at, registered_by_id)
       select 'Yarış ' || n, 'OTHER', 'AZ', now(), $1 from generate_series(1, $2) n returning id`,
      [person?.id, this.sizes.objects],
    );
    return rows.map(({ id }) => id);
  }

  /** How many attempts changed a state. */
  async run(ids: readonly string[], attempt: Attempt): Promise<number> {
    let next = 0;
    let changed = 0;
    const random = mulberry(7);
    const client = async () => {
      while (next++ < this.sizes.attempts) {
        const id = ids[Math.floor(random() * ids.length)] as string;
        if (await attempt(id, random() < 0.5 ? 'verify' : 'dissolve').catch(() => false)) changed++;
      }
    };
    await Promise.all(Array.from({ length: this.sizes.clients }, client));
    return changed;
  }

  /** Through the one door. */
  readonly byTransition: Attempt = async (id, event) => {
    await inTransaction(this.seed(), async (ctx) => {
      const organisation = await ctx.em.findOneByOrFail(Organisation, { id });
      await transition(ctx, organisationMachine, organisation, event, { payload: { organisationId: id } });
    });
    return true;
  };

  /** The control: a door that asks the table and does not look at the version. */
  readonly withoutVersion: Attempt = async (id, event) => {
    const ctx = createCtx(this.seed());
    const organisation = await ctx.em.findOneByOrFail(Organisation, { id });
    if (!eventsFrom(organisationMachine, organisation.state).includes(event)) return false;
    const to = rowFor(organisationMachine, organisation.state, event)?.to;
    await ctx.em.query('update organisation set state = $2, version = version + 1 where id = $1', [id, to]);
    await ctx.em.query(
      "insert into state_transition (machine, subject_id, event, from_state, to_state, at) values ('organisation', $1, $2, $3, $4, now())",
      [id, event, organisation.state, to],
    );
    return true;
  };

  /** Objects whose history does not lead, by rows of the table only, from the first state to the present one. */
  async broken(ids: readonly string[]): Promise<string[]> {
    const rows = await this.db.rows<{
      id: string;
      state: OrganisationState;
      version: number;
      steps: { from_state: OrganisationState; to_state: OrganisationState; event: 'verify' }[];
    }>(
      `select o.id, o.state, o.version, coalesce(json_agg(t order by t.id) filter (where t.id is not null), '[]') as steps
       from organisation o left join state_transition t on t.subject_id = o.id where o.id = any($1) group by o.id`,
      [ids],
    );
    return rows.filter((row) => !leadsToPresent(row)).map(({ id }) => id);
  }

  private seed() {
    return systemSeed(this.db, this.get, randomUUID());
  }
}

function leadsToPresent({
  state,
  version,
  steps,
}: {
  state: OrganisationState;
  version: number;
  steps: { from_state: OrganisationState; to_state: OrganisationState; event: 'verify' }[];
}): boolean {
  let at: OrganisationState = organisationMachine.initial;
  for (const step of steps) {
    if (step.from_state !== at || rowFor(organisationMachine, at, step.event)?.to !== step.to_state) return false;
    at = step.to_state;
  }
  return at === state && version === steps.length + 1;
}

/** A small seeded generator: the same race on every machine. */
function mulberry(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
