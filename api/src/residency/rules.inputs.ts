import type { ClockKind } from '@aim/domain/residency/clock';
import type { ComputationKind } from '@aim/domain/residency/computation';
import type { Confidence } from '@aim/domain/residency/vocabulary';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar, JsonScalar } from '../platform/scalars.ts';
import { ComputationKinds, Confidences } from './benefit-rule.entity.ts';
import { ClockKinds } from './benefit-rule.type.ts';

@InputType()
export class LocalisedTextInput {
  @Field(() => String)
  az: string;

  @Field(() => String)
  en: string;

  @Field(() => String)
  ru: string;
}

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

@InputType({ description: 'Another version of a rule, in whole.' })
export class ProposeBenefitRuleInput {
  @Field(() => String, { description: 'The rule it is of.' })
  code: string;

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
