import { maskedTin } from '@aim/domain/residency/certificate-code';
import {
  RESIDENCY_STATES,
  RESIDENT_ACTIVITIES,
  type ResidencyState,
  type ResidentActivity,
  residencyMachine,
  residentActivityLabels,
} from '@aim/domain/residency/residency';
import type { Express, Request } from 'express';
import { allow } from '../platform/access.ts';
import { type CsvExport, sendCsv } from '../platform/csv-export.ts';
import type { Ctx } from '../platform/ctx.ts';
import { answerWith } from '../platform/feature-routes.ts';
import type { Find } from '../platform/features.ts';
import { decodeCursor, encodeCursor } from '../platform/page.ts';
import { limitRate } from '../platform/rate-limit.ts';
import { RequestCtx } from '../platform/request-ctx.ts';
import { isInsider, residentConditions, residentSort } from './residencies.queries.ts';
import { type ResidentFilter, type ResidentSort, ResidentSorts } from './residency.inputs.ts';

const HEADERS = {
  az: ['Rezident', 'Şəhadətnamə №', 'VÖEN', 'Vəziyyət', 'Rezident olub', 'Son gün', 'Fəaliyyət'],
  en: ['Resident', 'Certificate No', 'TIN', 'State', 'Resident since', 'Last day', 'Activity'],
  ru: ['Резидент', 'Свидетельство №', 'ИНН', 'Состояние', 'Резидент с', 'Последний день', 'Деятельность'],
} as const;
const FILES = { name: 'residents.csv', limit: 20, windowSeconds: 60 };

interface Row {
  id: string;
  key: string;
  organisationId: string;
  holderName: string;
  number: string;
  tin: string;
  state: ResidencyState;
  startedOn: string;
  endsOn: string | null;
  activities: ResidentActivity[];
}

/** `GET /exports/residents.csv?q=&state=&activity=&sort=`: exactly what the public register shows, for anybody. */
export function mountResidentsExport(app: Express, find: Find): void {
  app.get('/exports/residents.csv', (request, response) =>
    answerWith(response, async () => {
      const ctx = await find(RequestCtx, { strict: false }).of(request);
      allow(ctx, 'residency.export');
      await limitRate(ctx, FILES);
      await sendCsv(ctx, response, residentsCsv(ctx, ...wanted(request)));
    }),
  );
}

function wanted({ query }: Request): [ResidentFilter, ResidentSort] {
  const text = (name: string) => String(query[name] ?? '').trim();
  const state = RESIDENCY_STATES.filter((each) => each === text('state'));
  const activity = RESIDENT_ACTIVITIES.filter((each) => each === text('activity'));
  const sort = text('sort') in ResidentSorts ? (text('sort') as ResidentSort) : 'NAME_ASC';
  return [{ search: text('q').slice(0, 100), state, activity }, sort];
}

function residentsCsv(ctx: Ctx, filter: ResidentFilter, sort: ResidentSort): CsvExport {
  const { where, values } = residentConditions(ctx, filter);
  const order = residentSort(sort);
  const [direction, comparison] = order.descending ? ['desc', '<'] : ['asc', '>'];
  return {
    screen: 'residents',
    headers: HEADERS[ctx.locale],
    batch: async (after, limit) => {
      const cursor = decodeCursor(after);
      const from = cursor
        ? `and (${order.sql}, r.id) ${comparison} ($${values.length + 1}::${order.type}, $${values.length + 2}::uuid)`
        : '';
      const rows = await ctx.db.rows<Row & Record<string, unknown>>(
        `select r.id, (${order.sql})::text as key, r.organisation_id as "organisationId", r.holder_name as "holderName", c.number, r.tin,
                r.state, r.started_on::text as "startedOn", r.ends_on::text as "endsOn", r.activities
         from residency r join residency_certificate c on c.residency_id = r.id and c.superseded_at is null
         where ${where.join(' and ')} ${from} order by ${order.sql} ${direction}, r.id ${direction} limit ${limit}`,
        [...values, ...(cursor ? [cursor.key, cursor.id] : [])],
      );
      return rows.map((row) => ({ cursor: encodeCursor(row.key, row.id), cells: cellsOf(ctx, row) }));
    },
  };
}

function cellsOf({ actor, locale }: Ctx, row: Row) {
  const isOpen = isInsider(actor, row.organisationId);
  const state = row.state === 'UNDER_REVIEW' && !isOpen ? 'ACTIVE' : row.state;
  return [
    row.holderName,
    row.number,
    isOpen ? row.tin : maskedTin(row.tin),
    residencyMachine.states[state].label[locale],
    row.startedOn,
    row.endsOn,
    row.activities.map((each) => residentActivityLabels[each][locale]).join(', '),
  ];
}
