import { screen, waitFor, within } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { clear } from 'idb-keyval';
import { type FakeServer, fakeServer } from '../../../../test/fake-server.ts';
import { type Fake, fakePerson, fakeStartup, fakeViewer } from '../../../../test/fake-world.ts';
import { renderArea } from '../../../../test/render-area.tsx';
import { founderPages } from '../../../app/founder/founder-pages.ts';

const ID = '0199f000-0000-7000-8000-00000000aaaa';
const viewer = fakeViewer();
const person = viewer['person'] as Fake;
let startup: Fake;
let server: FakeServer;

beforeEach(async () => {
  await clear();
  startup = fakeStartup({
    id: ID,
    allowedActions: ['startup.update', 'startup.submit', 'cofounder.invite', 'cofounder.leave', 'metrics.report'],
    founders: [
      { id: 'f1', person, isLead: true, title: 'Product', since: '2026-11-20T08:30:00.000Z' },
      {
        id: 'f2',
        person: fakePerson({ fullName: 'Tural Quliyev' }),
        isLead: false,
        title: null,
        since: '2026-11-20T08:30:00.000Z',
      },
    ],
  });
  server = fakeServer({ me: () => viewer, startup: () => startup, myStartups: () => [startup] });
});

const open = (path = '') => renderArea('app', founderPages, `/app/startups/${ID}${path}`);

test('a returned startup says why and what to do', async () => {
  startup = { ...startup, state: 'DRAFT', returnReasons: ['CONTACT_IN_TEXT'], returnNote: 'Take out the phone.' };
  await open();
  expect(await screen.findByText('Returned to be put right')).toBeVisible();
  expect(screen.getByText(/The text contains a phone number/)).toBeVisible();
  expect(screen.getByText(/Take out the phone/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Send for checking' })).toBeVisible();
});

test('the reminder after a long silence is answered with one click, and asks no more', async () => {
  startup = { ...startup, allowedActions: ['startup.confirmActive'] };
  server.answer('confirmStartupActive', () => ({ startup, problems: [] }));
  const { user } = await open('?confirm=active');
  expect(await screen.findByText('Are you still at it?')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'We are still at it' }));
  await waitFor(() => expect(screen.queryByText('Are you still at it?')).not.toBeInTheDocument());
  expect(server.lastOf('ConfirmStartupActive')).toEqual({ input: { id: ID } });
});

test('a text that is being checked stands beside the one that is shown', async () => {
  startup = {
    ...startup,
    pendingRevision: {
      ...startup,
      id: 'r1',
      oneLiner: 'Another sentence.',
      submittedAt: '2026-11-20T08:30:00.000Z',
      allowedActions: [],
    },
  };
  await open();
  expect(await screen.findByText('A change is being checked')).toBeVisible();
  expect(screen.getByText('Another sentence.')).toBeVisible();
});

test('a change by the cofounder meanwhile is shown, and keeping mine sends it on top of theirs', async () => {
  server.answer('updateStartup', () => {
    throw new GraphQLError('changed meanwhile', { extensions: { code: 'CONFLICT' } });
  });
  const { user } = await open('/edit');
  const name = await screen.findByLabelText('Name');
  await user.clear(name);
  await user.type(name, 'Mine');
  startup = { ...startup, name: 'Theirs', version: 8 };
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const theirs = await screen.findByRole('region', { name: 'Their version' });
  expect(within(theirs).getByText('Theirs')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Keep mine' }));
  server.answer('updateStartup', () => ({ startup, problems: [] }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(server.lastOf('UpdateStartup')).toMatchObject({ input: { name: 'Mine', version: 8 } }));
});

test('a founder leaves by themselves and the others are not theirs to remove', async () => {
  const { user } = await open('/team');
  expect(await screen.findByText('Tural Quliyev')).toBeVisible();
  expect(screen.getAllByRole('button', { name: 'More' })).toHaveLength(1);
  server.answer('inviteCofounder', () => ({ cofounderInvitation: { id: 'i1' }, problems: [] }));
  await user.click(screen.getByRole('button', { name: 'Invite a cofounder' }));
  await user.type(await screen.findByLabelText('E-mail'), 'nigar@example.az');
  await user.click(screen.getByRole('button', { name: 'Send the invitation' }));
  await waitFor(() =>
    expect(server.lastOf('InviteCofounder')).toMatchObject({ input: { startupId: ID, email: 'nigar@example.az' } }),
  );
});

test('the last figures are filled in, and money goes in minor units', async () => {
  server.answer('metricDraft', ({ month }) => ({
    month,
    users: 120,
    payingCustomers: null,
    monthlyRevenue: { amount: '125050', currency: 'AZN' },
    teamSize: 4,
    fundingRaised: null,
    jobs: [],
  }));
  server.answer('reportMetrics', () => ({ metricReport: { id: 'm1', month: '2026-10-01' }, problems: [] }));
  const { user } = await open('/metrics/report?month=2026-10-01');
  const revenue = await screen.findByLabelText(/^Monthly revenue/);
  expect(revenue).toHaveValue('1250,50');
  await user.clear(revenue);
  await user.type(revenue, 'a lot');
  await user.click(screen.getByRole('button', { name: 'Send the month' }));
  await waitFor(() => expect(revenue).toBeInvalid());
  await user.clear(revenue);
  await user.type(revenue, '2 000,5');
  startup = { ...startup, metrics: () => [] };
  await user.click(screen.getByRole('button', { name: 'Send the month' }));
  await waitFor(() =>
    expect(server.lastOf('ReportMetrics')).toMatchObject({
      input: { month: '2026-10-01', users: 120, monthlyRevenue: { amount: '200050', currency: 'AZN' } },
    }),
  );
});
