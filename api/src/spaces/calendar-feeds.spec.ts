import { randomUUID } from 'node:crypto';
import { later, MINUTE } from '@aim/domain/kernel/instant';
import { addDays, clockChanges, dateOf, instantOf, meaningOf, wallTimeOf } from '@aim/domain/kernel/zone';
import type { BookingState } from '@aim/domain/spaces/booking';
import { readBusyTimes } from '@aim/domain/spaces/ical-read';
import ICAL from 'ical.js';
import { type Client, expectDone, TestProduct } from '../../test/harness.ts';
import { act, makeCentre, request, type TestCentre } from '../../test/spaces.ts';

/** Feeds as somebody else's program reads them: `ical.js` knows nothing of the code that wrote them. */
const ZONE = 'Europe/Berlin';
const TITLE = 'Görüş: ışıq, şəbəkə; “Əqli mülkiyyət” və ölkənin gələcəyi — çıxışın müzakirəsi';
const ROOM = 'Şəffaf otaq “Üzeyir”, ığöçşə';

let product: TestProduct;
let founder: Client;
let officer: Client;
let centre: TestCentre;
/** The next two changes of the clock, in whichever order they come. */
let changes: Date[];
let single: { id: string; version: number };
let dropped: string;
let moved: string;

const key = () => ({ idempotencyKey: randomUUID() });
const wall = (on: string, time: string) => instantOf(on, time, ZONE);
const days = (instant: Date, count: number) => addDays(dateOf(instant, ZONE), count);

async function feedOf(client: Client, kind: string, subjectId: string | null): Promise<() => Promise<string>> {
  const made = await act(
    client,
    'createCalendarFeed',
    'CreateCalendarFeedInput',
    { kind, subjectId, ...key() },
    'calendarFeed { url }',
  );
  expectDone(made);
  const { pathname } = new URL(made.data.createCalendarFeed.calendarFeed.url);
  return async () => (await product.anonymous().fetch(pathname)).text();
}

const book = async (on: string, more: object = {}) => {
  const slot = { resourceId: centre.rooms[ROOM]?.id, startsAt: wall(on, '10:00'), endsAt: wall(on, '11:00') };
  const made = await request(founder, { ...slot, people: 2, title: TITLE, ...key(), ...more });
  expectDone(made);
  return made.data.requestBooking;
};

beforeAll(async () => {
  product = await TestProduct.start();
  [founder, officer] = await Promise.all([product.as('founder'), product.as('centre-officer')]);
  centre = await makeCentre(
    product,
    [{ name: ROOM }, { name: 'Boş' }],
    [
      ['ADVANCE', { days: 400 }],
      ['SERIES', { count: 60, days: 400 }],
    ],
    ZONE,
  );
  changes = clockChanges(ZONE, centre.at(12, '08:00'), centre.at(12 + 366, '08:00')).map(({ at }) => at);
  for (const change of changes) {
    const rule = `FREQ=WEEKLY;UNTIL=${days(change, 16).replaceAll('-', '')}`;
    const { series } = await book(days(change, -6), { series: { rule, except: [wall(days(change, 8), '10:00')] } });
    const [, second, last, ...more] = series.bookings as [{ id: string }, { id: string }, { id: string }];
    expect(more).toEqual([]);
    expectDone(await act(founder, 'cancelBooking', 'CancelBookingInput', { id: last.id }));
    const to = days(change, 2);
    expectDone(
      await act(founder, 'changeBooking', 'ChangeBookingInput', {
        ...{ id: second.id, version: 2, resourceId: centre.rooms[ROOM]?.id, people: 2, title: TITLE },
        ...{ startsAt: wall(to, '14:00'), endsAt: wall(to, '15:30') },
      }),
    );
    moved = second.id;
  }
  single = (await book(days(centre.at(3, '08:00'), 0))).booking;
  dropped = (await book(days(centre.at(4, '08:00'), 0))).booking.id;
  expectDone(await act(founder, 'cancelBooking', 'CancelBookingInput', { id: dropped }));
});
afterAll(() => product.stop());

const components = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return { calendar, events: calendar.getAllSubcomponents('vevent') };
};
const instant = (time: ICAL.Time) => new Date(time.toUnixTime() * 1000).toISOString();
const textOf = (event: ICAL.Component, name: string) => String(event.getFirstPropertyValue(name));

/** Every stay a reader of the feed would see, with what it says of it. */
function staysIn(text: string): string[] {
  const { events } = components(text);
  return events
    .filter((event) => !event.hasProperty('recurrence-id'))
    .flatMap((component) => {
      const event = new ICAL.Event(component);
      const tell = (item: ICAL.Event, start: ICAL.Time, end: ICAL.Time) =>
        `${instant(start)} ${instant(end)} ${textOf(item.component, 'status')} ${item.summary}`;
      if (!event.isRecurring()) return [tell(event, event.startDate, event.endDate)];
      const told: string[] = [];
      const dates = event.iterator();
      for (let next = dates.next(); next && told.length < 300; next = dates.next()) {
        const { item, startDate, endDate } = event.getOccurrenceDetails(next);
        told.push(tell(item, startDate, endDate));
      }
      return told;
    })
    .sort();
}

async function staysOf(condition: string, id: string, summary: string): Promise<string[]> {
  const rows = await product.db.rows<{ startsAt: Date; endsAt: Date; state: BookingState }>(
    `select starts_at as "startsAt", ends_at as "endsAt", state from booking where ${condition} = $1`,
    [id],
  );
  return rows
    .map(({ startsAt, endsAt, state }) => `${startsAt.toISOString()} ${endsAt.toISOString()} ${state} ${summary}`)
    .sort();
}

const KINDS = ['PERSON', 'RESOURCE', 'CENTRE'] as const;
const feed = (kind: (typeof KINDS)[number]) =>
  feedOf(
    kind === 'PERSON' ? founder : officer,
    kind,
    { PERSON: null, RESOURCE: centre.rooms[ROOM]?.id as string, CENTRE: centre.id }[kind],
  );

it.each(KINDS)(
  'the feed of a %s tells exactly what is booked, and comes back from a parser as it went',
  async (kind) => {
    const text = await (await feed(kind))();
    const summary = kind === 'PERSON' ? TITLE : `${ROOM}: ${TITLE}`;
    const own = staysIn(text).filter((stay) => stay.endsWith(summary));
    expect(own).toEqual(await staysOf('centre_id', centre.id, summary));
    expect(own.filter((stay) => stay.includes('CANCELLED'))).toHaveLength(3);
    expect(own).toHaveLength(8);

    const { calendar, events } = components(text);
    const again = ICAL.stringify(calendar.toJSON());
    expect(ICAL.parse(again)).toEqual(calendar.toJSON());
    expect(staysIn(again)).toEqual(staysIn(text));
    expect(textOf(calendar, 'version')).toBe('2.0');
    for (const event of events) {
      expect(textOf(event, 'dtstamp')).toMatch(/Z$/);
      expect(textOf(event, 'uid')).toMatch(/^[0-9a-f-]{36}@/);
    }
    const alone = events.filter((event) => !event.hasProperty('recurrence-id')).map((event) => textOf(event, 'uid'));
    expect(new Set(alone).size).toBe(alone.length);
  },
);

it('is told in lines of at most 75 octets that are whole letters and end with CRLF', async () => {
  const text = await (await feed('CENTRE'))();
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  const lines = text.split('\r\n');
  expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
  expect(lines.some((line) => new TextEncoder().encode(line).length > line.length + 5)).toBe(true);
  expect(lines.join('')).not.toContain('\uFFFD');
  const { events } = components(text);
  expect(new Set(events.map((event) => textOf(event, 'summary')))).toEqual(new Set([`${ROOM}: ${TITLE}`]));
});

it('says where in the language of who reads it, up to the city', async () => {
  const placesIn = async (kind: (typeof KINDS)[number]) =>
    components(await (await feed(kind))())
      .events.filter((event) => textOf(event, 'location').startsWith(ROOM))
      .map((event) => textOf(event, 'location'));
  const written = { az: 'Şuşa', en: 'Shusha', ru: 'Шуша' };
  for (const [locale, city] of Object.entries(written)) {
    await product.db.rows('update person set locale = $1', [locale]);
    for (const kind of KINDS)
      expect(new Set(await placesIn(kind))).toEqual(new Set([`${ROOM}, ${centre.slug}, Küçə 1, ${city}`]));
    const { events } = components(await (await founder.fetch(`/bookings/${single.id}.ics`)).text());
    expect(events.map((event) => textOf(event, 'location'))).toEqual([`${ROOM}, ${centre.slug}, Küçə 1, ${city}`]);
  }
});

it('brings a zone that means the right instants around both changes of the clock', async () => {
  const { calendar } = components(await (await feed('RESOURCE'))());
  const [zone] = calendar.getAllSubcomponents('vtimezone');
  const read = new ICAL.Timezone({ component: zone as ICAL.Component, tzid: ZONE });
  expect(changes).toHaveLength(2);
  for (const change of changes)
    for (let minutes = -48 * 60; minutes <= 48 * 60; minutes += 30) {
      const at = later(change, minutes * MINUTE);
      const { date, time, offsetMinutes } = wallTimeOf(at, ZONE);
      // Of an hour that comes twice nobody can tell which is meant: its second run is told in UTC.
      if (meaningOf(date, time, ZONE).kind !== 'ONCE') continue;
      const local = ICAL.Time.fromDateTimeString(`${date}T${time}:00`);
      local.zone = read;
      expect({ at: at.toISOString(), offset: read.utcOffset(local) / 60 }).toEqual({
        at: at.toISOString(),
        offset: offsetMinutes,
      });
    }
});

it('an identity stays, a sequence grows, a cancellation is told, and what differs from its series says which date it was', async () => {
  const read = await feed('PERSON');
  const of = (text: string, id: string) =>
    components(text).events.find((event) => textOf(event, 'uid').startsWith(id)) as ICAL.Component;
  const before = of(await read(), single.id);
  const slot = { startsAt: centre.at(3, '12:00'), endsAt: centre.at(3, '13:00') };
  expectDone(
    await act(founder, 'changeBooking', 'ChangeBookingInput', {
      ...{
        id: single.id,
        version: single.version,
        resourceId: centre.rooms[ROOM]?.id,
        people: 2,
        title: TITLE,
        ...slot,
      },
    }),
  );
  const text = await read();
  const after = of(text, single.id);
  expect(textOf(after, 'uid')).toBe(textOf(before, 'uid'));
  expect(Number(textOf(after, 'sequence'))).toBeGreaterThan(Number(textOf(before, 'sequence')));
  expect(instant(after.getFirstPropertyValue('dtstart') as ICAL.Time)).toBe(slot.startsAt.toISOString());
  expect(textOf(of(text, dropped), 'status')).toBe('CANCELLED');

  const [stay] = await product.db.rows<{ seriesId: string; recurrenceAt: Date; startsAt: Date }>(
    'select series_id as "seriesId", recurrence_at as "recurrenceAt", starts_at as "startsAt" from booking where id = $1',
    [moved],
  );
  const ofSeries = components(text).events.filter((event) => textOf(event, 'uid').startsWith(stay?.seriesId as string));
  const told = ofSeries
    .filter((event) => event.hasProperty('recurrence-id'))
    .map((event) => [
      instant(event.getFirstPropertyValue('recurrence-id') as ICAL.Time),
      instant(event.getFirstPropertyValue('dtstart') as ICAL.Time),
    ]);
  expect(told).toContainEqual([stay?.recurrenceAt.toISOString(), stay?.startsAt.toISOString()]);
  expect(new Set(ofSeries.map((event) => textOf(event, 'sequence'))).size).toBe(1);

  // The times that take a room, read back by our own reader.
  const live = await product.db.rows<{ startsAt: Date }>(
    'select starts_at as "startsAt" from booking where centre_id = $1 and live order by starts_at',
    [centre.id],
  );
  const busy = readBusyTimes(await (await feed('CENTRE'))(), 'UTC')?.busy.map(({ startsAt }) => startsAt.getTime());
  expect(busy?.sort((one, other) => one - other)).toEqual(live.map(({ startsAt }) => startsAt.getTime()));
});
