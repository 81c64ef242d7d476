import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { RequestHandler } from 'express';
import {
  type DocumentNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Ctx } from './ctx.ts';
import { formatError } from './errors.ts';
import { isTooCostly } from './graphql-limits.ts';
import { inputDefaults } from './input-defaults.ts';
import { KeptAnswers } from './kept-answers.ts';
import type { RequestCtx } from './request-ctx.ts';
import { bytesOf } from './text-bytes.ts';

const KEPT = 500;
export const JSON_TYPE = 'application/json; charset=utf-8';
/** Whoever accepts something else besides is answered by Apollo, which chooses between the types. */
const PLAIN_ACCEPT: readonly unknown[] = [undefined, '*/*', 'application/json'];
export const isPlainAccept = (accept: string | undefined): boolean => PLAIN_ACCEPT.includes(accept);

type Contexts = Pick<RequestCtx, 'of' | 'presumed'>;
type Variables = Readonly<Record<string, unknown>>;

interface Result {
  readonly errors?: readonly GraphQLFormattedError[];
  readonly data: Record<string, unknown> | null;
}

/** An operation as a function. */
interface Compiled {
  readonly isQuery: boolean;
  /** Of a query for one field: of several each would have to say so. */
  readonly kept: KeptAnswers | null;
  readonly isTooCostly: (variables: Variables) => boolean;
  readonly run: (context: unknown, variables: Variables) => Promise<Result>;
}

/** An operation that came before, with the variables of this time. */
export interface KnownOperation {
  readonly compiled: Compiled;
  readonly variables: Variables;
}

/**
 * Executes queries and single mutations as compiled functions. A document that comes for the first time is executed as it is, because
 * compiling takes longer; the second time Apollo asks the plugin, which compiles it, and from then on the middleware answers it without
 * being parsed, validated and hashed again.
 */
export class CompiledQueries {
  private readonly kept = new Map<string, Compiled | null>();
  private readonly seenOnce = new Set<string>();
  private schema: GraphQLSchema | undefined;

  readonly plugin: ApolloServerPlugin = {
    serverWillStart: async ({ schema }) => {
      this.schema = schema;
    },
    requestDidStart: async () => ({
      responseForOperation: async ({ document, operation, operationName, source, contextValue, request }) => {
        if (!isCompilable(operation)) return null;
        const query = this.compiled(keyOf(source, request.operationName), document, operation, operationName);
        if (query === null) return null;
        const singleResult = await query.run(contextValue, request.variables ?? {});
        return {
          http: { status: undefined, headers: new HeaderMap() },
          body: { kind: 'single', singleResult },
        };
      },
    }),
  };

  /** Answers a query that came before; everything else goes on. */
  middleware(contexts: Contexts): RequestHandler {
    return async (request, response, next) => {
      const known = isPlainAccept(request.headers.accept) ? this.known(request.body) : null;
      if (!known) return next();
      try {
        const answer = await this.answerTo(known, contexts, request, response);
        response.setHeader('Content-Type', JSON_TYPE);
        response.end(answer);
      } catch (error) {
        next(error);
      }
    };
  }

  /** What is posted, where it came before and is not too costly. */
  known(body: unknown): KnownOperation | null {
    const { query, operationName, variables, extensions } = (body ?? {}) as Readonly<Record<string, unknown>>;
    const isPlain =
      typeof query === 'string' &&
      (operationName == null || typeof operationName === 'string') &&
      (variables == null || (typeof variables === 'object' && !Array.isArray(variables))) &&
      extensions == null;
    const compiled = isPlain ? this.kept.get(keyOf(query, operationName)) : null;
    const given = (variables ?? {}) as Variables;
    return compiled && !compiled.isTooCostly(given) ? { compiled, variables: given } : null;
  }

  /** The answer as it is sent. It is read or done for whom the session stood a moment ago; where it no longer stands for exactly that, nothing was done, and it begins anew. */
  async answerTo(
    { compiled, variables }: KnownOperation,
    contexts: Contexts,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<Buffer> {
    const presumed = contexts.presumed(request, response, compiled.isQuery);
    if (presumed) {
      const answer = await answerIn(presumed.ctx, compiled, variables);
      if (await presumed.holds()) return answer;
    }
    return answerIn(await contexts.of(request, response), compiled, variables);
  }

  private compiled(
    key: string,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    operationName: string | null,
  ): Compiled | null {
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    if (!this.seenOnce.delete(key)) {
      makeRoom(this.seenOnce);
      this.seenOnce.add(key);
      return null;
    }
    const made = compile(this.schema as GraphQLSchema, document, operation, operationName);
    makeRoom(this.kept);
    this.kept.set(key, made);
    return made;
  }
}

/** What stands ready is not made anew. */
async function answerIn(ctx: Ctx, { kept, run }: Compiled, variables: Variables): Promise<Buffer> {
  const ready = await kept?.find(ctx, variables);
  if (ready) return ready;
  const answer = await run({ ctx }, variables);
  const bytes = bytesOf(JSON.stringify(answer));
  if (!answer.errors) kept?.keep(ctx, variables, bytes);
  return bytes;
}

/**
 * Several mutations run one after the other, which is left to graphql-js, and so are literals in the input of a mutation: what the
 * compiler makes of them is text where a command wants an instant.
 */
function isCompilable({ operation, selectionSet, directives = [] }: OperationDefinitionNode): boolean {
  if (operation === OperationTypeNode.QUERY) return true;
  const [field, ...others] = selectionSet.selections;
  return (
    operation === OperationTypeNode.MUTATION &&
    field?.kind === Kind.FIELD &&
    others.length + directives.length + (field.directives?.length ?? 0) === 0 &&
    (field.arguments ?? []).every(({ value }) => value.kind === Kind.VARIABLE)
  );
}

/** The oldest goes. */
function makeRoom(kept: Pick<Map<string, unknown>, 'size' | 'keys'> & { delete(key: string): boolean }): void {
  const [oldest] = kept.size >= KEPT ? kept.keys() : [];
  if (oldest !== undefined) kept.delete(oldest);
}

function keyOf(text: string, operationName: string | null | undefined): string {
  return operationName ? `${operationName} ${text}` : text;
}

/** Null where the compiler knows no way: then graphql-js executes it. */
function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  operationName: string | null,
): Compiled | null {
  const made = compileQuery(schema, document, operationName ?? undefined);
  if (!isCompiledQuery(made)) return null;
  const withDefaults = inputDefaults(schema, operation);
  const isQuery = operation.operation === OperationTypeNode.QUERY;
  const [field, ...others] = operation.selectionSet.selections;
  return {
    isQuery,
    kept: isQuery && field?.kind === Kind.FIELD && others.length === 0 ? new KeptAnswers() : null,
    isTooCostly: isTooCostly(document, operation),
    run: async (context, variables) => {
      const { errors, data } = await made.query({}, context, withDefaults(variables));
      // Only what is wrong with the variables has no place in the answer.
      const formatted = errors?.map(
        (error): GraphQLFormattedError =>
          error.path ? formatError(error, error) : { message: error.message, extensions: { code: 'BAD_REQUEST' } },
      );
      return { ...(formatted ? { errors: formatted } : {}), data: data as Result['data'] };
    },
  };
}
