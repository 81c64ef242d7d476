import { generateKeyPairSync } from 'node:crypto';
import { type Client, expectDone, expectError, expectProblem, TestProduct } from '../../test/harness.ts';
import { type Lies, SoftAuthenticator } from '../../test/soft-authenticator.ts';
import { clock } from '../platform/clock.ts';

const START = 'mutation { startPasskeyRegistration { options problems { code } } }';
const FINISH =
  'mutation ($input: FinishPasskeyRegistrationInput!) { finishPasskeyRegistration(input: $input) { passkeys { id name synced createdAt lastUsedAt } problems { code path } } }';
const START_IN = 'mutation { startPasskeySignIn { options problems { code } } }';
const FINISH_IN =
  'mutation ($input: FinishPasskeySignInInput!) { finishPasskeySignIn(input: $input) { next returnTo problems { code } } }';
const START_UP = 'mutation { startPasskeyStepUp { options problems { code } } }';
const FINISH_UP =
  'mutation ($response: JSON!) { finishPasskeyStepUp(input: { response: $response }) { stepUpUntil problems { code } } }';
const REMOVE = 'mutation ($id: ID!) { removePasskey(input: { id: $id }) { passkeys { id } problems { code } } }';
const MINE = '{ myPasskeys { id name } mySignInMethods { passkeys digitalLogin } }';
const ME = '{ me { person { fullName signInMethods } assurance stepUpUntil } }';

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());
afterEach(() => clock.reset());

const device = () => new SoftAuthenticator(product.config.publicUrl);
const viewer = async (client: Client) => (await client.run(ME)).data.me;
const options = async (client: Client, document: string) => {
  const answer = await client.run(document);
  expectDone(answer);
  return (Object.values(answer.data)[0] as { options: { challenge: string; allowCredentials?: unknown[] } }).options;
};
async function add(client: Client, authenticator = device(), lies: Lies = {}, name = 'Telefonum') {
  const response = authenticator.register(await options(client, START), lies);
  return client.run(FINISH, { input: { name, response } });
}
async function signIn(client: Client, authenticator: SoftAuthenticator, lies: Lies = {}, returnTo?: string) {
  const response = authenticator.sign(await options(client, START_IN), lies);
  return client.run(FINISH_IN, { input: { response, returnTo } });
}

describe('a passkey', () => {
  it('is added, listed and signs its owner in without asking who they are', async () => {
    const owner = await product.signIn('founder');
    const authenticator = device();
    const added = await add(owner, authenticator, {}, ' İş  noutbuku ');
    expectDone(added);
    expect(added.data.finishPasskeyRegistration.passkeys).toMatchObject([
      { name: 'İş noutbuku', synced: true, lastUsedAt: null },
    ]);
    const client = product.anonymous();
    const asked = await options(client, START_IN);
    expect(asked).toMatchObject({ rpId: 'localhost', userVerification: 'required' });
    expect(asked.allowCredentials ?? []).toEqual([]);
    const answer = await signIn(client, authenticator, {}, '/app/settings');
    expect(answer.data.finishPasskeySignIn).toEqual({ next: 'SIGNED_IN', returnTo: '/app/settings', problems: [] });
    expect(await viewer(client)).toMatchObject({ person: { fullName: 'Leyla Səfərzadə' }, assurance: 'SUBSTANTIAL' });
    expect((await viewer(client)).person.signInMethods).toEqual(['DIGITAL_LOGIN', 'PASSKEY']);
    expect((await viewer(client)).stepUpUntil).not.toBeNull();
    const stored = JSON.stringify(await product.db.rows('select * from event_log where event like $1', ['passkey%']));
    expect(stored).not.toContain('noutbuku');
  });

  it('is strong enough for staff', async () => {
    const owner = await product.signIn('residency-officer');
    const authenticator = device();
    expectDone(await add(owner, authenticator));
    const client = product.anonymous();
    expectDone(await signIn(client, authenticator));
    expect((await viewer(client)).assurance).toBe('SUBSTANTIAL');
  });

  it.each<[string, Lies]>([
    ['from another site', { origin: 'https://evil.example' }],
    ['for another site', { rpId: 'evil.example' }],
    ['with another challenge', { challenge: 'Zm9v' }],
    ['without the person’s gesture', { isUnverified: true }],
    ['signed by another key', { signWith: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey }],
    ['with another person’s handle', { userHandle: Buffer.from('somebody').toString('base64url') }],
    ['of a registration', { type: 'webauthn.create' }],
  ])('refuses an answer %s', async (_, lies) => {
    const owner = await product.signIn('student');
    const authenticator = device();
    const added = await add(owner, authenticator);
    expectDone(added);
    const client = product.anonymous();
    expectProblem(await signIn(client, authenticator, lies), 'PASSKEY_NOT_MATCHED');
    expect(await viewer(client)).toBeNull();
    expectDone(await signIn(client, authenticator));
    for (const { id } of added.data.finishPasskeyRegistration.passkeys) await owner.run(REMOVE, { id });
  });

  it('that was cloned is noticed by its counter', async () => {
    const owner = await product.signIn('mentor');
    const authenticator = device();
    expectDone(await add(owner, authenticator));
    expectDone(await signIn(product.anonymous(), authenticator, { counter: 50 }));
    expectProblem(await signIn(product.anonymous(), authenticator, { counter: 49 }), 'PASSKEY_NOT_MATCHED');
  });

  it('answers each challenge once, within five minutes, in the browser that asked', async () => {
    const owner = await product.signIn('juror');
    const authenticator = device();
    expectDone(await add(owner, authenticator));
    const client = product.anonymous();
    const response = authenticator.sign(await options(client, START_IN));
    expectProblem(await product.anonymous().run(FINISH_IN, { input: { response } }), 'SIGN_IN_EXPIRED');
    expectDone(await client.run(FINISH_IN, { input: { response } }));
    expectProblem(await client.run(FINISH_IN, { input: { response } }), 'SIGN_IN_EXPIRED');
    const late = product.anonymous();
    const signed = authenticator.sign(await options(late, START_IN));
    clock.set(new Date(clock.now().getTime() + 301_000));
    expectProblem(await late.run(FINISH_IN, { input: { response: signed } }), 'SIGN_IN_EXPIRED');
  });

  it('survives nonsense', async () => {
    const client = product.anonymous();
    for (const response of [{ id: 'x' }, { id: 'x', response: {} }, { id: 'x', response: { clientDataJSON: '%%%' } }]) {
      await options(client, START_IN);
      expectProblem(await client.run(FINISH_IN, { input: { response } }), 'PASSKEY_NOT_MATCHED');
    }
    expectProblem(await client.run(FINISH_IN, { input: { response: {} } }), 'REQUIRED');
    const owner = await product.signIn('auditor');
    await options(owner, START);
    expectProblem(await owner.run(FINISH, { input: { name: 'x', response: { id: 'x' } } }), 'PASSKEY_NOT_MATCHED');
  });

  it.each<[string, Lies]>([
    ['another site', { origin: 'https://evil.example' }],
    ['another challenge', { challenge: 'Zm9v' }],
    ['no gesture', { isUnverified: true }],
  ])('is not added with %s', async (_, lies) => {
    const owner = await product.signIn('auditor');
    expectProblem(await add(owner, device(), lies), 'PASSKEY_NOT_MATCHED');
    expect((await owner.run(MINE)).data.myPasskeys).toEqual([]);
  });

  it('belongs to one person', async () => {
    const authenticator = device();
    expectDone(await add(await product.signIn('reviewer'), authenticator));
    expectProblem(await add(await product.signIn('reviewer-two'), authenticator), 'PASSKEY_NOT_MATCHED');
  });

  it('is added and removed only after a fresh confirmation, ten at most', async () => {
    const owner = await product.signIn('founder-two');
    for (let index = 0; index < 10; index++) expectDone(await add(owner, device(), {}, `Açar ${index}`));
    expectProblem(await owner.run(START), 'PASSKEYS_TOO_MANY');
    const tired = await product.signIn('founder-two');
    clock.set(new Date(clock.now().getTime() + 11 * 60_000));
    expectProblem(await tired.run(START), 'STEP_UP_REQUIRED');
    const [first] = (await tired.run(MINE)).data.myPasskeys;
    expectProblem(await tired.run(REMOVE, { id: first.id }), 'STEP_UP_REQUIRED');
    expectError(await product.anonymous().run(START), 'UNAUTHENTICATED');
  });
});

describe('removing a passkey', () => {
  it('ends other sessions, and the last way to sign in stays', async () => {
    const owner = await product.signIn('event-officer');
    const [one, two] = [device(), device()];
    expectDone(await add(owner, one));
    const added = await add(owner, two);
    const [first, second] = added.data.finishPasskeyRegistration.passkeys;
    const elsewhere = product.anonymous();
    expectDone(await signIn(elsewhere, two));
    expectError(await (await product.signIn('event-officer-two')).run(REMOVE, { id: first.id }), 'NOT_FOUND');
    const answer = await owner.run(REMOVE, { id: second.id });
    expectDone(answer);
    expect(answer.data.removePasskey.passkeys).toEqual([{ id: first.id }]);
    expect(await viewer(elsewhere)).toBeNull();
    expectProblem(await signIn(product.anonymous(), two), 'PASSKEY_NOT_MATCHED');
    expectProblem(await owner.run(REMOVE, { id: first.id }), 'LAST_SIGN_IN_METHOD');
  });

  it('is possible down to none where Digital Login remains', async () => {
    const owner = await product.signIn('admin');
    const added = await add(owner);
    expectDone(await owner.run(REMOVE, { id: added.data.finishPasskeyRegistration.passkeys[0].id }));
    expect((await owner.run(MINE)).data).toEqual({
      myPasskeys: [],
      mySignInMethods: { passkeys: 0, digitalLogin: true },
    });
  });
});

describe('confirming by passkey', () => {
  it('opens sensitive actions and renews the session’s secret; somebody else’s key does not', async () => {
    const owner = await product.signIn('centre-officer');
    const authenticator = device();
    expectDone(await add(owner, authenticator));
    const stranger = device();
    expectDone(await add(await product.signIn('centre-officer-two'), stranger));
    const client = product.anonymous();
    expectDone(await signIn(client, authenticator));
    clock.set(new Date(clock.now().getTime() + 11 * 60_000));
    expect(Date.parse((await viewer(client)).stepUpUntil)).toBeLessThan(clock.now().getTime());
    const asked = await options(client, START_UP);
    expect(asked.allowCredentials).toHaveLength(1);
    expectProblem(await client.run(FINISH_UP, { response: stranger.sign(asked) }), 'PASSKEY_NOT_MATCHED');
    expectProblem(await client.run(FINISH_UP, { response: authenticator.sign(asked) }), 'SIGN_IN_EXPIRED');
    const old = client.cookie('sid-');
    const answer = await client.run(FINISH_UP, { response: authenticator.sign(await options(client, START_UP)) });
    expectDone(answer);
    expect(client.cookie('sid-')).not.toBe(old);
    expect((await viewer(client)).stepUpUntil).toBe(answer.data.finishPasskeyStepUp.stepUpUntil);
  });

  it('belongs to the session that asked', async () => {
    const owner = await product.signIn('scholarship-officer');
    const authenticator = device();
    expectDone(await add(owner, authenticator));
    const asked = await options(owner, START_UP);
    const elsewhere = await product.signIn('scholarship-officer');
    expectProblem(await elsewhere.run(FINISH_UP, { response: authenticator.sign(asked) }), 'SIGN_IN_EXPIRED');
    expectError(await product.anonymous().run(START_UP), 'UNAUTHENTICATED');
  });
});
