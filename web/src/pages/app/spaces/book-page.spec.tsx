import { screen, waitFor } from '@testing-library/react';
import { fakeServer } from '../../../../test/fake-server.ts';
import { fakeViewer } from '../../../../test/fake-world.ts';
import { renderArea } from '../../../../test/render-area.tsx';
import { founderPages } from '../../../app/founder/founder-pages.ts';

const CENTRE = { id: 'c1', slug: 'xezer', name: 'Xəzər', cityLabel: 'Bakı', address: 'Küçə 1', zone: 'Asia/Baku' };
const ROOM = {
  ...{ id: 'r1', name: 'Kür', kindLabel: 'Meeting room', capacity: 6, amenityLabels: [], photos: [], centre: CENTRE },
  terms: { needsApproval: false, creditsPerHour: 0, pricePerHour: null, why: [] },
};
const SLOT = { startsAt: '2098-11-20T06:00:00.000Z', endsAt: '2098-11-20T07:00:00.000Z' };

const UNDERSTOOD = {
  ...{ cityLabel: null, kind: null, people: 2, on: '2098-11-20', isDayNamed: true },
  ...{ time: '10:00', minutes: 60, unread: [] as string[] },
};

test.each([
  [false, /looked from today\. Not understood: after and Novruz\./],
  [true, /^Not understood: after and Novruz\./],
])('words of which nothing was made are told beside what was found (a day was named: %s)', async (isDayNamed, told) => {
  fakeServer({
    me: () => fakeViewer(),
    centres: () => [CENTRE],
    findSlot: () => ({ understood: { ...UNDERSTOOD, isDayNamed, unread: ['after', 'Novruz'] }, slots: [] }),
  });
  await renderArea('app', founderPages, '/app/book?text=after+Novruz');
  expect(await screen.findByText(told)).toBeVisible();
});

test('whoever was too slow has the time kept once more, with what was typed', async () => {
  const ends = ['2020-01-01T00:00:00.000Z', '2099-01-01T00:00:00.000Z'];
  const server = fakeServer({
    me: () => fakeViewer(),
    centres: () => [CENTRE],
    resource: () => ROOM,
    findSlot: () => ({
      understood: UNDERSTOOD,
      slots: [{ ...SLOT, isExact: true, needsApproval: false, credits: 0, price: null, resource: ROOM }],
    }),
  });
  server.answer('holdSlot', () => ({
    booking: { id: `hold-${ends.length}`, holdExpiresAt: ends.shift() },
    problems: [],
  }));
  const { user } = await renderArea('app', founderPages, '/app/book?text=otaq');
  await user.click(await screen.findByRole('button', { name: '10:00–11:00' }));

  const subject = await screen.findByRole('textbox', { name: 'Subject' });
  await user.clear(subject);
  await user.type(subject, 'Plan of the year');
  expect(screen.getByRole('timer')).toHaveTextContent('no longer kept');
  expect(screen.queryByRole('button', { name: 'Book' })).toBeNull();

  await user.click(screen.getByRole('button', { name: 'Keep it again' }));
  expect(await screen.findByRole('button', { name: 'Book' })).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Subject' })).toHaveValue('Plan of the year');
});

test('what opens at a touched time is called as its room is from the first moment', async () => {
  let tell: (room: typeof ROOM) => void = () => undefined;
  const room = new Promise<typeof ROOM>((resolve) => {
    tell = resolve;
  });
  const server = fakeServer({
    me: () => fakeViewer(),
    centres: () => [CENTRE],
    resource: () => room,
    findSlot: () => ({
      understood: UNDERSTOOD,
      slots: [{ ...SLOT, isExact: true, needsApproval: false, credits: 0, price: null, resource: ROOM }],
    }),
  });
  server.answer('holdSlot', () => ({
    booking: { id: 'hold-1', holdExpiresAt: '2099-01-01T00:00:00.000Z' },
    problems: [],
  }));
  const { user } = await renderArea('app', founderPages, '/app/book?text=otaq');
  await user.click(await screen.findByRole('button', { name: '10:00–11:00' }));
  await waitFor(() => expect(server.lastOf('BookResource')).toBeDefined());
  expect(screen.queryByRole('dialog')).toBeNull();
  tell(ROOM);
  expect(await screen.findByRole('dialog')).toHaveAccessibleName('Kür');
});
