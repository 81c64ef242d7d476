import {
  GUESSES_MAX,
  HARD_STOP_FAILURES,
  KNOWN_DEVICES_MAX,
  normalisePassword,
  signInDelaySeconds,
  whyNotChangePassword,
  whyNotPassword,
  whyNotSetPassword,
  whyNotTrySignIn,
} from './password.ts';

const context = ['Leyla Quliyeva', 'leyla@example.az', 'Xəzər Tech'];
const isCommon = (password: string): boolean => password === 'iloveyou1234' || password === 'trustno1trustno1';
const codeOf = (password: string): string | undefined => whyNotPassword({ password, context, isCommon })[0]?.code;

describe('a password', () => {
  it.each([
    ['9 characters', 'k7w d9m2x', 'PASSWORD_TOO_SHORT'],
    ['10 characters', 'k7w d9m2xq', undefined],
    ['a phrase', 'dörd at yüyənsiz qaçır', undefined],
    ['letters counted, not bytes', 'əşğçöüıəş', 'PASSWORD_TOO_SHORT'],
    ['10 letters of two bytes', 'əşğçöüıəşğ', undefined],
    ['128 bytes', `${'xk7'.repeat(42)}zz`, undefined],
    ['129 bytes', 'xk7'.repeat(43), 'PASSWORD_TOO_LONG'],
    ['65 letters of two bytes', `${'əş'.repeat(32)}ğ`, 'PASSWORD_TOO_LONG'],
    ['43 signs of three bytes', `${'日本'.repeat(21)}日`, 'PASSWORD_TOO_LONG'],
    ['33 signs of four bytes', `${'😀🚀'.repeat(16)}😀`, 'PASSWORD_TOO_LONG'],
    ['65 of the first sign of two bytes', '\u0080'.repeat(65), 'PASSWORD_TOO_LONG'],
    ['43 of the first sign of three bytes', '\u0800'.repeat(43), 'PASSWORD_TOO_LONG'],
    ['33 of the first sign of four bytes', '\u{10000}'.repeat(33), 'PASSWORD_TOO_LONG'],
    ['a common one', 'ILoveYou1234', 'PASSWORD_COMMON'],
    ['the shortest context word again and again', 'aim aim aim aim', 'PASSWORD_FROM_CONTEXT'],
    ['the product and a year', 'AIM-Azerbaijan-2026', 'PASSWORD_FROM_CONTEXT'],
    ['the name and a year', 'Quliyeva2026!', 'PASSWORD_FROM_CONTEXT'],
    ['the name in other letters', 'Гулиеваleyla1', undefined],
    ['the organisation', 'xezertech123', 'PASSWORD_FROM_CONTEXT'],
    ['the name and five own letters', 'quliyevaworks', 'PASSWORD_FROM_CONTEXT'],
    ['the name and six own letters', 'quliyevamarvin', undefined],
    ['a context word inside a word', 'acclaimed fjord verdict', undefined],
    ['one sign again and again', 'aaaaaaaaaaaaaaaa', 'PASSWORD_FROM_CONTEXT'],
    ['digits alone, not of the context', '8417562093', undefined],
  ])('%s: %j', (_, password, expected) => {
    expect(codeOf(password)).toBe(expected);
  });

  it('says where and how much', () => {
    expect(whyNotPassword({ password: 'x', context, isCommon })).toEqual([
      { code: 'PASSWORD_TOO_SHORT', path: ['password'], params: { minimum: 10 } },
    ]);
    expect(whyNotPassword({ password: 'x'.repeat(129), context, isCommon }, ['new'])).toEqual([
      { code: 'PASSWORD_TOO_LONG', path: ['new'], params: { maximum: 128 } },
    ]);
  });

  it('is one and the same however its letters were typed', () => {
    expect(normalisePassword('s\u0327u\u0308')).toBe('şü');
  });
});

describe('guessing', () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, 30],
    [6, 60],
    [9, 480],
    [11, 1920],
    [12, 3600],
    [99, 3600],
    [100, null],
    [1000, null],
  ])('after %i failures in a row wait %p seconds', (failures, expected) => {
    expect(signInDelaySeconds(failures)).toBe(expected);
  });

  it('an account sees fewer than 20 guesses in the first hour, and 100 in all', () => {
    let [seconds, guesses] = [0, 0];
    for (; seconds < 3600; guesses += 1) seconds += signInDelaySeconds(guesses) ?? Number.POSITIVE_INFINITY;
    expect(guesses).toBeLessThan(20);
    expect(signInDelaySeconds(100)).toBeNull();
  });

  const now = new Date('2026-11-23T12:00:00.000Z');
  const ago = (seconds: number): Date => new Date(now.getTime() - seconds * 1000);
  it.each([
    ['first try', 0, null, []],
    ['fourth failure a moment ago', 4, ago(0), []],
    ['fifth failure a moment ago', 5, ago(0), [{ code: 'SIGN_IN_DELAYED', path: [], params: { seconds: 30 } }]],
    ['fifth failure 29.5 s ago', 5, ago(29.5), [{ code: 'SIGN_IN_DELAYED', path: [], params: { seconds: 1 } }]],
    ['fifth failure 30 s ago', 5, ago(30), []],
    ['no time known', 5, null, []],
    ['hard stop', 100, ago(86_400), [{ code: 'SIGN_IN_LOCKED', path: [], params: {} }]],
  ])('%s', (_, consecutiveFailures, lastFailureAt, expected) => {
    const facts = { consecutiveFailures, lastFailureAt, now, limit: HARD_STOP_FAILURES };
    expect(whyNotTrySignIn(facts)).toEqual(expected);
  });

  it.each([
    ['STRANGER', 59, 3600],
    ['STRANGER', 60, null],
    ['KNOWN_DEVICE', 9, 480],
    ['KNOWN_DEVICE', 10, null],
  ] as const)('%s after %i failures waits %p seconds', (guesser, failures, expected) => {
    const limit = GUESSES_MAX[guesser];
    expect(signInDelaySeconds(failures, limit)).toBe(expected);
    const facts = { consecutiveFailures: failures, lastFailureAt: ago(3601), now, limit };
    expect(whyNotTrySignIn(facts).map(({ code }) => code)).toEqual(expected === null ? ['SIGN_IN_LOCKED'] : []);
  });

  it('strangers and all known devices together never see more than a hundred guesses', () => {
    expect(GUESSES_MAX.STRANGER + KNOWN_DEVICES_MAX * GUESSES_MAX.KNOWN_DEVICE).toBeLessThanOrEqual(HARD_STOP_FAILURES);
  });
});

it.each([
  ['wrong present one', { isCurrentRight: false }, 'CURRENT_PASSWORD_WRONG', ['current']],
  ['the same again', { isSameAsCurrent: true }, 'PASSWORD_SAME', ['new']],
  ['a weak one', { password: 'short' }, 'PASSWORD_TOO_SHORT', ['new']],
  ['a good one', {}, undefined, undefined],
])('changing to %s', (_, change, code, path) => {
  const facts = {
    password: 'dörd at yüyənsiz',
    context,
    isCommon,
    isCurrentRight: true,
    isSameAsCurrent: false,
    ...change,
  };
  const [obstacle] = whyNotChangePassword(facts);
  expect([obstacle?.code, obstacle?.path]).toEqual([code, path]);
});

it.each([
  ['staff', { isStaff: true, hasPassword: true }, 'SIGN_IN_TOO_WEAK_FOR_ROLE'],
  ['somebody who has one', { hasPassword: true, hasVerifiedEmail: false }, 'PASSWORD_ALREADY_SET'],
  ['somebody without a proved address', { hasVerifiedEmail: false, hasTotp: false }, 'EMAIL_NEEDED'],
  ['somebody without a second factor', { hasTotp: false, password: 'short' }, 'TOTP_NEEDED'],
  ['a weak one', { password: 'short' }, 'PASSWORD_TOO_SHORT'],
  ['a good one', {}, undefined],
])('a first password: %s', (_, change, code) => {
  const facts = {
    password: 'dörd at yüyənsiz',
    context,
    isCommon,
    hasPassword: false,
    hasTotp: true,
    hasVerifiedEmail: true,
    isStaff: false,
    ...change,
  };
  expect(whyNotSetPassword(facts)[0]?.code).toBe(code);
});
