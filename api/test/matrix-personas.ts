import type { Actor } from '@aim/domain/kernel/policy';
import { ACTOR_SOURCE, type ActorSource } from '../src/platform/actor-source.ts';
import type { Client, TestProduct } from './harness.ts';

export interface MatrixPersona {
  readonly key: string;
  readonly client: Client;
  readonly actor: Actor;
}

/** The personas of the demo, signed in, with what the policies know of them. */
export async function matrixPersonas(product: TestProduct): Promise<MatrixPersona[]> {
  const { demoPersonas } = (
    await product.anonymous().run<{ demoPersonas: { key: string }[] }>('{ demoPersonas { key } }')
  ).data;
  return Promise.all(
    demoPersonas.map(async ({ key }) => {
      const client = await product.as(key);
      const cookie = `sid-${new URL(product.config.publicUrl).port}=${client.cookie('sid-')}`;
      return { key, client, actor: (await product.get<ActorSource>(ACTOR_SOURCE).actorOf(cookie, new Date())).actor };
    }),
  );
}

/** One of those who hold the same roles, with and without a company: to a record made for the question, they are the same. */
export function oneOfEachKind(personas: readonly MatrixPersona[]): MatrixPersona[] {
  const kinds = new Map<string, MatrixPersona>();
  for (const persona of personas) {
    const { roles, memberships } = persona.actor;
    const kind = [...roles.map(({ role }) => role).sort(), ...new Set(memberships.map(({ role }) => role))].join();
    if (!kinds.has(kind)) kinds.set(kind, persona);
  }
  return [...kinds.values()];
}
