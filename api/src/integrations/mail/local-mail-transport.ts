import { MailTransport } from './mail-transport.ts';

/** Without a mail server the outbox is the mailbox: staff read it on the mailbox page. */
export class LocalMailTransport extends MailTransport {
  override async send(): Promise<void> {}
}
