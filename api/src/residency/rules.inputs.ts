import type { ClockKind } from '@aim/domain/residency/clock';
import type { ComputationKind } from '@aim/domain/residency/computation';
import type {
  BenefitAudience,
  BenefitScope,
  BenefitSide,
  BenefitTopic,
  Confidence,
} from '@aim/domain/residency/vocabulary';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { LocalisedTextInput } from '../platform/localised-text.ts';
import { DateScalar, JsonScalar } from '../platform/scalars.ts';
import {
  BenefitAudiences,
  BenefitScopes,
  BenefitSides,
  BenefitTopics,
  ComputationKinds,
  Confidences,
} from './benefit-rule.entity.ts';
import { ClockKinds } from './benefit-rule.type.ts';

@InputType()
export class BenefitClockInput {
  @Field(() => ClockKinds)
  kind: ClockKind;

  @Field(() => Int, { nullable: true })
  years?: number | null;

  @Field(() => DateScalar, { nullable: true })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true })
  until?: string | null;
}

@InputType({ description: 'What a new rule is about; what it says stands in its first version.' })
export class NewBenefitRuleInput {
  @Field(() => BenefitSides)
  side: BenefitSide;

  @Field(() => BenefitTopics)
  topic: BenefitTopic;

  @Field(() => BenefitScopes)
  scope: BenefitScope;

  @Field(() => BenefitAudiences)
  audience: BenefitAudience;
}

@InputType({ description: 'Another version of a rule, or the first of a new one, in whole.' })
export class RuleChangeInput {
  @Field(() => String, { description: 'The rule it is of.' })
  code: string;

  @Field(() => NewBenefitRuleInput, { nullable: true, description: 'Given when the code is new.' })
  newRule?: NewBenefitRuleInput | null;

  @Field(() => ComputationKinds)
  kind: ComputationKind;

  @Field(() => JsonScalar, {
    nullable: true,
    description: 'Numbers of the kind, amounts in qəpik as text; null: unconfirmed.',
  })
  parameters?: unknown;

  @Field(() => BenefitClockInput)
  clock: BenefitClockInput;

  @Field(() => Boolean)
  isApplied: boolean;

  @Field(() => LocalisedTextInput)
  title: LocalisedTextInput;

  @Field(() => LocalisedTextInput, { nullable: true })
  conditions?: LocalisedTextInput | null;

  @Field(() => String, { nullable: true })
  article?: string | null;

  @Field(() => String, { nullable: true })
  source?: string | null;

  @Field(() => Confidences)
  confidence: Confidence;

  @Field(() => String, { nullable: true })
  verifiedBy?: string | null;

  @Field(() => DateScalar, { nullable: true })
  verifiedOn?: string | null;

  @Field(() => DateScalar, { description: 'May lie in the past: earlier calculations stay as they were known.' })
  validFrom: string;

  @Field(() => DateScalar, { nullable: true, description: 'The first day without it.' })
  validTo?: string | null;
}

@InputType({ description: 'A change that a second person decides on.' })
export class ProposeBenefitRuleInput extends RuleChangeInput {
  @Field(() => String)
  reason: string;

  @Field(() => String)
  idempotencyKey: string;
}

@InputType()
export class ApproveBenefitRuleInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class RejectBenefitRuleInput {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  reason: string;
}
