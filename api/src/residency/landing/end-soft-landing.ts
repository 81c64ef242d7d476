import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { endLandingInput, landingEndings, landingMachine, whyNotEnd } from '@aim/domain/residency/landing';
import { Organisation } from '../../organisations/index.ts';
import { allow, find } from '../../platform/access.ts';
import type { Ctx } from '../../platform/ctx.ts';
import { hint } from '../../platform/live.ts';
import { transition } from '../../platform/transition.ts';
import { beginApplication, liveApplicationOf, liveResidencyOf } from '../begin-application.ts';
import type { SoftLandingCase } from './landing.entity.ts';
import { lockLanding, stepOf } from './landing.queries.ts';

/** The case ends, with reasons. One that leads to residency hands over an application: the company's own, or a new draft. */
export async function endSoftLanding(ctx: Ctx, raw: unknown): Promise<SoftLandingCase> {
  const { id, outcome, reasons } = parseInput(endLandingInput, raw);
  const found = await lockLanding(ctx, id);
  allow(ctx, 'softLanding.end', found);
  const organisation = await find(ctx, Organisation, { id: found.organisationId });
  const [open]: { count: number }[] = await ctx.em.query(
    "select count(*)::int as count from soft_landing_item where case_id = $1 and state = 'OPEN'",
    [id],
  );
  const isDissolved = organisation.state === 'DISSOLVED';
  refuseIf(whyNotEnd({ state: found.state, outcome, openItems: open?.count ?? 0, isDissolved }));
  const applicationId = outcome === 'RESIDENCY' ? await applicationFor(ctx, organisation, found) : null;
  hint(ctx, { type: 'softLandingCase', id });
  return endCase(ctx, found, landingEndings[outcome], reasons, applicationId);
}

async function applicationFor(ctx: Ctx, organisation: Organisation, found: SoftLandingCase): Promise<string> {
  const live = await liveApplicationOf(ctx, organisation.id);
  if (live !== null) return live.id;
  const granted = (await liveResidencyOf(ctx, organisation.id))?.applicationId;
  return granted ?? (await beginApplication(ctx, organisation, found.requestedById, null)).id;
}

export function endCase(
  ctx: Ctx,
  found: SoftLandingCase,
  event: (typeof landingEndings)[keyof typeof landingEndings],
  reasons: string,
  applicationId: string | null,
): Promise<SoftLandingCase> {
  return transition(ctx, landingMachine, found, event, {
    payload: { ...stepOf(found), officerId: found.officerId ?? '', applicationId },
    reason: reasons,
    set: {
      ended_at: ctx.now,
      ended_by_id: ctx.actor.personId,
      end_reasons: reasons,
      application_id: applicationId,
      next_step: null,
      next_party: null,
      next_due_on: null,
    },
  });
}
