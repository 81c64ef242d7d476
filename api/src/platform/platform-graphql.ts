import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { ModulesContainer } from '@nestjs/core';
import type { Request, Response } from 'express';
import type { CompiledQueries } from './compiled-queries.ts';
import type { Config } from './config.ts';
import { formatError } from './errors.ts';
import { costLimit, documentLimits } from './graphql-limits.ts';
import { plainFields } from './plain-fields.ts';
import type { RequestCtx } from './request-ctx.ts';

/** How GraphQL is served: code first, closed, bounded, compiled; figures in `.github/adr/0003-graphql-limits.md`. */
export function graphqlOptions(config: Config, contexts: RequestCtx, queries: CompiledQueries): ApolloDriverConfig {
  return {
    driver: ApolloDriver,
    autoSchemaFile: true,
    sortSchema: true,
    path: '/graphql',
    graphiql: false,
    introspection: config.mode !== 'production',
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    persistedQueries: false,
    parseOptions: { maxTokens: 1500 },
    validationRules: [documentLimits],
    fieldResolverEnhancers: [],
    formatError,
    transformSchema: (schema) => plainFields(schema, instances(contexts.get(ModulesContainer))),
    plugins: [ApolloServerPluginCacheControlDisabled(), costLimit, queries.plugin],
    context: async ({ req, res }: { req: Request; res: Response }) => ({ ctx: await contexts.of(req, res) }),
  };
}

function* instances(modules: ModulesContainer): Generator<unknown> {
  for (const { providers } of modules.values()) for (const { instance } of providers.values()) yield instance;
}
