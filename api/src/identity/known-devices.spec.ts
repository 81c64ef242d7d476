import { type Client, expectDone, expectProblem, TestProduct } from '../../test/harness.ts';
import {
  type Account,
  askForCode,
  codeNow,
  openAccount,
  RECOVER,
  SECOND_FACTOR,
  signInByPassword,
  wait,
} from '../../test/password-accounts.ts';
import { clock } from '../platform/clock.ts';
import { cookieName } from './session-cookie.ts';

const END_OTHERS = 'mutation { endOtherSessions { problems { code } } }';
const WRONG = 'yanlış parol idi';

let product: TestProduct;
let count = 0;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());
beforeEach(() => product.db.rows('delete from rate_window'));
afterEach(() => clock.reset());

const open = () => openAccount(product, `cihaz${++count}@test.example`);
const deviceOf = (client: Client) => client.cookie('device-') as string;

/** A thief's browser that has nothing but this. */
function browserWith(device: string): Client {
  const client = product.anonymous();
  client.plant(cookieName(product.config, 'device'), device);
  return client;
}

async function guess(client: Client, email: string): Promise<string> {
  await product.db.rows('delete from rate_window');
  const [problem] = (await signInByPassword(client, email, WRONG)).data.signInWithPassword.problems;
  return problem?.code ?? 'RIGHT';
}

/** How many guesses are taken from somebody who waits as long as it takes. */
async function guessesTaken(client: Client, email: string): Promise<number> {
  for (let taken = 0; ; wait(3601)) {
    const code = await guess(client, email);
    if (code === 'SIGN_IN_LOCKED') return taken;
    expect(code).toBe('SIGN_IN_NOT_MATCHED');
    taken += 1;
  }
}

async function signInWhole(client: Client, { email, secret }: Account, password?: string): Promise<void> {
  expectDone(await signInByPassword(client, email, password));
  expectDone(await client.run(SECOND_FACTOR, { code: codeNow(secret) }));
  wait(31);
}

describe('a browser the owner has signed in with', () => {
  it('still signs in while strangers are delayed, also at the second factor', async () => {
    const account = await open();
    const { client: own, email } = account;
    for (let round = 0; round < 6; round++) await guess(product.anonymous(), email);
    expect(await guess(product.anonymous(), email)).toBe('SIGN_IN_DELAYED');
    const thief = product.anonymous();
    wait(61);
    expectDone(await signInByPassword(thief, email));
    for (let round = 0; round < 5; round++) await thief.run(SECOND_FACTOR, { code: '000000' });
    expectProblem(await thief.run(SECOND_FACTOR, { code: '000000' }), 'SIGN_IN_DELAYED');
    for (let round = 0; round < 6; round++) await guess(product.anonymous(), email);
    await signInWhole(own, account);
    expect(await guess(product.anonymous(), email)).toBe('SIGN_IN_NOT_MATCHED');
    expect(await guess(product.anonymous(), email)).toBe('SIGN_IN_DELAYED');
    const elsewhere = product.anonymous();
    expectProblem(await signInByPassword(elsewhere, email), 'SIGN_IN_DELAYED');
  });

  it('leaves strangers and a stolen cookie fewer than a hundred guesses, and one the owner signs in with', async () => {
    const account = await open();
    const { client: own, email } = account;
    const other = product.anonymous();
    await signInWhole(other, account);
    const strangers = await guessesTaken(product.anonymous(), email);
    const thief = browserWith(deviceOf(other));
    const thieves = await guessesTaken(thief, email);
    expect([strangers, thieves]).toEqual([60, 10]);
    expect(await guess(other, email)).toBe('SIGN_IN_LOCKED');
    await signInWhole(own, account);
    expectProblem(await signInByPassword(product.anonymous(), email), 'SIGN_IN_LOCKED');
  });

  it('counts its own guesses one by one, also in parallel', async () => {
    const { client, email } = await open();
    const answers = await Promise.all(Array.from({ length: 12 }, () => signInByPassword(client, email, WRONG)));
    const codes = answers.map(({ data }) => data.signInWithPassword.problems[0]?.code);
    expect(codes.filter((code) => code === 'SIGN_IN_NOT_MATCHED')).toHaveLength(5);
    expect(codes.filter((code) => code === 'SIGN_IN_DELAYED')).toHaveLength(7);
  });

  it('is known to four at most, for half a year, and not after all others were signed out', async () => {
    const account = await open();
    const { client: own, email } = account;
    const later: Client[] = [];
    for (let device = 0; device < 4; device++) {
      const client = product.anonymous();
      await signInWhole(client, account);
      later.push(client);
    }
    for (let round = 0; round < 5; round++) await guess(product.anonymous(), email);
    expect(await guess(own, email)).toBe('SIGN_IN_DELAYED');
    const [first, second] = later as [Client, Client];
    expect(await guess(first, email)).toBe('SIGN_IN_NOT_MATCHED');
    expectDone(await second.run(END_OTHERS));
    expect(await guess(first, email)).toBe('SIGN_IN_DELAYED');
    expect(await guess(second, email)).toBe('SIGN_IN_NOT_MATCHED');
    wait(181 * 86_400);
    await product.runSchedule('tidy-sign-ins');
    const kept = await product.db.rows<{ at: Date }>('select known_at as at from known_device');
    expect(kept.filter(({ at }) => clock.now().getTime() - at.getTime() > 180 * 86_400_000)).toEqual([]);
  });
});

describe('a cookie that is not the owner’s', () => {
  it('does not help: forged, somebody else’s, or a copy from before the last sign-in', async () => {
    const [account, { client: stranger }] = [await open(), await open()];
    const { client: own, email } = account;
    const copy = deviceOf(own);
    await signInWhole(own, account);
    expect(deviceOf(own)).not.toBe(copy);
    for (let round = 0; round < 5; round++) await guess(product.anonymous(), email);
    for (const device of ['', '.', 'x'.repeat(43), `${deviceOf(own)}x`, copy, deviceOf(stranger)])
      expect(await guess(browserWith(device), email)).toBe('SIGN_IN_DELAYED');
    expectProblem(await signInByPassword(stranger, email), 'SIGN_IN_DELAYED');
    expect(await guess(own, email)).toBe('SIGN_IN_NOT_MATCHED');
    const stored = JSON.stringify(await product.db.rows("select encode(secret_hash, 'escape') from known_device"));
    expect(stored).not.toContain(deviceOf(own));
  });

  it('of two people in one browser serves both, and neither can take the other’s away', async () => {
    const [one, two] = [await open(), await open()];
    const shared = one.client;
    const copy = browserWith(deviceOf(shared));
    await signInWhole(copy, two);
    await signInWhole(shared, two);
    for (const { email } of [one, two]) {
      for (let round = 0; round < 5; round++) await guess(product.anonymous(), email);
      expectProblem(await signInByPassword(product.anonymous(), email), 'SIGN_IN_DELAYED');
      expectDone(await signInByPassword(shared, email));
    }
  });
});

describe('recovery', () => {
  it('makes its own browser known to the password alone, and every other unknown', async () => {
    const account = await open();
    const { client: former, email, secret } = account;
    const thief = product.anonymous();
    expectDone(await signInByPassword(thief, email));
    for (let round = 0; round < 5; round++) await thief.run(SECOND_FACTOR, { code: '000000' });
    const browser = product.anonymous();
    const code = await askForCode(product, browser, email, 'RECOVERY');
    expectDone(await browser.run(RECOVER, { input: { email, code, password: 'başqa uzun ifadə' } }));
    for (let round = 0; round < 5; round++) await guess(product.anonymous(), email);
    expect(await guess(former, email)).toBe('SIGN_IN_DELAYED');
    expectDone(await signInByPassword(browser, email, 'başqa uzun ifadə'));
    expectProblem(await browser.run(SECOND_FACTOR, { code: codeNow(secret) }), 'SIGN_IN_DELAYED');
    wait(31);
    expectDone(await browser.run(SECOND_FACTOR, { code: codeNow(secret) }));
  });
});
