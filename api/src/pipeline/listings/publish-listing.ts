import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import {
  type ListingTermsInput,
  listingExpiry,
  listingGroupLabels,
  listingMachine,
  publishListingInput,
  whyNotPublish,
} from '@aim/domain/pipeline/listing';
import { listingConsent } from '@aim/domain/pipeline/listing-consent';
import { REFERENCE_ALPHABET, REFERENCE_LENGTH } from '@aim/domain/pipeline/startup';
import { In } from 'typeorm';
import { Person } from '../../identity/index.ts';
import { allow } from '../../platform/access.ts';
import type { Ctx } from '../../platform/ctx.ts';
import { emit } from '../../platform/event-log.ts';
import { hint } from '../../platform/live.ts';
import { randomText } from '../../platform/secrets.ts';
import { transition } from '../../platform/transition.ts';
import { lockStartup } from '../startups.queries.ts';
import { Listing } from './listing.entity.ts';
import { knownFunds } from './listings.queries.ts';

/** A founder consents to be shown to investors; consent that was in force gives way to the new terms. */
export async function publishListing(ctx: Ctx, raw: unknown): Promise<Listing> {
  const input = parseInput(publishListingInput, raw);
  const { startup, facts } = await lockStartup(ctx, input.startupId);
  allow(ctx, 'listing.publish', facts);
  const today = dateOf(ctx.now, HOME_ZONE);
  const funds = await knownFunds(ctx, [...input.fundIds, ...input.excludedFundIds]);
  refuseIf(whyNotPublish(input, { today, knownFundIds: [...funds.keys()], startupState: startup.state }));
  await replaceLive(ctx, startup.id);
  const { level, groups, audience, consentVersion } = input;
  const expiresOn = listingExpiry(input.expiresOn, today);
  const listing = await ctx.em.save(
    ctx.em.create(Listing, {
      startupId: startup.id,
      code: `T-${randomText(REFERENCE_ALPHABET, REFERENCE_LENGTH)}`,
      state: 'ACTIVE',
      level,
      groups: [...new Set(groups)],
      audience,
      expiresOn,
      askAmount: input.ask?.amount ?? null,
      askCurrency: input.ask?.currency ?? null,
      consentVersion,
      consent: await consentOf(ctx, { startup: startup.name, terms: input, funds, expiresOn }),
      publishedById: ctx.actor.personId as string,
      publishedAt: ctx.now,
    }),
  );
  await nameFunds(ctx, listing.id, audience === 'NAMED_FUNDS' ? input.fundIds : [], false);
  await nameFunds(ctx, listing.id, input.excludedFundIds, true);
  const payload = {
    startupId: startup.id,
    listingId: listing.id,
    level,
    groups: listing.groups,
    audience,
    consentVersion,
  };
  await emit(ctx, 'listing.published', { type: 'listing', id: listing.id }, payload);
  hint(ctx, { type: 'startup', id: startup.id, personIds: [...facts.founderIds] });
  return listing;
}

async function replaceLive(ctx: Ctx, startupId: string): Promise<void> {
  const live = await ctx.em.findOne(Listing, {
    where: { startupId, state: In(['ACTIVE', 'PAUSED']) },
    lock: { mode: 'pessimistic_write' },
  });
  if (live) await transition(ctx, listingMachine, live, 'replace', { payload: { startupId, listingId: live.id } });
}

interface ConsentFacts {
  readonly startup: string;
  readonly terms: ListingTermsInput;
  /** Names of the funds that were named. */
  readonly funds: ReadonlyMap<string, string>;
  readonly expiresOn: string;
}

/** The text as this person read it, kept word by word. */
async function consentOf(ctx: Ctx, { startup, terms, funds, expiresOn }: ConsentFacts) {
  const { fullName } = await ctx.em.findOneByOrFail(Person, { id: ctx.actor.personId as string });
  const labels = terms.groups.map((group) => listingGroupLabels[group][ctx.locale]);
  const named = (ids: readonly string[]) => [...new Set(ids)].map((id) => funds.get(id) ?? '');
  const audience = {
    kind: terms.audience,
    funds: terms.audience === 'NAMED_FUNDS' ? named(terms.fundIds) : [],
    excludedFunds: named(terms.excludedFundIds),
  };
  const groups = labels.join(', ') || '–';
  return listingConsent({ person: fullName, startup, groups, audience, expiresOn }, ctx.locale);
}

async function nameFunds(ctx: Ctx, listingId: string, funds: readonly string[], isExcluded: boolean): Promise<void> {
  await ctx.em.query(
    'insert into listing_fund (listing_id, organisation_id, is_excluded) select $1, x, $3 from unnest($2::uuid[]) as x group by x',
    [listingId, funds, isExcluded],
  );
}
