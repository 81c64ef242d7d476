/** Arithmetic on instants; the present is always passed in (`ctx.now`). */
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export function later(instant: Date, milliseconds: number): Date {
  return new Date(instant.getTime() + milliseconds);
}

export function isBefore(one: Date, other: Date): boolean {
  return one.getTime() < other.getTime();
}

export function earliest(one: Date, other: Date): Date {
  return isBefore(other, one) ? other : one;
}

export function latest(one: Date, other: Date): Date {
  return isBefore(one, other) ? other : one;
}
