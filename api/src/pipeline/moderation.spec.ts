import { randomUUID } from 'node:crypto';
import { type Client, expectDone, expectError, expectProblem, TestProduct } from '../../test/harness.ts';

const REGISTER = `mutation ($input: RegisterStartupInput!) {
  registerStartup(input: $input) { startup { id version } problems { code path } }
}`;
const READ = `query ($id: ID!) { startup(id: $id) {
  name state version oneLiner city returnReasons returnNote allowedActions pendingRevision { id oneLiner state allowedActions }
} }`;
const STEPS = 'query ($id: ID!) { startup(id: $id) { completeness nextStep { key label why href minutes } } }';
const MY_STEPS = '{ me { nextSteps { key href params } } }';
const BLOCKERS = 'query ($id: ID!, $action: String!) { startup(id: $id) { blockers(action: $action) { code path } } }';
const on = (field: string, type = 'StartupIdInput') =>
  `mutation ($input: ${type}!) { ${field}(input: $input) { startup { state version oneLiner city } problems { code path params } } }`;
const SUBMIT = on('submitForModeration');
const APPROVE = on('approveStartup');
const RETURN = on('returnStartup', 'ReturnInput');
const UPDATE = on('updateStartup', 'UpdateStartupInput');
const revision = (field: string, type = 'RevisionIdInput') =>
  `mutation ($input: ${type}!) { ${field}(input: $input) { startupRevision { state reasons note startup { oneLiner } } problems { code path } } }`;
const APPROVE_TEXTS = revision('approveRevision');
const RETURN_TEXTS = revision('returnRevision', 'ReturnInput');
const WITHDRAW_TEXTS = revision('withdrawRevision');

let product: TestProduct;
let founder: Client;
let other: Client;
let officer: Client;
let analyst: Client;

beforeAll(async () => {
  product = await TestProduct.start();
  [founder, other, officer, analyst] = await Promise.all([
    product.as('founder'),
    product.as('founder-two'),
    product.as('programme-officer'),
    product.as('analyst'),
  ]);
});
afterAll(() => product.stop());

const whole = {
  name: 'Ağıllı Bağ',
  oneLiner: 'Bağlar üçün suvarma məsləhəti',
  problem: 'Su itir.',
  solution: 'Sensorlar su verir.',
  sector: 'AGRITECH',
  region: 'LENKERAN_ASTARA',
};

async function register(client = founder, changes: Record<string, unknown> = {}): Promise<string> {
  const answer = await client.run(REGISTER, {
    input: { ...whole, ...changes, isNotDuplicate: true, idempotencyKey: randomUUID() },
  });
  expectDone(answer);
  return answer.data.registerStartup.startup.id;
}

async function live(): Promise<string> {
  const id = await register();
  expectDone(await founder.run(SUBMIT, { input: { id } }));
  expectDone(await officer.run(APPROVE, { input: { id } }));
  return id;
}

const read = async (client: Client, id: string) => (await client.run(READ, { id })).data.startup;
const eventsOf = async (id: string) =>
  (
    await product.db.rows<{ event: string }>('select event from event_log where subject_id = $1 order by position', [
      id,
    ])
  )
    .map(({ event }) => event)
    .slice(1);

describe('moderation', () => {
  it('asks for what is missing, then waits, is returned with reasons, mended and approved', async () => {
    const id = await register(founder, { problem: null, region: null });
    const missing = await founder.run(SUBMIT, { input: { id } });
    expect(missing.data.submitForModeration.problems).toMatchObject([
      { code: 'REQUIRED', path: ['problem'] },
      { code: 'REQUIRED', path: ['region'] },
    ]);
    const asked = await founder.run(BLOCKERS, { id, action: 'startup.submit' });
    expect(asked.data.startup.blockers).toHaveLength(2);
    const mended = { id, version: 1, problem: 'Su itir.', region: 'BAKI' };
    expectDone(await founder.run(UPDATE, { input: mended }));
    expectDone(await founder.run(SUBMIT, { input: { id } }));
    expectProblem(await founder.run(SUBMIT, { input: { id } }), 'STARTUP_NOT_A_DRAFT');
    expectProblem(await founder.run(UPDATE, { input: { id, version: 3, city: 'Bakı' } }), 'STARTUP_BEING_CHECKED');
    const reasons = { id, reasons: ['MISSING_FACTS', 'OTHER'] };
    expectProblem(await officer.run(RETURN, { input: reasons }), 'REASON_NEEDS_NOTE', ['note']);
    expectProblem(await officer.run(RETURN, { input: { id, reasons: [] } }), 'TOO_SMALL', ['reasons']);
    expectDone(await officer.run(RETURN, { input: { ...reasons, note: 'Komandanı yazın.' } }));
    expect(await read(founder, id)).toMatchObject({
      state: 'DRAFT',
      returnReasons: ['MISSING_FACTS', 'OTHER'],
      returnNote: 'Komandanı yazın.',
      allowedActions: expect.arrayContaining(['startup.submit', 'startup.update']),
    });
    expectDone(await founder.run(SUBMIT, { input: { id } }));
    expect((await read(officer, id)).allowedActions).toEqual(
      expect.arrayContaining(['startup.approve', 'startup.return']),
    );
    expectDone(await officer.run(APPROVE, { input: { id } }));
    expect(await read(founder, id)).toMatchObject({ state: 'ACTIVE', returnReasons: [], returnNote: null });
    expectProblem(await officer.run(APPROVE, { input: { id } }), 'STARTUP_NOT_WAITING');
    expect(await eventsOf(id)).toEqual([
      'startup.updated',
      'startup.submitted',
      'startup.returned',
      'startup.submitted',
      'startup.approved',
    ]);
  });

  it('is for officers, never for those who founded or registered it', async () => {
    const id = await register();
    expectError(await other.run(SUBMIT, { input: { id } }), 'NOT_FOUND');
    expectError(await officer.run(SUBMIT, { input: { id } }), 'FORBIDDEN');
    expectDone(await founder.run(SUBMIT, { input: { id } }));
    expectError(await founder.run(APPROVE, { input: { id } }), 'FORBIDDEN');
    expectError(await analyst.run(APPROVE, { input: { id } }), 'FORBIDDEN');
    expectError(await analyst.run(RETURN, { input: { id, reasons: ['DUPLICATE'] } }), 'FORBIDDEN');
    const own = await register(officer);
    expectDone(await officer.run(SUBMIT, { input: { id: own } }));
    expectProblem(await officer.run(APPROVE, { input: { id: own } }), 'MODERATOR_IS_INVOLVED');
    expectProblem(await officer.run(RETURN, { input: { id: own, reasons: ['DUPLICATE'] } }), 'MODERATOR_IS_INVOLVED');
    expect((await officer.run(BLOCKERS, { id: own, action: 'startup.approve' })).data.startup.blockers).toMatchObject([
      { code: 'MODERATOR_IS_INVOLVED' },
    ]);
    expectDone(await (await product.as('programme-officer-two')).run(APPROVE, { input: { id: own } }));
  });
});

describe('the next step', () => {
  const steps = async (client: Client, id: string) => (await client.run(STEPS, { id })).data.startup;
  const mine = async (client: Client): Promise<{ key: string; href: string }[]> =>
    (await client.run(MY_STEPS)).data.me.nextSteps;

  it('is one for each viewer and leads through the record', async () => {
    const newcomer = await product.as('student');
    const id = await register(newcomer, { problem: null });
    expect(await steps(newcomer, id)).toMatchObject({
      completeness: 50,
      nextStep: { key: 'FILL_IN', href: `/app/startups/${id}/edit` },
    });
    expect(await mine(newcomer)).toContainEqual(
      expect.objectContaining({ key: 'fillStartup', href: `/app/startups/${id}/edit` }),
    );
    expectDone(await newcomer.run(UPDATE, { input: { id, version: 1, problem: 'Su itir.' } }));
    expect((await steps(newcomer, id)).nextStep).toMatchObject({ key: 'SUBMIT', href: `/app/startups/${id}` });
    expectDone(await newcomer.run(SUBMIT, { input: { id } }));
    expect((await steps(newcomer, id)).nextStep).toBeNull();
    expect((await steps(officer, id)).nextStep).toMatchObject({ key: 'MODERATE', href: `/staff/startups/${id}` });
    expect(await mine(officer)).toContainEqual(
      expect.objectContaining({ key: 'moderateStartups', href: '/staff/moderation' }),
    );
    expectDone(await officer.run(RETURN, { input: { id, reasons: ['TEXT_UNCLEAR'] } }));
    expect((await steps(newcomer, id)).nextStep).toMatchObject({ key: 'FIX_RETURNED' });
    expect((await mine(newcomer)).map(({ key }) => key)).toContain('fixStartup');
    expectDone(await newcomer.run(SUBMIT, { input: { id } }));
    expectDone(await officer.run(APPROVE, { input: { id } }));
    expect((await steps(newcomer, id)).nextStep).toMatchObject({ key: 'REPORT_METRICS' });
    expect((await mine(newcomer)).map(({ key }) => key)).toContain('reportMetrics');
    expect((await steps(officer, id)).nextStep).toBeNull();
  });
});

describe('changing a record', () => {
  it('leaves out what is not said, empties what is null and answers an outdated version with what is there', async () => {
    const id = await register();
    const saved = await founder.run(UPDATE, { input: { id, version: 1, city: 'Masallı', website: 'bag.example.az' } });
    expectDone(saved);
    expect(saved.data.updateStartup.startup).toMatchObject({ version: 2, city: 'Masallı', oneLiner: whole.oneLiner });
    const late = await founder.run(UPDATE, { input: { id, version: 1, city: 'Gəncə' } });
    expectProblem(late, 'CHANGED_MEANWHILE', ['version']);
    expect(late.data.updateStartup).toMatchObject({
      startup: { version: 2, city: 'Masallı' },
      problems: [{ params: { version: 2 } }],
    });
    expectDone(await founder.run(UPDATE, { input: { id, version: 2, city: null } }));
    expect(await read(founder, id)).toMatchObject({ version: 3, city: null });
    expectError(await other.run(UPDATE, { input: { id, version: 3, city: 'Bakı' } }), 'NOT_FOUND');
    expectError(await analyst.run(UPDATE, { input: { id, version: 3, city: 'Bakı' } }), 'FORBIDDEN');
    expectProblem(await officer.run(UPDATE, { input: { id, version: 3, city: 'Bakı' } }), 'STARTUP_NOT_EDITABLE');
  });

  it.each([
    [{ name: '' }, 'REQUIRED', ['name']],
    [{ website: 'javascript:1' }, 'WEBSITE_FORMAT', ['website']],
    [{ country: 'DE' }, 'REGION_ABROAD', ['region']],
    [{ foundedYear: 2099 }, 'FOUNDED_IN_FUTURE', ['foundedYear']],
    [{ organisationId: randomUUID() }, 'ORGANISATION_NOT_YOURS', ['organisationId']],
    [{ teamSize: -1 }, 'TOO_SMALL', ['teamSize']],
  ] as const)('explains %j at its field', async (changes, code, path) => {
    const id = await register();
    expectProblem(await founder.run(UPDATE, { input: { id, version: 1, ...changes } }), code, path);
  });

  it('wakes a dormant record and starts its clock again', async () => {
    const id = await live();
    await product.db.rows(
      "update startup set state = 'DORMANT', prompts = 2, last_update_at = now() - interval '200 days' where id = $1",
      [id],
    );
    const { version } = await read(founder, id);
    expectDone(await founder.run(UPDATE, { input: { id, version, city: 'Lənkəran' } }));
    const [row] = await product.db.rows(
      "select state, prompts, last_update_at > now() - interval '1 day' as fresh from startup where id = $1",
      [id],
    );
    expect(row).toEqual({ state: 'ACTIVE', prompts: 0, fresh: true });
  });

  it('by staff takes effect at once and is no sign of life', async () => {
    const id = await live();
    await product.db.rows("update startup set last_update_at = now() - interval '100 days' where id = $1", [id]);
    const { version } = await read(officer, id);
    expectDone(await officer.run(UPDATE, { input: { id, version, oneLiner: 'Düzəldilmiş sətir' } }));
    expect(await read(founder, id)).toMatchObject({ oneLiner: 'Düzəldilmiş sətir', pendingRevision: null });
    const [row] = await product.db.rows(
      "select last_update_at < now() - interval '99 days' as old from startup where id = $1",
      [id],
    );
    expect(row).toEqual({ old: true });
  });
});

describe('new texts of a live record', () => {
  async function revise(id: string, oneLiner: string): Promise<string> {
    const { version } = await read(founder, id);
    expectDone(await founder.run(UPDATE, { input: { id, version, oneLiner, city: 'Astara' } }));
    return (await read(founder, id)).pendingRevision?.id;
  }

  it('wait while the old ones stay, other facts change at once, and go live when approved', async () => {
    const id = await live();
    const revisionId = await revise(id, 'Yeni sətir');
    expect(await read(founder, id)).toMatchObject({
      oneLiner: whole.oneLiner,
      city: 'Astara',
      pendingRevision: { oneLiner: 'Yeni sətir', allowedActions: ['revision.withdraw'] },
    });
    const queue = await officer.run(
      '{ startupRevisions { items { id submittedBy { id } startup { id } allowedActions } pageInfo { count } } }',
    );
    expect(queue.data.startupRevisions.items.at(-1)).toMatchObject({
      id: revisionId,
      startup: { id },
      allowedActions: ['revision.approve', 'revision.return'],
    });
    for (const client of [founder, analyst]) {
      expectError(await client.run('{ startupRevisions { items { id } } }'), 'FORBIDDEN');
      expectError(await client.run(APPROVE_TEXTS, { input: { id: revisionId } }), 'FORBIDDEN');
      expectError(await client.run(RETURN_TEXTS, { input: { id: revisionId, reasons: ['OFFENSIVE'] } }), 'FORBIDDEN');
    }
    expectError(await other.run(WITHDRAW_TEXTS, { input: { id: revisionId } }), 'NOT_FOUND');
    const approved = await officer.run(APPROVE_TEXTS, { input: { id: revisionId } });
    expectDone(approved);
    expect(approved.data.approveRevision.startupRevision).toMatchObject({
      state: 'APPROVED',
      startup: { oneLiner: 'Yeni sətir' },
    });
    expectProblem(await officer.run(APPROVE_TEXTS, { input: { id: revisionId } }), 'REVISION_DECIDED');
    expectProblem(await founder.run(WITHDRAW_TEXTS, { input: { id: revisionId } }), 'REVISION_DECIDED');
  });

  it('give way to newer ones, are returned with reasons, and end when the old ones are saved again', async () => {
    const id = await live();
    const first = await revise(id, 'Birinci');
    const second = await revise(id, 'İkinci');
    expect(second).not.toBe(first);
    expectProblem(await officer.run(APPROVE_TEXTS, { input: { id: first } }), 'REVISION_DECIDED');
    expectProblem(await officer.run(RETURN_TEXTS, { input: { id: second, reasons: ['OTHER'] } }), 'REASON_NEEDS_NOTE');
    const returned = await officer.run(RETURN_TEXTS, { input: { id: second, reasons: ['TEXT_UNCLEAR'] } });
    expect(returned.data.returnRevision.startupRevision).toMatchObject({
      state: 'RETURNED',
      reasons: ['TEXT_UNCLEAR'],
      startup: { oneLiner: whole.oneLiner },
    });
    await revise(id, 'Üçüncü');
    expect(await revise(id, whole.oneLiner)).toBeUndefined();
    const fourth = await revise(id, 'Dördüncü');
    expectDone(await founder.run(WITHDRAW_TEXTS, { input: { id: fourth } }));
    expect(await read(founder, id)).toMatchObject({ oneLiner: whole.oneLiner, pendingRevision: null });
  });

  it('are not decided by whoever wrote them', async () => {
    const id = await register(officer);
    expectDone(await officer.run(SUBMIT, { input: { id } }));
    expectDone(await (await product.as('programme-officer-two')).run(APPROVE, { input: { id } }));
    const { version } = await read(officer, id);
    expectDone(await officer.run(UPDATE, { input: { id, version, oneLiner: 'Özüm yazdım' } }));
    const { pendingRevision } = await read(officer, id);
    expectProblem(await officer.run(APPROVE_TEXTS, { input: { id: pendingRevision.id } }), 'MODERATOR_IS_INVOLVED');
  });
});
