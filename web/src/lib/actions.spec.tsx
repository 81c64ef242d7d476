import { act, screen } from '@testing-library/react';
import { type ComponentType, lazy } from 'react';
import { fakeServer } from '../../test/fake-server.ts';
import { fakeViewer } from '../../test/fake-world.ts';
import { renderArea } from '../../test/render-area.tsx';
import { Actions } from './actions.tsx';

test('the buttons stay, with the focus, while the dialog of one of them is on its way', async () => {
  let arrive: (dialog: { default: ComponentType }) => void = () => undefined;
  const Dialog = lazy(() => new Promise<{ default: ComponentType }>((resolve) => (arrive = resolve)));
  const table = {
    'startup.close': { label: 'work.startups', shown: 'secondary', dialog: () => <Dialog /> },
  } as const;
  fakeServer({ me: () => fakeViewer() });
  const { user } = await renderArea(
    'app',
    [{ path: '/app', component: async () => () => <Actions of={['startup.close']} table={table} /> }],
    '/app',
  );
  const button = await screen.findByRole('button', { name: 'Startups' });
  await user.click(button);
  expect(button).toBeVisible();
  expect(button).toHaveFocus();
  await act(async () => arrive({ default: () => <p>Here it is.</p> }));
  expect(await screen.findByText('Here it is.')).toBeVisible();
});
