import { screen, waitFor, within } from '@testing-library/react';
import { type FakeServer, fakeServer } from '../../../test/fake-server.ts';
import { type Fake, fakeOrganisation, fakePage, fakeProblem, fakeViewer } from '../../../test/fake-world.ts';
import { renderArea } from '../../../test/render-area.tsx';
import { staffPages } from '../../app/staff/staff-pages.ts';

const deniz = fakeOrganisation({ name: 'Dəniz', allowedActions: ['organisation.verify'] });
const gunes = fakeOrganisation({ name: 'Günəş', allowedActions: ['organisation.verify'] });
const nar = fakeOrganisation({ name: 'Nar', allowedActions: ['organisation.verify'] });

let server: FakeServer;

beforeEach(() => {
  sessionStorage.clear();
  server = fakeServer({
    me: () => fakeViewer({ isStaff: true }),
    savedViews: () => [],
    organisations: () => fakePage([deniz, gunes, nar]),
    organisation: ({ id }) => [deniz, gunes, nar].find((one) => one['id'] === id) ?? null,
    countOrganisations: () => 1234,
  });
});

const open = (search = '') => renderArea('staff', staffPages, `/staff/organisations${search}`);
const asked = () => server.lastOf('StaffOrganisations');
const row = (name: string) => screen.findByRole('row', { name: new RegExp(name) });

test('the address decides what is asked for', async () => {
  await open('?search=dəniz&state=UNVERIFIED,VERIFIED&legalForm=LLC&from=2026-01-01&to=2026-06-30&sort=NAME_ASC');
  await row('Dəniz');
  expect(asked()).toMatchObject({
    filter: {
      search: 'dəniz',
      state: ['UNVERIFIED', 'VERIFIED'],
      legalForm: ['LLC'],
      registeredFrom: '2026-01-01',
      registeredTo: '2026-06-30',
    },
    sort: 'NAME_ASC',
  });
});

test('what does not belong in the address falls back to its default', async () => {
  await open('?sort=SIDEWAYS&state=NONSENSE,VERIFIED&from=yesterday');
  await row('Dəniz');
  expect(asked()).toMatchObject({ filter: { state: ['VERIFIED'] }, sort: 'REGISTERED_DESC' });
});

test('a filter, an order and hidden columns go into the address', async () => {
  const { user, address } = await open();
  await row('Dəniz');
  await user.click(screen.getByRole('button', { name: 'Add a filter' }));
  await user.click(screen.getByRole('button', { name: 'State' }));
  await user.click(screen.getByRole('checkbox', { name: 'Not verified' }));
  await user.click(screen.getByRole('button', { name: 'Apply' }));
  await waitFor(() => expect(address()).toBe('/staff/organisations?state=UNVERIFIED'));
  await user.click(screen.getByRole('button', { name: 'Name' }));
  await waitFor(() => expect(address()).toContain('sort=NAME_ASC'));
  await waitFor(() => expect(asked()).toMatchObject({ filter: { state: ['UNVERIFIED'] }, sort: 'NAME_ASC' }));
  await user.click(screen.getByRole('button', { name: 'Columns' }));
  await user.click(screen.getByRole('checkbox', { name: 'Legal form' }));
  await waitFor(() => expect(address()).toContain('columns=name,state,tin,registry,members,registeredAt'));
});

test('no match says so and takes the filters away', async () => {
  server.answer('organisations', ({ filter }) => fakePage((filter as Fake)['search'] === undefined ? [deniz] : []));
  const { user, address } = await open('?search=zzz');
  await screen.findByText('Nothing matches these filters');
  await user.click(screen.getByRole('button', { name: 'Clear the filters' }));
  await row('Dəniz');
  expect(address()).toBe('/staff/organisations');
});

test('above a thousand the exact number is counted on demand', async () => {
  server.answer('organisations', () => fakePage([deniz], { count: 1000, countIsCapped: true, hasNextPage: true }));
  const { user } = await open();
  await screen.findByText(/of 1,000\+/);
  await user.click(screen.getByRole('button', { name: 'Count exactly' }));
  await screen.findByText(/of 1,234/);
});

test('verifying many goes on after a refusal and reports each row', async () => {
  server.answer('verifyOrganisation', ({ id }) =>
    id === gunes['id']
      ? { organisation: null, problems: [fakeProblem('TIN_NOT_IN_REGISTRY', 'The registry does not know the TIN.')] }
      : { organisation: [deniz, nar].find((one) => one['id'] === id), problems: [] },
  );
  const { user } = await open();
  await row('Dəniz');
  await user.click(screen.getByRole('checkbox', { name: /Select all/ }));
  await user.click(screen.getByRole('button', { name: 'Verify' }));
  const dialog = await screen.findByRole('dialog', { name: /3 organisations/ });
  await user.click(within(dialog).getByRole('button', { name: 'Verify' }));
  const report = await screen.findByRole('dialog', { name: 'The check is finished' });
  expect(within(report).getByText(/2 organisations/)).toBeInTheDocument();
  expect(within(report).getByRole('listitem')).toHaveTextContent('GünəşThe registry does not know the TIN.');
  await user.click(within(report).getAllByRole('button', { name: 'Close' })[0] as HTMLElement);
  expect(await screen.findByText('1 selected')).toBeInTheDocument();
});

test('without the step-up nothing more is tried, and the report says so', async () => {
  server.answer('verifyOrganisation', () => ({
    organisation: null,
    problems: [fakeProblem('STEP_UP_REQUIRED', 'Confirm that it is you.')],
  }));
  const { user } = await open();
  await row('Dəniz');
  await user.click(screen.getByRole('checkbox', { name: /Select all/ }));
  await user.click(screen.getByRole('button', { name: 'Verify' }));
  const dialog = await screen.findByRole('dialog', { name: /3 organisations/ });
  await user.click(within(dialog).getByRole('button', { name: 'Verify' }));
  const stepUp = await screen.findByRole('dialog', { name: 'Is it you?' });
  await user.click(within(stepUp).getByRole('button', { name: 'Close' }));
  const report = await screen.findByRole('dialog', { name: 'The check is finished' });
  expect(within(report).getAllByText('Not tried: you did not confirm that it is you.')).toHaveLength(3);
  expect(server.asked.filter(({ operation }) => operation === 'VerifyOrganisation')).toHaveLength(1);
});
