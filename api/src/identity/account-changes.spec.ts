import { type Client, expectDone, expectError, expectProblem, TestProduct } from '../../test/harness.ts';
import {
  askForCode,
  CONFIRM_TOTP,
  codeNow,
  mailedCode,
  openAccount,
  RECOVER,
  SECOND_FACTOR,
  signInByPassword,
  wait,
} from '../../test/password-accounts.ts';
import { clock } from '../platform/clock.ts';

const SET =
  'mutation ($password: String!) { setPassword(input: { password: $password }) { isSet problems { code path } } }';
const START_TOTP = 'mutation { startTotp { totp { secret uri } problems { code } } }';
const START =
  'mutation ($email: String!) { startEmailChange(input: { email: $email }) { sentTo expiresAt problems { code path } } }';
const CHANGE =
  'mutation ($input: ChangeEmailInput!) { changeEmail(input: $input) { isChanged problems { code path } } }';
const ME = '{ me { person { id email signInMethods } } }';
const PASSWORD = 'yumşaq qar və dərin çay';

let product: TestProduct;
let count = 0;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());
beforeEach(() => product.db.rows('delete from rate_window'));
afterEach(() => clock.reset());

const person = async (client: Client) => (await client.run(ME)).data.me?.person ?? null;
const newAddress = () => `unvan${++count}@test.example`;

async function enrolTotp(client: Client): Promise<string> {
  const started = await client.run(START_TOTP);
  expectDone(started);
  const { secret } = started.data.startTotp.totp;
  expectDone(await client.run(CONFIRM_TOTP, { code: codeNow(secret) }));
  wait(31);
  return secret;
}

async function changeTo(client: Client, email: string): Promise<void> {
  expectDone(await client.run(START, { email }));
  expectDone(await client.run(CHANGE, { input: { email, code: await mailedCode(product, email) } }));
}

describe('a first password', () => {
  it('comes after the address and the code app, signs in with both, and ends the other sessions', async () => {
    const client = await product.signIn('student');
    const other = await product.signIn('student');
    const { id, email } = await person(client);
    await product.db.transaction(async (em) => {
      await em.query("select set_config('app.kind', 'SYSTEM', true)");
      await em.query('update person_contact set verified_at = null where person_id = $1', [id]);
    });
    const set = (password: string) => client.run(SET, { password });
    expectProblem(await set(PASSWORD), 'EMAIL_NEEDED');
    await changeTo(client, email);
    expectProblem(await set(PASSWORD), 'TOTP_NEEDED');
    const secret = await enrolTotp(client);
    expectProblem(await set('qısa'), 'PASSWORD_TOO_SHORT', ['password']);
    expect(await person(other)).not.toBeNull();
    expectDone(await set(PASSWORD));
    expect(await person(other)).toBeNull();
    expect((await person(client)).signInMethods).toContain('PASSWORD');
    expectProblem(await set(PASSWORD), 'PASSWORD_ALREADY_SET');
    const browser = product.anonymous();
    expect((await signInByPassword(browser, email, PASSWORD)).data.signInWithPassword.next).toBe('SECOND_FACTOR');
    expectDone(await browser.run(SECOND_FACTOR, { code: codeNow(secret) }));
    expect((await person(browser)).id).toBe(id);
  });

  it('needs a fresh confirmation, as does its code app, and is nothing for staff', async () => {
    const client = await product.signIn('student-two');
    wait(601);
    expectProblem(await client.run(START_TOTP), 'STEP_UP_REQUIRED');
    expectProblem(await client.run(SET, { password: PASSWORD }), 'STEP_UP_REQUIRED');
    expectProblem(await client.run(START, { email: newAddress() }), 'STEP_UP_REQUIRED');
    expectProblem(await client.run(CHANGE, { input: { email: newAddress(), code: '123456' } }), 'STEP_UP_REQUIRED');
    clock.reset();
    expectProblem(await (await product.as('analyst')).run(SET, { password: PASSWORD }), 'SIGN_IN_TOO_WEAK_FOR_ROLE');
    expectError(await product.anonymous().run(SET, { password: PASSWORD }), 'UNAUTHENTICATED');
    expectError(await product.anonymous().run(START, { email: newAddress() }), 'UNAUTHENTICATED');
  });
});

describe('another address', () => {
  it('is taken over by its code; the former one is told and is worth nothing any more', async () => {
    const { client, email: former } = await openAccount(product, newAddress());
    const email = newAddress();
    expectDone(await client.run(START, { email }));
    const code = (await mailedCode(product, email)) as string;
    expect((await person(client)).email).toBe(former);
    const wrong = code === '111111' ? '222222' : '111111';
    expectProblem(await client.run(CHANGE, { input: { email, code: wrong } }), 'EMAIL_CODE_WRONG', ['code']);
    expectProblem(await client.run(CHANGE, { input: { email: newAddress(), code } }), 'EMAIL_CODE_WRONG', ['code']);
    expectDone(await client.run(CHANGE, { input: { email: ` ${email.toUpperCase()} `, code } }));
    expect((await person(client)).email).toBe(email);
    expectProblem(await client.run(CHANGE, { input: { email: former, code } }), 'EMAIL_CODE_WRONG', ['code']);
    expectProblem(await signInByPassword(product.anonymous(), former), 'SIGN_IN_NOT_MATCHED');
    expectDone(await signInByPassword(product.anonymous(), email));
    const browser = product.anonymous();
    expect(await askForCode(product, browser, former, 'RECOVERY')).toBeNull();
    const input = { email: former, code: '123456', password: PASSWORD };
    expectProblem(await browser.run(RECOVER, { input }), 'EMAIL_CODE_WRONG', ['code']);
    await product.drainJobs();
    const mails = await product.db.rows<{ to: string; template: string }>(
      `select to_address as to, template from mail where to_address = any($1) and template like '%CHANGED' order by template, to_address`,
      [[former, email]],
    );
    expect(mails.slice(-2)).toEqual([
      { to: email, template: 'CREDENTIALS_CHANGED' },
      { to: former, template: 'EMAIL_CHANGED' },
    ]);
    const logged = JSON.stringify(
      await product.db.rows('select payload from event_log where event = $1', ['person.emailChanged']),
    );
    expect(logged).not.toContain('@');
    expect(
      JSON.stringify(await product.db.rows("select encode(former_encrypted, 'escape') from email_change")),
    ).not.toContain(former);
    wait(31 * 86_400);
    await product.runSchedule('tidy-sign-ins');
    expect(await product.db.rows('select 1 from email_change')).toEqual([]);
  });

  it('cannot be one’s own again or somebody else’s, and nobody learns which are taken before proving it', async () => {
    const [one, two] = [await openAccount(product, newAddress()), await openAccount(product, newAddress())];
    expectProblem(await one.client.run(START, { email: one.email }), 'EMAIL_UNCHANGED', ['email']);
    const asked = await one.client.run(START, { email: two.email });
    expectDone(asked);
    expect(asked.data.startEmailChange.sentTo).toBe(two.email);
    const input = { email: two.email, code: await mailedCode(product, two.email) };
    expectProblem(await two.client.run(CHANGE, { input: { ...input, email: newAddress() } }), 'EMAIL_CODE_WRONG');
    expectProblem(await one.client.run(CHANGE, { input }), 'ACCOUNT_EXISTS', ['email']);
    expect((await person(one.client)).email).toBe(one.email);
  });

  it('does not take a code that was meant for something else, and limits its mails', async () => {
    const { client } = await openAccount(product, newAddress());
    const email = newAddress();
    const code = await askForCode(product, client, email, 'SIGN_UP');
    expectProblem(await client.run(CHANGE, { input: { email, code } }), 'EMAIL_CODE_WRONG', ['code']);
    for (let round = 0; round < 5; round++) expectDone(await client.run(START, { email }));
    expectError(await client.run(START, { email }), 'RATE_LIMITED');
  });
});
