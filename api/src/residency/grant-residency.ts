import type { CalendarDate } from '@aim/domain/kernel/calendar-date';
import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import type { ResidentActivity } from '@aim/domain/residency/residency';
import type { Organisation } from '../organisations/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import { newCertificate } from './new-certificate.ts';
import { REGISTER_RULES } from './register-rules.ts';
import { Residency } from './residency.entity.ts';
import { ResidencyAct } from './residency-act.entity.ts';
import { recordNotices } from './residency-acts.ts';

export interface Grant {
  readonly organisation: Organisation & { tin: string };
  readonly applicationId: string | null;
  readonly activities: readonly ResidentActivity[];
  readonly validUntil: CalendarDate | null;
  /** The first day; today unless it follows a term that has just ended. */
  readonly startsOn?: CalendarDate;
}

const REASONS = 'Müraciət üzrə qərar təmin edilməsinin xeyrinə verilib və dövlət rüsumu ödənilib.';
const APPEAL_ROUTE = 'Qərardan inzibati qaydada və ya məhkəməyə şikayət verilə bilər.';

/** Register entry, certificate, the act that made them and what authorities are to be told: one transaction. */
export async function grantResidency(ctx: Ctx, grant: Grant): Promise<Residency> {
  const { organisation, applicationId, activities, validUntil, startsOn = dateOf(ctx.now, HOME_ZONE) } = grant;
  const residency = await ctx.em.save(
    ctx.em.create(Residency, {
      organisationId: organisation.id,
      applicationId,
      state: 'ACTIVE',
      holderName: organisation.name,
      tin: organisation.tin,
      activities: [...activities],
      startedOn: startsOn,
      endsOn: validUntil,
      suspendedOn: null,
    }),
  );
  const certificate = await newCertificate(ctx, residency.id, startsOn);
  const act = await ctx.em.save(
    ctx.em.create(ResidencyAct, {
      residencyId: residency.id,
      kind: 'ISSUE',
      state: 'DONE',
      ground: 'APPLICATION_GRANTED',
      legalBasis: REGISTER_RULES,
      reasons: REASONS,
      appealRoute: APPEAL_ROUTE,
      effectiveOn: startsOn,
      proposedAt: ctx.now,
      proposedById: ctx.actor.personId,
      doneAt: ctx.now,
    }),
  );
  await recordNotices(ctx, act);
  await emit(
    ctx,
    'certificate.issued',
    { type: 'residency', id: residency.id },
    {
      residencyId: residency.id,
      organisationId: organisation.id,
      actId: act.id,
      ground: act.ground,
      number: certificate.number,
    },
  );
  hint(ctx, { type: 'residency', id: residency.id });
  return residency;
}
