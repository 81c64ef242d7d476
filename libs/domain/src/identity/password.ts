import { fold } from '../kernel/fold.ts';
import { problem, type WhyNot } from '../kernel/problem.ts';
import type { IdentityProblem } from './messages.ts';

/** A second factor is always required, so 8 would do (NIST SP 800-63B); we ask for more. */
export const PASSWORD_MIN = 10;
/** In UTF-8 bytes: accepted whole, never cut. */
export const PASSWORD_MAX_BYTES = 128;
/** What must remain of a password once every word an attacker would try first is taken out. */
const OWN_PART_MIN = 6;
const CONTEXT_WORD_MIN = 3;

/** Words every password of this product is checked against, besides the person's own. */
export const CONTEXT_WORDS: readonly string[] = [
  'aim',
  'idda',
  'azerbaijan',
  'azerbaycan',
  'innovation',
  'innovasiya',
  'center',
  'centre',
  'merkez',
  'startup',
  'technopark',
  'texnopark',
  'baku',
  'baki',
  'password',
  'parol',
  'qwerty',
];

/** The one form a password is hashed and compared in. */
export function normalisePassword(password: string): string {
  return password.normalize('NFC');
}

export interface PasswordFacts {
  readonly password: string;
  /** Name, e-mail address, organisation: whatever this person's password should not be made of. */
  readonly context: readonly string[];
  /** Looks the folded password up in the list of common ones. */
  readonly isCommon: (password: string) => boolean;
}

export function whyNotPassword(facts: PasswordFacts, path: readonly string[] = ['password']): WhyNot<IdentityProblem> {
  const password = normalisePassword(facts.password);
  if ([...password].length < PASSWORD_MIN)
    return [problem('PASSWORD_TOO_SHORT', { path, params: { minimum: PASSWORD_MIN } })];
  if (utf8Length(password) > PASSWORD_MAX_BYTES)
    return [problem('PASSWORD_TOO_LONG', { path, params: { maximum: PASSWORD_MAX_BYTES } })];
  if (facts.isCommon(password.toLowerCase())) return [problem('PASSWORD_COMMON', { path })];
  if (ownPart(password, facts.context).length < OWN_PART_MIN) return [problem('PASSWORD_FROM_CONTEXT', { path })];
  return [];
}

/** What is left when context words, repetitions of one sign, digits and punctuation are taken out. */
function ownPart(password: string, context: readonly string[]): string {
  const words = [...context, ...CONTEXT_WORDS]
    .flatMap((text) => fold(text).split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length >= CONTEXT_WORD_MIN)
    .sort((one, other) => other.length - one.length);
  const rest = words.reduce((text, word) => text.replaceAll(word, ''), fold(password).replaceAll(' ', ''));
  return rest === fold(password).replaceAll(' ', '')
    ? collapse(rest)
    : collapse(rest.replace(/[\p{N}\p{P}\p{S}]/gu, ''));
}

function collapse(text: string): string {
  return text.replace(/(.)\1+/gu, '$1');
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const point = letter.codePointAt(0) as number;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}

export const FREE_FAILURES = 5;
export const HARD_STOP_FAILURES = 100;

/** A known device is a browser in which the person has signed in before; everybody else is a stranger. */
export type Guesser = 'STRANGER' | 'KNOWN_DEVICE';
export const KNOWN_DEVICES_MAX = 4;
/**
 * Failures in a row after which no more guesses are taken. Strangers share one count and each known device has its own, so
 * strangers never delay the owner; all counts of an account together stay within the hard stop.
 */
export const GUESSES_MAX: Readonly<Record<Guesser, number>> = { STRANGER: 60, KNOWN_DEVICE: 10 };
const FIRST_DELAY_SECONDS = 30;
const LONGEST_DELAY_SECONDS = 3600;

/**
 * Seconds to wait after so many failures in a row: none before the fifth, then 30 s doubling up to an hour. From the hard
 * stop on the answer is null: the password is closed until recovery. With these delays an account sees fewer than 20 guesses
 * in an hour.
 */
export function signInDelaySeconds(consecutiveFailures: number, limit = HARD_STOP_FAILURES): number | null {
  if (consecutiveFailures >= limit) return null;
  if (consecutiveFailures < FREE_FAILURES) return 0;
  return Math.min(FIRST_DELAY_SECONDS * 2 ** (consecutiveFailures - FREE_FAILURES), LONGEST_DELAY_SECONDS);
}

export interface AttemptFacts {
  readonly consecutiveFailures: number;
  readonly lastFailureAt: Date | null;
  readonly now: Date;
  /** Failures after which no guess is taken any more. */
  readonly limit: number;
}

/** Asked before the password or code is looked at; the same for unknown accounts. */
export function whyNotTrySignIn(facts: AttemptFacts): WhyNot<IdentityProblem> {
  const delay = signInDelaySeconds(facts.consecutiveFailures, facts.limit);
  if (delay === null) return [problem('SIGN_IN_LOCKED')];
  const waited = facts.lastFailureAt === null ? delay : (facts.now.getTime() - facts.lastFailureAt.getTime()) / 1000;
  return waited >= delay ? [] : [problem('SIGN_IN_DELAYED', { params: { seconds: Math.ceil(delay - waited) } })];
}

export interface ChangePasswordFacts extends PasswordFacts {
  readonly isCurrentRight: boolean;
  readonly isSameAsCurrent: boolean;
}

export function whyNotChangePassword(facts: ChangePasswordFacts): WhyNot<IdentityProblem> {
  if (!facts.isCurrentRight) return [problem('CURRENT_PASSWORD_WRONG', { path: ['current'] })];
  if (facts.isSameAsCurrent) return [problem('PASSWORD_SAME', { path: ['new'] })];
  return whyNotPassword(facts, ['new']);
}

export interface SetPasswordFacts extends PasswordFacts {
  readonly hasPassword: boolean;
  readonly hasTotp: boolean;
  readonly hasVerifiedEmail: boolean;
  readonly isStaff: boolean;
}

/** A first password. It would be of no use to staff, and opens nothing without an address and a second factor. */
export function whyNotSetPassword(facts: SetPasswordFacts): WhyNot<IdentityProblem> {
  if (facts.isStaff) return [problem('SIGN_IN_TOO_WEAK_FOR_ROLE')];
  if (facts.hasPassword) return [problem('PASSWORD_ALREADY_SET')];
  if (!facts.hasVerifiedEmail) return [problem('EMAIL_NEEDED')];
  if (!facts.hasTotp) return [problem('TOTP_NEEDED')];
  return whyNotPassword(facts);
}
