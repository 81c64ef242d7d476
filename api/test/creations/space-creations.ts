import { randomUUID } from 'node:crypto';
import type { CreationGround, Creations } from './creation.ts';

const freeTime = (ground: CreationGround) => ({ ...ground.freeHour(), resourceId: ground.room('Otaq'), people: 1 });

/** An hour that somebody else was faster to book. */
async function takenTime(ground: CreationGround) {
  const wanted = freeTime(ground);
  await ground.made('founder-two', 'requestBooking', 'RequestBookingInput', 'booking', {
    ...{ ...wanted, title: 'Tutulub', idempotencyKey: randomUUID() },
  });
  return wanted;
}

/** A calendar that is busy for one hour. */
function busyCalendar({ startsAt, endsAt }: { readonly startsAt: Date; readonly endsAt: Date }): string {
  const stamp = (instant: Date) => instant.toISOString().replace(/[-:]|\.\d+/g, '');
  const event = [`UID:${randomUUID()}`, `DTSTART:${stamp(startsAt)}`, `DTEND:${stamp(endsAt)}`];
  return ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...event, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
}

export const spaceCreations: Creations = {
  holdSlot: { by: 'founder', table: 'booking', answer: 'booking { id }', input: freeTime },
  requestBooking: {
    by: 'founder',
    table: 'booking',
    answer: 'booking { id }',
    input: (ground) => ({ ...freeTime(ground), title: 'Təkrar' }),
  },
  joinSlotWaitlist: { by: 'founder', table: 'slot_wait', answer: 'slotWait { id }', input: takenTime },
  createCalendarFeed: {
    by: 'founder',
    table: 'calendar_feed',
    answer: 'calendarFeed { id }',
    input: () => ({ kind: 'PERSON', subjectId: null }),
  },
  blockResource: {
    by: 'centre-officer',
    table: 'blackout',
    answer: 'blackouts { id }',
    input: (ground) => ({
      ...{ ...ground.freeHour(), resourceIds: [ground.room('Zal')], kind: 'MAINTENANCE', reason: 'təkrar' },
    }),
  },
  importBusyCalendar: {
    by: 'centre-officer',
    table: 'blackout',
    answer: 'busyImport { imported skipped }',
    input: (ground) => ({ resourceId: ground.room('Zal'), calendar: busyCalendar(ground.freeHour()) }),
  },
};
