import { randomUUID } from 'node:crypto';
import type { CalendarDate } from '@aim/domain/kernel/calendar-date';
import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import {
  ELECTION_RULE,
  type ElectionBase,
  electBenefitInput,
  monthOf,
  whyNotElect,
} from '@aim/domain/residency/benefit-election';
import { allow } from '../../platform/access.ts';
import type { Ctx } from '../../platform/ctx.ts';
import { emit } from '../../platform/event-log.ts';
import { hint } from '../../platform/live.ts';
import { Vault } from '../../platform/secrets.ts';
import { today } from '../application-clocks.ts';
import { isBenefitInForce } from '../benefit-in-force.ts';
import { lockResidency } from '../residencies.queries.ts';
import type { Residency } from '../residency.entity.ts';
import { BenefitElection } from './live.entity.ts';

const FIN = 'benefit_election.fin';

/** Records what one employee chose; contributions are counted by it from that month on. */
export async function electBenefit(ctx: Ctx, raw: unknown): Promise<Residency> {
  const { id, fullName, fin, base, from } = parseInput(electBenefitInput, raw);
  const residency = await lockResidency(ctx, id);
  allow(ctx, 'benefitElection.elect', residency);
  const month = monthOf(from);
  const vault = ctx.get(Vault);
  const finHash = vault.blindIndex(fin, FIN);
  const before = await electedBefore(ctx, id, finHash, month);
  const isInForce = await isBenefitInForce(ctx, residency, ({ code }) => code === ELECTION_RULE, month);
  refuseIf(whyNotElect({ state: residency.state, base, month, today: today(ctx), before, isInForce }));
  await ctx.em.query(
    `update benefit_election set superseded_at = $4
     where residency_id = $1 and fin_hash = $2 and from_month = $3 and superseded_at is null`,
    [id, finHash, month, ctx.now],
  );
  const electionId = randomUUID();
  const { organisationId } = residency;
  await ctx.em.insert(BenefitElection, {
    ...{ id: electionId, residencyId: id, organisationId, fullName, base, fromMonth: month },
    ...{ finHash, finEncrypted: vault.seal(fin, `${FIN}/${electionId}`), finEnd: fin.slice(-2) },
    ...{ electedAt: ctx.now, electedById: ctx.actor.personId as string },
  });
  const payload = { residencyId: id, organisationId, electionId, base };
  await emit(ctx, 'benefitElection.elected', { type: 'benefitElection', id: electionId }, payload);
  hint(ctx, { type: 'residency', id });
  return residency;
}

async function electedBefore(
  ctx: Ctx,
  residencyId: string,
  finHash: Buffer,
  month: CalendarDate,
): Promise<ElectionBase | null> {
  const [row]: { base: ElectionBase }[] = await ctx.em.query(
    `select base from benefit_election where residency_id = $1 and fin_hash = $2 and from_month <= $3 and superseded_at is null
     order by from_month desc limit 1`,
    [residencyId, finHash, month],
  );
  return row?.base ?? null;
}
