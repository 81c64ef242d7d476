import { randomUUID } from 'node:crypto';
import { type Client, expectDone, expectError, expectProblem, TestProduct } from '../../test/harness.ts';
import { day, eventsOf, makeStartup, personOf } from '../../test/startups.ts';
import { JobTable } from '../platform/reactions.ts';
import { runReaction } from '../platform/run-reaction.ts';

const ASSIGN =
  'mutation ($id: ID!, $to: ID) { assignStartup(input: { id: $id, assigneeId: $to }) { startup { assignee { id } version } problems { code path } } }';
const START = `mutation ($input: StartBulkRunInput!) { startBulkRun(input: $input) {
  bulkRun { id kind kindLabel state stateLabel total done refused allowedActions } problems { code path } } }`;
const CANCEL =
  'mutation ($id: ID!) { cancelBulkRun(input: { id: $id }) { bulkRun { state finishedAt allowedActions } problems { code } } }';
const UNDO = 'mutation ($id: ID!) { undoBulkRun(input: { id: $id }) { bulkRun { state } problems { code } } }';
const RUN = `query ($id: ID!, $outcome: BulkOutcome, $first: Int, $after: String) { bulkRun(id: $id) {
  state total done refused undone finishedAt startedBy { id } allowedActions
  rows(outcome: $outcome, first: $first, after: $after) {
    items { startup { id } outcome outcomeLabel problems { code message } } pageInfo { count hasNextPage endCursor } } } }`;

let product: TestProduct;
let officer: Client;
let colleague: Client;
let analyst: Client;
let founder: Client;
let admin: Client;
let colleagueId: string;

beforeAll(async () => {
  product = await TestProduct.start();
  [officer, colleague, analyst, founder, admin] = (await Promise.all(
    ['programme-officer', 'programme-officer-two', 'analyst', 'founder', 'admin'].map((key) => product.as(key)),
  )) as [Client, Client, Client, Client, Client];
  colleagueId = await personOf(product, 'programme-officer-two');
});
afterAll(() => product.stop());

interface Row {
  startup: { id: string };
  outcome: string;
  problems: { code: string; message: string }[];
}

const start = (kind: string, ids: readonly string[], params: unknown, as = officer) =>
  as.run(START, { input: { kind, filter: { ids }, params, idempotencyKey: randomUUID() } });
async function started(kind: string, ids: readonly string[], params: unknown, as = officer): Promise<string> {
  const answer = await start(kind, ids, params, as);
  expectDone(answer);
  return answer.data.startBulkRun.bulkRun.id;
}
const look = async (id: string, variables: object = {}) => (await officer.run(RUN, { id, ...variables })).data.bulkRun;
const make = async (count: number, made: Parameters<typeof makeStartup>[1] = {}): Promise<string[]> =>
  Promise.all(Array.from({ length: count }, async () => (await makeStartup(product, made)).id));
/** Startup → outcome and the codes of what stood in the way. */
const outcomes = ({ rows }: { rows: { items: Row[] } }): Record<string, string> =>
  Object.fromEntries(
    rows.items.map(({ startup, outcome, problems }) => [
      startup.id,
      [outcome, ...problems.map(({ code }) => code)].join(' '),
    ]),
  );
const assigneesOf = async (ids: readonly string[]): Promise<(string | null)[]> =>
  (
    await product.db.rows<{ assignee: string | null }>(
      'select assignee_id as assignee from startup join unnest($1::uuid[]) with ordinality as x(id, n) using (id) order by n',
      [ids],
    )
  ).map(({ assignee }) => assignee);
const toldOf = async (persona: string, kinds: readonly string[]): Promise<string[]> =>
  (
    await product.db.rows<{ kind: string }>(
      'select n.kind from notification n join demo_persona d on d.person_id = n.person_id where d.key = $1 and n.kind = any($2)',
      [persona, kinds],
    )
  ).map(({ kind }) => kind);

/** What the worker does with the event, again and again if need be. */
async function react(event: string, runId: string, reaction: string): Promise<void> {
  const [row] = await product.db.rows<{ id: string }>('select id from event_log where event = $1 and subject_id = $2', [
    event,
    runId,
  ]);
  await runReaction(product.db, product.get, product.get(JobTable), (row as { id: string }).id, reaction);
}
const work = (runId: string) => react('bulkRun.started', runId, 'work-bulk-run');

describe('a startup', () => {
  it('is assigned by staff to staff, who are told, and given back to nobody', async () => {
    const { id } = await makeStartup(product);
    const answer = await officer.run(ASSIGN, { id, to: colleagueId });
    expectDone(answer);
    expect(answer.data.assignStartup.startup).toEqual({ assignee: { id: colleagueId }, version: 1 });
    expectDone(await officer.run(ASSIGN, { id, to: colleagueId }));
    expect(await eventsOf(product, id)).toEqual(['startup.assigned']);
    await product.drainJobs();
    expect(await toldOf('programme-officer-two', ['STARTUP_ASSIGNED'])).toEqual(['STARTUP_ASSIGNED']);
    expectDone(await analyst.run(ASSIGN, { id, to: null }));
    expect(await assigneesOf([id])).toEqual([null]);
    expect(
      (await officer.run('query ($id: ID!) { startup(id: $id) { allowedActions } }', { id })).data.startup
        .allowedActions,
    ).toContain('startup.assign');
  });

  it('is not assigned by its founders, nor to people who are no staff or founded it', async () => {
    const { id } = await makeStartup(product);
    expectError(await founder.run(ASSIGN, { id, to: colleagueId }), 'FORBIDDEN');
    expectError(await (await product.as('student')).run(ASSIGN, { id, to: colleagueId }), 'NOT_FOUND');
    const to = await personOf(product, 'founder-two');
    expectProblem(await officer.run(ASSIGN, { id, to }), 'ASSIGNEE_NOT_STAFF', ['assigneeId']);
    const own = await makeStartup(product, { founders: ['programme-officer'] });
    expectError(await officer.run(ASSIGN, { id: own.id, to: colleagueId }), 'FORBIDDEN');
    const mine = await personOf(product, 'programme-officer');
    expectProblem(await admin.run(ASSIGN, { id: own.id, to: mine }), 'ASSIGNEE_NOT_STAFF');
  });
});

describe('a run', () => {
  it('is begun by staff who could do the same by hand, on startups that match', async () => {
    const [id] = (await make(1)) as [string];
    expectError(await start('ASSIGN', [id], { assigneeId: null }, founder), 'FORBIDDEN');
    expectError(await start('ADVANCE', [id], { to: 'MVP', enteredOn: day(0) }, analyst), 'FORBIDDEN');
    expectError(await start('ADD_TO_COHORT', [id], { cohortId: randomUUID() }), 'NOT_FOUND');
    expectProblem(await start('ASSIGN', [id], {}), 'REQUIRED', ['params', 'assigneeId']);
    const unproven = { to: 'INCUBATION', enteredOn: day(0) };
    expect((await start('ADVANCE', [id], unproven)).data.startBulkRun.problems).toMatchObject([
      { path: ['params', 'to'] },
    ]);
    expectProblem(await start('ASSIGN', [randomUUID()], { assigneeId: colleagueId }), 'BULK_RUN_EMPTY');
    const stranger = await personOf(product, 'founder-two');
    expectProblem(await start('ASSIGN', [id], { assigneeId: stranger }), 'ASSIGNEE_NOT_STAFF', [
      'params',
      'assigneeId',
    ]);
    expectProblem(await start('ADD_TASK', [id], { title: 'Zəng', dueOn: day(-1) }), 'TASK_DUE_IN_PAST', [
      'params',
      'dueOn',
    ]);
    expectError(await founder.run('{ bulkRuns { items { id } } }'), 'FORBIDDEN');
  });

  it('assigns each, tells the assignee and the starter once, and is taken back where nothing has changed since', async () => {
    const ids = await make(3);
    const [first, second, third] = ids as [string, string, string];
    const analystId = await personOf(product, 'analyst');
    expectDone(await officer.run(ASSIGN, { id: second, to: analystId }));
    const answer = await start('ASSIGN', ids, { assigneeId: colleagueId });
    expect(answer.data.startBulkRun.bulkRun).toMatchObject({
      kind: 'ASSIGN',
      kindLabel: 'Məsul təyin etmək',
      state: 'RUNNING',
      total: 3,
      done: 0,
      allowedActions: ['bulkRun.cancel'],
    });
    const { id } = answer.data.startBulkRun.bulkRun;
    expectProblem(await officer.run(UNDO, { id }), 'BULK_RUN_STILL_RUNNING');
    await product.drainJobs();
    expect(await look(id)).toMatchObject({ state: 'DONE', done: 3, refused: 0, allowedActions: ['bulkRun.undo'] });
    expect(await assigneesOf(ids)).toEqual([colleagueId, colleagueId, colleagueId]);
    const kinds = ['STARTUPS_ASSIGNED', 'BULK_RUN_FINISHED'];
    expect(await toldOf('programme-officer-two', kinds)).toEqual(['STARTUPS_ASSIGNED']);
    expect(await toldOf('programme-officer', kinds)).toEqual(['BULK_RUN_FINISHED']);
    const listed = await analyst.run(
      '{ bulkRuns(first: 1) { items { id done startedBy { fullName } allowedActions } } }',
    );
    expect(listed.data.bulkRuns.items).toMatchObject([{ id, done: 3, allowedActions: [] }]);

    expectDone(await officer.run(ASSIGN, { id: third, to: analystId }));
    expectError(await colleague.run(UNDO, { id }), 'FORBIDDEN');
    expectDone(await officer.run(UNDO, { id }));
    await product.drainJobs();
    expect(await assigneesOf(ids)).toEqual([null, analystId, analystId]);
    const after = await look(id);
    expect(outcomes(after)).toEqual({ [first]: 'UNDONE', [second]: 'UNDONE', [third]: 'DONE CHANGED_SINCE_RUN' });
    expect(after).toMatchObject({ state: 'UNDONE', done: 3, undone: 2 });
    expectProblem(await officer.run(UNDO, { id }), 'BULK_RUN_ALREADY_UNDONE');
  });

  it('says for each startup why it was refused, by the rules of the single act', async () => {
    const [fit] = (await make(1, { stage: 'IDEA' })) as [string];
    const [asleep] = (await make(1, { state: 'DORMANT' })) as [string];
    const [far] = (await make(1, { stage: 'FUNDED' })) as [string];
    const [own] = (await make(1, { founders: ['programme-officer'] })) as [string];
    const params = { to: 'MVP', enteredOn: day(0), isChecked: true, evidenceUrl: 'demo.example.az' };
    const id = await started('ADVANCE', [fit, asleep, far, own], params);
    await product.drainJobs();
    const run = await look(id);
    expect(run).toMatchObject({ state: 'DONE', total: 4, done: 1, refused: 3, allowedActions: [] });
    expect(outcomes(run)).toEqual({
      [fit]: 'DONE',
      [asleep]: 'REFUSED JOURNEY_NEEDS_ACTIVE',
      [far]: 'REFUSED STAGE_NOT_NEXT',
      [own]: 'REFUSED RUN_NOT_ALLOWED',
    });
    const one = await look(id, { outcome: 'REFUSED', first: 2 });
    expect(one.rows.pageInfo).toMatchObject({ count: 3, hasNextPage: true });
    const rest = await look(id, { outcome: 'REFUSED', first: 2, after: one.rows.pageInfo.endCursor });
    expect(rest.rows.items).toHaveLength(1);
    expectProblem(await officer.run(UNDO, { id }), 'BULK_RUN_STAYS_DONE');
  });

  it('leaves tasks and takes back those that nobody has done, invites to a cohort, asks founders for news', async () => {
    const ids = (await make(2)) as [string, string];
    const tasks = await started('ADD_TASK', ids, { title: 'Zəng etmək', dueOn: day(3), assigneeId: colleagueId });
    await product.drainJobs();
    expect(await toldOf('programme-officer-two', ['TASK_ASSIGNED', 'TASKS_ASSIGNED'])).toEqual(['TASKS_ASSIGNED']);
    const open = async () =>
      await product.db.rows<{ id: string; startup: string }>(
        'select id, startup_id as startup from startup_task where startup_id = any($1)',
        [ids],
      );
    const [task] = (await open()).filter(({ startup }) => startup === ids[1]);
    expectDone(
      await officer.run('mutation ($id: ID!) { completeStartupTask(input: { id: $id }) { problems { code } } }', {
        id: task?.id,
      }),
    );
    expectDone(await officer.run(UNDO, { id: tasks }));
    await product.drainJobs();
    expect(outcomes(await look(tasks))).toEqual({ [ids[0]]: 'UNDONE', [ids[1]]: 'DONE CHANGED_SINCE_RUN' });
    expect((await open()).map(({ startup }) => startup)).toEqual([ids[1]]);
    expect(await eventsOf(product, ids[0])).toEqual(['task.added', 'task.withdrawn']);

    const [cohort] = await product.db.rows<{ id: string }>(
      `insert into cohort (name, kind, starts_on, created_at, created_by_id) values ($1, 'ACCELERATION', $2, now(), $3) returning id`,
      [`Axın ${randomUUID()}`, day(-1), colleagueId],
    );
    const [unclaimed] = (await make(1, { founders: [] })) as [string];
    const invited = await started('ADD_TO_COHORT', ids, { cohortId: cohort?.id });
    const asked = await started('ASK_FOR_UPDATE', [...ids, unclaimed], {});
    await product.drainJobs();
    expect(await look(invited)).toMatchObject({ state: 'DONE', done: 2 });
    expect(outcomes(await look(asked))).toEqual({
      [ids[0]]: 'DONE',
      [ids[1]]: 'DONE',
      [unclaimed]: 'REFUSED NOBODY_TO_ASK',
    });
    const told = await toldOf('founder', ['STARTUP_UPDATE_REQUESTED']);
    expect(told).toHaveLength(2);
  });

  it('goes on where it stood when the process dies, and does nothing twice', async () => {
    const ids = (await make(3)) as [string, string, string];
    const id = await started('ADD_TASK', ids, { title: 'Sənədləri istəmək' });
    const hold = await product.db.dataSource.createQueryRunner();
    await hold.startTransaction();
    await hold.query('select from bulk_run where id = $1 for update', [id]);
    const atWork = [work(id), work(id)];
    await hold.rollbackTransaction();
    await hold.release();
    await Promise.all(atWork);
    await product.db.rows(`delete from reaction_done where reaction = 'work-bulk-run'`);
    await product.db.rows(`update bulk_run set state = 'RUNNING', finished_at = null where id = $1`, [id]);
    await product.db.rows(
      `with r as (update bulk_run_row set outcome = 'PENDING' where run_id = $1 and startup_id = $2 returning before)
       delete from startup_task where id = (select (before ->> 'taskId')::uuid from r)`,
      [id, ids[2]],
    );
    await work(id);
    expect(await look(id)).toMatchObject({ state: 'DONE', done: 3, refused: 0 });
    const [{ count }] = (await product.db.rows<{ count: number }>(
      'select count(*)::int as count from startup_task where startup_id = any($1)',
      [ids],
    )) as [{ count: number }];
    expect(count).toBe(3);
  });

  it('stops when it is told to, and never goes further than the person may at that moment', async () => {
    const ids = (await make(2)) as [string, string];
    const stopped = await started('ASSIGN', ids, { assigneeId: colleagueId });
    expectError(await colleague.run(CANCEL, { id: stopped }), 'FORBIDDEN');
    expectError(await founder.run(CANCEL, { id: stopped }), 'NOT_FOUND');
    const answer = await admin.run(CANCEL, { id: stopped });
    expectDone(answer);
    expect(answer.data.cancelBulkRun.bulkRun).toMatchObject({ state: 'CANCELLED', finishedAt: expect.any(String) });
    await product.drainJobs();
    expect(await look(stopped)).toMatchObject({ state: 'CANCELLED', done: 0 });
    expect(await assigneesOf(ids)).toEqual([null, null]);
    expectProblem(await admin.run(CANCEL, { id: stopped }), 'BULK_RUN_NOT_RUNNING');

    const late = await started('ASSIGN', ids, { assigneeId: colleagueId }, analyst);
    await product.db.rows(
      `update role_grant set revoked_at = now() where person_id = (select person_id from demo_persona where key = 'analyst')`,
    );
    await product.drainJobs();
    expect(outcomes(await look(late))).toEqual({
      [ids[0]]: 'REFUSED RUN_NOT_ALLOWED',
      [ids[1]]: 'REFUSED RUN_NOT_ALLOWED',
    });
  });
});
