import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { declareConflictInput, whyNotDeclare } from '@aim/domain/residency/application-rules';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { lockApplication, stepOf } from './applications.queries.ts';
import type { ResidencyApplication } from './residency-application.entity.ts';

/** An expert says whether they can be impartial; an opinion given before loses its weight with a conflict. */
export async function declareConflict(ctx: Ctx, raw: unknown): Promise<ResidencyApplication> {
  const { id, conflict, note } = parseInput(declareConflictInput, raw);
  const { application, facts } = await lockApplication(ctx, id);
  allow(ctx, 'residencyApplication.declare', facts);
  refuseIf(whyNotDeclare({ state: application.state, conflict, note }));
  await ctx.em.query(
    'update council_member set conflict = $3, conflict_note = $4, declared_at = $5 where application_id = $1 and person_id = $2',
    [id, ctx.actor.personId, conflict, note, ctx.now],
  );
  const subject = { type: 'residencyCouncil', id };
  const payload = { ...stepOf(application), isConflict: conflict !== 'NONE' };
  await emit(ctx, 'residencyApplication.conflictDeclared', subject, payload);
  return application;
}
