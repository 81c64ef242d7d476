import { parseInput, problem, type Refusal, refuseIf } from '@aim/domain/kernel/problem';
import { wallTimeOf } from '@aim/domain/kernel/zone';
import type { requestBookingInput, seriesAskInput } from '@aim/domain/spaces/booking';
import { whyNotSpan } from '@aim/domain/spaces/booking';
import { occurrences, overlapsItself, parseRecurrence, whyNotSeries, without } from '@aim/domain/spaces/recurrence';
import { type Span, whyNotTime } from '@aim/domain/spaces/slot';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import { type AskedStay, askedStay, placeInHours, refuseStay } from './check-slot.ts';
import { inviteGuests } from './guests.ts';
import { countUse } from './place-bookings.ts';
import { outsideHours } from './rooms.ts';

type Input = ReturnType<typeof parseInput<typeof requestBookingInput>>;
type SeriesAsk = ReturnType<typeof parseInput<typeof seriesAskInput>>;

export interface MadeSeries {
  readonly id: string;
  readonly ownerId: string;
  readonly rule: string;
}

/** The stays a rule means for this room, before anything is asked of the ledger. */
export function staysOf(stay: AskedStay, rule: string, except: readonly Date[]): Span[] {
  refuseIf(whyNotSpan(stay.span.startsAt, stay.span.endsAt));
  const parsed = parseRecurrence(rule);
  refuseIf(parsed === null ? [problem('SERIES_RULE_UNKNOWN', { path: ['series', 'rule'] })] : []);
  const spans = without(parsed === null ? [] : occurrences(parsed, stay.span, stay.room.zone), except);
  refuseIf(overlapsItself(spans) ? [problem('SERIES_RULE_UNKNOWN', { path: ['series', 'rule'] })] : []);
  refuseIf(whyNotSeries(spans, stay.room.zone, { terms: stay.terms.series, ruleId: stay.terms.by.SERIES ?? '' }));
  return spans;
}

/** Days on which a rule of time or the opening hours stand in the way; a series may reach farther ahead than one booking. */
export async function datesInTheWay(ctx: Ctx, stay: AskedStay, spans: readonly Span[]): Promise<Set<Span>> {
  const { room, terms } = stay;
  const far = { ...terms, advanceDays: Math.max(terms.advanceDays, terms.series.days) };
  const outside = await outsideHours(ctx, room, spans);
  return new Set(spans.filter((span) => outside.has(span) || whyNotTime(span, far, ctx.now, room.zone).length > 0));
}

/** Places a whole series or nothing; the dates that clash are left out only where the person said so. */
export async function bookSeries(ctx: Ctx, input: Input, series: SeriesAsk): Promise<MadeSeries> {
  const stay = await askedStay(ctx, input);
  const wanted = staysOf(stay, series.rule, series.except);
  const first = wanted[0] as Span;
  await refuseStay(ctx, { ...stay, span: first });
  const inTheWay = await datesInTheWay(ctx, stay, wanted);
  let spans = wanted.filter((span) => !inTheWay.has(span));
  refuseIf(inTheWay.size > 0 && !series.skipConflicts ? [conflicts(inTheWay.size)] : []);
  const ownerId = ctx.actor.personId as string;
  const { date, time } = wallTimeOf(first.startsAt, stay.room.zone);
  const [made]: { id: string }[] = await ctx.em.query(
    `insert into booking_series (resource_id, owner_id, rule, starts_local, zone, minutes, made_at)
     values ($1, $2, $3, $4, $5, $6, $7) returning id`,
    [
      stay.room.id,
      ownerId,
      series.rule,
      `${date} ${time}`,
      stay.room.zone,
      Math.round((first.endsAt.getTime() - first.startsAt.getTime()) / 60_000),
      ctx.now,
    ],
  );
  const seriesId = made?.id as string;
  const state = stay.terms.needsApproval ? 'PENDING' : 'CONFIRMED';
  const { organisationId, title, guests } = input;
  const placement = { ...stay, state, holdExpiresAt: null, ownerId, organisationId, title, seriesId } as const;
  let placed = await placeInHours(ctx, stay, { ...placement, spans });
  // Dates that others took in the meantime are left out too; whoever wants all of them is told which are gone.
  while (placed.clashes.length > 0) {
    refuseIf(series.skipConflicts ? [] : [conflicts(placed.clashes.length)]);
    const gone = new Set(placed.clashes);
    spans = spans.filter((span) => !gone.has(span));
    refuseIf(spans.length === 0 ? [conflicts(wanted.length)] : []);
    placed = await placeInHours(ctx, stay, { ...placement, spans });
  }
  const { bookings } = placed;
  await countUse(ctx, { ...stay, ownerId, stays: bookings.map((span) => ({ id: span.id, span })) });
  await inviteGuests(
    ctx,
    bookings.map(({ id }) => id),
    guests,
  );
  await emit(
    ctx,
    'bookingSeries.booked',
    { type: 'bookingSeries', id: seriesId },
    {
      seriesId,
      resourceId: stay.room.id,
      centreId: stay.room.centreId,
      ownerId,
      count: spans.length,
      skipped: wanted.length - spans.length,
    },
  );
  hint(ctx, { type: 'bookingSeries', id: seriesId });
  return { id: seriesId, ownerId, rule: series.rule };
}

const conflicts = (count: number): Refusal['problems'][number] =>
  problem('SERIES_CONFLICTS', { path: ['series', 'rule'], params: { count } });
