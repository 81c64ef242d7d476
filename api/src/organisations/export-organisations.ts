import type { LegalForm } from '@aim/domain/organisations/legal-form';
import { legalFormLabels } from '@aim/domain/organisations/legal-form';
import { type OrganisationState, organisationStateLabel } from '@aim/domain/organisations/organisation';
import type { Express, Request } from 'express';
import { allow, requireStepUp } from '../platform/access.ts';
import { type CsvExport, sendCsv } from '../platform/csv-export.ts';
import type { Ctx } from '../platform/ctx.ts';
import { answerWith } from '../platform/feature-routes.ts';
import type { Find } from '../platform/features.ts';
import { decodeCursor, encodeCursor } from '../platform/page.ts';
import { RequestCtx } from '../platform/request-ctx.ts';
import {
  type OrganisationFilter,
  type OrganisationSort,
  OrganisationSorts,
  parseOrganisationFilter,
} from './organisation.inputs.ts';
import { conditions, sortOf } from './organisations.queries.ts';

const HEADERS = {
  az: ['Ad', 'Hüquqi forma', 'VÖEN', 'Ölkə', 'Ünvan', 'Sayt', 'Vəziyyət', 'Qeydiyyat tarixi', 'Üzvlər'],
  en: ['Name', 'Legal form', 'TIN', 'Country', 'Address', 'Website', 'State', 'Registered on', 'Members'],
  ru: ['Название', 'Правовая форма', 'ИНН', 'Страна', 'Адрес', 'Сайт', 'Состояние', 'Дата регистрации', 'Участники'],
} as const;

interface Row {
  id: string;
  key: string;
  name: string;
  legal_form: LegalForm;
  tin: string | null;
  country: string;
  address: string | null;
  website: string | null;
  state: OrganisationState;
  registered_on: string;
  members: number;
}

/** `GET /exports/organisations.csv?filter={…}&sort=NAME_ASC`: exactly what the list shows. */
export function mountOrganisationExport(app: Express, find: Find): void {
  app.get('/exports/organisations.csv', (request, response) =>
    answerWith(response, async () => {
      const ctx = await find(RequestCtx, { strict: false }).of(request);
      allow(ctx, 'organisation.export');
      requireStepUp(ctx, 'organisation.export');
      await sendCsv(ctx, response, organisationsCsv(ctx, ...wanted(request)));
    }),
  );
}

function wanted(request: Request): [OrganisationFilter, OrganisationSort] {
  const filter = parseOrganisationFilter(JSON.parse(String(request.query['filter'] ?? '{}')));
  const sort = String(request.query['sort'] ?? 'REGISTERED_DESC');
  return [filter, sort in OrganisationSorts ? (sort as OrganisationSort) : 'REGISTERED_DESC'];
}

function organisationsCsv(ctx: Ctx, filter: OrganisationFilter, sort: OrganisationSort): CsvExport {
  const { where, values } = conditions(ctx, filter);
  const order = sortOf(sort);
  const [direction, comparison] = order.descending ? ['desc', '<'] : ['asc', '>'];
  return {
    screen: 'organisations',
    headers: HEADERS[ctx.locale],
    batch: async (after, limit) => {
      const cursor = decodeCursor(after);
      const parameters = [...values, ...(cursor ? [cursor.key, cursor.id] : [])];
      const from = cursor
        ? `and (${order.sql}, o.id) ${comparison} ($${values.length + 1}::${order.type}, $${values.length + 2}::uuid)`
        : '';
      const rows = await ctx.db.rows<Row>(
        `select o.id, (${order.sql})::text as key, o.name, o.legal_form, o.tin, o.country, o.address, o.website, o.state,
                to_char(o.registered_at at time zone 'Asia/Baku', 'YYYY-MM-DD') as registered_on,
                (select count(*)::int from membership m where m.organisation_id = o.id and m.ended_at is null) as members
         from organisation o where ${where.join(' and ')} ${from} order by ${order.sql} ${direction}, o.id ${direction} limit ${limit}`,
        parameters,
      );
      return rows.map((row) => ({ cursor: encodeCursor(row.key, row.id), cells: cellsOf(ctx, row) }));
    },
  };
}

function cellsOf({ locale }: Ctx, row: Row) {
  return [
    row.name,
    legalFormLabels[row.legal_form][locale],
    row.tin,
    row.country,
    row.address,
    row.website,
    organisationStateLabel(row.state)[locale],
    row.registered_on,
    row.members,
  ];
}
