import type {
  BenefitClockKind,
  ComputationKind,
  Confidence,
  ProposeBenefitRuleInput,
  StaffRuleFragment,
} from '../../gql/graphql.ts';
import { type NumberValues, parametersOf, valuesOf } from './stored-form.ts';

/** Everything a version says, as the form holds it; `parameters` and `clock` only carry the obstacles of their parts. */
export interface RuleValues extends NumberValues {
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

export function proposalOf(
  values: RuleValues,
  rule: StaffRuleFragment,
  idempotencyKey: string,
): ProposeBenefitRuleInput {
  return {
    code: rule.code,
    kind: values.kind,
    parameters: parametersOf(values.kind, values, rule.parameters),
    clock: {
      kind: values.clockKind,
      years: values.years === '' ? null : Number(values.years),
      from: values.clockFrom || null,
      until: values.clockUntil || null,
    },
    isApplied: values.isApplied,
    title: { az: values.titleAz, en: values.titleEn, ru: values.titleRu },
    conditions: rule.conditionsTexts,
    article: values.article || null,
    source: values.source || null,
    confidence: values.confidence,
    verifiedBy: values.verifiedBy || null,
    verifiedOn: values.verifiedOn || null,
    validFrom: values.validFrom,
    validTo: values.validTo || null,
    reason: values.reason,
    idempotencyKey,
  };
}
