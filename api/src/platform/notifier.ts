import { setTimeout as pause } from 'node:timers/promises';
import { logger } from './logger.ts';

type Send = (channels: readonly string[], payloads: readonly string[]) => Promise<unknown>;

/** Nobody sees a difference so small; many commands at once share one statement, and wake those who listen once. */
const GATHER_MILLISECONDS = 50;

/**
 * Tells listening processes what was committed. Within its transaction a NOTIFY makes all commits of the database wait in one line, so it
 * follows them: everything that gathers for a moment goes with one statement, equal ones once. A crash in between loses only a hint: the
 * relay looks every second, and a page asks again when it is looked at.
 */
export class Notifier {
  private readonly waiting = new Map<string, readonly [string, string]>();
  private sending: Promise<void> | null = null;

  constructor(private readonly send: Send) {}

  tell(channel: string, payload: string): void {
    this.waiting.set(`${channel} ${payload}`, [channel, payload]);
    this.sending ??= this.drain();
  }

  /** Everything told so far is on its way. */
  async settled(): Promise<void> {
    await this.sending;
  }

  private async drain(): Promise<void> {
    while (this.waiting.size > 0) {
      await pause(GATHER_MILLISECONDS);
      const told = [...this.waiting.values()];
      this.waiting.clear();
      try {
        await this.send(
          told.map(([channel]) => channel),
          told.map(([, payload]) => payload),
        );
      } catch (error) {
        logger.warn({ message: error instanceof Error ? error.message : '' }, 'listeners were not told');
      }
    }
    this.sending = null;
  }
}
