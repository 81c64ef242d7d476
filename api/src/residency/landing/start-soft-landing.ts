import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { LIVE_LANDING_STATES, startLandingInput, whyNotStartLanding } from '@aim/domain/residency/landing';
import { LANDING_ITEMS } from '@aim/domain/residency/landing-items';
import { In } from 'typeorm';
import { Organisation } from '../../organisations/index.ts';
import { allow, find } from '../../platform/access.ts';
import type { Ctx } from '../../platform/ctx.ts';
import { emit } from '../../platform/event-log.ts';
import { liveResidencyOf } from '../begin-application.ts';
import { SoftLandingCase } from './landing.entity.ts';
import { stepOf } from './landing.queries.ts';

/** A foreign company asks to be brought here; its checklist is there at once. */
export async function startSoftLanding(ctx: Ctx, raw: unknown): Promise<SoftLandingCase> {
  const { organisationId, goal, plan } = parseInput(startLandingInput, raw);
  allow(ctx, 'softLanding.start', { organisationId });
  const { country, state } = await find(ctx, Organisation, { id: organisationId });
  refuseIf(
    whyNotStartLanding({
      country,
      isDissolved: state === 'DISSOLVED',
      hasLive: await ctx.em.existsBy(SoftLandingCase, { organisationId, state: In([...LIVE_LANDING_STATES]) }),
      isResident: (await liveResidencyOf(ctx, organisationId)) !== null,
    }),
  );
  const made = await ctx.em.save(
    ctx.em.create(SoftLandingCase, {
      organisationId,
      state: 'REQUESTED',
      goal,
      plan,
      requestedAt: ctx.now,
      requestedById: ctx.actor.personId as string,
    }),
  );
  await ctx.em.query('insert into soft_landing_item (case_id, item) select $1, unnest($2::text[])', [
    made.id,
    LANDING_ITEMS,
  ]);
  const subject = { type: 'softLandingCase', id: made.id } as const;
  await emit(ctx, 'softLanding.requested', subject, { ...stepOf(made), goal });
  return made;
}
