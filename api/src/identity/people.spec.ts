import { policies } from '@aim/domain/policies';
import pg from 'pg';
import { type Client, expectDone, expectError, expectProblem, TestProduct } from '../../test/harness.ts';
import { ACTOR_SOURCE, type ActorSource } from '../platform/actor-source.ts';
import { clock } from '../platform/clock.ts';
import { inTransaction } from '../platform/ctx.ts';
import { binder } from '../platform/projection.ts';
import { systemSeed } from '../platform/run-reaction.ts';
import { makeFirstAdmin } from './make-first-admin.ts';
import { visibleTo } from './people.queries.ts';
import { revokeRole } from './revoke-role.ts';
import { cookieName } from './session-cookie.ts';

const PERSON = 'id fullName disabledAt roles { id role scopeIds grantedBy { fullName } } allowedActions';
const GRANT = `mutation ($input: GrantRoleInput!) { grantRole(input: $input) { person { ${PERSON} } problems { code path } } }`;
const REVOKE = `mutation ($id: ID!) { revokeRole(input: { grantId: $id, reason: "Vəzifə dəyişib" }) { person { ${PERSON} } problems { code } } }`;
const DISABLE = `mutation ($id: ID!) { disablePerson(input: { personId: $id, reason: "Sorğu ilə" }) { person { ${PERSON} } problems { code } } }`;
const ENABLE = `mutation ($id: ID!) { enablePerson(input: { personId: $id, reason: "Sorğu ilə" }) { person { ${PERSON} } problems { code } } }`;
const PEOPLE = `query ($filter: PersonFilter, $sort: PersonSort, $first: Int, $after: String) {
  people(filter: $filter, sort: $sort, first: $first, after: $after) {
    items { id fullName roles { role } } pageInfo { endCursor hasNextPage count }
  }
}`;
const ONE =
  'query ($id: ID!) { person(id: $id) { id fullName email emailVerified lastSeenAt roles { role } signInMethods memberships { organisation { id } } } }';
const NOBODYS = '00000000-0000-7000-8000-000000000000';
const ACCESS = '{ myDataAccess(first: 5) { items { actor { fullName } fieldGroups purpose } hasNextPage } }';

let product: TestProduct;
let admin: Client;
let other: Client;
beforeAll(async () => {
  product = await TestProduct.start();
  [admin, other] = await Promise.all([product.as('admin'), product.as('admin-two')]);
});
afterAll(() => product.stop());
afterEach(() => clock.reset());

async function idOf(persona: string): Promise<string> {
  const [row] = await product.db.rows<{ id: string }>('select person_id as id from demo_persona where key = $1', [
    persona,
  ]);
  return row?.id as string;
}
const grant = (client: Client, personId: string, role: string, more: object = {}) =>
  client.run(GRANT, { input: { personId, role, reason: 'Yeni vəzifə', ...more } });
async function grantIdOf(persona: string, role: string): Promise<string> {
  const [row] = await product.db.rows<{ id: string }>(
    'select id from role_grant where person_id = $1 and role = $2 and revoked_at is null',
    [await idOf(persona), role],
  );
  return row?.id as string;
}
const isStaff = async (client: Client) => (await client.run('{ me { isStaff } }')).data.me?.isStaff;

/** Runs both while nobody gets a row of an administrator, until both wait for one. */
async function whileLocked<Said>(ask: () => Promise<Said>[]): Promise<Said[]> {
  const owner = new pg.Client({ connectionString: product.ownerUrl });
  await owner.connect();
  try {
    await owner.query("begin; select 1 from role_grant where role = 'ADMIN' for update");
    const answers = ask();
    while ((await waitingForLocks()) < answers.length);
    await owner.query('commit');
    return await Promise.all(answers);
  } finally {
    await owner.end();
  }
}
async function waitingForLocks(): Promise<number> {
  const [row] = await product.db.rows<{ count: number }>(
    "select count(*)::int as count from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
  );
  return row?.count ?? 0;
}
async function administrators(): Promise<string[]> {
  const rows = await product.db.rows<{ id: string }>(
    "select person_id as id from role_grant where role = 'ADMIN' and revoked_at is null",
  );
  return rows.map(({ id }) => id);
}
/** The last one keeps the role, and gives it to the other again. */
async function backAgain(keeper: Client, lost: string): Promise<void> {
  const [kept] = await product.db.rows<{ id: string }>(
    "select id from role_grant where role = 'ADMIN' and revoked_at is null",
  );
  expectProblem(await keeper.run(REVOKE, { id: kept?.id }), 'LAST_ADMIN');
  expectDone(await grant(keeper, await idOf(lost), 'ADMIN'));
}

describe('roles', () => {
  it('are granted by an administrator, act on the next request, and are taken back the same way', async () => {
    const mentor = await product.signIn('mentor');
    const personId = await idOf('mentor');
    const scope = '00000000-0000-7000-8000-00000000abcd';
    expect(await isStaff(mentor)).toBe(false);
    const answer = await grant(admin, personId, 'CENTRE_OFFICER', { scopeIds: [scope] });
    expectDone(answer);
    const granted = answer.data.grantRole.person.roles.find(({ role }: { role: string }) => role === 'CENTRE_OFFICER');
    expect(granted).toMatchObject({ scopeIds: [scope], grantedBy: { fullName: 'Səbinə Orucbəyli' } });
    expect(await isStaff(mentor)).toBe(true);
    expect((await mentor.run(PEOPLE)).errors).toEqual([]);
    expectDone(await other.run(REVOKE, { id: granted.id }));
    expect(await isStaff(mentor)).toBe(false);
    expectError(await mentor.run(PEOPLE), 'FORBIDDEN');
    expectError(await other.run(REVOKE, { id: granted.id }), 'NOT_FOUND');
    const events = await product.db.rows<{ event: string; payload: object }>(
      "select event, payload from event_log where subject_id = $1 and event like 'role.%' order by position desc limit 2",
      [personId],
    );
    expect(events.map(({ event }) => event)).toEqual(['role.revoked', 'role.granted']);
    expect(JSON.stringify(events)).not.toContain('vəzifə');
    const [stored] = await product.db.rows('select grant_reason, revoke_reason from role_grant where id = $1', [
      granted.id,
    ]);
    expect(stored).toEqual({ grant_reason: 'Yeni vəzifə', revoke_reason: 'Vəzifə dəyişib' });
  });

  it('explain what stands in the way', async () => {
    const student = await idOf('student');
    expectProblem(await grant(admin, await idOf('admin'), 'ANALYST'), 'CANNOT_GRANT_TO_SELF');
    expectProblem(await grant(admin, student, 'STUDENT'), 'ROLE_ALREADY_HELD', ['role']);
    expectProblem(await grant(admin, student, 'ANALYST', { scopeIds: [student] }), 'ROLE_HAS_NO_SCOPE', ['scopeIds']);
    expectProblem(await grant(admin, student, 'INVESTOR'), 'INVESTOR_NEEDS_VERIFIED_FUND', ['role']);
    expectProblem(await grant(admin, student, 'MENTOR', { reason: '' }), 'REQUIRED', ['reason']);
    expectError(await grant(admin, NOBODYS, 'MENTOR'), 'NOT_FOUND');
  });

  it('are for administrators with a fresh step-up alone', async () => {
    const student = await idOf('student');
    expectError(await grant(await product.as('founder'), student, 'MENTOR'), 'NOT_FOUND');
    expectError(await grant(await product.as('programme-officer'), student, 'MENTOR'), 'FORBIDDEN');
    expectError(await grant(product.anonymous(), student, 'MENTOR'), 'UNAUTHENTICATED');
    const tired = await product.signIn('admin-two');
    clock.set(new Date(clock.now().getTime() + 11 * 60_000));
    expectProblem(await grant(tired, student, 'MENTOR'), 'STEP_UP_REQUIRED');
  });

  it('twice at once are granted once', async () => {
    const personId = await idOf('student-two');
    const answers = await Promise.all([admin, other].map((client) => grant(client, personId, 'MENTOR')));
    const codes = answers.flatMap(({ data }) => data.grantRole.problems.map(({ code }: { code: string }) => code));
    expect(codes).toEqual(['ROLE_ALREADY_HELD']);
  });

  describe.each([
    ['looked up with the request', 0],
    ['presumed from a moment ago', 3],
  ])('never leave the platform without an administrator when two, each %s, take each other’s:', (_, visits) => {
    let one: Client;
    let two: Client;
    let [mine, theirs] = ['', ''];
    beforeEach(async () => {
      [one, two] = [await product.signIn('admin'), await product.signIn('admin-two')];
      [mine, theirs] = [await grantIdOf('admin', 'ADMIN'), await grantIdOf('admin-two', 'ADMIN')];
      // Refused without leaving anything; from the second time on it is presumed who asks.
      for (let visit = 0; visit < visits; visit++)
        for (const client of [one, two]) expectError(await client.run(REVOKE, { id: NOBODYS }), 'NOT_FOUND');
    });

    it('both are administrators when they come: who is second would take the last one', async () => {
      const answers = await whileLocked(() => [one.run(REVOKE, { id: theirs }), two.run(REVOKE, { id: mine })]);
      const isFirst = answers.findIndex(({ data }) => data.revokeRole.problems.length === 0) === 0;
      const [done, refused] = isFirst ? answers : answers.toReversed();
      if (!done || !refused) throw new Error('both are answered');
      expectDone(done);
      expectProblem(refused, 'LAST_ADMIN');
      const keeper = isFirst ? 'admin' : 'admin-two';
      expect(await administrators()).toEqual([await idOf(keeper)]);
      await backAgain(isFirst ? one : two, isFirst ? 'admin-two' : 'admin');
    });

    it('the first has ended before the second comes: who is second is no member of the staff any more', async () => {
      expectDone(await one.run(REVOKE, { id: theirs }));
      expectError(await two.run(REVOKE, { id: mine }), 'NOT_FOUND');
      expect(await administrators()).toEqual([await idOf('admin')]);
      await backAgain(one, 'admin-two');
    });
  });

  it('never leave the platform without an administrator when the first ends after the second was let in', async () => {
    const [mine, theirs] = [await grantIdOf('admin', 'ADMIN'), await grantIdOf('admin-two', 'ADMIN')];
    const cookie = `${cookieName(product.config, 'sid')}=${other.cookie('sid')}`;
    const { actor } = await product.get<ActorSource>(ACTOR_SOURCE).actorOf(cookie, clock.now());
    expectDone(await admin.run(REVOKE, { id: theirs }));
    const second = inTransaction({ ...systemSeed(product.db, product.get, 'spec'), actor }, (ctx) =>
      revokeRole(ctx, { grantId: mine, reason: 'Vəzifə dəyişib' }),
    );
    await expect(second).rejects.toMatchObject({ problems: [{ code: 'LAST_ADMIN' }] });
    expect(await administrators()).toEqual([await idOf('admin')]);
    await backAgain(admin, 'admin-two');
  });

  it('of an investor end with the membership of the fund', async () => {
    const investor = await product.signIn('investor');
    const grantId = await grantIdOf('investor', 'INVESTOR');
    expect((await investor.run('{ me { isInvestor } }')).data.me.isInvestor).toBe(true);
    const funds = await product.db.rows<{ id: string }>(
      "select o.id from organisation o join membership m on m.organisation_id = o.id where o.legal_form = 'FUND' and o.state <> 'DISSOLVED' and m.person_id = $1 and m.ended_at is null",
      [await idOf('investor')],
    );
    const officer = await product.as('programme-officer');
    for (const { id } of funds)
      expectDone(
        await officer.run(
          'mutation ($id: ID!) { dissolveOrganisation(input: { id: $id, reason: "Bağlanıb" }) { problems { code } } }',
          { id },
        ),
      );
    await product.drainJobs();
    expect((await investor.run('{ me { isInvestor } }')).data.me.isInvestor).toBe(false);
    expectError(await admin.run(REVOKE, { id: grantId }), 'NOT_FOUND');
  });
});

describe('the first administrator', () => {
  it('is named by the operator while there is none, and never again', async () => {
    const personId = await idOf('analyst');
    const name = () =>
      inTransaction(systemSeed(product.db, product.get, 'operator'), (ctx) => makeFirstAdmin(ctx, personId));
    await expect(name()).rejects.toMatchObject({ problems: [{ code: 'ADMIN_EXISTS' }] });
    const live = await product.db.rows<{ id: string }>(
      "update role_grant set revoked_at = now() where role = 'ADMIN' and revoked_at is null returning id",
    );
    await name();
    const made = await product.db.rows<{ person_id: string; granted_by_id: string | null }>(
      "select person_id, granted_by_id from role_grant where role = 'ADMIN' and revoked_at is null",
    );
    expect(made).toEqual([{ person_id: personId, granted_by_id: null }]);
    await expect(name()).rejects.toMatchObject({ problems: [{ code: 'ADMIN_EXISTS' }] });
    await product.db.rows("update role_grant set revoked_at = now() where role = 'ADMIN' and person_id = $1", [
      personId,
    ]);
    await product.db.rows('update role_grant set revoked_at = null where id = any($1)', [live.map(({ id }) => id)]);
  });
});

describe('an account', () => {
  it('is closed with all its sessions at once, and opened again', async () => {
    const reviewer = await product.signIn('reviewer-two');
    const id = await idOf('reviewer-two');
    const answer = await admin.run(DISABLE, { id });
    expectDone(answer);
    expect(answer.data.disablePerson.person).toMatchObject({ allowedActions: ['role.revoke', 'person.enable'] });
    expect(answer.data.disablePerson.person.disabledAt).not.toBeNull();
    expect((await reviewer.run('{ me { isStaff } }')).data.me).toBeNull();
    await expect(product.signIn('reviewer-two')).rejects.toThrow('ACCOUNT_DISABLED');
    expectProblem(await admin.run(DISABLE, { id }), 'PERSON_DISABLED');
    expectProblem(await grant(admin, id, 'MENTOR'), 'PERSON_DISABLED');
    const [row] = await product.db.rows(
      'select count(*)::int as live from session where person_id = $1 and ended_at is null',
      [id],
    );
    expect(row).toEqual({ live: 0 });
    expectDone(await other.run(ENABLE, { id }));
    expectProblem(await other.run(ENABLE, { id }), 'PERSON_NOT_DISABLED');
    expect((await (await product.signIn('reviewer-two')).run('{ me { isStaff } }')).data.me).not.toBeNull();
    const history = await product.db.rows<{ event: string; reason: string }>(
      "select event, reason from state_transition where machine = 'person' and subject_id = $1 order by id",
      [id],
    );
    expect(history).toEqual([
      { event: 'disable', reason: 'Sorğu ilə' },
      { event: 'enable', reason: 'Sorğu ilə' },
    ]);
  });

  it('of oneself cannot be closed', async () => {
    expectProblem(await admin.run(DISABLE, { id: await idOf('admin') }), 'CANNOT_DISABLE_SELF');
    expectError(await (await product.as('founder')).run(DISABLE, { id: await idOf('student') }), 'NOT_FOUND');
  });
});

describe('people', () => {
  const names = async (filter: object, more: object = {}) =>
    (await admin.run(PEOPLE, { filter, first: 100, ...more })).data.people.items.map(
      ({ fullName }: { fullName: string }) => fullName,
    );

  it('are listed to staff, found by folded name, whole address and role', async () => {
    expectError(await (await product.as('founder')).run(PEOPLE), 'FORBIDDEN');
    expect(await names({ search: 'seferzade' })).toEqual(['Leyla Səfərzadə']);
    expect(await names({ search: 'Founder@demo.aim.example' })).toEqual(['Leyla Səfərzadə']);
    expect(await names({ search: 'founder@demo' })).toEqual([]);
    expect(await names({ search: '100%_\\' })).toEqual([]);
    expect(await names({ role: ['AUDITOR'] })).toEqual(['Rauf Həmidzadə']);
    expect((await names({ staffOnly: true })).length).toBeGreaterThanOrEqual(15);
    expect(await names({ disabled: true })).toEqual([]);
    const { countPeople } = (await admin.run('{ countPeople(filter: { role: [ADMIN] }) }')).data;
    expect(countPeople).toBe(2);
  });

  it('are not found by nonsense, which is nobody’s mistake but the caller’s', async () => {
    expect(await names({ search: 'a@\u0000b' }).catch(() => 'refused')).toBeDefined();
    for (const id of ['x', "' or 1=1 --", '']) expectError(await admin.run(ONE, { id }), 'BAD_REQUEST');
    expectError(await admin.run(PEOPLE, { after: 'bm9uc2Vuc2U' }), 'BAD_REQUEST');
  });

  it.each(['NAME_ASC', 'NAME_DESC', 'CREATED_DESC', 'LAST_SEEN_DESC'])('page by keyset in order %s', async (sort) => {
    const whole = (await admin.run(PEOPLE, { sort, first: 100 })).data.people.items;
    const paged: unknown[] = [];
    for (let after: string | null = null; paged.length < 100; ) {
      const page: { items: unknown[]; pageInfo: { endCursor: string; count: number } } = (
        await admin.run(PEOPLE, { sort, first: 23, after })
      ).data.people;
      expect(page.pageInfo.count).toBeGreaterThanOrEqual(140);
      paged.push(...page.items);
      after = page.pageInfo.endCursor;
    }
    expect(paged.slice(0, 100)).toEqual(whole);
  });

  it('show contacts to staff with a trace that the person reads, and to themselves without', async () => {
    const student = await product.signIn('student');
    const id = await idOf('student');
    expect((await student.run(ONE, { id })).data.person).toMatchObject({
      email: 'student@demo.aim.example',
      emailVerified: true,
    });
    expect((await student.run(ACCESS)).data.myDataAccess.items).toEqual([]);
    const officer = await product.as('scholarship-officer');
    expect((await officer.run(ONE, { id })).data.person.email).toBe('student@demo.aim.example');
    await officer.run('{ people(first: 1) { items { fullName } } }');
    const [look, ...rest] = (await student.run(ACCESS)).data.myDataAccess.items;
    expect(look).toEqual({ actor: { fullName: 'Lalə Kəngərli-Sona' }, fieldGroups: ['contacts'], purpose: 'SERVICE' });
    expect(rest).toEqual([]);
    await officer.run('{ people(first: 100, filter: { role: [STUDENT] }) { items { email } } }');
    expect((await student.run(ACCESS)).data.myDataAccess.items).toHaveLength(2);
  });

  it('are there for colleagues by name alone, and for strangers not at all', async () => {
    const founder = await product.as('founder');
    const colleague = await idOf('founder-two');
    const seen = (await founder.run(ONE, { id: colleague })).data.person;
    expect(seen).toMatchObject({ email: null, emailVerified: false, lastSeenAt: null, roles: [], signInMethods: [] });
    const mine = (await founder.run('{ me { memberships { organisation { id } } } }')).data.me.memberships;
    for (const membership of seen.memberships) expect(mine).toContainEqual(membership);
    expect((await founder.run(ONE, { id: await idOf('student') })).data.person).toBeNull();
  });

  it('leave as a file: filtered, defused, logged person by person', async () => {
    const founderId = await idOf('founder');
    await product.db.rows("update person set full_name = '=cmd|calc' where id = $1", [await idOf('juror')]);
    const filter = encodeURIComponent(JSON.stringify({ role: ['JUROR', 'FOUNDER'] }));
    const response = await admin.fetch(`/exports/people.csv?filter=${filter}&sort=CREATED_DESC`);
    const text = await response.text();
    expect(response.headers.get('content-type')).toContain('text/csv');
    expect(text.split('\r\n').length).toBeGreaterThan(60);
    expect(text).toContain('founder@demo.aim.example');
    expect(text).toContain("'=cmd|calc");
    expect(text).not.toContain('student@demo.aim.example');
    const [log] = await product.db.rows<{ payload: { rows: number; list: string } }>(
      "select payload from event_log where event = 'export.made' order by position desc limit 1",
    );
    expect(log?.payload).toMatchObject({ list: 'people', rows: text.trim().split('\r\n').length - 1 });
    const [access] = await product.db.rows(
      "select count(*)::int as count from data_access where subject_id = $1 and purpose = 'EXPORT'",
      [founderId],
    );
    expect(access).toEqual({ count: 1 });
  });

  it('do not leave without the right, a session or a fresh step-up', async () => {
    const state = async (client: Client) => (await client.fetch('/exports/people.csv')).status;
    expect(await state(product.anonymous())).toBe(403);
    expect(await state(await product.as('programme-officer'))).toBe(403);
    for (const filter of ['{', 'null', '[]', '{"search":{}}', '{"role":["GOD"]}', '{"disabled":"yes"}'])
      expect((await admin.fetch(`/exports/people.csv?filter=${encodeURIComponent(filter)}`)).status).toBe(400);
    const tired = await product.signIn('admin');
    clock.set(new Date(clock.now().getTime() + 11 * 60_000));
    expect(await (await tired.fetch('/exports/people.csv')).json()).toMatchObject({
      problems: [{ code: 'STEP_UP_REQUIRED' }],
    });
  });

  it('are behind row-level security: without context there are no contacts', async () => {
    expect(await product.db.rows('select * from person_contact')).toEqual([]);
    expect(await product.db.rows('select * from person_identity')).toEqual([]);
  });
});

describe('what a list of people shows and what the policy allows', () => {
  it('are the same for every persona and every person', async () => {
    const all = await product.db.rows<{ id: string; state: 'ACTIVE'; organisationIds: string[] }>(
      `select p.id, p.state, coalesce((select array_agg(m.organisation_id) from membership m where m.person_id = p.id and m.ended_at is null), '{}') as "organisationIds"
       from person p`,
    );
    const { demoPersonas } = (await product.anonymous().run('{ demoPersonas { key } }')).data;
    for (const { key } of demoPersonas as { key: string }[]) {
      const client = await product.signIn(key);
      const cookie = `${cookieName(product.config, 'sid')}=${client.cookie('sid-')}`;
      const { actor } = await product.get<ActorSource>(ACTOR_SOURCE).actorOf(cookie, clock.now());
      const { bind, values } = binder();
      const seen = await product.db.rows<{ id: string }>(
        `select p.id from person p where ${visibleTo(actor, bind)}`,
        values,
      );
      const allowed = all.filter((facts) => policies['person.read'].allows(actor, facts)).map(({ id }) => id);
      expect({ key, seen: seen.map(({ id }) => id).sort() }).toEqual({ key, seen: allowed.sort() });
    }
  });
});
