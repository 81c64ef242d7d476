import type { WhyNot } from '@aim/domain/kernel/problem';
import { groundsOf, whyNotAct } from '@aim/domain/residency/residency-act';
import type { Ctx } from '../platform/ctx.ts';
import { actFacts } from './act-facts.ts';
import type { ProposedKind } from './propose-act.ts';
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
export async function residencyBlockers(ctx: Ctx, residency: Residency, action: string): Promise<WhyNot> {
  const kind = KINDS[action];
  const ground = kind && groundsOf(kind)[0];
  if (!kind || !ground) return [];
  const facts = await actFacts(ctx, residency);
  return whyNotAct({ ...facts, kind, ground, effectiveOn: facts.today });
}
