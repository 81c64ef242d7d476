import { type EventName, type EventPayloads, eventSubjects } from '@aim/domain/events';
import { type Machine, rowFor } from '@aim/domain/kernel/machine';
import type { ObjectLiteral } from 'typeorm';
import type { Ctx } from './ctx.ts';
import { AppError, conflict } from './errors.ts';
import { emit } from './event-log.ts';
import { leave, type Step } from './trail.ts';

/** A row with a lifecycle: its state and the version that guards it against silent overwriting. */
export interface Stateful<State extends string = string> extends ObjectLiteral {
  id: string;
  state: State;
  version: number;
}

export interface TransitionFacts<Name extends EventName> {
  /** Payload of the event the row emits. */
  readonly payload: EventPayloads[Name];
  /** Why; required by some machines, kept beside the transition, never in the log. */
  readonly reason?: string;
  /** Other columns written together with the state, by column name. */
  readonly set?: Readonly<Record<string, unknown>>;
}

/**
 * The one door for a change of state: checks the table, writes row, history and event in the caller's transaction.
 * Throws CONFLICT when somebody else was faster and BAD_REQUEST when the table has no such row.
 */
export async function transition<
  State extends string,
  Event extends string,
  Name extends EventName,
  Row extends Stateful<State>,
>(ctx: Ctx, machine: Machine<State, Event, Name>, row: Row, event: Event, facts: TransitionFacts<Name>): Promise<Row> {
  const step = rowFor(machine, row.state, event);
  if (!step) throw new AppError('BAD_REQUEST', `${machine.name}: no ${event} from ${row.state}`);
  const { table, column } = machine.storedIn ?? { table: machine.name, column: 'state' };
  const extra = Object.entries(facts.set ?? {});
  const assignments = extra.map(([name], index) => `, ${name} = $${index + 5}`).join('');
  const result: [unknown[], number] = await ctx.em.query(
    `update ${table} set ${column} = $2, version = version + 1${assignments} where id = $1 and ${column} = $3 and version = $4`,
    [row.id, step.to, row.state, row.version, ...extra.map(([, value]) => value)],
  );
  if (result[1] !== 1) throw conflict(null);
  const { reason = null } = facts;
  const taken = { machine: machine.name, subjectId: row.id, event, from: row.state, to: step.to, reason };
  await leave(ctx, { steps: [stepBy(ctx, taken)] });
  await emit(ctx, step.emits, { type: eventSubjects[step.emits], id: row.id }, facts.payload);
  return Object.assign(row, { state: step.to, version: row.version + 1 }, camelKeys(facts.set ?? {}));
}

/** A row of the history, in the name of who acts. */
export function stepBy(
  { now, actor }: Pick<Ctx, 'now' | 'actor'>,
  step: Pick<Step, 'machine' | 'subjectId' | 'event' | 'from' | 'to'> & { readonly reason?: string | null },
): Step {
  return { reason: null, ...step, at: now, actorId: actor.personId, actingForId: actor.actingForId };
}

function camelKeys(columns: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(columns).map(([column, value]) => [
      column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
}
