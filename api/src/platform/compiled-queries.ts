import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { Request, RequestHandler, Response } from 'express';
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
import type { RequestCtx } from './request-ctx.ts';

const KEPT = 500;
const JSON_TYPE = 'application/json; charset=utf-8';
/** Whoever accepts something else besides is answered by Apollo, which chooses between the types. */
const PLAIN_ACCEPT: readonly unknown[] = [undefined, '*/*', 'application/json'];

type Contexts = Pick<RequestCtx, 'of' | 'presumed'>;
type Variables = Readonly<Record<string, unknown>>;

interface Result {
  readonly errors?: readonly GraphQLFormattedError[];
  readonly data: Record<string, unknown> | null;
}

/** An operation as a function. */
interface Compiled {
  readonly isQuery: boolean;
  readonly isTooCostly: (variables: Variables) => boolean;
  readonly run: (context: unknown, variables: Variables) => Promise<Result>;
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
      const { query, variables } = this.known(request.body, request.headers.accept);
      if (!query || query.isTooCostly(variables)) return next();
      try {
        const answer = JSON.stringify(await answerTo(query, variables, contexts, request, response));
        response.setHeader('Content-Type', JSON_TYPE);
        response.end(answer);
      } catch (error) {
        next(error);
      }
    };
  }

  private known(body: unknown, accept: string | undefined): { query?: Compiled | null; variables: Variables } {
    const { query, operationName, variables, extensions } = (body ?? {}) as Readonly<Record<string, unknown>>;
    const isPlain =
      typeof query === 'string' &&
      (operationName == null || typeof operationName === 'string') &&
      (variables == null || (typeof variables === 'object' && !Array.isArray(variables))) &&
      extensions == null &&
      PLAIN_ACCEPT.includes(accept);
    if (!isPlain) return { variables: {} };
    return { query: this.kept.get(keyOf(query, operationName)) ?? null, variables: (variables ?? {}) as Variables };
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

/** A query is read for whom the session stood a moment ago; where it no longer stands for exactly that, it is read once more. */
async function answerTo(
  query: Compiled,
  variables: Variables,
  contexts: Contexts,
  request: Request,
  response: Response,
): Promise<Result> {
  const presumed = query.isQuery ? contexts.presumed(request, response) : null;
  if (presumed) {
    const answer = await query.run({ ctx: presumed.ctx }, variables);
    if (await presumed.holds()) return answer;
  }
  const ctx: Ctx = await contexts.of(request, response);
  return query.run({ ctx }, variables);
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
  return {
    isQuery: operation.operation === OperationTypeNode.QUERY,
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
