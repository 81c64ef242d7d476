import { screen, waitFor } from '@testing-library/react';
import { type FakeServer, fakeServer } from '../../../test/fake-server.ts';
import { fakeViewer } from '../../../test/fake-world.ts';
import { renderArea } from '../../../test/render-area.tsx';
import { founderPages } from '../../app/founder/founder-pages.ts';

const viewer = fakeViewer();
let server: FakeServer;

beforeEach(() => {
  server = fakeServer({
    me: () => viewer,
    updatePreferences: (input) => ({
      viewer: { ...viewer, preferences: { ...(viewer['preferences'] as object), ...input } },
      problems: [],
    }),
  });
});

const open = (section: string) => renderArea('app', founderPages, `/app/settings/${section}`);

test('the theme changes at once and is told to the server', async () => {
  const { user } = await open('appearance');
  await user.click(await screen.findByRole('radio', { name: 'Dark' }));
  await waitFor(() => expect(document.documentElement).toHaveClass('dark'));
  expect(server.lastOf('UpdatePreferences')).toEqual({ input: { theme: 'DARK' } });
});

test('a change that could not be saved is taken back and said', async () => {
  server.answer('updatePreferences', () => {
    throw new Error('down');
  });
  const { user } = await open('appearance');
  await user.click(await screen.findByRole('radio', { name: 'Largest' }));
  expect(await screen.findByText('The change was not saved. Try again.')).toBeVisible();
  await waitFor(() => expect(screen.getByRole('radio', { name: 'Normal' })).toBeChecked());
});

test('the language changes the page in place', async () => {
  const { user } = await open('profile');
  await user.click(await screen.findByRole('radio', { name: 'Русский' }));
  expect(await screen.findByRole('heading', { name: 'Настройки' })).toBeVisible();
  expect(document.documentElement.lang).toBe('ru');
});

test('news about security cannot be switched off, the rest can', async () => {
  const preference = { description: '', inApp: true, email: true };
  server.answer('notificationPreferences', () => [
    { ...preference, topic: 'SECURITY', label: 'Security', mandatory: true },
    { ...preference, topic: 'FILES', label: 'Files', mandatory: false },
  ]);
  server.answer('setNotificationPreference', () => ({ problems: [] }));
  const { user } = await open('notifications');
  expect(await screen.findByRole('checkbox', { name: 'Security: By e-mail' })).toBeDisabled();
  await user.click(screen.getByRole('checkbox', { name: 'Files: By e-mail' }));
  await waitFor(() =>
    expect(server.lastOf('SetNotificationPreference')).toEqual({
      input: { topic: 'FILES', inApp: true, email: false },
    }),
  );
  expect(screen.getByRole('checkbox', { name: 'Files: By e-mail' })).not.toBeChecked();
});

test('other sessions can be ended, this one is marked', async () => {
  const session = {
    createdAt: '2026-11-20T08:30:00.000Z',
    lastSeenAt: '2026-11-20T08:30:00.000Z',
    expiresAt: '2026-12-20T08:30:00.000Z',
    method: 'PASSKEY',
    address: '10.0.0.0/24',
  };
  server.answer('mySessions', () => [
    { ...session, id: '1', device: 'Firefox, Linux', current: true },
    { ...session, id: '2', device: 'Safari, iPhone', current: false },
  ]);
  server.answer('endSession', () => ({ sessions: [], problems: [] }));
  const { user } = await open('sessions');
  expect(await screen.findByText('this device')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'End' }));
  expect(await screen.findByText('The session is ended')).toBeVisible();
  expect(server.lastOf('EndSession')).toEqual({ input: { id: '2' } });
});
