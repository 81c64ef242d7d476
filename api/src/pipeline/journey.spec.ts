import { randomUUID } from 'node:crypto';
import { type Client, expectDone, expectError, expectProblem, TestProduct } from '../../test/harness.ts';
import { day, eventsOf, makeFile, makeStartup, personOf } from '../../test/startups.ts';

const SHOWN = `id state stage stageOn intakeOn version allowedActions
  stageEntries { id stage stageLabel kind enteredOn reason note evidenceUrl evidenceFile { id } recordedBy { id } counts correctedAt }
  closure { kind closedOn reason note } readiness { key label isDone href }`;
const READ = `query ($id: ID!) { startup(id: $id) { ${SHOWN} } }`;
const BLOCKERS = `query ($id: ID!, $action: String!, $to: Stage) { startup(id: $id) { blockers(action: $action, to: $to) { code } } }`;
const command = (name: string) =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { startup { ${SHOWN} } problems { code path message } } }`;
const ADVANCE = command('advanceStartup');
const REGRESS = command('regressStartup');
const CORRECT = command('correctStage');
const PAUSE = command('pauseStartup');
const CLOSE = command('closeStartup');
const REOPEN = command('reopenStartup');

const CHECKLIST = ['PITCH_HEARD', 'FINANCES_SEEN', 'OWNERSHIP_CLEAR'];

let product: TestProduct;
let founder: Client;
let other: Client;
let officer: Client;
let investment: Client;
let admin: Client;

beforeAll(async () => {
  product = await TestProduct.start();
  [founder, other, officer, investment, admin] = (await Promise.all(
    ['founder', 'founder-two', 'programme-officer', 'investment-officer', 'admin'].map((key) => product.as(key)),
  )) as [Client, Client, Client, Client, Client];
});
afterAll(() => product.stop());

const mvp = (id: string, changes: Record<string, unknown> = {}) => ({
  id,
  to: 'MVP',
  enteredOn: day(-3),
  evidenceUrl: 'demo.example.az',
  isChecked: true,
  ...changes,
});
const blockersFor = async (client: Client, id: string, action: string, to: string | null = null): Promise<string[]> =>
  (await client.run(BLOCKERS, { id, action, to })).data.startup.blockers.map(({ code }: { code: string }) => code);

/** A consent that is live until tomorrow. */
async function consent(startupId: string): Promise<void> {
  await product.db.rows(
    `insert into listing (startup_id, code, level, groups, audience, expires_on, consent_version, consent, published_by_id, published_at)
     values ($1::uuid, 'T-' || upper(left(md5($1::text), 6)), 'LISTED', '{PROFILE}', 'ALL_INVESTORS', $2, '1',
             '{"subject":1,"operator":1,"purpose":1,"scope":1,"validity":1,"deletion":1}', $3, now())`,
    [startupId, day(1), await personOf(product, 'founder')],
  );
}

async function report(startupId: string): Promise<void> {
  await product.db.rows('insert into metric_report (startup_id, month, users, reported_at) values ($1, $2, 5, now())', [
    startupId,
    `${day(0).slice(0, 7)}-01`,
  ]);
}

describe('advancing', () => {
  it('enters the MVP stage with a link that staff have checked, and writes entry, history and event', async () => {
    const { id } = await makeStartup(product);
    const answer = await officer.run(ADVANCE, { input: mvp(id) });
    expectDone(answer);
    const { startup } = answer.data.advanceStartup;
    expect(startup).toMatchObject({ stage: 'MVP', stageOn: day(-3), intakeOn: day(-100), version: 2, state: 'ACTIVE' });
    expect(startup.stageEntries).toMatchObject([
      {
        stage: 'MVP',
        kind: 'ADVANCED',
        enteredOn: day(-3),
        evidenceUrl: 'https://demo.example.az',
        recordedBy: { id: await personOf(product, 'programme-officer') },
        correctedAt: null,
      },
      { stage: 'IDEA', kind: 'REGISTERED' },
    ]);
    expect(await eventsOf(product, id)).toEqual(['startup.advanced']);
    const steps = await product.db.rows(
      "select event, from_state, to_state from state_transition where machine = 'journey' and subject_id = $1",
      [id],
    );
    expect(steps).toEqual([{ event: 'verifyMvp', from_state: 'IDEA', to_state: 'MVP' }]);
  });

  it('is closed to founders, to strangers, and to officers for a startup of their own', async () => {
    const { id } = await makeStartup(product, { founders: ['founder', 'programme-officer'] });
    expectError(await founder.run(ADVANCE, { input: mvp(id) }), 'FORBIDDEN');
    expectError(await other.run(ADVANCE, { input: mvp(id) }), 'NOT_FOUND');
    expectError(await officer.run(ADVANCE, { input: mvp(id) }), 'FORBIDDEN');
    expectError(await (await product.as('analyst')).run(ADVANCE, { input: mvp(id) }), 'FORBIDDEN');
    expectError(await product.anonymous().run(ADVANCE, { input: mvp(id) }), 'UNAUTHENTICATED');
  });

  it.each([
    ['no evidence', { evidenceUrl: null }, 'EVIDENCE_NEEDED', ['evidenceUrl']],
    ['an address that is none', { evidenceUrl: 'javascript:alert(1)' }, 'EVIDENCE_URL_FORMAT', ['evidenceUrl']],
    ['no check', { isChecked: false }, 'CHECK_NEEDED', ['isChecked']],
    ['a day to come', { enteredOn: day(1) }, 'ENTRY_IN_FUTURE', ['enteredOn']],
    ['a day before the present stage', { enteredOn: day(-101) }, 'ENTRY_BEFORE_STAGE', ['enteredOn']],
    ['a stage that is not next', { to: 'INVESTOR_MATCHING' }, 'STAGE_NOT_NEXT', ['to']],
    ['incubation without a document', { to: 'INCUBATION' }, 'EVIDENCE_FILE_NEEDED', ['evidenceFileId']],
    ['incubation that skips MVP', { to: 'INCUBATION' }, 'SKIP_REASON_NEEDED', ['reason']],
    ['funding by a programme officer', { to: 'FUNDED' }, 'STAGE_BY_INVESTMENT_STAFF', []],
  ] as const)('explains %s', async (_, changes, code, path) => {
    const { id } = await makeStartup(product);
    expectProblem(await officer.run(ADVANCE, { input: mvp(id, changes) }), code, path);
    expect((await officer.run(READ, { id })).data.startup.stage).toBe('IDEA');
  });

  it.each(['DORMANT', 'CLOSED', 'PENDING_MODERATION'] as const)('is refused while the record is %s', async (state) => {
    const { id } = await makeStartup(product, { state });
    expectProblem(await officer.run(ADVANCE, { input: mvp(id) }), 'JOURNEY_NEEDS_ACTIVE');
  });

  it('takes only files of this startup that were found clean', async () => {
    const { id } = await makeStartup(product);
    const foreign = await makeFile(product, (await makeStartup(product)).id);
    const dirty = await makeFile(product, id, { state: 'QUARANTINED' });
    const input = mvp(id, { to: 'INCUBATION', evidenceUrl: null, reason: 'Komanda məhsulla gəlib' });
    expectProblem(await officer.run(ADVANCE, { input: { ...input, evidenceFileId: foreign } }), 'EVIDENCE_FILE_NEEDED');
    expectProblem(
      await officer.run(ADVANCE, { input: { ...input, evidenceFileId: dirty } }),
      'EVIDENCE_FILE_NOT_CLEAN',
    );
    const answer = await officer.run(ADVANCE, { input: { ...input, evidenceFileId: await makeFile(product, id) } });
    expectDone(answer);
    expect(answer.data.advanceStartup.startup.stageEntries[0]).toMatchObject({
      stage: 'INCUBATION',
      reason: 'Komanda məhsulla gəlib',
      evidenceFile: { id: expect.any(String) },
    });
  });

  it('reaches investors only with deck, traction, checklist and a consent that is live', async () => {
    const { id } = await makeStartup(product, { stage: 'MVP' });
    const input = mvp(id, { to: 'INVESTOR_MATCHING', checklist: CHECKLIST });
    expect(await blockersFor(officer, id, 'startup.advance', 'INVESTOR_MATCHING')).toEqual([
      'TRACTION_NEEDED',
      'DECK_NEEDED',
      'CONSENT_NEEDED',
    ]);
    expect(await blockersFor(officer, id, 'startup.advance')).toEqual([]);
    await makeFile(product, id, { kind: 'DECK', state: 'QUARANTINED' });
    expectProblem(await officer.run(ADVANCE, { input }), 'DECK_NEEDED');
    await makeFile(product, id, { kind: 'DECK' });
    await report(id);
    expectProblem(await officer.run(ADVANCE, { input }), 'CONSENT_NEEDED');
    await consent(id);
    const ready = (await founder.run(READ, { id })).data.startup.readiness;
    expect(ready.map(({ key, isDone }: { key: string; isDone: boolean }) => `${key} ${isDone}`)).toEqual([
      'PROFILE true',
      'TRACTION true',
      'DECK true',
      'CONSENT true',
    ]);
    expectProblem(
      await officer.run(ADVANCE, { input: { ...input, checklist: CHECKLIST.slice(1) } }),
      'CHECKLIST_INCOMPLETE',
      ['checklist'],
    );
    await product.db.rows("update listing set state = 'PAUSED' where startup_id = $1", [id]);
    expectProblem(await officer.run(ADVANCE, { input }), 'CONSENT_NEEDED');
    await product.db.rows("update listing set state = 'ACTIVE' where startup_id = $1", [id]);
    expectDone(await officer.run(ADVANCE, { input }));
  });

  it('records funding by investment staff with document and amount, and the next round', async () => {
    const { id } = await makeStartup(product, { stage: 'MVP' });
    const evidenceFileId = await makeFile(product, id);
    const input = { id, to: 'FUNDED', enteredOn: day(-2), evidenceFileId };
    expectProblem(await investment.run(ADVANCE, { input }), 'FUNDING_NOTE_NEEDED', ['note']);
    expectProblem(await investment.run(ADVANCE, { input: { ...input, to: 'INCUBATION' } }), 'STAGE_BY_PROGRAMME_STAFF');
    expectDone(await investment.run(ADVANCE, { input: { ...input, note: '50 000 AZN, Xəzər Ventures' } }));
    const again = await investment.run(ADVANCE, { input: { ...input, enteredOn: day(-1), note: '90 000 AZN' } });
    expectDone(again);
    expect(again.data.advanceStartup.startup).toMatchObject({ stage: 'FUNDED', stageOn: day(-1), version: 3 });
  });

  it('happens once when two press at once', async () => {
    const { id } = await makeStartup(product);
    const answers = await Promise.all([1, 2, 3, 4].map(() => officer.run(ADVANCE, { input: mvp(id) })));
    expect(answers.filter(({ data }) => data.advanceStartup?.startup).length).toBe(1);
    const entries = (await officer.run(READ, { id })).data.startup.stageEntries;
    expect(entries).toHaveLength(2);
  });
});

describe('going back', () => {
  const input = (id: string, changes: Record<string, unknown> = {}) => ({
    id,
    to: 'MVP',
    enteredOn: day(-1),
    reason: 'PIVOT',
    note: 'Yeni məhsul qurulur',
    ...changes,
  });

  it('keeps what was reached, with a reason in words', async () => {
    const { id } = await makeStartup(product, { stage: 'ACCELERATION' });
    const answer = await officer.run(REGRESS, { input: input(id) });
    expectDone(answer);
    expect(answer.data.regressStartup.startup).toMatchObject({ stage: 'MVP', stageOn: day(-1), intakeOn: day(-100) });
    expect(answer.data.regressStartup.startup.stageEntries[0]).toMatchObject({
      kind: 'REGRESSED',
      reason: 'İdeya dəyişib',
      note: 'Yeni məhsul qurulur',
    });
    expect(await eventsOf(product, id)).toEqual(['startup.regressed']);
  });

  it('explains what does not go and is closed to founders', async () => {
    const { id } = await makeStartup(product, { stage: 'MVP' });
    expectProblem(await officer.run(REGRESS, { input: input(id) }), 'STAGE_NOT_EARLIER', ['to']);
    expectProblem(
      await officer.run(REGRESS, { input: input(id, { to: 'IDEA', enteredOn: day(1) }) }),
      'ENTRY_IN_FUTURE',
    );
    expectProblem(await officer.run(REGRESS, { input: input(id, { to: 'IDEA', note: ' ' }) }), 'REQUIRED', ['note']);
    expectError(await founder.run(REGRESS, { input: input(id, { to: 'IDEA' }) }), 'FORBIDDEN');
    const closed = await makeStartup(product, { stage: 'MVP', state: 'CLOSED' });
    expectProblem(await officer.run(REGRESS, { input: input(closed.id, { to: 'IDEA' }) }), 'JOURNEY_NEEDS_LIVE');
    expect(await blockersFor(officer, closed.id, 'startup.regress')).toEqual(['JOURNEY_NEEDS_LIVE']);
  });
});

describe('correcting', () => {
  it('supersedes an entry: another day, another stage, or it never happened', async () => {
    const { id, entryId } = await makeStartup(product);
    expectDone(await officer.run(ADVANCE, { input: mvp(id) }));
    const [wrong] = (await admin.run(READ, { id })).data.startup.stageEntries;
    const moved = await admin.run(CORRECT, {
      input: { entryId: wrong.id, stage: 'MVP', enteredOn: day(-5), note: 'Gün səhv idi' },
    });
    expectDone(moved);
    expect(moved.data.correctStage.startup).toMatchObject({ stage: 'MVP', stageOn: day(-5) });
    expectProblem(
      await admin.run(CORRECT, { input: { entryId: wrong.id, stage: 'IDEA', note: 'n' } }),
      'ENTRY_ALREADY_CORRECTED',
    );
    const correction = moved.data.correctStage.startup.stageEntries.find(
      ({ kind }: { kind: string }) => kind === 'CORRECTED',
    );
    const struck = await admin.run(CORRECT, { input: { entryId: correction.id, note: 'Heç olmayıb' } });
    expectDone(struck);
    expect(struck.data.correctStage.startup).toMatchObject({ stage: 'IDEA', stageOn: day(-100) });
    const marks = struck.data.correctStage.startup.stageEntries.map(
      ({ stage, kind, counts, correctedAt }: Record<string, unknown>) =>
        `${stage} ${kind} ${counts} ${correctedAt !== null}`,
    );
    expect(marks.sort()).toEqual([
      'IDEA REGISTERED true false',
      'MVP ADVANCED true true',
      'MVP CORRECTED false false',
      'MVP CORRECTED true true',
    ]);
    const intake = await admin.run(CORRECT, {
      input: { entryId, stage: 'IDEA', enteredOn: day(-90), note: 'Gün səhv idi' },
    });
    expect(intake.data.correctStage.startup).toMatchObject({ stageOn: day(-90), intakeOn: day(-90) });
    expect(await eventsOf(product, id)).toEqual(['startup.advanced', ...Array(3).fill('startup.stageCorrected')]);
  });

  it('explains what does not go and is for administrators alone', async () => {
    const { entryId } = await makeStartup(product);
    const input = { entryId, note: 'n' };
    expectProblem(await admin.run(CORRECT, { input }), 'LAST_ENTRY_STAYS');
    expectProblem(await admin.run(CORRECT, { input: { ...input, stage: 'IDEA' } }), 'CORRECTION_CHANGES_NOTHING');
    expectProblem(
      await admin.run(CORRECT, { input: { ...input, stage: 'MVP', enteredOn: day(1) } }),
      'ENTRY_IN_FUTURE',
    );
    expectError(await officer.run(CORRECT, { input }), 'FORBIDDEN');
    expectError(await admin.run(CORRECT, { input: { ...input, entryId: randomUUID() } }), 'NOT_FOUND');
    await expect(product.db.rows("update stage_entry set note = 'x' where id = $1", [entryId])).rejects.toThrow();
  });
});

describe('ending', () => {
  const close = (id: string, changes: Record<string, unknown> = {}) => ({
    id,
    kind: 'CLOSED',
    closedOn: day(-10),
    reason: 'NO_MONEY',
    note: 'Bitdi',
    ...changes,
  });

  it('closes, shows why, opens again for staff, and never counts one day twice', async () => {
    const { id } = await makeStartup(product, { stage: 'MVP' });
    const closed = await founder.run(CLOSE, { input: close(id) });
    expectDone(closed);
    expect(closed.data.closeStartup.startup).toMatchObject({
      state: 'CLOSED',
      stage: 'MVP',
      closure: { kind: 'CLOSED', closedOn: day(-10), reason: 'Vəsait bitdi', note: 'Bitdi' },
    });
    expectProblem(await founder.run(CLOSE, { input: close(id) }), 'CLOSE_NEEDS_LIVE');
    expectError(await founder.run(REOPEN, { input: { id, reason: 'r' } }), 'FORBIDDEN');
    const opened = await officer.run(REOPEN, { input: { id, reason: 'Yeni investor tapıldı' } });
    expectDone(opened);
    expect(opened.data.reopenStartup.startup).toMatchObject({ state: 'ACTIVE', closure: null });
    expectProblem(await officer.run(REOPEN, { input: { id, reason: 'r' } }), 'REOPEN_NEEDS_CLOSED');
    expectProblem(await officer.run(CLOSE, { input: close(id, { closedOn: day(-5) }) }), 'CLOSURE_OVERLAPS', [
      'closedOn',
    ]);
    const sold = await officer.run(CLOSE, { input: close(id, { kind: 'ACQUIRED', closedOn: day(0), reason: 'SOLD' }) });
    expectDone(sold);
    expect(sold.data.closeStartup.startup).toMatchObject({ state: 'ACQUIRED', closure: { kind: 'ACQUIRED' } });
    expectProblem(await officer.run(REOPEN, { input: { id, reason: 'r' } }), 'REOPEN_NEEDS_CLOSED');
    expect(await eventsOf(product, id)).toEqual(['startup.closed', 'startup.reopened', 'startup.acquired']);
    await expect(
      product.db.rows("insert into closure (startup_id, kind, closed_on, reason) values ($1, 'CLOSED', $2, 'TEAM')", [
        id,
        day(0),
      ]),
    ).rejects.toMatchObject({ constraint: 'ex_closure_overlap' });
  });

  it.each([
    ['a day to come', { closedOn: day(1) }, 'CLOSED_IN_FUTURE', ['closedOn']],
    ['a day before the present stage', { closedOn: day(-101) }, 'CLOSED_BEFORE_STAGE', ['closedOn']],
  ] as const)('explains %s', async (_, changes, code, path) => {
    const { id } = await makeStartup(product);
    expectProblem(await founder.run(CLOSE, { input: close(id, changes) }), code, path);
  });

  it('rests at the wish of the founders and is closed to strangers', async () => {
    const { id } = await makeStartup(product);
    expectError(await other.run(PAUSE, { input: { id } }), 'NOT_FOUND');
    const paused = await founder.run(PAUSE, { input: { id, note: 'Yayda fasilə' } });
    expectDone(paused);
    expect(paused.data.pauseStartup.startup).toMatchObject({ state: 'DORMANT' });
    expectProblem(await founder.run(PAUSE, { input: { id } }), 'PAUSE_NEEDS_ACTIVE');
    expect(await blockersFor(officer, id, 'startup.advance')).toEqual(['JOURNEY_NEEDS_ACTIVE']);
    expect(paused.data.pauseStartup.startup.allowedActions).toEqual(
      expect.arrayContaining(['startup.close', 'startup.confirmActive', 'metrics.report']),
    );
  });
});
