import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import { type Client, expectDone, expectError, expectProblem, TestProduct } from '../../test/harness.ts';
import { confirmShare, monthly, reportOf, residentSince, SAVE, START } from '../../test/reports.ts';
import { type MadeResident, makeResident } from '../../test/residents.ts';
import { clock } from '../platform/clock.ts';

const READ = `query ($id: ID!) { resident(id: $id) { id state allowedActions headroom { state room needed thresholdBps monthsBelow }
  review { openedOn explainBy cureBy explanations { text cure submittedBy } } acts { kind state ground legalBasis } } }`;
const decide = (mutation: string) =>
  `mutation ($input: ResidencyDecisionInput!) { ${mutation}(input: $input) { residency { state } problems { code path } } }`;
const EXPLAIN =
  'mutation ($input: SubmitExplanationInput!) { submitExplanation(input: $input) { residency { id } problems { code path } } }';

let product: TestProduct;
let officer: Client;
let second: Client;
let founder: Client;
let resident: MadeResident;

beforeAll(async () => {
  product = await TestProduct.start();
  [officer, second, founder] = await Promise.all([
    product.as('residency-officer'),
    product.as('residency-officer-two'),
    product.as('founder'),
  ]);
  await confirmShare(officer, second, 7000);
  resident = await makeResident(product, { name: 'Pozuntu Soft' });
  await residentSince(product, resident, 4);
  await product.runSchedule('expect-reports');
});
afterAll(() => product.stop());

const read = async (client: Client) => {
  const { data, errors } = await client.run(READ, { id: resident.id });
  expect(errors).toEqual([]);
  return data.resident;
};
const decision = (ground: string) => ({
  input: {
    id: resident.id,
    ground,
    legalBasis: '168 nömrəli Fərman',
    reasons: 'Güzəştli gəlirin payı həddən aşağıdır.',
    appealRoute: 'Məhkəməyə şikayət verilə bilər.',
    effectiveOn: dateOf(clock.now(), HOME_ZONE),
  },
});
const explain = (client: Client, text = 'Müştəri gecikdi, gəlir növbəti ayda tanınıb.') =>
  client.run(EXPLAIN, { input: { id: resident.id, text, cure: 'Satış müqaviləsi dayandırılıb.' } });

it('a resident breaches, explains and cures', async () => {
  const year = await reportOf(product, resident.id, 'PERIODIC');
  expectDone(await founder.run(START, { input: { id: year } }));
  const { fromOn } = (await founder.run('query ($id: ID!) { residencyReport(id: $id) { fromOn } }', { id: year })).data
    .residencyReport;
  const save = (version: number, qualifying: string, other: string) =>
    founder.run(SAVE, { input: { id: year, version, months: [monthly(fromOn, qualifying, other)] } });
  expectDone(await save(0, '14000000', '1880000'));
  // AZN 140,000 at 70 % bears 60,000 of other income; 18,800 is there: 41,200 is left.
  expect((await read(founder)).headroom).toMatchObject({ state: 'WITHIN', room: '4120000', thresholdBps: 7000 });
  expect((await read(officer)).headroom).toBeNull();
  expectDone(await save(1, '14000000', '9000000'));
  expect((await read(founder)).headroom).toMatchObject({ state: 'BREACHED', room: '0', needed: '7000000' });

  expectProblem(await explain(founder), 'NOT_UNDER_REVIEW');
  expectDone(await officer.run(decide('openReview'), decision('QUALIFYING_SHARE')));
  const { review, allowedActions } = await read(founder);
  expect(allowedActions).toContain('residency.explain');
  expect(review).toMatchObject({ openedOn: dateOf(clock.now(), HOME_ZONE), explanations: [] });
  expect(review.cureBy > review.explainBy && review.explainBy > review.openedOn).toBe(true);

  expectError(await explain(officer), 'FORBIDDEN');
  expectError(await explain(await product.as('founder-two')), 'FORBIDDEN');
  expect((await read(product.anonymous())).review).toBeNull();
  expectDone(await explain(founder));
  expectDone(await explain(founder, 'Əlavə: müqavilə sənədlərdədir.'));
  expect((await read(officer)).review.explanations).toMatchObject([
    { text: 'Əlavə: müqavilə sənədlərdədir.' },
    { cure: 'Satış müqaviləsi dayandırılıb.' },
  ]);
  await product.drainJobs();
  const told = await product.db.rows<{ count: number }>(
    "select count(*)::int as count from notification where kind = 'RESIDENT_EXPLAINED' and href = $1",
    [`/staff/residents/${resident.id}`],
  );
  expect(told[0]?.count).toBeGreaterThan(1);

  expectDone(await officer.run(decide('closeReview'), decision('CURED')));
  const cured = await read(founder);
  expect(cured).toMatchObject({ state: 'ACTIVE', review: null });
  expect(cured.acts.slice(0, 2)).toMatchObject([
    { kind: 'CLOSE_REVIEW', ground: 'CURED', legalBasis: '168 nömrəli Fərman' },
    { kind: 'OPEN_REVIEW', ground: 'QUALIFYING_SHARE' },
  ]);
  expectProblem(await explain(founder), 'NOT_UNDER_REVIEW');
});

it('an explanation answers a review and no other decision, whatever a program does', async () => {
  const insert = `insert into review_explanation (act_id, residency_id, text, submitted_at, submitted_by_id)
    select a.id, a.residency_id, 'x', now(), (select person_id from demo_persona where key = 'founder')
    from residency_act a where a.residency_id = $1 and a.kind = 'ISSUE'`;
  await expect(product.db.rows(insert, [resident.id])).rejects.toThrow('fk_review_explanation_act');
});
