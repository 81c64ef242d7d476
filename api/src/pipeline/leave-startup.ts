import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { leaveStartupInput, whyNotLeaveStartup } from '@aim/domain/pipeline/cofounder';
import { IsNull } from 'typeorm';
import { allow, lock } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import { Founder } from './founder.entity.ts';
import type { Startup } from './startup.entity.ts';
import { lockStartup } from './startups.queries.ts';

/** A founder goes; the last one cannot. */
export async function leaveStartup(ctx: Ctx, raw: unknown): Promise<Startup> {
  const { id } = parseInput(leaveStartupInput, raw);
  const { startup, facts } = await lockStartup(ctx, id);
  allow(ctx, 'cofounder.leave', facts);
  const personId = ctx.actor.personId as string;
  const founder = await lock(ctx, Founder, { startupId: id, personId, endedAt: IsNull() });
  refuseIf(whyNotLeaveStartup({ founderCount: facts.founderIds.length, isLead: founder.isLead }));
  await ctx.em.save(Object.assign(founder, { endedAt: ctx.now }));
  await emit(ctx, 'cofounder.left', { type: 'startup', id }, { startupId: id, founderId: founder.id, personId });
  hint(ctx, { type: 'startup', id });
  return startup;
}
