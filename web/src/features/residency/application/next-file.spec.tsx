import { useParams } from '@tanstack/react-router';
import { act, screen, waitFor } from '@testing-library/react';
import { fakeServer } from '../../../../test/fake-server.ts';
import { fakeId, fakeViewer } from '../../../../test/fake-world.ts';
import { renderArea } from '../../../../test/render-area.tsx';
import { loadTexts } from '../../../lib/load-language.ts';
import { NextFile } from './next-file.tsx';

const PATH = '/staff/residency/applications/$id';
const at = (id: string) => PATH.replace('$id', id);

function FilePage() {
  const { id } = useParams({ strict: false }) as { readonly id: string };
  return <NextFile id={id} />;
}

/** The page of one file, with what waits for the agency, the oldest first. */
async function open(waiting: readonly string[], id: string) {
  const server = fakeServer({
    me: () => fakeViewer({ isStaff: true }),
    residencyApplications: () => ({ items: waiting.map((each) => ({ id: each })) }),
  });
  const component = async () => {
    await loadTexts('applications');
    return FilePage;
  };
  const page = await renderArea('staff', [{ path: PATH, component }], at(id));
  const button = await screen.findByRole('button', { name: 'Next file' });
  await waitFor(() => expect(button).toBeEnabled());
  return { ...page, button, server };
}

test('by its key or its button it leads to the file that waits longest after this one, and from the last to the first', async () => {
  const [first, second, third] = [fakeId(), fakeId(), fakeId()];
  const { user, address, button, server } = await open([first, second, third], first);
  expect(server.lastOf('NextFiles')).toBeDefined();
  await user.keyboard('n');
  await waitFor(() => expect(address()).toBe(at(second)));
  await user.click(button);
  await waitFor(() => expect(address()).toBe(at(third)));
  await user.keyboard('n');
  await waitFor(() => expect(address()).toBe(at(first)));
});

test('from a file that waits no longer it leads to the first, and says so where no other waits', async () => {
  const [settled, waiting] = [fakeId(), fakeId()];
  const { user, address } = await open([waiting], settled);
  await user.keyboard('n');
  await waitFor(() => expect(address()).toBe(at(waiting)));
  await user.keyboard('n');
  expect(await screen.findByText('No other file waits')).toBeVisible();
  expect(address()).toBe(at(waiting));
});

test('from a file that was dealt with and waits no longer it leads to the one after it, not to the first again', async () => {
  const [first, second, third] = [fakeId(), fakeId(), fakeId()];
  const waiting = [first, second, third];
  const { user, address, queries } = await open(waiting, second);
  waiting.splice(1, 1);
  await act(() => queries.invalidateQueries());
  await user.keyboard('n');
  await waitFor(() => expect(address()).toBe(at(third)));
});
