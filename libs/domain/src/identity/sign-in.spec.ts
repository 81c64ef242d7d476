import { parseInput, Refusal } from '../kernel/problem.ts';
import { DEFAULT_PREFERENCES, updatePreferencesInput, withChanges } from './preferences.ts';
import {
  confirmTotpInput,
  finishPasskeySignInInput,
  registerAccountInput,
  safeReturnTo,
  signInWithPasswordInput,
  verifySecondFactorInput,
  whyNotAddPasskey,
  whyNotChangeEmail,
  whyNotRemovePasskey,
  whyNotStartTotp,
  whyNotUseEmailCode,
} from './sign-in.ts';

const read = (schema: Parameters<typeof parseInput>[0], input: unknown): unknown => {
  try {
    return parseInput(schema, input);
  } catch (error) {
    return error instanceof Refusal ? error.problems.map(({ code, path }) => [code, ...path].join(' ')) : error;
  }
};

it.each([
  ['/app', '/app'],
  ['/app?x=1#y', '/app?x=1#y'],
  ['/', '/'],
  [null, null],
  [undefined, null],
  ['', null],
  ['app', null],
  ['//evil.example', null],
  ['/\\evil.example', null],
  ['/a\\b', null],
  ['/a b', null],
  ['/a\nb', null],
  ['https://evil.example', null],
  ['javascript:alert(1)', null],
  [`/${'a'.repeat(1001)}`, null],
])('return to %j → %j', (path, expected) => {
  expect(safeReturnTo(path)).toBe(expected);
});

describe('input', () => {
  it('of signing in keeps the password as typed', () => {
    expect(read(signInWithPasswordInput, { email: ' A@b.az ', password: ' x ', returnTo: '//evil' })).toEqual({
      email: 'a@b.az',
      password: ' x ',
      returnTo: null,
    });
    expect(read(signInWithPasswordInput, { email: 'a@b.az', password: '' })).toEqual(['REQUIRED password']);
    expect(read(signInWithPasswordInput, { email: 'a@b.az', password: 'x'.repeat(1025) })).toEqual([
      'TOO_LONG password',
    ]);
  });

  it.each([
    ['123 456', { code: '123456' }],
    ['K7WD-9M2X-QP4T', { code: 'k7wd-9m2x-qp4t' }],
    ['k7wd9m2xqp4t', { code: 'k7wd9m2xqp4t' }],
    ['12345', ['CODE_FORMAT code']],
    ['k7wd-9m2x', ['CODE_FORMAT code']],
  ])('of a second factor: %j', (code, expected) => {
    expect(read(verifySecondFactorInput, { code })).toEqual(expected);
  });

  it('of enrolling takes six digits only', () => {
    expect(read(confirmTotpInput, { code: '123456' })).toEqual({ code: '123456' });
    expect(read(confirmTotpInput, { code: 'k7wd-9m2x-qp4t' })).toEqual(['CODE_FORMAT code']);
  });

  it('of signing up names every gap', () => {
    expect(read(registerAccountInput, { email: 'x', code: '', fullName: ' ', password: '', locale: 'de' })).toEqual([
      'EMAIL_FORMAT email',
      'CODE_FORMAT code',
      'REQUIRED fullName',
      'REQUIRED password',
      'NOT_VALID locale',
    ]);
  });

  it('of a passkey keeps what the browser gave', () => {
    const response = { id: 'abc', rawId: 'abc', response: { clientDataJSON: 'x' } };
    expect(read(finishPasskeySignInInput, { response, returnTo: '/app' })).toEqual({ response, returnTo: '/app' });
    expect(read(finishPasskeySignInInput, { response: {} })).toEqual(['REQUIRED response id']);
  });
});

describe('a code sent by e-mail', () => {
  const sentAt = new Date('2026-11-23T12:00:00.000Z');
  const after = (milliseconds: number): Date => new Date(sentAt.getTime() + milliseconds);
  it.each([
    ['right, in time', { guesses: 0, matches: true, now: after(599_999) }, undefined],
    ['right, ten minutes later', { guesses: 0, matches: true, now: after(600_000) }, 'EMAIL_CODE_EXPIRED'],
    ['right, at the fifth guess', { guesses: 4, matches: true, now: after(0) }, undefined],
    ['right, after five guesses', { guesses: 5, matches: true, now: after(0) }, 'EMAIL_CODE_EXPIRED'],
    ['wrong', { guesses: 0, matches: false, now: after(0) }, 'EMAIL_CODE_WRONG'],
  ])('%s', (_, facts, expected) => {
    expect(whyNotUseEmailCode({ sentAt, ...facts })[0]?.code).toBe(expected);
  });

  it('that nobody asked for is answered like a wrong one', () => {
    expect(whyNotUseEmailCode(null)).toEqual(whyNotUseEmailCode({ sentAt, guesses: 0, matches: false, now: sentAt }));
  });
});

it.each([
  [9, []],
  [10, [{ code: 'PASSKEYS_TOO_MANY', path: [], params: { maximum: 10 } }]],
])('adding a passkey to %i', (passkeyCount, expected) => {
  expect(whyNotAddPasskey({ passkeyCount })).toEqual(expected);
});

it.each([
  ['one of two', 2, false, false, []],
  ['the only one', 1, false, false, ['LAST_SIGN_IN_METHOD']],
  ['the only one, with Digital Login', 1, true, false, []],
  ['the only one, with password and code', 1, false, true, []],
])('removing %s', (_, passkeyCount, hasDigitalLogin, hasPasswordAndTotp, expected) => {
  const codes = whyNotRemovePasskey({ passkeyCount, hasDigitalLogin, hasPasswordAndTotp }).map(({ code }) => code);
  expect(codes).toEqual(expected);
});

it.each([
  [true, false, false, []],
  [true, false, true, []],
  [true, true, true, []],
  [true, true, false, ['STEP_UP_REQUIRED']],
  [false, false, true, []],
  [false, true, true, []],
  [false, false, false, ['STEP_UP_REQUIRED']],
  [false, true, false, ['STEP_UP_REQUIRED']],
])('starting TOTP, signing up %s, has one %s, step-up fresh %s', (isSigningUp, hasTotp, isStepUpFresh, expected) => {
  expect(whyNotStartTotp({ isSigningUp, hasTotp, isStepUpFresh }).map(({ code }) => code)).toEqual(expected);
});

it.each([
  ['the first address', null, []],
  ['another one', { email: 'old@example.az', isVerified: true }, []],
  ['the same, not proved yet', { email: 'new@example.az', isVerified: false }, []],
  ['the same again', { email: 'new@example.az', isVerified: true }, ['EMAIL_UNCHANGED email']],
])('changing the address: %s', (_, present, expected) => {
  const problems = whyNotChangeEmail({ email: 'new@example.az', present });
  expect(problems.map(({ code, path }) => [code, ...path].join(' '))).toEqual(expected);
});

describe('preferences', () => {
  it.each([
    [{}, {}],
    [
      { locale: 'ru', theme: 'DARK' },
      { locale: 'ru', theme: 'DARK' },
    ],
    [
      { textScale: 115, shortcuts: false, density: 'COMPACT' },
      { textScale: 115, shortcuts: false, density: 'COMPACT' },
    ],
    [{ textScale: 101 }, ['NOT_VALID textScale']],
    [{ locale: 'de' }, ['NOT_VALID locale']],
  ])('input %j', (input, expected) => {
    expect(read(updatePreferencesInput, input)).toEqual(expected);
  });

  it('change where something is given and stay where not', () => {
    expect(withChanges(DEFAULT_PREFERENCES, {})).toEqual(DEFAULT_PREFERENCES);
    expect(
      withChanges(DEFAULT_PREFERENCES, {
        theme: null,
        shortcuts: false,
        locale: 'en',
        density: 'COMPACT',
        textScale: 130,
      }),
    ).toEqual({
      locale: 'en',
      theme: 'SYSTEM',
      density: 'COMPACT',
      textScale: 130,
      shortcuts: false,
    });
    expect(withChanges(DEFAULT_PREFERENCES, { theme: 'LIGHT' }).theme).toBe('LIGHT');
  });
});
