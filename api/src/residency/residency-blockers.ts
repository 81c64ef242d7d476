import type { WhyNot } from '@aim/domain/kernel/problem';
import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import { groundsOf, whyNotAct } from '@aim/domain/residency/residency-act';
import { isMoratorium } from '@aim/domain/residency/suspension-clock';
import type { Ctx } from '../platform/ctx.ts';
import type { ProposedKind } from './propose-act.ts';
import { hasOpenAct, moratoria } from './residencies.queries.ts';
import type { Residency } from './residency.entity.ts';

const KINDS: Readonly<Record<string, ProposedKind>> = {
  'residency.openReview': 'OPEN_REVIEW',
  'residency.closeReview': 'CLOSE_REVIEW',
  'certificate.suspend': 'SUSPEND',
  'certificate.reinstate': 'REINSTATE',
  'certificate.revoke': 'REVOKE',
  'residency.withdraw': 'WITHDRAW',
};

/** What would refuse a decision today, before anything is typed: the same function, with a ground and a day that fit. */
export async function residencyBlockers(ctx: Ctx, { id, state }: Residency, action: string): Promise<WhyNot> {
  const kind = KINDS[action];
  const ground = kind && groundsOf(kind)[0];
  if (!kind || !ground) return [];
  const today = dateOf(ctx.now, HOME_ZONE);
  return whyNotAct({
    kind,
    state,
    today,
    effectiveOn: today,
    ground,
    hasOpenAct: await hasOpenAct(ctx, id),
    isMoratorium: isMoratorium(await moratoria(ctx), today),
  });
}
