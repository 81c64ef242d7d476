import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import {
  currentMoratorium,
  decideMoratoriumInput,
  type MoratoriumKind,
  moratoriumMachine,
  proposeMoratoriumInput,
  whyNotAgree,
  whyNotMoratorium,
} from '@aim/domain/residency/moratorium';
import { allow, lock } from '../../platform/access.ts';
import type { Ctx } from '../../platform/ctx.ts';
import { emit } from '../../platform/event-log.ts';
import { hint } from '../../platform/live.ts';
import { transition } from '../../platform/transition.ts';
import { today } from '../application-clocks.ts';
import { moratoria } from '../residencies.queries.ts';
import { MoratoriumProposal } from './moratorium.entity.ts';

const ACTIONS = { DECLARE: 'moratorium.declare', LIFT: 'moratorium.lift' } as const;

/** What declaring and lifting have in common: it waits for a second officer. */
export async function proposeMoratorium(ctx: Ctx, kind: MoratoriumKind, raw: unknown): Promise<MoratoriumProposal> {
  const input = parseInput(proposeMoratoriumInput, raw);
  allow(ctx, ACTIONS[kind]);
  const hasOpenProposal = await ctx.em.existsBy(MoratoriumProposal, { state: 'PROPOSED' });
  await refuseUnlessPossible(ctx, kind, input.effectiveOn, hasOpenProposal);
  const proposal = await ctx.em.save(
    ctx.em.create(MoratoriumProposal, {
      ...input,
      kind,
      state: 'PROPOSED',
      proposedAt: ctx.now,
      proposedById: ctx.actor.personId as string,
    }),
  );
  const payload = { proposalId: proposal.id, kind };
  await emit(ctx, 'moratorium.proposed', { type: 'moratorium', id: proposal.id }, payload);
  hint(ctx, { type: 'residency', id: proposal.id });
  return proposal;
}

async function refuseUnlessPossible(
  ctx: Ctx,
  kind: MoratoriumKind,
  effectiveOn: string,
  hasOpenProposal: boolean,
): Promise<void> {
  const now = today(ctx);
  const current = currentMoratorium(await moratoria(ctx), now);
  refuseIf(whyNotMoratorium({ kind, current, hasOpenProposal, effectiveOn, today: now }));
}

/** The second officer agrees: from its day on everything that asks for a moratorium knows it. */
export async function approveMoratorium(ctx: Ctx, raw: unknown): Promise<MoratoriumProposal> {
  const { id } = parseInput(decideMoratoriumInput, raw);
  const proposal = await lock(ctx, MoratoriumProposal, { id });
  allow(ctx, 'moratorium.approve', proposal);
  const { kind, effectiveOn, state, proposedById } = proposal;
  refuseIf(whyNotAgree({ state, isActorProposer: proposedById === ctx.actor.personId }));
  await refuseUnlessPossible(ctx, kind, effectiveOn, false);
  const moratoriumId = kind === 'DECLARE' ? await begin(ctx, proposal) : await end(ctx, effectiveOn);
  hint(ctx, { type: 'residency', id });
  return transition(ctx, moratoriumMachine, proposal, 'approve', {
    payload: { proposalId: id, kind },
    set: { moratorium_id: moratoriumId, decided_at: ctx.now, decided_by_id: ctx.actor.personId },
  });
}

/** Taken back by who proposed it, or turned down by another. */
export async function rejectMoratorium(ctx: Ctx, raw: unknown): Promise<MoratoriumProposal> {
  const { id } = parseInput(decideMoratoriumInput, raw);
  const proposal = await lock(ctx, MoratoriumProposal, { id });
  allow(ctx, 'moratorium.reject', proposal);
  refuseIf(whyNotAgree({ state: proposal.state, isActorProposer: false }));
  hint(ctx, { type: 'residency', id });
  return transition(ctx, moratoriumMachine, proposal, 'reject', {
    payload: { proposalId: id, kind: proposal.kind },
    set: { decided_at: ctx.now, decided_by_id: ctx.actor.personId },
  });
}

async function begin(ctx: Ctx, { effectiveOn, legalBasis, proposedById }: MoratoriumProposal): Promise<string | null> {
  const [row]: { id: string }[] = await ctx.em.query(
    'insert into moratorium (starts_on, legal_basis, declared_by_id, declared_at) values ($1, $2, $3, $4) returning id',
    [effectiveOn, legalBasis, proposedById, ctx.now],
  );
  return row?.id ?? null;
}

async function end(ctx: Ctx, effectiveOn: string): Promise<string | null> {
  const [rows]: [{ id: string }[], number] = await ctx.em.query(
    'update moratorium set ends_on = $1 where ends_on is null returning id',
    [effectiveOn],
  );
  return rows[0]?.id ?? null;
}
