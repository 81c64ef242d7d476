import type { NotComputed } from '@aim/domain/residency/line';
import type { BenefitTopic } from '@aim/domain/residency/vocabulary';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../platform/enum-of.ts';
import { Payload } from '../platform/payload.ts';
import { DateScalar, DateTimeScalar } from '../platform/scalars.ts';
import { BenefitTopics } from './benefit-rule.entity.ts';
import { BenefitRuleInForce } from './benefit-rule.type.ts';

export const NotComputedReasons = enumOf<NotComputed>(['VALUE_UNCONFIRMED', 'CLOCK_UNCONFIRMED', 'NO_RULE']);
export const BreakEvenKinds = enumOf(['ALWAYS', 'NEVER', 'AT']);
registerEnumType(NotComputedReasons, { name: 'NotComputedReason' });
registerEnumType(BreakEvenKinds, { name: 'BreakEvenKind' });

const QEPIK = { description: 'Qəpik; null: not computed, because a value is unconfirmed.' };

@ObjectType()
export class CalculationSide {
  @Field(() => String, { nullable: true, ...QEPIK })
  amount: string | null;

  @Field(() => String, { nullable: true })
  ruleKey: string | null;

  @Field(() => String, { nullable: true, description: 'Another rule whose value the amount needs.' })
  alsoRuleKey: string | null;

  @Field(() => NotComputedReasons, { nullable: true })
  why: NotComputed | null;

  @Field(() => Boolean, { description: 'Rests on a value the person supposed.' })
  isAssumed: boolean;

  @Field(() => Boolean, { description: 'By a rule of residents; false where the general one counts for them too.' })
  isBenefit: boolean;
}

@ObjectType({ description: 'A stretch of a year under one pair of rules; the last day is exclusive.' })
export class CalculationPart {
  @Field(() => DateScalar)
  from: string;

  @Field(() => DateScalar)
  to: string;

  @Field(() => CalculationSide)
  general: CalculationSide;

  @Field(() => CalculationSide)
  resident: CalculationSide;
}

@ObjectType()
export class CalculationLine {
  @Field(() => BenefitTopics)
  topic: BenefitTopic;

  @Field(() => String)
  topicLabel: string;

  @Field(() => Int, { nullable: true, description: 'Which group of employees, from 0; null: the company.' })
  group: number | null;

  @Field(() => String, { description: 'What the tax is on, in a year: qəpik.' })
  base: string;

  @Field(() => String, { nullable: true, ...QEPIK })
  general: string | null;

  @Field(() => String, { nullable: true, ...QEPIK })
  resident: string | null;

  @Field(() => String, { nullable: true, description: 'Qəpik; positive: a resident pays less, negative: more.' })
  difference: string | null;

  @Field(() => [CalculationPart])
  parts: CalculationPart[];
}

@ObjectType({ description: 'One year; sums are of the lines in which both sides are known.' })
export class CalculationYear {
  @Field(() => Int)
  year: number;

  @Field(() => String)
  general: string;

  @Field(() => String)
  resident: string;

  @Field(() => String)
  difference: string;

  @Field(() => Int, { description: 'Lines left out, because a value is unconfirmed.' })
  notComputed: number;

  @Field(() => [CalculationLine])
  lines: CalculationLine[];
}

@ObjectType({ description: 'A benefit of the certificate and the days in which it runs; the last day is exclusive.' })
export class BenefitEntitlement {
  @Field(() => String)
  ruleKey: string;

  @Field(() => DateScalar, { nullable: true })
  from: string | null;

  @Field(() => DateScalar, { nullable: true })
  to: string | null;

  @Field(() => Boolean)
  isClockConfirmed: boolean;
}

@ObjectType({
  description: 'The monthly pay up to which a resident’s employee pays no less income tax than anybody’s.',
})
export class CalculationBreakEven {
  @Field(() => Int)
  year: number;

  @Field(() => BreakEvenKinds)
  kind: 'ALWAYS' | 'NEVER' | 'AT';

  @Field(() => String, { nullable: true, description: 'Qəpik a month.' })
  pay: string | null;
}

@ObjectType({ description: 'What waiting for January would mean for benefits that count whole reporting years.' })
export class JanuaryHintValue {
  @Field(() => Int, { description: 'Days.' })
  wait: number;

  @Field(() => DateScalar)
  endsOn: string;

  @Field(() => DateScalar)
  wouldEndOn: string;
}

@ObjectType({ description: 'Resident against the general regime, year by year. An estimate, no tax advice.' })
export class BenefitCalculation {
  @Field(() => DateTimeScalar, {
    description: 'The rules are those known then: asked again with it, the answer is the same.',
  })
  knownAt: Date;

  @Field(() => String, { description: 'Turnover less pay and other costs; qəpik.' })
  profit: string;

  @Field(() => [CalculationYear])
  years: CalculationYear[];

  @Field(() => [BenefitRuleInForce], { description: 'Every rule that the lines, benefits and open values point at.' })
  rules: BenefitRuleInForce[];

  @Field(() => [BenefitEntitlement])
  entitlements: BenefitEntitlement[];

  @Field(() => [CalculationBreakEven])
  breakEvens: CalculationBreakEven[];

  @Field(() => JanuaryHintValue, { nullable: true })
  januaryHint: JanuaryHintValue | null;

  @Field(() => [String], { description: 'Rules without a confirmed value for which the person may suppose one.' })
  openRuleKeys: string[];
}

export const BenefitCalculationPayload = Payload('BenefitCalculationPayload', {
  calculation: () => BenefitCalculation,
});
