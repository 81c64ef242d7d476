import { actForInput, whyNotActFor } from '@aim/domain/identity/session';
import { isMember } from '@aim/domain/kernel/policy';
import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import type { OrganisationState } from '@aim/domain/organisations/organisation';
import { allow, lock } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { Session } from './session.entity.ts';
import { viewerOf } from './viewer.queries.ts';
import type { Viewer } from './viewer.ts';

/** Chooses on whose behalf this session acts; everything it does from now on is logged so. */
export async function actFor(ctx: Ctx, raw: unknown): Promise<Viewer | null> {
  const { organisationId = null } = parseInput(actForInput, raw);
  const session = await lock(ctx, Session, { id: ctx.actor.sessionId as string });
  const facts = organisationId === null ? null : await factsAbout(ctx, organisationId);
  refuseIf(whyNotActFor(facts));
  allow(ctx, 'actingFor.change', facts);
  const actor = { ...ctx.actor, actingForId: organisationId };
  ctx.becomes({ actingForId: organisationId });
  if (session.actingForId === organisationId) return viewerOf(ctx, actor);
  await ctx.em.save(Object.assign(session, { actingForId: organisationId }));
  await emit(
    { ...ctx, actor },
    'actingFor.changed',
    { type: 'person', id: session.personId },
    { personId: session.personId, sessionId: session.id, organisationId },
  );
  return viewerOf(ctx, actor);
}

/** An organisation that does not exist looks like one the person does not belong to. */
async function factsAbout(ctx: Ctx, id: string) {
  const [row]: { state: OrganisationState }[] = await ctx.em.query('select state from organisation where id = $1', [
    id,
  ]);
  const state = row?.state ?? 'DISSOLVED';
  return { id, state, isMember: isMember(ctx.actor, id), isDissolved: state === 'DISSOLVED' };
}
