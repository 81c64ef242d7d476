import { fold } from '@aim/domain/kernel/fold';
import { In } from 'typeorm';
import { Organisation } from '../../organisations/index.ts';
import { allow } from '../../platform/access.ts';
import type { Ctx } from '../../platform/ctx.ts';
import { notFound } from '../../platform/errors.ts';
import { Startup } from '../startup.entity.ts';
import { factsOf } from '../startups.queries.ts';

const MOST = 20;

/** Verified funds that a consent may name or keep out, by part of the name. */
export async function listingFunds(ctx: Ctx, startupId: string, search: string): Promise<Organisation[]> {
  const startup = await ctx.em.findOneBy(Startup, { id: startupId });
  const facts = startup && (await factsOf(ctx, startup));
  if (!facts?.founderIds.includes(ctx.actor.personId ?? '')) throw notFound();
  allow(ctx, 'listing.funds', facts);
  const rows: { id: string }[] = await ctx.em.query(
    `select id from organisation where legal_form = 'FUND' and state = 'VERIFIED' and strpos(folded, $1) > 0 order by folded, id limit ${MOST}`,
    [fold(search.trim())],
  );
  return ctx.em.find(Organisation, { where: { id: In(rows.map(({ id }) => id)) }, order: { name: 'ASC', id: 'ASC' } });
}
