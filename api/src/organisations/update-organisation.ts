import { hasRole, isStaff } from '@aim/domain/kernel/policy';
import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { updateOrganisationInput, whyNotUpdate } from '@aim/domain/organisations/organisation';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { conflict } from '../platform/errors.ts';
import { emit } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import type { Organisation } from './organisation.entity.ts';
import { isTinTaken, lockOrganisation } from './organisations.queries.ts';

/** Changes what an organisation tells about itself; two editors never overwrite each other silently. */
export async function updateOrganisation(ctx: Ctx, raw: unknown): Promise<Organisation> {
  const { id, version, ...details } = parseInput(updateOrganisationInput, raw);
  const organisation = await lockOrganisation(ctx, id);
  const isByStaff = isStaff(ctx.actor) && !hasRole(ctx.actor, 'ANALYST');
  const facts = {
    state: organisation.state,
    before: organisation,
    isByStaff,
    isTinTaken: await isTinTaken(ctx, details.tin, id),
  };
  allow(ctx, 'organisation.update', organisation);
  refuseIf(whyNotUpdate(details, facts));
  if (organisation.version !== version) throw conflict(organisation.version);
  const fields = (Object.keys(details) as (keyof typeof details)[]).filter(
    (field) => details[field] !== organisation[field],
  );
  if (fields.length === 0) return organisation;
  const saved = await ctx.em.save(Object.assign(organisation, details, { version: version + 1 }));
  await emit(ctx, 'organisation.updated', { type: 'organisation', id }, { organisationId: id, fields });
  hint(ctx, { type: 'organisation', id, version: saved.version });
  return saved;
}
