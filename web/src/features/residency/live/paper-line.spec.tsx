import { screen, within } from '@testing-library/react';
import { fakeServer } from '../../../../test/fake-server.ts';
import { fakeId, fakePerson, fakeViewer } from '../../../../test/fake-world.ts';
import { renderArea } from '../../../../test/render-area.tsx';
import type { PaperPartsFragment } from '../../../gql/graphql.ts';
import { loadTexts } from '../../../lib/load-language.ts';
import { PaperLine } from './paper-line.tsx';

async function open(reads: readonly object[]) {
  fakeServer({ me: () => fakeViewer() });
  const paper = {
    ...{ id: fakeId(), kindLabel: 'Evidence letter', state: 'ISSUED', stateLabel: 'Issued' },
    ...{ requestedAt: '2026-11-02T08:00:00Z', number: null, code: null, issuedOn: null, validUntil: null },
    ...{ erasedAt: null, reasons: null, allowedActions: [], lines: [], preparedBy: null, reads },
  } as unknown as PaperPartsFragment;
  const component = async () => {
    await loadTexts('residency');
    return () => <PaperLine of={paper} residencyId={fakeId()} />;
  };
  const { user } = await renderArea('app', [{ path: '/app', component }], '/app');
  await screen.findByRole('heading', { name: 'Evidence letter' });
  return user;
}

test('a letter says who else read it, when, and whether as a file', async () => {
  const reader = fakePerson({ fullName: 'Orxan Vəliyev' });
  const user = await open([
    { id: fakeId(), at: '2026-11-03T08:00:00Z', isFile: true, reader },
    { id: fakeId(), at: '2026-11-02T08:00:00Z', isFile: false, reader },
  ]);
  await user.click(screen.getByText('Who looked: 2 times'));
  const [last, first] = within(screen.getByRole('main'))
    .getAllByRole('listitem')
    .map((item) => within(item));
  expect(last?.getByText('Orxan Vəliyev')).toBeVisible();
  expect(last?.getByText('Taken as a file')).toBeVisible();
  expect(last?.getByText(/3 November 2026/)).toBeVisible();
  expect(first?.getByText('Read on the page')).toBeVisible();
});

test('a paper that nobody else read says nothing of it', async () => {
  await open([]);
  expect(screen.queryByText(/Who looked/)).toBeNull();
});
