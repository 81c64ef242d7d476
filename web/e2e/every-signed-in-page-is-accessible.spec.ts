import { inspectPages } from './support/inspect-page.ts';
import { ask, signInAs } from './support/sign-in.ts';
import { visitors } from './support/visitors.ts';

const newVisitor = visitors();

const SECTIONS_OF_STARTUP = ['edit', 'team', 'metrics', 'metrics/report'];
const SECTIONS = ['profile', 'appearance', 'notifications', 'sign-in', 'sessions', 'keys'];

it('the area of a founder', async () => {
  const visitor = await newVisitor();
  await signInAs(visitor, 'founder', '/app');
  const { me, myStartups } = await ask<{
    me: { memberships: { organisation: { id: string } }[] };
    myStartups: { id: string }[];
  }>(visitor, '{ me { memberships { organisation { id } } } myStartups { id } }');
  const id = me.memberships[0]?.organisation.id;
  const startups = myStartups.slice(0, 1).map((startup) => `/app/startups/${startup.id}`);
  expect(
    await inspectPages(visitor, [
      '/app',
      '/app/startups',
      ...startups.flatMap((startup) => [startup, ...SECTIONS_OF_STARTUP.map((section) => `${startup}/${section}`)]),
      '/app/organisations',
      '/app/organisations/register',
      '/app/organisations/register?step=details',
      '/app/organisations/register?step=check',
      ...['facts', 'members', 'files', 'log'].map((tab) => `/app/organisations/${id}?tab=${tab}`),
      '/app/inbox',
    ]),
  ).toEqual([]);
});

it('the settings', async () => {
  const visitor = await newVisitor();
  await signInAs(visitor, 'student', '/app');
  expect(
    await inspectPages(visitor, ['/app', '/app/organisations', ...SECTIONS.map((name) => `/app/settings/${name}`)]),
  ).toEqual([]);
});

it('the portal of an investor', async () => {
  const visitor = await newVisitor();
  await signInAs(visitor, 'investor', '/invest');
  expect(await inspectPages(visitor, ['/invest', '/invest/inbox', '/invest/settings'])).toEqual([]);
});
