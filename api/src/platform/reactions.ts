import type { EventName } from '@aim/domain/events';
import type { Ctx } from './ctx.ts';
import type { LoggedEvent } from './event-log.ts';

/** A consequence of an event, run in a transaction of its own, once. */
export interface Reaction {
  readonly event: EventName;
  readonly name: string;
  /** `transaction`: commands in our database. `effect`: talks to the outside world and must bear a repeat. */
  readonly kind: 'transaction' | 'effect';
  readonly run: (ctx: Ctx, event: LoggedEvent) => Promise<void>;
}

/** Work by the clock (Asia/Baku); it re-checks state, so a late or doubled run does no harm. */
export interface Schedule {
  readonly pattern: string;
  readonly name: string;
  readonly run: (ctx: Ctx) => Promise<void>;
}

export interface FeatureJobs {
  readonly reactions: readonly Reaction[];
  readonly schedules: readonly Schedule[];
}

/** A reaction that writes to our database: `on('organisation.registered', 'notify-staff', fn)`. */
export function on<Name extends EventName>(
  event: Name,
  name: string,
  run: (ctx: Ctx, event: LoggedEvent<Name>) => Promise<void>,
): Reaction {
  return { event, name, kind: 'transaction', run: run as Reaction['run'] };
}

/** A reaction with an effect outside; it may be repeated and uses deterministic ids there. */
export function effect<Name extends EventName>(
  event: Name,
  name: string,
  run: (ctx: Ctx, event: LoggedEvent<Name>) => Promise<void>,
): Reaction {
  return { event, name, kind: 'effect', run: run as Reaction['run'] };
}

/** Work by the clock: `every('0 9 * * *', 'remind-reviewers', fn)`. */
export function every(pattern: string, name: string, run: (ctx: Ctx) => Promise<void>): Schedule {
  return { pattern, name, run };
}

/** What a feature does by itself; listed in the app's list of features. */
export function featureJobs(...entries: (Reaction | Schedule)[]): FeatureJobs {
  return {
    reactions: entries.filter((entry): entry is Reaction => 'event' in entry),
    schedules: entries.filter((entry): entry is Schedule => 'pattern' in entry),
  };
}

/** All jobs of all features, by event and by name; doubles throw at start. */
export class JobTable {
  readonly byEvent = new Map<string, Reaction[]>();
  readonly byName = new Map<string, Reaction>();
  readonly schedules = new Map<string, Schedule>();

  constructor(features: readonly FeatureJobs[]) {
    for (const { reactions, schedules } of features) {
      for (const reaction of reactions) {
        const key = `${reaction.event}/${reaction.name}`;
        if (this.byName.has(key)) throw new Error(`two reactions ${key}`);
        this.byName.set(key, reaction);
        this.byEvent.set(reaction.event, [...(this.byEvent.get(reaction.event) ?? []), reaction]);
      }
      for (const schedule of schedules) {
        if (this.schedules.has(schedule.name)) throw new Error(`two schedules ${schedule.name}`);
        this.schedules.set(schedule.name, schedule);
      }
    }
  }
}
