import { type Answers, answersOf, CHECK_PATH } from '../../features/pipeline-register/questions.ts';
import { sendStartup } from '../../features/pipeline-register/send-startup.ts';
import {
  SimilarStartupsDocument,
  type SimilarStartupsQuery,
  StartupCompaniesDocument,
  StartupDraftDocument,
} from '../../gql/graphql.ts';
import { countryNames } from '../../lib/countries.ts';
import type { Execute } from '../../lib/execute.ts';
import { definePage } from '../../lib/public-page.ts';

export type SimilarStartup = SimilarStartupsQuery['similarStartups'][number];

export interface CheckData {
  readonly answers: Answers;
  readonly isSignedIn: boolean;
  /** Told to whoever is signed in; nobody else may search. */
  readonly similar: readonly SimilarStartup[];
  readonly countryName: string;
  /** Of an organisation that the person chose. */
  readonly companyName: string | null;
  /** Made once per page: sending twice registers once. */
  readonly sendKey: string;
}

export const startupCheckPage = definePage<CheckData>({
  pattern: CHECK_PATH,
  title: 'registerStartup.checkTitle',
  isPrivate: true,
  load: async ({ locale, viewer, execute }) => {
    const { startupDraft } = await execute(StartupDraftDocument, {});
    const answers = answersOf(startupDraft);
    const isSignedIn = viewer !== null;
    const country = answers['country'] ?? '';
    return {
      data: {
        answers,
        isSignedIn,
        similar: isSignedIn ? await similarTo(answers, execute) : [],
        countryName: country === '' ? '' : ((await countryNames(locale))[country] ?? country),
        companyName: isSignedIn ? await companyName(answers['company'], execute) : null,
        sendKey: crypto.randomUUID(),
      },
    };
  },
  actions: { send: sendStartup },
});

async function similarTo(answers: Answers, execute: Execute): Promise<readonly SimilarStartup[]> {
  const { name = '', website = '', tin = '' } = answers;
  if (name.trim().length < 2) return [];
  const { similarStartups } = await execute(SimilarStartupsDocument, {
    name,
    website: website || null,
    tin: tin || null,
  });
  return similarStartups;
}

async function companyName(company: string | undefined, execute: Execute): Promise<string | null> {
  const { me } = await execute(StartupCompaniesDocument, {});
  return me?.memberships.find(({ organisation }) => organisation.id === company)?.organisation.name ?? null;
}
