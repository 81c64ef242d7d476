import { MailRefused, MailTransport, MailUnavailable, type OutgoingMail } from './mail-transport.ts';

const LIMITS = { connectionTimeout: 5000, greetingTimeout: 5000, socketTimeout: 10_000, dnsTimeout: 5000 };
const CONNECTIONS = 4;

interface SmtpError extends Error {
  readonly code?: string;
  readonly responseCode?: number;
  readonly response?: string;
}

/** Hands mail to a mail server over a few kept connections. */
export class SmtpMailTransport extends MailTransport {
  private pool: ReturnType<typeof createPool> | null = null;

  constructor(
    private readonly url: string,
    private readonly limits: Partial<typeof LIMITS> = {},
  ) {
    super();
  }

  override async send({ language, calendar, ...mail }: OutgoingMail): Promise<void> {
    this.pool ??= createPool(this.url, { ...LIMITS, ...this.limits });
    const pool = await this.pool;
    try {
      await pool.sendMail({
        ...mail,
        ...(calendar ? { icalEvent: { method: calendar.method, filename: 'invite.ics', content: calendar.text } } : {}),
        disableFileAccess: true,
        disableUrlAccess: true,
        headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated' },
      });
    } catch (error) {
      throw classified(error as SmtpError);
    }
  }

  async close(): Promise<void> {
    (await this.pool)?.close();
  }
}

async function createPool(url: string, limits: typeof LIMITS) {
  const { hostname, username, protocol } = new URL(url);
  const { createTransport } = await import('nodemailer');
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return createTransport({
    url,
    pool: true,
    maxConnections: CONNECTIONS,
    // The outbox repeats; a second hidden repeat would outlive its lease.
    maxRequeues: 0,
    // Credentials and people's mail never cross a network in the clear.
    requireTLS: protocol === 'smtp:' && !isHere && username !== '',
    ...limits,
  });
}

/** 5xx about the recipient or the message is final; everything else (4xx, network, our own sign-in) passes. */
function classified(error: SmtpError): Error {
  const reason = (error.response ?? error.message).slice(0, 300);
  const isAboutMessage = error.code === 'EENVELOPE' || error.code === 'EMESSAGE';
  return isAboutMessage && (error.responseCode ?? 550) >= 500 ? new MailRefused(reason) : new MailUnavailable(reason);
}
