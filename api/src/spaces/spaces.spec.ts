import { randomUUID } from 'node:crypto';
import { HOUR, later, MINUTE } from '@aim/domain/kernel/instant';
import { addDays, dateOf, startOfDay, weekdayOf } from '@aim/domain/kernel/zone';
import { type Client, expectDone, expectError, expectProblem, TestProduct } from '../../test/harness.ts';
import { act, makeCentre, ROOMS, RULES, request, type TestCentre } from '../../test/spaces.ts';
import { clock } from '../platform/clock.ts';

let product: TestProduct;
let founder: Client;
let other: Client;
let officer: Client;
let centre: TestCentre;

beforeAll(async () => {
  product = await TestProduct.start();
  [founder, other, officer] = await people();
  centre = await makeCentre(product, ROOMS, RULES);
});
afterAll(() => product.stop());
afterEach(() => clock.reset());

/** Signed in now: sessions do not outlive a clock that is set days ahead. */
const people = async () =>
  (await Promise.all(['founder', 'founder-two', 'centre-officer'].map((key) => product.signIn(key)))) as [
    Client,
    Client,
    Client,
  ];
const room = (name: string) => (centre.rooms[name] as { id: string }).id;
const slot = (name: string, days: number, from: string, to: string, people = 1) => ({
  resourceId: room(name),
  startsAt: centre.at(days, from).toISOString(),
  endsAt: centre.at(days, to).toISOString(),
  people,
  idempotencyKey: randomUUID(),
});

it('shows the network, its rooms and a week of them to anybody, without names', async () => {
  const anonymous = product.anonymous();
  const { data } = await anonymous.run(
    `query ($slug: String!) { centres { slug city } centre(slug: $slug) { name formatLabel about hours { weekday opensAt closesAt } resources { name kindLabel partNames terms { maxMinutes needsApproval needs why { sentence } } } staff { fullName } allowedActions } }`,
    { slug: centre.slug },
  );
  expect(data.centres.map(({ city }: { city: string }) => city)).toEqual(
    expect.arrayContaining(['Bakı', 'Gəncə', 'Berlin']),
  );
  expect(data.centre).toMatchObject({
    hours: expect.arrayContaining([{ weekday: 1, opensAt: '08:00', closesAt: '20:00' }]),
    allowedActions: [],
  });
  expect(data.centre.resources.find(({ name }: { name: string }) => name === 'Zal AB')).toMatchObject({
    partNames: ['Zal A', 'Zal B'],
    terms: { maxMinutes: 240, needsApproval: true },
  });
  const week = await anonymous.run(
    'query ($id: ID!, $from: Date!) { availability(centreId: $id, from: $from) { zone days { on isClosed opensAt } resources { resource { name } open { startsAt } busy { startsAt kind isMine } } } }',
    { id: centre.id, from: dateOf(centre.at(1, '12:00'), centre.zone) },
  );
  expect(week.errors).toEqual([]);
  expect(week.data.availability.days).toHaveLength(7);
  expect(week.data.availability.resources).toHaveLength(8);
});

it('finds a slot from one sentence', async () => {
  const { data } = await founder.run(
    'query ($input: FindSlotInput!) { findSlot(input: $input) { understood { city people on time kind } slots { resource { name capacity } startsAt isExact } } }',
    {
      input: { text: 'Şuşada sabah saat 10-da 7 nəfərlik otaq' },
    },
  );
  expect(data.findSlot.understood).toMatchObject({ city: 'Şuşa', people: 7, time: '10:00' });
  expect(
    data.findSlot.slots.map(({ resource, isExact }: { resource: { name: string }; isExact: boolean }) => [
      resource.name,
      isExact,
    ]),
  ).toEqual([
    ['Boz', true],
    ['Göy', true],
  ]);
});

it('goes on to the next day that has free times for whoever names no day, and stays on the day that is named', async () => {
  clock.set(centre.at(1, '21:00'));
  const ask = async (input: object) =>
    (
      await product
        .anonymous()
        .run('query ($input: FindSlotInput!) { findSlot(input: $input) { understood { on } slots { startsAt } } }', {
          input: { centreId: centre.id, ...input },
        })
    ).data.findSlot;
  const [evening, next] = [1, 2].map((days) => dateOf(centre.at(days, '12:00'), centre.zone));
  const open = await ask({});
  const named = await ask({ on: evening });
  clock.reset();
  expect(open.understood.on).toBe(next);
  expect(open.slots.length).toBeGreaterThan(0);
  expect(named).toEqual({ understood: { on: evening }, slots: [] });
});

it('looks through the working days of a week that is named, and tells the words it made nothing of', async () => {
  const quiet = await makeCentre(product, [{ name: 'Tək' }]);
  const { zone } = quiet;
  const ask = async (text: string) =>
    (
      await product
        .anonymous()
        .run(
          'query ($input: FindSlotInput!) { findSlot(input: $input) { understood { on isDayNamed unread } slots { startsAt } } }',
          { input: { centreId: quiet.id, text } },
        )
    ).data.findSlot;
  const today = dateOf(clock.now(), zone);
  const monday = addDays(today, 8 - weekdayOf(today));
  const [startsAt, endsAt] = [monday, addDays(monday, 1)].map((day) => startOfDay(day, zone));
  const closing = { resourceIds: [quiet.rooms['Tək']?.id], kind: 'MAINTENANCE', reason: 'Lampa', startsAt, endsAt };
  expectDone(
    await act(
      officer,
      'blockResource',
      'BlockResourceInput',
      { ...closing, idempotencyKey: randomUUID() },
      'blackouts { id }',
    ),
  );
  expect((await ask('a room next Monday')).slots).toEqual([]);
  const week = await ask('a room next week');
  expect(week.understood).toEqual({ on: addDays(monday, 1), isDayNamed: true, unread: [] });
  expect(week.slots.length).toBeGreaterThan(0);
  const lost = await ask('a room next month');
  expect(lost.understood).toMatchObject({ isDayNamed: false, unread: ['next', 'month'] });
});

it('holds a slot while the form is filled in: nobody else gets it, and it becomes the booking', async () => {
  const held = await act(founder, 'holdSlot', 'HoldSlotInput', slot('Ağ', 2, '10:00', '11:00', 4));
  expectDone(held);
  expect(held.data.holdSlot.booking).toMatchObject({ state: 'HELD', allowedActions: ['booking.release'] });
  const refused = await request(other, slot('Ağ', 2, '10:30', '11:30'));
  expectProblem(refused, 'SLOT_TAKEN', ['startsAt']);
  expect(refused.data.requestBooking.problems[0].params).toMatchObject({
    nearestStartsAt: centre.at(2, '11:00').toISOString(),
  });
  const booked = await request(founder, {
    ...slot('Ağ', 2, '10:00', '11:00', 4),
    holdId: held.data.holdSlot.booking.id,
    guests: ['QONAQ@example.az'],
  });
  expectDone(booked);
  expect(booked.data.requestBooking.booking).toMatchObject({ state: 'CONFIRMED', holdExpiresAt: null });
  await product.drainJobs();
  const mails = await product.db.rows<{ template: string }>(
    "select template from mail where to_address = 'qonaq@example.az'",
  );
  expect(mails.map(({ template }) => template)).toEqual(['GUEST_INVITED']);
  expectError(
    await other.run(
      `{ booking(id: "${held.data.holdSlot.booking.id}") { id } cancelled: myBookings { items { id } } missing: booking(id: "x") { id } }`,
    ),
    'BAD_REQUEST',
  );
});

it('a hold that is over is free for the next one, whose booking needs no job to have run', async () => {
  const held = await act(founder, 'holdSlot', 'HoldSlotInput', slot('Boz', 3, '10:00', '11:00'));
  clock.set(later(clock.now(), 6 * MINUTE));
  expectDone(await request(other, slot('Boz', 3, '10:00', '11:00')));
  expectProblem(
    await request(founder, { ...slot('Boz', 3, '10:00', '11:00'), holdId: held.data.holdSlot.booking.id }),
    'HOLD_EXPIRED',
  );
});

it.each([
  ['SLOT_OUTSIDE_HOURS', () => slot('Ağ', 4, '20:00', '21:00')],
  ['SLOT_OFF_GRID', () => slot('Ağ', 4, '10:05', '11:05')],
  ['SLOT_TOO_LONG', () => slot('Ağ', 4, '09:00', '14:00')],
  ['SLOT_TOO_FAR', () => slot('Ağ', 200, '10:00', '11:00')],
  ['SLOT_IN_PAST', () => slot('Ağ', -1, '10:00', '11:00')],
  ['SLOT_BACKWARD', () => slot('Ağ', 4, '11:00', '10:00')],
  ['PARTY_TOO_BIG', () => slot('Ağ', 4, '10:00', '11:00', 7)],
  ['TRAINING_REQUIRED', () => slot('Lab', 4, '10:00', '11:00')],
] as const)('refuses with %s', async (code, input) => {
  expectProblem(await request(founder, input()), code);
});

it('a divisible hall and its parts exclude each other; the desk decides and both ways are told', async () => {
  const whole = await request(founder, slot('Zal AB', 5, '10:00', '12:00', 80));
  expectDone(whole);
  expect(whole.data.requestBooking.booking).toMatchObject({ state: 'PENDING', price: { amount: '2000' } });
  expectProblem(await request(other, slot('Zal A', 5, '11:00', '13:00')), 'SLOT_TAKEN');
  const { id } = whole.data.requestBooking.booking;
  expectError(await act(other, 'confirmBooking', 'CancelBookingInput', { id }), 'NOT_FOUND');
  expectError(await act(founder, 'confirmBooking', 'CancelBookingInput', { id }), 'FORBIDDEN');
  const confirmed = await act(officer, 'confirmBooking', 'CancelBookingInput', { id });
  expect(confirmed.data.confirmBooking.booking.state).toBe('CONFIRMED');
  expectProblem(await act(officer, 'rejectBooking', 'RejectBookingInput', { id, reason: 'yox' }), 'STATE_HAS_MOVED_ON');
  const part = await request(other, slot('Zal B', 5, '13:00', '14:00'));
  expectDone(
    await act(officer, 'rejectBooking', 'RejectBookingInput', {
      id: part.data.requestBooking.booking.id,
      reason: 'Təmir',
    }),
  );
  await product.drainJobs();
  const told = await product.db.rows<{ kind: string }>(
    "select distinct kind from notification where kind like 'BOOKING_%' order by kind",
  );
  expect(told.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['BOOKING_CONFIRMED', 'BOOKING_REJECTED', 'BOOKING_TO_DECIDE']),
  );
});

it('a pool gives as many as it has; a quota ends by the database, and a late cancellation keeps it used', async () => {
  for (const client of [founder, other]) expectDone(await request(client, slot('Masalar', 6, '10:00', '12:00')));
  expectProblem(await request(officer, slot('Masalar', 6, '11:00', '12:00')), 'SLOT_TAKEN');
  const { id: personId } = (await founder.run('{ me { person { id } } }')).data.me.person;
  expectDone(
    await act(
      officer,
      'recordTraining',
      'RecordTrainingInput',
      { centreId: centre.id, personId, training: 'SPEC_LAB', completedOn: '2026-01-01' },
      'recordedTraining { training person { fullName } }',
    ),
  );
  expectDone(await request(founder, slot('Lab', 6, '08:00', '10:00')));
  expectProblem(await request(founder, slot('Lab', 6, '10:00', '12:00')), 'SLOT_QUOTA_EXCEEDED');
  expectDone(await request(founder, slot('Lab', 6, '10:00', '11:00')));
  const { data } = await founder.run('query ($id: ID!) { myQuota(centreId: $id) { label limit unit resetsAt } }', {
    id: centre.id,
  });
  expect(data.myQuota[0]).toMatchObject({ limit: 180, unit: 'MINUTES' });
});

it('a series is booked whole or not at all; dates that clash are shown before, and left out when asked', async () => {
  expectDone(await request(other, slot('Göy', 15, '10:00', '11:00')));
  const ask = slot('Göy', 8, '10:00', '11:00');
  const preview = await founder.run(
    'query ($input: PreviewSeriesInput!) { previewSeries(input: $input) { preview { summary dates { startsAt problems { code } nearest { startsAt } } } problems { code } } }',
    { input: { resourceId: ask.resourceId, startsAt: ask.startsAt, endsAt: ask.endsAt, rule: 'FREQ=WEEKLY;COUNT=4' } },
  );
  const { dates } = preview.data.previewSeries.preview;
  expect(dates.map(({ problems }: { problems: unknown[] }) => problems.length)).toEqual([0, 1, 0, 0]);
  expect(dates[1].nearest.startsAt).toBe(centre.at(15, '11:00').toISOString());
  const whole = await request(founder, { ...ask, series: { rule: 'FREQ=WEEKLY;COUNT=4' } });
  expectProblem(whole, 'SERIES_CONFLICTS');
  expect(await product.db.rows('select 1 from booking_series where resource_id = $1', [ask.resourceId])).toEqual([]);
  const skipping = await request(founder, {
    ...slot('Göy', 8, '10:00', '11:00'),
    series: { rule: 'FREQ=WEEKLY;COUNT=4', skipConflicts: true },
  });
  expectDone(skipping);
  const { series } = skipping.data.requestBooking;
  expect(series.bookings).toHaveLength(3);
  expectProblem(
    await request(founder, { ...slot('Göy', 8, '12:00', '13:00'), series: { rule: 'FREQ=HOURLY;COUNT=4' } }),
    'SERIES_RULE_UNKNOWN',
  );
  const input = { seriesId: series.id, from: centre.at(20, '00:00').toISOString() };
  expectError(await act(other, 'cancelSeriesFrom', 'CancelSeriesInput', input, 'series { id }'), 'NOT_FOUND');
  const rest = await act(founder, 'cancelSeriesFrom', 'CancelSeriesInput', input, 'series { bookings { state } }');
  expect(rest.data.cancelSeriesFrom.series.bookings.map(({ state }: { state: string }) => state)).toEqual([
    'CONFIRMED',
    'CANCELLED',
    'CANCELLED',
  ]);
});

it('a change moves the claim, asks the rules again and refuses what is taken or stale', async () => {
  const made = (await request(founder, slot('Boz', 7, '10:00', '12:00'))).data.requestBooking.booking;
  expectDone(await request(other, slot('Boz', 7, '14:00', '15:00')));
  const to = (from: string, until: string, version = made.version) => ({
    id: made.id,
    version,
    resourceId: room('Boz'),
    startsAt: centre.at(7, from).toISOString(),
    endsAt: centre.at(7, until).toISOString(),
    people: 2,
    title: 'Yeni',
  });
  expectProblem(await act(founder, 'changeBooking', 'ChangeBookingInput', to('13:30', '14:30')), 'SLOT_TAKEN');
  expectProblem(await act(founder, 'changeBooking', 'ChangeBookingInput', to('19:30', '20:30')), 'SLOT_OUTSIDE_HOURS');
  const moved = await act(founder, 'changeBooking', 'ChangeBookingInput', to('12:00', '14:00'));
  expectDone(moved);
  expect(moved.data.changeBooking.booking).toMatchObject({
    startsAt: centre.at(7, '12:00').toISOString(),
    version: made.version + 1,
  });
  expectError(await act(founder, 'changeBooking', 'ChangeBookingInput', to('09:00', '10:00')), 'CONFLICT');
  expectDone(await request(other, slot('Boz', 7, '10:00', '12:00')));
});

it('who does not come loses the room; it is offered to the first in the line and held for them', async () => {
  const made = (await request(founder, slot('Ağ', 9, '10:00', '12:00'))).data.requestBooking.booking;
  expectProblem(
    await act(other, 'joinSlotWaitlist', 'JoinSlotWaitlistInput', slot('Ağ', 9, '13:00', '14:00'), 'slotWait { id }'),
    'SLOT_IS_FREE',
  );
  const wait = slot('Ağ', 9, '11:00', '12:00');
  const joined = await act(other, 'joinSlotWaitlist', 'JoinSlotWaitlistInput', wait, 'slotWait { id state position }');
  expect(joined.data.joinSlotWaitlist.slotWait).toMatchObject({ state: 'WAITING', position: 1 });
  expectProblem(
    await act(
      other,
      'joinSlotWaitlist',
      'JoinSlotWaitlistInput',
      { ...wait, idempotencyKey: randomUUID() },
      'slotWait { id }',
    ),
    'ALREADY_WAITING',
  );
  clock.set(centre.at(9, '09:50'));
  const [founderThen, otherThen] = await people();
  expectProblem(await act(founderThen, 'checkIn', 'CheckInInput', { id: made.id, code: 'nope' }), 'DOOR_CODE_UNKNOWN');
  clock.set(centre.at(9, '10:15'));
  await product.runSchedule('release-no-shows');
  await product.drainJobs();
  const { data } = await otherThen.run(
    '{ mySlotWaits { id state offeredUntil wants { startsAt } booking { id state } allowedActions } }',
  );
  const offer = data.mySlotWaits.find(({ id }: { id: string }) => id === joined.data.joinSlotWaitlist.slotWait.id);
  expect(offer).toMatchObject({
    state: 'OFFERED',
    booking: { state: 'HELD' },
    allowedActions: ['slotWait.accept', 'slotWait.decline'],
  });
  expectProblem(await request(founderThen, slot('Ağ', 9, '11:00', '12:00')), 'SLOT_TAKEN');
  expectError(
    await act(founderThen, 'acceptSlotOffer', 'BookingIdInput', { id: offer.id }, 'slotWait { state }'),
    'NOT_FOUND',
  );
  const accepted = await act(
    otherThen,
    'acceptSlotOffer',
    'BookingIdInput',
    { id: offer.id },
    'slotWait { state } booking { id state }',
  );
  expect(accepted.data.acceptSlotOffer).toMatchObject({
    slotWait: { state: 'ACCEPTED' },
    booking: { state: 'CONFIRMED' },
  });
  clock.set(centre.at(9, '10:55'));
  const door = (centre.rooms['Ağ'] as { doorCode: string }).doorCode;
  const came = await act(otherThen, 'checkIn', 'CheckInInput', { id: offer.booking.id, code: door });
  expect(came.data.checkIn.booking.state).toBe('CHECKED_IN');
  const desk = await (await product.signIn('centre-officer')).run(
    'query ($id: ID!) { centreDesk(centreId: $id) { arrivals { state owner { fullName } } noShows { id } now { doorCode resource { name } booking { id } isBlocked } } }',
    { id: centre.id },
  );
  expect(desk.errors).toEqual([]);
  expect(desk.data.centreDesk.noShows).toEqual([{ id: made.id }]);
  expect(desk.data.centreDesk.now).toContainEqual(
    expect.objectContaining({ doorCode: door, resource: { name: 'Ağ' } }),
  );
  expectDone(await act(otherThen, 'checkOut', 'BookingIdInput', { id: offer.booking.id }));
});

it('an offer nobody answers goes to the next one', async () => {
  const made = (await request(founder, slot('Göy', 11, '10:00', '11:00'))).data.requestBooking.booking;
  const [first, second] = [await product.as('mentor'), await product.as('student')];
  for (const client of [first, second])
    expectDone(
      await act(
        client,
        'joinSlotWaitlist',
        'JoinSlotWaitlistInput',
        slot('Göy', 11, '10:00', '11:00'),
        'slotWait { id }',
      ),
    );
  const late = await act(founder, 'cancelBooking', 'CancelBookingInput', { id: made.id, reason: 'Gəlmirik' });
  expect(late.data.cancelBooking.booking).toMatchObject({ state: 'CANCELLED', isLate: false });
  await product.drainJobs();
  const stateOf = async (persona: string) =>
    (await (await product.signIn(persona)).run('{ mySlotWaits { state } }')).data.mySlotWaits[0].state;
  const states = async () => [await stateOf('mentor'), await stateOf('student')];
  expect(await states()).toEqual(['OFFERED', 'WAITING']);
  clock.set(later(clock.now(), 2 * HOUR));
  await product.runSchedule('expire-holds');
  await product.drainJobs();
  expect(await states()).toEqual(['EXPIRED', 'OFFERED']);
});

it('closing a room holds another one for everyone affected; opening it frees the time', async () => {
  const made = (await request(founder, slot('Boz', 12, '10:00', '11:00', 7))).data.requestBooking.booking;
  const input = {
    resourceIds: [room('Boz')],
    startsAt: centre.at(12, '08:00').toISOString(),
    endsAt: centre.at(12, '20:00').toISOString(),
    kind: 'MAINTENANCE',
    reason: 'İşıq xətti təmir olunur.',
    idempotencyKey: randomUUID(),
  };
  const more = 'blackouts { id kindLabel } affected { booking { id state } offer { id state resource { name } } }';
  expectError(await act(founder, 'blockResource', 'BlockResourceInput', input, more), 'FORBIDDEN');
  const closed = await act(
    officer,
    'blockResource',
    'BlockResourceInput',
    { ...input, idempotencyKey: randomUUID() },
    more,
  );
  expectDone(closed);
  const [affected] = closed.data.blockResource.affected;
  expect(affected).toMatchObject({
    booking: { id: made.id, state: 'CANCELLED' },
    offer: { state: 'HELD', resource: { name: 'Göy' } },
  });
  expectDone(await request(founder, { ...slot('Göy', 12, '10:00', '11:00', 7), holdId: affected.offer.id }));
  expectProblem(await request(other, slot('Boz', 12, '15:00', '16:00')), 'SLOT_TAKEN');
  expectDone(
    await act(
      officer,
      'unblockResource',
      'BookingIdInput',
      { id: closed.data.blockResource.blackouts[0].id },
      'blackout { id }',
    ),
  );
  expectDone(await request(other, slot('Boz', 12, '15:00', '16:00')));
  await product.drainJobs();
  const told = await product.db.rows("select 1 from notification where kind = 'BOOKING_OFFERED_INSTEAD'");
  expect(told).toHaveLength(1);
});

it('a calendar feed is secret, whole and ends when it is revoked; a busy calendar closes its times once', async () => {
  const made = await act(
    founder,
    'createCalendarFeed',
    'CreateCalendarFeedInput',
    { kind: 'PERSON', idempotencyKey: randomUUID() },
    'calendarFeed { id url }',
  );
  expectDone(made);
  expectError(
    await act(
      founder,
      'createCalendarFeed',
      'CreateCalendarFeedInput',
      { kind: 'CENTRE', subjectId: centre.id, idempotencyKey: randomUUID() },
      'calendarFeed { id }',
    ),
    'FORBIDDEN',
  );
  const path = new URL(made.data.createCalendarFeed.calendarFeed.url).pathname;
  const feed = await product.anonymous().fetch(path);
  const text = await feed.text();
  expect(feed.headers.get('content-type')).toContain('text/calendar');
  expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:Asia/Baku');
  expect(text).toContain('STATUS:CANCELLED');
  const again = await product.anonymous().fetch(path, { headers: { 'if-none-match': feed.headers.get('etag') ?? '' } });
  expect(again.status).toBe(304);
  const busy = { resourceId: room('Göy'), calendar: text.replaceAll(/^UID:/gm, 'UID:x') };
  const imported = await act(
    officer,
    'importBusyCalendar',
    'ImportBusyCalendarInput',
    { ...busy, idempotencyKey: randomUUID() },
    'busyImport { imported skipped }',
  );
  expect(imported.data.importBusyCalendar.busyImport.imported).toBeGreaterThan(0);
  const twice = await act(
    officer,
    'importBusyCalendar',
    'ImportBusyCalendarInput',
    { ...busy, idempotencyKey: randomUUID() },
    'busyImport { imported }',
  );
  expect(twice.data.importBusyCalendar.busyImport.imported).toBe(0);
  expectProblem(
    await act(
      officer,
      'importBusyCalendar',
      'ImportBusyCalendarInput',
      { ...busy, calendar: 'salam', idempotencyKey: randomUUID() },
      'busyImport { imported }',
    ),
    'CALENDAR_UNREADABLE',
  );
  expectDone(
    await act(
      founder,
      'revokeCalendarFeed',
      'BookingIdInput',
      { id: made.data.createCalendarFeed.calendarFeed.id },
      'calendarFeed { id }',
    ),
  );
  expect((await product.anonymous().fetch(path)).status).toBe(404);
});

it('rules are data: a preview says what one would have done, a saved one holds at once', async () => {
  const [baku] = (await officer.run('{ centres(city: "Baki") { id } }')).data.centres;
  const preview = await officer.run(
    'query ($input: SpaceRuleInput!) { previewSpaceRule(input: $input) { preview { bookings refused sample { id } byResource { resource { name } refused } } problems { code } } }',
    {
      input: { centreId: baku.id, kind: 'MEETING_ROOM', type: 'LENGTH', params: { minMinutes: 30, maxMinutes: 60 } },
    },
  );
  const { bookings, refused } = preview.data.previewSpaceRule.preview;
  expect(refused).toBeGreaterThan(0);
  expect(refused).toBeLessThan(bookings);
  const rule = { centreId: centre.id, kind: 'MEETING_ROOM', type: 'NOTICE', params: { minutes: 2880 } };
  expectError(await act(founder, 'saveSpaceRule', 'SpaceRuleInput', rule, 'rule { id }'), 'FORBIDDEN');
  expectProblem(
    await act(officer, 'saveSpaceRule', 'SpaceRuleInput', { ...rule, params: { minutes: -1 } }, 'rule { id }'),
    'TOO_SMALL',
    ['params', 'minutes'],
  );
  const saved = await act(officer, 'saveSpaceRule', 'SpaceRuleInput', rule, 'rule { id sentence isActive }');
  expectDone(saved);
  const refusedBooking = await request(founder, slot('Göy', 1, '18:00', '19:00'));
  expectProblem(refusedBooking, 'SLOT_TOO_SOON');
  expect(refusedBooking.data.requestBooking.problems[0].params.rule).toBe(saved.data.saveSpaceRule.rule.id);
  expectDone(
    await act(
      officer,
      'saveSpaceRule',
      'SpaceRuleInput',
      { ...rule, id: saved.data.saveSpaceRule.rule.id, isActive: false },
      'rule { isActive }',
    ),
  );
});

it('the desk sees use, lists and exports; the screen at the door names nobody', async () => {
  const [baku] = (await officer.run('{ centres(city: "Bakı") { id resources { id } } }')).data.centres;
  const today = dateOf(clock.now(), 'Asia/Baku');
  const { data, errors } = await officer.run(
    'query ($id: ID!, $to: Date!) { spaceUse(centreId: $id, from: "2026-11-01", to: $to) { bookings noShows noShowBps bookedMinutes revenue { amount } cells { weekday hour bookedMinutes openMinutes } byResource { resource { name } bookings } } bookings(filter: { centreId: $id }, first: 5) { items { reference owner { fullName } resource { name } } } }',
    { id: baku.id, to: today },
  );
  expect(errors).toEqual([]);
  expect(data.bookings.items).toHaveLength(5);
  expect(
    data.spaceUse.cells.some(
      ({ bookedMinutes, openMinutes }: Record<string, number>) => (bookedMinutes ?? 0) > (openMinutes ?? 0),
    ),
  ).toBe(false);
  const csv = await officer.fetch(
    `/exports/bookings.csv?filter=${encodeURIComponent(JSON.stringify({ centreId: baku.id }))}`,
  );
  expect((await csv.text()).split('\n').length).toBeGreaterThan(100);
  expect((await founder.fetch('/exports/bookings.csv')).status).toBe(403);
  const door = await product
    .anonymous()
    .run(
      'query ($id: ID!) { doorScreen(resourceId: $id) { state stateLabel until next { startsAt } resource { name } } }',
      { id: baku.resources[1].id },
    );
  expect(door.errors).toEqual([]);
});
