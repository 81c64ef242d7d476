import { nameCity } from '@aim/domain/kernel/city';
import type { CsvValue } from '@aim/domain/kernel/csv';
import type { Locale, Localised } from '@aim/domain/kernel/locale';
import { type Region, regionLabels } from '@aim/domain/kernel/region';
import { startupMachine } from '@aim/domain/pipeline/startup';
import {
  type Sector,
  type Stage,
  type StartupOrigin,
  type StartupState,
  sectorLabels,
  stageLabels,
} from '@aim/domain/pipeline/vocabulary';
import type { Express, Request } from 'express';
import { allow, requireStepUp } from '../platform/access.ts';
import { type CsvExport, sendCsv } from '../platform/csv-export.ts';
import type { Ctx } from '../platform/ctx.ts';
import { AppError } from '../platform/errors.ts';
import { answerWith } from '../platform/feature-routes.ts';
import type { Find } from '../platform/features.ts';
import { decodeCursor, encodeCursor } from '../platform/page.ts';
import type { ListQuery } from '../platform/projection.ts';
import { RequestCtx } from '../platform/request-ctx.ts';
import { sendXlsx } from '../platform/xlsx-export.ts';
import { parseStartupFilter, type StartupFilter, type StartupSort, StartupSorts } from './startup-filter.inputs.ts';
import { startupConditions, startupSortOf } from './startup-lists.queries.ts';
import { partsOf } from './startup-search.ts';

const originLabels: Readonly<Record<StartupOrigin, Localised>> = {
  SELF: { az: 'Təsisçi özü', en: 'Founder', ru: 'Основатель' },
  STAFF: { az: 'Əməkdaş', en: 'Staff', ru: 'Сотрудник' },
  IMPORT: { az: 'İdxal', en: 'Import', ru: 'Импорт' },
};

interface ExportColumn {
  readonly label: Localised;
  readonly sql: string;
  readonly cell?: (value: never, locale: Locale) => CsvValue;
}

/** What an export may contain, named like the fields of the API. */
const COLUMNS = {
  reference: { label: { az: 'Kod', en: 'Reference', ru: 'Код' }, sql: 's.reference' },
  name: { label: { az: 'Ad', en: 'Name', ru: 'Название' }, sql: 's.name' },
  oneLiner: { label: { az: 'Bir cümlə ilə', en: 'In one line', ru: 'Одной фразой' }, sql: 's.one_liner' },
  state: {
    label: { az: 'Vəziyyət', en: 'State', ru: 'Состояние' },
    sql: 's.state',
    cell: (state: StartupState, locale: Locale) => startupMachine.states[state].label[locale],
  },
  stage: {
    label: { az: 'Mərhələ', en: 'Stage', ru: 'Стадия' },
    sql: 's.stage',
    cell: (stage: Stage, locale: Locale) => stageLabels[stage][locale],
  },
  stageOn: { label: { az: 'Mərhələ tarixi', en: 'In the stage since', ru: 'На стадии с' }, sql: 's.stage_on::text' },
  sector: {
    label: { az: 'Sahə', en: 'Sector', ru: 'Отрасль' },
    sql: 's.sector',
    cell: (sector: Sector, locale: Locale) => sectorLabels[sector][locale],
  },
  tags: { label: { az: 'Teqlər', en: 'Tags', ru: 'Теги' }, sql: "array_to_string(s.tags, ', ')" },
  country: { label: { az: 'Ölkə', en: 'Country', ru: 'Страна' }, sql: 's.country' },
  region: {
    label: { az: 'Region', en: 'Region', ru: 'Регион' },
    sql: 's.region',
    cell: (region: Region | null, locale: Locale) => region && regionLabels[region][locale],
  },
  city: {
    label: { az: 'Şəhər', en: 'City', ru: 'Город' },
    sql: 's.city',
    cell: (city: string | null, locale: Locale) => city && nameCity(city, locale),
  },
  website: { label: { az: 'Sayt', en: 'Website', ru: 'Сайт' }, sql: 's.website' },
  foundedYear: { label: { az: 'Yaranma ili', en: 'Founded in', ru: 'Год основания' }, sql: 's.founded_year' },
  teamSize: { label: { az: 'Komanda', en: 'Team', ru: 'Команда' }, sql: 's.team_size' },
  founders: {
    label: { az: 'Təsisçilər', en: 'Founders', ru: 'Основатели' },
    sql: `(select string_agg(p.full_name, ', ' order by f.is_lead desc, f.since, f.id) from founder f join person p on p.id = f.person_id
           where f.startup_id = s.id and f.ended_at is null)`,
  },
  assignee: {
    label: { az: 'Məsul', en: 'Assignee', ru: 'Ответственный' },
    sql: '(select p.full_name from person p where p.id = s.assignee_id)',
  },
  origin: {
    label: { az: 'Mənbə', en: 'Origin', ru: 'Источник' },
    sql: 's.origin',
    cell: (origin: StartupOrigin, locale: Locale) => originLabels[origin][locale],
  },
  registeredAt: {
    label: { az: 'Qeydiyyat tarixi', en: 'Registered on', ru: 'Дата регистрации' },
    sql: "to_char(s.registered_at at time zone 'Asia/Baku', 'YYYY-MM-DD')",
  },
  lastUpdateAt: {
    label: { az: 'Son yenilənmə', en: 'Last update', ru: 'Последнее обновление' },
    sql: "to_char(s.last_update_at at time zone 'Asia/Baku', 'YYYY-MM-DD')",
  },
} as const satisfies Record<string, ExportColumn>;
type ColumnName = keyof typeof COLUMNS;

interface Wanted {
  readonly filter: StartupFilter;
  readonly sort: StartupSort;
  readonly columns: readonly ColumnName[];
}

/** `GET /exports/startups.csv|.xlsx?filter={…}&sort=NAME_ASC&columns=name,stage`: exactly what the list shows. */
export function mountStartupExport(app: Express, find: Find): void {
  for (const [path, send] of [
    ['/exports/startups.csv', sendCsv],
    ['/exports/startups.xlsx', sendXlsx],
  ] as const)
    app.get(path, (request, response) =>
      answerWith(response, async () => {
        const ctx = await find(RequestCtx, { strict: false }).of(request);
        allow(ctx, 'startup.export');
        requireStepUp(ctx, 'startup.export');
        await send(ctx, response, await startupsTable(ctx, wanted(request)));
      }),
    );
}

function wanted({ query }: Request): Wanted {
  const filter = parseStartupFilter(JSON.parse(String(query['filter'] ?? '{}')));
  const sort = String(query['sort'] ?? 'UPDATED_DESC');
  if (!Object.hasOwn(StartupSorts, sort)) throw new AppError('BAD_REQUEST', 'not a sort');
  const asked = String(query['columns'] ?? '')
    .split(',')
    .filter(Boolean);
  if (!asked.every(isColumn)) throw new AppError('BAD_REQUEST', 'not a column');
  return {
    filter,
    sort: sort as StartupSort,
    columns: asked.length > 0 ? asked : (Object.keys(COLUMNS) as ColumnName[]),
  };
}

const isColumn = (name: string): name is ColumnName => Object.hasOwn(COLUMNS, name);

type Row = Record<string, CsvValue> & { id: string; _key: string };

async function startupsTable(ctx: Ctx, { filter, sort, columns }: Wanted): Promise<CsvExport> {
  const { where, values, search } = await startupConditions(ctx, filter);
  const order = startupSortOf(sort === 'RELEVANCE' && !search ? 'UPDATED_DESC' : sort);
  // By relevance the list comes in parts, the best first; every other order is one part.
  const parts = sort === 'RELEVANCE' && search ? partsOf(search) : [() => 'true'];
  const list = columns.map((name) => `${COLUMNS[name].sql} as "${name}"`).join(', ');
  const read = (part: number, after: ReturnType<typeof decodeCursor>, limit: number): Promise<Row[]> => {
    const given = [...values];
    const bind = (value: unknown): string => `$${given.push(value)}`;
    const conditions = [...where, (parts[part] as (typeof parts)[number])(bind), ...keysetOf(order, after, bind)];
    const direction = order.descending ? 'desc' : 'asc';
    return ctx.db.rows<Row>(
      `select s.id, (${order.sql})::text as "_key", ${list} from startup s where ${conditions.join(' and ')}
       order by ${order.sql} ${direction}, s.id ${direction} limit ${limit}`,
      given,
    );
  };
  return {
    screen: 'startups',
    headers: columns.map((name) => COLUMNS[name].label[ctx.locale]),
    batch: async (after, limit) => {
      const [from, cursor] = placeOf(after);
      const found: { cells: CsvValue[]; cursor: string }[] = [];
      for (let part = from; part < parts.length && found.length < limit; part++) {
        const rows = await read(part, part === from ? cursor : null, limit - found.length);
        found.push(
          ...rows.map((row) => ({
            cursor: `${part}:${encodeCursor(row._key, row.id)}`,
            cells: cellsOf(ctx, columns, row),
          })),
        );
      }
      return found;
    },
  };
}

function keysetOf(
  order: ListQuery['sort'],
  after: ReturnType<typeof decodeCursor>,
  bind: (value: unknown) => string,
): string[] {
  if (!after) return [];
  return [
    `(${order.sql}, s.id) ${order.descending ? '<' : '>'} (${bind(after.key)}::${order.type}, ${bind(after.id)}::uuid)`,
  ];
}

/** `2:…` → part 2, after that row. */
function placeOf(after: string | null): [number, ReturnType<typeof decodeCursor>] {
  if (after === null) return [0, null];
  const colon = after.indexOf(':');
  return [Number(after.slice(0, colon)), decodeCursor(after.slice(colon + 1))];
}

function cellsOf({ locale }: Ctx, columns: readonly ColumnName[], row: Row): CsvValue[] {
  return columns.map((name) => {
    const { cell }: ExportColumn = COLUMNS[name];
    const value = row[name];
    return cell ? cell(value as never, locale) : value;
  });
}
