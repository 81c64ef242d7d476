import { bookingMachine } from '@aim/domain/spaces/booking';
import { bookings } from '../src/locales/az/bookings.ts';
import { desk } from '../src/locales/az/desk.ts';
import { ui } from '../src/locales/az/ui.ts';
import { work } from '../src/locales/az/work.ts';
import { signInAs, signInAsNewPerson } from './support/sign-in.ts';
import { bookRoom, dayAhead, openSpace } from './support/spaces.ts';
import { visitors } from './support/visitors.ts';

const newVisitor = visitors();
const MEMBER = 'Lazer Öyrənən';
const TRAINING = 'E2E_LAZER';

it('the desk notes a training, turns a request down and takes in a busy calendar; the member follows by calendar', async () => {
  const { slug, rooms } = await openSpace(
    'Oğuz',
    ['Muxas'],
    [
      ['APPROVAL', {}],
      ['TRAINING', { code: TRAINING }],
    ],
  );
  const [member, officer] = [await newVisitor(), await newVisitor()];
  await signInAsNewPerson(member, MEMBER);
  const day = dayAhead(2);
  await signInAs(officer, 'centre-officer', `/staff/spaces/${slug}`);
  const { page } = officer;
  const choose = async (item: string) => {
    await page.getByRole('button', { name: ui.more }).click();
    await page.getByRole('menuitem', { name: item }).click();
    return page.getByRole('dialog', { name: item });
  };

  const training = await choose(desk.recordTraining);
  await training.getByRole('combobox', { name: desk.member }).fill(MEMBER);
  await page.getByRole('option', { name: MEMBER }).first().click();
  await training.getByLabel(desk.param_code).fill(TRAINING);
  await training.getByRole('button', { name: desk.recordTraining }).click();
  await page.getByText(desk.trainingRecorded).waitFor();

  const id = await bookRoom(member, rooms['Muxas'], day, ['10:00', '11:00']);
  const request = page.getByRole('listitem').filter({ hasText: MEMBER });
  await request.getByRole('button', { name: desk.reject }).click();
  const asked = page.getByRole('alertdialog', { name: desk.reject });
  await asked.getByLabel(work.reason).fill('Lazer bu həftə yoxlanılır.');
  await asked.getByRole('button', { name: desk.reject }).click();
  await page.getByText(desk.rejected).waitFor();
  await member.visit(`/app/bookings/${id}`);
  await member.page.getByText(bookingMachine.states.REJECTED.label.az).first().waitFor();
  await member.page.getByText('Lazer bu həftə yoxlanılır.').first().waitFor();

  const calendar = await choose(desk.import);
  const at = (time: string) => `${day.replaceAll('-', '')}T${time}00Z`;
  const event = [`UID:${slug}@e2e`, `DTSTART:${at('0800')}`, `DTEND:${at('0900')}`, 'SUMMARY:Seminar'];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    `DTSTAMP:${at('0800')}`,
    ...event,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  await calendar
    .getByLabel(desk.calendarFile)
    .setInputFiles({ name: 'teqvim.ics', mimeType: 'text/calendar', buffer: Buffer.from(`${lines.join('\r\n')}\r\n`) });
  await calendar.getByRole('button', { name: desk.import }).click();
  await page.getByText(desk.imported.replace('{imported}', '1').replace('{skipped}', '0')).waitFor();

  await member.visit('/app/bookings');
  await member.page.getByRole('button', { name: bookings.feedMake }).click();
  const address = await member.page.getByLabel(bookings.feedUrl).inputValue();
  const read = () => member.context.request.get(new URL(address).pathname);
  expect(await (await read()).text()).toContain('BEGIN:VCALENDAR');
  await member.page.getByRole('button', { name: bookings.feedRevoke }).click();
  await member.page
    .getByRole('alertdialog', { name: bookings.feedRevoke })
    .getByRole('button', { name: bookings.feedRevoke })
    .click();
  await member.page.getByText(bookings.feedRevoked).waitFor();
  expect((await read()).status()).toBe(404);
});
