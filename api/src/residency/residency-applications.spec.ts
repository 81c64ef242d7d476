import { DAY } from '@aim/domain/kernel/instant';
import { type Client, expectDone, expectError, expectProblem, TestProduct } from '../../test/harness.ts';
import {
  act,
  askToSign,
  cleanFile,
  fillIn,
  organisationOf,
  SAVE,
  SUBMIT,
  signed,
  startDraft,
} from '../../test/residency.ts';
import { LocalSigner } from '../integrations/signature/index.ts';
import { clock } from '../platform/clock.ts';

let product: TestProduct;
let director: Client;
let accountant: Client;
let officer: Client;
let second: Client;
let people: Record<'director' | 'accountant' | 'reviewer' | 'reviewerTwo' | 'analyst' | 'officer', string>;
let made = 0;

const personOf = async (client: Client): Promise<string> =>
  (await client.run('{ me { person { id } } }')).data.me.person.id;
const signIn = async (): Promise<void> => {
  [director, accountant, officer, second] = await product.signInEach(
    'founder',
    'founder-two',
    'residency-officer',
    'residency-officer-two',
  );
};

beforeAll(async () => {
  product = await TestProduct.start();
  await signIn();
  people = {
    director: await personOf(director),
    accountant: await personOf(accountant),
    officer: await personOf(officer),
    reviewer: await personOf(await product.as('reviewer')),
    reviewerTwo: await personOf(await product.as('reviewer-two')),
    analyst: await personOf(await product.as('analyst')),
  };
});
afterEach(async () => {
  clock.reset();
  await signIn();
});
afterAll(() => product.stop());

/** Time passes; people sign in again. */
async function setClock(at: string): Promise<void> {
  clock.set(new Date(at));
  await signIn();
}

async function draft(): Promise<{ id: string; organisationId: string }> {
  made += 1;
  const organisationId = await organisationOf(product, [people.director, people.accountant], `Sınaq ${made}`);
  const id = await startDraft(accountant, organisationId);
  await fillIn(accountant, id, await cleanFile(product, id, organisationId, people.accountant));
  return { id, organisationId };
}

async function submitted(): Promise<{ id: string; organisationId: string }> {
  const made = await draft();
  const signatureId = await signed(product, accountant, made.id);
  expectDone(await accountant.run(SUBMIT, { input: { id: made.id, signatureId } }));
  return made;
}

const run = (client: Client, field: string, type: string, input: object) => client.run(act(field, type), { input });
const accept = (id: string) => run(officer, 'acceptCompleteness', 'ResidencyApplicationIdInput', { id });
const decide = (client: Client, input: object) =>
  run(client, 'decideResidencyApplication', 'DecideResidencyApplicationInput', input);
const release = (client: Client, id: string, decisionId: string) =>
  run(client, 'releaseResidencyDecision', 'ReleaseResidencyDecisionInput', { id, decisionId });

async function evaluated(): Promise<string> {
  const { id } = await submitted();
  expectDone(await accept(id));
  const personIds = [people.reviewer, people.reviewerTwo, people.analyst];
  expectDone(await run(officer, 'appointExperts', 'AppointExpertsInput', { id, personIds }));
  for (const key of ['reviewer', 'reviewer-two', 'analyst']) {
    const expert = await product.signIn(key);
    expectDone(await run(expert, 'declareConflict', 'DeclareConflictInput', { id, conflict: 'NONE' }));
    const opinion = { id, opinion: 'IN_FAVOUR', reasons: 'Siyahıdakı fəaliyyətdir.' };
    expectDone(await run(expert, 'submitExpertOpinion', 'SubmitExpertOpinionInput', opinion));
  }
  return id;
}

const READ = `query ($id: ID!) { residencyApplication(id: $id) { id state stateLabel reference totalClock { elapsed dueOn isPaused mark } checkClock { elapsed mark }
  decision { id outcome text isStagedByMe stagedBy } council { seats { personId opinion } inFavour isQuorate } fee { dueOn certificateDueOn } answerDueOn
  sendBacks { items { block reasonLabel note } } allowedActions } }`;
const read = async (client: Client, id: string) => (await client.run(READ, { id })).data.residencyApplication;
const stage = { outcome: 'APPROVED', reasons: ['ACTIVITY_LISTED', 'COUNCIL_IN_FAVOUR'] };

async function staged(): Promise<{ id: string; decisionId: string }> {
  const id = await evaluated();
  expectDone(await decide(officer, { id, ...stage }));
  return { id, decisionId: (await read(officer, id)).decision.id };
}

describe('a draft', () => {
  it('begins with what is known, is the members’ alone, and only one lives', async () => {
    const { id, organisationId } = await draft();
    const shown = await accountant.run(
      'query ($id: ID!) { residencyApplication(id: $id) { blockers { code } blocks { block state } } }',
      { id },
    );
    expect(shown.data.residencyApplication.blockers).toEqual([]);
    expect(shown.data.residencyApplication.blocks.every(({ state }: { state: string }) => state === 'COMPLETE')).toBe(
      true,
    );
    expect(await read(officer, id)).toBeNull();
    expect(await read(await product.as('founder-foreign'), id)).toBeNull();
    const again = await accountant.run(act('startResidencyApplication', 'StartResidencyApplicationInput'), {
      input: { organisationId, idempotencyKey: 'second one of the same' },
    });
    expectProblem(again, 'APPLICATION_ALREADY_LIVE');
    const foreign = await product.as('founder-foreign');
    const refused = await foreign.run(act('startResidencyApplication', 'StartResidencyApplicationInput'), {
      input: { organisationId, idempotencyKey: 'somebody else' },
    });
    expectError(refused, 'FORBIDDEN');
  });

  it('two people at one block never overwrite each other silently', async () => {
    const { id } = await draft();
    const save = (client: Client, version: number, name: string) =>
      client.run(SAVE, { input: { id, block: 'PROJECT', version, answers: { name } } });
    expectDone(await save(accountant, 1, 'Birinci'));
    expectProblem(await save(director, 1, 'İkinci'), 'CHANGED_MEANWHILE', ['answers']);
    expectDone(await save(director, 2, 'İkinci'));
  });

  it('is not signed while something is missing, nor with a file of another application', async () => {
    const { id } = await draft();
    const other = await draft();
    const alien = await cleanFile(product, other.id, other.organisationId, people.accountant);
    const answers = { businessPlan: alien, presentation: alien, charter: alien };
    await accountant.run(SAVE, { input: { id, block: 'ATTACHMENTS', version: 1, answers } });
    const SIGN =
      'mutation ($input: StartResidencySignatureInput!) { startResidencySignature(input: $input) { problems { code path } } }';
    const answer = await accountant.run(SIGN, { input: { id, fin: 'TEST0D1' } });
    expectProblem(answer, 'ATTACHMENT_MISSING', ['ATTACHMENTS', 'businessPlan']);
    expectProblem(answer, 'REQUIRED', ['ATTACHMENTS', 'registryExtract']);
  });
});

describe('signing from afar', () => {
  it('takes the head’s signature on what the accountant prepared, once, for exactly that text', async () => {
    const { id } = await draft();
    const input = { id, signatureId: (await askToSign(accountant, id)).id };
    expectProblem(await accountant.run(SUBMIT, { input }), 'SIGNATURE_NOT_GIVEN');
    const signatureId = await signed(product, accountant, id);
    await accountant.run(SAVE, {
      input: { id, block: 'PROJECT', version: 1, answers: { name: 'Başqa', summary: 's', participants: 'p' } },
    });
    expectProblem(await accountant.run(SUBMIT, { input: { id, signatureId } }), 'SIGNED_TEXT_CHANGED');
    const again = await signed(product, accountant, id);
    const done = await accountant.run(SUBMIT, { input: { id, signatureId: again } });
    expectDone(done);
    expect(done.data.submitResidencyApplication.application).toMatchObject({
      state: 'COMPLETENESS_CHECK',
      submittedAt: expect.any(String),
    });
    const [operation] = await product.db.rows<{ name: string; fin: Buffer }>(
      'select signer_name as name, fin_encrypted as fin from signature_operation where id = $1',
      [again],
    );
    expect(operation?.name).toBe('SULTANLI AYTƏN');
    expect(operation?.fin.toString('latin1')).not.toContain('TEST0D1');
  });

  it.each([
    ['another root', { wrongRoot: true }],
    ['somebody else', { fin: 'TEST0D2' }],
    ['a certificate out of its time', { validTo: new Date('2021-01-01T00:00:00Z') }],
    ['a body changed on its way', { tamperBody: true }],
    ['something else signed', { signOther: true }],
    ['no signature at all', { isUnsigned: true }],
    ['an algorithm nobody agreed on', { algorithm: 'none' }],
  ])('is not fooled by %s', async (_, wrong) => {
    const { id } = await draft();
    const { id: signatureId, link } = await askToSign(accountant, id);
    const outcome = await product.get(LocalSigner).sign(link, 'X Y', product.origin, wrong);
    expect(outcome.callbackState).toBe(403);
    expectProblem(await accountant.run(SUBMIT, { input: { id, signatureId } }), 'SIGNATURE_NOT_GIVEN');
  });

  it('neither answers nor gives the data a second time, or too late', async () => {
    const { id } = await draft();
    const first = await askToSign(accountant, id);
    const signer = product.get(LocalSigner);
    expect(await signer.sign(first.link, 'X Y', product.origin)).toEqual({ dataState: 200, callbackState: 200 });
    expect(await signer.sign(first.link, 'X Y', product.origin)).toEqual({ dataState: 403, callbackState: 403 });
    const late = await askToSign(accountant, id);
    clock.set(new Date(clock.now().getTime() + 16 * 60_000));
    expect(await signer.sign(late.link, 'X Y', product.origin)).toEqual({ dataState: 403, callbackState: 403 });
    await signIn();
    expectProblem(await accountant.run(SUBMIT, { input: { id, signatureId: late.id } }), 'SIGNATURE_EXPIRED');
  });
});

describe('the clock', () => {
  it('rests while the application is sent back and goes on from where it stood', async () => {
    await setClock('2026-10-05T06:00:00Z');
    const { id } = await submitted();
    expect(await read(accountant, id)).toMatchObject({
      totalClock: { elapsed: 0, dueOn: '2026-11-02' },
      checkClock: { elapsed: 0 },
    });
    await setClock('2026-10-08T06:00:00Z');
    const items = [{ block: 'NUMBERS', reason: 'FIELD_UNCLEAR', note: 'İxrac payını izah edin.' }];
    expectDone(await run(officer, 'sendBackResidencyApplication', 'SendBackResidencyApplicationInput', { id, items }));
    await setClock('2026-10-14T06:00:00Z');
    expect(await read(accountant, id)).toMatchObject({
      state: 'SENT_BACK',
      answerDueOn: '2026-10-22',
      totalClock: { elapsed: 3, isPaused: true, dueOn: null },
      sendBacks: [
        { items: [{ block: 'NUMBERS', reasonLabel: 'Məlumat aydın deyil', note: 'İxrac payını izah edin.' }] },
      ],
    });
    const signatureId = await signed(product, accountant, id);
    expectDone(
      await run(accountant, 'resubmitResidencyApplication', 'SubmitResidencyApplicationInput', { id, signatureId }),
    );
    await setClock('2026-10-15T06:00:00Z');
    expect(await read(officer, id)).toMatchObject({
      state: 'COMPLETENESS_CHECK',
      totalClock: { elapsed: 4, dueOn: '2026-11-06' },
      checkClock: { elapsed: 1 },
    });
  });

  it('tells officers once at each mark, and closes what nobody answers', async () => {
    await setClock('2026-10-05T06:00:00Z');
    const [checked, sent] = [await submitted(), await submitted()];
    const items = [{ block: 'PROJECT', reason: 'DOCUMENT_MISSING', note: 'Plan' }];
    expectDone(
      await run(officer, 'sendBackResidencyApplication', 'SendBackResidencyApplicationInput', { id: sent.id, items }),
    );
    await setClock('2026-10-19T06:00:00Z');
    for (const _ of [1, 2]) await product.runSchedule('watch-application-deadlines');
    const alerts = await product.db.rows(
      `select payload ->> 'clock' as clock, (payload ->> 'percent')::int as percent from event_log
       where event = 'residencyApplication.deadlineNeared' and subject_id = $1 order by 1`,
      [checked.id],
    );
    expect(alerts).toEqual([
      { clock: 'COMPLETENESS', percent: 100 },
      { clock: 'TOTAL', percent: 50 },
    ]);
    // The same marks stand where officers look; a resting clock has none.
    expect(await read(officer, checked.id)).toMatchObject({ totalClock: { mark: 50 }, checkClock: { mark: 100 } });
    expect(await read(officer, sent.id)).toMatchObject({ totalClock: { isPaused: true, mark: null } });
    await product.db.rows('update residency_application set checked_on = current_date, decided_on = $2 where id = $1', [
      checked.id,
      '2026-10-30',
    ]);
    expect(await read(officer, checked.id)).toMatchObject({ totalClock: { mark: null }, checkClock: { mark: null } });
    await product.runSchedule('end-silent-applications');
    expect(await read(accountant, sent.id)).toMatchObject({ state: 'SENT_BACK', answerDueOn: '2026-10-19' });
    await setClock('2026-10-20T06:00:00Z');
    await product.runSchedule('end-silent-applications');
    expect(await read(accountant, sent.id)).toMatchObject({ state: 'LAPSED', totalClock: null });
  });

  it('lets a draft go after ninety quiet days, and goes on without a clarification', async () => {
    await setClock('2026-06-01T06:00:00Z');
    const quiet = await draft();
    const asked = await submitted();
    expectDone(await accept(asked.id));
    expectDone(
      await run(officer, 'askForClarification', 'AskForClarificationInput', {
        id: asked.id,
        question: 'Kim sahibdir?',
      }),
    );
    clock.set(new Date(clock.now().getTime() + 91 * DAY));
    await product.runSchedule('end-silent-applications');
    await signIn();
    expect(await read(accountant, quiet.id)).toMatchObject({ state: 'LAPSED' });
    expect(await read(accountant, asked.id)).toMatchObject({ state: 'EVALUATION', answerDueOn: null });
  });
});

describe('the council', () => {
  it('is independent, needs declarations and a quorum, and never seats the applicant', async () => {
    const { id } = await submitted();
    expectDone(await accept(id));
    const appoint = (personIds: string[]) => run(officer, 'appointExperts', 'AppointExpertsInput', { id, personIds });
    expectProblem(await appoint([people.director]), 'EXPERT_NOT_ELIGIBLE', ['personIds']);
    expectDone(await appoint([people.reviewer, people.reviewerTwo]));
    const [reviewer, other] = [await product.signIn('reviewer'), await product.signIn('reviewer-two')];
    const opinion = { id, opinion: 'AGAINST', reasons: 'Sübut yoxdur.' };
    expectProblem(
      await run(reviewer, 'submitExpertOpinion', 'SubmitExpertOpinionInput', opinion),
      'CONFLICT_NOT_DECLARED',
    );
    expectProblem(
      await run(reviewer, 'declareConflict', 'DeclareConflictInput', { id, conflict: 'FAMILY' }),
      'CONFLICT_NEEDS_NOTE',
      ['note'],
    );
    expectDone(
      await run(reviewer, 'declareConflict', 'DeclareConflictInput', { id, conflict: 'FAMILY', note: 'Qohumdur' }),
    );
    expectProblem(
      await run(reviewer, 'submitExpertOpinion', 'SubmitExpertOpinionInput', opinion),
      'EXPERT_HAS_CONFLICT',
    );
    expectDone(await run(other, 'declareConflict', 'DeclareConflictInput', { id, conflict: 'NONE' }));
    expectDone(await run(other, 'submitExpertOpinion', 'SubmitExpertOpinionInput', opinion));
    expect((await read(reviewer, id)).council).toMatchObject({
      seats: [{ personId: people.reviewer }],
      inFavour: null,
    });
    expect((await read(officer, id)).council.seats).toHaveLength(2);
    expect((await read(accountant, id)).council).toBeNull();
    expectProblem(await decide(officer, { id, ...stage }), 'QUORUM_MISSING');
    expectError(
      await run(await product.as('juror'), 'declareConflict', 'DeclareConflictInput', { id, conflict: 'NONE' }),
      'NOT_FOUND',
    );
  });
});

describe('a staged decision', () => {
  it('leaks nowhere to the applicant: not by state, filter, log, notice or the table itself', async () => {
    const { id } = await staged();
    await product.drainJobs();
    expect(await read(officer, id)).toMatchObject({
      state: 'DECISION',
      decision: { outcome: 'APPROVED', isStagedByMe: true },
    });
    for (const client of [director, accountant]) {
      const shown = await read(client, id);
      expect(shown).toMatchObject({
        state: 'EVALUATION',
        stateLabel: 'Qiymətləndirilir',
        decision: null,
        council: null,
      });
      const list = async (state: string) =>
        (await client.run(`{ residencyApplications(filter: { state: [${state}] }) { items { id } } }`)).data
          .residencyApplications.items;
      expect(await list('DECISION')).toEqual([]);
      expect(await list('EVALUATION')).toContainEqual({ id });
      const log = await client.run(`query ($id: ID!) { eventLog(filter: { subjectId: $id }) { items { event } } }`, {
        id,
      });
      expect(JSON.stringify(log.data)).not.toContain('Staged');
      const bell = await client.run('{ notifications(first: 100) { items { kind } } }');
      expect(JSON.stringify(bell.data)).not.toContain('DECISION_STAGED');
      expectError(await decide(client, { id, ...stage }), 'FORBIDDEN');
    }
    const kinds = await second.run('{ notifications(first: 100) { items { kind } } }');
    expect(JSON.stringify(kinds.data)).toContain('DECISION_STAGED');
    // The second wall: whoever is not staff finds no row, whatever the code asks.
    const rows = await product.db.transaction(async (em) => {
      await em.query("select set_config('app.kind', 'PERSON', true)");
      return em.query('select id from residency_decision where application_id = $1', [id]);
    });
    expect(rows).toEqual([]);
  });

  it('is released by a second person alone, and only as it was read', async () => {
    const { id, decisionId } = await staged();
    expectProblem(await release(officer, id, decisionId), 'DECISION_NEEDS_SECOND_PERSON');
    expectDone(await decide(second, { id, outcome: 'REFUSED', reasons: ['INFORMATION_FALSE'], note: 'Ünvan yoxdur.' }));
    expectProblem(await release(officer, id, decisionId), 'CHANGED_MEANWHILE', ['decisionId']);
    const { decision } = await read(officer, id);
    expectDone(await release(officer, id, decision.id));
    const shown = await read(accountant, id);
    expect(shown).toMatchObject({ state: 'REFUSED', decision: { outcome: 'REFUSED', stagedBy: null } });
    expect(shown.decision.text.join(' ')).toContain('Ünvan yoxdur.');
    const forced = product.db.transaction(async (em) => {
      await em.query("select set_config('app.kind', 'SYSTEM', true)");
      return em.query('update residency_decision set released_by_id = staged_by_id where id = $1', [decision.id]);
    });
    await expect(forced).rejects.toThrow('ck_residency_decision_four_eyes');
  });
});

describe('the fee', () => {
  it('is told with the decision, proved, confirmed, and the certificate is due', async () => {
    const { id, decisionId } = await staged();
    expectDone(await release(second, id, decisionId));
    const day = new Date(clock.now().getTime() + 4 * 3_600_000).toISOString().slice(0, 10);
    const pay = { id, paidOn: day, reference: 'ÖT-1' };
    expectProblem(
      await run(accountant, 'submitFeeProof', 'FeePaymentInput', { ...pay, paidOn: '2020-01-01' }),
      'PAID_BEFORE_DECISION',
      ['paidOn'],
    );
    expectDone(await run(accountant, 'submitFeeProof', 'FeePaymentInput', pay));
    expectError(await run(accountant, 'confirmFeePaid', 'FeePaymentInput', pay), 'FORBIDDEN');
    expectDone(await run(officer, 'confirmFeePaid', 'FeePaymentInput', pay));
    expect(await read(accountant, id)).toMatchObject({
      state: 'CERTIFICATE_ISSUE',
      fee: { certificateDueOn: expect.any(String) },
    });
    await product.drainJobs();
    const bell = await director.run('{ notifications(first: 100) { items { kind } } }');
    for (const kind of ['APPLICATION_SUBMITTED', 'APPLICATION_APPROVED', 'FEE_CONFIRMED'])
      expect(JSON.stringify(bell.data)).toContain(kind);
  });

  it('unpaid annuls the decision after its last day, unless a proof waits', async () => {
    await setClock('2026-09-07T06:00:00Z');
    const unpaid = await staged();
    const proved = await staged();
    for (const { id, decisionId } of [unpaid, proved]) expectDone(await release(second, id, decisionId));
    expect((await read(accountant, unpaid.id)).fee.dueOn).toBe('2026-09-14');
    expectDone(
      await run(accountant, 'submitFeeProof', 'FeePaymentInput', {
        id: proved.id,
        paidOn: '2026-09-07',
        reference: 'ÖT-2',
      }),
    );
    clock.set(new Date('2026-09-14T20:10:00Z'));
    await product.runSchedule('end-silent-applications');
    await signIn();
    expect(await read(accountant, unpaid.id)).toMatchObject({ state: 'ANNULLED_UNPAID' });
    expect(await read(accountant, proved.id)).toMatchObject({ state: 'APPROVED_PENDING_FEE' });
  });
});

it('returned without consideration is no refusal: a new one opens at once', async () => {
  const { id, organisationId } = await submitted();
  const input = { id, reason: 'WRONG_AUTHORITY', note: 'Başqa park' };
  expectDone(await run(officer, 'returnResidencyApplication', 'ReturnResidencyApplicationInput', input));
  expect(await read(accountant, id)).toMatchObject({ state: 'RETURNED_UNCONSIDERED', decision: null });
  await startDraft(accountant, organisationId);
});

it('an officer decides nothing about an organisation of their own', async () => {
  const { id, organisationId } = await submitted();
  await product.db.rows(
    "insert into membership (organisation_id, person_id, role, since) values ($1, $2, 'MEMBER', now())",
    [organisationId, people.officer],
  );
  expectError(await accept(id), 'FORBIDDEN');
});

it('tells the public how the deadline is kept, without small cells', async () => {
  const STATISTICS =
    '{ residencyStatistics(year: 2019) { decided inTimeBps medianWorkingDays limit sendBackReasons { count } } }';
  const ask = async () => (await product.anonymous().run(STATISTICS)).data.residencyStatistics;
  const decided = (days: number[]) =>
    product.db.rows(
      `insert into residency_application (reference, organisation_id, state, started_at, started_by_id, changed_at, submitted_at, clock_started_on, decided_on, decided_working_days)
       select 'RA-' || lpad((row_number() over ())::text, 2, '0') || d || 'ZZ', (select id from organisation limit 1), 'REFUSED', now(), $1, now(), now(), '2019-01-10', '2019-02-10', d::int
       from unnest($2::text[]) d`,
      [people.officer, days.map((day) => String(day).padStart(2, '0'))],
    );
  await decided([10, 12, 14, 18]);
  expect(await ask()).toMatchObject({
    decided: null,
    inTimeBps: null,
    medianWorkingDays: null,
    limit: 20,
    sendBackReasons: [],
  });
  await decided([20].concat([21, 22, 23, 24, 25]));
  expect(await ask()).toMatchObject({ decided: 10, inTimeBps: 5000, medianWorkingDays: 21 });
});
