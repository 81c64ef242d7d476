import { Person } from '../identity/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import type { LoggedEvent } from '../platform/event-log.ts';
import { notify } from './notify.ts';
import { staffWho } from './recipients.queries.ts';

/** Those who may agree to it. */
export async function tellOfMoratorium(ctx: Ctx, event: LoggedEvent<'moratorium.proposed'>): Promise<void> {
  const { kind } = event.payload;
  const person = (await ctx.em.findOneBy(Person, { id: event.actorId ?? '' }))?.fullName ?? 'AIM';
  await notify(ctx, event, await staffWho(ctx, 'moratorium.approve', { state: 'PROPOSED' }), {
    kind: 'MORATORIUM_PROPOSED',
    params: () => ({ moratoriumKind: kind, person }),
    href: '/staff/residents',
  });
}
