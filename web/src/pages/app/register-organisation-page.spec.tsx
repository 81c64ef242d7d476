import { cleanup, screen, waitFor } from '@testing-library/react';
import { clear } from 'idb-keyval';
import { type FakeServer, fakeServer } from '../../../test/fake-server.ts';
import { fakeOrganisation, fakeProblem, fakeViewer } from '../../../test/fake-world.ts';
import { renderArea } from '../../../test/render-area.tsx';
import { founderPages } from '../../app/founder/founder-pages.ts';

const company = {
  tin: '1405867821',
  name: 'Dəniz Analitika',
  legalForm: 'LLC',
  address: 'Bakı, Nizami 10',
  registeredOn: '2024-03-14',
  active: true,
  source: 'State registry',
  asOf: '2026-11-20T08:30:00.000Z',
  alreadyRegistered: false,
};
const viewer = fakeViewer();
let server: FakeServer;

beforeEach(async () => {
  await clear();
  server = fakeServer({
    me: () => viewer,
    lookUpCompany: () => ({ company, problems: [] }),
    registerOrganisation: () => ({ organisation: fakeOrganisation({ name: 'Dəniz Analitika' }), problems: [] }),
  });
});

const open = (search = '') => renderArea('app', founderPages, `/app/organisations/register${search}`);
const tin = () => screen.findByLabelText('What is the TIN (VÖEN)?');

async function toCheck() {
  const page = await open();
  await page.user.type(await tin(), 'VÖEN 140 586 7821');
  await page.user.click(screen.getByRole('button', { name: 'Find in the registry' }));
  await page.user.click(await screen.findByRole('button', { name: 'Yes, continue' }));
  await screen.findByRole('heading', { name: 'Check your answers' });
  return page;
}

test('the registry fills the answers, the check shows them, sending registers', async () => {
  const { user } = await toCheck();
  expect(screen.getByText('Dəniz Analitika')).toBeVisible();
  expect(screen.getByText('Limited liability company (MMC)')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Register' }));
  expect(await screen.findByRole('heading', { name: '“Dəniz Analitika” is registered' })).toBeVisible();
  expect(server.lastOf('RegisterOrganisation')).toMatchObject({
    input: { tin: '1405867821', legalForm: 'LLC', country: 'AZ', website: null },
  });
});

test('a TIN of another form is refused before anybody is asked', async () => {
  const { user } = await open();
  await user.type(await tin(), '123');
  await user.click(screen.getByRole('button', { name: 'Find in the registry' }));
  expect(await tin()).toBeInvalid();
  expect(server.lastOf('LookUpCompany')).toBeUndefined();
});

test('a company that somebody registered already is not registered again', async () => {
  server.answer('lookUpCompany', () => ({ company: { ...company, alreadyRegistered: true }, problems: [] }));
  const { user } = await open();
  await user.type(await tin(), company.tin);
  await user.click(screen.getByRole('button', { name: 'Find in the registry' }));
  expect(await screen.findByText('This organisation is already registered')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Yes, continue' })).not.toBeInTheDocument();
});

test('what is missing is said on top and at its field', async () => {
  const { user } = await open('?step=details');
  await user.click(await screen.findByRole('button', { name: 'Continue' }));
  const summary = await screen.findByRole('alert');
  await waitFor(() => expect(summary).toHaveFocus());
  expect(screen.getByLabelText('Full name')).toBeInvalid();
  expect(screen.getByLabelText('Legal form')).toBeInvalid();
});

test('a refusal leads back to the field with everything kept', async () => {
  server.answer('registerOrganisation', () => ({
    organisation: null,
    problems: [fakeProblem('TIN_TAKEN', 'Another organisation has this TIN.', ['tin'])],
  }));
  const { user } = await toCheck();
  await user.click(screen.getByRole('button', { name: 'Register' }));
  expect(await screen.findByLabelText(/^TIN/)).toBeInvalid();
  expect(screen.getByLabelText('Full name')).toHaveValue('Dəniz Analitika');
  expect(screen.getByRole('link', { name: 'Another organisation has this TIN.' })).toHaveAttribute('href', '#tin');
});

test('what was typed is there on the next visit', async () => {
  const first = await open('?step=details');
  await first.user.type(await screen.findByLabelText('Full name'), 'Günəş');
  await screen.findByText(/^Saved,/, {}, { timeout: 3000 });
  cleanup();
  await open('?step=details');
  await waitFor(() => expect(screen.getByLabelText('Full name')).toHaveValue('Günəş'));
  expect(screen.getByText('We brought back the answers you had not sent.')).toBeVisible();
});
