import { bookingMachine } from '@aim/domain/spaces/booking';
import { bookings } from '../src/locales/az/bookings.ts';
import { desk } from '../src/locales/az/desk.ts';
import { signInAs, signInAsNewPerson } from './support/sign-in.ts';
import { bookRoom, dayAhead, openSpace } from './support/spaces.ts';
import { visitors } from './support/visitors.ts';

const newVisitor = visitors();

it('everyone in the way of a closure has another room kept for them, and one of them takes it', async () => {
  const { slug, rooms } = await openSpace('Naxçıvan', ['Əlincə', 'Batabat']);
  const [member, other] = [await newVisitor(), await newVisitor()];
  await signInAsNewPerson(member, 'Köçən Üzv');
  await signInAsNewPerson(other, 'Köçən Qonşu');
  const day = dayAhead(1);
  await bookRoom(member, rooms['Əlincə'], day, ['10:00', '11:00']);
  await bookRoom(other, rooms['Əlincə'], day, ['12:00', '13:00']);

  const officer = await newVisitor();
  await signInAs(officer, 'centre-officer', `/staff/spaces/${slug}`);
  await officer.page.getByRole('button', { name: desk.block }).click();
  const form = officer.page.getByRole('dialog', { name: desk.block });
  await form.getByRole('checkbox', { name: 'Əlincə' }).check();
  await form.getByLabel(desk.fromDay).fill(day);
  await form.getByLabel(desk.untilDay).fill(day);
  await form.getByLabel(desk.reason, { exact: true }).fill('Kondisioner təmir olunur.');
  await form.getByRole('button', { name: desk.block }).click();
  const result = officer.page.getByRole('dialog', { name: desk.blocked });
  await result.waitFor();
  for (const name of ['Köçən Üzv', 'Köçən Qonşu'])
    await result.getByRole('listitem').filter({ hasText: name }).getByText('Batabat').waitFor();

  await member.visit('/app/bookings');
  await member.page.getByRole('link', { name: /10:00–11:00/ }).click();
  await member.page.getByText(bookingMachine.states.HELD.label.az).first().waitFor();
  await member.page
    .getByText(/Batabat/)
    .first()
    .waitFor();
  await member.page.getByRole('button', { name: bookings.take }).click();
  await member.page.getByText(bookingMachine.states.CONFIRMED.label.az).first().waitFor();
  await officer.visit(`/staff/spaces/${slug}?on=${day}`);
  await officer.page.getByRole('listitem').filter({ hasText: 'Batabat' }).filter({ hasText: 'Köçən Üzv' }).waitFor();
});
