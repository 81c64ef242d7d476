import type { RuleVersionState } from '@aim/domain/residency/rule-version';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Paged } from '../platform/page.ts';
import { Payload } from '../platform/payload.ts';
import { DateScalar, DateTimeScalar } from '../platform/scalars.ts';
import { type BenefitRuleVersionRow, RuleVersionStates } from './benefit-rule.entity.ts';
import { BenefitRuleInForce, BenefitRuleText } from './benefit-rule.type.ts';

@ObjectType({ description: 'What a change means for the example company in one year; amounts in qəpik.' })
export class BenefitRuleEffect {
  @Field(() => Int)
  year: number;

  @Field(() => String)
  generalBefore: string;

  @Field(() => String)
  generalAfter: string;

  @Field(() => String)
  residentBefore: string;

  @Field(() => String)
  residentAfter: string;

  @Field(() => Int, { description: 'Amounts that can be computed with the change and could not before.' })
  newlyComputed: number;
}

@ObjectType({ description: 'A proposed, approved or rejected version of a rule.' })
export class BenefitRuleVersion extends BenefitRuleText {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  code: string;

  @Field(() => RuleVersionStates)
  state: RuleVersionState;

  @Field(() => DateScalar)
  validFrom: string;

  @Field(() => DateScalar, { nullable: true })
  validTo: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was proposed.' })
  reason: string | null;

  @Field(() => DateTimeScalar)
  proposedAt: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  decidedAt: Date | null;

  /** Not served as they are: the fields of the same meaning are resolved. */
  row: BenefitRuleVersionRow;
}

@ObjectType({ description: 'A look ahead: what a version would change.' })
export class BenefitRulePreview {
  @Field(() => BenefitRuleInForce, { nullable: true, description: 'What counts on its first day now.' })
  replaces: BenefitRuleInForce | null;

  @Field(() => [BenefitRuleEffect])
  effects: BenefitRuleEffect[];
}

export const BenefitRuleVersionPage = Paged(BenefitRuleVersion, 'BenefitRuleVersionPage');
export const BenefitRuleVersionPayload = Payload('BenefitRuleVersionPayload', {
  benefitRuleVersion: () => BenefitRuleVersion,
});
export const BenefitRulePreviewPayload = Payload('BenefitRulePreviewPayload', { preview: () => BenefitRulePreview });
