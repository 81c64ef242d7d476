import type { SpaceRuleType } from '../../gql/graphql.ts';

/** The numbers and words of each type of rule, in the order in which they are asked. */
export const RULE_PARAMS = {
  BUFFER: ['beforeMinutes', 'afterMinutes'],
  GRID: ['minutes'],
  NOTICE: ['minutes'],
  ADVANCE: ['days'],
  LENGTH: ['minMinutes', 'maxMinutes'],
  APPROVAL: [],
  PLAN: [],
  RESIDENCY: [],
  PROGRAMME: [],
  TRAINING: ['code'],
  QUOTA: ['period', 'minutes'],
  CONCURRENT: ['count'],
  PRICE: ['qepikPerHour', 'creditsPerHour'],
  CANCELLATION: ['minutes'],
  CHECK_IN: ['beforeMinutes', 'graceMinutes'],
  STRIKES: ['count', 'days', 'blockDays'],
  SERIES: ['count', 'days'],
} as const satisfies Record<SpaceRuleType, readonly string[]>;
export type RuleParam = (typeof RULE_PARAMS)[SpaceRuleType][number];

const WORDS: readonly string[] = ['code', 'period'];

/** What was typed, as the rule has it: numbers where it counts. */
export function paramsOf(type: SpaceRuleType, typed: Readonly<Record<string, string>>): Record<string, unknown> {
  return Object.fromEntries(
    RULE_PARAMS[type].map((name) => {
      const text = (typed[name] ?? '').trim();
      return [name, WORDS.includes(name) ? text : text === '' ? null : Number(text)];
    }),
  );
}

export function typedOf(params: unknown): Record<string, string> {
  return Object.fromEntries(Object.entries((params ?? {}) as object).map(([name, value]) => [name, String(value)]));
}
