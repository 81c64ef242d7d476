import type { CalendarDate } from '@aim/domain/kernel/calendar-date';
import type { Locale } from '@aim/domain/kernel/locale';
import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import type { ActKind } from '@aim/domain/residency/residency-act';
import type { ResidencyFacts } from '@aim/domain/residency/residency-policy';
import type { BenefitRule } from '@aim/domain/residency/rule';
import {
  conditionLabels,
  STATEMENT_CONDITIONS,
  STATEMENT_STATES,
  type StatedResident,
  type StatementCondition,
  type StatementLine,
  type StatementState,
  statementOf,
  statementStateLabels,
  wasValidOn,
} from '@aim/domain/residency/statement';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { enumOf } from '../platform/enum-of.ts';
import { notFound } from '../platform/errors.ts';
import { DateScalar, DateTimeScalar } from '../platform/scalars.ts';
import { BenefitRuleInForce, toRule } from './benefit-rule.type.ts';
import { requireSignedIn } from './certificate-for-holder.ts';
import { newestRecord, rulesOf } from './rule-set.ts';

export const StatementStates = enumOf(STATEMENT_STATES);
export const StatementConditions = enumOf(STATEMENT_CONDITIONS);
registerEnumType(StatementStates, { name: 'StatementState' });
registerEnumType(StatementConditions, { name: 'StatementCondition' });

@ObjectType()
export class StatementAnswer {
  @Field(() => StatementConditions)
  condition: StatementCondition;

  @Field(() => String)
  label: string;

  @Field(() => Boolean, { nullable: true, description: 'Null: nobody has confirmed how long the benefit runs.' })
  isMet: boolean | null;
}

@ObjectType({ description: 'One benefit of a certificate on a day; the last day is exclusive.' })
export class StatementItem {
  @Field(() => BenefitRuleInForce)
  rule: BenefitRuleInForce;

  @Field(() => StatementStates)
  state: StatementState;

  @Field(() => String)
  stateLabel: string;

  @Field(() => DateScalar, { nullable: true })
  from: string | null;

  @Field(() => DateScalar, { nullable: true })
  to: string | null;

  @Field(() => Boolean)
  isClockConfirmed: boolean;

  @Field(() => [StatementAnswer])
  conditions: StatementAnswer[];
}

@ObjectType({ description: 'What a resident is entitled to on a day, with the article for each benefit.' })
export class ResidencyStatement {
  @Field(() => ID)
  residencyId: string;

  @Field(() => String)
  holderName: string;

  @Field(() => String)
  number: string;

  @Field(() => DateScalar)
  issuedOn: string;

  @Field(() => DateScalar)
  on: string;

  @Field(() => Boolean, { description: 'The certificate was valid on that day.' })
  isValid: boolean;

  @Field(() => DateTimeScalar, { description: 'By the rules as they are known now.' })
  knownAt: Date;

  @Field(() => [StatementItem])
  lines: StatementItem[];
}

/** All that a statement rests on, with the newest record of the rules: one look-up. */
const STATED = `
  select r.id, r.organisation_id as "organisationId", r.state, r.holder_name as "holderName", r.ends_on::text as "endsOn",
         c.number, c.issued_on::text as "issuedOn", (${newestRecord('$2')}) as "newestRule",
         (select coalesce(json_agg(json_build_object('kind', a.kind, 'effectiveOn', a.effective_on)
                                   order by a.effective_on, a.done_at, a.id), '[]')
          from residency_act a where a.residency_id = r.id and a.state = 'DONE') as acts
  from residency r left join residency_certificate c on c.residency_id = r.id and c.superseded_at is null
  where r.id = $1`;

interface Stated extends ResidencyFacts {
  readonly id: string;
  readonly holderName: string;
  readonly endsOn: CalendarDate | null;
  readonly number: string | null;
  readonly issuedOn: CalendarDate | null;
  readonly newestRule: string | null;
  readonly acts: readonly { readonly kind: ActKind; readonly effectiveOn: CalendarDate }[];
}

/** For the resident and staff: the benefits of a day, computed from the certificate, the acts and the rules. */
export async function residencyStatement(
  ctx: Ctx,
  residencyId: string,
  on: CalendarDate | null,
): Promise<ResidencyStatement> {
  const { id, holderName, number, issuedOn, endsOn, acts, newestRule } = await statedFor(ctx, residencyId);
  if (number === null || issuedOn === null) throw notFound();
  const { locale, now: knownAt } = ctx;
  const day = on ?? dateOf(knownAt, HOME_ZONE);
  const rules = await rulesOf(ctx.db, newestRule, knownAt);
  const isValid = wasValidOn(acts, day) && (endsOn === null || day <= endsOn);
  const lines = linesOf(rules, { place: 'OUTSIDE', issuedOn, isValid }, day, locale);
  return { ...{ residencyId: id, holderName, number, issuedOn, on: day, isValid, knownAt }, lines };
}

/** The same day of issue, the same answer: residents of one day share it, and so do those who ask again. */
const stated = new WeakMap<readonly BenefitRule[], Map<string, StatementItem[]>>();
const STATED_MAX = 4000;

function linesOf(
  rules: readonly BenefitRule[],
  resident: StatedResident,
  on: CalendarDate,
  locale: Locale,
): StatementItem[] {
  const known = stated.get(rules) ?? new Map<string, StatementItem[]>();
  stated.set(rules, known);
  const key = `${resident.issuedOn} ${resident.isValid} ${on} ${locale}`;
  const lines = known.get(key) ?? statementOf(rules, resident, on).map((line) => toItem(line, locale));
  if (known.size >= STATED_MAX) known.clear();
  known.set(key, lines);
  return lines;
}

function toItem({ rule, days, isClockConfirmed, state, conditions }: StatementLine, locale: Locale): StatementItem {
  return {
    rule: toRule(rule, locale),
    state,
    stateLabel: statementStateLabels[state][locale],
    from: days?.from ?? null,
    to: days?.to ?? null,
    isClockConfirmed,
    conditions: conditions.map(({ condition, isMet }) => ({
      condition,
      isMet,
      label: conditionLabels[condition][locale],
    })),
  };
}

async function statedFor(ctx: Ctx, residencyId: string): Promise<Stated> {
  requireSignedIn(ctx, residencyId);
  const [stated] = await ctx.db.point<Stated>('stated resident', STATED, [residencyId, ctx.now]);
  if (!stated) throw notFound();
  allow(ctx, 'certificate.download', stated);
  return stated;
}
