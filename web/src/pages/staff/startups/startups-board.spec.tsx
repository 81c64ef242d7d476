import { act, screen, waitFor, within } from '@testing-library/react';
import { type FakeServer, fakeServer } from '../../../../test/fake-server.ts';
import { fakeStartup } from '../../../../test/fake-startup.ts';
import { fakeProblem, fakeViewer } from '../../../../test/fake-world.ts';
import { renderArea } from '../../../../test/render-area.tsx';
import { staffPages } from '../../../app/staff/staff-pages.ts';

const stem = fakeStartup({ name: 'Yolçu', stage: 'IDEA', stageLabel: 'Idea' });
const second = fakeStartup({ name: 'Dəniz', stage: 'IDEA', stageLabel: 'Idea' });
const third = fakeStartup({ name: 'Günəş', stage: 'MVP', stageLabel: 'MVP' });
const all = [stem, second, third];

const column = (stage: string, stageLabel: string) => {
  const items = all.filter((one) => one['stage'] === stage);
  return { stage, stageLabel, count: items.length, countIsCapped: false, hasMore: false, items };
};

let server: FakeServer;

beforeEach(() => {
  server = fakeServer({
    me: () => fakeViewer({ isStaff: true }),
    savedViews: () => [],
    startupBoard: () => [
      column('IDEA', 'Idea'),
      column('MVP', 'MVP'),
      column('INCUBATION', 'Incubation'),
      column('ACCELERATION', 'Acceleration'),
      column('INVESTOR_MATCHING', 'Investor matching'),
      column('FUNDED', 'Funded'),
    ],
    startup: ({ id }) => all.find((one) => one['id'] === id) ?? null,
  });
});

const open = (search = '') => renderArea('staff', staffPages, `/staff/startups?view=board${search}`);
const card = (name: string) => screen.findByRole('listitem', { name });

test('six columns with their counts, narrowed by what the address says', async () => {
  await open('&sector=FINTECH');
  await card('Yolçu');
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'Idea',
    'MVP',
    'Incubation',
    'Acceleration',
    'Investor matching',
    'Funded',
  ]);
  const state = ['DRAFT', 'PENDING_MODERATION', 'ACTIVE', 'DORMANT'];
  expect(server.lastOf('StartupBoard')).toEqual({ filter: { state, sector: ['FINTECH'] } });
});

test('arrows go from card to card and over to the next column that holds one', async () => {
  const { user } = await open();
  const first = await card('Yolçu');
  act(() => first.focus());
  await user.keyboard('{ArrowDown}');
  expect(await card('Dəniz')).toHaveFocus();
  await user.keyboard('{ArrowRight}');
  expect(await card('Günəş')).toHaveFocus();
  await user.keyboard('{ArrowLeft}');
  expect(await card('Yolçu')).toHaveFocus();
});

test('M asks where to, says what stands in the way, and asks for no evidence before that', async () => {
  Object.assign(stem, {
    blockers: ({ to }: { to: string | null }) =>
      to === 'INVESTOR_MATCHING' ? [fakeProblem('DECK_NEEDED', 'The deck must be uploaded.')] : [],
  });
  const { user } = await open();
  const first = await card('Yolçu');
  act(() => first.focus());
  await user.keyboard('m');
  const where = await screen.findByRole('dialog', { name: 'Where does Yolçu move?' });
  await user.click(within(where).getByRole('radio', { name: /Investor matching/ }));
  await user.click(within(where).getByRole('button', { name: 'Continue' }));
  const blocked = await screen.findByRole('alert');
  expect(blocked).toHaveTextContent('The deck must be uploaded.');
  expect(screen.queryByRole('button', { name: /^Move to/ })).not.toBeInTheDocument();
});

test('a move to MVP needs the check, sends the evidence, and a refusal stands at its field', async () => {
  Object.assign(stem, { blockers: () => [] });
  server.answer('advanceStartup', ({ isChecked }) =>
    isChecked
      ? { startup: { ...stem, stage: 'MVP', stageLabel: 'MVP' }, problems: [] }
      : { startup: null, problems: [fakeProblem('CHECK_NEEDED', 'Open the evidence first.', ['isChecked'])] },
  );
  const { user } = await open();
  const first = await card('Yolçu');
  act(() => first.focus());
  await user.keyboard('m');
  await user.click(await screen.findByRole('button', { name: 'Continue' }));
  const dialog = await screen.findByRole('dialog', { name: 'Yolçu: MVP' });
  await user.type(within(dialog).getByRole('textbox', { name: /Link to the working product/ }), 'yolcu.example');
  await user.click(within(dialog).getByRole('button', { name: 'Move to MVP' }));
  await waitFor(() => expect(within(dialog).getAllByText('Open the evidence first.').length).toBeGreaterThan(0));
  await user.click(within(dialog).getByRole('checkbox', { name: /I opened the evidence/ }));
  await user.click(within(dialog).getByRole('button', { name: 'Move to MVP' }));
  await screen.findByText('Yolçu is now in MVP');
  expect(server.lastOf('AdvanceStartup')).toMatchObject({
    input: { id: stem['id'], to: 'MVP', evidenceUrl: 'yolcu.example', isChecked: true },
  });
});
