/** The port through which mail leaves. */
export { MailModule } from './mail.module.ts';
export { MailRefused, MailTransport, MailUnavailable, type OutgoingMail } from './mail-transport.ts';
export { SmtpMailTransport } from './smtp-mail-transport.ts';
