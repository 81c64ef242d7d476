import { parseInput } from '@aim/domain/kernel/problem';
import { recordTrainingInput } from '@aim/domain/spaces/blackout';
import { Person } from '../identity/index.ts';
import { allow, find } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { centreById } from './centres.queries.ts';

/** Somebody has learnt to use a lab: from now on its rule lets them in. */
export async function recordTraining(ctx: Ctx, raw: unknown): Promise<{ person: Person; training: string }> {
  const { centreId, personId, training, completedOn, validUntil } = parseInput(recordTrainingInput, raw);
  await centreById(ctx, centreId);
  allow(ctx, 'training.record', { id: centreId });
  const person = await find(ctx, Person, { id: personId });
  await ctx.em.query(
    `insert into space_training (person_id, code, completed_on, valid_until, recorded_by_id) values ($1, $2, $3, $4, $5)
     on conflict on constraint pk_space_training do update
     set completed_on = excluded.completed_on, valid_until = excluded.valid_until, recorded_by_id = excluded.recorded_by_id`,
    [personId, training, completedOn, validUntil ?? null, ctx.actor.personId],
  );
  await emit(ctx, 'training.recorded', { type: 'centre', id: centreId }, { centreId, personId, training });
  return { person, training };
}
