import type { CalendarDate } from '@aim/domain/kernel/calendar-date';
import { parseInput, problem, refuseIf } from '@aim/domain/kernel/problem';
import { type AppealedKind, fileAppealInput, whyNotFileAppeal } from '@aim/domain/residency/appeal';
import { lengthOn } from '@aim/domain/residency/application-terms';
import { allow } from '../../platform/access.ts';
import type { Ctx } from '../../platform/ctx.ts';
import { emit } from '../../platform/event-log.ts';
import { hint } from '../../platform/live.ts';
import { tellActor } from '../../platform/with-actor.ts';
import { dueOn, today } from '../application-clocks.ts';
import { lockApplication } from '../applications.queries.ts';
import { lockResidency } from '../residencies.queries.ts';
import { ResidencyAppeal } from './appeal.entity.ts';

/** What is appealed against: the decision in force, its day, and what it belongs to. */
type Appealed = Pick<ResidencyAppeal, 'applicationId' | 'decisionId' | 'residencyId' | 'actId'> & {
  readonly organisationId: string;
  readonly against: AppealedKind | null;
  readonly decidedOn: CalendarDate | null;
};

/** Asks for a refusal, a suspension or a revocation to be considered by somebody else. */
export async function fileAppeal(ctx: Ctx, raw: unknown): Promise<ResidencyAppeal> {
  const { applicationId, residencyId, grounds } = parseInput(fileAppealInput, raw);
  if ((applicationId ?? null) === null && (residencyId ?? null) === null) refuseIf([problem('NOTHING_TO_APPEAL')]);
  const appealed = applicationId ? await refusalOf(ctx, applicationId) : await sanctionOf(ctx, residencyId as string);
  const { organisationId, against, decidedOn, ...subject } = appealed;
  const { decisionId, actId } = subject;
  const key = decisionId === null ? { actId: actId ?? '' } : { decisionId };
  const isFiledBefore = decidedOn !== null && (await ctx.em.existsBy(ResidencyAppeal, key));
  const now = today(ctx);
  refuseIf(whyNotFileAppeal({ decidedOn, isFiledBefore, termDays: lengthOn('APPEAL', now), today: now }));
  const appeal = await ctx.em.save(
    ctx.em.create(ResidencyAppeal, {
      ...subject,
      organisationId,
      against: against as AppealedKind,
      decidedOn: decidedOn as CalendarDate,
      state: 'FILED',
      grounds,
      filedAt: ctx.now,
      filedById: ctx.actor.personId as string,
      dueOn: dueOn('APPEAL_DECISION', now),
    }),
  );
  await emit(
    ctx,
    'residencyAppeal.filed',
    { type: 'residencyAppeal', id: appeal.id },
    { ...appealStep(appeal), against: appeal.against },
  );
  await hintOf(ctx, appeal);
  return appeal;
}

export function appealStep({ id, organisationId, applicationId, residencyId }: ResidencyAppeal) {
  return { appealId: id, organisationId, applicationId, residencyId };
}

export async function hintOf(ctx: Ctx, { applicationId, residencyId }: ResidencyAppeal): Promise<void> {
  if (applicationId) hint(ctx, { type: 'residencyApplication', id: applicationId });
  if (residencyId) hint(ctx, { type: 'residency', id: residencyId });
}

async function refusalOf(ctx: Ctx, id: string): Promise<Appealed> {
  const { application } = await lockApplication(ctx, id);
  const { organisationId, decidedOn, state } = application;
  allow(ctx, 'appeal.file', { organisationId });
  await tellActor(ctx);
  const [decision]: { id: string }[] = await ctx.em.query(
    `select id from residency_decision where application_id = $1 and superseded_at is null and released_at is not null and outcome = 'REFUSED'`,
    [id],
  );
  const isRefused = state === 'REFUSED' && decision !== undefined;
  return {
    organisationId,
    against: isRefused ? 'REFUSAL' : null,
    applicationId: id,
    decisionId: decision?.id ?? null,
    residencyId: null,
    actId: null,
    decidedOn: isRefused ? decidedOn : null,
  };
}

async function sanctionOf(ctx: Ctx, id: string): Promise<Appealed> {
  const { organisationId, state } = await lockResidency(ctx, id);
  allow(ctx, 'appeal.file', { organisationId });
  const [act]: { id: string; kind: 'SUSPEND' | 'REVOKE'; effectiveOn: string }[] = await ctx.em.query(
    `select id, kind, effective_on::text as "effectiveOn" from residency_act
     where residency_id = $1 and state = 'DONE' and kind in ('SUSPEND', 'REVOKE') order by done_at desc, id desc limit 1`,
    [id],
  );
  const isSanctioned = (state === 'SUSPENDED' || state === 'REVOKED') && act !== undefined;
  return {
    organisationId,
    against: isSanctioned ? act.kind : null,
    applicationId: null,
    decisionId: null,
    residencyId: id,
    actId: act?.id ?? null,
    decidedOn: isSanctioned ? act.effectiveOn : null,
  };
}
