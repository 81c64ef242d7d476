import { REGIONS, type Region } from '@aim/domain/kernel/region';
import { FUNNEL_DIMENSIONS, type FunnelDimension } from '@aim/domain/pipeline/funnel';
import { SECTORS, type Sector, STAGES, type Stage } from '@aim/domain/pipeline/vocabulary';
import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import * as z from 'zod/mini';
import { enumOf } from '../platform/enum-of.ts';
import { AppError } from '../platform/errors.ts';
import { DateScalar } from '../platform/scalars.ts';
import { Regions, Sectors, Stages } from './startup.entity.ts';

export const FunnelDimensions = enumOf(FUNNEL_DIMENSIONS);
registerEnumType(FunnelDimensions, { name: 'FunnelDimension', description: 'By what the funnel is split into rows.' });

@InputType()
class FunnelScopeInput {
  @Field(() => DateScalar, { description: 'Entries that took effect up to this day count.' })
  asOf: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Corrections recorded up to this day hold; without it the day of asOf, as the funnel stood then.',
  })
  knownOn?: string | null;

  @Field(() => FunnelDimensions, { nullable: true, description: 'Without it one row.' })
  by?: FunnelDimension | null;

  @Field(() => [Sectors], { nullable: true })
  sector?: Sector[] | null;

  @Field(() => [Regions], { nullable: true })
  region?: Region[] | null;

  @Field(() => ID, { nullable: true, description: 'Who took part in it.' })
  cohort?: string | null;

  @Field(() => DateScalar, { nullable: true })
  intakeFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Inclusive.' })
  intakeTo?: string | null;
}

@InputType()
export class FunnelInput extends FunnelScopeInput {}

@InputType({ description: 'One number of the funnel, with the same days and conditions: the startups behind it.' })
export class FunnelCellInput extends FunnelScopeInput {
  @Field(() => Stages, { nullable: true, description: 'Without it the total.' })
  stage?: Stage | null;

  @Field(() => String, { nullable: true, description: 'The key of the row; without it all rows.' })
  key?: string | null;
}

const days = z.iso.date();
export const funnelScopeShape = {
  asOf: days,
  knownOn: z.nullish(days),
  by: z.nullish(z.enum(FUNNEL_DIMENSIONS)),
  sector: z.nullish(z.array(z.enum(SECTORS))),
  region: z.nullish(z.array(z.enum(REGIONS))),
  cohort: z.nullish(z.uuid()),
  intakeFrom: z.nullish(days),
  intakeTo: z.nullish(days),
};
export const funnelCellShape = z.strictObject({
  ...funnelScopeShape,
  stage: z.nullish(z.enum(STAGES)),
  key: z.nullish(z.string()),
});
const scopeShape = z.strictObject(funnelScopeShape);

/** What the schema cannot check: ids and names of an address or a saved filter. */
export function parseFunnelInput(raw: FunnelInput) {
  const parsed = z.safeParse(scopeShape, { ...raw });
  if (!parsed.success) throw new AppError('BAD_REQUEST', 'not a funnel');
  return parsed.data;
}
