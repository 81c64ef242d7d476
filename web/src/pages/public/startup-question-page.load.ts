import { HOME_COUNTRY } from '@aim/domain/kernel/country';
import type { Locale } from '@aim/domain/kernel/locale';
import { createFormat } from '@aim/ui/format';
import {
  type Answers,
  answersOf,
  isQuestion,
  type Question,
  START_PATH,
} from '../../features/pipeline-register/questions.ts';
import { saveAnswer } from '../../features/pipeline-register/save-answer.ts';
import { StartupCompaniesDocument, StartupDraftDocument } from '../../gql/graphql.ts';
import { countryNames } from '../../lib/countries.ts';
import type { Execute } from '../../lib/execute.ts';
import { definePage } from '../../lib/public-page.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface QuestionData {
  readonly question: Question;
  readonly answers: Answers;
  readonly isFromCheck: boolean;
  /** Of the question about the place. */
  readonly countries: readonly Choice[];
  /** Of the question about the company: those the person belongs to. */
  readonly companies: readonly Choice[];
}

export const startupQuestionPage = definePage<QuestionData>({
  pattern: `${START_PATH}/q/:question`,
  title: 'registerStartup.title',
  isPrivate: true,
  load: async ({ params, search, locale, viewer, execute }) => {
    const question = params['question'];
    if (!isQuestion(question)) return { redirect: `/${locale}${START_PATH}` };
    const { startupDraft } = await execute(StartupDraftDocument, {});
    return {
      data: {
        question,
        answers: answersOf(startupDraft),
        isFromCheck: search.get('from') === 'check',
        countries: question === 'place' ? await countriesIn(locale) : [],
        companies: question === 'company' && viewer !== null ? await companiesOf(execute) : [],
      },
    };
  },
  actions: { answer: saveAnswer },
});

/** The home country first, the others by the alphabet of the language. */
async function countriesIn(locale: Locale): Promise<readonly Choice[]> {
  const { compare } = createFormat(locale);
  return Object.entries(await countryNames(locale))
    .map(([value, label]) => ({ value, label }))
    .sort((one, other) =>
      one.value === HOME_COUNTRY ? -1 : other.value === HOME_COUNTRY ? 1 : compare(one.label, other.label),
    );
}

async function companiesOf(execute: Execute): Promise<readonly Choice[]> {
  const { me } = await execute(StartupCompaniesDocument, {});
  return (me?.memberships ?? []).flatMap(({ organisation }) =>
    organisation.state === 'DISSOLVED' ? [] : [{ value: organisation.id, label: organisation.name }],
  );
}
