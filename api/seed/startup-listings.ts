import { addMonths } from '@aim/domain/kernel/calendar-date';
import { DAY, HOUR, later, MINUTE } from '@aim/domain/kernel/instant';
import { addDays, dateOf, HOME_ZONE, startOfDay } from '@aim/domain/kernel/zone';
import {
  LISTING_DEFAULT_MONTHS,
  type ListingGroup,
  type ListingLevel,
  type ListingState,
  listingGroupLabels,
} from '@aim/domain/pipeline/listing';
import { LISTING_CONSENT_VERSION, listingConsent } from '@aim/domain/pipeline/listing-consent';
import { REFERENCE_ALPHABET } from '@aim/domain/pipeline/startup';
import type { CtxSeed } from '../src/platform/ctx.ts';
import { Dice } from './dice.ts';
import type { DemoCast } from './organisations.ts';
import type { Ledger } from './startup-ledger.ts';
import type { Telling } from './startup-stories.ts';

interface Terms {
  readonly at: Date;
  readonly level: ListingLevel;
  readonly groups: readonly ListingGroup[];
  readonly fundId: string | null;
}
const LISTINGS = 45;
/** Younger consent is still in force, whatever is left of its half year. */
const IN_FORCE_DAYS = 150;
const LOOKS = [41, 26, 19, 12, 6, 3];
const TERMS: readonly (readonly [ListingLevel, readonly ListingGroup[]])[] = [
  ['TEASER', []],
  ['TEASER', ['PROFILE', 'TRACTION']],
  ['LISTED', ['PROFILE']],
  ['LISTED', ['PROFILE', 'TRACTION']],
  ['LISTED', ['PROFILE', 'TRACTION', 'FINANCIALS']],
  ['LISTED', ['PROFILE', 'TRACTION', 'DOCUMENTS']],
];
/** How some of the consents ended or rest; the others are in force. */
const ENDS: readonly ListingState[] = [
  ...(['PAUSED', 'REVOKED', 'EXPIRED', 'PAUSED', 'REVOKED', 'EXPIRED'] as const),
  ...(['PAUSED', 'REVOKED', 'EXPIRED', 'REVOKED'] as const),
];

/** What the consents of the demo are about: names as the text has them, and the funds it may name. */
interface Named {
  readonly people: ReadonlyMap<string, string>;
  readonly funds: readonly { readonly id: string; readonly name: string }[];
}

/** Startups with a product that are shown to investors, those looking for one first; and who has looked. */
export async function openToInvestors(
  base: CtxSeed,
  ledger: Ledger,
  cast: DemoCast,
  told: readonly Telling[],
): Promise<void> {
  const dice = new Dice(20_261_126);
  const named = await namesOf(base);
  const book = new ListingBook(ledger, dice, named, base.now);
  const own = cast.persona('founder').id;
  const rank = (each: Telling): number =>
    each.lead === own ? 0 : each.stage === 'INVESTOR_MATCHING' ? 1 : each.plan.name.length % 3 === 0 ? 3 : 2;
  const fit = told
    .filter(({ state, stage, lead }) => state === 'ACTIVE' && stage !== 'IDEA' && lead !== null)
    .toSorted((one, other) => rank(one) - rank(other))
    .slice(0, LISTINGS);
  for (const [index, each] of fit.entries()) {
    const isFirst = index === 0;
    const isMatching = each.stage === 'INVESTOR_MATCHING';
    const end = isFirst || isMatching ? undefined : ENDS[fit.length - 1 - index];
    const [level, groups] = isFirst ? (TERMS[4] as (typeof TERMS)[number]) : dice.pick(TERMS);
    const fundId = !isFirst && index % 9 === 5 ? (named.funds[index % named.funds.length]?.id ?? null) : null;
    const listingId = book.publish(each, { at: book.dayFor(each, isFirst, end), level, groups, fundId }, end);
    if (isFirst) book.look(each, listingId, groups, cast.persona('investor').id);
  }
}

async function namesOf({ db }: CtxSeed): Promise<Named> {
  const people = await db.rows<{ id: string; name: string }>('select id, full_name as name from person');
  const funds = await db.rows<{ id: string; name: string }>(
    "select id, name from organisation where legal_form = 'FUND' and state = 'VERIFIED' order by id",
  );
  return { people: new Map(people.map(({ id, name }) => [id, name])), funds };
}

class ListingBook {
  constructor(
    private readonly ledger: Ledger,
    private readonly dice: Dice,
    private readonly named: Named,
    private readonly now: Date,
  ) {}

  /** Who looks for an investor consented before; others some time after what happened last. */
  dayFor(told: Telling, isFirst: boolean, end: ListingState | undefined): Date {
    const ago = (days: number): Date => later(this.now, -days * DAY);
    if (end === 'EXPIRED') return ago(this.dice.between(190, 215));
    const inForce = ago(isFirst ? 45 : this.dice.between(20, IN_FORCE_DAYS));
    if (told.at.getTime() <= inForce.getTime()) return inForce;
    return later(told.at, told.stage === 'INVESTOR_MATCHING' ? -2 * DAY : HOUR / 4);
  }

  publish(told: Telling, { at, level, groups, fundId }: Terms, end: ListingState | undefined): string {
    const { ledger, dice } = this;
    const id = ledger.id();
    const by = told.lead as string;
    const expiresOn = addMonths(dateOf(at, HOME_ZONE), LISTING_DEFAULT_MONTHS);
    const kind = fundId === null ? ('ALL_INVESTORS' as const) : ('NAMED_FUNDS' as const);
    const hasAsk = told.stage === 'INVESTOR_MATCHING' || dice.chance(0.6);
    const labels = groups.map((group) => listingGroupLabels[group].az).join(', ') || '—';
    const funds = this.named.funds.filter((fund) => fund.id === fundId).map(({ name }) => name);
    ledger.add('listing', {
      ...{ id, startup_id: told.id, state: end ?? 'ACTIVE', level, groups, audience: kind, expires_on: expiresOn },
      code: `T-${Array.from({ length: 6 }, () => dice.pick([...REFERENCE_ALPHABET])).join('')}`,
      ask_amount: hasAsk ? dice.between(5, 90) * 1_000_000 : null,
      ask_currency: hasAsk ? dice.pick(['AZN', 'AZN', 'USD']) : null,
      consent_version: LISTING_CONSENT_VERSION,
      consent: listingConsent(
        {
          ...{ person: this.named.people.get(by) ?? '', startup: told.plan.name, groups: labels, expiresOn },
          audience: { kind, funds, excludedFunds: [] },
        },
        'az',
      ),
      ...{ published_by_id: by, published_at: at, version: end === undefined ? 1 : 2 },
    });
    if (fundId !== null) ledger.add('listing_fund', { listing_id: id, organisation_id: fundId, is_excluded: false });
    const step = { startupId: told.id, listingId: id };
    const subject = { type: 'listing', id };
    const terms = { level, groups, audience: kind, consentVersion: LISTING_CONSENT_VERSION };
    ledger.event('listing.published', subject, { ...step, ...terms }, { at, by });
    if (end === undefined) return id;
    const endedAt =
      end === 'EXPIRED'
        ? later(startOfDay(addDays(expiresOn, 1), HOME_ZONE), 5 * MINUTE)
        : new Date((at.getTime() + this.now.getTime()) / 2);
    const [event, name] = (
      {
        PAUSED: ['pause', 'listing.paused'],
        REVOKED: ['revoke', 'listing.revoked'],
        EXPIRED: ['expire', 'listing.expired'],
        ACTIVE: ['resume', 'listing.resumed'],
      } as const
    )[end];
    const deed = { at: endedAt, by: end === 'EXPIRED' ? null : by };
    ledger.transition('listing', id, [event, 'ACTIVE', end], deed);
    ledger.event(name, subject, step, deed);
    return id;
  }

  /** An investor comes back to the page; founders see each look. */
  look(told: Telling, listingId: string, groups: readonly ListingGroup[], by: string): void {
    const fundId = this.named.funds[0]?.id ?? null;
    for (const [index, days] of LOOKS.entries()) {
      const at = later(this.now, -days * DAY);
      const seen = index === 0 ? [] : groups;
      this.ledger.add('data_access', {
        ...{ at, actor_id: by, acting_for_id: fundId, subject_type: 'startup', subject_id: told.id },
        ...{ field_groups: ['CARD', ...seen], purpose: index === 0 ? 'LISTING_LIST' : 'LISTING_PAGE' },
        request_id: 'demo-seed',
      });
      const payload = { startupId: told.id, listingId, fundId, groups: seen };
      if (index > 0) this.ledger.event('listing.viewed', { type: 'listing', id: listingId }, payload, { at, by });
    }
  }
}
