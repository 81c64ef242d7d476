import { screen } from '@testing-library/react';
import { fakeServer } from '../../../../test/fake-server.ts';
import { fakeId, fakeViewer } from '../../../../test/fake-world.ts';
import { renderArea } from '../../../../test/render-area.tsx';
import type { FragmentType } from '../../../gql/fragment-masking.ts';
import type { ChangePartsFragmentDoc } from '../../../gql/graphql.ts';
import { loadTexts } from '../../../lib/load-language.ts';
import { ChangesPanel } from './changes-panel.tsx';

/** One change announced for a day, and the dialog that says it has taken place. */
async function confirm(effectiveOn: string) {
  fakeServer({ me: () => fakeViewer() });
  const change = {
    ...{ id: fakeId(), kindLabel: 'Director', state: 'ANNOUNCED', stateLabel: 'Announced', text: 'A new head' },
    ...{ announcedOn: '2020-01-02', effectiveOn, happenedOn: null, calledOffReason: null },
    ...{ isDue: false, isShortNotice: false, allowedActions: ['plannedChange.confirm'] },
  } as unknown as FragmentType<typeof ChangePartsFragmentDoc>;
  const component = async () => {
    await loadTexts('residency');
    return () => <ChangesPanel residencyId={fakeId()} changes={[change]} noticeEndsOn={null} mayAnnounce={false} />;
  };
  const { user } = await renderArea('app', [{ path: '/app', component }], '/app');
  await user.click(await screen.findByRole('button', { name: 'It took place' }));
  return screen.findByLabelText('Took place on');
}

test('a change whose day has come is offered with that day', async () => {
  expect(await confirm('2020-02-29')).toHaveValue('2020-02-29');
});

test('of a change still ahead nobody guesses the day on which it took place', async () => {
  expect(await confirm('2999-12-31')).toHaveValue('');
  expect(screen.getByText(/^The change was announced for 31 December 2999\./)).toBeVisible();
});
