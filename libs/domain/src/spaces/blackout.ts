import * as z from 'zod/mini';
import { id, idempotencyKey, reason } from '../kernel/input.ts';
import type { SpacesProblem } from './messages.ts';
import { BLACKOUT_KINDS } from './vocabulary.ts';

/** So many rooms are closed at once: a whole centre. */
export const BLOCKED_ROOMS_MAX = 100;
/** A calendar of a partner, in bytes. */
export const CALENDAR_MAX = 500_000;

export const blockResourceInput = z
  .object({
    resourceIds: z
      .array(id)
      .check(z.minLength(1, { error: 'ROOM_NOT_CHOSEN' satisfies SpacesProblem }), z.maxLength(BLOCKED_ROOMS_MAX)),
    startsAt: z.date(),
    endsAt: z.date(),
    kind: z.enum(BLACKOUT_KINDS),
    reason,
    idempotencyKey,
  })
  .check(
    z.refine(({ startsAt, endsAt }) => startsAt.getTime() < endsAt.getTime(), {
      error: 'SLOT_BACKWARD',
      path: ['endsAt'],
    }),
  );
export const unblockResourceInput = z.object({ id });
export const importBusyCalendarInput = z.object({
  resourceId: id,
  calendar: z.string().check(z.minLength(1), z.maxLength(CALENDAR_MAX)),
  idempotencyKey,
});
export const recordTrainingInput = z.object({
  centreId: id,
  personId: id,
  training: z.string().check(z.trim(), z.regex(/^[A-Z][A-Z0-9_]{1,39}$/)),
  completedOn: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  validUntil: z.nullish(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
});
export const FEED_KINDS = ['PERSON', 'RESOURCE', 'CENTRE'] as const;
export const createCalendarFeedInput = z.object({
  kind: z.enum(FEED_KINDS),
  subjectId: z.nullish(id),
  idempotencyKey,
});
