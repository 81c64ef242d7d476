import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, GraphQLInputObjectType, getNamedType } from 'graphql';
import type { CreationGround, Creations } from './creation.ts';
import { organisationCreations } from './organisation-creations.ts';
import { pipelineCreations } from './pipeline-creations.ts';
import { residencyCreations } from './residency-creations.ts';
import { spaceCreations } from './space-creations.ts';

export const CREATIONS: Creations = {
  ...organisationCreations,
  ...pipelineCreations,
  ...residencyCreations,
  ...spaceCreations,
};

export interface CreatingMutation {
  readonly name: string;
  readonly inputType: string;
}

/** Every mutation of the schema that takes a key. */
export function creatingMutations(): readonly CreatingMutation[] {
  const schema = buildSchema(readFileSync(join(process.cwd(), 'api/schema.graphql'), 'utf8'));
  return Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(({ name, args: [input] }) => {
    const type = input && getNamedType(input.type);
    return type instanceof GraphQLInputObjectType && 'idempotencyKey' in type.getFields()
      ? [{ name, inputType: type.name }]
      : [];
  });
}

export interface Repeated {
  readonly rows: number;
  /** Rounds in which not everybody was told the same. */
  readonly different: number;
  /** What was answered in rounds in which nothing was made. */
  readonly undone: readonly string[];
}

/** One key for all calls of a round, or one for each: then somebody must notice. */
export type Keys = 'SHARED' | 'OWN';

/** Asks so many times at once in each round. */
export async function repeatCreation(
  ground: CreationGround,
  { name, inputType }: CreatingMutation,
  { rounds, times, keys }: { readonly rounds: number; readonly times: number; readonly keys: Keys },
): Promise<Repeated> {
  const creation = CREATIONS[name];
  if (!creation) throw new Error(`${name}: add an example of it to api/test/creations`);
  const { by, table, answer } = creation;
  const asker = await ground.as(by);
  const text = `mutation ($input: ${inputType}!) { ${name}(input: $input) { ${answer} problems { code path } } }`;
  const undone: string[] = [];
  let [rows, different] = [0, 0];
  for (let round = 0; round < rounds; round++) {
    const [shared, key] = [await creation.input(ground), randomUUID()];
    const before = await ground.countOf(table);
    const idempotencyKey = () => (keys === 'SHARED' ? key : randomUUID());
    const ask = () => asker.run(text, { input: { ...shared, idempotencyKey: idempotencyKey() } });
    const answers = await Promise.all(Array.from({ length: times }, ask));
    rows += (await ground.countOf(table)) - before;
    if (new Set(answers.map((each) => JSON.stringify(each))).size > 1) different++;
    if (!answers.some(({ data }) => data?.[name]?.problems.length === 0)) undone.push(JSON.stringify(answers[0]));
  }
  return { rows, different, undone };
}
