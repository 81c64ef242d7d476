import { act, renderHook, waitFor } from '@testing-library/react';
import { clear } from 'idb-keyval';
import { RequestError } from '../../lib/request-error.ts';
import { useAutosave } from './use-autosave.ts';

/** What the server has; it can be out of reach. */
let server: { value: string; version: number };
let isOffline: boolean;

beforeEach(async () => {
  await clear();
  server = { value: 'a', version: 3 };
  isOffline = false;
});

async function keep(value: string, version: number): Promise<string | null> {
  if (isOffline) throw new RequestError('OFFLINE');
  if (version !== server.version) return 'CHANGED_MEANWHILE';
  server = { value: value.replace(/\d/g, ''), version: version + 1 };
  return null;
}

/** The form with what the server had when it was opened. */
const opened = () => {
  const first = server;
  return renderHook(() => useAutosave({ name: 'form', ...first, keep, isWhole, reload: async () => server }));
};

/** The server holds letters alone. */
const isWhole = (value: string): boolean => !/\d/.test(value);

/** Types and presses "next"; whether the server has it. */
async function typed(form: ReturnType<typeof opened>, text: string): Promise<boolean> {
  act(() => form.result.current.change(text));
  let isKept = false;
  await act(async () => {
    isKept = await form.result.current.flush();
  });
  return isKept;
}

test('what is typed goes to the server, one version after the other', async () => {
  const form = opened();
  expect(await typed(form, 'ab')).toBe(true);
  expect(await typed(form, 'abc')).toBe(true);
  expect(server).toEqual({ value: 'abc', version: 5 });
  expect(form.result.current.saving.state).toBe('saved');
});

test('without a network it waits on the device, says so, and goes out when the network is back', async () => {
  const form = opened();
  isOffline = true;
  expect(await typed(form, 'ab')).toBe(false);
  expect(form.result.current.saving.state).toBe('offline');
  isOffline = false;
  act(() => void window.dispatchEvent(new Event('online')));
  await waitFor(() => expect(server).toEqual({ value: 'ab', version: 4 }));
  await waitFor(() => expect(form.result.current.saving.state).toBe('saved'));
});

test('a form that was closed without a network begins with what was typed, and sends it', async () => {
  isOffline = true;
  const closed = opened();
  await typed(closed, 'ab');
  closed.unmount();
  isOffline = false;
  const form = opened();
  await waitFor(() => expect(form.result.current.value).toBe('ab'));
  await waitFor(() => expect(server).toEqual({ value: 'ab', version: 4 }));
  form.unmount();
  const again = opened();
  expect(await typed(again, 'abc')).toBe(true);
});

test.each([
  [true, 'mine', 5],
  [false, 'theirs', 4],
])('what somebody else kept meanwhile is asked about (mine: %s)', async (keepMine, value, version) => {
  isOffline = true;
  const closed = opened();
  await typed(closed, 'mine');
  closed.unmount();
  isOffline = false;
  server = { value: 'theirs', version: 4 };
  const form = opened();
  await waitFor(() => expect(form.result.current.isConflict).toBe(true));
  expect(form.result.current.value).toBe('mine');
  await act(() => form.result.current.settle(keepMine));
  expect(server).toEqual({ value, version });
  expect([form.result.current.value, form.result.current.isConflict]).toEqual([value, false]);
  form.unmount();
  const again = opened();
  await act(async () => undefined);
  expect(again.result.current.isConflict).toBe(false);
});

test('leaving in the middle of a word loses nothing', async () => {
  const form = opened();
  act(() => form.result.current.change('abc'));
  form.unmount();
  await waitFor(() => expect(server.value).toBe('abc'));
});

test('what the server cannot hold waits on the device and is there again, until it is put right', async () => {
  const form = opened();
  expect(await typed(form, 'ab1')).toBe(true);
  form.unmount();
  const again = opened();
  await waitFor(() => expect(again.result.current.value).toBe('ab1'));
  again.unmount();
  expect(server).toEqual({ value: 'ab', version: 4 });
  const third = opened();
  await waitFor(() => expect(third.result.current.value).toBe('ab1'));
  await typed(third, 'abc');
  third.unmount();
  expect(server).toEqual({ value: 'abc', version: 5 });
  const last = opened();
  await act(async () => undefined);
  expect(last.result.current.value).toBe('abc');
});

test('what waits on the device is not put over what somebody else kept meanwhile', async () => {
  const form = opened();
  await typed(form, 'ab1');
  form.unmount();
  server = { value: 'theirs', version: 7 };
  const again = opened();
  await waitFor(() => expect(again.result.current.isConflict).toBe(true));
  expect([again.result.current.value, server.value]).toEqual(['ab1', 'theirs']);
});
