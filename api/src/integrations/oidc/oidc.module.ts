import { Inject, Injectable, Module, type OnModuleDestroy } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config.ts';
import { LocalProvider } from './local-provider.ts';
import { OpenIdSignOn, type RelyingParty } from './open-id-sign-on.ts';
import { SignOn } from './sign-on.ts';

/** Which provider this product trusts: the configured one, or, outside production, the local one. */
@Injectable()
export class SignOnProvider implements OnModuleDestroy {
  readonly local: LocalProvider | null;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.local = config.oidc || config.mode === 'production' ? null : new LocalProvider(config);
  }

  readonly party = async (): Promise<RelyingParty | null> => {
    const { oidc, publicUrl } = this.config;
    if (!oidc) return this.local?.party ?? null;
    return {
      issuer: new URL(oidc.issuer),
      issuerName: oidc.issuer,
      clientId: oidc.clientId,
      clientSecret: oidc.clientSecret,
      redirectUri: `${publicUrl}/sign-in/callback`,
    };
  };

  async onModuleDestroy(): Promise<void> {
    await this.local?.close();
  }
}

@Module({
  providers: [
    SignOnProvider,
    { provide: SignOn, inject: [SignOnProvider], useFactory: ({ party }: SignOnProvider) => new OpenIdSignOn(party) },
  ],
  exports: [SignOn, SignOnProvider],
})
export class OidcModule {}
