import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds between two attempts: the second is twice the first, and so on up to the longest. */
const [SHORTEST, LONGEST] = [25, 200];

/** It is not there, or it says that it starts up or shuts down: a server in recovery begins a process for each who asks. */
const AWAY = new Set(['ECONNREFUSED', '57P03']);
const isAway = (error: unknown): boolean => AWAY.has(String((error as { code?: unknown } | null)?.code));

/**
 * Before a server: as long as it lets people in, everybody goes in by themselves. Once it has sent somebody away, one asks after a pause,
 * and the others hear with them whether it is back. Nobody waits longer than a pause and that one answer.
 */
export class Doorstep {
  private pause = 0;
  private asking: Promise<unknown> | null = null;

  async enter<T>(connect: () => Promise<T>): Promise<T> {
    if (this.pause === 0) return this.knock(connect, SHORTEST);
    if (this.asking) {
      await this.asking;
      return this.enter(connect);
    }
    const asked = wait(this.pause).then(() => this.knock(connect, Math.min(LONGEST, this.pause * 2)));
    this.asking = asked;
    try {
      return await asked;
    } finally {
      this.asking = null;
    }
  }

  /** What it answers tells how long to wait from now on. */
  private async knock<T>(connect: () => Promise<T>, next: number): Promise<T> {
    try {
      const entered = await connect();
      this.pause = 0;
      return entered;
    } catch (error) {
      if (isAway(error)) this.pause = Math.max(this.pause, next);
      throw error;
    }
  }
}
