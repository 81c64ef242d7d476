import { isStaff, type Role, STAFF_ROLES } from '@aim/domain/kernel/policy';
import { parseInput, problem, refuseIf } from '@aim/domain/kernel/problem';
import { isResidencyOfficer } from '@aim/domain/residency/application-policy';
import { appointExpertsInput, whyNotAppoint } from '@aim/domain/residency/application-rules';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { forbidden } from '../platform/errors.ts';
import { emit } from '../platform/event-log.ts';
import type { EligibleExpert } from './application.types.ts';
import { lockApplication, stepOf } from './applications.queries.ts';
import type { ResidencyApplication } from './residency-application.entity.ts';

/** Experts of the platform and staff may sit in a council. */
const ELIGIBLE_ROLES: readonly Role[] = ['REVIEWER', ...STAFF_ROLES];
const ELIGIBLE = `exists (select from role_grant r where r.person_id = p.id and r.revoked_at is null and r.role = any($1))
  and p.state = 'ACTIVE'`;

/** Gives people a seat in the council of an application; who belongs to the applicant never gets one. */
export async function appointExperts(ctx: Ctx, raw: unknown): Promise<ResidencyApplication> {
  const { id, personIds } = parseInput(appointExpertsInput, raw);
  const { application, facts } = await lockApplication(ctx, id);
  allow(ctx, 'residencyApplication.appoint', facts);
  refuseIf(['EVALUATION', 'CLARIFICATION'].includes(application.state) ? null : problem('STATE_HAS_MOVED_ON'));
  const named = [...new Set(personIds)].filter((each) => !facts.expertIds.includes(each));
  const [counted]: { eligible: number; theirs: number }[] = await ctx.em.query(
    `select (select count(*)::int from person p where p.id = any($2::uuid[]) and ${ELIGIBLE}) as eligible,
       (select count(*)::int from membership m where m.person_id = any($2::uuid[]) and m.organisation_id = $3 and m.ended_at is null) as theirs`,
    [ELIGIBLE_ROLES, named, application.organisationId],
  );
  refuseIf(
    whyNotAppoint({
      seats: facts.expertIds.length,
      named: named.length,
      isEveryoneEligible: counted?.eligible === named.length,
      isAnyoneOfApplicant: (counted?.theirs ?? 0) > 0,
    }),
  );
  await ctx.em.query(
    `insert into council_member (application_id, person_id, appointed_at, appointed_by_id)
     select $1, x, $3, $4 from unnest($2::uuid[]) as x`,
    [id, named, ctx.now, ctx.actor.personId],
  );
  const subject = { type: 'residencyCouncil', id };
  await emit(ctx, 'residencyApplication.expertsAppointed', subject, { ...stepOf(application), personIds: named });
  return application;
}

/** Whom an officer may appoint: at most a hundred, by name. */
export async function eligibleExperts(ctx: Ctx): Promise<EligibleExpert[]> {
  if (!isStaff(ctx.actor) || !isResidencyOfficer(ctx.actor)) throw forbidden('residencyApplication.appoint');
  return ctx.db.rows<EligibleExpert>(
    `select p.id, p.full_name as "fullName" from person p where ${ELIGIBLE} order by p.full_name, p.id limit 100`,
    [ELIGIBLE_ROLES],
  );
}
