import * as z from 'zod/mini';
import { id, line } from '../kernel/input.ts';
import { isBefore, later, MINUTE } from '../kernel/instant.ts';
import { LOCALES } from '../kernel/locale.ts';
import type { KernelProblem } from '../kernel/messages.ts';
import { problem, type WhyNot } from '../kernel/problem.ts';
import type { IdentityProblem } from './messages.ts';
import { emailSchema, fullNameSchema } from './person.ts';

export const EMAIL_CODE_MINUTES = 10;
export const EMAIL_CODE_GUESSES = 5;
export const SECOND_FACTOR_MINUTES = 5;
export const PASSKEYS_MAX = 10;
export const RECOVERY_CODES = 10;
/** Longer than any password we accept: the rule on length answers, not the schema. */
const PASSWORD_INPUT_MAX = 1024;

export const EMAIL_CODE_PURPOSES = ['SIGN_UP', 'RECOVERY'] as const;
export type EmailCodePurpose = (typeof EMAIL_CODE_PURPOSES)[number];
/** Also codes that only somebody signed in can ask for. */
export type MailedCodePurpose = EmailCodePurpose | 'EMAIL_CHANGE';

const password = z.string().check(z.minLength(1), z.maxLength(PASSWORD_INPUT_MAX));
const sixDigits = z.string().check(
  z.overwrite((code) => code.replace(/\s+/g, '')),
  z.regex(/^\d{6}$/, { error: 'CODE_FORMAT' satisfies IdentityProblem }),
);
/** Six digits of the app, or a recovery code such as `k7wd-9m2x-qp4t`. */
const secondFactorCode = z.string().check(
  z.overwrite((code) => code.replace(/\s+/g, '').toLowerCase()),
  z.regex(/^(?:\d{6}|[a-z0-9]{4}(?:-?[a-z0-9]{4}){2})$/, { error: 'CODE_FORMAT' satisfies IdentityProblem }),
);
/** What the browser's credential API returned; the verifier checks it. */
const credential = z.looseObject({ id: z.string().check(z.minLength(1), z.maxLength(2000)) });

/** A path of this site, or null: never another host (`//evil`, `/\evil`), never a scheme. */
export function safeReturnTo(path: string | null | undefined): string | null {
  return path !== null && path !== undefined && /^\/(?![/\\])[^\s\\]{0,1000}$/u.test(path) ? path : null;
}
const returnTo = z.pipe(z.nullish(z.string()), z.transform(safeReturnTo));

export const signInWithPasswordInput = z.object({ email: emailSchema, password, returnTo });
export const verifySecondFactorInput = z.object({ code: secondFactorCode });
export const stepUpWithCodeInput = z.object({ code: secondFactorCode });
export const confirmTotpInput = z.object({ code: sixDigits });
export const requestEmailCodeInput = z.object({ email: emailSchema, purpose: z.enum(EMAIL_CODE_PURPOSES) });
export const registerAccountInput = z.object({
  email: emailSchema,
  code: sixDigits,
  fullName: fullNameSchema,
  password,
  locale: z.enum(LOCALES),
});
export const recoverAccountInput = z.object({ email: emailSchema, code: sixDigits, password });
export const setPasswordInput = z.object({ password });
export const startEmailChangeInput = z.object({ email: emailSchema });
export const changeEmailInput = z.object({ email: emailSchema, code: sixDigits });
export const changePasswordInput = z.object({ current: password, new: password });
export const finishPasskeySignInInput = z.object({ response: credential, returnTo });
export const finishPasskeyStepUpInput = z.object({ response: credential });
export const finishPasskeyRegistrationInput = z.object({ name: line(60), response: credential });
export const removePasskeyInput = z.object({ id });

export interface EmailCodeFacts {
  readonly sentAt: Date;
  readonly guesses: number;
  readonly matches: boolean;
  readonly now: Date;
}

/** Facts are null when no code was asked for: the answer is that of a wrong code, so that nothing is told about accounts. */
export function whyNotUseEmailCode(facts: EmailCodeFacts | null): WhyNot<IdentityProblem> {
  const path = ['code'];
  if (facts === null) return [problem('EMAIL_CODE_WRONG', { path })];
  if (facts.guesses >= EMAIL_CODE_GUESSES || !isBefore(facts.now, later(facts.sentAt, EMAIL_CODE_MINUTES * MINUTE)))
    return [problem('EMAIL_CODE_EXPIRED', { path })];
  return facts.matches ? [] : [problem('EMAIL_CODE_WRONG', { path })];
}

export function whyNotAddPasskey(facts: { readonly passkeyCount: number }): WhyNot<IdentityProblem> {
  return facts.passkeyCount < PASSKEYS_MAX ? [] : [problem('PASSKEYS_TOO_MANY', { params: { maximum: PASSKEYS_MAX } })];
}

export interface SignInMethodFacts {
  readonly passkeyCount: number;
  readonly hasDigitalLogin: boolean;
  /** A password alone opens nothing: it counts together with a second factor. */
  readonly hasPasswordAndTotp: boolean;
}

export function whyNotRemovePasskey(facts: SignInMethodFacts): WhyNot<IdentityProblem> {
  return facts.passkeyCount > 1 || facts.hasDigitalLogin || facts.hasPasswordAndTotp
    ? []
    : [problem('LAST_SIGN_IN_METHOD')];
}

export interface StartTotpFacts {
  /** The rest of a sign-up: there is no session yet. */
  readonly isSigningUp: boolean;
  readonly hasTotp: boolean;
  readonly isStepUpFresh: boolean;
}

/**
 * The first enrolment belongs to signing up. Everybody else needs a fresh step-up: with a stolen session alone nobody may set
 * up a factor that confirms sensitive actions.
 */
export function whyNotStartTotp(facts: StartTotpFacts): WhyNot<KernelProblem> {
  const isFirst = facts.isSigningUp && !facts.hasTotp;
  return isFirst || facts.isStepUpFresh ? [] : [problem('STEP_UP_REQUIRED')];
}

export interface ChangeEmailFacts {
  readonly email: string;
  readonly present: { readonly email: string; readonly isVerified: boolean } | null;
}

/** The same address may be proved, but not proved twice. */
export function whyNotChangeEmail({ email, present }: ChangeEmailFacts): WhyNot<IdentityProblem> {
  return present?.isVerified && present.email === email ? [problem('EMAIL_UNCHANGED', { path: ['email'] })] : [];
}
