import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { Localised } from '../kernel/locale.ts';
import { isWithin } from './clock.ts';
import { type Entitlement, entitlementsOf } from './entitlement.ts';
import type { ActKind } from './residency-act.ts';
import type { BenefitRule } from './rule.ts';
import type { ResidentPlace } from './vocabulary.ts';

/** What the register itself can say about a benefit on a day; conditions in words the resident has to show to whoever asks. */
export const STATEMENT_CONDITIONS = ['CERTIFICATE', 'CLOCK', 'VALUE'] as const;
export type StatementCondition = (typeof STATEMENT_CONDITIONS)[number];
export const conditionLabels: Readonly<Record<StatementCondition, Localised>> = {
  CERTIFICATE: { az: 'Şəhadətnamə etibarlıdır', en: 'The certificate is valid', ru: 'Свидетельство действует' },
  CLOCK: { az: 'Güzəştin müddəti davam edir', en: 'The benefit’s term runs', ru: 'Срок льготы идёт' },
  VALUE: { az: 'Dəyər təsdiqlənib', en: 'The value is confirmed', ru: 'Значение подтверждено' },
};

/** Null: nobody can say, because the clock is unconfirmed. */
export interface ConditionAnswer {
  readonly condition: StatementCondition;
  readonly isMet: boolean | null;
}

export const STATEMENT_STATES = ['IN_FORCE', 'UNCONFIRMED', 'NOT_IN_FORCE'] as const;
export type StatementState = (typeof STATEMENT_STATES)[number];
export const statementStateLabels: Readonly<Record<StatementState, Localised>> = {
  IN_FORCE: { az: 'Qüvvədədir', en: 'In force', ru: 'Действует' },
  UNCONFIRMED: { az: 'Təsdiqlənməyib', en: 'Unconfirmed', ru: 'Не подтверждено' },
  NOT_IN_FORCE: { az: 'Qüvvədə deyil', en: 'Not in force', ru: 'Не действует' },
};

export interface StatementLine extends Entitlement {
  readonly state: StatementState;
  readonly conditions: readonly ConditionAnswer[];
}

export interface StatedResident {
  readonly place: ResidentPlace;
  readonly issuedOn: CalendarDate;
  readonly isValid: boolean;
}

/** Each benefit of a certificate on one day: those of versions that count on that day, and those whose turn comes later. */
export function statementOf(
  rules: readonly BenefitRule[],
  { place, issuedOn, isValid }: StatedResident,
  on: CalendarDate,
): readonly StatementLine[] {
  return entitlementsOf(rules, place, issuedOn)
    .filter(({ rule }) => rule.valid.to === null || rule.valid.to > on)
    .map((entitlement): StatementLine => {
      const { days, rule, isClockConfirmed } = entitlement;
      const runs = isClockConfirmed ? days !== null && isWithin(days, on) : isWithin(rule.valid, on) ? null : false;
      const conditions = [
        { condition: 'CERTIFICATE', isMet: isValid && on >= issuedOn },
        { condition: 'CLOCK', isMet: runs },
        { condition: 'VALUE', isMet: rule.computation.parameters !== null },
      ] as const;
      return { ...entitlement, conditions, state: stateOf(conditions) };
    });
}

function stateOf(conditions: readonly ConditionAnswer[]): StatementState {
  const [certificate, clock, value] = conditions.map(({ isMet }) => isMet);
  if (certificate === false || clock === false) return 'NOT_IN_FORCE';
  return clock === null || value === false ? 'UNCONFIRMED' : 'IN_FORCE';
}

const TAKES: readonly ActKind[] = ['SUSPEND', 'REVOKE', 'WITHDRAW', 'EXPIRE'];
const GIVES: readonly ActKind[] = ['ISSUE', 'REINSTATE'];

/** Whether the certificate was valid at the end of a day, by the acts in the order in which they took effect. */
export function wasValidOn(
  acts: readonly { readonly kind: ActKind; readonly effectiveOn: CalendarDate }[],
  on: CalendarDate,
): boolean {
  const last = acts.findLast(({ kind, effectiveOn }) => effectiveOn <= on && [...TAKES, ...GIVES].includes(kind));
  return last !== undefined && GIVES.includes(last.kind);
}
