import * as z from 'zod/mini';
import { HOME_COUNTRY, isCountry } from '../kernel/country.ts';
import { emptyToNull, id, idempotencyKey, line, optionalLine, reason } from '../kernel/input.ts';
import type { Localised } from '../kernel/locale.ts';
import { defineMachine, rowFor } from '../kernel/machine.ts';
import type { KernelProblem } from '../kernel/messages.ts';
import { problem, type WhyNot } from '../kernel/problem.ts';
import { LEGAL_FORMS, type LegalForm, needsTin, SOLE_HOME_FORMS } from './legal-form.ts';
import type { OrganisationsProblem } from './messages.ts';
import { tinSchema } from './tin.ts';
import { tinKind } from './tin-number.ts';
import { isWebsite, normaliseWebsite } from './website.ts';

export const ORGANISATION_NAME_MAX = 200;
export const ADDRESS_MAX = 300;
export const WEBSITE_MAX = 200;

export const ORGANISATION_STATES = ['UNVERIFIED', 'VERIFIED', 'DISSOLVED'] as const;
export type OrganisationState = (typeof ORGANISATION_STATES)[number];
export const LIVE_ORGANISATION_STATES: readonly OrganisationState[] = ['UNVERIFIED', 'VERIFIED'];

export const organisationMachine = defineMachine({
  name: 'organisation',
  initial: 'UNVERIFIED',
  states: {
    UNVERIFIED: {
      label: { az: 'Təsdiqlənməyib', en: 'Not verified', ru: 'Не подтверждена' },
      editableByApplicant: true,
    },
    VERIFIED: { label: { az: 'Təsdiqlənib', en: 'Verified', ru: 'Подтверждена' }, editableByApplicant: true },
    DISSOLVED: { label: { az: 'Ləğv edilib', en: 'Dissolved', ru: 'Ликвидирована' }, terminal: true },
  },
  transitions: [
    {
      event: 'verify',
      from: ['UNVERIFIED'],
      to: 'VERIFIED',
      emits: 'organisation.verified',
      note: 'staff compared the record with the registry or with documents',
    },
    {
      event: 'dissolve',
      from: ['UNVERIFIED', 'VERIFIED'],
      to: 'DISSOLVED',
      emits: 'organisation.dissolved',
      note: 'struck off the registry, or registered by mistake; open invitations end',
    },
  ],
});

/** May be left empty. */
export const websiteUpTo = (maximum: number) =>
  z.pipe(
    z.nullish(
      z.string().check(
        z.overwrite(normaliseWebsite),
        z.maxLength(maximum),
        z.refine((text) => text === '' || isWebsite(text), {
          error: 'WEBSITE_FORMAT' satisfies OrganisationsProblem,
        }),
      ),
    ),
    z.transform(emptyToNull),
  );
const website = websiteUpTo(WEBSITE_MAX);

const country = z.string().check(
  z.overwrite((code) => code.trim().toUpperCase()),
  z.refine(isCountry, { error: 'COUNTRY_UNKNOWN' satisfies KernelProblem }),
);

/** What an organisation tells about itself. */
const details = {
  name: line(ORGANISATION_NAME_MAX, 2),
  legalForm: z.enum(LEGAL_FORMS),
  tin: tinSchema,
  country,
  address: optionalLine(ADDRESS_MAX),
  website,
};

export const registerOrganisationInput = z.object({ ...details, idempotencyKey });
export type RegisterOrganisationInput = z.infer<typeof registerOrganisationInput>;
export const updateOrganisationInput = z.object({ id, version: z.int(), ...details });
export type UpdateOrganisationInput = z.infer<typeof updateOrganisationInput>;
export const verifyOrganisationInput = z.object({ id });
export const dissolveOrganisationInput = z.object({ id, reason });

export interface IdentityOfOrganisation {
  readonly name: string;
  readonly legalForm: LegalForm;
  readonly tin: string | null;
  readonly country: string;
}

export interface TinFacts {
  /** Another organisation that is not dissolved has the TIN. */
  readonly isTinTaken: boolean;
}

export function whyNotRegister(
  input: Omit<IdentityOfOrganisation, 'name'>,
  facts: TinFacts,
): WhyNot<OrganisationsProblem> {
  const obstacles = [];
  if (SOLE_HOME_FORMS.includes(input.legalForm) && input.country !== HOME_COUNTRY)
    obstacles.push(problem('COUNTRY_MUST_BE_HOME', { path: ['country'] }));
  if (input.legalForm === 'FOREIGN_COMPANY' && input.country === HOME_COUNTRY)
    obstacles.push(problem('COUNTRY_MUST_BE_ABROAD', { path: ['country'] }));
  return [...obstacles, ...whyNotTin(input, facts)];
}

function whyNotTin(input: Omit<IdentityOfOrganisation, 'name'>, facts: TinFacts): WhyNot<OrganisationsProblem> {
  const path = ['tin'];
  if (input.tin === null) return needsTin(input.legalForm, input.country) ? [problem('TIN_NEEDED', { path })] : [];
  if (facts.isTinTaken) return [problem('TIN_TAKEN', { path })];
  if (!needsTin(input.legalForm, input.country)) return [];
  const isPersonForm = input.legalForm === 'SOLE_PROPRIETOR';
  if (isPersonForm && tinKind(input.tin) === 'LEGAL_ENTITY') return [problem('TIN_OF_LEGAL_ENTITY', { path })];
  return !isPersonForm && tinKind(input.tin) === 'PERSON' ? [problem('TIN_OF_PERSON', { path })] : [];
}

export interface UpdateFacts extends TinFacts {
  readonly state: OrganisationState;
  readonly before: IdentityOfOrganisation;
  /** The centre's staff may correct what was verified. */
  readonly isByStaff: boolean;
}

/** Fields whose correctness verification vouches for. */
export const VERIFIED_FIELDS = ['name', 'legalForm', 'tin', 'country'] as const;

export function whyNotUpdate(input: IdentityOfOrganisation, facts: UpdateFacts): WhyNot<OrganisationsProblem> {
  if (facts.state === 'DISSOLVED') return [problem('ORGANISATION_DISSOLVED')];
  const locked =
    facts.state === 'VERIFIED' && !facts.isByStaff
      ? VERIFIED_FIELDS.filter((field) => input[field] !== facts.before[field])
      : [];
  if (locked.length > 0) return locked.map((field) => problem('VERIFIED_FIELDS_LOCKED', { path: [field] }));
  return whyNotRegister(input, facts);
}

export interface VerifyFacts {
  readonly state: OrganisationState;
  readonly isActorMember: boolean;
  /** What the registry answered for the TIN; null when the organisation has none or nobody could be asked. */
  readonly registry: 'ACTIVE' | 'INACTIVE' | 'NOT_FOUND' | null;
}

export function whyNotVerify(facts: VerifyFacts): WhyNot<OrganisationsProblem> {
  if (facts.state === 'DISSOLVED') return [problem('ORGANISATION_DISSOLVED')];
  if (facts.state === 'VERIFIED') return [problem('ORGANISATION_ALREADY_VERIFIED')];
  const obstacles = [];
  if (facts.isActorMember) obstacles.push(problem('VERIFIER_IS_MEMBER'));
  if (facts.registry === 'NOT_FOUND') obstacles.push(problem('TIN_NOT_IN_REGISTRY'));
  if (facts.registry === 'INACTIVE') obstacles.push(problem('REGISTRY_SAYS_INACTIVE'));
  return obstacles;
}

export function whyNotDissolve(facts: {
  readonly state: OrganisationState;
  readonly isActorMember: boolean;
}): WhyNot<OrganisationsProblem> {
  if (rowFor(organisationMachine, facts.state, 'dissolve') === null) return [problem('ORGANISATION_DISSOLVED')];
  return facts.isActorMember ? [problem('VERIFIER_IS_MEMBER')] : [];
}

export function organisationStateLabel(state: OrganisationState): Localised {
  return organisationMachine.states[state].label;
}
