import * as z from 'zod/mini';
import { id, idempotencyKey, line, optionalLine, paragraph, reason } from '../kernel/input.ts';
import { defineMachine } from '../kernel/machine.ts';
import { problem, type WhyNot } from '../kernel/problem.ts';
import { isCalendarDate } from '../kernel/zone.ts';
import { CLOCK_KINDS, type Clock } from './clock.ts';
import { COMPUTATION_KINDS, type ComputationKind, KINDS_OF_TOPIC, parameterSchemas } from './computation.ts';
import type { RulesProblem } from './rules-messages.ts';
import {
  BENEFIT_AUDIENCES,
  BENEFIT_SCOPES,
  BENEFIT_SIDES,
  BENEFIT_TOPICS,
  type BenefitTopic,
  CONFIDENCES,
} from './vocabulary.ts';

export const RULE_VERSION_STATES = ['PROPOSED', 'APPROVED', 'REJECTED'] as const;
export type RuleVersionState = (typeof RULE_VERSION_STATES)[number];

/** A change of a rule is somebody's proposal until a second person has read it. */
export const ruleVersionMachine = defineMachine({
  name: 'benefitRuleVersion',
  storedIn: { table: 'benefit_rule_version', column: 'state' },
  initial: 'PROPOSED',
  states: {
    PROPOSED: { label: { az: 'Təsdiq gözləyir', en: 'Waiting for approval', ru: 'Ждёт утверждения' } },
    APPROVED: { label: { az: 'Təsdiqlənib', en: 'Approved', ru: 'Утверждено' }, terminal: true },
    REJECTED: { label: { az: 'Rədd edilib', en: 'Rejected', ru: 'Отклонено' }, terminal: true },
  },
  transitions: [
    {
      event: 'approve',
      from: ['PROPOSED'],
      to: 'APPROVED',
      emits: 'benefitRule.approved',
      note: 'by a second person; it takes its days in the same transaction',
    },
    { event: 'reject', from: ['PROPOSED'], to: 'REJECTED', emits: 'benefitRule.rejected' },
  ],
});

export const RULE_TEXT_MAX = 1000;
const day = z.string().check(z.refine(isCalendarDate, { error: 'NOT_VALID' }));
const localised = z.object({ az: line(300, 3), en: line(300, 3), ru: line(300, 3) });
const conditions = z.object({
  az: paragraph(RULE_TEXT_MAX),
  en: paragraph(RULE_TEXT_MAX),
  ru: paragraph(RULE_TEXT_MAX),
});

const clock = z.object({
  kind: z.enum(CLOCK_KINDS),
  years: z.nullish(z.int().check(z.minimum(1), z.maximum(50))),
  from: z.nullish(day),
  until: z.nullish(day),
});

/** What a rule is about, said once when it is new. */
const newRule = z.object({
  side: z.enum(BENEFIT_SIDES),
  topic: z.enum(BENEFIT_TOPICS),
  scope: z.enum(BENEFIT_SCOPES),
  audience: z.enum(BENEFIT_AUDIENCES),
});
export type NewRule = z.core.output<typeof newRule>;

/** Another version of a rule, or the first of a new one. */
export const ruleChangeInput = z.object({
  code: line(60, 3),
  /** Null: the rule is known. */
  newRule: z.nullish(newRule),
  kind: z.enum(COMPUTATION_KINDS),
  /** The numbers in the stored form of the kind; null: the value is unconfirmed. */
  parameters: z.nullish(z.unknown()),
  clock,
  isApplied: z.boolean(),
  title: localised,
  conditions: z.nullish(conditions),
  article: optionalLine(200),
  source: optionalLine(500),
  confidence: z.enum(CONFIDENCES),
  verifiedBy: optionalLine(200),
  verifiedOn: z.nullish(day),
  validFrom: day,
  validTo: z.nullish(day),
});
export type RuleChange = z.core.output<typeof ruleChangeInput>;

export const proposeBenefitRuleInput = z.extend(ruleChangeInput, { reason, idempotencyKey });
export type RuleProposal = z.core.output<typeof proposeBenefitRuleInput>;

export const approveBenefitRuleInput = z.object({ id });
export const rejectBenefitRuleInput = z.object({ id, reason });

/** The clock of a proposal; null where its parts do not make one. */
export function clockOf({ kind, years, from, until }: RuleChange['clock']): Clock | null {
  switch (kind) {
    case 'REPORTING_YEAR':
    case 'REGISTRATION_DATE':
      return { kind, years: years ?? null };
    case 'NATIONAL_CALENDAR':
      return from && (!until || from < until) ? { kind, from, until: until ?? null } : null;
    default:
      return { kind };
  }
}

/** Codes stand in links and in the law table: capital letters, digits and underscores. */
const CODE = /^[A-Z][A-Z0-9_]{2,59}$/;

export interface ProposeFacts {
  readonly topic: BenefitTopic;
  readonly hasOpenProposal: boolean;
  /** The code belongs to a rule that has counted. */
  readonly isKnown: boolean;
}

export function whyNotPropose(
  change: RuleChange,
  facts: ProposeFacts,
): WhyNot<RulesProblem | 'REQUIRED' | 'NOT_VALID'> {
  const { kind, parameters, validFrom, validTo, verifiedBy, verifiedOn, confidence, source } = change;
  if (facts.hasOpenProposal) return [problem('RULE_PROPOSAL_OPEN')];
  const isPeriod = !validTo || validFrom < validTo;
  return [
    ...whyNotNewRule(change, facts),
    ...(KINDS_OF_TOPIC[facts.topic].includes(kind) ? [] : [problem('RULE_KIND', { path: ['kind'] })]),
    ...whyNotParameters(kind, parameters ?? null),
    ...(clockOf(change.clock) === null ? [problem('RULE_CLOCK', { path: ['clock', 'from'] })] : []),
    ...(isPeriod ? [] : [problem('RULE_PERIOD', { path: ['validTo'] })]),
    ...((verifiedBy === null) === !verifiedOn ? [] : [problem('RULE_VERIFIED_TOGETHER', { path: ['verifiedOn'] })]),
    ...(confidence === 'NOT_FOUND' || source !== null ? [] : [problem('RULE_SOURCE', { path: ['source'] })]),
  ];
}

function whyNotNewRule({ newRule: fresh, code }: RuleChange, { isKnown }: ProposeFacts): WhyNot<RulesProblem> {
  if (!fresh) return [];
  if (!CODE.test(code)) return [problem('RULE_CODE', { path: ['code'] })];
  return isKnown ? [problem('RULE_CODE_TAKEN', { path: ['code'] })] : [];
}

function whyNotParameters(kind: ComputationKind, stored: unknown): WhyNot<'NOT_VALID' | 'RULE_BRACKETS'> {
  if (stored === null) return [];
  const result = z.core.safeParse(parameterSchemas[kind], stored);
  if (result.success) return [];
  const isOrder = result.error.issues.some(({ message }) => message === 'RULE_BRACKETS');
  return [problem(isOrder ? 'RULE_BRACKETS' : 'NOT_VALID', { path: ['parameters'] })];
}

/** Four eyes: who proposed a change does not decide on it. */
export function whyNotDecide(facts: {
  readonly state: RuleVersionState;
  readonly isOwnProposal: boolean;
}): WhyNot<RulesProblem> {
  if (facts.state !== 'PROPOSED') return [problem('RULE_NOT_WAITING')];
  return facts.isOwnProposal ? [problem('RULE_OWN_PROPOSAL')] : [];
}
