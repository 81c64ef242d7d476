import { type Ctx, inTransaction } from '../../platform/ctx.ts';
import { emit } from '../../platform/event-log.ts';
import { every, featureJobs } from '../../platform/reactions.ts';
import { today } from '../application-clocks.ts';
import type { SoftLandingCase } from './landing.entity.ts';
import { stepOf } from './landing.queries.ts';

const BATCH = 500;
type Due = Pick<SoftLandingCase, 'id' | 'organisationId'> & { nextParty: 'COMPANY' | 'AGENCY' };

/** On the morning of its day each next step is said once; a day that was missed is made up for. */
async function remindOfSteps(ctx: Ctx): Promise<void> {
  await inTransaction(ctx, async (inner) => {
    const [due]: [Due[], number] = await inner.em.query(
      `update soft_landing_case c set reminded_at = $2 where c.id in (
         select id from soft_landing_case where state = 'IN_PROGRESS' and reminded_at is null and next_due_on <= $1
         order by next_due_on limit ${BATCH} for update skip locked)
       returning c.id, c.organisation_id as "organisationId", c.next_party as "nextParty"`,
      [today(inner), inner.now],
    );
    for (const { nextParty: party, ...found } of due)
      await emit(
        inner,
        'softLanding.stepFellDue',
        { type: 'softLandingCase', id: found.id },
        { ...stepOf(found), party },
      );
  });
}

export const landingJobs = featureJobs(every('0 5 * * *', 'remind-of-landing-steps', remindOfSteps));
