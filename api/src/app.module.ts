import { type DynamicModule, Module } from '@nestjs/common';
import { features } from './features.ts';
import type { Config } from './platform/config.ts';
import { PlatformGraphqlModule, PlatformModule } from './platform/platform.module.ts';

/** The HTTP process: every feature and GraphQL. */
@Module({})
export class AppModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot(config, features),
        ...features.map(({ module }) => module),
        PlatformGraphqlModule.forRoot(config),
      ],
    };
  }
}

/** The worker process: every feature, no HTTP. */
@Module({})
export class WorkerModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: WorkerModule,
      imports: [PlatformModule.forRoot(config, features), ...features.map(({ module }) => module)],
    };
  }
}
