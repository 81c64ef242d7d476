import type { Stage } from '@aim/domain/pipeline/vocabulary';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../platform/scalars.ts';
import { Stages } from './startup.entity.ts';

@ObjectType()
export class FunnelStage {
  @Field(() => Stages)
  stage: Stage;

  @Field(() => Int, { description: 'Startups whose first entry of the stage took effect by then.' })
  entered: number;

  @Field(() => Int, { nullable: true, description: 'Of all startups of the row, in basis points.' })
  conversionBps: number | null;

  @Field(() => Int, { nullable: true, description: 'Days until a later stage, of those who reached one.' })
  medianDays: number | null;
}

@ObjectType()
export class FunnelRow {
  @Field(() => String)
  key: string;

  @Field(() => String)
  label: string;

  @Field(() => Int)
  total: number;

  @Field(() => [FunnelStage])
  stages: FunnelStage[];

  @Field(() => Int, { nullable: true, description: 'Share not closed by then, in basis points; the acquired live on.' })
  survivalBps: number | null;
}

@ObjectType()
export class Funnel {
  @Field(() => DateScalar)
  asOf: string;

  @Field(() => DateScalar)
  knownOn: string;

  @Field(() => [FunnelRow])
  rows: FunnelRow[];

  @Field(() => Int, { description: 'Counted entries that were corrected after knownOn.' })
  laterCorrections: number;
}
