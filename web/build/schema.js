// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, print } from 'graphql';

/**
 * The schema that the documents are checked against: the API's own, completed by the agreed parts that it does not have
 * yet (`pending.graphql`, which goes away with the last of them).
 * @param {string} web
 */
export function readSchema(web) {
  const own = join(web, '../api/schema.graphql');
  const pending = join(web, 'pending.graphql');
  const texts = [own, pending].filter((path) => existsSync(path)).map((path) => readFileSync(path, 'utf8'));
  const [first = '', second] = texts;
  return second === undefined ? first : print(complete(parse(first), parse(second)));
}

/**
 * @param {import('graphql').DocumentNode} real
 * @param {import('graphql').DocumentNode} agreed
 * @returns {import('graphql').DocumentNode}
 */
function complete(real, agreed) {
  /** @type {Map<string, any>} */
  const known = new Map(real.definitions.map((definition) => [nameOf(definition), definition]));
  for (const definition of agreed.definitions) {
    const before = known.get(nameOf(definition));
    if (before?.kind === Kind.OBJECT_TYPE_DEFINITION && definition.kind === Kind.OBJECT_TYPE_DEFINITION) {
      const names = new Set((before.fields ?? []).map(nameOf));
      const missing = (definition.fields ?? []).filter((field) => !names.has(nameOf(field)));
      known.set(nameOf(definition), { ...before, fields: [...(before.fields ?? []), ...missing] });
    } else if (!before) known.set(nameOf(definition), definition);
  }
  return { kind: Kind.DOCUMENT, definitions: [...known.values()] };
}

/** @param {any} node @returns {string} */
const nameOf = (node) => node.name.value;
