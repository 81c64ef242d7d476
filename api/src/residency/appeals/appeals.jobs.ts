import { addDays } from '@aim/domain/kernel/zone';
import { APPEAL_REMINDER_DAYS } from '@aim/domain/residency/appeal';
import { type Ctx, inTransaction } from '../../platform/ctx.ts';
import { emit } from '../../platform/event-log.ts';
import { every, featureJobs } from '../../platform/reactions.ts';
import { today } from '../application-clocks.ts';
import type { ResidencyAppeal } from './appeal.entity.ts';
import { appealStep, hintOf } from './file-appeal.ts';

const BATCH = 500;

/** Some days before its last day each unanswered appeal is recalled, once; a morning that was missed is made up for. */
async function remindOfAppeals(ctx: Ctx): Promise<void> {
  await inTransaction(ctx, async (inner) => {
    const [near]: [ResidencyAppeal[], number] = await inner.em.query(
      `update residency_appeal p set reminded_at = $2 where p.id in (
         select id from residency_appeal where state = 'FILED' and reminded_at is null and due_on <= $1
         order by due_on limit ${BATCH} for update skip locked)
       returning p.id, p.organisation_id as "organisationId", p.application_id as "applicationId", p.residency_id as "residencyId"`,
      [addDays(today(inner), APPEAL_REMINDER_DAYS), inner.now],
    );
    for (const appeal of near) {
      await emit(inner, 'residencyAppeal.dueNeared', { type: 'residencyAppeal', id: appeal.id }, appealStep(appeal));
      await hintOf(inner, appeal);
    }
  });
}

export const appealsJobs = featureJobs(every('10 5 * * *', 'remind-of-appeals', remindOfAppeals));
