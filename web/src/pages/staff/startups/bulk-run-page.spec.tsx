import { screen, waitFor, within } from '@testing-library/react';
import { type FakeServer, fakeServer } from '../../../../test/fake-server.ts';
import { fakeStartup } from '../../../../test/fake-startup.ts';
import { fakeId, fakeProblem, fakeViewer } from '../../../../test/fake-world.ts';
import { renderArea } from '../../../../test/render-area.tsx';
import { staffPages } from '../../../app/staff/staff-pages.ts';

const id = fakeId();
const run = {
  ...{ id, kind: 'ASSIGN', kindLabel: 'Assign', state: 'DONE', stateLabel: 'Done', total: 3, done: 1, refused: 1 },
  ...{ undone: 0, startedAt: '2026-11-25T08:00:00.000Z', finishedAt: '2026-11-25T08:01:00.000Z' },
  startedBy: { id: fakeId(), fullName: 'Günel Əliyeva' },
};
const row = (name: string, outcome: string, outcomeLabel: string, problems: object[] = []) => ({
  ...{ outcome, outcomeLabel, problems },
  startup: fakeStartup({ name }),
});
const rows = [
  row('Yolçu', 'DONE', 'Done'),
  row('Dəniz', 'REFUSED', 'Refused', [fakeProblem('STARTUP_NOT_EDITABLE', 'The startup is closed.')]),
  row('Günəş', 'PENDING', 'Waiting'),
];

let server: FakeServer;
let now: Record<string, unknown>;

beforeEach(() => {
  now = { ...run, allowedActions: ['bulkRun.undo'] };
  const pageInfo = { endCursor: null, hasNextPage: false, count: 3, countIsCapped: false };
  server = fakeServer({
    me: () => fakeViewer({ isStaff: true }),
    bulkRun: () => ({
      ...now,
      rows: ({ outcome }: { outcome: string | null }) => ({
        items: rows.filter((one) => outcome == null || one.outcome === outcome),
        pageInfo,
      }),
    }),
    bulkRuns: () => ({ items: [now], pageInfo: { ...pageInfo, count: 1 } }),
  });
});

test('says what became of each startup, and why where it was refused', async () => {
  await renderArea('staff', staffPages, `/staff/bulk-runs/${id}`);
  expect(await screen.findByRole('heading', { level: 1, name: 'Assign' })).toBeVisible();
  const refused = await screen.findByRole('row', { name: /Dəniz/ });
  expect(refused).toHaveTextContent('The startup is closed.');
  expect(within(refused).getByRole('link', { name: 'Dəniz' })).toHaveAttribute(
    'href',
    expect.stringContaining('/staff/startups/'),
  );
  // Nothing is done any more: what waited was not touched.
  expect(screen.getByRole('row', { name: /Günəş/ })).not.toHaveTextContent('Waiting');
});

test('is narrowed to one outcome by the address', async () => {
  await renderArea('staff', staffPages, `/staff/bulk-runs/${id}?outcome=REFUSED`);
  await screen.findByRole('row', { name: /Dəniz/ });
  expect(screen.queryByRole('row', { name: /Yolçu/ })).not.toBeInTheDocument();
  expect(server.lastOf('BulkRunRows')).toMatchObject({ id, outcome: 'REFUSED' });
});

test('is taken back after a question, and stopped only while it runs', async () => {
  server.answer('undoBulkRun', () => ({ bulkRun: { ...now, state: 'UNDONE' }, problems: [] }));
  const { user } = await renderArea('staff', staffPages, `/staff/bulk-runs/${id}`);
  await user.click(await screen.findByRole('button', { name: 'Take back' }));
  expect(screen.queryByRole('button', { name: 'Stop' })).not.toBeInTheDocument();
  const question = await screen.findByRole('alertdialog');
  await user.click(within(question).getByRole('button', { name: 'Take back' }));
  await waitFor(() => expect(server.lastOf('UndoBulkRun')).toEqual({ input: { id } }));
});

test('shows how far it is while it runs', async () => {
  now = { ...now, state: 'RUNNING', stateLabel: 'Running', finishedAt: null, allowedActions: ['bulkRun.cancel'] };
  await renderArea('staff', staffPages, `/staff/bulk-runs/${id}`);
  const bar = await screen.findByRole('progressbar');
  expect(bar).toHaveAttribute('value', '2');
  expect(bar).toHaveAttribute('max', '3');
});

test('the list of runs leads to each of them', async () => {
  await renderArea('staff', staffPages, '/staff/bulk-runs');
  expect(await screen.findByRole('link', { name: 'Assign' })).toHaveAttribute('href', `/staff/bulk-runs/${id}`);
});
