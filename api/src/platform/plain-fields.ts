import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import type { Ctx } from './ctx.ts';
import { readCtx } from './current-ctx.ts';

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
 * Lets fields below the root call their methods straight away. Nest asks guards, pipes and interceptors for every field of every
 * row through a chain of promises; here none of them stands below the root, so a label of a row is a function call again and the
 * compiled query stays synchronous. A method with a parameter that is not known here keeps Nest's way.
 */
export function plainFields(schema: GraphQLSchema, providers: Iterable<unknown>): GraphQLSchema {
  for (const instance of providers) {
    const resolver = instance as Readonly<Record<string, unknown>> | null;
    const typeName = resolver && Reflect.getMetadata(TYPE, resolver.constructor);
    const type = typeof typeName === 'string' ? schema.getType(typeName) : undefined;
    if (!resolver || !isObjectType(type)) continue;
    const fields = type.getFields();
    for (const method of Object.getOwnPropertyNames(Object.getPrototypeOf(resolver))) {
      const run = method === 'constructor' ? undefined : resolver[method];
      if (typeof run !== 'function' || !Reflect.getMetadata(IS_FIELD, run)) continue;
      const field = fields[Reflect.getMetadata(NAME, run) ?? method];
      const reads = readsOf(Reflect.getMetadata(PARAMETERS, resolver.constructor, method) ?? {});
      if (field && reads) field.resolve = plain(run.bind(resolver), reads);
    }
  }
  return schema;
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
function plain(run: (...values: unknown[]) => unknown, reads: readonly Read[]): Field {
  const [first, second] = reads;
  if (first && second && reads.length === 2) return (...call) => run(first(...call), second(...call));
  return (...call) => run(...reads.map((read) => read(...call)));
}
