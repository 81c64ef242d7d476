import { randomUUID } from 'node:crypto';
import { suggestMapping } from '@aim/domain/pipeline/import-suggestion';
import { operationActions, policies } from '@aim/domain/policies';
import { TestProduct } from './harness.ts';
import { type MatrixPersona, matrixPersonas, oneOfEachKind } from './matrix-personas.ts';

/**
 * Every operation on a startup's record, its places in cohorts, its tasks, notes and monthly figures × a persona of each kind × own (as
 * lead, as founder), foreign and unclaimed records: what the API does is what the table says.
 */
let product: TestProduct;
let personas: readonly MatrixPersona[];

beforeAll(async () => {
  product = await TestProduct.start();
  personas = oneOfEachKind(await matrixPersonas(product));
});
afterAll(() => product.stop());

type Relation = 'LEAD' | 'FOUNDER' | 'FOREIGN' | 'UNCLAIMED';

interface Objects {
  startupId: string;
  otherId: string;
  founderId: string | null;
  founderIds: string[];
  /** Of the startup, as it was last brought into one. */
  state: string;
  invitationId: string;
  revisionId: string;
  cohortId: string;
  participationId: string;
  taskId: string;
}

let next = 0;

/** A live startup with an open invitation, new texts that wait, a place in a cohort and a task; the persona stands to it as asked. */
async function makeObjects(personId: string, relation: Relation): Promise<Objects> {
  const references = [1, 2].map(() => `ST-${String(next++).padStart(6, '0')}`);
  const [row] = await product.db.rows<Objects>(
    `with stranger as (select p.id from person p where p.id <> $1 and not exists (select from demo_persona d where d.person_id = p.id) order by p.id limit 1),
          s as (insert into startup (reference, name, one_liner, problem, solution, sector, country, region, state, stage_on, intake_on, origin, registered_at, last_update_at)
                select unnest($3::text[]), 'Matris', 'a', 'b', 'c', 'OTHER', 'AZ', 'BAKI', 'ACTIVE', current_date, current_date, 'SELF', now(), now()
                returning id, reference),
          one as (select id from s where reference = $3[1]),
          theirs as (insert into founder (startup_id, person_id, is_lead, since)
                     select one.id, stranger.id, $2 <> 'LEAD', now() from one, stranger where $2 <> 'UNCLAIMED' returning id, person_id),
          mine as (insert into founder (startup_id, person_id, is_lead, since)
                   select one.id, $1, $2 = 'LEAD', now() from one where $2 in ('LEAD', 'FOUNDER') returning person_id),
          i as (insert into cofounder_invitation (startup_id, email, token_hash, invited_by_id, created_at, expires_at)
                select one.id, 'matris@example.az', decode(md5(random()::text) || md5(random()::text), 'hex'), stranger.id, now(), now() + interval '1 day' from one, stranger returning id),
          c as (insert into cohort (name, kind, starts_on, created_at, created_by_id)
                select 'Matris ' || $3[1], 'INCUBATION', current_date, now(), stranger.id from stranger returning id),
          other as (insert into cohort (name, kind, starts_on, created_at, created_by_id)
                    select 'Matris ' || $3[2], 'INCUBATION', current_date, now(), stranger.id from stranger returning id),
          pt as (insert into participation (cohort_id, startup_id, since, created_at) select c.id, one.id, current_date, now() from c, one returning id),
          t as (insert into startup_task (startup_id, title, created_by_id, created_at) select one.id, 'Matris', stranger.id, now() from one, stranger returning id),
          r as (insert into startup_revision (startup_id, name, submitted_at, submitted_by_id)
                select one.id, 'Matris 2', now(), stranger.id from one, stranger returning id)
     select (select id from one) as "startupId", (select id from s where reference = $3[2]) as "otherId",
            (select id from theirs) as "founderId", (select id from i) as "invitationId", (select id from r) as "revisionId",
            (select id from other) as "cohortId", (select id from pt) as "participationId", (select id from t) as "taskId",
            'ACTIVE' as state, array(select person_id from theirs)::text[] || array(select person_id from mine)::text[] as "founderIds"`,
    [personId, relation, references],
  );
  const objects = row as Objects;
  return relation === 'LEAD' ? { ...objects, founderIds: [...objects.founderIds].reverse() } : objects;
}

/** A refusal changes nothing: what a persona was refused serves for the next question, until one is answered. */
const untouched = new Map<string, Objects>();
async function objectsFor(key: string, personId: string, relation: Relation): Promise<Objects> {
  const place = `${relation} ${key}`;
  const objects = untouched.get(place) ?? (await makeObjects(personId, relation));
  untouched.set(place, objects);
  return objects;
}

interface Cell {
  readonly operation: keyof typeof operationActions;
  readonly inputType: string;
  readonly input: (objects: Objects) => Record<string, unknown>;
  /** The record is first brought into this state. */
  readonly state?: string;
  /** The place in a cohort is first brought into this state; the rule asks about it and its startup. */
  readonly participation?: string;
  /** The rule asks about a task and its startup. */
  readonly isTask?: true;
}

const step = (operation: Cell['operation'], participation: string, reason?: string): Cell => ({
  ...{ operation, participation },
  inputType: reason === undefined ? 'ParticipationStepInput' : 'ReasonedParticipationStepInput',
  input: ({ participationId }) => ({
    ...{ id: participationId, on: '2026-01-01' },
    ...(reason === undefined ? {} : { reason }),
  }),
});

const CELLS: Cell[] = [
  {
    operation: 'updateStartup',
    inputType: 'UpdateStartupInput',
    input: ({ startupId }) => ({ id: startupId, version: 1, city: 'Bakı' }),
  },
  {
    operation: 'submitForModeration',
    inputType: 'StartupIdInput',
    input: ({ startupId }) => ({ id: startupId }),
    state: 'DRAFT',
  },
  {
    operation: 'approveStartup',
    inputType: 'StartupIdInput',
    input: ({ startupId }) => ({ id: startupId }),
    state: 'PENDING_MODERATION',
  },
  {
    operation: 'returnStartup',
    inputType: 'ReturnInput',
    input: ({ startupId }) => ({ id: startupId, reasons: ['TEXT_UNCLEAR'] }),
    state: 'PENDING_MODERATION',
  },
  { operation: 'approveRevision', inputType: 'RevisionIdInput', input: ({ revisionId }) => ({ id: revisionId }) },
  {
    operation: 'returnRevision',
    inputType: 'ReturnInput',
    input: ({ revisionId }) => ({ id: revisionId, reasons: ['TEXT_UNCLEAR'] }),
  },
  { operation: 'withdrawRevision', inputType: 'RevisionIdInput', input: ({ revisionId }) => ({ id: revisionId }) },
  {
    operation: 'inviteCofounder',
    inputType: 'InviteCofounderInput',
    input: ({ startupId }) => ({ startupId, email: `m${next++}@example.az`, idempotencyKey: randomUUID() }),
  },
  {
    operation: 'revokeCofounderInvitation',
    inputType: 'RevokeCofounderInvitationInput',
    input: ({ invitationId }) => ({ id: invitationId }),
  },
  { operation: 'leaveStartup', inputType: 'StartupIdInput', input: ({ startupId }) => ({ id: startupId }) },
  {
    operation: 'makeLeadFounder',
    inputType: 'MakeLeadFounderInput',
    input: ({ startupId, founderId }) => ({ startupId, founderId: founderId ?? randomUUID() }),
  },
  {
    operation: 'mergeStartups',
    inputType: 'MergeStartupsInput',
    input: ({ startupId, otherId }) => ({ keepId: otherId, mergeId: startupId }),
  },
  {
    operation: 'inviteToCohort',
    inputType: 'InviteToCohortInput',
    input: ({ startupId, cohortId }) => ({ startupId, cohortId, idempotencyKey: randomUUID() }),
  },
  step('enrolParticipant', 'INVITED'),
  step('startParticipation', 'ENROLLED'),
  step('pauseParticipation', 'ACTIVE', 'matris'),
  step('resumeParticipation', 'PAUSED'),
  step('graduateParticipant', 'ACTIVE'),
  step('dropOutOfCohort', 'ACTIVE', 'matris'),
  step('expelParticipant', 'ACTIVE', 'matris'),
  {
    operation: 'reportMetrics',
    inputType: 'ReportMetricsInput',
    input: ({ startupId }) => ({ startupId, month: '2026-01-01', users: 1, idempotencyKey: randomUUID() }),
  },
  {
    operation: 'addStartupNote',
    inputType: 'AddStartupNoteInput',
    input: ({ startupId }) => ({ startupId, text: 'Matris', idempotencyKey: randomUUID() }),
  },
  {
    operation: 'addStartupTask',
    inputType: 'AddStartupTaskInput',
    input: ({ startupId }) => ({ startupId, title: 'Matris', idempotencyKey: randomUUID() }),
  },
  {
    operation: 'completeStartupTask',
    inputType: 'StartupTaskInput',
    input: ({ taskId }) => ({ id: taskId }),
    isTask: true,
  },
  {
    operation: 'reopenStartupTask',
    inputType: 'StartupTaskInput',
    input: ({ taskId }) => ({ id: taskId }),
    isTask: true,
  },
];

/** Where the lead and the other founders differ, or could. */
const OF_FOUNDERS: Cell['operation'][] = ['updateStartup', 'leaveStartup', 'makeLeadFounder'];

const DENIED = ['FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED'];

describe.each(['LEAD', 'FOUNDER', 'FOREIGN', 'UNCLAIMED'] as const)('on a startup that is %s', (relation) => {
  const cells = relation === 'FOUNDER' ? CELLS.filter(({ operation }) => OF_FOUNDERS.includes(operation)) : CELLS;
  it.each(cells.map((cell) => [cell.operation, cell] as const))(
    '%s is served to exactly those the table names',
    async (operation, { inputType, input, state, participation, isTask }) => {
      const ask = async ({ key, client, actor }: MatrixPersona) => {
        const objects = await objectsFor(key, actor.personId as string, relation);
        if (objects.state !== (state ?? 'ACTIVE')) {
          objects.state = state ?? 'ACTIVE';
          await product.db.rows('update startup set state = $2 where id = $1', [objects.startupId, objects.state]);
        }
        if (participation)
          await product.db.rows('update participation set state = $2 where id = $1', [
            objects.participationId,
            participation,
          ]);
        const record = { revisionState: 'PENDING', invitationState: 'PENDING', ...objects };
        const facts = participation || isTask ? { state: participation ?? 'OPEN', startup: record } : record;
        // Merging needs sight of both records; the second is nobody's, so founders see only one of them.
        const allowed = policies[operationActions[operation]].allows(actor, facts);
        const answer = await client.run(
          `mutation ($input: ${inputType}!) { ${operation}(input: $input) { problems { code } } }`,
          { input: input(objects) },
        );
        const codes = answer.errors.map(({ extensions }) => extensions.code);
        const served = !codes.some((code) => DENIED.includes(code));
        if (served) untouched.delete(`${relation} ${key}`);
        expect({ key, relation, operation, served, codes }).toEqual({
          key,
          relation,
          operation,
          served: allowed,
          codes: allowed ? [] : codes,
        });
      };
      // Each persona has records of its own: all may ask at once.
      await Promise.all(personas.map(ask));
    },
  );
});

it('registering is for everybody who signed in', async () => {
  for (const { client } of personas) {
    const answer = await client.run(
      'mutation ($input: RegisterStartupInput!) { registerStartup(input: $input) { startup { id } problems { code } } }',
      {
        input: {
          name: `Matris ${next++}`,
          sector: 'OTHER',
          region: 'BAKI',
          isNotDuplicate: true,
          idempotencyKey: randomUUID(),
        },
      },
    );
    expect(answer.data.registerStartup).toMatchObject({ startup: { id: expect.any(String) }, problems: [] });
  }
});

describe('the form of a month', () => {
  it.each(['LEAD', 'FOREIGN', 'UNCLAIMED'] as const)('of a startup that is %s', async (relation) => {
    for (const { key, client, actor } of personas) {
      const objects = await makeObjects(actor.personId as string, relation);
      const answer = await client.run(
        'query ($id: ID!) { metricDraft(startupId: $id, month: "2026-01-01") { month } }',
        { id: objects.startupId },
      );
      const served = !answer.errors.some(({ extensions }) => DENIED.includes(extensions.code));
      const allowed = policies['metrics.report'].allows(actor, { ...objects } as never);
      expect({ key, relation, served }).toEqual({ key, relation, served: allowed });
    }
  });
});

describe('an import', () => {
  const mapping = suggestMapping(['company_id', 'company_name', 'batch', 'status', 'country']);
  const key = () => ({ idempotencyKey: randomUUID() });
  const mutation = (name: string) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    return `mutation ($input: ${type}!) { ${name}(input: $input) { problems { code } } }`;
  };
  const asks: [Cell['operation'], string, string, (id: string) => Record<string, unknown>][] = [
    ['createImport', mutation('createImport'), 'DONE', () => ({ fileId: randomUUID(), source: 'matris', ...key() })],
    ['checkImport', mutation('checkImport'), 'CHECKED', (id) => ({ id, mapping })],
    ['runImport', mutation('runImport'), 'CHECKED', (id) => ({ id })],
    ['cancelImport', mutation('cancelImport'), 'CHECKED', (id) => ({ id })],
    ['undoImport', mutation('undoImport'), 'DONE', (id) => ({ id })],
    ['importRun', 'query ($id: ID!) { importRun(id: $id) { id } }', 'DONE', (id) => ({ id })],
    ['importRuns', '{ importRuns(first: 1) { items { id } } }', 'DONE', () => ({})],
    ['importSources', '{ importSources { name } }', 'DONE', () => ({})],
  ];

  it.each(asks)('%s is served to exactly those the table names', async (operation, text, state, input) => {
    for (const persona of personas) {
      const [run] = await product.db.rows<{ id: string }>(
        `insert into import_run (kind, source, file_name, state, created_at) values ('STARTUPS', 'matris', 'm.csv', $1, now()) returning id`,
        [state],
      );
      const values = input(run?.id as string);
      const answer = await persona.client.run(text, text.startsWith('mutation') ? { input: values } : values);
      const codes = answer.errors.map(({ extensions }) => extensions.code);
      // Whoever may create one learns that the file is none.
      const denied = operation === 'createImport' ? ['FORBIDDEN', 'UNAUTHENTICATED'] : DENIED;
      const found = answer.data === null || (answer.data as Record<string, unknown>)[operation] !== null;
      const served = found && !codes.some((code) => denied.includes(code));
      const allowed = policies[operationActions[operation]].allows(persona.actor, {} as never);
      expect({ key: persona.key, operation, served }).toEqual({ key: persona.key, operation, served: allowed });
    }
  });
});
