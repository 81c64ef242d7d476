import { randomUUID } from 'node:crypto';
import { addMonths } from '@aim/domain/kernel/calendar-date';
import { addDays, dateOf, HOME_ZONE, startOfDay } from '@aim/domain/kernel/zone';
import { type Client, expectDone, expectError, expectProblem, TestProduct } from '../../test/harness.ts';
import { askToSignLeave, leave } from '../../test/residency.ts';
import { makeResident } from '../../test/residents.ts';
import { LocalSigner } from '../integrations/signature/index.ts';
import { clock } from '../platform/clock.ts';

const VERIFY = 'query ($code: String!) { verifyCertificate(code: $code) { verdict } }';
const READ = 'query ($id: ID!) { resident(id: $id) { state } }';
const SIGNATURE = 'query ($id: ID!) { withdrawalSignature(id: $id) { state signerName } }';
const START = `mutation ($input: StartResidencyApplicationInput!) { startResidencyApplication(input: $input) {
  application { id blocks { block answers } } problems { code path } } }`;

let product: TestProduct;
let officer: Client;
let founder: Client;

const signIn = async (): Promise<void> => {
  [officer, founder] = (await Promise.all(['residency-officer', 'founder'].map((key) => product.signIn(key)))) as [
    Client,
    Client,
  ];
};
beforeAll(async () => {
  product = await TestProduct.start();
  await signIn();
});
afterEach(async () => {
  clock.reset();
  await signIn();
});
afterAll(() => product.stop());

const today = (days = 0) => addDays(dateOf(clock.now(), HOME_ZONE), days);
const verdict = async (code: string) =>
  (await product.anonymous().run(VERIFY, { code })).data.verifyCertificate.verdict;
const start = (organisationId: string) =>
  founder.run(START, { input: { organisationId, direction: 'INTEGRATION_SERVICES', idempotencyKey: randomUUID() } });

describe('a residency ends', () => {
  it('by the resident’s own application: the accountant prepares it, the head of the company signs it, once and word for word', async () => {
    const resident = await makeResident(product);
    await product.db.rows(
      `insert into membership (organisation_id, person_id, role, since)
       select $1, person_id, 'MEMBER', now() from demo_persona where key = 'student'`,
      [resident.organisationId],
    );
    const accountant = await product.signIn('student');
    const withdrawal = { id: resident.id, effectiveOn: today(), reasons: 'Başqa rejim' };
    const someone = randomUUID();
    expectError(await askToSignLeave(officer, withdrawal), 'FORBIDDEN');
    expectError(await leave(officer, withdrawal, someone), 'FORBIDDEN');
    expectProblem(await leave(founder, withdrawal, someone), 'SIGNATURE_NEEDED', []);
    expectProblem(await askToSignLeave(accountant, { ...withdrawal, effectiveOn: today(-1) }), 'EFFECT_IN_PAST', [
      'effectiveOn',
    ]);
    const asked = await askToSignLeave(accountant, withdrawal);
    expectDone(asked);
    const { id: signatureId, link } = asked.data.startWithdrawalSignature.signature;
    expectProblem(await leave(accountant, withdrawal, signatureId), 'SIGNATURE_NOT_GIVEN', []);
    const signer = product.get(LocalSigner);
    await signer.sign(link, 'SULTANLI AYTƏN', product.origin);
    const state = async (client: Client) => (await client.run(SIGNATURE, { id: signatureId })).data.withdrawalSignature;
    expect(await state(accountant)).toEqual({ state: 'SIGNED', signerName: 'SULTANLI AYTƏN' });
    expect(await state(officer)).toBeNull();
    for (const changed of [{ reasons: 'Başqa səbəb' }, { effectiveOn: today(1) }])
      expectProblem(await leave(accountant, { ...withdrawal, ...changed }, signatureId), 'SIGNED_TEXT_CHANGED', []);
    expectDone(await leave(accountant, withdrawal, signatureId));
    expect(await verdict(resident.code)).toBe('WITHDRAWN');
    const [act] = await product.db.rows(
      "select signature_id, state from residency_act where residency_id = $1 and kind = 'WITHDRAW'",
      [resident.id],
    );
    expect(act).toEqual({ signature_id: signatureId, state: 'DONE' });
    const other = await makeResident(product);
    expectProblem(await leave(founder, { ...withdrawal, id: other.id }, signatureId), 'SIGNATURE_NEEDED', []);
    expectProblem(await askToSignLeave(founder, withdrawal), 'RESIDENCY_NOT_IN_STATE', []);
  });

  it('by its term, also before the timer has run', async () => {
    const resident = await makeResident(product, { validUntil: today(1) });
    expect(await verdict(resident.code)).toBe('VALID');
    clock.set(new Date(Date.now() + 2 * 86_400_000));
    expect(await verdict(resident.code)).toBe('EXPIRED');
    await product.runSchedule('expire-residencies');
    await signIn();
    expect((await officer.run(READ, { id: resident.id })).data.resident.state).toBe('EXPIRED');
    expect(await verdict(resident.code)).toBe('EXPIRED');
  });
});

describe('before the end of a term', () => {
  it('the resident is told a year, half a year and a month ahead, each once', async () => {
    const endsOn = addMonths(today(), 13);
    const { id } = await makeResident(product, { validUntil: endsOn });
    const told = async (at: string): Promise<string[]> => {
      clock.set(new Date(`${at}T09:35:00+04:00`));
      await product.runSchedule('remind-of-terms');
      await product.runSchedule('remind-of-terms');
      const rows = await product.db.rows<{ reminder: string }>(
        `select payload->>'reminder' as reminder from event_log where event = 'residency.termNeared' and subject_id = $1 order by id`,
        [id],
      );
      return rows.map(({ reminder }) => reminder);
    };
    expect(await told(today())).toEqual([]);
    expect(await told(addDays(endsOn, -365))).toEqual(['YEAR']);
    expect(await told(addDays(endsOn, -200))).toEqual(['YEAR']);
    expect(await told(addDays(endsOn, -170))).toEqual(['YEAR', 'HALF_YEAR']);
    expect(await told(addDays(endsOn, -3))).toEqual(['YEAR', 'HALF_YEAR', 'MONTH']);
    expect(await told(endsOn)).toHaveLength(3);
  });

  it('a resident has nothing to apply for, until it is near: then the way to renew is their next step', async () => {
    const { organisationId } = await makeResident(product, { validUntil: addDays(addMonths(today(), 6), 1) });
    expectProblem(await start(organisationId), 'ALREADY_RESIDENT', []);
    const endsOn = addMonths(today(), 6);
    const ending = await makeResident(product, { validUntil: endsOn });
    const renewal = async () =>
      (await founder.run('{ me { nextSteps { key href dueAt } } }')).data.me.nextSteps.find(
        ({ key }: { key: string }) => key === 'renewResidency',
      );
    expect(await renewal()).toMatchObject({
      href: '/app/residency',
      dueAt: startOfDay(addDays(endsOn, 1), HOME_ZONE).toISOString(),
    });
    const begun = await start(ending.organisationId);
    expectDone(begun);
    const { blocks } = begun.data.startResidencyApplication.application;
    expect(blocks.find(({ block }: { block: string }) => block === 'ACTIVITY').answers).toEqual({
      directions: ['INTEGRATION_SERVICES'],
    });
    expect(await renewal()).toBeUndefined();
    const { id } = begun.data.startResidencyApplication.application;
    const { nextSteps } = (await founder.run('{ me { nextSteps { key href } } }')).data.me;
    expect(nextSteps).toContainEqual({ key: 'continueApplication', href: `/app/residency/${id}` });
  });
});
