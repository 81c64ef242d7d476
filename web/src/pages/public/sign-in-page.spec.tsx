import { screen, waitFor, within } from '@testing-library/react';
import { type FakeServer, fakeServer } from '../../../test/fake-server.ts';
import { fakeProblem } from '../../../test/fake-world.ts';
import { renderPublic } from '../../../test/render-public.tsx';
import { navigation } from '../../lib/navigation.ts';
import { SecondFactorPage } from './second-factor-page.tsx';
import { SignInPage } from './sign-in-page.tsx';

const go = jest.spyOn(navigation, 'go').mockImplementation(() => undefined);
let server: FakeServer;

beforeEach(() => {
  go.mockClear();
  server = fakeServer({});
});

const open = (data: object = {}, search = '') =>
  renderPublic(SignInPage, { data: { returnTo: null, personas: [], failure: null, ...data }, search });

async function signIn(user: Awaited<ReturnType<typeof open>>['user']) {
  await user.type(screen.getByLabelText('E-mail'), 'leyla@example.az');
  await user.type(screen.getByLabelText('Password'), 'four quiet words here');
  await user.click(screen.getByRole('button', { name: 'Continue' }));
}

test('a right password leads to the second factor, which keeps the page that was asked for', async () => {
  server.answer('signInWithPassword', () => ({ next: 'SECOND_FACTOR', returnTo: '/staff/people', problems: [] }));
  const { user } = await open({ returnTo: '/staff/people' }, '?returnTo=%2Fstaff%2Fpeople');
  await signIn(user);
  await waitFor(() => expect(go).toHaveBeenCalledWith('/en/sign-in/code?returnTo=%2Fstaff%2Fpeople'));
  expect(server.lastOf('SignInWithPassword')).toEqual({
    input: { email: 'leyla@example.az', password: 'four quiet words here', returnTo: '/staff/people' },
  });
});

test('a refusal keeps the address, says what to do and takes the focus', async () => {
  server.answer('signInWithPassword', () => ({
    next: null,
    returnTo: null,
    problems: [fakeProblem('SIGN_IN_NOT_MATCHED', 'The e-mail or the password did not match.')],
  }));
  const { user } = await open();
  await signIn(user);
  const summary = await screen.findByRole('alert');
  expect(summary).toHaveFocus();
  expect(within(summary).getByText('The e-mail or the password did not match.')).toBeVisible();
  expect(screen.getByLabelText('E-mail')).toHaveValue('leyla@example.az');
  expect(go).not.toHaveBeenCalled();
});

test('a problem of a field stands at the field and is linked from the summary', async () => {
  server.answer('signInWithPassword', () => ({
    next: null,
    returnTo: null,
    problems: [fakeProblem('EMAIL_FORMAT', 'Write the full e-mail address.', ['email'])],
  }));
  const { user } = await open();
  await signIn(user);
  const link = await screen.findByRole('link', { name: 'Write the full e-mail address.' });
  expect(link).toHaveAttribute('href', '#signIn-email');
  expect(screen.getByLabelText('E-mail')).toBeInvalid();
});

test('another site as the way back is not followed', async () => {
  server.answer('signInWithPassword', () => ({ next: 'SIGNED_IN', returnTo: null, problems: [] }));
  const { user } = await open({}, '?returnTo=https%3A%2F%2Fevil.example%2F');
  await signIn(user);
  await waitFor(() => expect(go).toHaveBeenCalledWith('/en/enter'));
});

test('the second factor takes the six digits and goes on', async () => {
  server.answer('verifySecondFactor', () => ({ next: 'SIGNED_IN', returnTo: null, problems: [] }));
  const { user } = await renderPublic(SecondFactorPage, { page: 'secondFactor', search: '?returnTo=%2Fapp' });
  await user.type(screen.getByLabelText('Code from the app, or a recovery code'), '482 913');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  await waitFor(() => expect(go).toHaveBeenCalledWith('/app'));
  expect(server.lastOf('VerifySecondFactor')).toEqual({ input: { code: '482 913' } });
});

test('the demonstration offers its people by name and role', async () => {
  const personas = [
    { key: 'admin', name: 'Səbinə Rəhimova', roles: ['ADMIN'], organisation: null, note: 'Runs the platform.' },
  ];
  await open({ personas });
  expect(screen.getByRole('button', { name: /Sign in as Səbinə Rəhimova.*Platform administrator/ })).toBeEnabled();
});

test('there is a way without a password and a way for those without an account', async () => {
  await open();
  expect(screen.getByRole('link', { name: 'Sign in with Digital Login' })).toHaveAttribute(
    'href',
    '/sign-in/digital-login',
  );
  expect(screen.getByRole('link', { name: 'Create one' })).toHaveAttribute('href', '/en/account');
});
