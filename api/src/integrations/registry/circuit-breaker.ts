/** How much failure is borne before a service is left alone, and for how long. */
export interface BreakerLimits {
  readonly failures: number;
  readonly restMilliseconds: number;
}

/**
 * Leaves a failing service alone: after some failures in a row calls are refused at once; after the rest one call is let
 * through, and its outcome decides. The clock is monotonic: it measures a pause, not an instant.
 */
export class CircuitBreaker {
  private failures = 0;
  private openUntil = 0;

  constructor(
    private readonly limits: BreakerLimits,
    private readonly monotonic: () => number = () => performance.now(),
  ) {}

  get isOpen(): boolean {
    return this.failures >= this.limits.failures && this.monotonic() < this.openUntil;
  }

  /** Runs fn, or throws what `refusal` makes without calling anything. */
  async run<T>(fn: () => Promise<T>, refusal: () => Error): Promise<T> {
    if (this.isOpen) throw refusal();
    // Calls that arrive while the one probe is out are refused too.
    if (this.failures >= this.limits.failures) this.rest();
    try {
      const result = await fn();
      this.failures = 0;
      return result;
    } catch (error) {
      this.failures++;
      this.rest();
      throw error;
    }
  }

  private rest(): void {
    this.openUntil = this.monotonic() + this.limits.restMilliseconds;
  }
}
