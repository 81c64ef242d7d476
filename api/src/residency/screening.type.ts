import {
  MEASURES,
  type Measure,
  OUTCOMES,
  type Outcome,
  SCREENED_STATUSES,
  SCREENING_HINTS,
  type ScreenedStatus,
  type ScreeningHint,
  VERDICTS,
  type Verdict,
} from '@aim/domain/residency/screener';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../platform/enum-of.ts';
import { Payload } from '../platform/payload.ts';
import { BenefitRuleInForce } from './benefit-rule.type.ts';

export const ScreenedStatuses = enumOf(SCREENED_STATUSES);
export const Verdicts = enumOf(VERDICTS);
export const Measures = enumOf(MEASURES);
export const Outcomes = enumOf(OUTCOMES);
export const ScreeningHints = enumOf(SCREENING_HINTS);
registerEnumType(ScreenedStatuses, { name: 'ScreenedStatus' });
registerEnumType(Verdicts, { name: 'ScreeningVerdict' });
registerEnumType(Measures, {
  name: 'ScreeningMeasure',
  description: 'UNCONFIRMED: the law may ask for more than anybody could find; shown, and not counted.',
});
registerEnumType(Outcomes, { name: 'ScreeningOutcome' });
registerEnumType(ScreeningHints, { name: 'ScreeningHint' });

@ObjectType({ description: 'One condition of a status, with its source and how the business measures up to it.' })
export class ScreeningReason {
  @Field(() => BenefitRuleInForce)
  rule: BenefitRuleInForce;

  @Field(() => Measures)
  measure: Measure;

  @Field(() => ScreeningHints, { nullable: true })
  hint: ScreeningHint | null;

  @Field(() => String, { nullable: true, description: 'What to do about it.' })
  advice: string | null;
}

@ObjectType()
export class ScreenedStatusVerdict {
  @Field(() => ScreenedStatuses)
  status: ScreenedStatus;

  @Field(() => Verdicts)
  verdict: Verdict;

  @Field(() => [ScreeningReason])
  reasons: ScreeningReason[];

  @Field(() => BenefitRuleInForce, { nullable: true, description: 'The benefit on income that decides the choice.' })
  benefit: BenefitRuleInForce | null;
}

@ObjectType({ description: 'Which status fits; what fits best first.' })
export class Screening {
  @Field(() => Outcomes)
  outcome: Outcome;

  @Field(() => [ScreenedStatusVerdict])
  statuses: ScreenedStatusVerdict[];
}

export const ScreeningPayload = Payload('ScreeningPayload', { screening: () => Screening });
