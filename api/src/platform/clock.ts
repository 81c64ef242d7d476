/** The only source of the current instant; tests move it on purpose. */
let offsetMilliseconds = 0;

export const clock = {
  now(): Date {
    return new Date(Date.now() + offsetMilliseconds);
  },
  /** Test mode only: the platform's "now" becomes this instant and runs on from there. */
  set(instant: Date): void {
    offsetMilliseconds = instant.getTime() - Date.now();
  },
  reset(): void {
    offsetMilliseconds = 0;
  },
};
