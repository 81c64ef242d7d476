import * as z from 'zod/mini';
import { HOME_COUNTRY, isCountry } from '../kernel/country.ts';
import { emptyToNull, id, idempotencyKey, line, optionalLine } from '../kernel/input.ts';
import { defineMachine } from '../kernel/machine.ts';
import type { KernelProblem } from '../kernel/messages.ts';
import { problem, type WhyNot } from '../kernel/problem.ts';
import { REGIONS, type Region } from '../kernel/region.ts';
import { websiteUpTo } from '../organisations/organisation.ts';
import {
  CITY_MAX,
  FOUNDED_YEAR_MIN,
  ONE_LINER_MAX,
  PROBLEM_MAX,
  SOLUTION_MAX,
  STARTUP_NAME_MAX,
  STARTUP_WEBSITE_MAX,
  TAG_MAX,
  TAGS_MAX,
  TEAM_SIZE_MAX,
} from './limits.ts';
import type { PipelineProblem } from './messages.ts';
import { SECTORS, type StartupState } from './vocabulary.ts';

/** The alphabet of references people read out: no I, L, O, U (Crockford's base 32). */
export const REFERENCE_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const REFERENCE_LENGTH = 6;

/** The record of a startup (DECISIONS 29); its journey and its places in cohorts are other machines. */
export const startupMachine = defineMachine({
  name: 'startup',
  initial: 'DRAFT',
  states: {
    DRAFT: { label: { az: 'Qaralama', en: 'Draft', ru: 'Черновик' }, editableByApplicant: true },
    PENDING_MODERATION: { label: { az: 'Yoxlamadadır', en: 'Being checked', ru: 'На проверке' } },
    ACTIVE: { label: { az: 'Aktivdir', en: 'Active', ru: 'Активен' }, editableByApplicant: true },
    DORMANT: { label: { az: 'Fasilədədir', en: 'Dormant', ru: 'Неактивен' }, editableByApplicant: true },
    CLOSED: { label: { az: 'Bağlanıb', en: 'Closed', ru: 'Закрыт' } },
    ACQUIRED: { label: { az: 'Satılıb', en: 'Acquired', ru: 'Приобретён' }, terminal: true },
    MERGED: { label: { az: 'Birləşdirilib', en: 'Merged', ru: 'Объединён' }, terminal: true },
  },
  transitions: [
    { event: 'submit', from: ['DRAFT'], to: 'PENDING_MODERATION', emits: 'startup.submitted' },
    {
      event: 'approve',
      from: ['PENDING_MODERATION'],
      to: 'ACTIVE',
      emits: 'startup.approved',
      note: 'an officer who neither founded nor registered it',
    },
    {
      event: 'return',
      from: ['PENDING_MODERATION'],
      to: 'DRAFT',
      emits: 'startup.returned',
      note: 'with named reasons',
    },
    { event: 'pause', from: ['ACTIVE'], to: 'DORMANT', emits: 'startup.paused', note: 'founders ask for it' },
    {
      event: 'sleep',
      from: ['ACTIVE'],
      to: 'DORMANT',
      emits: 'startup.wentDormant',
      note: 'by the timer, after 180 days without an update; founders are asked at 150 and 170',
    },
    { event: 'wake', from: ['DORMANT'], to: 'ACTIVE', emits: 'startup.woke', note: 'any update by a founder' },
    { event: 'close', from: ['ACTIVE', 'DORMANT'], to: 'CLOSED', emits: 'startup.closed' },
    { event: 'acquire', from: ['ACTIVE', 'DORMANT'], to: 'ACQUIRED', emits: 'startup.acquired' },
    { event: 'reopen', from: ['CLOSED'], to: 'ACTIVE', emits: 'startup.reopened', note: 'staff, with a reason' },
    {
      event: 'merge',
      from: ['DRAFT', 'PENDING_MODERATION', 'ACTIVE', 'DORMANT', 'CLOSED'],
      to: 'MERGED',
      emits: 'startup.merged',
      note: 'the same startup is kept under another record; its history stays',
    },
  ],
});

/** States in which the public texts have been approved and the record is kept up. */
export const LIVE_STARTUP_STATES: readonly StartupState[] = ['ACTIVE', 'DORMANT'];

/** Several lines that may be left empty. */
function optionalText(maximum: number) {
  return z.pipe(
    z.nullish(
      z.string().check(
        z.overwrite((text) => text.normalize('NFC').trim()),
        z.maxLength(maximum),
      ),
    ),
    z.transform(emptyToNull),
  );
}

/** What the public reads; a change to it is checked by staff once the record is live. */
export const publicTexts = {
  name: line(STARTUP_NAME_MAX, 2),
  oneLiner: optionalLine(ONE_LINER_MAX),
  problem: optionalText(PROBLEM_MAX),
  solution: optionalText(SOLUTION_MAX),
  website: websiteUpTo(STARTUP_WEBSITE_MAX),
};

/** What is told beside the texts; a change takes effect at once. */
export const startupDetails = {
  sector: z.enum(SECTORS),
  tags: z.pipe(
    z.nullish(z.array(line(TAG_MAX)).check(z.maxLength(TAGS_MAX))),
    z.transform((tags) => [...new Set(tags ?? [])]),
  ),
  country: z._default(
    z.string().check(
      z.overwrite((code) => code.trim().toUpperCase()),
      z.refine(isCountry, { error: 'COUNTRY_UNKNOWN' satisfies KernelProblem }),
    ),
    HOME_COUNTRY,
  ),
  region: z.pipe(
    z.nullish(z.enum(REGIONS)),
    z.transform((region): Region | null => region ?? null),
  ),
  city: optionalLine(CITY_MAX),
  foundedYear: optionalNumber(FOUNDED_YEAR_MIN, 2100),
  teamSize: optionalNumber(0, TEAM_SIZE_MAX),
  organisationId: z.pipe(
    z.nullish(id),
    z.transform((value): string | null => value ?? null),
  ),
};

function optionalNumber(minimum: number, maximum: number) {
  return z.pipe(
    z.nullish(z.int().check(z.minimum(minimum), z.maximum(maximum))),
    z.transform((value): number | null => value ?? null),
  );
}

export const registerStartupInput = z.object({
  ...publicTexts,
  ...startupDetails,
  /** The person has seen those that look the same and says it is another one. */
  isNotDuplicate: z.nullish(z.boolean()),
  idempotencyKey,
});
export type RegisterStartupInput = z.infer<typeof registerStartupInput>;

export interface RegisterStartupFacts {
  /** The organisation named is one the person belongs to and is not dissolved; true when none is named. */
  readonly isOrganisationUsable: boolean;
  readonly currentYear: number;
}

/** A record may be begun with its name and sector alone; what is missing is asked for when it is sent for moderation. */
export function whyNotRegisterStartup(
  input: Pick<RegisterStartupInput, 'country' | 'region' | 'foundedYear'>,
  facts: RegisterStartupFacts,
): WhyNot<PipelineProblem | KernelProblem> {
  const obstacles = [];
  if (input.country !== HOME_COUNTRY && input.region !== null)
    obstacles.push(problem('REGION_ABROAD', { path: ['region'] }));
  if (input.foundedYear !== null && input.foundedYear > facts.currentYear)
    obstacles.push(problem('FOUNDED_IN_FUTURE', { path: ['foundedYear'] }));
  if (!facts.isOrganisationUsable) obstacles.push(problem('ORGANISATION_NOT_YOURS', { path: ['organisationId'] }));
  return obstacles;
}

export const startupDetailsInput = z.object({ ...publicTexts, ...startupDetails });
export type StartupDetails = z.infer<typeof startupDetailsInput>;
/** Which record, as it was seen; the details follow and are laid over what is there. */
export const updateStartupInput = z.object({ id, version: z.int() });

export interface UpdateStartupFacts extends RegisterStartupFacts {
  readonly state: StartupState;
  /** Staff correct a record that is live; what is not, its founders are still writing. */
  readonly isByFounder: boolean;
}

export function whyNotUpdateStartup(
  input: Pick<StartupDetails, 'country' | 'region' | 'foundedYear'>,
  facts: UpdateStartupFacts,
): WhyNot<PipelineProblem | KernelProblem> {
  if (facts.state === 'PENDING_MODERATION') return [problem('STARTUP_BEING_CHECKED')];
  const isLive = LIVE_STARTUP_STATES.includes(facts.state);
  if (!isLive && !(facts.state === 'DRAFT' && facts.isByFounder)) return [problem('STARTUP_NOT_EDITABLE')];
  const needsRegion = isLive && input.country === HOME_COUNTRY && input.region === null;
  return [...(needsRegion ? [problem('REQUIRED', { path: ['region'] })] : []), ...whyNotRegisterStartup(input, facts)];
}
