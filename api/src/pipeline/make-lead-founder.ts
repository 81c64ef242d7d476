import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { makeLeadFounderInput, whyNotMakeLead } from '@aim/domain/pipeline/cofounder';
import { IsNull } from 'typeorm';
import { allow, lock } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import { Founder } from './founder.entity.ts';
import type { Startup } from './startup.entity.ts';
import { lockStartup } from './startups.queries.ts';

/** The lead hands over to another founder. */
export async function makeLeadFounder(ctx: Ctx, raw: unknown): Promise<Startup> {
  const { startupId, founderId } = parseInput(makeLeadFounderInput, raw);
  const { startup, facts } = await lockStartup(ctx, startupId);
  allow(ctx, 'cofounder.makeLead', facts);
  const founder = await lock(ctx, Founder, { id: founderId, startupId, endedAt: IsNull() });
  refuseIf(whyNotMakeLead(founder));
  await ctx.em.update(Founder, { startupId, isLead: true, endedAt: IsNull() }, { isLead: false });
  await ctx.em.save(Object.assign(founder, { isLead: true }));
  const { personId } = founder;
  await emit(ctx, 'cofounder.leadChanged', { type: 'startup', id: startupId }, { startupId, founderId, personId });
  hint(ctx, { type: 'startup', id: startupId });
  return startup;
}
