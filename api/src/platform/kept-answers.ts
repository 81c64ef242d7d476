import type { Ctx } from './ctx.ts';

type Stands = (ctx: Ctx) => Promise<boolean>;

const KEPT = 20;
const told = new WeakMap<Ctx, Stands>();

/**
 * Told by a query whose answer depends on nothing but its variables, the language and what `stands` asks for: whether whoever asks next
 * may have it, and whether it is still true. It is asked each time, so the answer is never older than one that is made anew.
 */
export function keepWhile(ctx: Ctx, stands: Stands): void {
  told.set(ctx, stands);
}

interface Answer {
  readonly bytes: Buffer;
  readonly stands: Stands;
}

/** Answers of one operation as they were sent. */
export class KeptAnswers {
  private readonly kept = new Map<string, Answer>();

  /** The answer that stands for this context, or null where it has to be made. */
  async find(ctx: Ctx, variables: object): Promise<Buffer | null> {
    const answer = this.kept.size > 0 ? this.kept.get(keyOf(ctx, variables)) : undefined;
    return answer && (await answer.stands(ctx)) ? answer.bytes : null;
  }

  /** Keeps what was made in a context, where its query said that it may be. */
  keep(ctx: Ctx, variables: object, bytes: Buffer): void {
    const stands = told.get(ctx);
    if (!stands) return;
    const [oldest] = this.kept.size >= KEPT ? this.kept.keys() : [];
    if (oldest !== undefined) this.kept.delete(oldest);
    this.kept.set(keyOf(ctx, variables), { bytes, stands });
  }
}

function keyOf({ locale }: Ctx, variables: object): string {
  return `${locale} ${JSON.stringify(variables)}`;
}
