import { isMember } from '@aim/domain/kernel/policy';
import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { startWithdrawalSignatureInput, whyNotAct } from '@aim/domain/residency/residency-act';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { actFacts } from './act-facts.ts';
import type { ResidencySignature } from './application.types.ts';
import { lockResidency } from './residencies.queries.ts';
import { Residency } from './residency.entity.ts';
import { SignatureOperation } from './signature-operation.entity.ts';
import { beginSigning, canonicalText, onSigned, signatureView, useSigned } from './signing.ts';

export const WITHDRAWAL = 'residencyWithdrawal';

interface Withdrawal {
  readonly effectiveOn: string;
  readonly reasons: string;
}

/** What the head of the company signs: who leaves, from when and why, byte by byte. */
export function withdrawalContent({ id, holderName, tin }: Residency, { effectiveOn, reasons }: Withdrawal): string {
  return canonicalText({ withdrawal: { residency: id, holder: holderName, tin, effectiveOn, reasons } });
}

/** Asks the head of the company to sign what somebody else may have prepared. */
export async function startWithdrawalSignature(ctx: Ctx, raw: unknown): Promise<ResidencySignature> {
  const { id, fin, ...withdrawal } = parseInput(startWithdrawalSignatureInput, raw);
  const residency = await lockResidency(ctx, id);
  allow(ctx, 'residency.signWithdrawal', residency);
  const { effectiveOn } = withdrawal;
  refuseIf(whyNotAct({ ...(await actFacts(ctx, residency)), effectiveOn, ground: 'OWN_REQUEST', kind: 'WITHDRAW' }));
  const content = withdrawalContent(residency, withdrawal);
  return beginSigning(ctx, { subjectType: WITHDRAWAL, subjectId: id, content, fin });
}

/** How a request to sign stands, for members of the organisation. */
export async function withdrawalSignature(ctx: Ctx, id: string): Promise<ResidencySignature | null> {
  const operation = await ctx.em.findOneBy(SignatureOperation, { id, subjectType: WITHDRAWAL });
  const residency = operation && (await ctx.em.findOneBy(Residency, { id: operation.subjectId }));
  if (!operation || !residency || !isMember(ctx.actor, residency.organisationId)) return null;
  return signatureView(ctx, operation);
}

/** A signature serves one withdrawal of exactly what was signed. */
export function useWithdrawalSignature(
  ctx: Ctx,
  residency: Residency,
  withdrawal: Withdrawal,
  signatureId: string,
): Promise<void> {
  const content = withdrawalContent(residency, withdrawal);
  return useSigned(ctx, signatureId, { subjectType: WITHDRAWAL, subjectId: residency.id, content });
}

onSigned(WITHDRAWAL, async (ctx, { subjectId }) => hint(ctx, { type: 'residency', id: subjectId }));
