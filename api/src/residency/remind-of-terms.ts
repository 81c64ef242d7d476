import { addMonths } from '@aim/domain/kernel/calendar-date';
import { LIVE_RESIDENCY_STATES, type TermReminder, termReminder } from '@aim/domain/residency/residency';
import { type Ctx, inTransaction } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import { today } from './application-clocks.ts';

interface Ending {
  readonly id: string;
  readonly organisationId: string;
  readonly endsOn: string;
  readonly told: TermReminder | null;
}

/** A year, half a year and a month before its last day a term is recalled, each once; a morning that was missed is made up for. */
export async function remindOfTerms(ctx: Ctx): Promise<void> {
  const day = today(ctx);
  const ending = await ctx.db.rows<Ending>(
    `select id, organisation_id as "organisationId", ends_on::text as "endsOn", term_reminder as told
     from residency where ends_on between $1 and $2 and state = any($3) order by ends_on`,
    [day, addMonths(day, 12), LIVE_RESIDENCY_STATES],
  );
  for (const { endsOn, told, ...residency } of ending) {
    const reminder = termReminder(endsOn, day);
    if (reminder !== null && reminder !== told)
      await inTransaction(ctx, (inner) => tellOnce(inner, residency, reminder));
  }
}

async function tellOnce(
  ctx: Ctx,
  { id, organisationId }: Pick<Ending, 'id' | 'organisationId'>,
  reminder: TermReminder,
): Promise<void> {
  const marked: [unknown[], number] = await ctx.em.query(
    'update residency set term_reminder = $2 where id = $1 and term_reminder is distinct from $2',
    [id, reminder],
  );
  if (marked[1] !== 1) return;
  const subject = { type: 'residency', id } as const;
  await emit(ctx, 'residency.termNeared', subject, { residencyId: id, organisationId, reminder });
  hint(ctx, subject);
}
