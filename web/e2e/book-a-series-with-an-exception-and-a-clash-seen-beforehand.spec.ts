import { addDays } from '@aim/domain/kernel/zone';
import { book } from '../src/locales/az/book.ts';
import { bookings } from '../src/locales/az/bookings.ts';
import { signInAsNewPerson } from './support/sign-in.ts';
import { bookRoom, dayAhead, openSpace } from './support/spaces.ts';
import { visitors } from './support/visitors.ts';

const newVisitor = visitors();

it('four weeks are asked for: a taken one is named with the nearest time, one is left out by hand, two are booked', async () => {
  const { slug, rooms } = await openSpace('Lənkəran', ['Hirkan']);
  const other = await newVisitor();
  await signInAsNewPerson(other, 'Əvvəl Gələn');
  const first = dayAhead(2);
  await bookRoom(other, rooms['Hirkan'], addDays(first, 7), ['10:00', '11:00']);

  const member = await newVisitor();
  const { page } = member;
  await signInAsNewPerson(member, 'Hər Həftə Gələn', `/app/book?centre=${slug}&on=${first}&view=day`);
  await page
    .getByRole('grid')
    .getByRole('button', { name: `Hirkan, 10:00, ${book.free}` })
    .click();
  const dialog = page.getByRole('dialog', { name: 'Hirkan' });
  await dialog.getByText(book.guestsAndRepeat).click();
  await dialog.getByLabel(book.repeat).selectOption('WEEKLY');
  await dialog.getByLabel(book.times).fill('4');
  const dates = dialog.getByRole('group').getByRole('checkbox');
  await dates.nth(3).waitFor();
  await dialog.getByText(/1 tarix uyğun deyil/).waitFor();
  await dialog.getByText(/Ən yaxın: /).waitFor();
  expect(await dates.nth(1).isDisabled()).toBe(true);
  await dates.nth(2).uncheck();
  await dialog.getByRole('button', { name: book.book, exact: true }).click();

  await page.waitForURL(/\/app\/bookings\/[\w-]+$/);
  await page.getByRole('heading', { name: bookings.series }).waitFor();
  expect(await page.getByRole('link', { name: /10:00–11:00$/ }).count()).toBe(2);
});
