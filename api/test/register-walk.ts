import { randomUUID } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { rowFor } from '@aim/domain/kernel/machine';
import {
  CERTIFICATE_STATES,
  type CertificateState,
  certificateStates,
  type ResidencyEvent,
  type ResidencyState,
  residencyMachine,
} from '@aim/domain/residency/residency';
import {
  ACT_KINDS,
  type ActKind,
  actSteps,
  canCarryOut,
  groundsOf,
  TOLD_KINDS,
} from '@aim/domain/residency/residency-act';
import { Dice } from '../seed/dice.ts';
import { Organisation } from '../src/organisations/index.ts';
import { createCtx, inTransaction, type Locator } from '../src/platform/ctx.ts';
import type { Database } from '../src/platform/database.ts';
import { systemSeed } from '../src/platform/run-reaction.ts';
import { statusListToken } from '../src/residency/credential.ts';
import { grantResidency } from '../src/residency/grant-residency.ts';
import { lockResidency } from '../src/residency/residencies.queries.ts';
import { ResidencyAct } from '../src/residency/residency-act.entity.ts';
import { carryOut } from '../src/residency/residency-acts.ts';

interface Sizes {
  readonly residents: number;
  readonly steps: number;
  readonly clients: number;
}

type Step = (id: string, dice: Dice) => Promise<boolean>;
/** What the status lists say, by list and index. */
export type Said = (list: string, index: number) => CertificateState;

interface Entry extends Record<string, unknown> {
  readonly id: string;
  readonly state: ResidencyState;
  readonly version: number;
  readonly certificates: readonly { state: CertificateState; list: string; index: number; current: boolean }[];
  readonly steps: readonly { from: ResidencyState; to: ResidencyState; event: ResidencyEvent }[];
  readonly acts: readonly { kind: ActKind; notices: number }[];
}

/**
 * Random decisions about residents, several at once, each as two officers would have it. Afterwards the register, its certificates, the
 * status lists that strangers fetch, the history and what authorities are to be told must all say the same.
 */
export class RegisterWalk {
  constructor(
    private readonly db: Database,
    private readonly get: Locator,
    private readonly sizes: Sizes,
  ) {}

  makeResidents(): Promise<string[]> {
    return inTransaction(this.seed(), async (ctx) => {
      const made: { id: string }[] = await ctx.em.query(
        `insert into organisation (name, legal_form, tin, country, state, registered_at, registered_by_id)
         select 'Gəzinti ' || n, 'LLC', '79' || lpad((floor(random() * 1e7))::bigint::text, 7, '0') || '1', 'AZ', 'VERIFIED', now(), p.id
         from generate_series(1, $1) n, (select id from person order by id limit 1) p returning id`,
        [this.sizes.residents],
      );
      const ids: string[] = [];
      for (const { id } of made) {
        const organisation = (await ctx.em.findOneByOrFail(Organisation, { id })) as Organisation & { tin: string };
        const activities = ['SOFTWARE_DEVELOPMENT'] as const;
        ids.push((await grantResidency(ctx, { organisation, applicationId: null, activities, validUntil: null })).id);
      }
      return ids;
    });
  }

  /** Until so many steps were taken; whose residency has ended takes none, so there is a bound. */
  async run(ids: readonly string[], step: Step): Promise<number> {
    let tried = 0;
    let taken = 0;
    const dice = new Dice(5);
    const client = async () => {
      while (taken < this.sizes.steps && tried++ < this.sizes.steps * 3) if (await step(dice.pick(ids), dice)) taken++;
    };
    await Promise.all(Array.from({ length: this.sizes.clients }, client));
    return taken;
  }

  /** Any step that the table offers, carried out by the one way there is. Ends are rare, so that the walk goes on. */
  readonly byActs: Step = (id, dice) =>
    inTransaction(this.seed(), async (ctx) => {
      const residency = await lockResidency(ctx, id);
      const isEnding = dice.chance(0.01);
      const kind = pickFrom(residency.state, isEnding, dice);
      if (!kind) return false;
      const [first, second]: { id: string }[] = await ctx.em.query('select id from person order by id limit 2');
      const act = ctx.em.create(ResidencyAct, {
        residencyId: id,
        kind,
        state: 'AGREED',
        ground: groundsOf(kind)[0] as never,
        legalBasis: 'x',
        reasons: 'x',
        appealRoute: 'x',
        effectiveOn: '2026-11-25',
        proposedAt: ctx.now,
        proposedById: first?.id ?? null,
        decidedAt: ctx.now,
        decidedById: second?.id ?? null,
      });
      await carryOut(ctx, residency, await ctx.em.save(act));
      return true;
    });

  /** The control: register and certificate change together, and nothing is written down about it. */
  readonly pastTheDoor: Step = async (id, dice) => {
    const [residency] = await this.db.rows<{ state: ResidencyState }>('select state from residency where id = $1', [
      id,
    ]);
    const kind = residency && pickFrom(residency.state, false, dice);
    const to = kind && rowFor(residencyMachine, residency.state, actSteps[kind])?.to;
    if (!to) return false;
    await this.db.rows(
      `with moved as (update residency set state = $2, suspended_on = case when $2 = 'SUSPENDED' then current_date end where id = $1 returning id)
       update residency_certificate c set state = $3 from moved m where c.residency_id = m.id and c.superseded_at is null`,
      [id, to, certificateStates[to]],
    );
    return true;
  };

  /** The lists as anybody may fetch them now. */
  async lists(): Promise<Said> {
    const ctx = createCtx(this.seed());
    const bytes = new Map<string, Buffer>();
    for (const { id } of await this.db.rows<{ id: string }>('select id from status_list')) {
      const [, payload = ''] = ((await statusListToken(ctx, id)) ?? '').split('.');
      const { status_list: list } = JSON.parse(Buffer.from(payload, 'base64url').toString());
      bytes.set(id, inflateSync(Buffer.from(list.lst, 'base64url')));
    }
    return (list, index) => {
      const value = ((bytes.get(list)?.[index >> 2] ?? 0) >> ((index & 3) * 2)) & 3;
      return CERTIFICATE_STATES[value] as CertificateState;
    };
  }

  /** Residents about whom the parts do not agree. */
  async broken(ids: readonly string[], said: Said): Promise<string[]> {
    const entries = await this.db.rows<Entry>(
      `select r.id, r.state, r.version,
         (select json_agg(json_build_object('state', c.state, 'list', c.status_list_id, 'index', c.status_index, 'current', c.superseded_at is null))
          from residency_certificate c where c.residency_id = r.id) as certificates,
         (select coalesce(json_agg(json_build_object('from', t.from_state, 'to', t.to_state, 'event', t.event) order by t.id), '[]')
          from state_transition t where t.subject_id = r.id and t.machine = 'residency') as steps,
         (select coalesce(json_agg(json_build_object('kind', a.kind, 'notices', (select count(*)::int from authority_notice n where n.act_id = a.id))), '[]')
          from residency_act a where a.residency_id = r.id and a.state = 'DONE') as acts
       from residency r where r.id = any($1)`,
      [ids],
    );
    return entries.filter((entry) => !agrees(entry, said)).map(({ id }) => id);
  }

  private seed() {
    return systemSeed(this.db, this.get, randomUUID());
  }
}

const ENDS: readonly ActKind[] = ['WITHDRAW', 'EXPIRE'];

function pickFrom(state: ResidencyState, isEnding: boolean, dice: Dice): Exclude<ActKind, 'ISSUE'> | undefined {
  const kinds = ACT_KINDS.filter(
    (kind): kind is Exclude<ActKind, 'ISSUE'> => canCarryOut(kind, state) && ENDS.includes(kind) === isEnding,
  );
  return kinds.length === 0 ? undefined : dice.pick(kinds);
}

function agrees(entry: Entry, said: Said): boolean {
  const { state, certificates, acts, steps } = entry;
  const replaced = steps.filter(({ from, event }) => from === 'REVOKED' && event === 'reinstate').length;
  return (
    leadsToPresent(entry) &&
    certificates.filter(({ current }) => current).length === 1 &&
    certificates.length === 1 + replaced &&
    certificates.every((each) => each.state === (each.current ? certificateStates[state] : 'INVALID')) &&
    certificates.every((each) => said(each.list, each.index) === each.state) &&
    acts.length === 1 + steps.length &&
    acts.every(({ kind, notices }) => notices === (TOLD_KINDS.includes(kind) ? 2 : 0))
  );
}

function leadsToPresent({ state, version, steps }: Entry): boolean {
  let at: ResidencyState = residencyMachine.initial;
  for (const step of steps) {
    if (step.from !== at || rowFor(residencyMachine, at, step.event)?.to !== step.to) return false;
    at = step.to;
  }
  return at === state && version === steps.length + 1;
}
