import { randomUUID } from 'node:crypto';
import { addDays, dateOf } from '@aim/domain/kernel/zone';
import { type Client, expectDone, expectError, expectProblem, TestProduct } from '../../test/harness.ts';
import { act, makeCentre, request, type TestCentre } from '../../test/spaces.ts';
import { clock } from '../platform/clock.ts';

let product: TestProduct;
let member: Client;
let other: Client;
let officer: Client;
let centre: TestCentre;

beforeAll(async () => {
  product = await TestProduct.start();
  [member, other, officer] = (await Promise.all(
    ['founder', 'founder-two', 'centre-officer'].map((key) => product.signIn(key)),
  )) as [Client, Client, Client];
  centre = await makeCentre(product, [
    { name: 'Ağ', capacity: 6 },
    { name: 'Zal A', kind: 'HALL', capacity: 40 },
    { name: 'Zal AB', kind: 'HALL', capacity: 80, parts: ['Zal A', 'Zal B'] },
  ]);
});
afterAll(() => product.stop());
afterEach(() => clock.reset());

const room = (name: string) => centre.rooms[name] as { id: string; doorCode: string };
const slot = (name: string, days: number, from: string, to: string) => ({
  resourceId: room(name).id,
  startsAt: centre.at(days, from).toISOString(),
  endsAt: centre.at(days, to).toISOString(),
  people: 2,
  idempotencyKey: randomUUID(),
});
const bookOne = async (...asked: Parameters<typeof slot>) =>
  (await request(member, slot(...asked))).data.requestBooking.booking;
const texts = (word: string) => ({ az: word, en: word, ru: word });
const day = (days: number) => addDays(dateOf(clock.now(), centre.zone), days);
const WEEK = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opensAt: '08:00', closesAt: '20:00' }));
const care = (client: Client, name: string, type: string, input: object) =>
  act(
    client,
    name,
    type,
    input,
    name === 'saveResource' ? 'resource { id name version training isOpen }' : 'centre { id name version }',
  );

it('the door knows its code, and which booking is meant by whoever reads it', async () => {
  const made = await bookOne('Zal AB', 1, '10:00', '12:00');
  const screen = (code: string | null) =>
    product
      .anonymous()
      .run(
        'query ($id: ID!, $code: String) { doorScreen(resourceId: $id, code: $code) { state stateLabel until checkInCode next { startsAt } } }',
        { id: room('Zal A').id, code },
      );
  expect((await screen(null)).data.doorScreen.checkInCode).toBeNull();
  expect((await screen('x')).data.doorScreen.checkInCode).toBeNull();
  expect((await screen(room('Zal A').doorCode)).data.doorScreen.checkInCode).toBe(room('Zal A').doorCode);
  clock.set(centre.at(1, '09:50'));
  const [memberThen, otherThen] = [await product.signIn('founder'), await product.signIn('founder-two')];
  const visit = (client: Client, code: string) =>
    client.run(
      'query ($code: String!) { doorVisit(code: $code) { visit { resource { name } booking { id state } } problems { code path } } }',
      { code },
    );
  // The door of a part serves the whole hall, and a code is read as it was typed.
  const found = await visit(memberThen, ` ${room('Zal A').doorCode.toLowerCase()} `);
  expect(found.data.doorVisit.visit).toEqual({
    resource: { name: 'Zal A' },
    booking: { id: made.id, state: 'CONFIRMED' },
  });
  expect((await visit(otherThen, room('Zal A').doorCode)).data.doorVisit.visit.booking).toBeNull();
  expect((await visit(memberThen, 'NOPE')).data.doorVisit).toEqual({
    visit: null,
    problems: [{ code: 'DOOR_CODE_UNKNOWN', path: ['code'] }],
  });
  expectProblem(
    await act(memberThen, 'checkIn', 'CheckInInput', { id: made.id, code: room('Ağ').doorCode }),
    'DOOR_CODE_UNKNOWN',
    ['code'],
  );
  expectDone(await act(memberThen, 'checkIn', 'CheckInInput', { id: made.id, code: room('Zal A').doorCode }));
});

it('a centre is changed by who runs it, one after the other', async () => {
  const input = {
    ...{ id: centre.id, version: 1, name: 'Yeni ad', operator: 'Spec', city: 'Şuşa', address: 'Küçə 2' },
    ...{ phone: '+994 12 000 00 00', email: '', latitude: 39.76, longitude: 46.75, about: texts('Haqqında') },
  };
  expectError(await care(member, 'changeCentre', 'ChangeCentreInput', input), 'FORBIDDEN');
  expectProblem(await care(officer, 'changeCentre', 'ChangeCentreInput', { ...input, latitude: 95 }), 'TOO_BIG', [
    'latitude',
  ]);
  const changed = await care(officer, 'changeCentre', 'ChangeCentreInput', input);
  expect(changed.data.changeCentre.centre).toMatchObject({ name: 'Yeni ad', version: 2 });
  expectError(await care(officer, 'changeCentre', 'ChangeCentreInput', input), 'CONFLICT');
});

it('hours hold from tomorrow, and no booking is left outside them', async () => {
  await bookOne('Ağ', 3, '18:00', '19:00');
  const hours = WEEK.map((each) => ({ ...each, closesAt: '18:00' }));
  const input = { centreId: centre.id, hours };
  expectError(await care(member, 'saveCentreHours', 'SaveCentreHoursInput', input), 'FORBIDDEN');
  expectProblem(
    await care(officer, 'saveCentreHours', 'SaveCentreHoursInput', { ...input, hours: [...hours, hours[0]] }),
    'HOURS_OVERLAP',
    ['hours'],
  );
  const refused = await care(officer, 'saveCentreHours', 'SaveCentreHoursInput', input);
  expectProblem(refused, 'BOOKINGS_IN_THE_WAY', ['hours']);
  expect(refused.data.saveCentreHours.problems[0].params).toMatchObject({ count: 1, date: day(3) });
  expectDone(
    await care(officer, 'saveCentreHours', 'SaveCentreHoursInput', {
      ...input,
      hours: WEEK.map((each) => ({ ...each, opensAt: '10:00', closesAt: '19:00' })),
    }),
  );
  expectProblem(await request(member, slot('Ağ', 4, '19:00', '20:00')), 'SLOT_OUTSIDE_HOURS');
  expectDone(await request(member, slot('Ağ', 4, '18:00', '19:00')));
});

it('closed days take no bookings, wait for those there are, and open again', async () => {
  const closure = { centreId: centre.id, kind: 'HOLIDAY', startsOn: day(4), endsOn: day(6), name: texts('Bayram') };
  expectProblem(await care(officer, 'saveClosure', 'SaveClosureInput', closure), 'BOOKINGS_IN_THE_WAY', ['startsOn']);
  const fine = { ...closure, startsOn: day(5) };
  expectDone(await care(officer, 'saveClosure', 'SaveClosureInput', fine));
  expectProblem(await care(officer, 'saveClosure', 'SaveClosureInput', fine), 'CLOSURE_OVERLAP', ['startsOn']);
  expectProblem(await request(member, slot('Ağ', 5, '11:00', '12:00')), 'SLOT_OUTSIDE_HOURS');
  const { data } = await officer.run(
    'query ($slug: String!) { centre(slug: $slug) { closures { id name names { ru } } } }',
    {
      slug: centre.slug,
    },
  );
  const [{ id }] = data.centre.closures;
  expectDone(
    await care(officer, 'saveClosure', 'SaveClosureInput', { ...fine, id, endsOn: day(5), name: texts('Novruz') }),
  );
  expectDone(await request(member, slot('Ağ', 6, '11:00', '12:00')));
  expectError(await care(member, 'removeClosure', 'BookingIdInput', { id }), 'FORBIDDEN');
  expectDone(await care(officer, 'removeClosure', 'BookingIdInput', { id }));
  expectDone(await request(member, slot('Ağ', 5, '11:00', '12:00')));
});

it('a room is added with its hours and its training, changed, and closed for booking', async () => {
  const input = {
    ...{ centreId: centre.id, kind: 'LAB', name: 'Lab', capacity: 4, units: 1, amenities: ['SOLDERING'], access: [] },
    ...{ floor: '2', note: null, plan: { x: 0, y: 0, width: 40, height: 30 }, training: 'spec_care', isOpen: true },
  };
  expectError(await care(member, 'saveResource', 'SaveResourceInput', input), 'FORBIDDEN');
  expectProblem(
    await care(officer, 'saveResource', 'SaveResourceInput', { ...input, plan: { ...input.plan, x: 61 } }),
    'PLAN_OUTSIDE',
    ['plan'],
  );
  const { resource } = (await care(officer, 'saveResource', 'SaveResourceInput', input)).data.saveResource;
  expect(resource).toMatchObject({ training: 'SPEC_CARE', isOpen: true, version: 1 });
  const asked = { ...slot('Ağ', 2, '11:00', '12:00'), resourceId: resource.id };
  expectProblem(await request(other, asked), 'TRAINING_REQUIRED');
  const changed = { ...input, id: resource.id, version: 1, training: '', name: 'Lab 2' };
  expectProblem(await care(officer, 'saveResource', 'SaveResourceInput', { ...changed, units: 2 }), 'NOT_VALID', [
    'units',
  ]);
  expectDone(await care(officer, 'saveResource', 'SaveResourceInput', changed));
  expectDone(await request(other, { ...asked, idempotencyKey: randomUUID() }));
  expectError(await care(officer, 'saveResource', 'SaveResourceInput', changed), 'CONFLICT');
  expectDone(await care(officer, 'saveResource', 'SaveResourceInput', { ...changed, version: 2, isOpen: false }));
  expectProblem(
    await request(other, { ...slot('Ağ', 2, '13:00', '14:00'), resourceId: resource.id }),
    'RESOURCE_CLOSED',
  );
  const rooms = await officer.run('query ($id: ID!) { centreRooms(centreId: $id) { name isOpen photos { id } } }', {
    id: centre.id,
  });
  expect(rooms.data.centreRooms).toContainEqual({ name: 'Lab 2', isOpen: false, photos: [] });
  expectError(
    await member.run('query ($id: ID!) { centreRooms(centreId: $id) { id } }', { id: centre.id }),
    'FORBIDDEN',
  );
});

it('a room keeps its own hours: what stands outside refuses them, a hall of parts shares those of its parts, and without any it has the centre’s again', async () => {
  const narrow = WEEK.map((each) => ({ ...each, opensAt: '10:00', closesAt: '16:00' }));
  const hours = (name: string, own: object[]) =>
    care(officer, 'saveCentreHours', 'SaveCentreHoursInput', {
      centreId: centre.id,
      resourceId: room(name).id,
      hours: own,
    });
  expectProblem(await hours('Zal AB', narrow), 'HOURS_OF_PARTS', ['hours']);
  const early = await bookOne('Zal A', 9, '17:00', '18:00');
  expectProblem(await hours('Zal A', narrow), 'BOOKINGS_IN_THE_WAY', ['hours']);
  expectDone(await act(member, 'cancelBooking', 'CancelBookingInput', { id: early.id }));
  expectDone(await hours('Zal A', narrow));
  const openOf = async () => {
    const { data } = await member.run(
      `query ($id: ID!, $from: Date!) { availability(centreId: $id, from: $from, days: 1) {
         resources { resource { name hours { weekday opensAt closesAt } } open { startsAt endsAt } } } }`,
      { id: centre.id, from: day(9) },
    );
    return Object.fromEntries(
      data.availability.resources.map(
        ({ resource, open }: { resource: { name: string; hours: object[] }; open: object[] }) => [
          resource.name,
          { own: resource.hours.length, open },
        ],
      ),
    );
  };
  const open = [{ startsAt: centre.at(9, '10:00').toISOString(), endsAt: centre.at(9, '16:00').toISOString() }];
  const now = await openOf();
  expect(now['Zal A']).toEqual({ own: 7, open });
  expect(now['Zal AB']).toEqual({ own: 0, open });
  expect(now['Ağ'].open).not.toEqual(open);
  expectProblem(await request(member, slot('Zal A', 9, '17:00', '18:00')), 'SLOT_OUTSIDE_HOURS');
  expectProblem(await request(member, slot('Zal AB', 9, '15:00', '17:00')), 'SLOT_OUTSIDE_HOURS');
  expectDone(await request(member, slot('Zal AB', 9, '14:00', '16:00')));
  expectDone(await request(member, slot('Ağ', 9, '17:00', '18:00')));
  expectDone(await hours('Zal A', []));
  expect((await openOf())['Zal A']).toMatchObject({ own: 0, open: (await openOf())['Ağ'].open });
  expectDone(await request(member, slot('Zal A', 9, '17:00', '18:00')));
});

it('the parts of a hall are set and changed while nobody has booked it as it was', async () => {
  const input = {
    ...{ centreId: centre.id, kind: 'HALL', capacity: 20, units: 1, amenities: [], access: [], floor: null },
    ...{ note: null, plan: null, training: null, isOpen: true },
  };
  const save = (name: string, more: object) =>
    care(officer, 'saveResource', 'SaveResourceInput', { ...input, name, ...more });
  const made: Record<string, string> = {};
  for (const name of ['C', 'D', 'E']) made[name] = (await save(name, {})).data.saveResource.resource.id;
  const ids = (names: string) => [...names].map((name) => made[name]);
  expectProblem(await save('CD', { partIds: ids('C') }), 'PARTS_UNFIT', ['partIds']);
  expectProblem(await save('CD', { partIds: [made['C'], room('Zal AB').id] }), 'PARTS_UNFIT', ['partIds']);
  const whole = (await save('CD', { partIds: ids('CD') })).data.saveResource.resource;
  const change = (version: number, partIds: (string | undefined)[] | null) =>
    save('CD', { id: whole.id, version, partIds });
  expectProblem(await save('C', { id: made['C'], version: 1, partIds: ids('DE') }), 'ROOM_IS_PART', ['partIds']);
  const asked = (id: string | undefined, from: string, to: string) => ({
    ...slot('Ağ', 12, from, to),
    resourceId: id,
  });
  const booking = (await request(member, asked(whole.id, '10:00', '11:00'))).data.requestBooking.booking;
  expectProblem(await request(other, asked(made['C'], '10:00', '11:00')), 'SLOT_TAKEN');
  expectDone(await request(other, asked(made['E'], '10:00', '11:00')));
  const refused = await change(1, ids('DE'));
  expectProblem(refused, 'BOOKINGS_IN_THE_WAY', ['partIds']);
  expect(refused.data.saveResource.problems[0].params).toMatchObject({ count: 1, date: day(12) });
  // The same parts in another order, and parts left out, change nothing.
  expectDone(await change(1, ids('DC')));
  expectDone(await change(2, null));
  expectDone(await act(member, 'cancelBooking', 'CancelBookingInput', { id: booking.id }));
  // A closure of the hall goes with it: whoever booked the new part for that time stands in the way.
  const closed = { resourceIds: [whole.id], startsAt: centre.at(12, '10:00'), endsAt: centre.at(12, '12:00') };
  expectDone(
    await officer.run(
      'mutation ($input: BlockResourceInput!) { blockResource(input: $input) { blackouts { id } problems { code } } }',
      { input: { ...closed, kind: 'MAINTENANCE', reason: 'Boya', idempotencyKey: randomUUID() } },
    ),
  );
  expectProblem(await change(3, ids('DE')), 'BOOKINGS_IN_THE_WAY', ['partIds']);
  expectDone(await change(3, []));
  expectProblem(await request(other, asked(whole.id, '11:00', '12:00')), 'SLOT_TAKEN');
  expectDone(await request(other, asked(made['C'], '11:00', '12:00')));
  const { data } = await officer.run(
    'query ($id: ID!) { centreRooms(centreId: $id) { id partIds partNames hours { weekday } } }',
    { id: centre.id },
  );
  expect(data.centreRooms).toContainEqual({ id: whole.id, partIds: [], partNames: [], hours: [] });
});

it('the ledger itself refuses parts under a living booking', async () => {
  const made = await bookOne('Ağ', 14, '11:00', '12:00');
  await expect(
    product.db.rows('delete from resource_leaf where resource_id = (select resource_id from booking where id = $1)', [
      made.id,
    ]),
  ).rejects.toThrow('other parts than its room has');
});

it('the desk of a day without bookings is empty, whatever other days and centres have', async () => {
  const { data } = await officer.run(
    'query ($id: ID!, $on: Date!) { centreDesk(centreId: $id, on: $on) { arrivals { id } noShows { id } toDecide { id } } }',
    { id: centre.id, on: day(40) },
  );
  expect(data.centreDesk).toEqual({ arrivals: [], noShows: [], toDecide: [] });
});
