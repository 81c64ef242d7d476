import { randomUUID } from 'node:crypto';
import { DAY, later } from '@aim/domain/kernel/instant';
import { type Client, expectDone, expectError, expectProblem, TestProduct } from '../../test/harness.ts';
import { day, eventsOf, makeStartup, personOf } from '../../test/startups.ts';
import { clock } from '../platform/clock.ts';

const CREATE = `mutation ($input: CreateCohortInput!) {
  createCohort(input: $input) { cohort { id name kind kindLabel participantCount allowedActions } problems { code path } }
}`;
const INVITE = `mutation ($input: InviteToCohortInput!) {
  inviteToCohort(input: $input) { participation { id state stateLabel since allowedActions cohort { name } startup { id } } problems { code path } }
}`;
const step = (
  name: string,
  isReasoned = false,
) => `mutation ($input: ${isReasoned ? 'Reasoned' : ''}ParticipationStepInput!) {
  ${name}(input: $input) { participation { state since allowedActions startup { stage } } problems { code path } }
}`;
const NOTE = `mutation ($input: AddStartupNoteInput!) {
  addStartupNote(input: $input) { startupNote { id text author { id } mentions { id } } problems { code path } }
}`;
const TASK = `mutation ($input: AddStartupTaskInput!) {
  addStartupTask(input: $input) { startupTask { id title isDone dueOn assignee { id } createdBy { id } allowedActions startup { id } } problems { code path } }
}`;
const COMPLETE =
  'mutation ($id: ID!) { completeStartupTask(input: { id: $id }) { startupTask { isDone doneAt allowedActions } problems { code } } }';
const REOPEN =
  'mutation ($id: ID!) { reopenStartupTask(input: { id: $id }) { startupTask { isDone doneAt } problems { code } } }';
const WORK =
  'query ($id: ID!) { startup(id: $id) { notes { items { text } } tasks { title isDone } participations { state } } }';

let product: TestProduct;
let founder: Client;
let other: Client;
let officer: Client;
let analyst: Client;

beforeAll(async () => {
  product = await TestProduct.start();
  [founder, other, officer, analyst] = (await Promise.all(
    ['founder', 'founder-two', 'programme-officer', 'analyst'].map((key) => product.as(key)),
  )) as [Client, Client, Client, Client];
});
afterEach(() => clock.reset());
afterAll(() => product.stop());

const cohortInput = (changes: Record<string, unknown> = {}) => ({
  name: `Yaz axını ${randomUUID()}`,
  kind: 'ACCELERATION',
  startsOn: day(-30),
  idempotencyKey: randomUUID(),
  ...changes,
});
async function makeCohort(changes: Record<string, unknown> = {}): Promise<string> {
  const answer = await officer.run(CREATE, { input: cohortInput(changes) });
  expectDone(answer);
  return answer.data.createCohort.cohort.id;
}
const invite = (cohortId: string, startupId: string, client = officer) =>
  client.run(INVITE, { input: { cohortId, startupId, idempotencyKey: randomUUID() } });
async function makeParticipation(startupId: string): Promise<string> {
  const answer = await invite(await makeCohort(), startupId);
  expectDone(answer);
  return answer.data.inviteToCohort.participation.id;
}

describe('a cohort', () => {
  it('is opened by officers, listed for staff, and its name is its own', async () => {
    const name = `Payız axını ${randomUUID()}`;
    const answer = await officer.run(CREATE, { input: cohortInput({ name, endsOn: day(60) }) });
    expectDone(answer);
    const { cohort } = answer.data.createCohort;
    expect(cohort).toMatchObject({
      name,
      kindLabel: 'Akselerasiya',
      participantCount: 0,
      allowedActions: ['participation.invite'],
    });
    expectProblem(await officer.run(CREATE, { input: cohortInput({ name }) }), 'COHORT_NAME_TAKEN', ['name']);
    expectProblem(await officer.run(CREATE, { input: cohortInput({ endsOn: day(-31) }) }), 'COHORT_ENDS_BEFORE_START', [
      'endsOn',
    ]);
    expectError(await founder.run(CREATE, { input: cohortInput() }), 'FORBIDDEN');
    expectError(await analyst.run(CREATE, { input: cohortInput() }), 'FORBIDDEN');
    const listed = await analyst.run('{ cohorts(first: 100) { items { id allowedActions } pageInfo { count } } }');
    expect(listed.data.cohorts.items).toContainEqual({ id: cohort.id, allowedActions: [] });
    expectError(await founder.run('{ cohorts { items { id } } }'), 'FORBIDDEN');
    const one = await officer.run('query ($id: ID!) { cohort(id: $id) { name endsOn } }', { id: cohort.id });
    expect(one.data.cohort).toEqual({ name, endsOn: day(60) });
  });

  it('takes a startup once at a time, and only while both are open', async () => {
    const { id } = await makeStartup(product);
    const cohortId = await makeCohort();
    const answers = await Promise.all([1, 2, 3].map(() => invite(cohortId, id)));
    const codes = answers.flatMap(({ data }) => data.inviteToCohort.problems.map(({ code }: { code: string }) => code));
    expect(codes).toEqual(['ALREADY_IN_COHORT', 'ALREADY_IN_COHORT']);
    expectProblem(await invite(await makeCohort({ endsOn: day(-1) }), id), 'COHORT_HAS_ENDED', ['cohortId']);
    const asleep = await makeStartup(product, { state: 'DORMANT' });
    expectProblem(await invite(cohortId, asleep.id), 'JOURNEY_NEEDS_ACTIVE');
    expectError(await invite(cohortId, id, founder), 'FORBIDDEN');
    const own = await makeStartup(product, { founders: ['programme-officer'] });
    expectError(await invite(cohortId, own.id), 'FORBIDDEN');
  });
});

describe('a place in a cohort', () => {
  it('goes its way, pauses, ends, and never touches the stage', async () => {
    const { id: startupId } = await makeStartup(product, { stage: 'ACCELERATION' });
    const id = await makeParticipation(startupId);
    const on = day(0);
    for (const [name, state] of [
      ['enrolParticipant', 'ENROLLED'],
      ['startParticipation', 'ACTIVE'],
      ['pauseParticipation', 'PAUSED'],
      ['resumeParticipation', 'ACTIVE'],
      ['graduateParticipant', 'GRADUATED'],
    ] as const) {
      const isReasoned = name === 'pauseParticipation';
      const answer = await officer.run(step(name, isReasoned), {
        input: { id, on, ...(isReasoned ? { reason: 'Xəstəlik' } : {}) },
      });
      expectDone(answer);
      expect(answer.data[name].participation).toMatchObject({ state, since: on, startup: { stage: 'ACCELERATION' } });
    }
    expectProblem(
      await officer.run(step('expelParticipant', true), { input: { id, on, reason: 'r' } }),
      'PARTICIPATION_HAS_MOVED_ON',
    );
    expect(await eventsOf(product, startupId)).toEqual(
      ['invited', 'enrolled', 'started', 'paused', 'resumed', 'graduated'].map((verb) => `participation.${verb}`),
    );
    expect((await founder.run(WORK, { id: startupId })).data.startup.participations).toEqual([{ state: 'GRADUATED' }]);
  });

  it('is left by founders, ended by officers, and may begin anew', async () => {
    const { id: startupId } = await makeStartup(product, { stage: 'MVP' });
    const cohortId = await makeCohort();
    const { id } = (await invite(cohortId, startupId)).data.inviteToCohort.participation;
    const leave = { id, on: day(0), reason: 'Vaxtımız yoxdur' };
    expectError(await other.run(step('dropOutOfCohort', true), { input: leave }), 'NOT_FOUND');
    expectError(await founder.run(step('enrolParticipant'), { input: { id, on: day(0) } }), 'FORBIDDEN');
    expectError(await founder.run(step('expelParticipant', true), { input: leave }), 'FORBIDDEN');
    expectProblem(await officer.run(step('enrolParticipant'), { input: { id, on: day(1) } }), 'STEP_IN_FUTURE', ['on']);
    expectProblem(await officer.run(step('enrolParticipant'), { input: { id, on: day(-1) } }), 'STEP_BEFORE_LAST', [
      'on',
    ]);
    const left = await founder.run(step('dropOutOfCohort', true), { input: leave });
    expectDone(left);
    expect(left.data.dropOutOfCohort.participation).toMatchObject({
      state: 'DROPPED_OUT',
      allowedActions: [],
      startup: { stage: 'MVP' },
    });
    expectDone(await invite(cohortId, startupId));
  });
});

describe('notes', () => {
  const note = (startupId: string, changes: Record<string, unknown> = {}) => ({
    startupId,
    text: 'Bazarı yaxşı bilirlər',
    idempotencyKey: randomUUID(),
    ...changes,
  });

  it('are written and read by staff, told to those mentioned, and hidden from founders, behind a second wall', async () => {
    const { id } = await makeStartup(product);
    const colleague = await personOf(product, 'programme-officer-two');
    const answer = await officer.run(NOTE, { input: note(id, { mentions: [colleague, colleague] }) });
    expectDone(answer);
    expect(answer.data.addStartupNote.startupNote).toMatchObject({
      text: 'Bazarı yaxşı bilirlər',
      mentions: [{ id: colleague }],
    });
    expect((await analyst.run(WORK, { id })).data.startup.notes.items).toEqual([{ text: 'Bazarı yaxşı bilirlər' }]);
    expect((await founder.run(WORK, { id })).data.startup.notes.items).toEqual([]);
    expectError(await founder.run(NOTE, { input: note(id) }), 'FORBIDDEN');
    expectError(await other.run(NOTE, { input: note(id) }), 'NOT_FOUND');
    expectProblem(await officer.run(NOTE, { input: note(id, { text: ' ' }) }), 'REQUIRED', ['text']);
    const stranger = await personOf(product, 'founder-two');
    expectProblem(await officer.run(NOTE, { input: note(id, { mentions: [stranger] }) }), 'MENTION_NOT_STAFF', [
      'mentions',
    ]);
    expect(await product.db.rows('select * from startup_note')).toEqual([]);
    const seenBy = (kind: string, personId: string) =>
      product.db.transaction(async (em) => {
        await em.query("select set_config('app.kind', $1, true), set_config('app.person_id', $2, true)", [
          kind,
          personId,
        ]);
        return em.query<unknown[]>('select 1 from startup_note where startup_id = $1', [id]);
      });
    expect(await seenBy('PERSON', colleague)).toHaveLength(0);
    expect(await seenBy('STAFF', await personOf(product, 'founder'))).toHaveLength(0);
    expect(await seenBy('STAFF', colleague)).toHaveLength(1);
  });

  it('about a startup of one’s own are closed to staff as well', async () => {
    const { id } = await makeStartup(product, { founders: ['programme-officer'] });
    expectDone(await analyst.run(NOTE, { input: note(id) }));
    expect((await officer.run(WORK, { id })).data.startup.notes.items).toEqual([]);
    expectError(await officer.run(NOTE, { input: note(id) }), 'FORBIDDEN');
    const mentions = [await personOf(product, 'programme-officer')];
    expectProblem(await analyst.run(NOTE, { input: note(id, { mentions }) }), 'MENTION_NOT_STAFF');
  });
});

describe('follow-ups', () => {
  const task = (startupId: string, changes: Record<string, unknown> = {}) => ({
    startupId,
    title: 'Zəng etmək',
    idempotencyKey: randomUUID(),
    ...changes,
  });

  it('are given, done, reopened, and stand in one’s own list by their day', async () => {
    const { id } = await makeStartup(product);
    const assigneeId = await personOf(product, 'programme-officer');
    const answer = await analyst.run(TASK, { input: task(id, { assigneeId, dueOn: day(3) }) });
    expectDone(answer);
    const { startupTask } = answer.data.addStartupTask;
    expect(startupTask).toMatchObject({
      title: 'Zəng etmək',
      isDone: false,
      assignee: { id: assigneeId },
      allowedActions: ['task.complete'],
    });
    expectDone(await analyst.run(TASK, { input: task(id, { assigneeId, title: 'Bu gün', dueOn: day(0) }) }));
    const mine = (await officer.run('{ myStartupTasks { title startup { id } } }')).data.myStartupTasks;
    expect(mine.filter(({ startup }: { startup: { id: string } }) => startup.id === id)).toMatchObject([
      { title: 'Bu gün' },
      { title: 'Zəng etmək' },
    ]);
    const done = await officer.run(COMPLETE, { id: startupTask.id });
    expect(done.data.completeStartupTask.startupTask).toMatchObject({
      isDone: true,
      doneAt: expect.any(String),
      allowedActions: ['task.reopen'],
    });
    expectProblem(await officer.run(COMPLETE, { id: startupTask.id }), 'TASK_ALREADY_DONE');
    expect((await officer.run(WORK, { id })).data.startup.tasks).toEqual([
      { title: 'Bu gün', isDone: false },
      { title: 'Zəng etmək', isDone: true },
    ]);
    expectDone(await officer.run(REOPEN, { id: startupTask.id }));
    expectProblem(await officer.run(REOPEN, { id: startupTask.id }), 'TASK_STILL_OPEN');
    expect((await founder.run(WORK, { id })).data.startup.tasks).toEqual([]);
    expectError(await founder.run(COMPLETE, { id: startupTask.id }), 'NOT_FOUND');
    expectError(await founder.run('{ myStartupTasks { id } }'), 'FORBIDDEN');
    expectError(await founder.run(TASK, { input: task(id) }), 'FORBIDDEN');
  });

  it('explain a day that is over and somebody who cannot do it', async () => {
    const { id } = await makeStartup(product);
    const assigneeId = await personOf(product, 'founder');
    expectProblem(await officer.run(TASK, { input: task(id, { dueOn: day(-1) }) }), 'TASK_DUE_IN_PAST', ['dueOn']);
    expectProblem(await officer.run(TASK, { input: task(id, { assigneeId }) }), 'ASSIGNEE_NOT_STAFF', ['assigneeId']);
  });

  it('are remembered on the morning of their day, once', async () => {
    const { id } = await makeStartup(product);
    expectDone(await officer.run(TASK, { input: task(id, { dueOn: day(2) }) }));
    const remind = () => product.runSchedule('remind-of-tasks');
    await remind();
    expect(await eventsOf(product, id)).toEqual(['task.added']);
    clock.set(later(clock.now(), 2 * DAY));
    await Promise.all([remind(), remind()]);
    await remind();
    expect(await eventsOf(product, id)).toEqual(['task.added', 'task.fellDue']);
  });
});

describe('what people are told', () => {
  it('reaches founders, those mentioned and those who have something to do, and nobody else', async () => {
    const { id } = await makeStartup(product, { stage: 'MVP' });
    const colleague = await personOf(product, 'programme-officer-two');
    await makeParticipation(id);
    const base = { startupId: id, idempotencyKey: randomUUID() };
    expectDone(await officer.run(NOTE, { input: { ...base, text: 'Baxın', mentions: [colleague] } }));
    const task = { ...base, title: 'Zəng etmək', assigneeId: colleague, dueOn: day(0) };
    expectDone(await officer.run(TASK, { input: { ...task, idempotencyKey: randomUUID() } }));
    const loose = { ...base, title: 'Yoxlamaq', dueOn: day(0) };
    expectDone(await officer.run(TASK, { input: { ...loose, idempotencyKey: randomUUID() } }));
    await product.runSchedule('remind-of-tasks');
    const close = 'mutation ($input: CloseStartupInput!) { closeStartup(input: $input) { problems { code } } }';
    expectDone(await officer.run(close, { input: { id, kind: 'CLOSED', closedOn: day(0), reason: 'TEAM' } }));
    await product.drainJobs();
    const told = await product.db.rows<{ kind: string; who: string }>(
      'select n.kind, d.key as who from notification n join demo_persona d on d.person_id = n.person_id where n.href like $1',
      [`%${id}%`],
    );
    expect(told.map(({ kind, who }) => `${who} ${kind}`).sort()).toEqual([
      'founder COHORT_INVITATION',
      'founder STARTUP_ENDED',
      'programme-officer TASK_DUE',
      'programme-officer-two NOTE_MENTION',
      'programme-officer-two TASK_ASSIGNED',
      'programme-officer-two TASK_DUE',
    ]);
  });
});
