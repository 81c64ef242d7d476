import { randomUUID } from 'node:crypto';
import ICAL from 'ical.js';
import { type Client, expectDone, TestProduct } from '../../test/harness.ts';
import { act, makeCentre, request, type TestCentre } from '../../test/spaces.ts';
import { openBody } from '../notifications/mail-body.ts';
import { inTransaction } from '../platform/ctx.ts';
import { systemSeed } from '../platform/run-reaction.ts';
import { tellActor } from '../platform/with-actor.ts';

/** Guests of a booking: each is written to alone, in a language they read, with what their calendar understands. */
const STRANGER = 'qonaq-teqvim@example.com';

let product: TestProduct;
let owner: Client;
let officer: Client;
let centre: TestCentre;
let member: string;

beforeAll(async () => {
  product = await TestProduct.start();
  [owner, officer] = await Promise.all([product.as('founder'), product.as('centre-officer')]);
  centre = await makeCentre(product, [{ name: 'Ağ' }, { name: 'Zal', kind: 'HALL' }], [['APPROVAL', {}, 'HALL']]);
  const { id } = (await owner.run('{ me { person { id } } }')).data.me.person;
  member = await inTransaction(systemSeed(product.db, product.get, 'spec'), async (ctx) => {
    await tellActor(ctx);
    const [row] = await ctx.em.query(
      `select c.email, p.id from person_contact c join person p on p.id = c.person_id
       where c.verified_at is not null and p.state = 'ACTIVE' and p.id <> $1 order by p.id limit 1`,
      [id],
    );
    await ctx.em.query("update person set locale = 'en' where id = $1", [row.id]);
    return row.email;
  });
});
afterAll(() => product.stop());

interface Letter {
  readonly template: string;
  readonly locale: string;
  readonly subject: string;
  readonly method: string;
  readonly told: Readonly<Record<string, unknown>>;
}

/** Every letter to an address so far, the oldest first, with what its calendar says. */
async function lettersTo(address: string): Promise<Letter[]> {
  await product.drainJobs();
  return inTransaction(systemSeed(product.db, product.get, 'spec'), async (ctx) => {
    const rows: { id: string; template: string; locale: string; subject: string; bodySealed: Buffer }[] =
      await ctx.em.query(
        `select id, template, locale, subject, body_sealed as "bodySealed" from mail
         where to_address = $1 and template like 'GUEST%' order by id`,
        [address],
      );
    return rows.map(({ id, bodySealed, ...letter }) => {
      const { calendar } = openBody(ctx, { id, bodySealed });
      const read = new ICAL.Component(ICAL.parse(calendar?.text ?? ''));
      expect(read.getAllSubcomponents('vevent')).toHaveLength(1);
      const event = read.getFirstSubcomponent('vevent') as ICAL.Component;
      expect(read.getFirstPropertyValue('method')).toBe(calendar?.method);
      const value = (name: string) => String(event.getFirstPropertyValue(name));
      return {
        ...letter,
        method: calendar?.method ?? '',
        told: {
          uid: value('uid'),
          sequence: Number(value('sequence')),
          state: value('status'),
          place: value('location'),
          startsAt: (event.getFirstPropertyValue('dtstart') as ICAL.Time).toJSDate().toISOString(),
          attendees: event.getAllProperties('attendee').map((each) => String(each.getFirstValue())),
        },
      };
    });
  });
}

const slot = (days: number, from: string, to: string) => ({
  startsAt: centre.at(days, from).toISOString(),
  endsAt: centre.at(days, to).toISOString(),
});
const book = async (room: string, days: number) => {
  const made = await request(owner, {
    ...{ resourceId: centre.rooms[room]?.id, ...slot(days, '10:00', '11:00'), people: 2, title: 'Təqdimat' },
    ...{ guests: [STRANGER.toUpperCase(), member], idempotencyKey: randomUUID() },
  });
  expectDone(made);
  return made.data.requestBooking.booking;
};

it('an invitation, a change and a cancellation are the same event to each guest, and only grow', async () => {
  const { id, version } = await book('Ağ', 3);
  const [invited] = await lettersTo(STRANGER);
  expect(invited).toMatchObject({ template: 'GUEST_INVITED', method: 'REQUEST', locale: 'az' });
  expect(invited?.told).toMatchObject({
    ...{ state: 'CONFIRMED', startsAt: slot(3, '10:00', '11:00').startsAt, attendees: [`mailto:${STRANGER}`] },
  });
  expect(String(invited?.told['uid'])).toMatch(new RegExp(`^${id}@`));
  const change = { id, version, resourceId: centre.rooms['Ağ']?.id, people: 2, title: 'Təqdimat' };
  expectDone(await act(owner, 'changeBooking', 'ChangeBookingInput', { ...change, ...slot(3, '14:00', '15:00') }));
  await product.drainJobs();
  expectDone(await act(owner, 'cancelBooking', 'CancelBookingInput', { id }));
  const letters = await lettersTo(STRANGER);
  expect(letters.map(({ template, method }) => [template, method])).toEqual([
    ['GUEST_INVITED', 'REQUEST'],
    ['GUEST_INVITED', 'REQUEST'],
    ['GUEST_UNINVITED', 'CANCEL'],
  ]);
  expect(letters.map(({ told }) => told['state'])).toEqual(['CONFIRMED', 'CONFIRMED', 'CANCELLED']);
  expect(letters[1]?.told['startsAt']).toBe(slot(3, '14:00', '15:00').startsAt);
  expect(new Set(letters.map(({ told }) => told['uid'])).size).toBe(1);
  const sequences = letters.map(({ told }) => Number(told['sequence']));
  expect(sequences).toEqual([...new Set(sequences)].sort((one, other) => one - other));
});

it('who is known here reads it in the language of their own, and nobody sees the other guests', async () => {
  const letters = await lettersTo(member);
  expect(letters.map(({ locale }) => locale)).toEqual(['en', 'en', 'en']);
  expect(letters[0]?.subject).toMatch(/ invites you: Təqdimat$/);
  expect(letters.at(-1)?.subject).toBe('Cancelled: Təqdimat');
  for (const { told } of letters) {
    expect(told['attendees']).toEqual([`mailto:${member}`]);
    expect(told['place']).toBe(`Ağ, ${centre.slug}, Küçə 1, Shusha`);
  }
});

it('guests of a request hear of it when it is agreed, and never of one that is not', async () => {
  const before = (await lettersTo(STRANGER)).length;
  const [agreed, refused, dropped] = [await book('Zal', 5), await book('Zal', 6), await book('Zal', 7)];
  expect(await lettersTo(STRANGER)).toHaveLength(before);
  expectDone(await act(officer, 'confirmBooking', 'CancelBookingInput', { id: agreed.id }));
  expectDone(await act(officer, 'rejectBooking', 'RejectBookingInput', { id: refused.id, reason: 'Təmir' }));
  expectDone(await act(owner, 'cancelBooking', 'CancelBookingInput', { id: dropped.id }));
  const told = (await lettersTo(STRANGER)).slice(before);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({ method: 'REQUEST' });
  expect(String(told[0]?.told['uid'])).toMatch(new RegExp(`^${agreed.id}@`));
});

it('who changes and cancels at once sends the cancellation alone', async () => {
  const { id, version } = await book('Ağ', 8);
  const before = (await lettersTo(STRANGER)).length;
  const change = { id, version, resourceId: centre.rooms['Ağ']?.id, people: 2, title: 'Təqdimat' };
  expectDone(await act(owner, 'changeBooking', 'ChangeBookingInput', { ...change, ...slot(8, '14:00', '15:00') }));
  expectDone(await act(owner, 'cancelBooking', 'CancelBookingInput', { id }));
  expect((await lettersTo(STRANGER)).slice(before).map(({ method }) => method)).toEqual(['CANCEL']);
});
