import { addDays, dateOf, HOME_ZONE, startOfDay } from '@aim/domain/kernel/zone';
import { type Client, expectDone, TestProduct } from '../../test/harness.ts';
import { reportOf, residentSince } from '../../test/reports.ts';
import { makePaidApplication, makeResident } from '../../test/residents.ts';
import { clock } from '../platform/clock.ts';

interface Step {
  readonly key: string;
  readonly href: string;
  readonly dueAt: string | null;
  readonly params: { readonly count?: number };
}

let product: TestProduct;
let owner: Client;
let stranger: Client;
let officer: Client;

beforeAll(async () => {
  product = await TestProduct.start();
  [owner, stranger, officer] = (await Promise.all(
    ['founder-foreign', 'student', 'residency-officer'].map((key) => product.signIn(key)),
  )) as [Client, Client, Client];
});
afterAll(() => product.stop());

const stepsOf = async (client: Client): Promise<readonly Step[]> =>
  (await client.run('{ me { nextSteps { key href dueAt params } } }')).data.me.nextSteps;
const stepOf = async (client: Client, key: string) => (await stepsOf(client)).find((step) => step.key === key);

describe('what an applicant does next', () => {
  it.each([
    ['APPROVED_PENDING_FEE', 'payFee'],
    ['SENT_BACK', 'fixApplication'],
    ['CLARIFICATION', 'answerClarification'],
  ])('in %s is %s, and is over with the state', async (state, key) => {
    const { id } = await makePaidApplication(product, { owner: 'founder-foreign' });
    const enter = (now: string) =>
      product.db.rows('update residency_application set state = $2 where id = $1', [id, now]);
    expect(await stepOf(owner, key)).toBeUndefined();
    await enter(state);
    expect(await stepOf(owner, key)).toMatchObject({ href: `/app/residency/${id}`, dueAt: null });
    expect(await stepOf(stranger, key)).toBeUndefined();
    await enter('CERTIFICATE_ISSUE');
    expect(await stepOf(owner, key)).toBeUndefined();
  });
});

describe('what a resident does next', () => {
  it('is to explain in a review, until it is done', async () => {
    const { id } = await makeResident(product, { owner: 'founder-foreign' });
    expectDone(
      await officer.run(
        'mutation ($input: ResidencyDecisionInput!) { openReview(input: $input) { problems { code } } }',
        {
          input: {
            ...{ id, ground: 'REPORT_MISSING', legalBasis: '168 nömrəli Fərman', reasons: 'Hesabat yoxdur.' },
            ...{ appealRoute: 'Məhkəmə', effectiveOn: dateOf(clock.now(), HOME_ZONE) },
          },
        },
      ),
    );
    const { review } = (await owner.run('query ($id: ID!) { resident(id: $id) { review { explainBy } } }', { id })).data
      .resident;
    expect(await stepOf(owner, 'explainReview')).toMatchObject({
      href: '/app/residency',
      dueAt: startOfDay(addDays(review.explainBy, 1), HOME_ZONE).toISOString(),
    });
    expect(await stepOf(stranger, 'explainReview')).toBeUndefined();
    expectDone(
      await owner.run(
        'mutation ($input: SubmitExplanationInput!) { submitExplanation(input: $input) { problems { code } } }',
        { input: { id, text: 'Gecikmə bankdandır.', cure: null } },
      ),
    );
    expect(await stepOf(owner, 'explainReview')).toBeUndefined();
  });

  it('is to file the report whose period is over, by its last day', async () => {
    const resident = await makeResident(product, { owner: 'founder-foreign' });
    expect(await stepOf(owner, 'fileReport')).toBeUndefined();
    await residentSince(product, resident, 5);
    await product.runSchedule('expect-reports');
    const id = await reportOf(product, resident.id, 'INITIAL');
    const { dueDay } = (await owner.run('query ($id: ID!) { residencyReport(id: $id) { dueDay } }', { id })).data
      .residencyReport;
    expect(await stepOf(owner, 'fileReport')).toMatchObject({
      href: `/app/residency/reports/${id}`,
      dueAt: startOfDay(addDays(dueDay, 1), HOME_ZONE).toISOString(),
    });
  });
});

describe('who is asked for an opinion', () => {
  it('an expert with a seat, until it is given; one with a conflict is not', async () => {
    const { id } = await makePaidApplication(product);
    const expert = await product.signIn('juror');
    expect(await stepOf(expert, 'giveOpinion')).toBeUndefined();
    await product.db.rows("update residency_application set state = 'EVALUATION' where id = $1", [id]);
    await product.db.rows(
      `insert into council_member (application_id, person_id, appointed_at, appointed_by_id)
       select $1, e.person_id, now(), o.person_id from demo_persona e, demo_persona o where e.key = 'juror' and o.key = 'residency-officer'`,
      [id],
    );
    expect(await stepOf(expert, 'giveOpinion')).toMatchObject({ href: `/app/residency/council/${id}` });
    const declared = (conflict: string) =>
      product.db.rows(
        "update council_member set conflict = $2, conflict_note = 'x', declared_at = now() where application_id = $1",
        [id, conflict],
      );
    await declared('FAMILY');
    expect(await stepOf(expert, 'giveOpinion')).toBeUndefined();
    await declared('NONE');
    expect(await stepOf(expert, 'giveOpinion')).toBeDefined();
    expectDone(
      await expert.run(
        'mutation ($input: SubmitExpertOpinionInput!) { submitExpertOpinion(input: $input) { problems { code } } }',
        { input: { id, opinion: 'IN_FAVOUR', reasons: 'Fəaliyyət siyahıdadır.' } },
      ),
    );
    expect(await stepOf(expert, 'giveOpinion')).toBeUndefined();
  });

  it('an auditor, on the report that waits longest', async () => {
    const [longest] = await product.db.rows<{ id: string }>(
      `select p.id from residency_report p join demo_persona d on d.person_id = p.auditor_id
       where d.key = 'auditor' and p.state = 'SUBMITTED' and p.opinion_id is null order by p.submitted_at limit 1`,
    );
    const auditor = await product.signIn('auditor');
    expect(await stepOf(auditor, 'auditReport')).toMatchObject({ href: `/app/residency/reports/${longest?.id}` });
    expect(await stepOf(stranger, 'auditReport')).toBeUndefined();
  });
});

describe('the queues of officers', () => {
  it('count what waits, and what one proposed oneself waits for somebody else', async () => {
    const files = async () => (await stepOf(officer, 'residencyFiles'))?.params.count ?? 0;
    const before = await files();
    await makePaidApplication(product);
    expect(await files()).toBe(before + 1);
    expect(await stepOf(stranger, 'residencyFiles')).toBeUndefined();

    const decisions = async (client: Client) => (await stepOf(client, 'residencyDecisions'))?.params.count ?? 0;
    const second = await product.signIn('residency-officer-two');
    const [own, others] = [await decisions(officer), await decisions(second)];
    const { id } = await makeResident(product);
    await product.db.rows(
      `insert into residency_act (residency_id, kind, state, ground, legal_basis, reasons, appeal_route, effective_on, proposed_at, proposed_by_id)
       select $1, 'SUSPEND', 'PROPOSED', 'REPORT_MISSING', 'x', 'x', 'x', current_date, now(), person_id
       from demo_persona where key = 'residency-officer'`,
      [id],
    );
    expect([await decisions(officer), await decisions(second)]).toEqual([own, others + 1]);
  });
});
