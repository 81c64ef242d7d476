import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import { LISTING_GROUPS, listingExpiry, listingTermsInput } from '@aim/domain/pipeline/listing';
import * as z from 'zod/mini';
import { allow } from '../../platform/access.ts';
import type { Ctx } from '../../platform/ctx.ts';
import { AppError, notFound } from '../../platform/errors.ts';
import { Startup } from '../startup.entity.ts';
import { factsOf } from '../startups.queries.ts';
import type { ListedStartup } from './listed-startup.types.ts';
import { shownColumns } from './shown.ts';

/** What an investor would see under these terms; nothing is published and nobody has looked. */
export async function listingPreview(ctx: Ctx, startupId: string, raw: unknown): Promise<ListedStartup | null> {
  const startup = await ctx.em.findOneBy(Startup, { id: startupId });
  const facts = startup && (await factsOf(ctx, startup));
  if (!facts?.founderIds.includes(ctx.actor.personId ?? '')) throw notFound();
  allow(ctx, 'listing.preview', facts);
  const parsed = z.safeParse(listingTermsInput, raw);
  if (!parsed.success) throw new AppError('BAD_REQUEST', 'no terms');
  const terms = parsed.data;
  const [shown]: ListedStartup[] = await ctx.em.query(
    `select ${shownColumns('$1::text[]')} from startup s cross join (
       select uuidv7() as id, 'T-000000' as code, $2::text as level, $3::text[] as groups, $4::timestamptz as published_at, $5::date as expires_on,
              $6::bigint as ask_amount, $7::text as ask_currency
     ) l where s.id = $8`,
    [
      LISTING_GROUPS,
      terms.level,
      terms.groups,
      ctx.now,
      listingExpiry(terms.expiresOn, dateOf(ctx.now, HOME_ZONE)),
      terms.ask?.amount ?? null,
      terms.ask?.currency ?? null,
      startupId,
    ],
  );
  return shown ?? null;
}
