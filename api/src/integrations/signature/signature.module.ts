import { createHmac } from 'node:crypto';
import { Inject, Injectable, Module } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config.ts';
import { AppSignature } from './app-signature.ts';
import { FakeSigner } from './fake-signer.ts';
import { RemoteSignature, SigningUnavailable } from './remote-signature.ts';

/** The key shared with the operator; the local signer gets one of its own. */
function masterKeyOf({ signature, secrets }: Config): string {
  return (
    signature.masterKey ?? createHmac('sha256', secrets.fieldEncryptionKey).update('local signer').digest('base64url')
  );
}

/** The signer of fictional people: not there in production, where the operator's app signs. */
@Injectable()
export class LocalSigner extends FakeSigner {
  constructor(@Inject(CONFIG) private readonly config: Config) {
    super(masterKeyOf(config));
  }

  get isOpen(): boolean {
    return this.config.mode !== 'production' && this.config.signature.url === undefined;
  }

  /** Where links lead and what certificates chain to; production believes no invented signer. */
  readonly service = async (): Promise<{ url: string; roots: string }> => {
    const { url, roots } = this.config.signature;
    if (url !== undefined && roots !== undefined) return { url, roots };
    if (!this.isOpen) throw new SigningUnavailable('SIGNATURE_URL and SIGNATURE_ROOTS are not set');
    return { url: `${this.config.publicUrl}/demo/signer`, roots: this.rootPem };
  };
}

@Module({
  providers: [
    LocalSigner,
    {
      provide: RemoteSignature,
      inject: [LocalSigner, CONFIG],
      useFactory: (local: LocalSigner, config: Config) =>
        new AppSignature({
          publicUrl: config.publicUrl,
          clientId: config.signature.clientId,
          masterKey: masterKeyOf(config),
          service: local.service,
        }),
    },
  ],
  exports: [RemoteSignature, LocalSigner],
})
export class SignatureModule {}
