import { screen, waitFor } from '@testing-library/react';
import { clear } from 'idb-keyval';
import { type FakeServer, fakeServer } from '../../../../test/fake-server.ts';
import { type Fake, fakeStartup, fakeViewer } from '../../../../test/fake-world.ts';
import { renderArea } from '../../../../test/render-area.tsx';
import { founderPages } from '../../../app/founder/founder-pages.ts';
import { investPages } from '../../../app/invest/invest-pages.ts';

const ID = '0199f000-0000-7000-8000-00000000bbbb';
const OTHER = '0199f000-0000-7000-8000-00000000cccc';
const AT = '2026-11-20T08:30:00.000Z';
const LISTING = {
  id: 'l1',
  state: 'ACTIVE',
  stateLabel: 'Open',
  level: 'LISTED',
  groups: ['PROFILE'],
  audience: 'ALL_INVESTORS',
  funds: [],
  excludedFunds: [],
  expiresOn: '2027-05-20',
  ask: null,
  allowedActions: ['listing.pause', 'listing.revoke'],
};
const LISTED = {
  id: ID,
  level: 'LISTED',
  code: 'T-1',
  reference: 'ST-7K3QX9',
  name: 'Yarpaq',
  oneLiner: 'Xəstəliyi şəkildən tanıyır.',
  sectorLabel: 'Agritech',
  regionLabel: 'Baku',
  stage: 'MVP',
  stageLabel: 'MVP',
  stageOn: '2026-06-14',
  intakeYear: 2025,
  expiresOn: '2027-05-20',
  ask: null,
  askFrom: null,
  askTo: null,
  problem: 'Fermerlər gec görür.',
  solution: null,
  website: null,
  founders: [],
  traction: [],
  financials: [],
  files: [],
  hiddenGroups: ['FINANCIALS', 'DOCUMENTS'],
};
let startup: Fake;
let server: FakeServer;

beforeEach(async () => {
  await clear();
  startup = fakeStartup({ id: ID, listing: null, allowedActions: ['listing.publish'] });
  server = fakeServer({
    me: () => fakeViewer({ isInvestor: true }),
    startup: () => startup,
    startupViews: () => ({ items: [], endCursor: null, hasNextPage: false }),
  });
});

const open = (search = '') => renderArea('app', founderPages, `/app/startups/${ID}/visibility${search}`);

test('nothing is shown before somebody has agreed to the text', async () => {
  server.answer('publishListing', () => ({ listing: { id: 'l1' }, problems: [] }));
  const { user } = await open('?terms=edit');
  await user.click(await screen.findByRole('radio', { name: /A page with its name/ }));
  await user.click(screen.getByRole('checkbox', { name: /Users and customers/ }));
  await user.type(screen.getByLabelText(/How much are you looking for/), '310 000');
  await user.click(screen.getByRole('button', { name: 'I agree, show it' }));
  expect(await screen.findAllByText('Tick the consent to go on')).not.toHaveLength(0);
  expect(server.lastOf('PublishListing')).toBeUndefined();
  await user.click(screen.getByRole('checkbox', { name: 'I have read it and agree' }));
  await user.click(screen.getByRole('button', { name: 'I agree, show it' }));
  await waitFor(() =>
    expect(server.lastOf('PublishListing')).toMatchObject({
      input: { startupId: ID, level: 'LISTED', groups: ['TRACTION'], ask: { amount: '31000000', currency: 'AZN' } },
    }),
  );
});

test('only the funds that were named may look', async () => {
  server.answer('publishListing', () => ({ listing: { id: 'l1' }, problems: [] }));
  server.answer('listingFunds', () => [
    { id: ID, name: 'First Fund' },
    { id: OTHER, name: 'Second Fund' },
  ]);
  startup = { ...startup, listing: { ...LISTING, excludedFunds: [{ id: OTHER, name: 'Second Fund' }] } };
  const { user } = await open('?terms=edit');
  expect(await screen.findByRole('button', { name: 'Remove Second Fund' })).toBeVisible();
  await user.click(screen.getByRole('radio', { name: /Only funds that I choose/ }));
  await user.click(screen.getByRole('combobox', { name: 'Funds that may see it' }));
  await user.click(await screen.findByRole('option', { name: 'First Fund' }));
  expect(await screen.findByRole('button', { name: 'Remove First Fund' })).toBeVisible();
  await user.click(screen.getByRole('checkbox', { name: 'I have read it and agree' }));
  await user.click(screen.getByRole('button', { name: 'I agree, show it' }));
  await waitFor(() =>
    expect(server.lastOf('PublishListing')).toMatchObject({
      input: { audience: 'NAMED_FUNDS', fundIds: [ID], excludedFundIds: [] },
    }),
  );
});

test('two taps close what is open, after saying what stops', async () => {
  startup = { ...startup, listing: LISTING };
  server.answer('revokeListing', () => ({ listing: { id: 'l1' }, problems: [] }));
  const { user } = await open();
  expect(await screen.findByText('Open to investors')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Withdraw' }));
  expect(await screen.findByText(/It stops at once/)).toBeVisible();
  const buttons = await screen.findAllByRole('button', { name: 'Withdraw' });
  await user.click(buttons.at(-1) as HTMLElement);
  await waitFor(() => expect(server.lastOf('RevokeListing')).toEqual({ input: { id: 'l1' } }));
});

test('an investor reads what is shared, is told what is not, and the page closes with the consent', async () => {
  let isOpen = true;
  server.answer('listedStartup', () => (isOpen ? LISTED : null));
  const { router } = await renderArea('invest', investPages, `/invest/startups/${ID}`);
  expect(await screen.findByRole('heading', { level: 1, name: 'Yarpaq' })).toBeVisible();
  expect(screen.getByText('Fermerlər gec görür.')).toBeVisible();
  expect(screen.getByText('Revenue and funding')).toBeVisible();
  isOpen = false;
  await router.options.context.queries.invalidateQueries();
  expect(await screen.findByRole('heading', { level: 1, name: 'This page has closed' })).toBeVisible();
  expect(screen.queryByText('Fermerlər gec görür.')).not.toBeInTheDocument();
});

test('what an investor filters by is in the address', async () => {
  server.answer('listedStartups', () => ({
    items: [{ ...LISTED, publishedAt: AT }],
    pageInfo: { endCursor: null, hasNextPage: false, count: 1, countIsCapped: false },
  }));
  const { user, address } = await renderArea('invest', investPages, '/invest');
  expect(await screen.findByRole('heading', { level: 1, name: '1 startup is open to you' })).toBeVisible();
  await user.selectOptions(screen.getByLabelText('Sector'), 'AGRITECH');
  await waitFor(() => expect(address()).toContain('sector=AGRITECH'));
  await waitFor(() => expect(server.lastOf('ListedStartups')).toMatchObject({ filter: { sector: ['AGRITECH'] } }));
});
