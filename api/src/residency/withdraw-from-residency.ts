import { parseInput } from '@aim/domain/kernel/problem';
import { withdrawFromResidencyInput } from '@aim/domain/residency/residency-act';
import type { Ctx } from '../platform/ctx.ts';
import { proposeAct } from './propose-act.ts';
import { REGISTER_RULES } from './register-rules.ts';
import type { Residency } from './residency.entity.ts';
import { useWithdrawalSignature } from './withdrawal-signature.ts';

const APPEAL_ROUTE = 'Rezidentin öz müraciətidir; yenidən müraciət istənilən vaxt mümkündür.';

/**
 * The resident’s own end of it, signed by the head of the company whoever prepared it. No second officer is asked, because nobody takes
 * anything from anybody.
 */
export function withdrawFromResidency(ctx: Ctx, raw: unknown): Promise<Residency> {
  const { signatureId, ...withdrawal } = parseInput(withdrawFromResidencyInput, raw);
  const act = { ...withdrawal, ground: 'OWN_REQUEST', legalBasis: REGISTER_RULES, appealRoute: APPEAL_ROUTE };
  return proposeAct(ctx, 'WITHDRAW', act, async (residency) => {
    await useWithdrawalSignature(ctx, residency, withdrawal, signatureId);
    return signatureId;
  });
}
