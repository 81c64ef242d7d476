import { bookingMachine } from '@aim/domain/spaces/booking';
import { book } from '../src/locales/az/book.ts';
import { bookings } from '../src/locales/az/bookings.ts';
import { countActions } from './support/actions.ts';
import { signInAsNewPerson } from './support/sign-in.ts';
import { openSpace } from './support/spaces.ts';
import { PHONE, visitors } from './support/visitors.ts';

const newVisitor = visitors();

it('one sentence finds the room, one touch takes the time, one button books it; cancelling frees it', async () => {
  await openSpace('Şuşa', ['Qarabağ']);
  const member = await newVisitor({ viewport: PHONE });
  const { page } = member;
  await signInAsNewPerson(member, 'Telefonla Yazan', '/app/book');
  const ten = page.getByRole('button', { name: '10:00–11:00' });
  const find = async () => {
    await page.getByLabel(book.search).fill('sabah 10-da Şuşada 4 nəfərlik otaq');
    await page.keyboard.press('Enter');
  };

  const actions = await countActions(page);
  await find();
  await ten.click();
  await page.getByRole('dialog', { name: 'Qarabağ' }).getByRole('button', { name: book.book, exact: true }).click();
  await page.waitForURL(/\/app\/bookings\/[\w-]+$/);
  await page.getByRole('heading', { level: 1, name: book.defaultTitle }).waitFor();
  expect(await actions()).toBe(3);
  const booked = page.url();
  await page.getByText(bookingMachine.states.CONFIRMED.label.az).first().waitFor();

  await member.visit('/app/book');
  await find();
  await page.getByText(book.notExact).waitFor();
  expect(await ten.count()).toBe(0);

  await member.visit(booked);
  await page.getByRole('button', { name: bookings.cancel }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: bookings.cancel }).click();
  await page.getByText(bookingMachine.states.CANCELLED.label.az).first().waitFor();
  await member.visit('/app/book');
  await find();
  await ten.waitFor();
});
