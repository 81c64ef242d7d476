import { createHash } from 'node:crypto';
import { hash as argonHash } from '@node-rs/argon2';
import { type Client, expectDone, expectError, expectProblem, TestProduct } from '../../test/harness.ts';
import {
  askForCode,
  CONFIRM_TOTP as CONFIRM,
  codeNow,
  mailedCode as mailedCodeOf,
  openAccount,
  PASSWORD,
  RECOVER,
  REGISTER,
  REQUEST_CODE as REQUEST,
  SECOND_FACTOR as SECOND,
  signInByPassword,
  wait,
} from '../../test/password-accounts.ts';
import { clock } from '../platform/clock.ts';
import { PasswordHasher } from './password-hasher.ts';

const START = 'mutation { startTotp { totp { secret uri } problems { code } } }';
const CHANGE =
  'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { isChanged problems { code path } } }';
const STEP_UP =
  'mutation ($code: String!) { stepUpWithCode(input: { code: $code }) { stepUpUntil problems { code } } }';
const METHODS = '{ mySignInMethods { digitalLogin password totp passkeys recoveryCodesLeft } }';
const ME = '{ me { person { id fullName email signInMethods } assurance stepUpUntil } }';

let product: TestProduct;
let count = 0;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());
beforeEach(() => product.db.rows('delete from rate_window'));
afterEach(() => clock.reset());

const signIn = signInByPassword;
const viewer = async (client: Client) => (await client.run(ME)).data.me;
const mailedCode = (email: string) => mailedCodeOf(product, email);
const askFor = (client: Client, email: string, purpose?: string) => askForCode(product, client, email, purpose);
const register = () => openAccount(product, `hesab${++count}@test.example`);

describe('opening an account', () => {
  it('takes a code from the mail, a password and a code app, and signs in only then', async () => {
    const client = product.anonymous();
    const email = 'Yeni.Hesab@Test.example';
    const asked = await client.run(REQUEST, { input: { email, purpose: 'SIGN_UP' } });
    expect(asked.data.requestEmailCode.sentTo).toBe('yeni.hesab@test.example');
    const code = await mailedCode('yeni.hesab@test.example');
    const input = { email, code, fullName: ' Ayna  Bağırova ', password: PASSWORD, locale: 'ru' };
    const answer = await client.run(REGISTER, { input });
    expectDone(answer);
    const { secret, uri } = answer.data.registerAccount.totp;
    expect(uri).toMatch(/^otpauth:\/\/totp\/AIM:yeni\.hesab%40test\.example\?/);
    expect(await viewer(client)).toBeNull();
    expectProblem(await client.run(CONFIRM, { code: '000000' }), 'SECOND_FACTOR_WRONG', ['code']);
    const confirmed = await client.run(CONFIRM, { code: codeNow(secret) });
    expectDone(confirmed);
    const codes: string[] = confirmed.data.confirmTotp.recoveryCodes;
    expect(new Set(codes).size).toBe(10);
    for (const each of codes) expect(each).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/);
    expect(await viewer(client)).toMatchObject({
      person: { fullName: 'Ayna Bağırova', email: 'yeni.hesab@test.example', signInMethods: ['PASSWORD'] },
      assurance: 'LOW',
    });
    const text = JSON.stringify(
      await product.db.rows("select payload from event_log where at > now() - interval '1 hour'"),
    );
    for (const secretText of [code as string, secret, PASSWORD, 'yeni.hesab', ...codes])
      expect(text).not.toContain(secretText);
    const stored = JSON.stringify([
      await product.db.rows('select * from totp_credential'),
      await product.db.rows('select * from recovery_code'),
      await product.db.rows('select hash from password_credential'),
    ]);
    for (const secretText of [secret, PASSWORD, ...codes]) expect(stored).not.toContain(secretText);
    expect(stored).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
  });

  it.each([
    ['a short password', { password: 'qısa söz' }, 'PASSWORD_TOO_SHORT', ['password']],
    ['a password of the list', { password: 'leavemealone' }, 'PASSWORD_COMMON', ['password']],
    ['one’s own name', { password: 'Hesab Sahibi1' }, 'PASSWORD_FROM_CONTEXT', ['password']],
    ['more than 128 bytes', { password: 'şifrə söz '.repeat(20) }, 'PASSWORD_TOO_LONG', ['password']],
    ['no name', { fullName: ' ' }, 'REQUIRED', ['fullName']],
    ['half a code', { code: '12' }, 'CODE_FORMAT', ['code']],
    ['half an address', { email: 'ad@' }, 'EMAIL_FORMAT', ['email']],
  ] as const)('explains %s at its field', async (_, change, code, path) => {
    const client = product.anonymous();
    const email = `hesab${++count}@test.example`;
    const right = {
      email,
      code: await askFor(client, email),
      fullName: 'Hesab Sahibi',
      password: PASSWORD,
      locale: 'az',
    };
    const answer = await client.run(REGISTER, { input: { ...right, ...change } });
    const codes = answer.data.registerAccount.problems.map((each: { code: string }) => each.code);
    expect(codes.some((each: string) => each === code || each === 'TOO_SHORT')).toBe(true);
    expect(answer.data.registerAccount.problems[0].path).toEqual(path);
  });

  it('needs the code in the browser that asked for it, five tries and ten minutes at most, and once', async () => {
    const email = `hesab${++count}@test.example`;
    const [client, thief] = [product.anonymous(), product.anonymous()];
    const code = await askFor(client, email);
    const input = { email, code, fullName: 'Hesab Sahibi', password: PASSWORD, locale: 'az' };
    const wrong = { ...input, code: code === '111111' ? '222222' : '111111' };
    expectProblem(await thief.run(REGISTER, { input }), 'EMAIL_CODE_WRONG', ['code']);
    for (let round = 0; round < 5; round++)
      expectProblem(await client.run(REGISTER, { input: wrong }), 'EMAIL_CODE_WRONG', ['code']);
    expectProblem(await client.run(REGISTER, { input }), 'EMAIL_CODE_EXPIRED', ['code']);
    const second = await askFor(client, email);
    wait(601);
    expectProblem(await client.run(REGISTER, { input: { ...input, code: second } }), 'EMAIL_CODE_EXPIRED', ['code']);
    const third = await askFor(client, email);
    expectDone(await client.run(REGISTER, { input: { ...input, code: third } }));
    expectProblem(await client.run(REGISTER, { input: { ...input, code: third } }), 'EMAIL_CODE_WRONG', ['code']);
  });

  it('does not open a second one for an address, and says so only to whoever proved it', async () => {
    const { email } = await register();
    const client = product.anonymous();
    const answer = await client.run(REQUEST, { input: { email, purpose: 'SIGN_UP' } });
    expectDone(answer);
    const input = { email, code: await mailedCode(email), fullName: 'Başqa Adam', password: PASSWORD, locale: 'az' };
    expectProblem(await client.run(REGISTER, { input }), 'ACCOUNT_EXISTS', ['email']);
  });

  it('limits how many mails an address is sent', async () => {
    const email = `hesab${++count}@test.example`;
    const ask = () => product.anonymous().run(REQUEST, { input: { email, purpose: 'SIGN_UP' } });
    for (let round = 0; round < 6; round++) expectDone(await ask());
    expectError(await ask(), 'RATE_LIMITED');
  });

  it('is picked up again by signing in when the code app was not set up', async () => {
    const client = product.anonymous();
    const email = `hesab${++count}@test.example`;
    const input = {
      email,
      code: await askFor(client, email),
      fullName: 'Yarımçıq İş',
      password: PASSWORD,
      locale: 'az',
    };
    expectDone(await client.run(REGISTER, { input }));
    const later = product.anonymous();
    expect((await signIn(later, email)).data.signInWithPassword.next).toBe('ENROL_TOTP');
    expect(await viewer(later)).toBeNull();
    expectProblem(await later.run(SECOND, { code: '123456' }), 'SIGN_IN_EXPIRED');
    const started = await later.run(START);
    expectDone(started);
    expectDone(await later.run(CONFIRM, { code: codeNow(started.data.startTotp.totp.secret) }));
    expect((await viewer(later)).person.fullName).toBe('Yarımçıq İş');
  });
});

describe('signing in with a password', () => {
  it('takes both factors, remembers where the person was going, and starts a new session', async () => {
    const { email, secret } = await register();
    const client = product.anonymous();
    const first = await signIn(client, ` ${email.toUpperCase()} `, PASSWORD, '/app/inbox');
    expect(first.data.signInWithPassword).toMatchObject({
      next: 'SECOND_FACTOR',
      returnTo: '/app/inbox',
      problems: [],
    });
    expect(await viewer(client)).toBeNull();
    const second = await client.run(SECOND, { code: codeNow(secret) });
    expect(second.data.verifySecondFactor).toMatchObject({ next: 'SIGNED_IN', returnTo: '/app/inbox', problems: [] });
    expect(await viewer(client)).toMatchObject({ assurance: 'LOW', person: { email } });
    expect(
      (await signIn(product.anonymous(), email, PASSWORD, '//evil.example')).data.signInWithPassword.returnTo,
    ).toBeNull();
  });

  it('accepts a code of the app once', async () => {
    const { email, secret } = await register();
    const code = codeNow(secret);
    const [one, two] = [product.anonymous(), product.anonymous()];
    await signIn(one, email);
    await signIn(two, email);
    const answers = await Promise.all([one, two].map((client) => client.run(SECOND, { code })));
    const next = answers.map(({ data }) => data.verifySecondFactor.next);
    expect(next.sort()).toEqual(['SIGNED_IN', null].sort());
    const late = product.anonymous();
    await signIn(late, email);
    expectProblem(await late.run(SECOND, { code }), 'SECOND_FACTOR_WRONG', ['code']);
    wait(31);
    expectDone(await late.run(SECOND, { code: codeNow(secret) }));
  });

  it('accepts a recovery code once, however it is typed', async () => {
    const { email, recoveryCodes } = await register();
    const [first = '', second = ''] = recoveryCodes;
    const client = product.anonymous();
    await signIn(client, email);
    expectDone(await client.run(SECOND, { code: ` ${first.toUpperCase().replaceAll('-', '')} ` }));
    expect((await client.run(METHODS)).data.mySignInMethods).toEqual({
      digitalLogin: false,
      password: true,
      totp: true,
      passkeys: 0,
      recoveryCodesLeft: 9,
    });
    const again = product.anonymous();
    await signIn(again, email);
    expectProblem(await again.run(SECOND, { code: first }), 'SECOND_FACTOR_WRONG');
    expectDone(await again.run(SECOND, { code: second }));
  });

  it('answers unknown, wrong and disabled in the same way, with the same work', async () => {
    const { email, client } = await register();
    const { person } = await viewer(client);
    const verify = jest.spyOn(PasswordHasher.prototype, 'verify');
    const unknown = await signIn(product.anonymous(), 'heç.kim@test.example');
    const noPassword = await signIn(product.anonymous(), 'founder@demo.aim.example');
    const wrong = await signIn(product.anonymous(), email, 'yanlış parol idi');
    expect(unknown.data).toEqual(wrong.data);
    expect(noPassword.data).toEqual(wrong.data);
    expectProblem(wrong, 'SIGN_IN_NOT_MATCHED');
    expect(verify.mock.calls.map(([stored]) => stored !== null)).toEqual([false, false, true]);
    verify.mockRestore();
    expectDone(
      await (await product.as('admin')).run(
        'mutation ($id: ID!) { disablePerson(input: { personId: $id, reason: "Sorğu" }) { problems { code } } }',
        { id: person.id },
      ),
    );
    expectProblem(await signIn(product.anonymous(), email, 'yanlış parol idi'), 'SIGN_IN_NOT_MATCHED');
    expectProblem(await signIn(product.anonymous(), email), 'ACCOUNT_DISABLED');
  });

  it('waits longer and longer after five failures, also under parallel guessing, and forgives a success', async () => {
    const { email, secret } = await register();
    const guess = () => signIn(product.anonymous(), email, 'yanlış parol idi');
    // A busy machine may take a second between a guess and the answer: meanwhile no time passes.
    const standing = jest.spyOn(Date, 'now').mockReturnValue(Date.now());
    const codes = (await Promise.all(Array.from({ length: 12 }, guess))).map(
      ({ data }) => data.signInWithPassword.problems[0].code,
    );
    expect(codes.filter((code) => code === 'SIGN_IN_NOT_MATCHED')).toHaveLength(5);
    expect(codes.filter((code) => code === 'SIGN_IN_DELAYED')).toHaveLength(7);
    const refused = await signIn(product.anonymous(), email);
    expectProblem(refused, 'SIGN_IN_DELAYED');
    expect(refused.data.signInWithPassword.problems[0].params).toEqual({ seconds: 30 });
    standing.mockRestore();
    wait(31);
    expectProblem(await guess(), 'SIGN_IN_NOT_MATCHED');
    wait(59);
    expectProblem(await signIn(product.anonymous(), email), 'SIGN_IN_DELAYED');
    wait(2);
    const client = product.anonymous();
    expectDone(await signIn(client, email));
    expectDone(await client.run(SECOND, { code: codeNow(secret) }));
    expectProblem(await guess(), 'SIGN_IN_NOT_MATCHED');
  });

  it('closes after a hundred failures, for unknown addresses too, until recovery', async () => {
    const { email } = await register();
    for (const address of [email, 'uydurma@test.example']) {
      await signIn(product.anonymous(), address, 'yanlış parol idi');
      await product.db.rows(
        "update sign_in_guard set failures = 100 where last_failure_at > now() - interval '1 hour' and failures = 1",
      );
      expectProblem(await signIn(product.anonymous(), address), 'SIGN_IN_LOCKED');
    }
    const client = product.anonymous();
    const code = await askFor(client, email, 'RECOVERY');
    expectDone(await client.run(RECOVER, { input: { email, code, password: 'başqa uzun ifadə' } }));
    expectDone(await signIn(client, email, 'başqa uzun ifadə'));
  });

  it('guards the second factor as it guards the password', async () => {
    const { email, secret } = await register();
    const client = product.anonymous();
    await signIn(client, email);
    for (let round = 0; round < 5; round++)
      expectProblem(await client.run(SECOND, { code: '000000' }), 'SECOND_FACTOR_WRONG');
    expectProblem(await client.run(SECOND, { code: codeNow(secret) }), 'SIGN_IN_DELAYED');
    const other = product.anonymous();
    await signIn(other, email);
    expectProblem(await other.run(SECOND, { code: codeNow(secret) }), 'SIGN_IN_DELAYED');
  });

  it('expires between its halves and belongs to one browser', async () => {
    const { email, secret } = await register();
    const client = product.anonymous();
    await signIn(client, email);
    expectProblem(await product.anonymous().run(SECOND, { code: codeNow(secret) }), 'SIGN_IN_EXPIRED');
    wait(301);
    expectProblem(await client.run(SECOND, { code: codeNow(secret) }), 'SIGN_IN_EXPIRED');
  });

  it('never lets a right password replace the second factor', async () => {
    const { email } = await register();
    const client = product.anonymous();
    await signIn(client, email);
    expectProblem(await client.run(START), 'SIGN_IN_EXPIRED');
    expectProblem(await client.run(CONFIRM, { code: '000000' }), 'SIGN_IN_EXPIRED');
  });

  it('hashes anew what was hashed more cheaply', async () => {
    const { email, client } = await register();
    const { person } = await viewer(client);
    const weak = await argonHash(PASSWORD.normalize('NFC'), { memoryCost: 8192, timeCost: 1, parallelism: 1 });
    await product.db.rows('update password_credential set hash = $2 where person_id = $1', [person.id, weak]);
    expectDone(await signIn(product.anonymous(), email));
    const [row] = await product.db.rows<{ hash: string }>('select hash from password_credential where person_id = $1', [
      person.id,
    ]);
    expect(row?.hash).toContain('m=19456,t=2,p=1');
  });

  it('logs failures by code alone', async () => {
    const { email } = await register();
    await signIn(product.anonymous(), email, 'yanlış parol idi');
    await signIn(product.anonymous(), 'heç.kim2@test.example', 'yanlış parol idi');
    const rows = await product.db.rows<{ payload: object }>(
      "select payload from event_log where event = 'signIn.failed' order by position desc limit 2",
    );
    expect(rows.map(({ payload }) => payload)).toEqual([
      { personId: null, method: 'PASSWORD', reason: 'SIGN_IN_NOT_MATCHED' },
      { personId: expect.any(String), method: 'PASSWORD', reason: 'SIGN_IN_NOT_MATCHED' },
    ]);
  });
});

describe('credentials of somebody signed in', () => {
  it('change the password by the old one; every other session ends', async () => {
    const { client, email, secret } = await register();
    const other = product.anonymous();
    await signIn(other, email);
    expectDone(await other.run(SECOND, { code: codeNow(secret) }));
    const change = (current: string, next: string) => client.run(CHANGE, { input: { current, new: next } });
    expectProblem(await change('yanlış parol idi', 'yeni uzun ifadə'), 'CURRENT_PASSWORD_WRONG', ['current']);
    expectProblem(await change(PASSWORD, PASSWORD), 'PASSWORD_SAME', ['new']);
    expectProblem(await change(PASSWORD, 'Basketball'), 'PASSWORD_COMMON', ['new']);
    expectDone(await change(PASSWORD, 'yeni uzun ifadə'));
    expect(await viewer(client)).not.toBeNull();
    expect(await viewer(other)).toBeNull();
    expectProblem(await signIn(product.anonymous(), email), 'SIGN_IN_NOT_MATCHED');
    expectDone(await signIn(product.anonymous(), email, 'yeni uzun ifadə'));
    expectError(await product.anonymous().run(CHANGE, { input: { current: 'a', new: 'b' } }), 'UNAUTHENTICATED');
  });

  it('confirm by code, which renews the session’s secret; not for staff', async () => {
    const { client, secret } = await register();
    wait(700);
    const old = client.cookie('sid-');
    expectProblem(await client.run(STEP_UP, { code: '000000' }), 'SECOND_FACTOR_WRONG');
    const answer = await client.run(STEP_UP, { code: codeNow(secret) });
    expectDone(answer);
    expect(Date.parse(answer.data.stepUpWithCode.stepUpUntil)).toBeGreaterThan(clock.now().getTime());
    expect(client.cookie('sid-')).not.toBe(old);
    expect((await viewer(client)).stepUpUntil).toBe(answer.data.stepUpWithCode.stepUpUntil);
    expectProblem(await (await product.as('event-officer')).run(STEP_UP, { code: '000000' }), 'STEP_UP_TOO_WEAK');
  });

  it('replace the code app only after a fresh confirmation; old recovery codes die with it', async () => {
    const { client, email, secret, recoveryCodes } = await register();
    wait(700);
    expectProblem(await client.run(START), 'STEP_UP_REQUIRED');
    expectDone(await client.run(STEP_UP, { code: codeNow(secret) }));
    const started = await client.run(START);
    expectDone(started);
    const fresh = started.data.startTotp.totp.secret;
    const confirmed = await client.run(CONFIRM, { code: codeNow(fresh) });
    expectDone(confirmed);
    wait(31);
    const again = product.anonymous();
    await signIn(again, email);
    expectProblem(await again.run(SECOND, { code: recoveryCodes[0] }), 'SECOND_FACTOR_WRONG');
    expectProblem(await again.run(SECOND, { code: codeNow(secret) }), 'SECOND_FACTOR_WRONG');
    expectDone(await again.run(SECOND, { code: codeNow(fresh) }));
  });
});

describe('recovery', () => {
  it('sets a new password, ends every session and keeps the second factor', async () => {
    const { client, email, secret } = await register();
    const browser = product.anonymous();
    const code = await askFor(browser, email, 'RECOVERY');
    const input = { email, code, password: 'unudulmayan ifadə' };
    expectProblem(await browser.run(RECOVER, { input: { ...input, password: 'qısa' } }), 'PASSWORD_TOO_SHORT', [
      'password',
    ]);
    expectProblem(await product.anonymous().run(RECOVER, { input }), 'EMAIL_CODE_WRONG', ['code']);
    expectDone(await browser.run(RECOVER, { input }));
    expect(await viewer(client)).toBeNull();
    expect(await viewer(browser)).toBeNull();
    expectProblem(await browser.run(RECOVER, { input }), 'EMAIL_CODE_WRONG', ['code']);
    const again = product.anonymous();
    expect((await signIn(again, email, 'unudulmayan ifadə')).data.signInWithPassword.next).toBe('SECOND_FACTOR');
    expectDone(await again.run(SECOND, { code: codeNow(secret) }));
  });

  it('answers for an unknown address as for a known one and sends nothing', async () => {
    const { email } = await register();
    const [known, unknown] = [product.anonymous(), product.anonymous()];
    const ask = async (client: Client, address: string) => {
      const { problems, expiresAt } = (await client.run(REQUEST, { input: { email: address, purpose: 'RECOVERY' } }))
        .data.requestEmailCode;
      return { problems, lives: Math.round((Date.parse(expiresAt) - clock.now().getTime()) / 60_000) };
    };
    expect(await ask(unknown, 'heç.kim3@test.example')).toEqual(await ask(known, email));
    expect(await mailedCode('heç.kim3@test.example')).toBeNull();
    expect(await mailedCode(email)).toMatch(/^\d{6}$/);
    const input = { email: 'heç.kim3@test.example', code: '123456', password: 'unudulmayan ifadə' };
    expectProblem(await unknown.run(RECOVER, { input }), 'EMAIL_CODE_WRONG', ['code']);
    expect(await mailedCode('founder@demo.aim.example')).toBeNull();
  });

  it('is not a way in with a code that was meant for signing up', async () => {
    const { email } = await register();
    const client = product.anonymous();
    const code = await askFor(client, email, 'SIGN_UP');
    expectProblem(
      await client.run(RECOVER, { input: { email, code, password: 'unudulmayan ifadə' } }),
      'EMAIL_CODE_WRONG',
    );
  });

  it('leaves nothing behind after a day', async () => {
    const client = product.anonymous();
    await askFor(client, `hesab${++count}@test.example`);
    wait(25 * 3600);
    await product.runSchedule('tidy-sign-ins');
    expect(await product.db.rows('select 1 from email_code')).toEqual([]);
    expect(await product.db.rows('select 1 from pending_sign_in')).toEqual([]);
  });
});

describe('the hasher', () => {
  it('works on two at a time, lets twenty wait and sends the rest away', async () => {
    const hasher = new PasswordHasher();
    const results = await Promise.allSettled(
      Array.from({ length: 30 }, (_, index) => hasher.verify(null, `x${index}`)),
    );
    const refused = results.filter((each) => each.status === 'rejected');
    expect(refused).toHaveLength(8);
    expect(refused[0]).toMatchObject({ reason: { code: 'UNAVAILABLE' } });
    expect(await hasher.verify(null, createHash('sha256').update('x').digest('hex'))).toBe(false);
  });
});
