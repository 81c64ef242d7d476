import { Inject, Injectable, Module, type OnModuleDestroy } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config.ts';
import { AuthorityExchange, LiveAuthorityExchange } from './authority-exchange.ts';
import { CompanyRegistry, RegistryUnavailable } from './company-registry.ts';
import { FakeRegistryServer } from './fake-registry-server.ts';
import { LiveCompanyRegistry } from './live-company-registry.ts';

/** The registry of fictional companies; it starts with the first question and ends with the process. */
@Injectable()
export class LocalRegistry extends FakeRegistryServer implements OnModuleDestroy {
  constructor(@Inject(CONFIG) private readonly config: Config) {
    super();
  }

  /** Where questions go: the configured exchange, else the local one; production invents no companies. */
  readonly exchange = async (): Promise<string> => {
    if (this.config.registryUrl) return this.config.registryUrl;
    if (this.config.mode === 'production') throw new RegistryUnavailable('REGISTRY_URL is not set');
    return this.address();
  };

  async onModuleDestroy(): Promise<void> {
    await this.close();
  }
}

@Module({
  providers: [
    LocalRegistry,
    {
      provide: CompanyRegistry,
      inject: [LocalRegistry, CONFIG],
      useFactory: (local: LocalRegistry, { registryClient }: Config) =>
        new LiveCompanyRegistry(local.exchange, registryClient),
    },
    {
      provide: AuthorityExchange,
      inject: [LocalRegistry, CONFIG],
      useFactory: (local: LocalRegistry, { registryClient }: Config) =>
        new LiveAuthorityExchange(local.exchange, registryClient),
    },
  ],
  exports: [CompanyRegistry, AuthorityExchange, LocalRegistry],
})
export class RegistryModule {}
