import * as z from 'zod/mini';

/** Longest reason a person of the staff may write. */
export const REASON_MAX = 1000;

/** An id of ours: uuid. */
export const id = z.uuid();

/** Made by the client once per intended act: a repeat with the same key does nothing new. */
export const idempotencyKey = z.string().check(z.trim(), z.minLength(8), z.maxLength(100));

/** One line of required text: trimmed, composed (NFC), inner white space made single. */
export function line(maximum: number, minimum = 1) {
  return z
    .string()
    .check(
      z.overwrite(tidyLine),
      z.minLength(Math.min(minimum, 1), { abort: true }),
      z.minLength(minimum),
      z.maxLength(maximum),
    );
}

/** One line that may be left empty; empty becomes null. */
export function optionalLine(maximum: number) {
  return z.pipe(z.nullish(line(maximum, 0)), z.transform(emptyToNull));
}

/** Text of several lines that must be there. */
export function paragraph(maximum: number) {
  return z.string().check(
    z.overwrite((text) => text.normalize('NFC').trim()),
    z.minLength(1),
    z.maxLength(maximum),
  );
}

/** The reason staff give for a decision: it is shown to the person concerned. */
export const reason = paragraph(REASON_MAX);

export function tidyLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

export function emptyToNull(text: string | null | undefined): string | null {
  return text === undefined || text === null || text === '' ? null : text;
}
