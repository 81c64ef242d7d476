import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type ExecutionResult, graphql, Kind, parse } from 'graphql';

type Answer = (input: Record<string, unknown>) => unknown;
type Answers = Readonly<Record<string, Answer>>;

const web = join(__dirname, '..');
const schema = buildSchema(readFileSync(join(web, '../api/schema.graphql'), 'utf8'));
const documents = JSON.parse(readFileSync(join(web, 'dist/documents.json'), 'utf8')) as Record<string, string>;

export interface Asked {
  readonly operation: string;
  readonly variables: Record<string, unknown>;
}

export interface FakeServer {
  /** Every operation that the page has sent, in order. */
  readonly asked: Asked[];
  /** Answers a root field from now on; a mutation's answer gets its input. */
  answer(field: string, answer: Answer): void;
  lastOf(operation: string): Record<string, unknown> | undefined;
}

/**
 * Stands in for the API: executes our documents against the schema, so an answer of another shape fails the spec.
 * A root field that a spec did not answer fails it too.
 */
export function fakeServer(answers: Answers): FakeServer {
  const all: Record<string, Answer> = { ...answers };
  const asked: Asked[] = [];
  const fetchFake = async (path: string | URL | Request, init?: RequestInit) => {
    if (String(path) !== '/graphql') return json(404, {});
    const body = JSON.parse(String(init?.body)) as { documentId: string; variables: Record<string, unknown> };
    const source = documents[body.documentId];
    if (source === undefined) throw new Error(`unknown document ${body.documentId}`);
    asked.push({ operation: nameOf(source), variables: body.variables });
    return json(200, await run(source, body.variables, all));
  };
  globalThis.fetch = fetchFake as typeof fetch;
  return {
    asked,
    answer: (field, answer) => {
      all[field] = answer;
    },
    lastOf: (operation) => asked.findLast((one) => one.operation === operation)?.variables,
  };
}

async function run(source: string, variables: Record<string, unknown>, answers: Answers): Promise<ExecutionResult> {
  const rootValue = Object.fromEntries(
    Object.entries(answers).map(([field, answer]) => [
      field,
      (args: Record<string, unknown>) => answer((args['input'] as Record<string, unknown> | undefined) ?? args),
    ]),
  );
  return graphql({ schema, source, rootValue, variableValues: variables });
}

function nameOf(source: string): string {
  const operation = parse(source).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return operation && 'name' in operation ? (operation.name?.value ?? '') : '';
}

function json(state: number, body: unknown) {
  return {
    ok: state < 400,
    status: state,
    headers: new Headers(),
    json: () => Promise.resolve(body),
  };
}
