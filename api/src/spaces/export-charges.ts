import type { Locale, Localised } from '@aim/domain/kernel/locale';
import { wallTimeOf } from '@aim/domain/kernel/zone';
import { type ChargeReason, chargeKind, chargeKindLabels, chargeReasonLabels } from '@aim/domain/spaces/charge';
import type { Express } from 'express';
import { allow } from '../platform/access.ts';
import { sendCsv } from '../platform/csv-export.ts';
import { AppError } from '../platform/errors.ts';
import { answerWith } from '../platform/feature-routes.ts';
import type { Find } from '../platform/features.ts';
import { RequestCtx } from '../platform/request-ctx.ts';
import { chargeConditions } from './charges.queries.ts';
import { batchByTime, type TimedRow } from './export-by-time.ts';

const HEADERS: readonly Localised[] = [
  { az: 'Gün', en: 'Day', ru: 'День' },
  { az: 'Saat', en: 'Time', ru: 'Время' },
  { az: 'Bron', en: 'Booking', ru: 'Бронь' },
  { az: 'Yer', en: 'Room', ru: 'Помещение' },
  { az: 'Kim', en: 'Who', ru: 'Кто' },
  { az: 'Əməliyyat', en: 'Entry', ru: 'Операция' },
  { az: 'Səbəb', en: 'Reason', ru: 'Причина' },
  { az: 'Məbləğ, AZN', en: 'Amount, AZN', ru: 'Сумма, AZN' },
  { az: 'Kredit', en: 'Credits', ru: 'Кредиты' },
];

const SELECT = `select sc.id, sc.at::text as key, sc.at, c.zone, b.reference, r.name as room, p.full_name as person, sc.reason,
    sc.qepik::text as qepik, sc.credits
  from space_charge sc join booking b on b.id = sc.booking_id join resource r on r.id = b.resource_id
  join centre c on c.id = sc.centre_id join person p on p.id = sc.person_id`;

interface Row extends TimedRow {
  readonly at: Date;
  readonly zone: string;
  readonly reference: string;
  readonly room: string;
  readonly person: string;
  readonly reason: ChargeReason;
  readonly qepik: string;
  readonly credits: number;
}

/** `GET /exports/space-charges.csv?filter={…}`: the account of a centre as its list shows it, oldest first. */
export function mountChargesExport(app: Express, find: Find): void {
  app.get('/exports/space-charges.csv', (request, response) =>
    answerWith(response, async () => {
      const ctx = await find(RequestCtx, { strict: false }).of(request);
      const filter = readFilter(request.query['filter']);
      allow(ctx, 'centre.export', { id: filter.centreId });
      const query = await chargeConditions(ctx, filter);
      await sendCsv(ctx, response, {
        screen: 'space-charges',
        headers: HEADERS.map((label) => label[ctx.locale]),
        batch: batchByTime<Row>(ctx, {
          ...{ ...query, select: SELECT, by: { at: 'sc.at', id: 'sc.id' } },
          cells: (row) => cellsOf(row, ctx.locale),
        }),
      });
    }),
  );
}

function readFilter(text: unknown) {
  const given = JSON.parse(String(text ?? '{}')) as Record<string, unknown> | null;
  const { centreId, from, to, search } = given ?? {};
  if (typeof centreId !== 'string') throw new AppError('BAD_REQUEST');
  const said = (value: unknown) => (typeof value === 'string' ? value : null);
  return { centreId, from: said(from), to: said(to), search: said(search) };
}

function cellsOf(row: Row, locale: Locale) {
  const { date, time } = wallTimeOf(row.at, row.zone);
  const kind = chargeKind({ qepik: Number(row.qepik), credits: row.credits });
  return [
    date,
    time,
    row.reference,
    row.room,
    row.person,
    chargeKindLabels[kind][locale],
    chargeReasonLabels[row.reason][locale],
    (Number(row.qepik) / 100).toFixed(2),
    row.credits,
  ];
}
