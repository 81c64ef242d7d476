// @ts-check
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import addPlugin from '@graphql-codegen/add';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { buildSchema, Kind, parse, validate, visit } from 'graphql';

/**
 * Typed, masked documents from the schema and the `.graphql` files beside the components, and the manifest of
 * documents that the server accepts by hash.
 * @param {string} web
 */
export async function generateDocuments(web) {
  const schemaText = readFileSync(join(web, '../api/schema.graphql'), 'utf8');
  const schemaAst = buildSchema(schemaText);
  const documents = listFiles(join(web, 'src'), '.graphql').map((location) => {
    const rawSDL = readFileSync(location, 'utf8');
    return { location, rawSDL, document: parse(rawSDL) };
  });
  check(schemaAst, documents);
  const out = join(web, 'src/gql/');
  const sections = await preset.buildGeneratesSection({
    baseOutputDir: out,
    schema: parse(schemaText),
    schemaAst,
    documents: withOpenFragment(documents).filter(({ document }) => document.definitions.length > 0),
    config: {
      documentMode: 'string',
      useTypeImports: true,
      importExtension: '.ts',
      enumType: 'string-literal',
      immutableTypes: true,
      strictScalars: true,
      scalars: { DateTime: 'string', Date: 'string', JSON: 'unknown' },
    },
    presetConfig: {
      fragmentMasking: { unmaskFunctionName: 'readFragment' },
      persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: shortHash },
      skipIndexFile: true,
    },
    plugins: [],
    pluginMap: { add: addPlugin },
  });
  mkdirSync(out, { recursive: true });
  const wanted = sections.filter(({ filename }) => !filename.endsWith('gql.ts'));
  const texts = await Promise.all(wanted.map((section) => codegen(section)));
  for (const [index, { filename }] of wanted.entries()) {
    const text = texts[index] ?? '';
    if (filename.endsWith('.json')) writeWhole(join(web, 'dist/documents.json'), text);
    else writeWhole(filename, withoutFragmentTexts(text));
  }
}

/** Every form reads the problems of its answer itself, so this one fragment is not masked: its fields stand where it is named. */
const OPEN_FRAGMENT = 'Problem';

/**
 * @template {{ document: import('graphql').DocumentNode }} One
 * @param {One[]} documents
 * @returns {One[]}
 */
function withOpenFragment(documents) {
  const fragment = documents
    .flatMap(({ document }) => document.definitions)
    .find((one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === OPEN_FRAGMENT);
  const fields = fragment && 'selectionSet' in fragment ? (fragment.selectionSet?.selections ?? []) : [];
  return documents.map((one) => ({
    ...one,
    document: visit(one.document, {
      FragmentDefinition: (definition) => (definition === fragment ? null : undefined),
      SelectionSet: (set) => ({
        ...set,
        selections: set.selections.flatMap((selection) =>
          selection.kind === Kind.FRAGMENT_SPREAD && selection.name.value === OPEN_FRAGMENT ? fields : [selection],
        ),
      }),
    }),
  }));
}

/**
 * Half of SHA-256 tells a few hundred documents of our own apart; every page loads the hashes of all.
 * @param {string} operation
 */
const shortHash = (operation) => createHash('sha256').update(operation).digest('hex').slice(0, 32);

/**
 * Documents are sent by hash and fragments only carry types: their texts would be the heaviest part of what every page loads.
 * @param {string} text
 */
function withoutFragmentTexts(text) {
  return text.replaceAll(/new TypedDocumentString\(`\s*fragment [^`]*`/g, 'new TypedDocumentString(``');
}

/**
 * @param {import('graphql').GraphQLSchema} schema
 * @param {{ location: string, document: import('graphql').DocumentNode }[]} documents
 */
function check(schema, documents) {
  const whole = { kind: Kind.DOCUMENT, definitions: documents.flatMap(({ document }) => document.definitions) };
  const problems = validate(schema, /** @type {import('graphql').DocumentNode} */ (whole));
  const names = new Set();
  visit(/** @type {import('graphql').DocumentNode} */ (whole), {
    OperationDefinition({ name }) {
      if (names.has(name?.value)) throw new Error(`Two operations are called ${name?.value}.`);
      names.add(name?.value);
    },
  });
  if (problems.length > 0) throw new Error(problems.map((problem) => problem.toString()).join('\n\n'));
}

/**
 * @param {string} folder
 * @param {string} ending
 * @returns {string[]}
 */
export function listFiles(folder, ending) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * Leaves an unchanged file untouched, so that watchers and stamps stay quiet.
 * @param {string} path
 * @param {string} text
 */
export function writeWhole(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  let before = null;
  try {
    before = readFileSync(path, 'utf8');
  } catch {
    // not there yet
  }
  if (before !== text) writeFileSync(path, text);
}
