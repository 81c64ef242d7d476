import { randomUUID } from 'node:crypto';
import { addDays, dateOf, HOME_ZONE, startOfDay } from '@aim/domain/kernel/zone';
import { type Client, expectDone, expectError, expectProblem, TestProduct } from '../../../test/harness.ts';
import { endHearing, makePaidApplication, makeResident } from '../../../test/residents.ts';
import { clock } from '../../platform/clock.ts';

let product: TestProduct;
let owner: Client;
let officer: Client;
let second: Client;
let admin: Client;

beforeAll(async () => {
  product = await TestProduct.start();
  [owner, officer, second, admin] = (await Promise.all(
    ['founder', 'residency-officer', 'residency-officer-two', 'admin'].map((key) => product.signIn(key)),
  )) as [Client, Client, Client, Client];
});
afterAll(() => product.stop());

const FILE = `mutation ($input: FileAppealInput!) { fileAppeal(input: $input) { appeal { id state dueOn against } problems { code path } } }`;
const DECIDE = `mutation ($input: DecideAppealInput!) { decideAppeal(input: $input) { appeal { id state reasons } problems { code path } } }`;
const file = (client: Client, subject: object) =>
  client.run(FILE, { input: { ...subject, grounds: 'Sənədlərimiz nəzərə alınmayıb.', idempotencyKey: randomUUID() } });
const decide = (client: Client, id: string, outcome: string) =>
  client.run(DECIDE, { input: { id, outcome, reasons: 'Yeni sənədlər nəzərə alınıb.' } });

/** A refusal that one officer prepared and another released. */
async function refused(): Promise<string> {
  const { id } = await makePaidApplication(product);
  await product.db.transaction(async (em) => {
    await em.query("select set_config('app.kind', 'SYSTEM', true)");
    await em.query(
      `update residency_decision set outcome = 'REFUSED', reasons = '{INFORMATION_FALSE}',
         staged_by_id = (select person_id from demo_persona where key = 'residency-officer'),
         released_by_id = (select person_id from demo_persona where key = 'residency-officer-two') where application_id = $1`,
      [id],
    );
    await em.query("update residency_application set state = 'REFUSED' where id = $1", [id]);
  });
  return id;
}

async function suspended(): Promise<string> {
  const { id } = await makeResident(product);
  const input = {
    id,
    ground: 'REPORT_MISSING',
    legalBasis: '168 nömrəli Fərman',
    reasons: 'Hesabat yoxdur.',
    appealRoute: 'Məhkəmə',
    effectiveOn: dateOf(clock.now(), HOME_ZONE),
  };
  expectDone(
    await officer.run(
      'mutation ($input: ResidencyDecisionInput!) { openReview(input: $input) { problems { code } } }',
      { input },
    ),
  );
  await endHearing(product, id);
  const proposed = await officer.run(
    'mutation ($input: ResidencyDecisionInput!) { suspendCertificate(input: $input) { residency { acts { id state } } problems { code } } }',
    { input },
  );
  expectDone(proposed);
  const act = proposed.data.suspendCertificate.residency.acts.find(
    ({ state }: { state: string }) => state === 'PROPOSED',
  );
  expectDone(
    await second.run(
      'mutation ($input: ApproveResidencyActInput!) { approveResidencyAct(input: $input) { problems { code } } }',
      { input: { id: act.id } },
    ),
  );
  return id;
}

describe('an appeal against a refusal', () => {
  it('is filed once by the applicant and answered by somebody who took no part', async () => {
    const applicationId = await refused();
    expectError(await file(await product.as('founder-foreign'), { applicationId }), 'NOT_FOUND');
    expectError(await file(officer, { applicationId }), 'FORBIDDEN');
    const answer = await file(owner, { applicationId });
    expectDone(answer);
    const { id, state, against, dueOn } = answer.data.fileAppeal.appeal;
    expect({ state, against }).toEqual({ state: 'FILED', against: 'REFUSAL' });
    expect(dueOn > dateOf(clock.now(), HOME_ZONE)).toBe(true);
    expectProblem(await file(owner, { applicationId }), 'APPEAL_ALREADY_FILED', []);
    expectProblem(await decide(officer, id, 'UPHELD'), 'APPEAL_OF_OWN_DECISION', []);
    expectProblem(await decide(second, id, 'OVERTURNED'), 'APPEAL_OF_OWN_DECISION', []);
    expectError(await decide(owner, id, 'OVERTURNED'), 'FORBIDDEN');
    expectDone(await decide(admin, id, 'OVERTURNED'));
    const READ = `query ($id: ID!) { residencyApplication(id: $id) { state decision { id } totalClock { elapsed } appeals { state reasons } } }`;
    expect((await owner.run(READ, { id: applicationId })).data.residencyApplication).toEqual({
      state: 'EVALUATION',
      decision: null,
      totalClock: { elapsed: 0 },
      appeals: [{ state: 'OVERTURNED', reasons: 'Yeni sənədlər nəzərə alınıb.' }],
    });
    expectProblem(await decide(admin, id, 'UPHELD'), 'STATE_HAS_MOVED_ON', []);
    await product.drainJobs();
    const told = await product.db.rows<{ kind: string }>(
      "select distinct kind from notification where href like '%' || $1 order by kind",
      [applicationId],
    );
    expect(told.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['APPEAL_FILED', 'APPEAL_OVERTURNED']));
  });

  it('is not there before a decision, and an upheld one stays', async () => {
    const { id: applicationId } = await makePaidApplication(product);
    expectProblem(await file(owner, { applicationId }), 'NOTHING_TO_APPEAL', []);
    expectProblem(await file(owner, {}), 'NOTHING_TO_APPEAL', []);
    const other = await refused();
    const { id } = (await file(owner, { applicationId: other })).data.fileAppeal.appeal;
    expectDone(await decide(admin, id, 'UPHELD'));
    const shown = await owner.run('query ($id: ID!) { residencyApplication(id: $id) { state } }', { id: other });
    expect(shown.data.residencyApplication.state).toBe('REFUSED');
  });
});

describe('an appeal against a suspension', () => {
  it('proposes the reinstatement to a second officer', async () => {
    const residencyId = await suspended();
    const { id, against } = (await file(owner, { residencyId })).data.fileAppeal.appeal;
    expect(against).toBe('SUSPEND');
    expectProblem(await decide(second, id, 'OVERTURNED'), 'APPEAL_OF_OWN_DECISION', []);
    expectDone(await decide(admin, id, 'OVERTURNED'));
    const READ = 'query ($id: ID!) { resident(id: $id) { state acts { id kind state } appeals { state } } }';
    const { resident } = (await officer.run(READ, { id: residencyId })).data;
    expect(resident).toMatchObject({ state: 'SUSPENDED', appeals: [{ state: 'OVERTURNED' }] });
    const act = resident.acts.find(({ kind }: { kind: string }) => kind === 'REINSTATE');
    expect(act.state).toBe('PROPOSED');
    const APPROVE = `mutation ($input: ApproveResidencyActInput!) { approveResidencyAct(input: $input) { residency { state } problems { code path } } }`;
    expectProblem(await admin.run(APPROVE, { input: { id: act.id } }), 'SECOND_OFFICER_NEEDED', []);
    const approved = await officer.run(APPROVE, { input: { id: act.id } });
    expect(approved.data.approveResidencyAct.residency.state).toBe('ACTIVE');
    expectProblem(await file(owner, { residencyId }), 'NOTHING_TO_APPEAL', []);
    expect((await product.anonymous().run(READ, { id: residencyId })).data.resident.appeals).toEqual([]);
  });

  it('is recalled once before its last day, and not when it was answered', async () => {
    const recalled = async (id: string, kind = 'APPEAL_DUE') => {
      const rows = await product.db.rows<{ key: string }>(
        `select d.key from notification n join demo_persona d on d.person_id = n.person_id
         where n.kind = $2 and n.href = $1 and d.key in ('admin', 'founder', 'analyst', 'residency-officer', 'residency-officer-two')`,
        [`/staff/residents/${id}`, kind],
      );
      return rows.map(({ key }) => key);
    };
    const [open, answered] = [await suspended(), await suspended()];
    const { dueOn } = (await file(owner, { residencyId: open })).data.fileAppeal.appeal;
    const { id } = (await file(owner, { residencyId: answered })).data.fileAppeal.appeal;
    expectDone(await decide(admin, id, 'UPHELD'));
    for (const days of [-6, -5, -4]) {
      clock.set(new Date(startOfDay(addDays(dueOn, days), HOME_ZONE).getTime() + 5 * 3_600_000));
      await product.runSchedule('remind-of-appeals');
      await product.drainJobs();
      expect({ days, recalled: await recalled(open) }).toEqual({ days, recalled: days < -5 ? [] : ['admin'] });
    }
    clock.reset();
    expect(await recalled(answered)).toEqual([]);
    // Both officers took part in the suspension: neither may answer, so neither is asked.
    expect(await recalled(open, 'APPEAL_FILED')).toEqual(['admin']);
  });

  it('shows lists to officers whole, to members theirs', async () => {
    const LIST = '{ residencyAppeals(first: 50) { items { id organisation { name } } } }';
    expect((await officer.run(LIST)).data.residencyAppeals.items.length).toBeGreaterThanOrEqual(3);
    expect((await (await product.as('student')).run(LIST)).data.residencyAppeals.items).toEqual([]);
  });
});
