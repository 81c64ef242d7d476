import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { AppError } from '../platform/errors.ts';
import { randomToken } from '../platform/secrets.ts';

/** argon2id as OWASP advises; the package's default algorithm. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const CURRENT = '$argon2id$v=19$m=19456,t=2,p=1$';
const AT_ONCE = 2;
const QUEUE = 20;

/** Hashing is the cheapest way to overload us: two at a time, a short queue, then "later". */
@Injectable()
export class PasswordHasher {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private nobody: Promise<string> | null = null;

  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password, COST));
  }

  /** Null, for an account without a password or none at all, costs as much as a real hash. */
  verify(stored: string | null, password: string): Promise<boolean> {
    return this.inTurn(async () => {
      this.nobody ??= hash(randomToken(), COST);
      const isRight = await verify(stored ?? (await this.nobody), password);
      return isRight && stored !== null;
    });
  }

  /** Made with other costs than today's: hashed anew when its owner next signs in. */
  isOutdated(stored: string): boolean {
    return !stored.startsWith(CURRENT);
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= AT_ONCE) {
      if (this.waiting.length >= QUEUE) throw new AppError('UNAVAILABLE', 'password queue', { retryAfterSeconds: 2 });
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    } else this.running++;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running--;
    }
  }
}
