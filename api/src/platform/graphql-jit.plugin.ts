import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { type GraphQLFormattedError, type GraphQLSchema, OperationTypeNode } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { formatError } from './errors.ts';
import { inputDefaults } from './input-defaults.ts';

const KEPT = 500;

interface Compiled {
  readonly query: CompiledQuery['query'];
  readonly withDefaults: ReturnType<typeof inputDefaults>;
}

/**
 * Executes queries as compiled functions; parsing, validation, the document store, HTTP and CSRF stay Apollo's.
 * Mutations keep graphql-js: they run one after the other and are dominated by their transaction.
 */
export function jitPlugin(): ApolloServerPlugin {
  const compiled = new Map<string, Compiled | null>();
  let schema: GraphQLSchema;
  return {
    async serverWillStart(service) {
      schema = service.schema;
    },
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, operationName, queryHash, contextValue, request }) {
          if (operation.operation !== OperationTypeNode.QUERY) return null;
          const key = `${queryHash}/${operationName ?? ''}`;
          let query = compiled.get(key);
          if (query === undefined) {
            const result = compileQuery(schema, document, operationName ?? undefined);
            query = isCompiledQuery(result)
              ? { query: result.query, withDefaults: inputDefaults(schema, operation) }
              : null;
            if (compiled.size >= KEPT) compiled.delete(compiled.keys().next().value as string);
            compiled.set(key, query);
          }
          if (query === null) return null;
          const result = await query.query({}, contextValue, query.withDefaults(request.variables ?? {}));
          const errors = result.errors?.map((error): GraphQLFormattedError => formatError(error, error));
          return {
            http: { status: undefined, headers: new HeaderMap() },
            body: {
              kind: 'single',
              singleResult: { data: result.data as Record<string, unknown> | null, ...(errors ? { errors } : {}) },
            },
          };
        },
      };
    },
  };
}
