import { parseInput, problem, refuseIf } from '@aim/domain/kernel/problem';
import { isResidencyOfficer } from '@aim/domain/residency/application-policy';
import { assignLandingInput, LIVE_LANDING_STATES, landingMachine } from '@aim/domain/residency/landing';
import { allow } from '../../platform/access.ts';
import type { Ctx } from '../../platform/ctx.ts';
import { forbidden } from '../../platform/errors.ts';
import { emit } from '../../platform/event-log.ts';
import { hint } from '../../platform/live.ts';
import { transition } from '../../platform/transition.ts';
import type { EligibleExpert } from '../application.types.ts';
import type { SoftLandingCase } from './landing.entity.ts';
import { lockLanding, stepOf } from './landing.queries.ts';

const OFFICERS = `person p where p.state = 'ACTIVE' and exists (
  select from role_grant r where r.person_id = p.id and r.revoked_at is null and r.role = 'RESIDENCY_OFFICER')`;

/** Gives the case to an officer: the first takes it up, the next one takes it over. */
export async function assignSoftLanding(ctx: Ctx, raw: unknown): Promise<SoftLandingCase> {
  const { id, officerId } = parseInput(assignLandingInput, raw);
  const found = await lockLanding(ctx, id);
  allow(ctx, 'softLanding.assign', found);
  refuseIf(LIVE_LANDING_STATES.includes(found.state) ? [] : [problem('STATE_HAS_MOVED_ON')]);
  const eligible: unknown[] = await ctx.em.query(
    `select 1 from ${OFFICERS} and p.id = $1 and not exists (
       select from membership m where m.person_id = p.id and m.organisation_id = $2 and m.ended_at is null)`,
    [officerId, found.organisationId],
  );
  refuseIf(eligible.length > 0 ? [] : [problem('LANDING_OFFICER_NOT_ELIGIBLE', { path: ['officerId'] })]);
  hint(ctx, { type: 'softLandingCase', id });
  const payload = { ...stepOf(found), officerId };
  if (found.state === 'REQUESTED')
    return transition(ctx, landingMachine, found, 'take', {
      payload: { ...payload, applicationId: null },
      set: { officer_id: officerId },
    });
  await ctx.em.query('update soft_landing_case set officer_id = $2, version = version + 1 where id = $1', [
    id,
    officerId,
  ]);
  await emit(ctx, 'softLanding.reassigned', { type: 'softLandingCase', id }, payload);
  return Object.assign(found, { officerId });
}

/** Who may keep a case: for officers, by name. */
export async function softLandingOfficers(ctx: Ctx): Promise<EligibleExpert[]> {
  if (!isResidencyOfficer(ctx.actor)) throw forbidden('softLanding.assign');
  return ctx.db.rows<EligibleExpert & Record<string, unknown>>(
    `select p.id, p.full_name as "fullName" from ${OFFICERS} order by p.full_name, p.id limit 100`,
  );
}
