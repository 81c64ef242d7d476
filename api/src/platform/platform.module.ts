import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { AuthGuard } from './auth.guard.ts';
import { CompiledQueries } from './compiled-queries.ts';
import { CONFIG, type Config } from './config.ts';
import { createDataSource, Database, SERVING, TESTING } from './database.ts';
import type { Feature } from './features.ts';
import { LiveHub } from './live.ts';
import { MutationInterceptor } from './mutation.interceptor.ts';
import { graphqlOptions } from './platform-graphql.ts';
import { JobTable } from './reactions.ts';
import { RequestCtx } from './request-ctx.ts';
import { DateScalar, DateTimeScalar, JsonScalar } from './scalars.ts';
import { SearchSources } from './search.ts';
import { Vault } from './secrets.ts';
import './payload.ts';

/** What every process has: configuration, database, jobs table, live hub; the HTTP process adds GraphQL. */
@Global()
@Module({})
export class PlatformModule {
  static forRoot(config: Config, features: readonly Feature[]): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: CONFIG, useValue: config },
        {
          provide: Database,
          useFactory: async () => {
            const { databaseUrl: url, databaseRole: role, mode } = config;
            const connection = { url, role, patience: mode === 'test' ? TESTING : SERVING };
            const dataSource = createDataSource(
              connection,
              features.flatMap(({ entities }) => [...entities]),
            );
            await dataSource.initialize();
            return new Database(dataSource, connection);
          },
        },
        { provide: JobTable, useFactory: () => new JobTable(features.map(({ jobs }) => jobs)) },
        { provide: SearchSources, useFactory: () => new SearchSources(features.flatMap(({ search = [] }) => search)) },
        { provide: LiveHub, useFactory: () => new LiveHub(config.databaseUrl) },
        Vault,
      ],
      exports: [CONFIG, Database, JobTable, SearchSources, LiveHub, Vault],
    };
  }
}

/** GraphQL with its guard and interceptor; closed by default. */
@Module({})
export class PlatformGraphqlModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: PlatformGraphqlModule,
      imports: [
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          imports: [RequestCtxModule],
          inject: [RequestCtx, CompiledQueries],
          useFactory: (contexts: RequestCtx, queries: CompiledQueries) => ({
            ...graphqlOptions(config, contexts, queries),
            resolvers: { JSON: JsonScalar, Date: DateScalar, DateTime: DateTimeScalar },
          }),
        }),
      ],
      providers: [
        { provide: APP_GUARD, useClass: AuthGuard },
        { provide: APP_INTERCEPTOR, useClass: MutationInterceptor },
      ],
    };
  }
}

@Global()
@Module({ providers: [RequestCtx, CompiledQueries], exports: [RequestCtx, CompiledQueries] })
export class RequestCtxModule {}
