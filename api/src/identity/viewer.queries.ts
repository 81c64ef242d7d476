import { later, MINUTE } from '@aim/domain/kernel/instant';
import { type Actor, hasRole, isStaff, STEP_UP_MINUTES } from '@aim/domain/kernel/policy';
import type { Ctx } from '../platform/ctx.ts';
import { Person } from './person.entity.ts';
import { Session } from './session.entity.ts';
import type { Viewer } from './viewer.ts';

/** Who is signed in, or null. Commands that change the session pass the actor as it is afterwards. */
export async function viewerOf(ctx: Ctx, actor: Actor = ctx.actor): Promise<Viewer | null> {
  if (actor.personId === null || actor.sessionId === null) return null;
  const [person, session] = [
    await ctx.em.findOneBy(Person, { id: actor.personId }),
    await ctx.em.findOneBy(Session, { id: actor.sessionId }),
  ];
  if (!person || !session) return null;
  const { locale, theme, density, textScale, shortcuts } = person;
  return {
    actor,
    person,
    assurance: actor.assurance,
    stepUpUntil: actor.stepUpAt && later(actor.stepUpAt, STEP_UP_MINUTES * MINUTE),
    isStaff: isStaff(actor),
    isInvestor: hasRole(actor, 'INVESTOR'),
    isDemo: session.method === 'DEMO',
    preferences: { locale, theme, density, textScale, shortcuts },
  };
}
