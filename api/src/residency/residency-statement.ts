import type { CalendarDate } from '@aim/domain/kernel/calendar-date';
import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import type { ActKind } from '@aim/domain/residency/residency-act';
import {
  conditionLabels,
  STATEMENT_CONDITIONS,
  STATEMENT_STATES,
  type StatementCondition,
  type StatementState,
  statementOf,
  statementStateLabels,
  wasValidOn,
} from '@aim/domain/residency/statement';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Ctx } from '../platform/ctx.ts';
import { enumOf } from '../platform/enum-of.ts';
import { DateScalar, DateTimeScalar } from '../platform/scalars.ts';
import { BenefitRuleInForce, toRule } from './benefit-rule.type.ts';
import { certificateForHolder } from './certificate-for-holder.ts';
import { ruleSetAt } from './rule-set.ts';

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

/** For the resident and staff: the benefits of a day, computed from the certificate, the acts and the rules. */
export async function residencyStatement(
  ctx: Ctx,
  residencyId: string,
  on: CalendarDate | null,
): Promise<ResidencyStatement> {
  const { residency, certificate } = await certificateForHolder(ctx, residencyId);
  const day = on ?? dateOf(ctx.now, HOME_ZONE);
  const acts = await ctx.db.rows<{ kind: ActKind; effectiveOn: string }>(
    `select kind, effective_on::text as "effectiveOn" from residency_act
     where residency_id = $1 and state = 'DONE' order by effective_on, done_at, id`,
    [residency.id],
  );
  const { rules, knownAt } = await ruleSetAt(ctx);
  const isValid = wasValidOn(acts, day) && (residency.endsOn === null || day <= residency.endsOn);
  const lines = statementOf(rules, { place: 'OUTSIDE', issuedOn: certificate.issuedOn, isValid }, day);
  return {
    ...{ residencyId: residency.id, holderName: residency.holderName, number: certificate.number },
    ...{ issuedOn: certificate.issuedOn, on: day, isValid, knownAt },
    lines: lines.map(({ rule, days, isClockConfirmed, state, conditions }) => ({
      rule: toRule(rule, ctx.locale),
      state,
      stateLabel: statementStateLabels[state][ctx.locale],
      from: days?.from ?? null,
      to: days?.to ?? null,
      isClockConfirmed,
      conditions: conditions.map((each) => ({ ...each, label: conditionLabels[each.condition][ctx.locale] })),
    })),
  };
}
