import type { Locale } from '@aim/domain/kernel/locale';
import type { Actor } from '@aim/domain/kernel/policy';
import type { QueryResultRow } from 'pg';
import type { Statement } from './statement-batch.ts';

/** Who a request's cookies stand for. */
export interface KnownActor {
  readonly actor: Actor;
  /** The person's language; null when unknown. */
  readonly locale: Locale | null;
}

/** Who cookies stood for a moment ago, and the question whether they still do. */
export interface Presumption {
  readonly known: KnownActor;
  readonly statement: Statement;
  /** Whether nothing about the actor has changed, by what the statement answered. */
  holds(rows: readonly QueryResultRow[]): boolean;
}

/** Implemented by identity: the platform asks, it knows no sessions. */
export interface ActorSource {
  actorOf(cookieHeader: string | undefined, now: Date): Promise<KnownActor>;
  /** For reads, which can ask with their first statement; null where it has to be looked up before. */
  presume(cookieHeader: string | undefined, now: Date): Presumption | null;
}

export const ACTOR_SOURCE = Symbol('actor source');
