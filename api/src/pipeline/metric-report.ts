import type { Region } from '@aim/domain/kernel/region';
import { GENDERS, type Gender } from '@aim/domain/pipeline/metrics';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../platform/enum-of.ts';
import { MoneyInput, MoneyValue } from '../platform/money.ts';
import { Payload } from '../platform/payload.ts';
import { DateScalar, DateTimeScalar } from '../platform/scalars.ts';
import { Regions } from './startup.entity.ts';

export const Genders = enumOf(GENDERS);
registerEnumType(Genders, { name: 'Gender' });

@ObjectType({ description: 'Jobs of a region and gender, as far as they were disclosed.' })
export class JobCount {
  @Field(() => Regions, { nullable: true })
  region: Region | null;

  @Field(() => Genders)
  gender: Gender;

  @Field(() => Int)
  count: number;
}

@ObjectType()
class MetricFigures {
  @Field(() => Int, { nullable: true })
  users: number | null;

  @Field(() => Int, { nullable: true })
  payingCustomers: number | null;

  @Field(() => MoneyValue, { nullable: true })
  monthlyRevenue: MoneyValue | null;

  @Field(() => Int, { nullable: true })
  teamSize: number | null;

  @Field(() => MoneyValue, { nullable: true, description: 'Raised in the month.' })
  fundingRaised: MoneyValue | null;

  @Field(() => [JobCount])
  jobs: JobCount[];
}

@ObjectType({ description: 'The figures of one month, as they were last reported.' })
export class MetricReport extends MetricFigures {
  @Field(() => ID)
  id: string;

  startupId: string;

  @Field(() => DateScalar, { description: 'The first day of the month.' })
  month: string;

  @Field(() => DateTimeScalar)
  reportedAt: Date;

  reportedById: string | null;

  @Field(() => Boolean, { description: 'The month had been reported before with other figures.' })
  isCorrected: boolean;
}

@ObjectType({ description: 'A month of a range; without a report where nobody reported.' })
export class MetricMonth {
  @Field(() => DateScalar)
  month: string;

  @Field(() => MetricReport, { nullable: true })
  report: MetricReport | null;
}

@ObjectType({
  description: 'What the form begins with: the month itself when it was reported, else the last one before it.',
})
export class MetricDraft extends MetricFigures {
  @Field(() => DateScalar)
  month: string;

  @Field(() => DateScalar, { nullable: true, description: 'The month the figures come from; null when there is none.' })
  takenFrom: string | null;

  @Field(() => Boolean, { description: 'Reporting this month again corrects it.' })
  isCorrection: boolean;
}

export const MetricReportPayload = Payload('MetricReportPayload', { metricReport: () => MetricReport });

@InputType()
class JobCountInput {
  @Field(() => Regions, { nullable: true })
  region?: Region | null;

  @Field(() => Genders)
  gender: Gender;

  @Field(() => Int)
  count: number;
}

@InputType()
export class ReportMetricsInput {
  @Field(() => ID)
  startupId: string;

  @Field(() => DateScalar, { description: 'The first day of the month.' })
  month: string;

  @Field(() => Int, { nullable: true })
  users?: number | null;

  @Field(() => Int, { nullable: true })
  payingCustomers?: number | null;

  @Field(() => MoneyInput, { nullable: true })
  monthlyRevenue?: MoneyInput | null;

  @Field(() => Int, { nullable: true })
  teamSize?: number | null;

  @Field(() => MoneyInput, { nullable: true, description: 'Raised in the month.' })
  fundingRaised?: MoneyInput | null;

  @Field(() => [JobCountInput], { nullable: true })
  jobs?: JobCountInput[] | null;

  @Field(() => String)
  idempotencyKey: string;
}
