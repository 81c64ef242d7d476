import { randomUUID } from 'node:crypto';
import type { Actor } from '@aim/domain/kernel/policy';
import { operationActions, policies } from '@aim/domain/policies';
import { ACTOR_SOURCE, type ActorSource } from '../src/platform/actor-source.ts';
import { type Client, TestProduct } from './harness.ts';

/**
 * Every operation on a startup's record × every persona × own (as lead, as founder), foreign and unclaimed records: what the API does
 * is what the table says.
 */
let product: TestProduct;
let personas: { key: string; client: Client; actor: Actor }[];

beforeAll(async () => {
  product = await TestProduct.start();
  const { demoPersonas } = (await product.anonymous().run('{ demoPersonas { key } }')).data;
  personas = await Promise.all(
    (demoPersonas as { key: string }[]).map(async ({ key }) => {
      const client = await product.as(key);
      const cookie = `sid-${new URL(product.config.publicUrl).port}=${client.cookie('sid-')}`;
      return { key, client, actor: (await product.get<ActorSource>(ACTOR_SOURCE).actorOf(cookie, new Date())).actor };
    }),
  );
});
afterAll(() => product.stop());

type Relation = 'LEAD' | 'FOUNDER' | 'FOREIGN' | 'UNCLAIMED';

interface Objects {
  startupId: string;
  otherId: string;
  founderId: string | null;
  founderIds: string[];
  invitationId: string;
  revisionId: string;
}

let next = 0;

/** A live startup with an open invitation and new texts that wait; the persona stands to it as asked. */
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
          r as (insert into startup_revision (startup_id, name, submitted_at, submitted_by_id)
                select one.id, 'Matris 2', now(), stranger.id from one, stranger returning id)
     select (select id from one) as "startupId", (select id from s where reference = $3[2]) as "otherId",
            (select id from theirs) as "founderId", (select id from i) as "invitationId", (select id from r) as "revisionId",
            array(select person_id from theirs)::text[] || array(select person_id from mine)::text[] as "founderIds"`,
    [personId, relation, references],
  );
  const objects = row as Objects;
  return relation === 'LEAD' ? { ...objects, founderIds: [...objects.founderIds].reverse() } : objects;
}

interface Cell {
  readonly operation: keyof typeof operationActions;
  readonly inputType: string;
  readonly input: (objects: Objects) => Record<string, unknown>;
  /** The record is first brought into this state. */
  readonly state?: string;
}

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
];

/** Where the lead and the other founders differ, or could. */
const OF_FOUNDERS: Cell['operation'][] = ['updateStartup', 'leaveStartup', 'makeLeadFounder'];

const DENIED = ['FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED'];

describe.each(['LEAD', 'FOUNDER', 'FOREIGN', 'UNCLAIMED'] as const)('on a startup that is %s', (relation) => {
  const cells = relation === 'FOUNDER' ? CELLS.filter(({ operation }) => OF_FOUNDERS.includes(operation)) : CELLS;
  it.each(cells.map((cell) => [cell.operation, cell] as const))(
    '%s is served to exactly those the table names',
    async (operation, { inputType, input, state }) => {
      for (const { key, client, actor } of personas) {
        const objects = await makeObjects(actor.personId as string, relation);
        if (state) await product.db.rows('update startup set state = $2 where id = $1', [objects.startupId, state]);
        const facts = { state: state ?? 'ACTIVE', revisionState: 'PENDING', invitationState: 'PENDING', ...objects };
        // Merging needs sight of both records; the second is nobody's, so founders see only one of them.
        const allowed = policies[operationActions[operation]].allows(actor, facts);
        const answer = await client.run(
          `mutation ($input: ${inputType}!) { ${operation}(input: $input) { problems { code } } }`,
          { input: input(objects) },
        );
        const codes = answer.errors.map(({ extensions }) => extensions.code);
        const served = !codes.some((code) => DENIED.includes(code));
        expect({ key, relation, operation, served, codes }).toEqual({
          key,
          relation,
          operation,
          served: allowed,
          codes: allowed ? [] : codes,
        });
      }
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
