/** One message on its way out. */
export interface OutgoingMail {
  /** The same for every attempt, so that a repeat is recognised on the way. */
  readonly messageId: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** An invitation or its withdrawal, for calendars (RFC 6047). */
  readonly calendar?: { readonly method: 'REQUEST' | 'CANCEL'; readonly text: string };
  /** Language of the text. */
  readonly language: string;
}

/** The other side will never take this message: another attempt is pointless. */
export class MailRefused extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'MailRefused';
  }
}

/** It could not be handed over now; try again later. */
export class MailUnavailable extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'MailUnavailable';
  }
}

/** Hands messages over to the world. Throws {@link MailRefused} or {@link MailUnavailable}. */
export abstract class MailTransport {
  abstract send(mail: OutgoingMail): Promise<void>;
}
