import { randomUUID } from 'node:crypto';
import { DAY, later } from '@aim/domain/kernel/instant';
import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import { LANDING_ITEMS } from '@aim/domain/residency/landing-items';
import { type Client, expectDone, expectError, expectProblem, TestProduct } from '../../../test/harness.ts';
import { makePaidApplication } from '../../../test/residents.ts';
import { clock } from '../../platform/clock.ts';

let product: TestProduct;
let company: Client;
let officer: Client;
let people: Record<'owner' | 'officer' | 'second' | 'analyst', string>;

const personOf = async (client: Client): Promise<string> =>
  (await client.run('{ me { person { id } } }')).data.me.person.id;

beforeAll(async () => {
  product = await TestProduct.start();
  company = await product.as('founder');
  officer = await product.as('residency-officer');
  people = {
    owner: await personOf(company),
    officer: await personOf(officer),
    second: await personOf(await product.as('residency-officer-two')),
    analyst: await personOf(await product.as('analyst')),
  };
});
afterEach(() => clock.reset());
afterAll(() => product.stop());

async function organisation(country = 'NO'): Promise<string> {
  const [row] = await product.db.rows<{ id: string }>(
    `with o as (insert into organisation (name, legal_form, country, registered_at, registered_by_id)
                values ('Fjord ' || gen_random_uuid(), 'FOREIGN_COMPANY', $1, now(), $2) returning id)
     insert into membership (organisation_id, person_id, role, since) select id, $2, 'ADMIN', now() from o returning organisation_id as id`,
    [country, people.owner],
  );
  return row?.id as string;
}

const FIELDS = 'id state nextStep nextParty nextDueOn applicationId openItems allowedActions officer { id }';
const act = (field: string, type: string): string =>
  `mutation ($input: ${type}!) { ${field}(input: $input) { softLandingCase { ${FIELDS} } problems { code path params } } }`;
const run = (client: Client, field: string, type: string, input: object) => client.run(act(field, type), { input });
const start = (client: Client, organisationId: string) =>
  run(client, 'startSoftLanding', 'StartSoftLandingInput', {
    organisationId,
    goal: 'RESIDENCY',
    plan: 'Bakıda proqram komandası',
    idempotencyKey: randomUUID(),
  });
const assign = (id: string, officerId = people.officer) =>
  run(officer, 'assignSoftLanding', 'AssignSoftLandingInput', { id, officerId });
const READ = `query ($id: ID!) { softLandingCase(id: $id) { ${FIELDS} checklist { item state note allowedActions } messages { text isInternal isFromAgency } files { id } } }`;
const read = async (client: Client, id: string) => (await client.run(READ, { id })).data.softLandingCase;

async function running(): Promise<{ id: string; organisationId: string }> {
  const organisationId = await organisation();
  const answer = await start(company, organisationId);
  expectDone(answer);
  const { id } = answer.data.startSoftLanding.softLandingCase;
  expectDone(await assign(id));
  return { id, organisationId };
}

const waive = (id: string, item: string) =>
  run(officer, 'waiveLandingItem', 'LandingItemReasonInput', { id, item, reason: 'Bu şirkətə lazım deyil.' });
const end = (id: string, outcome: string) =>
  run(officer, 'endSoftLanding', 'EndSoftLandingInput', { id, outcome, reasons: 'Bütün bəndlər bağlanıb.' });

describe('the beginning', () => {
  it('is a foreign company’s own: one case at a time, its checklist at once', async () => {
    const organisationId = await organisation();
    expectError(await start(await product.as('founder-foreign'), organisationId), 'FORBIDDEN');
    expectProblem(await start(company, await organisation('AZ')), 'LANDING_FOR_FOREIGN', ['organisationId']);
    const answer = await start(company, organisationId);
    const { id } = answer.data.startSoftLanding.softLandingCase;
    expect(await read(company, id)).toMatchObject({ state: 'REQUESTED', openItems: LANDING_ITEMS.length });
    expect((await read(company, id)).checklist.map(({ item }: { item: string }) => item)).toEqual(LANDING_ITEMS);
    expectProblem(await start(company, organisationId), 'LANDING_ALREADY_LIVE', []);
    expect(await read(await product.as('founder-foreign'), id)).toBeNull();
    expect(await read(await product.as('analyst'), id)).toBeNull();
    expectProblem(await waive(id, 'OWNERS'), 'LANDING_NOT_TAKEN', []);
  });

  it('goes to a residency officer, who may hand it over', async () => {
    const answer = await start(company, await organisation());
    const { id } = answer.data.startSoftLanding.softLandingCase;
    expectProblem(await assign(id, people.analyst), 'LANDING_OFFICER_NOT_ELIGIBLE', ['officerId']);
    expectError(
      await run(company, 'assignSoftLanding', 'AssignSoftLandingInput', { id, officerId: people.owner }),
      'FORBIDDEN',
    );
    expectDone(await assign(id));
    expect(await read(officer, id)).toMatchObject({ state: 'IN_PROGRESS', officer: { id: people.officer } });
    expectDone(await assign(id, people.second));
    expect(await read(officer, id)).toMatchObject({ state: 'IN_PROGRESS', officer: { id: people.second } });
    await product.drainJobs();
    const [told] = await product.db.rows<{ count: number }>(
      "select count(*)::int as count from notification where kind in ('LANDING_REQUESTED', 'LANDING_TAKEN', 'LANDING_GIVEN') and href like '%' || $1",
      [id],
    );
    expect(told?.count).toBeGreaterThanOrEqual(4);
  });
});

describe('the work', () => {
  it('settles items: the company with its paper, the officer also without, with a reason when not needed', async () => {
    const { id, organisationId } = await running();
    const complete = (client: Client, item: string, fileId: string | null = null) =>
      run(client, 'completeLandingItem', 'CompleteLandingItemInput', { id, item, fileId });
    expectProblem(await complete(company, 'OWNERS'), 'LANDING_ITEM_NEEDS_FILE', ['fileId']);
    expectProblem(await complete(company, 'OWNERS', randomUUID()), 'LANDING_ITEM_NEEDS_FILE', ['fileId']);
    expectProblem(await complete(company, 'MEETING'), 'LANDING_ITEM_OF_AGENCY', []);
    const [file] = await product.db.rows<{ id: string }>(
      `insert into file (subject_type, subject_id, organisation_id, kind, name, media_type, size, announced_size, visibility, state, uploaded_by_id, created_at, storage_key)
       values ('softLandingCase', $1, $2, 'DOCUMENT', 'owners.pdf', 'application/pdf', 10, 10, 'STAFF', 'CLEAN', $3, now(), $4) returning id`,
      [id, organisationId, people.owner, randomUUID()],
    );
    expectDone(await complete(company, 'OWNERS', file?.id));
    expectDone(await complete(officer, 'MEETING'));
    expectError(
      await run(company, 'waiveLandingItem', 'LandingItemReasonInput', { id, item: 'PERMITS', reason: 'x' }),
      'FORBIDDEN',
    );
    expectDone(await waive(id, 'PERMITS'));
    expectProblem(await waive(id, 'PERMITS'), 'LANDING_ITEM_SETTLED', []);
    const reopen = { id, item: 'OWNERS', reason: 'Sənəd köhnədir.' };
    expectDone(await run(officer, 'reopenLandingItem', 'LandingItemReasonInput', reopen));
    const { checklist } = await read(company, id);
    expect(checklist.find(({ item }: { item: string }) => item === 'OWNERS')).toEqual({
      item: 'OWNERS',
      state: 'OPEN',
      note: 'Sənəd köhnədir.',
      allowedActions: ['softLanding.complete'],
    });
    expect(checklist.find(({ item }: { item: string }) => item === 'PARTNERS').allowedActions).toEqual([]);
  });

  it('shows papers to the company and to residency officers, not to all staff', async () => {
    const { id, organisationId } = await running();
    const [file] = await product.db.rows<{ id: string }>(
      `insert into file (subject_type, subject_id, organisation_id, kind, name, media_type, size, announced_size, visibility, state, uploaded_by_id, created_at, storage_key)
       values ('softLandingCase', $1, $2, 'DOCUMENT', 'charter.pdf', 'application/pdf', 10, 10, 'STAFF', 'CLEAN', $3, now(), $4) returning id`,
      [id, organisationId, people.owner, randomUUID()],
    );
    const SIGN = 'mutation ($input: SignDownloadInput!) { signDownload(input: $input) { problems { code } } }';
    const ask = (client: Client) => client.run('query ($id: ID!) { file(id: $id) { id } }', { id: file?.id });
    expect((await ask(company)).data.file).toEqual({ id: file?.id });
    expect((await ask(officer)).data.file).toEqual({ id: file?.id });
    expect((await ask(await product.as('analyst'))).data.file).toBeNull();
    expectError(await (await product.as('programme-officer')).run(SIGN, { input: { id: file?.id } }), 'NOT_FOUND');
    expect((await read(officer, id)).files).toHaveLength(1);
  });

  it('plans the next step and reminds whoever has the turn, once', async () => {
    const { id } = await running();
    const today = dateOf(clock.now(), HOME_ZONE);
    const plan = (dueOn: string) =>
      run(officer, 'planLandingStep', 'PlanLandingStepInput', { id, step: 'Vergi uçotu', party: 'COMPANY', dueOn });
    expectProblem(await plan('2020-01-01'), 'LANDING_STEP_IN_PAST', ['dueOn']);
    expectDone(await plan(today));
    expect(await read(company, id)).toMatchObject({ nextStep: 'Vergi uçotu', nextParty: 'COMPANY', nextDueOn: today });
    clock.set(later(clock.now(), DAY));
    await product.runSchedule('remind-of-landing-steps');
    await product.runSchedule('remind-of-landing-steps');
    await product.drainJobs();
    const told = await product.db.rows<{ personId: string }>(
      `select person_id as "personId" from notification where kind = 'LANDING_STEP_DUE' and href = $1`,
      [`/app/soft-landing/${id}`],
    );
    expect(told).toEqual([{ personId: people.owner }]);
  });

  it('keeps a conversation, and notes that stay in the office', async () => {
    const { id } = await running();
    const write = (client: Client, text: string, isInternal = false) =>
      run(client, 'writeLandingMessage', 'WriteLandingMessageInput', { id, text, isInternal });
    expectDone(await write(company, 'Filial lazımdırmı?'));
    expectDone(await write(officer, 'Xeyr.'));
    expectDone(await write(officer, 'Bank məktubunu hazırla.', true));
    expectError(await write(company, 'Gizli', true), 'FORBIDDEN');
    const texts = async (client: Client) => (await read(client, id)).messages.map(({ text }: { text: string }) => text);
    expect(await texts(company)).toEqual(['Filial lazımdırmı?', 'Xeyr.']);
    expect(await texts(officer)).toEqual(['Filial lazımdırmı?', 'Xeyr.', 'Bank məktubunu hazırla.']);
  });
});

describe('the end', () => {
  it('hands a case with nothing open over to an application for residency', async () => {
    const { id, organisationId } = await running();
    expectProblem(await end(id, 'RESIDENCY'), 'LANDING_ITEMS_OPEN', []);
    for (const item of LANDING_ITEMS) expectDone(await waive(id, item));
    expectDone(await end(id, 'RESIDENCY'));
    const { state, applicationId, allowedActions } = await read(company, id);
    expect({ state, allowedActions }).toEqual({ state: 'RESIDENCY', allowedActions: [] });
    const application = await company.run(
      'query ($id: ID!) { residencyApplication(id: $id) { state organisation { id } } }',
      { id: applicationId },
    );
    expect(application.data.residencyApplication).toEqual({ state: 'DRAFT', organisation: { id: organisationId } });
    expectProblem(await end(id, 'CLOSED'), 'STATE_HAS_MOVED_ON', []);
  });

  it('takes the application that the company has begun itself', async () => {
    const { id, organisationId } = await running();
    const own = await company.run(
      'mutation ($input: StartResidencyApplicationInput!) { startResidencyApplication(input: $input) { application { id } } }',
      { input: { organisationId, idempotencyKey: randomUUID() } },
    );
    for (const item of LANDING_ITEMS) expectDone(await waive(id, item));
    expectDone(await end(id, 'RESIDENCY'));
    expect((await read(officer, id)).applicationId).toBe(own.data.startResidencyApplication.application.id);
  });

  it('points at the application that was granted meanwhile', async () => {
    const { id, organisationId } = await running();
    const { id: granted } = await makePaidApplication(product);
    await product.db.rows(
      `with told as (update organisation set tin = '7' || lpad((random() * 1e8)::int::text, 8, '0') || '1' where id = $2)
       update residency_application set organisation_id = $2 where id = $1`,
      [granted, organisationId],
    );
    const issue =
      'mutation ($input: IssueCertificateInput!) { issueCertificate(input: $input) { problems { code path } } }';
    const second = await product.signIn('residency-officer-two');
    expectDone(await second.run(issue, { input: { applicationId: granted, idempotencyKey: randomUUID() } }));
    for (const item of LANDING_ITEMS) expectDone(await waive(id, item));
    expectDone(await end(id, 'RESIDENCY'));
    expect(await read(company, id)).toMatchObject({ state: 'RESIDENCY', applicationId: granted });
    const drafts = await product.db.rows('select 1 from residency_application where organisation_id = $1', [
      organisationId,
    ]);
    expect(drafts).toHaveLength(1);
  });

  it('is a partnership, or closed with reasons by either side; another case may follow', async () => {
    const { id, organisationId } = await running();
    for (const item of LANDING_ITEMS) expectDone(await waive(id, item));
    expectDone(await end(id, 'PARTNERSHIP'));
    const next = await start(company, organisationId);
    const second = next.data.startSoftLanding.softLandingCase.id;
    expectProblem(await end(second, 'RESIDENCY'), 'LANDING_NOT_TAKEN', []);
    expectError(
      await run(officer, 'withdrawSoftLanding', 'WithdrawSoftLandingInput', { id: second, reason: 'x' }),
      'FORBIDDEN',
    );
    const reason = 'Planlar dəyişib.';
    expectDone(await run(company, 'withdrawSoftLanding', 'WithdrawSoftLandingInput', { id: second, reason }));
    expect(await read(company, second)).toMatchObject({ state: 'CLOSED' });
    const found = await officer.run('{ search(text: "fjord") { kind } }');
    expect(found.data.search.some(({ kind }: { kind: string }) => kind === 'softLandingCase')).toBe(true);
  });
});
