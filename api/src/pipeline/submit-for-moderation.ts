import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { submitForModerationInput, whyNotSubmit } from '@aim/domain/pipeline/moderation';
import { startupMachine } from '@aim/domain/pipeline/startup';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import type { Startup } from './startup.entity.ts';
import { lockStartup } from './startups.queries.ts';

/** A founder asks staff to read the record; from then on it waits unchanged. */
export async function submitForModeration(ctx: Ctx, raw: unknown): Promise<Startup> {
  const { id } = parseInput(submitForModerationInput, raw);
  const { startup, facts } = await lockStartup(ctx, id);
  allow(ctx, 'startup.submit', facts);
  refuseIf(whyNotSubmit(startup));
  hint(ctx, { type: 'startup', id });
  return transition(ctx, startupMachine, startup, 'submit', {
    payload: { startupId: id },
    set: { submitted_at: ctx.now, last_update_at: ctx.now, prompts: 0 },
  });
}
