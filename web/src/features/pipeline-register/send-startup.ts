import { HOME_COUNTRY } from '@aim/domain/kernel/country';
import {
  LookUpCompanyDocument,
  RegisterOrganisationDocument,
  RegisterStartupDocument,
  type RegisterStartupInput,
  StartupCompaniesDocument,
  StartupDraftDocument,
  SubmitForModerationDocument,
} from '../../gql/graphql.ts';
import type { ActionContext, FormProblem, FormValues, Outcome } from '../../lib/public-page.ts';
import { type Answers, answersOf, BY_TIN, CHECK_PATH, NO_COMPANY, openQuestions, START_PATH } from './questions.ts';

type Company = { readonly id: string | null } | { readonly problems: readonly FormProblem[] };

/** Registers what the draft holds and sends it to be read; the company comes from the registry on the way. */
export async function sendStartup(context: ActionContext, values: FormValues): Promise<Outcome<never>> {
  const { execute, locale, t } = context;
  const { startupDraft } = await execute(StartupDraftDocument, {});
  const answers = answersOf(startupDraft);
  if (openQuestions(answers, t).length > 0) return { redirect: `/${locale}${CHECK_PATH}` };
  const isNotDuplicate = values['isNotDuplicate'] === 'on';
  if (values['similar'] === 'yes' && !isNotDuplicate)
    return { problems: [{ message: t('registerStartup.notDuplicateNeeded'), path: ['isNotDuplicate'] }] };
  const key = values['sendKey'] ?? '';
  const company = await companyOf(context, answers, key);
  if ('problems' in company) return company;
  const { registerStartup } = await execute(RegisterStartupDocument, {
    input: { ...inputOf(answers, company.id, key), isNotDuplicate },
  });
  if (registerStartup.startup === null) return { problems: registerStartup.problems };
  const { id } = registerStartup.startup;
  const { submitForModeration } = await execute(SubmitForModerationDocument, { input: { id } });
  // It is registered: what still stands in the way is on its own page, where it can be mended.
  if (submitForModeration.problems.length > 0) return { redirect: `/app/startups/${id}` };
  return { redirect: `/${locale}${START_PATH}/sent/${id}` };
}

function inputOf(answers: Answers, organisationId: string | null, idempotencyKey: string): RegisterStartupInput {
  const text = (field: string): string | null => answers[field]?.trim() || null;
  const country = text('country') ?? HOME_COUNTRY;
  return {
    name: text('name') ?? '',
    oneLiner: text('oneLiner'),
    problem: text('problem'),
    solution: text('solution'),
    sector: text('sector') as RegisterStartupInput['sector'],
    country,
    region: country === HOME_COUNTRY ? (text('region') as RegisterStartupInput['region']) : null,
    city: text('city'),
    website: text('website'),
    organisationId,
    idempotencyKey,
  };
}

/** None, one of the person's own, or the one behind a TIN, which is registered when nobody has done so yet. */
async function companyOf({ execute, t }: ActionContext, answers: Answers, key: string): Promise<Company> {
  const { company = NO_COMPANY, tin = '' } = answers;
  if (company === NO_COMPANY) return { id: null };
  if (company !== BY_TIN) return { id: company };
  const { me } = await execute(StartupCompaniesDocument, {});
  const own = me?.memberships.find(({ organisation }) => organisation.tin === tin);
  if (own) return { id: own.organisation.id };
  const { lookUpCompany } = await execute(LookUpCompanyDocument, { tin });
  const found = lookUpCompany.company;
  if (found === null) return { problems: atTin(lookUpCompany.problems) };
  if (found.alreadyRegistered) return { problems: [{ message: t('registerStartup.companyTaken'), path: ['tin'] }] };
  const { registerOrganisation } = await execute(RegisterOrganisationDocument, {
    input: {
      name: found.name,
      legalForm: found.legalForm,
      tin: found.tin,
      country: HOME_COUNTRY,
      address: found.address,
      website: null,
      idempotencyKey: `${key}-company`,
    },
  });
  return registerOrganisation.organisation === null
    ? { problems: atTin(registerOrganisation.problems) }
    : { id: registerOrganisation.organisation.id };
}

function atTin(problems: readonly FormProblem[]): readonly FormProblem[] {
  return problems.map(({ message }) => ({ message, path: ['tin'] }));
}
