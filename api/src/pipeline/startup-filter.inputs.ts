import { REGIONS, type Region } from '@aim/domain/kernel/region';
import {
  SECTORS,
  type Sector,
  STAGES,
  STARTUP_ORIGINS,
  STARTUP_STATES,
  type Stage,
  type StartupOrigin,
  type StartupState,
} from '@aim/domain/pipeline/vocabulary';
import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import * as z from 'zod/mini';
import { enumOf } from '../platform/enum-of.ts';
import { AppError } from '../platform/errors.ts';
import { DateScalar } from '../platform/scalars.ts';
import { FunnelCellInput, funnelCellShape } from './funnel.inputs.ts';
import { Regions, Sectors, Stages, StartupOrigins, StartupStates } from './startup.entity.ts';

@InputType({ description: 'Conditions that hold together; a list holds when one of its values does.' })
export class StartupFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Words of the name or the one-liner, or a whole reference. Azerbaijani letters and their plain spellings match, slips are forgiven.',
  })
  search?: string | null;

  @Field(() => [StartupStates], { nullable: true, description: 'Without it merged records are left out.' })
  state?: StartupState[] | null;

  @Field(() => [Stages], { nullable: true })
  stage?: Stage[] | null;

  @Field(() => [Sectors], { nullable: true })
  sector?: Sector[] | null;

  @Field(() => [Regions], { nullable: true })
  region?: Region[] | null;

  @Field(() => [String], { nullable: true, description: 'ISO 3166-1 alpha-2.' })
  country?: string[] | null;

  @Field(() => [StartupOrigins], { nullable: true })
  origin?: StartupOrigin[] | null;

  @Field(() => [ID], { nullable: true })
  assignee?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'True, together with assignee: theirs and nobody’s.' })
  isUnassigned?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Who was invited to it or took part in it.' })
  cohort?: string | null;

  @Field(() => Boolean, { nullable: true })
  isClaimed?: boolean | null;

  @Field(() => DateScalar, { nullable: true })
  registeredFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Inclusive.' })
  registeredTo?: string | null;

  @Field(() => Int, { nullable: true, description: 'No update for at least so many days.' })
  silentDays?: number | null;

  @Field(() => FunnelCellInput, { nullable: true })
  funnel?: FunnelCellInput | null;

  @Field(() => ID, { nullable: true, description: 'Records that an import made or changed.' })
  importRun?: string | null;

  @Field(() => [ID], { nullable: true })
  ids?: string[] | null;
}

export const StartupSorts = enumOf([
  'UPDATED_DESC',
  'UPDATED_ASC',
  'NAME_ASC',
  'NAME_DESC',
  'REGISTERED_DESC',
  'REGISTERED_ASC',
  'STAGE_ON_DESC',
  'STAGE_ON_ASC',
  'RELEVANCE',
] as const);
export type StartupSort = keyof typeof StartupSorts;
registerEnumType(StartupSorts, {
  name: 'StartupSort',
  description:
    'RELEVANCE: names that are, begin with or have a word that begins with the text, then the rest; needs a search.',
});

const many = <Schema extends z.core.$ZodType>(schema: Schema) => z.nullish(z.array(schema).check(z.maxLength(1000)));
const SILENT_DAYS_MAX = 36_500;

const filterShape = z.strictObject({
  search: z.nullish(z.string()),
  state: many(z.enum(STARTUP_STATES)),
  stage: many(z.enum(STAGES)),
  sector: many(z.enum(SECTORS)),
  region: many(z.enum(REGIONS)),
  country: many(z.string()),
  origin: many(z.enum(STARTUP_ORIGINS)),
  assignee: many(z.uuid()),
  isUnassigned: z.nullish(z.boolean()),
  cohort: z.nullish(z.uuid()),
  isClaimed: z.nullish(z.boolean()),
  registeredFrom: z.nullish(z.iso.date()),
  registeredTo: z.nullish(z.iso.date()),
  silentDays: z.nullish(z.int().check(z.minimum(1), z.maximum(SILENT_DAYS_MAX))),
  funnel: z.nullish(funnelCellShape),
  importRun: z.nullish(z.uuid()),
  ids: many(z.uuid()),
});

/** Checks what the schema cannot (ids, bounds), and a filter that came in an address or is kept with a run. */
export function parseStartupFilter(raw: unknown): StartupFilter {
  const parsed = z.safeParse(filterShape, plain(raw));
  if (!parsed.success) throw new AppError('BAD_REQUEST', 'not a filter');
  return parsed.data;
}

/** Inputs of GraphQL are instances of classes; the shapes are of plain objects. */
function plain(raw: unknown): unknown {
  const { funnel, ...filter } = { ...(raw as StartupFilter | null) };
  return funnel ? { ...filter, funnel: { ...funnel } } : filter;
}
