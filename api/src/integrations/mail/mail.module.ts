import { Inject, Injectable, Module, type OnModuleDestroy } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config.ts';
import { LocalMailTransport } from './local-mail-transport.ts';
import { MailTransport, type OutgoingMail } from './mail-transport.ts';
import { SmtpMailTransport } from './smtp-mail-transport.ts';

/** The mail server when one is configured, else the outbox alone. */
@Injectable()
export class ConfiguredMailTransport extends MailTransport implements OnModuleDestroy {
  private readonly smtp: SmtpMailTransport | null;
  private readonly transport: MailTransport;

  constructor(@Inject(CONFIG) config: Config) {
    super();
    this.smtp = config.smtpUrl ? new SmtpMailTransport(config.smtpUrl) : null;
    this.transport = this.smtp ?? new LocalMailTransport();
  }

  override send(mail: OutgoingMail): Promise<void> {
    return this.transport.send(mail);
  }

  async onModuleDestroy(): Promise<void> {
    await this.smtp?.close();
  }
}

@Module({
  providers: [{ provide: MailTransport, useClass: ConfiguredMailTransport }],
  exports: [MailTransport],
})
export class MailModule {}
