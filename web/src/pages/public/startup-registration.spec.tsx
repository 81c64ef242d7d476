import { cleanup, screen, waitFor } from '@testing-library/react';
import { clear } from 'idb-keyval';
import { type FakeServer, fakeServer } from '../../../test/fake-server.ts';
import { fakeOrganisation, fakeViewer } from '../../../test/fake-world.ts';
import { renderPublic } from '../../../test/render-public.tsx';
import { navigation } from '../../lib/navigation.ts';
import { StartupCheckPage } from './startup-check-page.tsx';
import { StartupQuestionPage } from './startup-question-page.tsx';

const ANSWERS = {
  name: 'Yarpaq',
  oneLiner: 'Xəstəliyi şəkildən tanıyır.',
  problem: 'Fermerlər xəstə bitkini gec görür.',
  solution: 'Telefon şəklə baxır.',
  sector: 'AGRITECH',
  country: 'AZ',
  region: 'GENCE_DASKESEN',
  company: 'NONE',
};
const DRAFT = { id: '1', version: 1, updatedAt: '2026-11-20T08:30:00.000Z' };
let server: FakeServer;
let go: jest.SpyInstance;

beforeEach(async () => {
  await clear();
  go = jest.spyOn(navigation, 'go').mockImplementation(() => undefined);
  server = fakeServer({
    startupDraft: () => ({ ...DRAFT, answers: ANSWERS }),
    saveStartupDraft: () => ({ startupDraft: { ...DRAFT, answers: {} }, problems: [] }),
    registerStartup: () => ({ startup: { id: 's1' }, problems: [] }),
    submitForModeration: () => ({ startup: { id: 's1' }, problems: [] }),
  });
});
afterEach(() => go.mockRestore());

const ask = (question: string) =>
  renderPublic(StartupQuestionPage, {
    page: 'startupQuestion',
    path: `/register-startup/q/${question}`,
    params: { question },
    data: { question, answers: {}, isFromCheck: false, countries: [], companies: [] },
  });
const check = (own: object = {}) =>
  renderPublic(StartupCheckPage, {
    page: 'startupCheck',
    path: '/register-startup/check',
    data: {
      answers: ANSWERS,
      isSignedIn: true,
      similar: [],
      countryName: 'Azerbaijan',
      companyName: null,
      sendKey: 'one-sending',
      ...own,
    },
  });
const next = () => screen.getByRole('button', { name: 'Continue' });

test('an answer is kept and the next question follows', async () => {
  const { user } = await ask('name');
  await user.type(screen.getByLabelText('Name'), ' Yarpaq ');
  await user.type(screen.getByLabelText('What does it do, in one sentence?'), 'Xəstəliyi tanıyır.');
  await user.click(next());
  await waitFor(() => expect(go).toHaveBeenCalledWith('/en/register-startup/q/problem'));
  expect(server.asked).toContainEqual({
    operation: 'SaveStartupDraft',
    variables: { input: { answers: { name: 'Yarpaq', oneLiner: 'Xəstəliyi tanıyır.' } } },
  });
});

test('what is missing is said at its field, and what was typed is kept all the same', async () => {
  const { user } = await ask('name');
  await user.type(screen.getByLabelText('Name'), 'Yarpaq');
  await user.click(next());
  const link = await screen.findByRole('link', { name: 'Write in one sentence what it does' });
  expect(link).toHaveAttribute('href', '#answer-oneLiner');
  expect(screen.getByLabelText('What does it do, in one sentence?')).toBeInvalid();
  expect(screen.getByLabelText('Name')).toHaveValue('Yarpaq');
  expect(server.lastOf('SaveStartupDraft')).toMatchObject({ input: { answers: { name: 'Yarpaq' } } });
  expect(go).not.toHaveBeenCalled();
});

test('a TIN of another form is refused at its field', async () => {
  const { user } = await ask('company');
  await user.click(screen.getByRole('radio', { name: /Yes, I will write its TIN/ }));
  await user.type(screen.getByLabelText(/TIN \(VÖEN\) of the company/), '123');
  await user.click(next());
  await waitFor(() => expect(screen.getByLabelText(/TIN \(VÖEN\) of the company/)).toBeInvalid());
});

test('with the network closed the answer stays on the device and is sent when it is open again', async () => {
  const online = globalThis.fetch;
  globalThis.fetch = () => Promise.reject(new TypeError('closed'));
  const first = await ask('problem');
  await first.user.type(screen.getByLabelText('Which problem do you solve?'), 'Məhsul itir.');
  await screen.findByText('Offline: saved on this device', {}, { timeout: 4000 });
  cleanup();
  globalThis.fetch = online;
  await ask('problem');
  await waitFor(() => expect(screen.getByLabelText('Which problem do you solve?')).toHaveValue('Məhsul itir.'));
  await waitFor(() =>
    expect(server.lastOf('SaveStartupDraft')).toEqual({ input: { answers: { problem: 'Məhsul itir.' } } }),
  );
});

test('before signing in there is no button to send, but a way to sign in and come back', async () => {
  await check({ isSignedIn: false });
  expect(screen.getByRole('link', { name: 'Sign in with Digital Login' })).toHaveAttribute(
    'href',
    '/sign-in/digital-login?returnTo=%2Fen%2Fregister-startup%2Fcheck',
  );
  expect(screen.queryByRole('button', { name: 'Send' })).not.toBeInTheDocument();
});

test('an answer that is missing is named and leads to its question', async () => {
  await check({ answers: { ...ANSWERS, sector: '' } });
  expect(screen.getByRole('link', { name: 'Which sector are you in?' })).toHaveAttribute(
    'href',
    '/en/register-startup/q/sector?from=check',
  );
  expect(screen.queryByRole('button', { name: 'Send' })).not.toBeInTheDocument();
});

test('sending registers what the draft holds and hands it in', async () => {
  const { user } = await check();
  await user.click(screen.getByRole('button', { name: 'Send' }));
  await waitFor(() => expect(go).toHaveBeenCalledWith('/en/register-startup/sent/s1'));
  expect(server.lastOf('RegisterStartup')).toMatchObject({
    input: { name: 'Yarpaq', region: 'GENCE_DASKESEN', organisationId: null, idempotencyKey: 'one-sending' },
  });
  expect(server.lastOf('SubmitForModeration')).toEqual({ input: { id: 's1' } });
});

test('a company that is new here is registered on the way, one that belongs to others is not', async () => {
  const company = {
    tin: '1405867821',
    name: 'Dəniz Analitika',
    legalForm: 'LLC',
    address: null,
    registeredOn: '2024-03-14',
    active: true,
    source: 'State registry',
    asOf: '2026-11-20T08:30:00.000Z',
    alreadyRegistered: false,
  };
  const answers = { ...ANSWERS, company: 'TIN', tin: company.tin };
  server.answer('me', () => fakeViewer());
  server.answer('startupDraft', () => ({ ...DRAFT, answers }));
  server.answer('lookUpCompany', () => ({ company, problems: [] }));
  server.answer('registerOrganisation', () => ({ organisation: fakeOrganisation({ id: 'o1' }), problems: [] }));
  const { user } = await check({ answers });
  await user.click(screen.getByRole('button', { name: 'Send' }));
  await waitFor(() => expect(server.lastOf('RegisterStartup')).toMatchObject({ input: { organisationId: 'o1' } }));
  cleanup();
  server.answer('lookUpCompany', () => ({ company: { ...company, alreadyRegistered: true }, problems: [] }));
  const second = await check({ answers });
  await second.user.click(screen.getByRole('button', { name: 'Send' }));
  expect(await screen.findByText(/already registered and you are not its member/)).toBeVisible();
});

test('one that looks the same is shown with its reason, and sending needs the word that it is another', async () => {
  const { user } = await check({
    similar: [{ name: 'Yarpaq Agro', region: 'BAKI', sector: 'AGRITECH', reasons: ['SIMILAR_NAME'] }],
  });
  expect(screen.getByText('Agritech · Baku · similar name')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(await screen.findByRole('link', { name: 'Tick that yours is another startup' })).toBeVisible();
  expect(server.lastOf('RegisterStartup')).toBeUndefined();
  await user.click(screen.getByRole('checkbox', { name: 'No, mine is another startup' }));
  await user.click(screen.getByRole('button', { name: 'Send' }));
  await waitFor(() => expect(server.lastOf('RegisterStartup')).toMatchObject({ input: { isNotDuplicate: true } }));
});
