import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import { canCarryOut } from '@aim/domain/residency/residency-act';
import type { Ctx } from '../platform/ctx.ts';
import { inTransaction } from '../platform/ctx.ts';
import { effect, every, featureJobs } from '../platform/reactions.ts';
import { beginRenewal } from './begin-renewal.ts';
import { rotateKeys } from './credential-keys.ts';
import { lockAct } from './lock-act.ts';
import { recordExpiry } from './record-expiry.ts';
import { remindOfTerms } from './remind-of-terms.ts';
import { carryOut } from './residency-acts.ts';
import { reportLateNotices, resendNotices, sendNotices } from './send-notices.ts';
import { signDecisions } from './signed-decision.ts';

/** Acts whose day has come; one that no longer fits, because the resident left meanwhile, stays for staff to see. */
async function carryOutDueActs(ctx: Ctx): Promise<void> {
  const due = await ctx.db.rows<{ id: string }>(
    "select id from residency_act where state = 'AGREED' and effective_on <= $1 order by effective_on limit 500",
    [dateOf(ctx.now, HOME_ZONE)],
  );
  for (const { id } of due)
    await inTransaction(ctx, async (inner) => {
      const { act, residency } = await lockAct(inner, id);
      if (act.state === 'AGREED' && canCarryOut(act.kind, residency.state)) await carryOut(inner, residency, act);
    });
}

/** The term was over yesterday; what was prepared to follow it begins with the same day. */
async function expireResidencies(ctx: Ctx): Promise<void> {
  const due = await ctx.db.rows<{ id: string }>(
    "select id from residency where ends_on < $1 and state in ('ACTIVE', 'UNDER_REVIEW', 'SUSPENDED') order by ends_on limit 500",
    [dateOf(ctx.now, HOME_ZONE)],
  );
  for (const { id } of due)
    await inTransaction(ctx, async (inner) => {
      const ended = await recordExpiry(inner, id);
      if (ended === 'ACTIVE') await beginRenewal(inner, id);
    });
}

export const residencyJobs = featureJobs(
  effect('certificate.issued', 'tell-authorities', sendNotices),
  effect('certificate.suspended', 'tell-authorities', sendNotices),
  effect('certificate.reinstated', 'tell-authorities', sendNotices),
  effect('certificate.revoked', 'tell-authorities', sendNotices),
  effect('residency.withdrawn', 'tell-authorities', sendNotices),
  effect('residency.expired', 'tell-authorities', sendNotices),
  every('2 0 * * *', 'carry-out-due-acts', carryOutDueActs),
  every('4 0 * * *', 'expire-residencies', expireResidencies),
  every('* * * * *', 'sign-decisions', signDecisions),
  every('35 9 * * *', 'remind-of-terms', remindOfTerms),
  every('*/20 * * * *', 'resend-authority-notices', resendNotices),
  every('25 * * * *', 'report-late-notices', reportLateNotices),
  every('30 3 * * *', 'rotate-credential-keys', rotateKeys),
);
