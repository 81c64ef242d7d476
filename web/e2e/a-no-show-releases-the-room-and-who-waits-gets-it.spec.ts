import { bookingMachine } from '@aim/domain/spaces/booking';
import { book } from '../src/locales/az/book.ts';
import { bookings } from '../src/locales/az/bookings.ts';
import { signInAsNewPerson } from './support/sign-in.ts';
import { bookRoom, dayAhead, letNobodyCome, openSpace } from './support/spaces.ts';
import { letScheduleCome } from './support/time.ts';
import { visitors } from './support/visitors.ts';

const newVisitor = visitors();

it('nobody checks in: the room is released, offered to the first in the line and taken', async () => {
  const check = { beforeMinutes: 15, graceMinutes: 10 };
  const { slug, rooms } = await openSpace('Quba', ['Şahdağ'], [['CHECK_IN', check]]);
  const absent = await newVisitor();
  await signInAsNewPerson(absent, 'Gəlməyən Şəxs');
  const day = dayAhead(2);
  const id = await bookRoom(absent, rooms['Şahdağ'], day, ['10:00', '12:00']);

  const waiting = await newVisitor();
  const { page } = waiting;
  await signInAsNewPerson(waiting, 'Gözləyən Şəxs', `/app/book?centre=${slug}&on=${day}&view=day&minutes=120`);
  await page
    .getByRole('grid')
    .getByRole('button', { name: `Şahdağ, 10:00, ${book.busy}` })
    .click();
  await page.getByRole('dialog', { name: 'Şahdağ' }).getByRole('button', { name: book.joinWaitlist }).click();
  await page.getByText(book.waiting).waitFor();
  await waiting.visit('/app/bookings');
  await page.getByRole('button', { name: bookings.leave }).waitFor();

  await letNobodyCome(id);
  await letScheduleCome('release-no-shows');
  await page.getByRole('button', { name: bookings.accept }).click();
  await page.waitForURL(/\/app\/bookings\/[\w-]+$/);
  await page.getByText(bookingMachine.states.CONFIRMED.label.az).first().waitFor();

  await absent.visit(`/app/bookings/${id}`);
  await absent.page.getByText(bookings.noShowText).waitFor();
});
