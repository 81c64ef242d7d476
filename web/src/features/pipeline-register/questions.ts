import { HOME_COUNTRY } from '@aim/domain/kernel/country';
import { isTin, normaliseTin } from '@aim/domain/organisations/tin-number';
import { isWebsite } from '@aim/domain/organisations/website';
import {
  ONE_LINER_MAX,
  PROBLEM_MAX,
  SOLUTION_MAX,
  STARTUP_NAME_MAX,
  STARTUP_WEBSITE_MAX,
} from '@aim/domain/pipeline/limits';
import type { PlainMessageId, Translate } from '../../lib/language.tsx';
import type { FormProblem, FormValues } from '../../lib/public-page.ts';

/** The questions in the order they are asked, one a page. */
export const QUESTIONS = ['name', 'problem', 'solution', 'sector', 'place', 'company', 'website'] as const;
export type Question = (typeof QUESTIONS)[number];

/** What each asks for; the names are those of the draft and of the registration. */
export const FIELDS: Readonly<Record<Question, readonly string[]>> = {
  name: ['name', 'oneLiner'],
  problem: ['problem'],
  solution: ['solution'],
  sector: ['sector'],
  place: ['country', 'region', 'city'],
  company: ['company', 'tin'],
  website: ['website'],
};

export const TITLES: Readonly<Record<Question, PlainMessageId>> = {
  name: 'registerStartup.nameQuestion',
  problem: 'registerStartup.problemQuestion',
  solution: 'registerStartup.solutionQuestion',
  sector: 'registerStartup.sectorQuestion',
  place: 'registerStartup.placeQuestion',
  company: 'registerStartup.companyQuestion',
  website: 'registerStartup.websiteQuestion',
};

/** No company, one to be looked up by its number; anything else is the id of an organisation of the person's own. */
export const NO_COMPANY = 'NONE';
export const BY_TIN = 'TIN';

export type Answers = Readonly<Record<string, string>>;

/** A draft holds whatever was typed; only words of known questions are taken from it. */
export function answersOf(draft: { readonly answers: unknown } | null | undefined): Answers {
  const kept = (draft?.answers ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    QUESTIONS.flatMap((question) => FIELDS[question]).flatMap((field) =>
      typeof kept[field] === 'string' ? [[field, kept[field]]] : [],
    ),
  );
}

export function isQuestion(text: string | undefined): text is Question {
  return (QUESTIONS as readonly string[]).includes(text ?? '');
}

/** Only the website may stay empty. */
export function isOptional(question: Question): boolean {
  return question === 'website';
}

export function questionOf(field: string): Question | null {
  return QUESTIONS.find((question) => FIELDS[question].includes(field)) ?? null;
}

/** The paths of the flow; `from=check` brings an answer that was changed back to where it is checked. */
export const START_PATH = '/register-startup';
export const TASKS_PATH = `${START_PATH}/tasks`;
export const CHECK_PATH = `${START_PATH}/check`;
export const questionPath = (question: Question, fromCheck = false): string =>
  `${START_PATH}/q/${question}${fromCheck ? '?from=check' : ''}`;

export function pathAfter(question: Question): string {
  const next = QUESTIONS[QUESTIONS.indexOf(question) + 1];
  return next === undefined ? CHECK_PATH : questionPath(next);
}

export function pathBefore(question: Question): string {
  const before = QUESTIONS[QUESTIONS.indexOf(question) - 1];
  return before === undefined ? START_PATH : questionPath(before);
}

/** What is still to be put right in the answer to one question, each at its field. */
export function problemsOf(question: Question, values: FormValues, t: Translate): readonly FormProblem[] {
  const text = (field: string): string => (values[field] ?? '').trim();
  const at = (field: string, message: string): FormProblem => ({ message, path: [field] });
  const needed = (field: string, message: PlainMessageId, minimum = 1): readonly FormProblem[] =>
    text(field).length < minimum ? [at(field, t(message))] : [];
  const short = (field: string, maximum: number): readonly FormProblem[] =>
    text(field).length > maximum
      ? [at(field, t('registerStartup.errorTooLong', { count: text(field).length - maximum }))]
      : [];
  switch (question) {
    case 'name':
      return [
        ...needed('name', 'registerStartup.errorName', 2),
        ...short('name', STARTUP_NAME_MAX),
        ...needed('oneLiner', 'registerStartup.errorOneLiner'),
        ...short('oneLiner', ONE_LINER_MAX),
      ];
    case 'problem':
      return [...needed('problem', 'registerStartup.errorProblem'), ...short('problem', PROBLEM_MAX)];
    case 'solution':
      return [...needed('solution', 'registerStartup.errorSolution'), ...short('solution', SOLUTION_MAX)];
    case 'sector':
      return needed('sector', 'registerStartup.errorSector');
    case 'place':
      return [
        ...needed('country', 'registerStartup.errorCountry'),
        ...(text('country') === HOME_COUNTRY ? needed('region', 'registerStartup.errorRegion') : []),
      ];
    case 'company':
      return [
        ...needed('company', 'registerStartup.errorCompany'),
        ...(text('company') === BY_TIN && !isTin(normaliseTin(text('tin')))
          ? [at('tin', t('registerStartup.errorTin'))]
          : []),
      ];
    case 'website':
      return text('website') === '' || isWebsite(text('website'))
        ? short('website', STARTUP_WEBSITE_MAX)
        : [at('website', t('registerStartup.errorWebsite'))];
  }
}

/** Answered as far as it must be. */
export function isAnswered(question: Question, answers: Answers, t: Translate): boolean {
  const isLeftOut = isOptional(question) && (answers['website'] ?? '').trim() === '';
  return !isLeftOut && problemsOf(question, answers, t).length === 0;
}

/** The questions whose answers stand in the way of sending. */
export function openQuestions(answers: Answers, t: Translate): readonly Question[] {
  return QUESTIONS.filter((question) => problemsOf(question, answers, t).length > 0);
}
