import { randomInt, randomUUID } from 'node:crypto';
import { inspectPage } from './support/inspect-page.ts';
import { ask, signInAs } from './support/sign-in.ts';
import { residentVisitor, type Visitor } from './support/visitors.ts';

describe('the area of a founder', () => {
  const ids = { organisation: '', startup: '' };
  const visitor = residentVisitor(async (founder) => {
    await signInAs(founder, 'founder', '/app');
    const { me } = await ask<{ me: { memberships: { organisation: { id: string } }[] } }>(
      founder,
      '{ me { memberships { organisation { id } } } }',
    );
    ids.organisation = me.memberships[0]?.organisation.id ?? '';
    ids.startup = await startupOf(founder);
  });

  it.each([
    '/app',
    '/app/startups',
    ...['', '/edit', '/team', '/metrics', '/metrics/report', '/documents', '/visibility', '/history'].map(
      (section) => `/app/startups/:startup${section}`,
    ),
    '/app/residency',
    '/app/residency/statement',
    '/app/book',
    '/app/bookings',
    '/app/organisations',
    '/app/organisations/register',
    '/app/organisations/register?step=details',
    '/app/organisations/register?step=check',
    ...['facts', 'members', 'files', 'log'].map((tab) => `/app/organisations/:organisation?tab=${tab}`),
    '/app/inbox',
  ])('%s', async (path) => {
    const known = path.replace(':organisation', ids.organisation).replace(':startup', ids.startup);
    expect(await inspectPage(visitor(), known)).toEqual([]);
  });
});

/** The founder's first startup; one is registered where there is none. */
async function startupOf(founder: Visitor): Promise<string> {
  const { myStartups } = await ask<{ myStartups: { id: string }[] }>(founder, '{ myStartups { id } }');
  if (myStartups[0]) return myStartups[0].id;
  const { registerStartup } = await ask<{ registerStartup: { startup: { id: string } } }>(
    founder,
    'mutation($input: RegisterStartupInput!) { registerStartup(input: $input) { startup { id } } }',
    { input: { name: `Əlçatan ${randomInt(1e6)}`, sector: 'AGRITECH', idempotencyKey: randomUUID() } },
  );
  return registerStartup.startup.id;
}

describe('the settings', () => {
  const visitor = residentVisitor((student) => signInAs(student, 'student', '/app'));
  const sections = ['profile', 'appearance', 'notifications', 'sign-in', 'sessions', 'keys'];

  it.each(['/app', '/app/organisations', ...sections.map((name) => `/app/settings/${name}`)])('%s', async (path) =>
    expect(await inspectPage(visitor(), path)).toEqual([]),
  );
});

describe('the portal of an investor', () => {
  const visitor = residentVisitor((investor) => signInAs(investor, 'investor', '/invest'));

  it.each(['/invest', '/invest?sector=TOURISM', '/invest/inbox', '/invest/settings'])('%s', async (path) =>
    expect(await inspectPage(visitor(), path)).toEqual([]),
  );
});
