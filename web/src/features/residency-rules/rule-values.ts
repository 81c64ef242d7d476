import type {
  BenefitAudience,
  BenefitClockKind,
  BenefitScope,
  BenefitSide,
  BenefitTopic,
  ComputationKind,
  Confidence,
  ProposeBenefitRuleInput,
  RuleChangeInput,
  StaffRuleFragment,
} from '../../gql/graphql.ts';
import { type NumberValues, parametersOf, valuesOf } from './stored-form.ts';

/** Everything a version says, as the form holds it; `parameters` and `clock` only carry the obstacles of their parts. */
export interface RuleValues extends NumberValues {
  readonly code: string;
  readonly side: BenefitSide;
  readonly topic: BenefitTopic;
  readonly scope: BenefitScope;
  readonly audience: BenefitAudience;
  readonly conditionsAz: string;
  readonly conditionsEn: string;
  readonly conditionsRu: string;
  readonly kind: ComputationKind;
  readonly parameters: string;
  readonly clock: string;
  readonly clockKind: BenefitClockKind;
  readonly years: string;
  readonly clockFrom: string;
  readonly clockUntil: string;
  readonly isApplied: boolean;
  readonly titleAz: string;
  readonly titleEn: string;
  readonly titleRu: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly article: string;
  readonly source: string;
  readonly confidence: Confidence;
  readonly verifiedBy: string;
  readonly verifiedOn: string;
  readonly reason: string;
}

/** A change begins with what counts now. */
export function startingWith(rule: StaffRuleFragment): RuleValues {
  return {
    ...valuesOf(rule.parameters),
    code: rule.code,
    side: rule.side,
    topic: rule.topic,
    scope: rule.scope,
    audience: rule.audience,
    conditionsAz: rule.conditionsTexts?.az ?? '',
    conditionsEn: rule.conditionsTexts?.en ?? '',
    conditionsRu: rule.conditionsTexts?.ru ?? '',
    kind: rule.kind,
    parameters: '',
    clock: '',
    clockKind: rule.clock.kind,
    years: String(rule.clock.years ?? ''),
    clockFrom: rule.clock.from ?? '',
    clockUntil: rule.clock.until ?? '',
    isApplied: rule.isApplied,
    titleAz: rule.titleTexts.az,
    titleEn: rule.titleTexts.en,
    titleRu: rule.titleTexts.ru,
    validFrom: '',
    validTo: rule.validTo ?? '',
    article: rule.article ?? '',
    source: rule.source ?? '',
    confidence: rule.confidence,
    verifiedBy: '',
    verifiedOn: '',
    reason: '',
  };
}

/** A new rule begins with nothing known. */
export function startingNew(): RuleValues {
  return {
    ...valuesOf({}),
    ...{ code: '', side: 'RESIDENT', topic: 'PROFIT_TAX', scope: 'BOTH', audience: 'ALL' },
    ...{ kind: 'FLAT_RATE', parameters: '', clock: '', clockKind: 'NONE', years: '', clockFrom: '', clockUntil: '' },
    ...{ isApplied: true, titleAz: '', titleEn: '', titleRu: '', conditionsAz: '', conditionsEn: '', conditionsRu: '' },
    ...{ validFrom: '', validTo: '', article: '', source: '', confidence: 'LAW', verifiedBy: '', verifiedOn: '' },
    reason: '',
  };
}

/** What the form says; `rule` is what it began with, null for a new one. */
export function changeOf(values: RuleValues, rule: StaffRuleFragment | null): RuleChangeInput {
  const { side, topic, scope, audience } = values;
  return {
    code: rule?.code ?? values.code.trim(),
    newRule: rule === null ? { side, topic, scope, audience } : null,
    kind: values.kind,
    parameters: parametersOf(values.kind, values, rule?.parameters ?? null),
    clock: {
      kind: values.clockKind,
      years: values.years === '' ? null : Number(values.years),
      from: values.clockFrom || null,
      until: values.clockUntil || null,
    },
    isApplied: values.isApplied,
    title: { az: values.titleAz, en: values.titleEn, ru: values.titleRu },
    conditions: conditionsOf(values),
    article: values.article || null,
    source: values.source || null,
    confidence: values.confidence,
    verifiedBy: values.verifiedBy || null,
    verifiedOn: values.verifiedOn || null,
    validFrom: values.validFrom,
    validTo: values.validTo || null,
  };
}

function conditionsOf({ conditionsAz: az, conditionsEn: en, conditionsRu: ru }: RuleValues) {
  return az === '' && en === '' && ru === '' ? null : { az, en, ru };
}

export function proposalOf(
  values: RuleValues,
  rule: StaffRuleFragment | null,
  idempotencyKey: string,
): ProposeBenefitRuleInput {
  return { ...changeOf(values, rule), reason: values.reason, idempotencyKey };
}

/** A change that is kept, back in the form in which it is sent; a rule that nobody knows yet brings what it is about. */
export function storedChange(rule: StaffRuleFragment, isKnown: boolean): RuleChangeInput {
  const { side, topic, scope, audience, clock } = rule;
  return {
    code: rule.code,
    newRule: isKnown ? null : { side, topic, scope, audience },
    kind: rule.kind,
    parameters: rule.parameters,
    clock: { kind: clock.kind, years: clock.years, from: clock.from, until: clock.until },
    isApplied: rule.isApplied,
    title: { ...rule.titleTexts },
    conditions: rule.conditionsTexts && { ...rule.conditionsTexts },
    ...{ article: rule.article, source: rule.source, confidence: rule.confidence },
    ...{ verifiedBy: rule.verifiedBy, verifiedOn: rule.verifiedOn },
    ...{ validFrom: rule.validFrom, validTo: rule.validTo },
  };
}
