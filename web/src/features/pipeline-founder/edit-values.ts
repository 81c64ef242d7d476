import { HOME_COUNTRY } from '@aim/domain/kernel/country';
import type { StartupFactsFragment, UpdateStartupInput } from '../../gql/graphql.ts';
import type { PlainMessageId } from '../../lib/language.tsx';

/** What a founder may change, as the fields hold it. */
export interface EditValues {
  readonly name: string;
  readonly oneLiner: string;
  readonly problem: string;
  readonly solution: string;
  readonly sector: string;
  readonly country: string;
  readonly region: string;
  readonly city: string;
  readonly website: string;
  readonly foundedYear: string;
  readonly teamSize: string;
}

export const FIELD_LABELS: Readonly<Record<keyof EditValues, PlainMessageId>> = {
  name: 'myStartup.name',
  oneLiner: 'myStartup.oneLiner',
  problem: 'myStartup.problem',
  solution: 'myStartup.solution',
  sector: 'myStartup.sector',
  country: 'myStartup.country',
  region: 'myStartup.region',
  city: 'myStartup.city',
  website: 'myStartup.website',
  foundedYear: 'myStartup.founded',
  teamSize: 'myStartup.teamSize',
};

export function valuesOf(facts: StartupFactsFragment): EditValues {
  return {
    name: facts.name,
    oneLiner: facts.oneLiner ?? '',
    problem: facts.problem ?? '',
    solution: facts.solution ?? '',
    sector: facts.sector,
    country: facts.country,
    region: facts.region ?? '',
    city: facts.city ?? '',
    website: facts.website ?? '',
    foundedYear: facts.foundedYear === null ? '' : String(facts.foundedYear),
    teamSize: facts.teamSize === null ? '' : String(facts.teamSize),
  };
}

export function inputOf(values: EditValues, id: string, version: number): UpdateStartupInput {
  return {
    id,
    version,
    name: values.name,
    oneLiner: values.oneLiner || null,
    problem: values.problem || null,
    solution: values.solution || null,
    sector: values.sector as UpdateStartupInput['sector'],
    country: values.country,
    region: values.country === HOME_COUNTRY ? ((values.region || null) as UpdateStartupInput['region']) : null,
    city: values.city || null,
    website: values.website || null,
    foundedYear: numberOf(values.foundedYear),
    teamSize: numberOf(values.teamSize),
  };
}

/** Empty is nothing; what is no number is left to the schema to refuse. */
function numberOf(text: string): number | null {
  const trimmed = text.replace(/\s+/g, '');
  return trimmed === '' ? null : Number(trimmed);
}

/** Fields in which two versions differ. */
export function differences(mine: EditValues, theirs: EditValues): readonly (keyof EditValues)[] {
  return (Object.keys(mine) as (keyof EditValues)[]).filter((field) => mine[field] !== theirs[field]);
}
