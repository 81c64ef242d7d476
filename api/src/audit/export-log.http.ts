import { eventLabels } from '@aim/domain/audit/labels';
import type { Express, Request } from 'express';
import { Person } from '../identity/index.ts';
import { Organisation } from '../organisations/index.ts';
import { allow, requireStepUp } from '../platform/access.ts';
import { type CsvExport, sendCsv } from '../platform/csv-export.ts';
import type { Ctx } from '../platform/ctx.ts';
import { AppError } from '../platform/errors.ts';
import { answerWith } from '../platform/feature-routes.ts';
import type { Find } from '../platform/features.ts';
import { RequestCtx } from '../platform/request-ctx.ts';
import { readLog } from './log.queries.ts';
import type { EventLogFilter, LogEntry } from './log-entry.ts';
import { wordsOf } from './log-subjects.ts';

const HEADERS = {
  az: [
    'Vaxt (UTC)',
    'Hadisə',
    'Kod',
    'Kim',
    'Kimin adından',
    'Növ',
    'Nə',
    'Obyektin nömrəsi',
    'Təfərrüat',
    'Möhürlənib',
  ],
  en: ['Time (UTC)', 'Event', 'Code', 'Who', 'Acting for', 'Kind', 'What', 'Id', 'Details', 'Sealed'],
  ru: ['Время (UTC)', 'Событие', 'Код', 'Кто', 'От имени', 'Вид', 'Что', 'Номер', 'Подробности', 'Запечатано'],
} as const;

/** `GET /exports/event-log.csv?filter={…}`: exactly what the page shows. */
export function mountLogExport(app: Express, find: Find): void {
  app.get('/exports/event-log.csv', (request, response) =>
    answerWith(response, async () => {
      const ctx = await find(RequestCtx, { strict: false }).of(request);
      allow(ctx, 'eventLog.export');
      requireStepUp(ctx, 'eventLog.export');
      await sendCsv(ctx, response, logCsv(ctx, wanted(request)));
    }),
  );
}

function wanted({ query }: Request): EventLogFilter {
  const filter = JSON.parse(String(query['filter'] ?? '{}')) as EventLogFilter & { from?: unknown; to?: unknown };
  const isList =
    filter.event == null || (Array.isArray(filter.event) && filter.event.every((e) => typeof e === 'string'));
  const areTexts = [filter.subjectType, filter.subjectId, filter.actorId, filter.from, filter.to].every(
    (each) => each == null || typeof each === 'string',
  );
  const areInstants = [filter.from, filter.to].every((each) => each == null || !Number.isNaN(Date.parse(String(each))));
  if (!isList || !areTexts || !areInstants) throw new AppError('BAD_REQUEST', 'unknown filter');
  return filter;
}

function logCsv(ctx: Ctx, filter: EventLogFilter): CsvExport {
  return {
    screen: 'event-log',
    headers: HEADERS[ctx.locale],
    batch: async (after, limit) => {
      const entries = await readLog(ctx, filter, after, limit);
      return Promise.all(entries.map(async (entry) => ({ cursor: entry.id, cells: await cellsOf(ctx, entry) })));
    },
  };
}

async function cellsOf(ctx: Ctx, entry: LogEntry) {
  const [actor, actingFor, words] = await Promise.all([
    ctx.loaders.byId(Person, entry.actorId),
    ctx.loaders.byId(Organisation, entry.actingForId),
    wordsOf(ctx, entry),
  ]);
  return [
    entry.at.toISOString(),
    eventLabels[entry.event]?.[ctx.locale] ?? entry.event,
    entry.event,
    actor?.fullName,
    actingFor?.name,
    entry.subjectType,
    words.label,
    entry.subjectId,
    JSON.stringify(entry.payload),
    entry.sealed,
  ];
}
