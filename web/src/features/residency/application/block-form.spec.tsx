import { screen, waitFor, within } from '@testing-library/react';
import { clear } from 'idb-keyval';
import type { ReactNode } from 'react';
import { fakeServer } from '../../../../test/fake-server.ts';
import { fakeId, fakeProblem, fakeViewer } from '../../../../test/fake-world.ts';
import { renderArea } from '../../../../test/render-area.tsx';
import { loadTexts } from '../../../lib/load-language.ts';
import type { ShownApplication, ShownBlock } from './application-query.ts';
import { BlockForm } from './block-form.tsx';
import { SignPanel } from './sign-panel.tsx';

beforeEach(() => clear());

const lacking = (name: string) => fakeProblem('REQUIRED', 'Needs an answer', [name]);
const sectionOf = (own: object) => ({ state: 'INCOMPLETE', version: 1, answers: {}, ...own }) as unknown as ShownBlock;

const REGISTERED = {
  tin: '1000000001',
  name: 'Xəzər Tech MMC',
  legalForm: 'LLC',
  address: 'Bakı, Nizami küçəsi 1',
  registeredOn: '2024-05-06',
  active: true,
  source: 'fake',
  asOf: '2026-01-01T00:00:00Z',
  alreadyRegistered: false,
};

async function open(Shown: () => ReactNode) {
  const server = fakeServer({
    me: () => fakeViewer(),
    saveResidencyApplication: () => ({ application: null, problems: [] }),
    lookUpCompany: () => ({ company: REGISTERED, problems: [] }),
  });
  const component = async () => {
    await loadTexts('residency');
    return Shown;
  };
  const page = await renderArea('app', [{ path: '/app', component }], '/app');
  return { ...page, server };
}

const openSection = (block: ShownBlock, isBack = false) =>
  open(() => (
    <BlockForm applicationId={fakeId()} block={block} isBack={isBack} onDone={() => undefined} heading={null} />
  ));

test('a section that was left sums above it what it lacks, each line leads to its field and goes with its answer', async () => {
  const { user } = await openSection(
    sectionOf({
      block: 'PROJECT',
      label: 'Project',
      answers: { name: 'N' },
      gaps: ['summary', 'participants'].map(lacking),
    }),
  );
  const summary = await screen.findByRole('alert', { name: '2 answers to put right' });
  const [first] = within(summary).getAllByRole('link');
  const field = document.getElementById(first?.getAttribute('href')?.slice(1) ?? '') as HTMLElement;
  expect(field).toHaveAccessibleName(first?.textContent?.replace(': Needs an answer', ''));
  await user.type(field, 'What it is');
  expect(screen.getByRole('alert', { name: '1 answer to put right' })).toBeVisible();
});

test('a commitment that was not given is named and marked at its box', async () => {
  await openSection(sectionOf({ block: 'COMMITMENTS', label: 'Commitments', gaps: [lacking('confirmsTruth')] }));
  const [box] = await screen.findAllByRole('checkbox', { description: 'Needs an answer' });
  const link = within(screen.getByRole('alert', { name: '1 answer to put right' })).getByRole('link');
  expect(link).toHaveAttribute('href', `#${box?.id}`);
  expect(link.textContent).toMatch(/.+: Needs an answer$/);
});

test('a section that is filled in for the first time is not reproached with what is still to come', async () => {
  await openSection(
    sectionOf({ block: 'PROJECT', label: 'Project', version: 0, state: 'NOT_BEGUN', gaps: [lacking('summary')] }),
  );
  expect(await screen.findByRole('button', { name: 'Save and continue' })).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('before signing the sections that are not done are named, each leads to what it lacks', async () => {
  const id = fakeId();
  const blocks = [
    sectionOf({ block: 'PROJECT', label: 'Project', gaps: ['summary', 'participants'].map(lacking) }),
    sectionOf({ block: 'PEOPLE', label: 'People', state: 'COMPLETE', gaps: [] }),
  ];
  const application = { id, state: 'DRAFT', blocks } as unknown as ShownApplication;
  await open(() => <SignPanel application={application} />);
  const notice = (await screen.findByText('Signing opens when every section is done.')).closest('[role="note"]');
  const items = within(notice as HTMLElement).getAllByRole('listitem');
  expect(items.map(({ textContent }) => textContent)).toEqual(['Project: 2 answers to put right']);
  expect(within(notice as HTMLElement).getByRole('link')).toHaveAttribute('href', `/app/residency/${id}?block=PROJECT`);
});

test('a share of hundredths is kept and shown as it is typed', async () => {
  const { user, server } = await openSection(sectionOf({ block: 'PEOPLE', label: 'People', version: 0, gaps: [] }));
  const share = await screen.findByRole('textbox', { name: 'Share, %' });
  await user.type(share, '1,05');
  expect(share).toHaveValue('1,05');
  await user.click(screen.getByRole('button', { name: 'Save and continue' }));
  await waitFor(() =>
    expect(server.lastOf('SaveResidencyApplication')).toMatchObject({
      input: { answers: { owners: [{ percent: 1.05 }] } },
    }),
  );
});

test('the registry fills what is empty, offers what differs, and never writes over what was typed', async () => {
  const { user, server } = await openSection(
    sectionOf({
      block: 'IDENTITY',
      label: 'Identity',
      answers: { name: 'Caspian Tech', registrationNumber: '1000000001', legalForm: 'LLC' },
      gaps: [],
    }),
  );
  await user.click(await screen.findByRole('button', { name: 'Fill in from the registry' }));
  await waitFor(() => expect(screen.getByLabelText('Address')).toHaveValue(REGISTERED.address));
  expect(screen.getByLabelText('Day of registration')).toHaveValue(REGISTERED.registeredOn);
  expect(screen.getByLabelText('Name')).toHaveValue('Caspian Tech');
  const offer = (await screen.findByText(/^The registry says otherwise/)).closest('[role="status"]') as HTMLElement;
  expect(
    within(offer)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([`Name: ${REGISTERED.name}Take it`]);
  await user.click(within(offer).getByRole('button', { name: 'Take it: Name' }));
  expect(screen.getByLabelText('Name')).toHaveValue(REGISTERED.name);
  expect(screen.getByLabelText('Name')).toHaveFocus();
  expect(screen.getByText('What is here agrees with the registry.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Save and continue' }));
  await waitFor(() =>
    expect(server.lastOf('SaveResidencyApplication')).toMatchObject({ input: { answers: { name: REGISTERED.name } } }),
  );
});

test.each([
  [false, 0],
  [true, 1],
])(
  'what the registry alone has filled in is asked to be completed when somebody comes back (%s)',
  async (isBack, shown) => {
    const answers = { name: 'N', registrationNumber: '1000000001', registeredOn: '2024-05-06' };
    const known = { block: 'IDENTITY', label: 'Identity', version: 2, answers, gaps: [lacking('phone')] };
    await openSection(sectionOf(known), isBack);
    expect(await screen.findByLabelText('Phone')).toBeVisible();
    expect(screen.queryAllByRole('alert', { name: '1 answer to put right' })).toHaveLength(shown);
  },
);
