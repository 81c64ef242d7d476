import type { Localised } from './locale.ts';

/** What is known about one state, in one table (PRODUCT, rule 2). */
export interface StateMeta {
  readonly label: Localised;
  readonly terminal?: true;
  readonly editableByApplicant?: true;
  readonly hiddenFromApplicant?: true;
}

/** One row of the transition table. */
export interface TransitionRow<State extends string, Event extends string, LogEvent extends string> {
  readonly event: Event;
  readonly from: readonly State[];
  readonly to: State;
  /** Written to `event_log` in the same transaction. */
  readonly emits: LogEvent;
  /** Why the row exists: law, source or reason, for STATES.md. */
  readonly note?: string;
}

export interface Machine<
  State extends string = string,
  Event extends string = string,
  LogEvent extends string = string,
> {
  readonly name: string;
  /** Where the state is kept when it is not the column `state` of the table named like the machine: one axis of several. */
  readonly storedIn?: { readonly table: string; readonly column: string };
  readonly initial: State;
  readonly states: Readonly<Record<State, StateMeta>>;
  readonly transitions: readonly TransitionRow<State, Event, LogEvent>[];
}

/** Declares a lifecycle; wrong tables (unknown states, two rows for one event and state) throw at load. */
export function defineMachine<State extends string, Event extends string, LogEvent extends string>(
  machine: Machine<State, Event, LogEvent>,
): Machine<State, Event, LogEvent> {
  const seen = new Set<string>();
  for (const row of machine.transitions)
    for (const from of row.from) {
      if (!(from in machine.states) || !(row.to in machine.states))
        throw new Error(`${machine.name}: ${row.event} names an unknown state`);
      if (machine.states[from].terminal)
        throw new Error(`${machine.name}: ${row.event} leaves the terminal state ${from}`);
      const key = `${from}/${row.event}`;
      if (seen.has(key)) throw new Error(`${machine.name}: two rows for ${key}`);
      seen.add(key);
    }
  return machine;
}

/** The row an event takes from a state; null when the table has none. */
export function rowFor<State extends string, Event extends string, LogEvent extends string>(
  machine: Machine<State, Event, LogEvent>,
  state: State,
  event: Event,
): TransitionRow<State, Event, LogEvent> | null {
  return machine.transitions.find((row) => row.event === event && row.from.includes(state)) ?? null;
}

/** Events the table allows from a state, in table order. */
export function eventsFrom<State extends string, Event extends string>(
  machine: Machine<State, Event, string>,
  state: State,
): readonly Event[] {
  return machine.transitions.filter((row) => row.from.includes(state)).map((row) => row.event);
}
