import { randomUUID } from 'node:crypto';
import { addMonths } from '@aim/domain/kernel/calendar-date';
import { addDays, dateOf, HOME_ZONE, startOfDay } from '@aim/domain/kernel/zone';
import { type Client, expectDone, expectError, expectProblem, TestProduct } from '../../test/harness.ts';
import { makeResident } from '../../test/residents.ts';
import { clock } from '../platform/clock.ts';

const VERIFY = 'query ($code: String!) { verifyCertificate(code: $code) { verdict } }';
const READ = 'query ($id: ID!) { resident(id: $id) { state } }';
const WITHDRAW =
  'mutation ($input: WithdrawFromResidencyInput!) { withdrawFromResidency(input: $input) { residency { state } problems { code } } }';
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
  it('by the resident’s own application, at once and by administrators alone', async () => {
    const resident = await makeResident(product);
    const variables = { input: { id: resident.id, effectiveOn: today(), reasons: 'Başqa rejim' } };
    expectError(await officer.run(WITHDRAW, variables), 'FORBIDDEN');
    expectDone(await founder.run(WITHDRAW, variables));
    expect(await verdict(resident.code)).toBe('WITHDRAWN');
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
