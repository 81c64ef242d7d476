import { documentsMessages } from './documents/messages.ts';
import { identityMessages } from './identity/messages.ts';
import type { Locale, Localised } from './kernel/locale.ts';
import { interpolate, kernelMessages } from './kernel/messages.ts';
import type { ProblemParams } from './kernel/problem.ts';
import { notificationsMessages } from './notifications/messages.ts';
import { organisationsMessages } from './organisations/messages.ts';
import { importMessages } from './pipeline/import-messages.ts';
import { journeyMessages } from './pipeline/journey-messages.ts';
import { listingMessages } from './pipeline/listing-messages.ts';
import { listsMessages } from './pipeline/lists-messages.ts';
import { pipelineMessages } from './pipeline/messages.ts';
import { appealMessages } from './residency/appeal-messages.ts';
import { applicationMessages } from './residency/application-messages.ts';
import { landingMessages } from './residency/landing-messages.ts';
import { liveMessages } from './residency/live-messages.ts';
import { moratoriumMessages } from './residency/moratorium-messages.ts';
import { reportMessages } from './residency/report-messages.ts';
import { residencyMessages } from './residency/residency-messages.ts';
import { reviewMessages } from './residency/review-messages.ts';
import { rulesMessages } from './residency/rules-messages.ts';
import { durationInWords } from './spaces/duration.ts';
import { spacesMessages } from './spaces/messages.ts';

/** What every problem says, in every language: what stands in the way and what to do. */
export const problemMessages = {
  ...kernelMessages,
  ...identityMessages,
  ...organisationsMessages,
  ...documentsMessages,
  ...notificationsMessages,
  ...pipelineMessages,
  ...journeyMessages,
  ...importMessages,
  ...listingMessages,
  ...listsMessages,
  ...applicationMessages,
  ...rulesMessages,
  ...residencyMessages,
  ...landingMessages,
  ...reportMessages,
  ...appealMessages,
  ...liveMessages,
  ...reviewMessages,
  ...moratoriumMessages,
  ...spacesMessages,
};

export type ProblemCode = keyof typeof problemMessages;
export const PROBLEM_CODES = Object.keys(problemMessages) as readonly ProblemCode[];

export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(problemMessages, code);
}

/** The sentence a person reads; a code that nobody declared reads as the general one. */
export function messageOf(problem: { readonly code: string; readonly params: ProblemParams }, locale: Locale): string {
  const message: Localised = isProblemCode(problem.code) ? problemMessages[problem.code] : kernelMessages.NOT_VALID;
  return interpolate(message[locale], { ...problem.params, ...timeInWords(problem.params, locale) });
}

/** Minutes as people say them, for `{time}`. */
function timeInWords({ minutes }: ProblemParams, locale: Locale): ProblemParams {
  return typeof minutes === 'number' ? { time: durationInWords(minutes, locale) } : {};
}
