import type { Locale, Localised } from '@aim/domain/kernel/locale';
import { wallTimeOf } from '@aim/domain/kernel/zone';
import { type BookingState, bookingMachine, isCharged } from '@aim/domain/spaces/booking';
import { type ResourceKind, resourceKindLabels } from '@aim/domain/spaces/vocabulary';
import type { Express, Request } from 'express';
import { allow } from '../platform/access.ts';
import { sendCsv } from '../platform/csv-export.ts';
import { AppError } from '../platform/errors.ts';
import { answerWith } from '../platform/feature-routes.ts';
import type { Find } from '../platform/features.ts';
import { RequestCtx } from '../platform/request-ctx.ts';
import { type BookingFilter, bookingConditions, zoneOf } from './bookings.queries.ts';
import { batchByTime, type TimedRow } from './export-by-time.ts';

const HEADERS: readonly Localised[] = [
  { az: 'Kod', en: 'Reference', ru: 'Код' },
  { az: 'Mərkəz', en: 'Centre', ru: 'Центр' },
  { az: 'Yer', en: 'Room', ru: 'Помещение' },
  { az: 'Növ', en: 'Kind', ru: 'Вид' },
  { az: 'Gün', en: 'Day', ru: 'День' },
  { az: 'Başlanğıc', en: 'From', ru: 'С' },
  { az: 'Son', en: 'To', ru: 'До' },
  { az: 'Vəziyyət', en: 'State', ru: 'Состояние' },
  { az: 'Nə üçün', en: 'Title', ru: 'Название' },
  { az: 'Kim', en: 'Booked by', ru: 'Кто' },
  { az: 'Nəfər', en: 'People', ru: 'Человек' },
  { az: 'Qiymət, AZN', en: 'Price, AZN', ru: 'Цена, AZN' },
  { az: 'Hesablanıb, AZN', en: 'Charged, AZN', ru: 'Начислено, AZN' },
  { az: 'Kredit', en: 'Credits', ru: 'Кредиты' },
];

const SELECT = `select b.id, b.starts_at::text as key, b.reference, c.name as centre, c.zone, r.name as room, r.kind,
    b.starts_at as "startsAt", b.ends_at as "endsAt", b.state, b.is_late as "isLate", b.title, p.full_name as owner, b.people,
    b.qepik::text as qepik, b.credits
  from booking b join resource r on r.id = b.resource_id join centre c on c.id = b.centre_id join person p on p.id = b.owner_id`;

interface Row extends TimedRow {
  readonly reference: string;
  readonly centre: string;
  readonly zone: string;
  readonly room: string;
  readonly kind: ResourceKind;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly state: BookingState;
  readonly isLate: boolean;
  readonly title: string;
  readonly owner: string;
  readonly people: number;
  readonly qepik: string;
  readonly credits: number;
}

/** `GET /exports/bookings.csv?filter={…}`: exactly what the list of the desk shows, soonest first. */
export function mountBookingsExport(app: Express, find: Find): void {
  app.get('/exports/bookings.csv', (request, response) =>
    answerWith(response, async () => {
      const ctx = await find(RequestCtx, { strict: false }).of(request);
      const filter = readFilter(request);
      allow(ctx, 'booking.list');
      if (filter.centreId) allow(ctx, 'centre.export', { id: filter.centreId });
      const query = bookingConditions(ctx, filter, await zoneOf(ctx, filter.centreId ?? null));
      await sendCsv(ctx, response, {
        screen: 'bookings',
        headers: HEADERS.map((label) => label[ctx.locale]),
        batch: batchByTime<Row>(ctx, {
          ...{ ...query, select: SELECT, by: { at: 'b.starts_at', id: 'b.id' } },
          cells: (row) => cellsOf(row, ctx.locale),
        }),
      });
    }),
  );
}

const KNOWN = ['centreId', 'resourceId', 'kind', 'from', 'to', 'search'] as const;

function readFilter({ query }: Request): BookingFilter {
  const given = JSON.parse(String(query['filter'] ?? '{}')) as Record<string, unknown>;
  if (given === null || typeof given !== 'object') throw new AppError('BAD_REQUEST');
  const filter = Object.fromEntries(
    KNOWN.flatMap((name) => (typeof given[name] === 'string' ? [[name, given[name]]] : [])),
  ) as BookingFilter;
  const state = Array.isArray(given['state']) ? given['state'].filter((each) => each in bookingMachine.states) : null;
  return { ...filter, state };
}

function cellsOf(row: Row, locale: Locale) {
  const [from, to] = [wallTimeOf(row.startsAt, row.zone), wallTimeOf(row.endsAt, row.zone)];
  return [
    row.reference,
    row.centre,
    row.room,
    resourceKindLabels[row.kind][locale],
    from.date,
    from.time,
    to.time,
    bookingMachine.states[row.state].label[locale],
    row.title,
    row.owner,
    row.people,
    (Number(row.qepik) / 100).toFixed(2),
    (isCharged(row) ? Number(row.qepik) / 100 : 0).toFixed(2),
    isCharged(row) ? row.credits : 0,
  ];
}
