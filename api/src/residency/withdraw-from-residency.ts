import { parseInput } from '@aim/domain/kernel/problem';
import { withdrawFromResidencyInput } from '@aim/domain/residency/residency-act';
import type { Ctx } from '../platform/ctx.ts';
import { proposeAct } from './propose-act.ts';
import type { Residency } from './residency.entity.ts';

const LEGAL_BASIS = 'Rezidentin müraciəti';
const APPEAL_ROUTE = 'Rezidentin öz müraciətidir; yenidən müraciət istənilən vaxt mümkündür.';

/** The resident’s own end of it: no second person is asked, because nobody takes anything from anybody. */
export function withdrawFromResidency(ctx: Ctx, raw: unknown): Promise<Residency> {
  const input = parseInput(withdrawFromResidencyInput, raw);
  return proposeAct(ctx, 'WITHDRAW', {
    ...input,
    ground: 'OWN_REQUEST',
    legalBasis: LEGAL_BASIS,
    appealRoute: APPEAL_ROUTE,
  });
}
