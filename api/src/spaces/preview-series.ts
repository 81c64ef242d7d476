import { parseInput, problem } from '@aim/domain/kernel/problem';
import { previewSeriesInput } from '@aim/domain/spaces/booking';
import { parseRecurrence, recurrenceInWords } from '@aim/domain/spaces/recurrence';
import { type Span, unitsTaken, withBuffers, withNearest } from '@aim/domain/spaces/slot';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { localiseProblem } from '../platform/payload.ts';
import { datesInTheWay, staysOf } from './book-series.ts';
import { askedStay } from './check-slot.ts';
import { nearestFor } from './nearest.ts';
import { occupancyOf } from './rooms.ts';

/** So many clashes get a proposal of their own; the others are only named. */
const NEAREST_MOST = 12;

/** The dates of a series before it is booked: which are free, which clash, and where each clash would fit. */
export async function previewSeries(ctx: Ctx, raw: unknown) {
  const input = parseInput(previewSeriesInput, raw);
  allow(ctx, 'booking.request');
  const stay = await askedStay(ctx, { ...input, people: 1 });
  const { room, terms } = stay;
  const spans = staysOf(stay, input.rule, []);
  const closed = await datesInTheWay(ctx, stay, spans);
  const whole = { startsAt: (spans[0] as Span).startsAt, endsAt: (spans.at(-1) as Span).endsAt };
  const { taken } = await occupancyOf(ctx, room, withBuffers(whole, terms));
  const rule = parseRecurrence(input.rule);
  let proposals = 0;
  const dates = [];
  for (const span of spans) {
    const isTaken = unitsTaken(withBuffers(span, terms), taken) >= room.units;
    const code = closed.has(span) ? 'SLOT_OUTSIDE_HOURS' : isTaken ? 'SLOT_TAKEN' : null;
    const nearest = code !== null && proposals++ < NEAREST_MOST ? await nearestFor(ctx, room, terms, span) : null;
    const found =
      code === null ? [] : withNearest([problem(code, { path: ['series'], params: { rule: '' } })], nearest);
    dates.push({ ...span, nearest, problems: found.map((each) => localiseProblem(each, ctx.locale)) });
  }
  return { summary: rule === null ? '' : recurrenceInWords(rule, ctx.locale), dates };
}
