import { randomInt, randomUUID } from 'node:crypto';
import { inspectPage } from './support/inspect-page.ts';
import { ask, registerCompany, signInAs } from './support/sign-in.ts';
import { bookRoom, dayAhead, openSpace } from './support/spaces.ts';
import { residentVisitor, type Visitor } from './support/visitors.ts';

const START = `mutation($application: StartResidencyApplicationInput!, $landing: StartSoftLandingInput!) {
  startResidencyApplication(input: $application) { application { id } }
  startSoftLanding(input: $landing) { softLandingCase { id } } }`;

describe('the area of a founder', () => {
  const ids: Record<string, string> = {};
  const visitor = residentVisitor(async (founder) => {
    await signInAs(founder, 'founder', '/app');
    const { me } = await ask<{ me: { memberships: { organisation: { id: string } }[] } }>(
      founder,
      '{ me { memberships { organisation { id } } } }',
    );
    ids['organisation'] = me.memberships[0]?.organisation.id ?? '';
    Object.assign(ids, { startup: await startupOf(founder), ...(await recordsOfResidency(founder)) });
    const { rooms } = await openSpace('Qax', ['Kürmük']);
    ids['booking'] = await bookRoom(founder, rooms['Kürmük'], dayAhead(2), ['10:00', '11:00']);
  });

  it.each([
    '/app',
    '/app/startups',
    ...['', '/edit', '/team', '/metrics', '/metrics/report', '/documents', '/visibility', '/history'].map(
      (section) => `/app/startups/:startup${section}`,
    ),
    '/app/residency',
    '/app/residency/statement',
    '/app/residency/between-reports/:residency',
    '/app/residency/reports/:report',
    '/app/residency/:application',
    '/app/soft-landing',
    '/app/soft-landing/:landing',
    '/app/book',
    '/app/bookings',
    '/app/bookings?when=account',
    '/app/bookings/:booking',
    '/app/organisations',
    '/app/organisations/register',
    '/app/organisations/register?step=details',
    '/app/organisations/register?step=check',
    ...['facts', 'members', 'files', 'log'].map((tab) => `/app/organisations/:organisation?tab=${tab}`),
    '/app/inbox',
  ])('%s', async (path) => {
    const known = path.replace(/:(\w+)/, (_, name: string) => ids[name] ?? '');
    expect(await inspectPage(visitor(), known)).toEqual([]);
  });
});

/** A residency with a report that runs, and a foreign company that applies and asks for help to land. */
async function recordsOfResidency(founder: Visitor): Promise<Record<string, string>> {
  const company = await registerCompany(founder, `Fjord ${randomInt(1e6)}`);
  const started = await ask<{
    startResidencyApplication: { application: { id: string } };
    startSoftLanding: { softLandingCase: { id: string } };
  }>(founder, START, {
    application: { organisationId: company, idempotencyKey: randomUUID() },
    landing: { organisationId: company, goal: 'MARKET', plan: 'Bazara çıxmaq', idempotencyKey: randomUUID() },
  });
  const { residencyReports } = await ask<{ residencyReports: { items: { id: string; residencyId: string }[] } }>(
    founder,
    '{ residencyReports(first: 100, filter: { state: [DRAFT] }) { items { id residencyId } } }',
  );
  return {
    application: started.startResidencyApplication.application.id,
    landing: started.startSoftLanding.softLandingCase.id,
    report: residencyReports.items[0]?.id ?? '',
    residency: residencyReports.items[0]?.residencyId ?? '',
  };
}

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

describe('the council', () => {
  let id = '';
  const visitor = residentVisitor(async (expert) => {
    await signInAs(expert, 'reviewer', '/app');
    const { residencyApplications } = await ask<{ residencyApplications: { items: { id: string }[] } }>(
      expert,
      '{ residencyApplications(first: 1) { items { id } } }',
    );
    id = residencyApplications.items[0]?.id ?? '';
  });

  it('/app/residency/council/:id', async () =>
    expect(await inspectPage(visitor(), `/app/residency/council/${id}`)).toEqual([]));
});

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
