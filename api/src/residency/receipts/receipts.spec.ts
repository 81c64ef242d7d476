import { DAY, later } from '@aim/domain/kernel/instant';
import { type Client, expectDone, expectProblem, TestProduct } from '../../../test/harness.ts';
import { bytesOf, outcomeOf } from '../../../test/papers.ts';
import { act, cleanFile, fillIn, organisationOf, SUBMIT, signed, startDraft } from '../../../test/residency.ts';
import { clock } from '../../platform/clock.ts';

let product: TestProduct;
let accountant: Client;
let officer: Client;
let made = 0;

beforeAll(async () => {
  product = await TestProduct.start();
  await signIn();
});
afterEach(async () => {
  clock.reset();
  await signIn();
});
afterAll(() => product.stop());

async function signIn(): Promise<void> {
  [accountant, officer] = await product.signInEach('founder', 'residency-officer');
}

/** 14 September 2026 is a Monday; what happens at half past nine in the evening of UTC happens the day after in Baku. */
async function setClock(at: string): Promise<void> {
  clock.set(new Date(at));
  await signIn();
}

async function submitted(): Promise<string> {
  made += 1;
  const me = (await accountant.run('{ me { person { id } } }')).data.me.person.id;
  const organisationId = await organisationOf(product, [me], `Qəbz sınağı ${made}`);
  const id = await startDraft(accountant, organisationId);
  await fillIn(accountant, id, await cleanFile(product, id, organisationId, me));
  expectDone(await accountant.run(SUBMIT, { input: { id, signatureId: await signed(product, accountant, id) } }));
  return id;
}

const READ = 'query ($id: ID!) { residencyApplication(id: $id) { reference receipts { id receivedAt } } }';
const read = async (client: Client, id: string) => (await client.run(READ, { id })).data.residencyApplication;
async function addressOf(id: string): Promise<string> {
  const [last] = (await read(accountant, id)).receipts;
  return `/residency-applications/${id}/receipts/${last.id}`;
}
const kept = (signatureId: string) =>
  product.db.rows<{ locale: string }>('select locale from signed_paper where signature_id = $1', [signatureId]);

it('a receipt is signed when the application comes: tagged, the same bytes for everybody, good after the keys have changed', async () => {
  const id = await submitted();
  const { receipts, reference } = await read(accountant, id);
  await product.drainJobs();
  expect(await kept(receipts[0].id)).toEqual([{ locale: 'az' }]);
  const at = await addressOf(id);
  const first = await bytesOf(accountant, `${at}/az.pdf`);
  expect(first.equals(await bytesOf(officer, `${at}/az.pdf`))).toBe(true);
  const [one, two] = await Promise.all([bytesOf(accountant, `${at}/en.pdf`), bytesOf(officer, `${at}/en.pdf`)]);
  expect(one.equals(two)).toBe(true);
  expect(first.toString('latin1')).toContain('/StructTreeRoot');
  expect(first.toString('latin1')).toContain(`(${reference})`);

  await setClock(later(new Date(), 366 * DAY).toISOString());
  await product.runSchedule('rotate-credential-keys');
  clock.reset();
  await signIn();
  const last = await bytesOf(accountant, `${at}/ru.pdf`);
  expect((await bytesOf(accountant, `${at}/az.pdf`)).equals(first)).toBe(true);
  for (const pdf of [first, one, last])
    expect(await outcomeOf(product, pdf)).toEqual({ outcome: 'RECEIPT', code: null });
  const forged = Buffer.from(first);
  forged.write('RA-ZZZZZZ', forged.indexOf(reference, 0, 'latin1'), 'latin1');
  expect(await outcomeOf(product, forged)).toEqual({ outcome: 'ALTERED', code: null });
  await expect(
    product.db.rows("update signed_paper set locale = 'ru' where signature_id = $1", [receipts[0].id]),
  ).rejects.toThrow('append-only');
});

it('is read by whoever reads the application, and by nobody else', async () => {
  const [id, other] = [await submitted(), await submitted()];
  const at = await addressOf(id);
  const answers = await Promise.all([
    product.anonymous().fetch(`${at}/az.pdf`),
    (await product.as('investor')).fetch(`${at}/az.pdf`),
    accountant.fetch(`${at}/de.pdf`),
    accountant.fetch(`${at.slice(0, -36)}${id}/az.pdf`),
    accountant.fetch(`/residency-applications/none/receipts/none/az.pdf`),
    accountant.fetch(`${(await addressOf(other)).replace(other, id)}/az.pdf`),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([401, 404, 404, 404, 404, 404]);
});

it('a corrected application has a receipt of its own, and the first one stays', async () => {
  const id = await submitted();
  const first = await addressOf(id);
  const items = [{ block: 'NUMBERS', reason: 'FIELD_UNCLEAR', note: 'İxracın payı?' }];
  expectDone(
    await officer.run(act('sendBackResidencyApplication', 'SendBackResidencyApplicationInput'), {
      input: { id, items },
    }),
  );
  const before = await bytesOf(accountant, `${first}/az.pdf`);
  const RESUBMIT = act('resubmitResidencyApplication', 'SubmitResidencyApplicationInput');
  const signatureId = await signed(product, accountant, id);
  expectDone(await accountant.run(RESUBMIT, { input: { id, signatureId } }));
  expectProblem(await accountant.run(RESUBMIT, { input: { id, signatureId } }), 'STATE_HAS_MOVED_ON', []);
  const { receipts } = await read(officer, id);
  expect(receipts.map((receipt: { id: string }) => receipt.id)).toEqual([signatureId, first.slice(-36)]);
  const again = await bytesOf(accountant, `${await addressOf(id)}/az.pdf`);
  expect(again.equals(before)).toBe(false);
  expect((await bytesOf(accountant, `${first}/az.pdf`)).equals(before)).toBe(true);
});
