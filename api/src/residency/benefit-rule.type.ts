import type { Locale, Localised } from '@aim/domain/kernel/locale';
import type { Clock, ClockKind } from '@aim/domain/residency/clock';
import { CLOCK_KINDS } from '@aim/domain/residency/clock';
import { type ComputationKind, storedParameters } from '@aim/domain/residency/computation';
import type { BenefitRule, RuleText } from '@aim/domain/residency/rule';
import {
  type BenefitAudience,
  type BenefitScope,
  type BenefitSide,
  type BenefitTopic,
  type Confidence,
  confidenceLabels,
  topicLabels,
} from '@aim/domain/residency/vocabulary';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../platform/enum-of.ts';
import { LocalisedText } from '../platform/localised-text.ts';
import { DateScalar, JsonScalar } from '../platform/scalars.ts';
import {
  BenefitAudiences,
  BenefitScopes,
  BenefitSides,
  BenefitTopics,
  ComputationKinds,
  Confidences,
} from './benefit-rule.entity.ts';
import { ruleKey } from './rule-set.ts';

export const ClockKinds = enumOf(CLOCK_KINDS);
registerEnumType(ClockKinds, { name: 'BenefitClockKind' });

@ObjectType({ description: 'How long a benefit runs; the last day is exclusive, null where nobody has confirmed it.' })
export class BenefitClock {
  @Field(() => ClockKinds)
  kind: ClockKind;

  @Field(() => Int, { nullable: true })
  years: number | null;

  @Field(() => DateScalar, { nullable: true })
  from: string | null;

  @Field(() => DateScalar, { nullable: true })
  until: string | null;
}

@ObjectType({ description: 'What a version of a rule says, with the source for it.' })
export class BenefitRuleText {
  @Field(() => ComputationKinds)
  kind: ComputationKind;

  @Field(() => JsonScalar, {
    nullable: true,
    description: 'Rates in basis points, amounts in qəpik as text; null: unconfirmed.',
  })
  parameters: unknown;

  @Field(() => BenefitClock)
  clock: BenefitClock;

  @Field(() => Boolean, { description: 'False: known, but not counted until its reading is confirmed.' })
  isApplied: boolean;

  @Field(() => String)
  title: string;

  @Field(() => LocalisedText)
  titleTexts: Localised;

  @Field(() => String, { nullable: true })
  conditions: string | null;

  @Field(() => LocalisedText, { nullable: true })
  conditionsTexts: Localised | null;

  @Field(() => String, { nullable: true })
  article: string | null;

  @Field(() => String, { nullable: true })
  source: string | null;

  @Field(() => Confidences)
  confidence: Confidence;

  @Field(() => String)
  confidenceLabel: string;

  @Field(() => String, { nullable: true })
  verifiedBy: string | null;

  @Field(() => DateScalar, { nullable: true })
  verifiedOn: string | null;
}

@ObjectType({ description: 'A rule as it is known to count between two days.' })
export class BenefitRuleInForce extends BenefitRuleText {
  @Field(() => String, { description: 'What the lines of a calculation point at.' })
  key: string;

  @Field(() => String)
  code: string;

  @Field(() => BenefitSides)
  side: BenefitSide;

  @Field(() => BenefitTopics)
  topic: BenefitTopic;

  @Field(() => String)
  topicLabel: string;

  @Field(() => BenefitScopes)
  scope: BenefitScope;

  @Field(() => BenefitAudiences)
  audience: BenefitAudience;

  @Field(() => DateScalar)
  validFrom: string;

  @Field(() => DateScalar, { nullable: true, description: 'The first day without it.' })
  validTo: string | null;
}

export function toText(rule: RuleText, locale: Locale): BenefitRuleText {
  return {
    kind: rule.computation.kind,
    parameters: storedParameters(rule.computation),
    clock: toClock(rule.clock),
    isApplied: rule.isApplied,
    title: rule.title[locale],
    titleTexts: rule.title,
    conditions: rule.conditions?.[locale] ?? null,
    conditionsTexts: rule.conditions,
    article: rule.article,
    source: rule.source,
    confidence: rule.confidence,
    confidenceLabel: confidenceLabels[rule.confidence][locale],
    verifiedBy: rule.verifiedBy,
    verifiedOn: rule.verifiedOn,
  };
}

/** What was recorded never changes, so what it says in a language is put together once. */
const inWords = new WeakMap<BenefitRule, Map<Locale, BenefitRuleInForce>>();

export function toRule(rule: BenefitRule, locale: Locale): BenefitRuleInForce {
  const known = inWords.get(rule) ?? new Map<Locale, BenefitRuleInForce>();
  inWords.set(rule, known);
  const words = known.get(locale) ?? putInWords(rule, locale);
  known.set(locale, words);
  return words;
}

function putInWords(rule: BenefitRule, locale: Locale): BenefitRuleInForce {
  const { code, side, topic, scope, audience, valid } = rule;
  return {
    ...toText(rule, locale),
    ...{ code, side, topic, scope, audience },
    key: ruleKey(rule),
    topicLabel: topicLabels[topic][locale],
    validFrom: valid.from,
    validTo: valid.to,
  };
}

function toClock(clock: Clock): BenefitClock {
  const none = { years: null, from: null, until: null };
  return { ...none, ...clock };
}
