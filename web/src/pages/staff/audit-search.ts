import { EVENT_NAMES, type EventName, SUBJECT_TYPES } from '@aim/domain/events';
import { DAY } from '@aim/domain/kernel/instant';
import * as z from 'zod/mini';
import type { EventLogFilter } from '../../gql/graphql.ts';
import { listOf } from '../../lib/search-state.ts';
import { listSearch } from './list/list-address.ts';

const [FIRST_EVENT, ...OTHER_EVENTS] = EVENT_NAMES as readonly [EventName, ...EventName[]];
const day = z._default(z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/)), '');
const uuid = z._default(z.string().check(z.regex(/^([0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12})?$/)), '');

export const auditSearch = z.object({
  ...listSearch,
  event: listOf([FIRST_EVENT, ...OTHER_EVENTS]),
  subject: z._default(z.enum(['', ...SUBJECT_TYPES]), ''),
  subjectId: uuid,
  actor: uuid,
  from: day,
  to: day,
});
export type AuditSearch = z.output<typeof auditSearch>;

/** Days are those of Baku, which keeps UTC+4 all year; the last one is included. */
function startOfDay(text: string, daysLater = 0): string {
  return new Date(Date.parse(`${text}T00:00:00+04:00`) + daysLater * DAY).toISOString();
}

/** Only what was asked for, so that the same question has one key. */
export function auditFilter({ event, subject, subjectId, actor, from, to }: AuditSearch): EventLogFilter {
  return {
    ...(event.length === 0 ? {} : { event }),
    ...(subject === '' ? {} : { subjectType: subject }),
    ...(subjectId === '' ? {} : { subjectId }),
    ...(actor === '' ? {} : { actorId: actor }),
    ...(from === '' ? {} : { from: startOfDay(from) }),
    ...(to === '' ? {} : { to: startOfDay(to, 1) }),
  };
}
