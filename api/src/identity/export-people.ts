import { type PersonState, personMachine } from '@aim/domain/identity/person';
import { roleLabels } from '@aim/domain/identity/role-labels';
import type { Role } from '@aim/domain/kernel/policy';
import type { Express, Request } from 'express';
import { allow, requireStepUp } from '../platform/access.ts';
import { type CsvExport, sendCsv } from '../platform/csv-export.ts';
import type { Ctx } from '../platform/ctx.ts';
import { answerWith } from '../platform/feature-routes.ts';
import type { Find } from '../platform/features.ts';
import { decodeCursor, encodeCursor } from '../platform/page.ts';
import { RequestCtx } from '../platform/request-ctx.ts';
import { withActor } from '../platform/with-actor.ts';
import { type PersonFilter, type PersonSort, PersonSorts, parsePersonFilter } from './people.inputs.ts';
import { conditions, sortOf } from './people.queries.ts';

const HEADERS = {
  az: ['Ad və soyad', 'E-poçt', 'Təsdiqlənib', 'Rollar', 'Təşkilatlar', 'Dil', 'Vəziyyət', 'Qeydiyyat', 'Son giriş'],
  en: ['Name', 'E-mail', 'Verified', 'Roles', 'Organisations', 'Language', 'State', 'Registered on', 'Last seen on'],
  ru: ['Имя', 'Адрес', 'Подтверждён', 'Роли', 'Организации', 'Язык', 'Состояние', 'Регистрация', 'Последний вход'],
} as const;

interface Row {
  id: string;
  key: string;
  full_name: string;
  email: string | null;
  verified: boolean | null;
  roles: Role[];
  organisations: string;
  locale: string;
  state: PersonState;
  created_on: string;
  seen_on: string | null;
}

/** `GET /exports/people.csv?filter={…}&sort=NAME_ASC`: exactly what the list shows, contacts included, with a trace. */
export function mountPeopleExport(app: Express, find: Find): void {
  app.get('/exports/people.csv', (request, response) =>
    answerWith(response, async () => {
      const ctx = await find(RequestCtx, { strict: false }).of(request);
      allow(ctx, 'person.export');
      requireStepUp(ctx, 'person.export');
      await sendCsv(ctx, response, await peopleCsv(ctx, ...wanted(request)));
    }),
  );
}

function wanted(request: Request): [PersonFilter, PersonSort] {
  const filter = parsePersonFilter(JSON.parse(String(request.query['filter'] ?? '{}')));
  const sort = String(request.query['sort'] ?? 'NAME_ASC');
  return [filter, sort in PersonSorts ? (sort as PersonSort) : 'NAME_ASC'];
}

async function peopleCsv(ctx: Ctx, filter: PersonFilter, sort: PersonSort): Promise<CsvExport> {
  const { where, values } = await conditions(ctx, filter);
  const order = sortOf(sort);
  const [direction, comparison] = order.descending ? ['desc', '<'] : ['asc', '>'];
  return {
    screen: 'people',
    headers: HEADERS[ctx.locale],
    batch: async (after, limit) => {
      const cursor = decodeCursor(after);
      const from = cursor
        ? `and (${order.sql}, p.id) ${comparison} ($${values.length + 1}::${order.type}, $${values.length + 2}::uuid)`
        : '';
      const text = `${SELECT.replace('$key', order.sql)} where ${where.join(' and ')} ${from}
        order by ${order.sql} ${direction}, p.id ${direction} limit ${limit}`;
      const rows = await readLogged(ctx, text, [...values, ...(cursor ? [cursor.key, cursor.id] : [])]);
      return rows.map((row) => ({ cursor: encodeCursor(row.key, row.id), cells: cellsOf(ctx, row) }));
    },
  };
}

const SELECT = `
  select p.id, ($key)::text as key, p.full_name, c.email, c.verified_at is not null as verified, p.locale, p.state,
         (select coalesce(array_agg(g.role order by g.granted_at), '{}') from role_grant g where g.person_id = p.id and g.revoked_at is null) as roles,
         (select coalesce(string_agg(o.name, '; ' order by o.name), '') from membership m join organisation o on o.id = m.organisation_id
          where m.person_id = p.id and m.ended_at is null) as organisations,
         to_char(p.created_at at time zone 'Asia/Baku', 'YYYY-MM-DD') as created_on,
         to_char(p.last_seen_at at time zone 'Asia/Baku', 'YYYY-MM-DD') as seen_on
  from person p left join person_contact c on c.person_id = p.id`;

/** Under row-level security, with an access row for every person, in one transaction. */
function readLogged(ctx: Ctx, text: string, values: unknown[]): Promise<Row[]> {
  return withActor(ctx, async (em) => {
    const rows: Row[] = await em.query(text, values);
    await em.query(
      `insert into data_access (at, actor_id, acting_for_id, subject_type, subject_id, field_groups, purpose, request_id)
       select $1, $2, $3, 'person', x, '{contacts}', 'EXPORT', $5 from unnest($4::uuid[]) x where x <> $2`,
      [ctx.now, ctx.actor.personId, ctx.actor.actingForId, rows.map(({ id }) => id), ctx.request.requestId],
    );
    return rows;
  });
}

function cellsOf({ locale }: Ctx, row: Row) {
  return [
    row.full_name,
    row.email,
    row.verified ? '+' : '',
    row.roles.map((role) => roleLabels[role][locale]).join('; '),
    row.organisations,
    row.locale,
    personMachine.states[row.state].label[locale],
    row.created_on,
    row.seen_on,
  ];
}
