import { randomUUID } from 'node:crypto';
import { HOUR, later } from '@aim/domain/kernel/instant';
import type { Actor } from '@aim/domain/kernel/policy';
import { addDays, dateOf } from '@aim/domain/kernel/zone';
import { type Action, operationActions } from '@aim/domain/policies';
import { rangeOf } from '../src/spaces/range.ts';
import type { TestProduct } from './harness.ts';
import { type Cell, differences, type Operation, operationsWithoutCell, type Read } from './matrix-cells.ts';
import { type MatrixPersona, oneOfEachKind } from './matrix-personas.ts';
import { makeCentre, type TestCentre } from './spaces.ts';

let product: TestProduct;
let personas: readonly MatrixPersona[];
let centre: TestCentre;

type Relation = 'OWN' | 'FOREIGN';

interface Objects {
  readonly centreId: string;
  readonly bookingId: string;
  readonly waitId: string;
  readonly seriesId: string;
  readonly feedId: string;
  readonly blackoutId: string;
  readonly closureId: string;
  readonly ownerId: string;
  /** A time of its own in the free room. */
  readonly startsAt: Date;
  readonly endsAt: Date;
}

let next = 0;
const room = (name: string): string => centre.rooms[name]?.id as string;

/** A request and a series of one person, their place in a line and their feed; a closure without a time left. */
async function makeObjects(personId: string, relation: Relation): Promise<Objects> {
  const unit = ++next;
  const startsAt = centre.at(2 + unit, '10:00');
  const span = { startsAt, endsAt: later(startsAt, HOUR) };
  const [row] = await product.db.rows<Objects & Record<string, unknown>>(
    `with owner as (select p.id from person p where case when $2 = 'OWN' then p.id = $1
                      else p.id <> $1 and not exists (select from demo_persona d where d.person_id = p.id) end order by p.id limit 1),
          b as (insert into booking (reference, resource_id, centre_id, use_during, state, owner_id, title, people, made_at, changed_at, version)
                select $3, $4, $5, $6, 'PENDING', owner.id, 'Matris', 1, now(), now(), 2 from owner returning id, owner_id),
          c as (insert into claim (leaf_id, unit_no, during, use_during, source, booking_id, booking_live)
                select l.leaf_id, $7, $6, $6, 'BOOKING', b.id, true from b, resource_leaf l where l.resource_id = $4),
          w as (insert into slot_wait (resource_id, centre_id, person_id, wants, people, joined_at)
                select $4, $5, id, $6, 1, now() from owner returning id),
          s as (insert into booking_series (resource_id, owner_id, rule, starts_local, zone, minutes, made_at)
                select $4, id, 'FREQ=WEEKLY;COUNT=2', '2026-01-01 10:00', 'Asia/Baku', 60, now() from owner returning id),
          f as (insert into calendar_feed (kind, subject_id, owner_id, token_hash, made_at)
                select 'PERSON', id, id, decode(md5(random()::text), 'hex'), now() from owner returning id),
          x as (insert into blackout (centre_id, resource_id, during, kind, reason, made_by_id, made_at)
                select $5, $8, $6, 'OTHER', 'Matris', id, now() from owner returning id),
          k as (insert into centre_closure (centre_id, kind, starts_on, ends_on, name)
                values ($5, 'CLOSURE', date '2020-01-01' + $7::int, date '2020-01-01' + $7::int, '{"az": "a", "en": "b", "ru": "c"}') returning id)
     select b.id as "bookingId", w.id as "waitId", s.id as "seriesId", f.id as "feedId", x.id as "blackoutId",
            k.id as "closureId", b.owner_id as "ownerId"
     from b, w, s, f, x, k`,
    [personId, relation, `B-MATRIX${unit}`, room('Pool'), centre.id, rangeOf(span), unit, room('Closed')],
  );
  return { ...(row as Objects), ...span, centreId: centre.id };
}

type SpaceCell = Cell<Objects>;
const cell = (operation: Operation, inputType: string, input: SpaceCell['input'], action?: Action): SpaceCell => ({
  operation,
  inputType,
  input,
  ...(action ? { action } : {}),
});
const ofBooking = (operation: Operation, inputType: string, more: Record<string, unknown> = {}): SpaceCell =>
  cell(operation, inputType, ({ bookingId }) => ({ id: bookingId, ...more }));
const ofWait = (operation: Operation): SpaceCell => cell(operation, 'BookingIdInput', ({ waitId }) => ({ id: waitId }));
const key = () => ({ idempotencyKey: randomUUID() });
const slot = ({ startsAt, endsAt }: Objects) => ({ resourceId: room('Free'), startsAt, endsAt, people: 1 });
const TEXTS = { az: 'a', en: 'b', ru: 'c' };
const rule = { kind: 'EQUIPMENT', type: 'GRID', params: { minutes: 15 } };
const READS: readonly Read<Objects>[] = [
  ['centres { id }', 'centre.list', () => ({})],
  ['centre(slug: $slug) { id }', 'centre.list', () => ({ 'slug String!': centre.slug })],
  ['resource(id: $id) { id }', 'centre.list', () => ({ 'id ID!': room('Free') })],
  ['doorScreen(resourceId: $id) { state }', 'centre.availability', () => ({ 'id ID!': room('Free') })],
  [
    'availability(centreId: $id, from: "2026-01-01") { zone }',
    'centre.availability',
    ({ centreId }) => ({ 'id ID!': centreId }),
  ],
  ['findSlot(input: {}) { slots { price { amount } } }', 'centre.availability', () => ({})],
  ['booking(id: $id) { id }', 'booking.read', ({ bookingId }) => ({ 'id ID!': bookingId })],
  ['bookings(first: 1) { items { id } }', 'booking.list', () => ({})],
  ['myBookings(first: 1) { items { id } }', 'booking.listOwn', () => ({})],
  ['myCharges(first: 1) { items { id } }', 'booking.listOwn', () => ({})],
  ['mySpaceAccount { creditsCharged }', 'booking.listOwn', () => ({})],
  [
    'spaceCharges(filter: { centreId: $id }, first: 1) { items { id } }',
    'centre.use',
    ({ centreId }) => ({ 'id ID!': centreId }),
  ],
  [
    'spaceAccount(centreId: $id, from: "2026-01-01", to: "2026-01-02") { creditsCharged }',
    'centre.use',
    ({ centreId }) => ({ 'id ID!': centreId }),
  ],
  ['mySlotWaits { id }', 'slotWait.list', () => ({})],
  ['doorVisit(code: "NONE") { problems { code } }', 'booking.listOwn', () => ({})],
  ['centreRooms(centreId: $id) { id }', 'resource.save', ({ centreId }) => ({ 'id ID!': centreId })],
  ['spacePlans(centreId: $id) { code }', 'spaceRule.list', ({ centreId }) => ({ 'id ID!': centreId })],
  ['myQuota(centreId: $id) { key }', 'quota.readOwn', ({ centreId }) => ({ 'id ID!': centreId })],
  ['myCalendarFeeds { id }', 'calendarFeed.list', () => ({})],
  [
    'previewSeries(input: $input) { problems { code } }',
    'booking.request',
    ({ startsAt, endsAt }) => ({
      'input PreviewSeriesInput!': { resourceId: room('Free'), startsAt, endsAt, rule: 'FREQ=WEEKLY;COUNT=2' },
    }),
  ],
  ['centreDesk(centreId: $id) { on }', 'centre.desk', ({ centreId }) => ({ 'id ID!': centreId })],
  [
    'spaceUse(centreId: $id, from: "2026-01-01", to: "2026-01-02") { bookings }',
    'centre.use',
    ({ centreId }) => ({ 'id ID!': centreId }),
  ],
  ['spaceRules(centreId: $id) { id }', 'spaceRule.list', ({ centreId }) => ({ 'id ID!': centreId })],
  [
    'previewSpaceRule(input: $input) { problems { code } }',
    'spaceRule.preview',
    ({ centreId }) => ({ 'input SpaceRuleInput!': { centreId, ...rule } }),
  ],
  [
    'blackouts(centreId: $id, from: "2026-01-01T00:00:00Z", to: "2026-01-02T00:00:00Z") { id }',
    'resource.block',
    ({ centreId }) => ({ 'id ID!': centreId }),
  ],
];
/** Those that end something come last. */
const CELLS: readonly SpaceCell[] = [
  cell('holdSlot', 'HoldSlotInput', (objects) => ({ ...slot(objects), ...key() })),
  cell('requestBooking', 'RequestBookingInput', (objects) => ({ ...slot(objects), title: 'Matris', ...key() })),
  cell(
    'requestBooking',
    'RequestBookingInput',
    (objects) => ({ ...slot(objects), title: 'Matris', holdId: objects.bookingId, ...key() }),
    'booking.release',
  ),
  cell('joinSlotWaitlist', 'JoinSlotWaitlistInput', (objects) => ({ ...slot(objects), ...key() })),
  cell('createCalendarFeed', 'CreateCalendarFeedInput', () => ({ kind: 'PERSON', ...key() })),
  cell(
    'createCalendarFeed',
    'CreateCalendarFeedInput',
    ({ centreId }) => ({ kind: 'CENTRE', subjectId: centreId, ...key() }),
    'centre.desk',
  ),
  cell(
    'createCalendarFeed',
    'CreateCalendarFeedInput',
    () => ({ kind: 'RESOURCE', subjectId: room('Free'), ...key() }),
    'centre.desk',
  ),
  cell('saveSpaceRule', 'SpaceRuleInput', ({ centreId }) => ({ centreId, ...rule })),
  cell('recordTraining', 'RecordTrainingInput', ({ centreId, ownerId }) => ({
    ...{ centreId, personId: ownerId, training: 'MATRIX', completedOn: '2026-01-01' },
  })),
  cell('blockResource', 'BlockResourceInput', ({ startsAt, endsAt }) => ({
    ...{ resourceIds: [room('Blocked')], startsAt, endsAt, kind: 'OTHER', reason: 'matris', ...key() },
  })),
  cell('importBusyCalendar', 'ImportBusyCalendarInput', () => ({
    ...{ resourceId: room('Blocked'), calendar: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR', ...key() },
  })),
  // Refused for its order, which is asked after who may.
  cell('saveCentreHours', 'SaveCentreHoursInput', ({ centreId }) => ({
    ...{ centreId, hours: [{ weekday: 1, opensAt: '09:00', closesAt: '08:00' }] },
  })),
  cell('saveClosure', 'SaveClosureInput', ({ centreId, startsAt }) => {
    const on = addDays(dateOf(startsAt, centre.zone), 300);
    return { centreId, kind: 'HOLIDAY', startsOn: on, endsOn: on, name: TEXTS };
  }),
  cell('removeClosure', 'BookingIdInput', ({ closureId }) => ({ id: closureId })),
  cell('saveResource', 'SaveResourceInput', ({ centreId }) => ({
    ...{ centreId, kind: 'EQUIPMENT', name: 'Matris', capacity: 1, units: 1, amenities: [], access: [], isOpen: true },
  })),
  cell('unblockResource', 'BookingIdInput', ({ blackoutId }) => ({ id: blackoutId })),
  cell('changeBooking', 'ChangeBookingInput', ({ bookingId, startsAt, endsAt }) => ({
    ...{ id: bookingId, version: 2, resourceId: room('Pool'), startsAt, endsAt, people: 1, title: 'Matris 2' },
  })),
  ofBooking('releaseHold', 'BookingIdInput'),
  ofBooking('checkIn', 'CheckInInput'),
  ofBooking('checkOut', 'BookingIdInput'),
  ofBooking('confirmBooking', 'CancelBookingInput'),
  ofBooking('rejectBooking', 'RejectBookingInput', { reason: 'matris' }),
  ofBooking('cancelBooking', 'CancelBookingInput'),
  cell('cancelSeriesFrom', 'CancelSeriesInput', ({ seriesId, startsAt }) => ({ seriesId, from: startsAt })),
  ofWait('acceptSlotOffer'),
  ofWait('declineSlotOffer'),
  ofWait('leaveSlotWaitlist'),
  cell('revokeCalendarFeed', 'BookingIdInput', ({ feedId }) => ({ id: feedId })),
];
/** Each after the other: whoever changes a centre has seen what the one before made of it. */
const CHANGE: Cell<{ readonly version: number }> = {
  operation: 'changeCentre',
  inputType: 'ChangeCentreInput',
  input: ({ version }) => ({
    ...{ id: centre.id, version, name: 'Matris', operator: 'Spec', city: 'Şuşa', address: 'Küçə 1' },
    ...{ latitude: 40, longitude: 49, about: TEXTS },
  }),
};
const ASKED_BY_READS = READS.map(([field]) => field.split(/\W/, 1)[0] as string);

/** What a person owns: all else is asked once. */
const isOwned = (action: Action): boolean => /^(booking|slotWait|calendarFeed)\./.test(action);

async function asked(persona: MatrixPersona, relation: Relation, actor: Actor = persona.actor): Promise<unknown[]> {
  const objects = await makeObjects(actor.personId as string, relation);
  const facts = { ...objects, id: centre.id, personId: objects.ownerId, state: 'PENDING' };
  const reads = READS.filter(([, action]) => relation === 'FOREIGN' || isOwned(action));
  const cells = CELLS.filter(
    ({ operation, action }) => relation === 'FOREIGN' || isOwned(action ?? operationActions[operation]),
  );
  return differences(persona, { objects, actor, facts, reads, cells });
}

/**
 * Every operation on centres, rooms, bookings, lines and feeds × a persona of each kind × own and foreign objects: what the API does is
 * what the table says. Also for somebody who runs one desk: theirs, and that of another centre.
 */
export function spaceCells(
  matrix: () => { readonly product: TestProduct; readonly personas: readonly MatrixPersona[] },
): void {
  beforeAll(async () => {
    const all = matrix().personas;
    product = matrix().product;
    // A membership opens nothing here.
    personas = oneOfEachKind(all.map(({ actor, ...each }) => ({ ...each, actor: { ...actor, memberships: [] } })));
    centre = await makeCentre(product, [
      { name: 'Pool', kind: 'HOT_DESK', units: 500 },
      { name: 'Free' },
      { name: 'Blocked' },
      { name: 'Closed' },
    ]);
  });

  it.each(['OWN', 'FOREIGN'] as const)('on %s objects everybody is served what the table says', async (relation) => {
    // Each has objects and a time of their own: all may ask at once.
    const found = await Promise.all(personas.map((persona) => asked(persona, relation)));
    expect(found.flat()).toEqual([]);
  });

  it.each([true, false])('who runs one centre is served at its desk and at no other (here: %s)', async (isHere) => {
    const persona = personas.find(({ key: name }) => name === 'founder') as MatrixPersona;
    const scopeIds = [isHere ? centre.id : randomUUID()];
    const [grant] = await product.db.rows<{ id: string }>(
      `insert into role_grant (person_id, role, scope_ids, granted_at) values ($1, 'CENTRE_OFFICER', $2, now()) returning id`,
      [persona.actor.personId, scopeIds],
    );
    const actor: Actor = { ...persona.actor, roles: [...persona.actor.roles, { role: 'CENTRE_OFFICER', scopeIds }] };
    const found = await asked(persona, 'FOREIGN', actor);
    await product.db.rows('delete from role_grant where id = $1', [grant?.id]);
    expect(found).toEqual([]);
  });

  it('a centre is changed by who runs it', async () => {
    const found: unknown[] = [];
    for (const persona of personas) {
      const [objects] = await product.db.rows<{ version: number }>('select version from centre where id = $1', [
        centre.id,
      ]);
      const facts = { id: centre.id };
      const cells = [CHANGE];
      if (objects)
        found.push(...(await differences(persona, { objects, actor: persona.actor, facts, reads: [], cells })));
    }
    expect(found).toEqual([]);
  });

  it('has a cell for every operation on these', () => {
    const about = /^(centre|booking|slotWait|quota|resource|spaceRule|training|calendarFeed)\./;
    expect(
      operationsWithoutCell(about, [...CELLS.map(({ operation }) => operation), CHANGE.operation, ...ASKED_BY_READS]),
    ).toEqual([]);
  });
}
