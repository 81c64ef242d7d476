import {
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  isIntrospectionType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { refuseStrangers } from './auth.guard.ts';
import type { Ctx } from './ctx.ts';
import { readCtx } from './current-ctx.ts';
import { claimsKeyWithFirstQuestion } from './idempotency.ts';
import { type MutationArgs, runMutation } from './run-mutation.ts';

type Field = GraphQLFieldResolver<unknown, { ctx: Ctx }>;
type Parameters = globalThis.Parameters<Field>;
type Read = (...call: Parameters) => unknown;

interface Parameter {
  readonly index: number;
  readonly data?: unknown;
  readonly factory?: unknown;
  readonly pipes?: readonly unknown[];
}

/** What the decorators of Nest write; its own names for them are not exported. */
const TYPE = 'graphql:resolver_type';
const NAME = 'graphql:resolver_name';
const IS_FIELD = 'graphql:resolve_property';
const PARAMETERS = '__routeArguments__';
const [ROOT, CONTEXT, INFO, ARGS] = ['0', '1', '2', '3'];

/**
 * Lets all fields call their methods straight away. Nest asks guards, pipes and interceptors for every field of every row through a
 * chain of promises; here none of them stands below the root, so a label of a row is a function call again and the compiled query stays
 * synchronous. Before a query only the guard does anything, and around a mutation only its transaction: both are asked here. A method
 * with a parameter that is not known here keeps Nest's way.
 */
export function plainFields(schema: GraphQLSchema, providers: Iterable<unknown>): GraphQLSchema {
  const queries = schema.getQueryType()?.getFields() ?? {};
  const mutations = schema.getMutationType()?.getFields() ?? {};
  const withMethod = new Set<unknown>();
  for (const instance of providers) {
    if (typeof instance !== 'object' || instance === null) continue;
    const resolver = instance as Readonly<Record<string, unknown>>;
    const typeName = Reflect.getMetadata(TYPE, resolver.constructor);
    const type = typeof typeName === 'string' ? schema.getType(typeName) : undefined;
    const fields = isObjectType(type) ? type.getFields() : {};
    for (const method of methodsOf(resolver)) {
      const run = resolver[method] as Method;
      const name = Reflect.getMetadata(NAME, run) ?? method;
      const reads = readsOf(Reflect.getMetadata(PARAMETERS, resolver.constructor, method) ?? {});
      const field = Reflect.getMetadata(IS_FIELD, run) ? fields[name] : undefined;
      withMethod.add(field);
      if (!reads) continue;
      if (field) field.resolve = plain(run.bind(resolver), reads);
      if (Reflect.getMetadata(TYPE, run) === 'Query' && queries[name])
        queries[name].resolve = guarded(name, plain(run.bind(resolver), reads));
      if (Reflect.getMetadata(TYPE, run) === 'Mutation' && mutations[name])
        mutations[name].resolve = guarded(name, inTransaction(name, run, plain(run.bind(resolver), reads)));
    }
  }
  readLeaves(schema, withMethod);
  return schema;
}

/**
 * Nest gives each field a function, which the compiled query calls with everything it might want to know. Where it only reads the
 * property of that name, the language's own way of doing so is compiled into the query.
 */
function readLeaves(schema: GraphQLSchema, withMethod: ReadonlySet<unknown>): void {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type) || roots.includes(type)) continue;
    for (const field of Object.values(type.getFields()))
      if (field.resolve && !withMethod.has(field) && isLeafType(getNamedType(field.type)))
        if (onlyReads(field.resolve, field.name)) delete field.resolve;
  }
}

function onlyReads(resolve: (...call: never[]) => unknown, name: string): boolean {
  const value = Symbol(name);
  const ask = resolve as (root: object) => unknown;
  return ask({ [name]: value }) === value && ask({}) === undefined;
}

type Method = (...values: unknown[]) => unknown;

function methodsOf(instance: object): string[] {
  const prototype = Object.getPrototypeOf(instance) as object;
  return Object.entries(Object.getOwnPropertyDescriptors(prototype ?? {}))
    .filter(([name, { value }]) => name !== 'constructor' && typeof value === 'function')
    .map(([name]) => name);
}

function guarded(name: string, resolve: Field): Field {
  return (root, args, context, info) => {
    refuseStrangers(context.ctx, name);
    return resolve(root, args, context, info);
  };
}

/** The method reads its context when it is called: by then it is that of the transaction. */
function inTransaction(name: string, method: Method, resolve: Field): Field {
  const keyTravels = claimsKeyWithFirstQuestion(method);
  return (root, args, context, info) => {
    const handle = async () => resolve(root, args, context, info) as Promise<object>;
    return runMutation(context, name, args as MutationArgs, handle, keyTravels);
  };
}

/** How each parameter is read, in their order; null where one is not known. */
function readsOf(parameters: Readonly<Record<string, Parameter>>): Read[] | null {
  const reads: Read[] = [];
  for (const [key, parameter] of Object.entries(parameters)) {
    const read = readOf(key.split(':')[0] ?? '', parameter);
    if (!read || parameter.pipes?.length) return null;
    reads[parameter.index] = read;
  }
  return reads.includes(undefined as never) ? null : reads;
}

function readOf(kind: string, { data, factory }: Parameter): Read | null {
  const name = typeof data === 'string' ? data : undefined;
  if (factory !== undefined) return factory === readCtx ? (_root, _args, { ctx }) => ctx : null;
  if (kind === ROOT) return name ? (root) => (root as Record<string, unknown>)[name] : (root) => root;
  if (kind === ARGS) return name ? (_root, args) => args[name] : (_root, args) => args;
  if (kind === INFO && !name) return (_root, _args, _context, info) => info;
  return kind === CONTEXT && !name ? (_root, _args, context) => context : null;
}

/** Most have two parameters. */
function plain(run: Method, reads: readonly Read[]): Field {
  const [first, second] = reads;
  if (first && second && reads.length === 2) return (...call) => run(first(...call), second(...call));
  return (...call) => run(...reads.map((read) => read(...call)));
}
