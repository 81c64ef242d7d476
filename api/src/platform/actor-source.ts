import type { Locale } from '@aim/domain/kernel/locale';
import type { Actor } from '@aim/domain/kernel/policy';

/** Who a request's cookies stand for. */
export interface KnownActor {
  readonly actor: Actor;
  /** The person's language; null when unknown. */
  readonly locale: Locale | null;
}

/** Implemented by identity: the platform asks, it knows no sessions. */
export interface ActorSource {
  actorOf(cookieHeader: string | undefined, now: Date): Promise<KnownActor>;
}

export const ACTOR_SOURCE = Symbol('actor source');
