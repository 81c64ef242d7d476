import { randomUUID } from 'node:crypto';
import { type Client, expectDone, expectError, expectProblem, TestProduct } from '../../test/harness.ts';
import { createCtx } from '../platform/ctx.ts';
import { systemSeed } from '../platform/run-reaction.ts';
import { invitationLink } from './invitations.queries.ts';

const REGISTER = `mutation ($input: RegisterOrganisationInput!) {
  registerOrganisation(input: $input) {
    organisation { id name tin state stateLabel version memberCount allowedActions members { items { id role person { id fullName } } pageInfo { count } } }
    problems { code path message }
  }
}`;
const UPDATE = `mutation ($input: UpdateOrganisationInput!) {
  updateOrganisation(input: $input) { organisation { id name version address } problems { code path } }
}`;
const VERIFY =
  'mutation ($id: ID!) { verifyOrganisation(input: { id: $id }) { organisation { state version } problems { code path } } }';
const DISSOLVE =
  'mutation ($id: ID!) { dissolveOrganisation(input: { id: $id, reason: "Reyestrdən silinib" }) { organisation { state allowedActions } problems { code } } }';
const INVITE = `mutation ($input: InviteMemberInput!) {
  inviteMember(input: $input) { invitation { id email state stateLabel allowedActions } problems { code path } }
}`;
const ACCEPT =
  'mutation ($token: String!) { acceptInvitation(input: { token: $token }) { membership { id role } problems { code } } }';
const DECLINE =
  'mutation ($token: String!) { declineInvitation(input: { token: $token }) { invitation { state } problems { code } } }';
const REVOKE =
  'mutation ($id: ID!) { revokeInvitation(input: { id: $id }) { invitation { state } problems { code } } }';
const ROLE =
  'mutation ($input: ChangeMemberRoleInput!) { changeMemberRole(input: $input) { membership { role } problems { code } } }';
const REMOVE =
  'mutation ($id: ID!) { removeMember(input: { membershipId: $id }) { organisation { memberCount } problems { code } } }';
const LEAVE =
  'mutation ($id: ID!) { leaveOrganisation(input: { organisationId: $id }) { organisation { memberCount } problems { code } } }';
const READ = 'query ($id: ID!) { organisation(id: $id) { id name state allowedActions } }';

let product: TestProduct;
let founder: Client;
let colleague: Client;
let staff: Client;
let nextTin = 9_000_000;

beforeAll(async () => {
  product = await TestProduct.start();
  [founder, colleague, staff] = await Promise.all([
    product.as('founder'),
    product.as('founder-two'),
    product.as('programme-officer'),
  ]);
});
afterAll(() => product.stop());

/** A number no company of the registry has. */
const freshTin = () => `77${String(nextTin++)}1`;
const input = (changes: Record<string, unknown> = {}) => ({
  name: 'Dəniz Analitika',
  legalForm: 'LLC',
  tin: freshTin(),
  country: 'AZ',
  idempotencyKey: randomUUID(),
  ...changes,
});

async function register(
  client: Client = founder,
  changes: Record<string, unknown> = {},
): Promise<{ id: string; version: number; members: { items: { id: string }[] } }> {
  const answer = await client.run(REGISTER, { input: input(changes) });
  expectDone(answer);
  return answer.data.registerOrganisation.organisation;
}

async function emailOf(client: Client): Promise<string> {
  const answer = await client.run('{ me { person { email } } }');
  return answer.data.me.person.email;
}

async function invite(organisationId: string, email: string, role = 'MEMBER'): Promise<{ id: string; token: string }> {
  const answer = await founder.run(INVITE, { input: { organisationId, email, role, idempotencyKey: randomUUID() } });
  expectDone(answer);
  const { id } = answer.data.inviteMember.invitation;
  const link = await invitationLink(createCtx(systemSeed(product.db, product.get, 'spec')), id);
  return { id, token: link?.split('/').at(-1) as string };
}

describe('registering', () => {
  it('makes the person its first administrator and writes two events', async () => {
    const answer = await founder.run(REGISTER, { input: input({ tin: '770 000 0001' }) });
    expectDone(answer);
    const { organisation } = answer.data.registerOrganisation;
    expect(organisation).toMatchObject({
      name: 'Dəniz Analitika',
      tin: '7700000001',
      state: 'UNVERIFIED',
      stateLabel: 'Təsdiqlənməyib',
      memberCount: 1,
    });
    expect(organisation.members.items).toMatchObject([{ role: 'ADMIN' }]);
    expect(organisation.allowedActions).toEqual(['organisation.update', 'member.invite', 'organisation.leave']);
    const events = await product.db.rows<{ event: string }>(
      'select event from event_log where subject_id = $1 order by position',
      [organisation.id],
    );
    expect(events.map(({ event }) => event)).toEqual(['organisation.registered', 'member.joined']);
  });

  it('refuses anonymous callers', async () => {
    expectError(await product.anonymous().run(REGISTER, { input: input() }), 'UNAUTHENTICATED');
  });

  it.each([
    ['no name', { name: ' ' }, 'REQUIRED', ['name']],
    ['a short number', { tin: '123' }, 'TIN_FORMAT', ['tin']],
    ['no number where the form has one', { tin: null }, 'TIN_NEEDED', ['tin']],
    ['the number of a person', { tin: '7700000042' }, 'TIN_OF_PERSON', ['tin']],
    ['a company of the country abroad', { country: 'DE' }, 'COUNTRY_MUST_BE_HOME', ['country']],
    ['an unknown country', { country: 'QQ' }, 'COUNTRY_UNKNOWN', ['country']],
    ['a script as website', { website: 'javascript:alert(1)' }, 'WEBSITE_FORMAT', ['website']],
  ] as const)('explains %s at its field', async (_, changes, code, path) => {
    expectProblem(await founder.run(REGISTER, { input: input(changes) }), code, path);
  });

  it('refuses a taken number, also when two register at once', async () => {
    const tin = freshTin();
    const answers = await Promise.all(
      [founder, colleague].map((client) => client.run(REGISTER, { input: input({ tin }) })),
    );
    const codes = answers.flatMap(({ data }) =>
      data.registerOrganisation.problems.map(({ code }: { code: string }) => code),
    );
    expect(codes).toEqual(['TIN_TAKEN']);
  });

  it('answers a repeated key with the first answer and refuses another input under it', async () => {
    const variables = { input: input() };
    const answers = await Promise.all(Array.from({ length: 5 }, () => founder.run(REGISTER, variables)));
    const ids = new Set(answers.map(({ data }) => data.registerOrganisation.organisation.id));
    expect(ids.size).toBe(1);
    const [row] = await product.db.rows<{ count: number }>(
      'select count(*)::int as count from organisation where tin = $1',
      [variables.input.tin],
    );
    expect(row?.count).toBe(1);
    expectError(await founder.run(REGISTER, { input: { ...variables.input, name: 'Başqa' } }), 'BAD_REQUEST');
  });
});

describe('seeing', () => {
  it('hides an organisation from those who do not belong to it, as if it did not exist', async () => {
    const { id } = await register();
    expect((await colleague.run(READ, { id })).data.organisation).toBeNull();
    expectError(await colleague.run(LEAVE, { id }), 'NOT_FOUND');
    expect((await staff.run(READ, { id })).data.organisation).toMatchObject({
      id,
      allowedActions: ['organisation.verify', 'organisation.dissolve', 'organisation.update'],
    });
  });

  it('pages by key without gaps or doubles and finds plain spellings of Azerbaijani names', async () => {
    await register(founder, { name: 'Şəffaf Günəş İşığı' });
    const found = await staff.run('{ organisations(filter: { search: "seffaf gunes isigi" }) { items { name } } }');
    expect(found.data.organisations.items).toEqual([{ name: 'Şəffaf Günəş İşığı' }]);
    const names: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: { items: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } = (
        await staff.run(
          'query ($after: String) { organisations(sort: NAME_ASC, first: 7, after: $after) { items { id } pageInfo { endCursor hasNextPage } } }',
          { after },
        )
      ).data.organisations;
      names.push(...page.items.map(({ id }) => id));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    const count = (await staff.run('{ countOrganisations }')).data.countOrganisations;
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBe(count);
  });
});

describe('the export', () => {
  const download = (client: Client, filter: string) =>
    client.fetch(`/exports/organisations.csv?sort=NAME_ASC&filter=${encodeURIComponent(filter)}`);

  it('holds exactly what is filtered, for staff, and is logged', async () => {
    await register(founder, { name: '=İxrac Sınağı' });
    const response = await download(staff, '{"search":"ixrac sinagi"}');
    const lines = (await response.text()).trim().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^'=İxrac Sınağı;/);
    const [logged] = await product.db.rows<{ payload: unknown }>(
      "select payload from event_log where event = 'export.made' order by position desc limit 1",
    );
    expect(logged?.payload).toMatchObject({ list: 'organisations', rows: 1 });
  });

  it.each(['null', '[]', '{"state":"UNVERIFIED"}', '{"state":["NONE"]}', '{"sql":"1"}', '{'])(
    'refuses %s as a filter',
    async (filter) => {
      expect((await download(staff, filter)).status).toBe(400);
    },
  );

  it('is closed to others', async () => {
    expect((await download(founder, '{}')).status).toBe(403);
  });
});

describe('counting by month', () => {
  const MONTHS = '{ organisationMonths { month registered verified } countOrganisations }';

  it('gives twelve months that add up to what was registered in them, gaps as zeros', async () => {
    const { organisationMonths } = (await staff.run(MONTHS)).data;
    expect(organisationMonths).toHaveLength(12);
    const [row] = await product.db.rows<{ count: number }>(
      "select count(*)::int as count from organisation where registered_at >= ($1::text || 'T00:00:00+04:00')::timestamptz",
      [organisationMonths[0].month],
    );
    const sum = organisationMonths.reduce(
      (total: number, { registered }: { registered: number }) => total + registered,
      0,
    );
    expect(sum).toBe(row?.count);
  });

  it('counts for a member only what the member may see', async () => {
    const { organisationMonths, countOrganisations } = (await (await product.as('student')).run(MONTHS)).data;
    expect(countOrganisations).toBe(0);
    expect(organisationMonths.every(({ registered }: { registered: number }) => registered === 0)).toBe(true);
  });
});

describe('changing', () => {
  it('saves, counts the version and refuses an outdated one with the current version', async () => {
    const { id } = await register();
    const change = {
      id,
      version: 1,
      name: 'Dəniz Analitika',
      legalForm: 'LLC',
      tin: freshTin(),
      country: 'AZ',
      address: 'Bakı, Nizami küç. 1',
    };
    const answer = await founder.run(UPDATE, { input: change });
    expectDone(answer);
    expect(answer.data.updateOrganisation.organisation).toMatchObject({ version: 2, address: 'Bakı, Nizami küç. 1' });
    const late = await founder.run(UPDATE, { input: { ...change, address: 'Gəncə' } });
    expectError(late, 'CONFLICT');
    expect(late.errors[0]?.extensions).toMatchObject({ version: 2 });
  });

  it('lets staff verify once and then locks what was verified', async () => {
    const tin = freshTin();
    const { id } = await register(founder, { tin });
    expectError(await founder.run(VERIFY, { id }), 'FORBIDDEN');
    const verified = await staff.run(VERIFY, { id });
    expectDone(verified);
    expect(verified.data.verifyOrganisation.organisation).toEqual({ state: 'VERIFIED', version: 2 });
    expectProblem(await staff.run(VERIFY, { id }), 'ORGANISATION_ALREADY_VERIFIED');
    const rename = { id, version: 2, name: 'Yeni ad', legalForm: 'LLC', tin, country: 'AZ' };
    expectProblem(await founder.run(UPDATE, { input: rename }), 'VERIFIED_FIELDS_LOCKED', ['name']);
    expectDone(await staff.run(UPDATE, { input: rename }));
  });

  it('dissolves with a reason and ends open invitations', async () => {
    const { id } = await register();
    const { token } = await invite(id, 'yeni.uzv@example.az');
    const answer = await staff.run(DISSOLVE, { id });
    expect(answer.data.dissolveOrganisation).toMatchObject({
      organisation: { state: 'DISSOLVED', allowedActions: [] },
      problems: [],
    });
    expectProblem(await colleague.run(ACCEPT, { token }), 'INVITATION_REVOKED');
    const [row] = await product.db.rows<{ reason: string }>(
      "select reason from state_transition where subject_id = $1 and event = 'dissolve'",
      [id],
    );
    expect(row?.reason).toBe('Reyestrdən silinib');
  });
});

describe('members', () => {
  it('join by the link of the mail, only with the address it was sent to', async () => {
    const { id } = await register();
    const { token } = await invite(id, await emailOf(colleague));
    const preview = await product
      .anonymous()
      .run('query ($token: String!) { invitation(token: $token) { organisationName role state emailHint } }', {
        token,
      });
    expect(preview.data.invitation).toMatchObject({
      organisationName: 'Dəniz Analitika',
      role: 'MEMBER',
      state: 'PENDING',
    });
    expectProblem(await (await product.as('student')).run(ACCEPT, { token }), 'INVITATION_FOR_OTHER_EMAIL');
    expectDone(await colleague.run(ACCEPT, { token }));
    expect((await colleague.run(READ, { id })).data.organisation).toMatchObject({
      id,
      allowedActions: ['organisation.leave'],
    });
    expectProblem(await colleague.run(ACCEPT, { token }), 'INVITATION_ACCEPTED');
  });

  it('are refused as double invitations, and links end by declining, revoking and time', async () => {
    const { id } = await register();
    await invite(id, 'bir@example.az');
    const again = { organisationId: id, email: 'BIR@example.az ', role: 'MEMBER', idempotencyKey: randomUUID() };
    expectProblem(await founder.run(INVITE, { input: again }), 'ALREADY_INVITED', ['email']);
    const declined = await invite(id, 'iki@example.az');
    expectDone(await product.anonymous().run(DECLINE, { token: declined.token }));
    const revoked = await invite(id, 'uc@example.az');
    expectDone(await founder.run(REVOKE, { id: revoked.id }));
    expectProblem(await product.anonymous().run(DECLINE, { token: revoked.token }), 'INVITATION_REVOKED');
    const late = await invite(id, 'dord@example.az');
    await product.db.rows("update invitation set expires_at = now() - interval '1 minute' where id = $1", [late.id]);
    await product.runSchedule('expire-invitations');
    expectProblem(await product.anonymous().run(DECLINE, { token: late.token }), 'INVITATION_EXPIRED');
  });

  it('cannot leave as the last administrator, not even two at once', async () => {
    const { id, members } = await register();
    expectProblem(await founder.run(LEAVE, { id }), 'LAST_ADMIN_OF_ORGANISATION');
    expectProblem(
      await founder.run(ROLE, { input: { membershipId: members.items[0]?.id, role: 'MEMBER' } }),
      'LAST_ADMIN_OF_ORGANISATION',
    );
    const { token } = await invite(id, await emailOf(colleague), 'ADMIN');
    expectDone(await colleague.run(ACCEPT, { token }));
    const answers = await Promise.all([founder.run(LEAVE, { id }), colleague.run(LEAVE, { id })]);
    const codes = answers.flatMap(({ data }) =>
      data.leaveOrganisation.problems.map(({ code }: { code: string }) => code),
    );
    expect(codes).toEqual(['LAST_ADMIN_OF_ORGANISATION']);
  });

  it('are removed by administrators and lose sight at once', async () => {
    const { id } = await register();
    const { token } = await invite(id, await emailOf(colleague));
    const joined = await colleague.run(ACCEPT, { token });
    const membershipId = joined.data.acceptInvitation.membership.id;
    expectError(await colleague.run(REMOVE, { id: membershipId }), 'FORBIDDEN');
    expectDone(await founder.run(REMOVE, { id: membershipId }));
    expect((await colleague.run(READ, { id })).data.organisation).toBeNull();
  });

  it('keep an administrator by constraint, whatever a command forgets', async () => {
    const { id } = await register();
    await expect(
      product.db.rows("update membership set role = 'MEMBER' where organisation_id = $1", [id]),
    ).rejects.toMatchObject({ constraint: 'ck_membership_last_admin' });
  });
});

describe('the registry', () => {
  const LOOK_UP =
    'query ($tin: String!) { lookUpCompany(tin: $tin) { company { name tin active alreadyRegistered source } problems { code path } } }';

  it('fills the form for a known number and says what to do for others', async () => {
    const [known] = (await import('../integrations/registry/index.ts')).FICTIONAL_COMPANIES;
    const answer = await founder.run(LOOK_UP, { tin: known?.tin });
    expect(answer.data.lookUpCompany).toMatchObject({ company: { name: known?.name, tin: known?.tin }, problems: [] });
    expect((await founder.run(LOOK_UP, { tin: freshTin() })).data.lookUpCompany.problems).toMatchObject([
      { code: 'COMPANY_NOT_FOUND', path: ['tin'] },
    ]);
    expect((await founder.run(LOOK_UP, { tin: '12' })).data.lookUpCompany.problems).toMatchObject([
      { code: 'TIN_FORMAT' },
    ]);
  });

  it('is asked after registration and its answer stands beside the record', async () => {
    const { id } = await register();
    await product.drainJobs();
    const answer = await staff.run(
      'query ($id: ID!) { organisation(id: $id) { registryState blockers(action: "organisation.verify") { code } } }',
      { id },
    );
    expect(answer.data.organisation).toEqual({
      registryState: 'NOT_FOUND',
      blockers: [{ code: 'TIN_NOT_IN_REGISTRY' }],
    });
    expectProblem(await staff.run(VERIFY, { id }), 'TIN_NOT_IN_REGISTRY');
  });
});
