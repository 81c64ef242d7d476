import { normaliseTin } from '@aim/domain/organisations/tin-number';
import { SaveStartupDraftDocument } from '../../gql/graphql.ts';
import type { PublicAction } from '../../lib/public-page.ts';
import { CHECK_PATH, FIELDS, isQuestion, pathAfter, problemsOf } from './questions.ts';

/** Keeps one answer, whatever it is, and goes on when it is complete. */
export const saveAnswer: PublicAction<never> = async ({ execute, locale, params, search, t }, values) => {
  const question = params['question'];
  if (!isQuestion(question)) return { redirect: `/${locale}${CHECK_PATH}` };
  const answers = Object.fromEntries(FIELDS[question].map((field) => [field, cleaned(field, values[field] ?? '')]));
  const { saveStartupDraft } = await execute(SaveStartupDraftDocument, { input: { answers } });
  if (saveStartupDraft.problems.length > 0) return { problems: saveStartupDraft.problems };
  const problems = problemsOf(question, answers, t);
  if (problems.length > 0) return { problems };
  return { redirect: `/${locale}${search.get('from') === 'check' ? CHECK_PATH : pathAfter(question)}` };
};

function cleaned(field: string, text: string): string {
  return field === 'tin' ? normaliseTin(text) : text.trim();
}
