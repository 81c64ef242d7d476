import { randomUUID } from 'node:crypto';
import { addDays, dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import { type Client, expectDone, expectError, expectProblem, TestProduct } from '../../test/harness.ts';
import { endHearing, type MadeResident, makePaidApplication, makeResident } from '../../test/residents.ts';
import { LocalRegistry } from '../integrations/registry/index.ts';
import { clock } from '../platform/clock.ts';

const VERIFY =
  'query ($code: String!) { verifyCertificate(code: $code) { verdict asOf number code holderName maskedTin changedOn ground suggestion } }';
const READ = `query ($id: ID!) { resident(id: $id) { id state tin number allowedActions suspensionEndsOn
  certificates { number state timesVerified supersededAt }
  acts { id kind state reasons legalBasis proposedBy { id } decidedBy { id } allowedActions notices { authority sentAt proof attempts } } } }`;
const decide = (mutation: string) =>
  `mutation ($input: ResidencyDecisionInput!) { ${mutation}(input: $input) { residency { id state allowedActions } problems { code path message } } }`;
const APPROVE =
  'mutation ($id: ID!) { approveResidencyAct(input: { id: $id }) { residency { state } problems { code path } } }';
const REJECT =
  'mutation ($id: ID!) { rejectResidencyAct(input: { id: $id, reason: "Sübut azdır" }) { residency { state } problems { code } } }';

let product: TestProduct;
let officer: Client;
let second: Client;
let founder: Client;
let stranger: Client;

beforeAll(async () => {
  product = await TestProduct.start();
  [officer, second, founder] = await Promise.all([
    product.as('residency-officer'),
    product.as('residency-officer-two'),
    product.as('founder'),
  ]);
  stranger = product.anonymous();
});
afterEach(() => {
  clock.reset();
  product.get(LocalRegistry).behave();
});
afterAll(() => product.stop());

const today = (days = 0) => addDays(dateOf(clock.now(), HOME_ZONE), days);
const decision = (id: string, ground: string, changes: Record<string, unknown> = {}) => ({
  input: {
    id,
    ground,
    legalBasis: '168 nömrəli Fərman',
    reasons: 'Hesabat yoxdur.',
    appealRoute: 'Məhkəməyə şikayət verilə bilər.',
    effectiveOn: today(),
    ...changes,
  },
});
const verdict = async (code: string) => (await stranger.run(VERIFY, { code })).data.verifyCertificate;
const read = async (client: Client, id: string) => (await client.run(READ, { id })).data.resident;

async function openAct(id: string): Promise<string> {
  const { acts } = await read(officer, id);
  return acts.find(({ state }: { state: string }) => state === 'PROPOSED').id;
}

async function decided(id: string, mutation: string, ground: string): Promise<void> {
  expectDone(await officer.run(decide(mutation), decision(id, ground)));
  if (!['openReview', 'closeReview'].includes(mutation))
    expectDone(await second.run(APPROVE, { id: await openAct(id) }));
}

/** A resident who has been heard: officers may decide. */
async function reviewed(): Promise<MadeResident> {
  const resident = await makeResident(product);
  await decided(resident.id, 'openReview', 'REPORT_MISSING');
  await endHearing(product, resident.id);
  return resident;
}

describe('a stranger with a paper', () => {
  let resident: MadeResident;
  beforeAll(async () => {
    resident = await makeResident(product, { name: 'Dəniz Yoxlama' });
  });

  it('learns by the code that it is valid, and how often is all that is kept', async () => {
    const check = await verdict(resident.code);
    expect(check).toMatchObject({
      verdict: 'VALID',
      number: resident.number,
      code: resident.code,
      holderName: 'Dəniz Yoxlama',
      maskedTin: `${resident.tin.slice(0, 4)}•••${resident.tin.slice(-3)}`,
    });
    await verdict(` ${resident.code.toLowerCase().slice(0, 4)}-${resident.code.slice(4)} `);
    const { certificates } = await read(founder, resident.id);
    expect(certificates).toMatchObject([{ state: 'VALID', timesVerified: 2 }]);
    const traces = await product.db.rows('select 1 from event_log where subject_id = $1 and event = $2', [
      resident.id,
      'data.read',
    ]);
    expect(traces).toEqual([]);
  });

  it('learns the same by the number, which does not give the code away', async () => {
    expect(await verdict(resident.number.replaceAll('-', ' ').toLowerCase())).toMatchObject({
      verdict: 'VALID',
      number: resident.number,
      code: null,
    });
  });

  it('is helped over one slip and told plainly that there is no such paper', async () => {
    const slipped = resident.code.slice(0, 5) + (resident.code[5] === 'A' ? 'B' : 'A') + resident.code.slice(6);
    expect(await verdict(slipped)).toMatchObject({ verdict: 'NOT_FOUND', holderName: null, suggestion: resident.code });
    expect(await verdict('salam')).toMatchObject({ verdict: 'NOT_FOUND', suggestion: null });
  });

  it('guesses in vain', async () => {
    const guesser = product.anonymous();
    const answers = [];
    for (let guess = 0; guess < 40; guess++) answers.push(await guesser.run(VERIFY, { code: `GUESS${guess}` }));
    expectError(answers.at(-1) as never, 'RATE_LIMITED');
    expect((await verdict(resident.code)).verdict).toBe('VALID');
    clock.set(new Date(Date.now() + 120_000));
  });

  it('reads the register without what is the resident’s own', async () => {
    expectDone(await officer.run(decide('openReview'), decision(resident.id, 'REPORT_MISSING')));
    expect(await read(stranger, resident.id)).toMatchObject({
      state: 'ACTIVE',
      tin: expect.stringContaining('•••'),
      certificates: [],
      allowedActions: [],
      acts: [{ kind: 'ISSUE', reasons: null, proposedBy: null, notices: [] }],
    });
    const own = await read(founder, resident.id);
    expect(own).toMatchObject({
      state: 'UNDER_REVIEW',
      tin: resident.tin,
      allowedActions: [
        'residency.explain',
        'residency.withdraw',
        'plannedChange.announce',
        'residencyPaper.request',
        'benefitElection.elect',
      ],
    });
    expect(own.acts.map(({ kind }: { kind: string }) => kind)).toEqual(['OPEN_REVIEW', 'ISSUE']);
    expect((await verdict(resident.code)).verdict).toBe('VALID');
  });
});

describe('issuing', () => {
  const ISSUE = `mutation ($input: IssueCertificateInput!) {
    issueCertificate(input: $input) { residency { id state number activities holderName certificates { code } } problems { code path } } }`;
  const input = (applicationId: string, changes = {}) => ({
    input: { applicationId, idempotencyKey: randomUUID(), ...changes },
  });

  it('ends the paid application and begins the residency, by another officer than the one who released the decision', async () => {
    const { id, organisationId } = await makePaidApplication(product);
    expectProblem(await officer.run(ISSUE, input(id)), 'SECOND_OFFICER_NEEDED');
    const once = input(id);
    const answers = await Promise.all([second.run(ISSUE, once), second.run(ISSUE, once)]);
    for (const answer of answers) expectDone(answer);
    const { residency } = answers[0]?.data.issueCertificate ?? {};
    expect(residency).toMatchObject({
      state: 'ACTIVE',
      number: expect.stringMatching(/^AIM-R-20\d\d-\d{5}$/),
      activities: ['SOFTWARE_DEVELOPMENT', 'INTEGRATION_SERVICES'],
    });
    const rows = await product.db.rows<{ state: string; residencies: number }>(
      'select a.state, (select count(*)::int from residency r where r.organisation_id = $2) as residencies from residency_application a where a.id = $1',
      [id, organisationId],
    );
    expect(rows).toEqual([{ state: 'ISSUED', residencies: 1 }]);
    expect((await verdict(residency.certificates[0].code)).verdict).toBe('VALID');
    expectProblem(await second.run(ISSUE, input(id)), 'APPLICATION_NOT_READY');
  });

  it('is refused with a term in the past, and is nothing for others', async () => {
    const { id } = await makePaidApplication(product);
    expectProblem(await second.run(ISSUE, input(id, { validUntil: today() })), 'TERM_ENDS_IN_PAST', ['validUntil']);
    expectError(await founder.run(ISSUE, input(id)), 'FORBIDDEN');
    expectError(await (await product.as('founder-foreign')).run(ISSUE, input(id)), 'NOT_FOUND');
  });
});

describe('suspending', () => {
  it('waits until the resident has been heard', async () => {
    const resident = await makeResident(product);
    const suspend = () => officer.run(decide('suspendCertificate'), decision(resident.id, 'REPORT_MISSING'));
    const blockers = async () =>
      (
        await officer.run(
          'query ($id: ID!) { resident(id: $id) { blockers(action: "certificate.suspend") { code } } }',
          { id: resident.id },
        )
      ).data.resident.blockers.map(({ code }: { code: string }) => code);
    expectProblem(await suspend(), 'REVIEW_COMES_FIRST');
    expect((await read(officer, resident.id)).allowedActions).toEqual(['residency.openReview']);
    await decided(resident.id, 'openReview', 'REPORT_MISSING');
    const refused = await suspend();
    expectProblem(refused, 'RESIDENT_STILL_HEARD');
    // The last day is told as people write it.
    expect(refused.data.suspendCertificate.problems[0].message).toMatch(/^Rezident \d+ \p{L}+ 20\d\d tarixinədək/u);
    expectProblem(
      await officer.run(decide('revokeCertificate'), decision(resident.id, 'REPORT_MISSING')),
      'RESIDENT_STILL_HEARD',
    );
    expect(await blockers()).toEqual(['RESIDENT_STILL_HEARD']);
    await endHearing(product, resident.id);
    expect(await blockers()).toEqual([]);
    expectDone(await suspend());
  });

  it('waits for a second officer, takes effect at once, and is lifted the same way', async () => {
    const resident = await reviewed();
    expectDone(await officer.run(decide('suspendCertificate'), decision(resident.id, 'REPORT_MISSING')));
    expect((await verdict(resident.code)).verdict).toBe('VALID');
    const act = await openAct(resident.id);
    expect((await read(founder, resident.id)).acts).toHaveLength(2);
    expectProblem(await officer.run(APPROVE, { id: act }), 'SECOND_OFFICER_NEEDED');
    expectProblem(
      await second.run(decide('suspendCertificate'), decision(resident.id, 'REPORT_MISSING')),
      'ACT_ALREADY_OPEN',
    );
    expectDone(await second.run(APPROVE, { id: act }));
    expect(await verdict(resident.code)).toMatchObject({
      verdict: 'SUSPENDED',
      changedOn: today(),
      ground: 'REPORT_MISSING',
    });
    expect((await read(founder, resident.id)).suspensionEndsOn).toBe(today(90));
    expectProblem(await second.run(APPROVE, { id: act }), 'ACT_NOT_OPEN');
    await decided(resident.id, 'reinstateCertificate', 'CURED');
    expect((await verdict(resident.code)).verdict).toBe('VALID');
  });

  it('is turned down by the second officer without a trace for the resident', async () => {
    const resident = await reviewed();
    expectDone(await officer.run(decide('suspendCertificate'), decision(resident.id, 'REPORT_MISSING')));
    expectDone(await second.run(REJECT, { id: await openAct(resident.id) }));
    expect((await verdict(resident.code)).verdict).toBe('VALID');
    expect((await read(founder, resident.id)).acts).toHaveLength(2);
  });

  it('takes effect on its day', async () => {
    const resident = await reviewed();
    expectDone(
      await officer.run(
        decide('suspendCertificate'),
        decision(resident.id, 'REPORT_MISSING', { effectiveOn: today(3) }),
      ),
    );
    expectDone(await second.run(APPROVE, { id: await openAct(resident.id) }));
    await product.runSchedule('carry-out-due-acts');
    expect((await verdict(resident.code)).verdict).toBe('VALID');
    const effectiveOn = today(3);
    clock.set(new Date(Date.now() + 3 * 86_400_000));
    await product.runSchedule('carry-out-due-acts');
    await product.runSchedule('carry-out-due-acts');
    expect(await verdict(resident.code)).toMatchObject({ verdict: 'SUSPENDED', changedOn: effectiveOn });
  });

  let heard: MadeResident;
  beforeAll(async () => {
    heard = await reviewed();
  });

  it.each([
    ['a day that is over', { effectiveOn: '2020-01-01' }, 'EFFECT_IN_PAST', ['effectiveOn']],
    ['a ground of another decision', { ground: 'CURED' }, 'GROUND_DOES_NOT_FIT', ['ground']],
    ['no reasons', { reasons: ' ' }, 'REQUIRED', ['reasons']],
    ['no legal basis', { legalBasis: '' }, 'REQUIRED', ['legalBasis']],
    ['no way to appeal', { appealRoute: '' }, 'REQUIRED', ['appealRoute']],
  ] as const)('is refused with %s', async (_, changes, code, path) => {
    const variables = decision(heard.id, 'REPORT_MISSING', changes);
    expectProblem(await officer.run(decide('suspendCertificate'), variables), code, path);
  });

  it('is nothing for others', async () => {
    const variables = decision(heard.id, 'REPORT_MISSING');
    expectError(await founder.run(decide('suspendCertificate'), variables), 'FORBIDDEN');
    expectError(await (await product.as('analyst')).run(decide('suspendCertificate'), variables), 'FORBIDDEN');
    expectError(await stranger.run(decide('suspendCertificate'), variables), 'UNAUTHENTICATED');
  });
});

describe('revoking', () => {
  it('hears the resident first; a reinstatement brings a new certificate and the old one stays invalid', async () => {
    const resident = await makeResident(product);
    expectProblem(
      await officer.run(decide('revokeCertificate'), decision(resident.id, 'REPORT_MISSING')),
      'REVIEW_COMES_FIRST',
    );
    await decided(resident.id, 'openReview', 'REPORT_MISSING');
    await endHearing(product, resident.id);
    await decided(resident.id, 'revokeCertificate', 'REPORT_MISSING');
    expect((await verdict(resident.code)).verdict).toBe('REVOKED');
    await decided(resident.id, 'reinstateCertificate', 'DECISION_ANNULLED');
    expect((await verdict(resident.code)).verdict).toBe('REPLACED');
    const { certificates, number } = await read(founder, resident.id);
    expect(certificates).toMatchObject([
      { number, state: 'VALID', supersededAt: null },
      { number: resident.number, state: 'INVALID' },
    ]);
    expect((await verdict(number)).verdict).toBe('VALID');
  });

  it('rests during a moratorium', async () => {
    const resident = await makeResident(product);
    await decided(resident.id, 'openReview', 'REPORT_MISSING');
    await product.db.rows(
      `insert into moratorium (starts_on, legal_basis, declared_by_id, declared_at)
       select current_date - 1, 'Qərar', person_id, now() from demo_persona where key = 'admin'`,
    );
    expectProblem(
      await officer.run(decide('revokeCertificate'), decision(resident.id, 'REPORT_MISSING')),
      'MORATORIUM_IN_FORCE',
    );
    await product.db.rows('delete from moratorium');
  });
});

describe('tax and customs', () => {
  it('are told of everything that matters to them, with proof', async () => {
    const resident = await makeResident(product);
    await product.drainJobs();
    const { acts } = await read(officer, resident.id);
    expect(acts[0].notices).toMatchObject([
      { authority: 'TAX', attempts: 1, proof: expect.stringMatching(/^\S{36} \S+$/) },
      { authority: 'CUSTOMS', attempts: 1, proof: expect.stringMatching(/^\S{36} \S+$/) },
    ]);
    const told = [...product.get(LocalRegistry).notices.values()].filter(({ tin }) => tin === resident.tin);
    expect(told).toMatchObject([{ kind: 'ISSUE', number: resident.number }, { kind: 'ISSUE' }]);
  });

  it('are told again when the exchange failed, each once', async () => {
    const resident = await makeResident(product);
    product.get(LocalRegistry).behave({ fail: 1 });
    await expect(product.drainJobs()).rejects.toThrow();
    const [event] = await product.db.rows<{ id: string }>(
      "select id from event_log where event = 'certificate.issued' and subject_id = $1",
      [resident.id],
    );
    const { runReaction } = await import('../platform/run-reaction.ts');
    const { JobTable } = await import('../platform/reactions.ts');
    await runReaction(product.db, product.get, product.get(JobTable), event?.id ?? '', 'tell-authorities');
    const { acts } = await read(officer, resident.id);
    expect(
      acts[0].notices
        .map(({ attempts, sentAt }: { attempts: number; sentAt: string | null }) => [attempts, sentAt !== null])
        .sort(),
    ).toEqual([
      [1, true],
      [2, true],
    ]);
    await product.drainJobs();
  });

  it('are told again on a schedule until both have given proof, and officers learn once that it is late', async () => {
    await product.drainJobs();
    const resident = await makeResident(product);
    const registry = product.get(LocalRegistry);
    const notices = async () => {
      const rows = await product.db.rows<{ attempts: number; isProved: boolean }>(
        `select n.attempts, n.proof is not null as "isProved" from authority_notice n join residency_act a on a.id = n.act_id
         where a.residency_id = $1 order by n.attempts, n.proof is not null`,
        [resident.id],
      );
      return rows.map(({ attempts, isProved }) => [attempts, isProved]);
    };
    const told = () =>
      product.db.rows<{ personId: string }>(
        'select person_id as "personId" from notification where kind = $1 and href = $2',
        ['NOTICE_LATE', `/staff/residents/${resident.id}`],
      );
    registry.behave({ fail: 2 });
    await expect(product.drainJobs()).rejects.toThrow();
    await product.runSchedule('resend-authority-notices');
    // The reaction to the act still has its own tries: nothing is sent twice within the hour.
    expect(await notices()).toEqual([
      [1, false],
      [1, false],
    ]);
    clock.set(new Date(Date.now() + 2 * 86_400_000 + 60_000));
    registry.behave({ fail: 1 });
    await product.runSchedule('report-late-notices');
    await product.runSchedule('report-late-notices');
    await product.runSchedule('resend-authority-notices');
    expect(await notices()).toEqual([
      [2, false],
      [2, true],
    ]);
    await product.runSchedule('resend-authority-notices');
    await product.runSchedule('resend-authority-notices');
    expect(await notices()).toEqual([
      [2, true],
      [3, true],
    ]);
    expect([...registry.notices.values()].filter(({ tin }) => tin === resident.tin)).toHaveLength(2);
    await product.drainJobs();
    const officers = (await told()).map(({ personId }) => personId);
    expect(officers.length).toBeGreaterThan(2);
    expect(new Set(officers).size).toBe(officers.length);
  });
});

describe('the palette', () => {
  const SEARCH = 'query ($text: String!) { search(text: $text) { kind id title subtitle href } }';
  const found = async (client: Client, text: string, kind: string) =>
    (await client.run(SEARCH, { text })).data.search.filter((hit: { kind: string }) => hit.kind === kind);

  it('finds residents by name, TIN and number, for everybody where theirs to read', async () => {
    const resident = await makeResident(product, { name: 'Şəfəq Palitra' });
    const hit = { id: resident.id, title: 'Şəfəq Palitra', subtitle: `Rezidentdir · ${resident.number}` };
    for (const text of ['sefeq pal', resident.tin, resident.number.toLowerCase()])
      expect(await found(officer, text, 'residency')).toEqual([
        { ...hit, kind: 'residency', href: `/staff/residents/${resident.id}` },
      ]);
    expect(await found(founder, 'sefeq pal', 'residency')).toMatchObject([
      { ...hit, href: `/az/it-park/residents/${resident.id}` },
    ]);
    expect(await found(officer, '%%', 'residency')).toEqual([]);
    // A review is nobody else's business here either.
    expectDone(await officer.run(decide('openReview'), decision(resident.id, 'REPORT_MISSING')));
    for (const [client, word] of [
      [officer, 'Yoxlanılır'],
      [await product.as('founder-two'), 'Rezidentdir'],
    ] as const)
      expect(await found(client, resident.tin, 'residency')).toMatchObject([
        { subtitle: `${word} · ${resident.number}` },
      ]);
  });

  it('finds applications for whoever may read them', async () => {
    const { id } = await makePaidApplication(product);
    const [row] = await product.db.rows<{ reference: string }>(
      'select reference from residency_application where id = $1',
      [id],
    );
    const text = row?.reference ?? '';
    const subtitle = expect.stringContaining(text);
    const kind = 'residencyApplication';
    const hit = { kind, id, title: 'Sınaq Müraciətçisi', subtitle };
    expect(await found(officer, text, kind)).toEqual([{ ...hit, href: `/staff/residency/applications/${id}` }]);
    expect(await found(founder, text, kind)).toEqual([{ ...hit, href: `/app/residency/${id}` }]);
    for (const persona of ['founder-two', 'analyst', 'investor'])
      expect({ persona, hits: await found(await product.as(persona), text, kind) }).toEqual({ persona, hits: [] });
    await product.db.rows("update residency_application set state = 'DRAFT' where id = $1", [id]);
    expect(await found(officer, text, kind)).toEqual([]);
  });
});

describe('the database', () => {
  it('holds register and certificate together', async () => {
    const resident = await makeResident(product);
    await expect(
      product.db.rows("update residency_certificate set state = 'INVALID' where residency_id = $1", [resident.id]),
    ).rejects.toThrow(/fk_residency_certificate_agrees/);
    await expect(
      product.db.rows("update residency set state = 'REVOKED' where id = $1", [resident.id]),
    ).rejects.toThrow(/fk_residency_certificate_agrees/);
  });

  it('keeps one live residency for each organisation and two people for each sanction', async () => {
    const resident = await makeResident(product);
    await expect(
      product.db.rows(
        `insert into residency (organisation_id, holder_name, tin, activities, started_on)
         select organisation_id, holder_name, tin, activities, started_on from residency where id = $1`,
        [resident.id],
      ),
    ).rejects.toThrow(/uq_residency_live/);
    await expect(
      product.db.rows(
        `insert into residency_act (residency_id, kind, state, ground, legal_basis, reasons, appeal_route, effective_on, proposed_at)
         values ($1, 'REVOKE', 'AGREED', 'REPORT_MISSING', 'x', 'x', 'x', current_date, now())`,
        [resident.id],
      ),
    ).rejects.toThrow(/ck_residency_act_four_eyes/);
  });
});
