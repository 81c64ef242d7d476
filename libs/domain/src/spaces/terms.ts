import type { CheckInTerms } from './booking.ts';
import {
  type QuotaPeriod,
  type RuleTarget,
  ruleApplies,
  type SpaceRule,
  type SpaceRuleParams,
  type SpaceRuleType,
  weightOf,
} from './space-rule.ts';

export interface QuotaTerms {
  readonly ruleId: string;
  readonly period: QuotaPeriod;
  readonly minutes: number;
}

/** What holds for one room, one person and one day after all rules were combined. */
export interface Terms {
  readonly bufferBeforeMinutes: number;
  readonly bufferAfterMinutes: number;
  readonly gridMinutes: number;
  readonly minMinutes: number;
  readonly maxMinutes: number;
  readonly noticeMinutes: number;
  readonly advanceDays: number;
  readonly needsApproval: boolean;
  readonly needsPlan: boolean;
  readonly needsResidency: boolean;
  readonly needsProgramme: boolean;
  readonly trainings: readonly string[];
  readonly quotas: readonly QuotaTerms[];
  readonly concurrent: number | null;
  readonly qepikPerHour: number;
  readonly creditsPerHour: number;
  readonly cancelMinutes: number;
  readonly checkIn: CheckInTerms | null;
  readonly strikes: SpaceRuleParams['STRIKES'] | null;
  readonly series: SpaceRuleParams['SERIES'];
  /** The rule that decided each thing; a refusal names it. */
  readonly by: Readonly<Partial<Record<SpaceRuleType, string>>>;
}

/** What holds where no rule says otherwise. */
export const DEFAULT_TERMS: Terms = {
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  gridMinutes: 15,
  minMinutes: 15,
  maxMinutes: 12 * 60,
  noticeMinutes: 0,
  advanceDays: 90,
  needsApproval: false,
  needsPlan: false,
  needsResidency: false,
  needsProgramme: false,
  trainings: [],
  quotas: [],
  concurrent: null,
  qepikPerHour: 0,
  creditsPerHour: 0,
  cancelMinutes: 0,
  checkIn: null,
  strikes: null,
  series: { count: 60, days: 366 },
  by: {},
};

type Of<Type extends SpaceRuleType> = Extract<SpaceRule, { readonly type: Type }>;

/**
 * Combines all rules that apply: limits take the strictest, buffers the widest on each side, a price the nearest to the room and the
 * person; what is asked for (approval, plan, training) adds up.
 */
export function termsOf(rules: readonly SpaceRule[], target: RuleTarget): Terms {
  const found = rules.filter((rule) => ruleApplies(rule, target));
  const by: Partial<Record<SpaceRuleType, string>> = {};
  const all = <Type extends SpaceRuleType>(type: Type): readonly Of<Type>[] =>
    found.filter((rule): rule is Of<Type> => rule.type === type);
  /** The rule that wins a comparison of numbers, noted as the one that decided. */
  const strictest = <Type extends SpaceRuleType>(
    type: Type,
    score: (params: SpaceRuleParams[Type]) => number,
  ): SpaceRuleParams[Type] | null => {
    let best: Of<Type> | null = null;
    for (const rule of all(type))
      if (best === null || score(rule.params as SpaceRuleParams[Type]) < score(best.params as SpaceRuleParams[Type]))
        best = rule;
    if (best !== null) by[type] = best.id;
    return best === null ? null : (best.params as SpaceRuleParams[Type]);
  };
  const asked = (type: SpaceRuleType): boolean => {
    const [rule] = all(type);
    if (rule) by[type] = rule.id;
    return rule !== undefined;
  };
  const nearest = <Type extends SpaceRuleType>(type: Type): SpaceRuleParams[Type] | null => {
    const [rule] = all(type).toSorted((one, other) => weightOf(other) - weightOf(one));
    if (rule) by[type] = rule.id;
    return rule ? (rule.params as SpaceRuleParams[Type]) : null;
  };
  const widest = (side: 'beforeMinutes' | 'afterMinutes'): number => {
    const [rule] = all('BUFFER').toSorted((one, other) => other.params[side] - one.params[side]);
    if (rule && rule.params[side] > 0) by.BUFFER = rule.id;
    return rule?.params[side] ?? DEFAULT_TERMS.bufferBeforeMinutes;
  };
  const lengths = all('LENGTH');
  strictest('LENGTH', ({ maxMinutes }) => maxMinutes);
  const grid = strictest('GRID', ({ minutes }) => -minutes);
  const trainings = all('TRAINING');
  if (trainings[0]) by.TRAINING = trainings[0].id;
  const price = nearest('PRICE');
  return {
    bufferBeforeMinutes: widest('beforeMinutes'),
    bufferAfterMinutes: widest('afterMinutes'),
    gridMinutes: grid?.minutes ?? DEFAULT_TERMS.gridMinutes,
    minMinutes: Math.max(
      ...lengths.map(({ params }) => params.minMinutes),
      lengths.length > 0 ? 0 : DEFAULT_TERMS.minMinutes,
    ),
    maxMinutes: Math.min(
      ...lengths.map(({ params }) => params.maxMinutes),
      lengths.length > 0 ? Number.MAX_SAFE_INTEGER : DEFAULT_TERMS.maxMinutes,
    ),
    noticeMinutes: strictest('NOTICE', ({ minutes }) => -minutes)?.minutes ?? DEFAULT_TERMS.noticeMinutes,
    advanceDays: strictest('ADVANCE', ({ days }) => days)?.days ?? DEFAULT_TERMS.advanceDays,
    needsApproval: asked('APPROVAL'),
    needsPlan: asked('PLAN'),
    needsResidency: asked('RESIDENCY'),
    needsProgramme: asked('PROGRAMME'),
    trainings: [...new Set(trainings.map(({ params }) => params.code))],
    quotas: all('QUOTA').map(({ id: ruleId, params }) => ({ ruleId, ...params })),
    concurrent: strictest('CONCURRENT', ({ count }) => count)?.count ?? null,
    qepikPerHour: price?.qepikPerHour ?? 0,
    creditsPerHour: price?.creditsPerHour ?? 0,
    cancelMinutes: strictest('CANCELLATION', ({ minutes }) => -minutes)?.minutes ?? DEFAULT_TERMS.cancelMinutes,
    checkIn: strictest('CHECK_IN', ({ graceMinutes }) => graceMinutes),
    strikes: strictest('STRIKES', ({ count }) => count),
    series: strictest('SERIES', ({ count }) => count) ?? DEFAULT_TERMS.series,
    by,
  };
}

/** Where a stay may be paid with credits or with money, credits go first as long as they last for all of it. */
export function payable(terms: Terms, minutes: number, creditsLeft: number): Terms {
  if (terms.qepikPerHour === 0 || terms.creditsPerHour === 0) return terms;
  return creditsLeft >= priceOf(terms, minutes).credits
    ? { ...terms, qepikPerHour: 0 }
    : { ...terms, creditsPerHour: 0 };
}

/** Price of a stay, each begun minute counted: rounded half up once. */
export function priceOf(
  { qepikPerHour, creditsPerHour }: Pick<Terms, 'qepikPerHour' | 'creditsPerHour'>,
  minutes: number,
): {
  readonly qepik: number;
  readonly credits: number;
} {
  return {
    qepik: Math.floor((qepikPerHour * minutes) / 60 + 0.5),
    credits: Math.ceil((creditsPerHour * minutes) / 60),
  };
}
