import { randomUUID } from 'node:crypto';
import { type Action, operationActions, policies } from '@aim/domain/policies';
import { type Client, TestProduct } from './harness.ts';
import { type MatrixPersona, matrixPersonas } from './matrix-personas.ts';
import { residencyCells } from './residency-cells.ts';
import { spaceCells } from './space-cells.ts';

/**
 * Every operation on an organisation's objects × every persona × own (as administrator, as member) and foreign objects: what the API
 * does is what the table says. Operations without an object are asked by every persona in the second part.
 */
let product: TestProduct;
let personas: readonly MatrixPersona[];

beforeAll(async () => {
  product = await TestProduct.start();
  personas = await matrixPersonas(product);
});
afterAll(() => product.stop());

type Relation = 'ADMIN' | 'MEMBER' | 'FOREIGN';

interface Objects {
  organisationId: string;
  membershipId: string;
  invitationId: string;
}

/** An organisation with another administrator, a plain member and an open invitation; the persona stands to it as asked. */
async function makeObjects(personId: string, relation: Relation): Promise<Objects> {
  const [row] = await product.db.rows<Objects>(
    `with others as (select p.id, row_number() over (order by p.id) as n from person p where p.id <> $1 and not exists (select from demo_persona d where d.person_id = p.id) limit 2),
          o as (insert into organisation (name, legal_form, country, registered_at, registered_by_id) select 'Matris', 'OTHER', 'AZ', now(), id from others where n = 1 returning id),
          m as (insert into membership (organisation_id, person_id, role, since)
                select o.id, others.id, case when n = 1 then 'ADMIN' else 'MEMBER' end, now() from o, others returning id, role),
          mine as (insert into membership (organisation_id, person_id, role, since) select o.id, $1, $2, now() from o where $2 <> 'FOREIGN' returning id),
          i as (insert into invitation (organisation_id, email, role, token_hash, invited_by_id, created_at, expires_at)
                select o.id, 'matris@example.az', 'MEMBER', decode(md5(random()::text) || md5(random()::text), 'hex'), others.id, now(), now() + interval '1 day' from o, others where n = 1 returning id)
     select (select id from o) as "organisationId", (select id from m where role = 'MEMBER') as "membershipId", (select id from i) as "invitationId"`,
    [personId, relation],
  );
  return row as Objects;
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
  readonly run: (client: Client, objects: Objects) => ReturnType<Client['run']>;
}

const mutation = (
  operation: keyof typeof operationActions,
  inputType: string,
  input: (objects: Objects) => Record<string, unknown>,
): Cell => ({
  operation,
  run: (client, objects) =>
    client.run(`mutation ($input: ${inputType}!) { ${operation}(input: $input) { problems { code } } }`, {
      input: input(objects),
    }),
});

const CELLS: Cell[] = [
  mutation('updateOrganisation', 'UpdateOrganisationInput', ({ organisationId }) => ({
    id: organisationId,
    version: 1,
    name: 'Matris 2',
    legalForm: 'OTHER',
    country: 'AZ',
  })),
  mutation('verifyOrganisation', 'VerifyOrganisationInput', ({ organisationId }) => ({ id: organisationId })),
  mutation('dissolveOrganisation', 'DissolveOrganisationInput', ({ organisationId }) => ({
    id: organisationId,
    reason: 'matris',
  })),
  mutation('inviteMember', 'InviteMemberInput', ({ organisationId }) => ({
    organisationId,
    email: 'yeni@example.az',
    role: 'MEMBER',
    idempotencyKey: randomUUID(),
  })),
  mutation('changeMemberRole', 'ChangeMemberRoleInput', ({ membershipId }) => ({ membershipId, role: 'ADMIN' })),
  mutation('removeMember', 'RemoveMemberInput', ({ membershipId }) => ({ membershipId })),
  mutation('revokeInvitation', 'RevokeInvitationInput', ({ invitationId }) => ({ id: invitationId })),
  mutation('leaveOrganisation', 'LeaveOrganisationInput', ({ organisationId }) => ({ organisationId })),
  mutation('actFor', 'ActForInput', ({ organisationId }) => ({ organisationId })),
];

const DENIED = ['FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED'];

describe.each(['ADMIN', 'MEMBER', 'FOREIGN'] as const)('on an organisation where the persona is %s', (relation) => {
  it.each(CELLS.map((cell) => [cell.operation, cell] as const))(
    '%s is served to exactly those the table names',
    async (operation, cell) => {
      const ask = async ({ key, client, actor }: (typeof personas)[number]) => {
        const objects = await objectsFor(key, actor.personId as string, relation);
        const own = relation === 'FOREIGN' ? [] : [{ organisationId: objects.organisationId, role: relation }];
        const now = { ...actor, memberships: [...actor.memberships, ...own] };
        const facts = {
          id: objects.organisationId,
          organisationId: objects.organisationId,
          state: 'UNVERIFIED',
          organisationState: 'UNVERIFIED',
          role: 'MEMBER',
        };
        const allowed = policies[operationActions[operation]].allows(now, facts);
        const answer = await cell.run(client, objects);
        const codes = answer.errors.map(({ extensions }) => extensions.code);
        const payload = (answer.data as Record<string, unknown> | null)?.[operation] as
          | { problems: { code: string }[] }
          | null
          | undefined;
        const hidden = payload?.problems.some(({ code }) => code === 'NOT_A_MEMBER') ?? false;
        const served = !codes.some((code) => DENIED.includes(code)) && !hidden;
        if (served) untouched.delete(`${relation} ${key}`);
        expect({ key, relation, operation, served, codes }).toEqual({
          key,
          relation,
          operation,
          served: allowed,
          codes: allowed ? [] : codes,
        });
        if (operation === 'actFor')
          await client.run('mutation { actFor(input: { organisationId: null }) { problems { code } } }');
      };
      // Each persona has objects of its own: all may ask at once.
      await Promise.all(personas.map(ask));
    },
  );
});

describe('operations without an object', () => {
  const asks: [string, Action][] = [
    ['{ organisations(first: 1) { items { id } } }', 'organisation.list'],
    ['{ startups(first: 1) { items { id } } }', 'startup.list'],
    ['{ countStartups }', 'startup.count'],
    ['{ pipelineFunnel(input: { asOf: "2026-01-01" }) { laterCorrections } }', 'funnel.read'],
    ['{ startupBoard(perStage: 1) { count } }', 'startup.list'],
    ['{ people(first: 1) { items { id } } }', 'person.list'],
    ['{ countPeople }', 'person.count'],
    ['{ mails(first: 1) { items { id } } }', 'mail.list'],
    ['{ deadLetters { id } }', 'deadLetter.list'],
    ['{ mySessions { id } }', 'session.list'],
  ];

  it.each(asks)('%s is served to exactly those the table names', async (query, action) => {
    for (const { key, client, actor } of personas) {
      const answer = await client.run(query);
      const served = !answer.errors.some(({ extensions }) => DENIED.includes(extensions.code));
      expect({ key, action, served }).toEqual({
        key,
        action,
        served: policies[action].allows(actor, { isDemo: true }),
      });
    }
  });
});

describe('on what belongs to residency', () => residencyCells(() => ({ product, personas })));

describe('on what belongs to rooms', () => spaceCells(() => ({ product, personas })));
