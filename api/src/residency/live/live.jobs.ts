import { type Ctx, inTransaction } from '../../platform/ctx.ts';
import { emit } from '../../platform/event-log.ts';
import { hint } from '../../platform/live.ts';
import { every, featureJobs } from '../../platform/reactions.ts';
import { today } from '../application-clocks.ts';
import { changeStep } from './announce-change.ts';
import { PlannedChange } from './live.entity.ts';

const BATCH = 500;

/** Its day has come: the resident is asked once whether it took place. */
async function askAboutDueChanges(ctx: Ctx): Promise<void> {
  const due = await ctx.db.rows<{ id: string }>(
    `select id from planned_change where state = 'ANNOUNCED' and effective_on <= $1 and reminded_at is null
     order by effective_on limit ${BATCH}`,
    [today(ctx)],
  );
  for (const { id } of due) await inTransaction(ctx, (inner) => askOnce(inner, id));
}

async function askOnce(ctx: Ctx, id: string): Promise<void> {
  const marked: [unknown[], number] = await ctx.em.query(
    "update planned_change set reminded_at = $2 where id = $1 and state = 'ANNOUNCED' and reminded_at is null",
    [id, ctx.now],
  );
  if (marked[1] !== 1) return;
  const change = await ctx.em.findOneByOrFail(PlannedChange, { id });
  await emit(ctx, 'plannedChange.fellDue', { type: 'plannedChange', id }, changeStep(change));
  hint(ctx, { type: 'residency', id: change.residencyId });
}

export const liveJobs = featureJobs(every('25 9 * * *', 'ask-about-due-changes', askAboutDueChanges));
