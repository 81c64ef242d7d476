import { instantOf, wallTimeOf } from '../kernel/zone.ts';
import { calendarText } from './ical.ts';
import { readBusyTimes } from './ical-read.ts';
import {
  occurrences,
  overlapsItself,
  parseRecurrence,
  type Recurrence,
  recurrenceDates,
  recurrenceInWords,
  whyNotSeries,
  without,
} from './recurrence.ts';
import { readSlotText } from './slot-text.ts';

const parsed = (text: string) => parseRecurrence(text) as Recurrence;
const starting = (on: string, time: string, zone: string, minutes = 60) => {
  const startsAt = instantOf(on, time, zone);
  return { startsAt, endsAt: new Date(startsAt.getTime() + minutes * 60_000) };
};

describe('a recurrence', () => {
  it.each([
    ['FREQ=DAILY;COUNT=3', ['2026-11-27', '2026-11-28', '2026-11-29']],
    ['FREQ=DAILY;INTERVAL=2;COUNT=3', ['2026-11-27', '2026-11-29', '2026-12-01']],
    ['FREQ=DAILY;BYDAY=MO,TU;UNTIL=20261208', ['2026-11-30', '2026-12-01', '2026-12-07', '2026-12-08']],
    ['FREQ=WEEKLY;COUNT=3', ['2026-11-27', '2026-12-04', '2026-12-11']],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;COUNT=4', ['2026-11-27', '2026-12-07', '2026-12-11', '2026-12-21']],
    ['FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,FR;COUNT=3', ['2026-11-27', '2026-12-06', '2026-12-11']],
    ['FREQ=MONTHLY;COUNT=3', ['2026-11-27', '2026-12-27', '2027-01-27']],
    ['FREQ=MONTHLY;BYDAY=2TU;COUNT=2', ['2026-12-08', '2027-01-12']],
    ['FREQ=MONTHLY;BYDAY=-1FR;COUNT=2', ['2026-11-27', '2026-12-25']],
    ['FREQ=MONTHLY;BYMONTHDAY=31;COUNT=2', ['2026-12-31', '2027-01-31']],
    ['FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2', ['2026-11-30', '2026-12-31']],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2', ['2026-11-30', '2026-12-31']],
    ['FREQ=MONTHLY;BYDAY=1MO;BYSETPOS=1,-1;COUNT=2', ['2026-12-07', '2027-01-04']],
    ['rrule:freq=weekly;count=2', ['2026-11-27', '2026-12-04']],
  ])('%s', (text, expected) => {
    const rule = parsed(text);
    expect(recurrenceDates(rule, '2026-11-27').slice(0, rule.count ?? undefined)).toEqual(expected);
  });

  it.each([
    'FREQ=YEARLY;COUNT=2',
    'FREQ=SECONDLY;COUNT=2',
    'FREQ=DAILY',
    'FREQ=DAILY;COUNT=2;UNTIL=20261231',
    'FREQ=DAILY;COUNT=201',
    'FREQ=DAILY;COUNT=0',
    'FREQ=DAILY;COUNT=-3',
    'FREQ=DAILY;COUNT=x',
    'FREQ=DAILY;UNTIL=20261331',
    'FREQ=DAILY;UNTIL=tomorrow',
    'FREQ=DAILY;COUNT=2;BYHOUR=9',
    'FREQ=DAILY;FREQ=WEEKLY;COUNT=2',
    'FREQ=WEEKLY;BYDAY=2MO;COUNT=2',
    'FREQ=WEEKLY;BYMONTHDAY=3;COUNT=2',
    'FREQ=WEEKLY;BYDAY=XX;COUNT=2',
    'FREQ=MONTHLY;BYMONTHDAY=40;COUNT=2',
    'FREQ=MONTHLY;BYSETPOS=1;COUNT=2',
    'FREQ=DAILY;INTERVAL=0;COUNT=2',
    'FREQ=DAILY;INTERVAL=-1;COUNT=2',
    'FREQ=DAILY;WKST=ZZ;COUNT=2',
    'nonsense',
    'FREQ=DAILY;COUNT=1=2',
  ])('%s is not in the grammar', (text) => {
    expect(parseRecurrence(text)).toBeNull();
  });

  it('that never comes ends by itself', () => {
    expect(recurrenceDates(parsed('FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1;COUNT=10'), '2026-11-27')).toEqual([]);
  });

  // Fixed vectors: what the wall shows stays, what it never shows is left out and not counted, what it shows twice is the first.
  it.each([
    [
      'Europe/Berlin',
      '2026-03-28',
      '02:30',
      'FREQ=DAILY;COUNT=3',
      ['2026-03-28T01:30Z', '2026-03-30T00:30Z', '2026-03-31T00:30Z'],
    ],
    [
      'Europe/Berlin',
      '2026-10-24',
      '02:30',
      'FREQ=DAILY;COUNT=3',
      ['2026-10-24T00:30Z', '2026-10-25T00:30Z', '2026-10-26T01:30Z'],
    ],
    ['Europe/Berlin', '2026-03-23', '09:00', 'FREQ=WEEKLY;COUNT=2', ['2026-03-23T08:00Z', '2026-03-30T07:00Z']],
    ['America/New_York', '2026-10-30', '09:00', 'FREQ=WEEKLY;COUNT=2', ['2026-10-30T13:00Z', '2026-11-06T14:00Z']],
    [
      'Asia/Baku',
      '2015-10-18',
      '09:00',
      'FREQ=WEEKLY;COUNT=3',
      ['2015-10-18T04:00Z', '2015-10-25T05:00Z', '2015-11-01T05:00Z'],
    ],
    [
      'Pacific/Apia',
      '2011-12-28',
      '09:00',
      'FREQ=DAILY;COUNT=3',
      ['2011-12-28T19:00Z', '2011-12-29T19:00Z', '2011-12-30T19:00Z'],
    ],
  ])('%s from %s %s: %s', (zone, on, time, text, expected) => {
    const found = occurrences(parsed(text), starting(on, time, zone), zone);
    expect(found.map(({ startsAt }) => startsAt.toISOString().replace(':00.000Z', 'Z'))).toEqual(expected);
  });

  it('leaves out dates, keeps its bounds, does not overlap itself', () => {
    const spans = occurrences(parsed('FREQ=DAILY;COUNT=3'), starting('2026-11-27', '10:00', 'Asia/Baku'), 'Asia/Baku');
    expect(without(spans, [(spans[1] as { startsAt: Date }).startsAt])).toHaveLength(2);
    const terms = { count: 2, days: 10 };
    expect(whyNotSeries(spans, 'Asia/Baku', { terms, ruleId: 's' })[0]).toMatchObject({
      code: 'SERIES_TOO_LONG',
      params: { rule: 's' },
    });
    expect(whyNotSeries(spans, 'Asia/Baku', { terms: { count: 3, days: 1 }, ruleId: '' })[0]?.code).toBe(
      'SERIES_TOO_LONG',
    );
    expect(whyNotSeries(spans.slice(0, 1), 'Asia/Baku', { terms, ruleId: '' })[0]?.code).toBe('SERIES_RULE_UNKNOWN');
    expect(whyNotSeries(spans, 'Asia/Baku', { terms: { count: 3, days: 10 }, ruleId: '' })).toEqual([]);
    expect(overlapsItself(spans)).toBe(false);
    expect(
      overlapsItself(
        occurrences(parsed('FREQ=DAILY;COUNT=3'), starting('2026-11-27', '10:00', 'Asia/Baku', 1500), 'Asia/Baku'),
      ),
    ).toBe(true);
  });

  it('reads in words', () => {
    expect(recurrenceInWords(parsed('FREQ=WEEKLY;BYDAY=MO,WE;COUNT=4'), 'en')).toBe('every week: Mon, Wed');
    expect(recurrenceInWords(parsed('FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU;COUNT=4'), 'az')).toBe(
      'hər 2 aydan bir: 2. ç.a.',
    );
    expect(recurrenceInWords(parsed('FREQ=DAILY;COUNT=4'), 'ru')).toBe('каждый день');
  });
});

describe('words of a search', () => {
  const TODAY = '2026-11-26';
  it.each([
    ['a room for 6 in Baku tomorrow at 10', 'Bakı', 'MEETING_ROOM', 6, '2026-11-27', '10:00', null],
    ['Sabah saat 10-da Bakıda 6 nəfərlik otaq', 'Bakı', 'MEETING_ROOM', 6, '2026-11-27', '10:00', null],
    ['Комната на 6 человек в Баку завтра в 10', 'Bakı', 'MEETING_ROOM', 6, '2026-11-27', '10:00', null],
    ['Переговорная в Гяндже в пятницу в 14:30 на 2 часа', 'Gəncə', 'MEETING_ROOM', null, '2026-11-27', '14:30', 120],
    ['desk in Berlin on Monday 9-13', 'Berlin', 'HOT_DESK', null, '2026-11-30', '09:00', 240],
    ['hall for 80 people 12 December 3 pm', null, 'HALL', 80, '2026-12-12', '15:00', null],
    ['Gəncədə laboratoriya, cümə axşamı, 2 saat', 'Gəncə', 'LAB', null, '2026-12-03', null, 120],
    ['iclas otağı 3 dekabr saat 15', null, 'MEETING_ROOM', null, '2026-12-03', '15:00', null],
    ['зал на 50 человек послезавтра в 18:00', null, 'HALL', 50, '2026-11-28', '18:00', null],
    ['meeting room 2026-12-24 at 9', null, 'MEETING_ROOM', null, '2026-12-24', '09:00', null],
    ['otaq 05.01', null, 'MEETING_ROOM', null, '2027-01-05', null, null],
    ['ofis bu gün 90 dəqiqə', null, 'OFFICE', null, TODAY, null, 90],
    ['room tomorrow half an hour at noon', null, 'MEETING_ROOM', null, '2026-11-27', '12:00', 30],
    ['', null, null, null, null, null, null],
    ['31.02.2027 at 99', null, null, null, null, null, null],
  ] as const)('%s', (text, city, kind, people, on, time, minutes) => {
    expect(readSlotText(text, TODAY, ['Bakı', 'Gəncə', 'Berlin', 'Şuşa'])).toMatchObject({
      city,
      kind,
      people,
      on,
      time,
      minutes,
    });
  });
});

describe('a calendar', () => {
  const NOW = new Date('2026-11-26T08:00:00Z');
  const event = (zone: string, on: string, time: string, more: object = {}) => ({
    uid: 'b1@aim.example',
    sequence: 2,
    state: 'CONFIRMED' as const,
    summary: 'Görüş; “Ə”, birinci\nsətir',
    location: 'Xəzər',
    description: '',
    zone,
    changedAt: NOW,
    url: null,
    ...starting(on, time, zone),
    ...more,
  });
  const written = (events: ReturnType<typeof event>[]) =>
    calendarText({ name: 'AIM', method: 'PUBLISH', now: NOW, events });

  it('is told in lines of 75 octets that end with CRLF, with escaped text and no stray signs', () => {
    const text = written([
      event('Asia/Baku', '2026-11-27', '10:00', {
        description: `${'Ə'.repeat(90)}\u0007`,
        url: 'https://aim.example/b1',
      }),
    ]);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect([...text.replaceAll('\r\n', '')].filter((sign) => '\r\n\u0007'.includes(sign))).toEqual([]);
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text).toContain('SUMMARY:Görüş\\; “Ə”\\, birinci\\nsətir');
    expect(text).toContain('DTSTART;TZID=Asia/Baku:20261127T100000');
    expect(text).toContain('SEQUENCE:2');
    expect(text).toContain('DTSTAMP:20261126T080000Z');
  });

  it('brings the rules of its zones: one part where the clock stands, two that repeat where it changes', () => {
    const baku = written([event('Asia/Baku', '2026-11-27', '10:00')]);
    expect(baku.match(/BEGIN:(STANDARD|DAYLIGHT)/g)).toEqual(['BEGIN:STANDARD']);
    expect(baku).toContain('TZOFFSETTO:+0400');
    const berlin = written([event('Europe/Berlin', '2026-11-27', '10:00')]);
    expect(berlin).toContain(
      'DTSTART:19700329T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
    );
    expect(berlin).toContain(
      'DTSTART:19701025T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    );
    const york = written([event('America/New_York', '2026-11-27', '10:00')]);
    expect(york).toContain('TZOFFSETFROM:-0500\r\nTZOFFSETTO:-0400\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU');
  });

  it('tells an hour that comes twice in UTC the second time', () => {
    const second = new Date('2026-10-25T01:30:00Z');
    const text = written([
      event('Europe/Berlin', '2026-10-25', '01:00', { startsAt: second, endsAt: new Date('2026-10-25T02:30:00Z') }),
    ]);
    expect(text).toContain('DTSTART:20261025T013000Z');
  });

  it('invites one person, in quotation marks that hold', () => {
    const text = calendarText({
      name: 'AIM',
      method: 'CANCEL',
      now: NOW,
      events: [event('Asia/Baku', '2026-11-27', '10:00', { state: 'CANCELLED' })],
      organiser: { name: 'Leyla "L" ^', email: 'no-reply@aim.example' },
      attendee: 'rauf@example.az',
    }).replaceAll('\r\n ', '');
    expect(text).toContain('METHOD:CANCEL');
    expect(text).toContain('STATUS:CANCELLED\r\nTRANSP:TRANSPARENT');
    expect(text).toContain(`ORGANIZER;CN="Leyla ^'L^' ^^":mailto:no-reply@aim.example`);
    expect(text).toContain('RSVP=FALSE:mailto:rauf@example.az');
  });

  it('comes back as it went', () => {
    const spans = [
      event('Europe/Berlin', '2026-03-30', '10:00'),
      event('Asia/Baku', '2026-11-27', '10:00', { uid: 'b2@aim' }),
    ];
    const read = readBusyTimes(written(spans), 'UTC');
    expect(read?.busy.map(({ startsAt, endsAt }) => ({ startsAt, endsAt }))).toEqual(
      spans.map(({ startsAt, endsAt }) => ({ startsAt, endsAt })),
    );
    expect(read?.unread).toBe(0);
  });

  it('of somebody else is read: repeated, whole days, lengths; what is free or cancelled takes no time', () => {
    const body = [
      'BEGIN:VEVENT\nUID:1\nDTSTART;TZID="Europe/Berlin":20260323T090000\nDURATION:PT1H30M\nRRULE:FREQ=WEEKLY;COUNT=3\nEXDATE;TZID=Europe/Berlin:20260330T090000\nBEGIN:VALARM\nDTSTART:20200101T000000Z\nEND:VALARM\nEND:VEVENT',
      'BEGIN:VEVENT\nUID:2\nDTSTART;VALUE=DATE:20260401\nEND:VEVENT',
      'BEGIN:VEVENT\nUID:3\nSTATUS:CANCELLED\nDTSTART:20260401T100000Z\nDTEND:20260401T110000Z\nEND:VEVENT',
      'BEGIN:VEVENT\nUID:4\nTRANSP:TRANSPARENT\nDTSTART:20260401T100000Z\nDTEND:20260401T110000Z\nEND:VEVENT',
      'BEGIN:VEVENT\nUID:5\nDTSTART:20260401T100000Z\nDTEND:20260401T090000Z\nEND:VEVENT',
      'BEGIN:VEVENT\nUID:6\nDTSTART:20260401T100000Z\nDURATION:PT1H\nRRULE:FREQ=SECONDLY\nEND:VEVENT',
      'BEGIN:VEVENT\nUID:7\nDTSTART:20261399T100000Z\nDURATION:PT1H\nEND:VEVENT',
      'BEGIN:VEVENT\nDTSTART:20260401T100000Z\nDURATION:PT1H\nEND:VEVENT',
      'BEGIN:VEVENT\nUID:9\nDTSTART;TZID=Nowhere/Land:20260401T230000\nDTEND:20260401T\n 240000\nEND:VEVENT',
      'BEGIN:VEVENT\nUID:10\nDTSTART:20260401T256000\nDTEND:soon\nEND:VEVENT',
      'no property',
    ].join('\n');
    const read = readBusyTimes(`\uFEFFBEGIN:VCALENDAR\n${body}\nEND:VCALENDAR`, 'Asia/Baku');
    expect(read?.busy.map(({ startsAt, endsAt }) => `${startsAt.toISOString()}/${endsAt.toISOString()}`)).toEqual([
      '2026-03-23T08:00:00.000Z/2026-03-23T09:30:00.000Z',
      '2026-04-06T07:00:00.000Z/2026-04-06T08:30:00.000Z',
      '2026-03-31T20:00:00.000Z/2026-04-01T20:00:00.000Z',
      '2026-04-01T19:00:00.000Z/2026-04-01T20:00:00.000Z',
    ]);
    expect(read?.unread).toBe(5);
    expect(readBusyTimes('hello', 'Asia/Baku')).toBeNull();
    expect(readBusyTimes('', 'Asia/Baku')).toBeNull();
  });
});

it('nothing depends on the zone of the machine', () => {
  const kept = process.env['TZ'];
  const zones = ['UTC', 'America/New_York', 'Asia/Tokyo', 'Pacific/Apia'];
  const found = zones.map((zone) => {
    process.env['TZ'] = zone;
    const spans = occurrences(
      parsed('FREQ=DAILY;COUNT=5'),
      starting('2026-03-27', '02:30', 'Europe/Berlin'),
      'Europe/Berlin',
    );
    return JSON.stringify([
      spans,
      wallTimeOf(new Date('2026-03-29T01:30:00Z'), 'Europe/Berlin'),
      readSlotText('room tomorrow', '2026-11-26', []),
    ]);
  });
  if (kept === undefined) delete process.env['TZ'];
  else process.env['TZ'] = kept;
  expect(new Set(found).size).toBe(1);
});
