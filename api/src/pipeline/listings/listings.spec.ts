import { randomUUID } from 'node:crypto';
import { DAY, later } from '@aim/domain/kernel/instant';
import { LISTING_CONSENT_VERSION } from '@aim/domain/pipeline/listing-consent';
import { type Client, expectDone, expectError, expectProblem, TestProduct } from '../../../test/harness.ts';
import { FileStorage } from '../../integrations/storage/index.ts';
import { clock } from '../../platform/clock.ts';

const KEY = `26/${'0'.repeat(32)}`;

let product: TestProduct;
let founder: Client;
let cofounder: Client;
let investor: Client;
let officer: Client;
let ids: { founder: string; cofounder: string; investor: string; fund: string; otherFund: string; startup: string };

const personOf = async (client: Client): Promise<string> =>
  (await client.run('{ me { person { id } } }')).data.me.person.id;

beforeAll(async () => {
  product = await TestProduct.start();
  [founder, cofounder, investor, officer] = (await Promise.all(
    ['founder', 'founder-two', 'investor', 'investment-officer'].map((key) => product.as(key)),
  )) as [Client, Client, Client, Client];
  const people = {
    founder: await personOf(founder),
    cofounder: await personOf(cofounder),
    investor: await personOf(investor),
  };
  const funds = await product.db.rows<{ id: string }>(
    `insert into organisation (name, legal_form, country, state, registered_at, registered_by_id)
     select n, 'FUND', 'DE', 'VERIFIED', now(), $1 from unnest(array['Birinci Fond', 'İkinci Fond']) n returning id`,
    [people.investor],
  );
  const [fund, otherFund] = funds.map(({ id }) => id) as [string, string];
  await product.db.rows(
    "insert into membership (organisation_id, person_id, role, since) values ($1, $2, 'ADMIN', now())",
    [fund, people.investor],
  );
  expectDone(
    await investor.run('mutation ($id: ID!) { actFor(input: { organisationId: $id }) { problems { code } } }', {
      id: fund,
    }),
  );
  const [startup] = await product.db.rows<{ id: string }>(
    `insert into startup (reference, name, one_liner, problem, solution, website, sector, country, stage_on, intake_on, state, origin, registered_at, last_update_at)
     values ('ST-SHWN00', 'Gizli Ad', 'Seeds by robots', 'The problem', 'The solution', 'https://gizli.example', 'AGRITECH', 'DE', '2026-01-01', '2025-06-01', 'ACTIVE', 'STAFF', now(), now()) returning id`,
  );
  await product.db.rows(
    'insert into founder (startup_id, person_id, is_lead, since) values ($1, $2, true, now()), ($1, $3, false, now())',
    [startup?.id, people.founder, people.cofounder],
  );
  await product.db.rows(
    `insert into metric_report (startup_id, month, users, monthly_revenue, reported_at) values ($1, '2026-10-01', 120, 500000, now())`,
    [startup?.id],
  );
  ids = { ...people, fund, otherFund, startup: startup?.id as string };
});
beforeEach(() => clock.reset());
afterAll(() => product.stop());

const LISTING =
  'id state level groups audience expiresOn code ask { amount currency } funds { id } allowedActions publishedBy { id }';
const publish = (changes: object = {}, client = founder) =>
  client.run(
    `mutation ($input: PublishListingInput!) { publishListing(input: $input) { listing { ${LISTING} } problems { code path } } }`,
    {
      input: {
        startupId: ids.startup,
        level: 'LISTED',
        groups: ['PROFILE'],
        audience: 'ALL_INVESTORS',
        consentVersion: LISTING_CONSENT_VERSION,
        ask: { amount: '30000000', currency: 'USD' },
        idempotencyKey: randomUUID(),
        ...changes,
      },
    },
  );
const published = async (changes: object = {}): Promise<string> => {
  const answer = await publish(changes);
  expectDone(answer);
  return answer.data.publishListing.listing.id;
};
const move = (name: 'pause' | 'resume' | 'revoke', id: string, client = founder) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}ListingInput`;
  return client.run(
    `mutation ($input: ${type}!) { ${name}Listing(input: $input) { listing { state allowedActions } problems { code } } }`,
    { input: { id } },
  );
};
const PAGE = `id code level name reference oneLiner problem website hiddenGroups ask { amount } askFrom { amount } askTo { amount }
  founders { name } traction { month users } financials { monthlyRevenue { amount } } files { id name }`;
const look = async (client = investor, fields = PAGE) =>
  (await client.run(`query ($id: ID!) { listedStartup(id: $id) { ${fields} } }`, { id: ids.startup })).data
    .listedStartup;
const list = async (client = investor, filter: object | null = null) =>
  (
    await client.run(
      'query ($filter: ListingFilter) { listedStartups(filter: $filter) { items { id name } pageInfo { count } } }',
      { filter },
    )
  ).data.listedStartups.items;
const views = async (client = founder) =>
  (
    await client.run(
      'query ($id: ID!) { startupViews(startupId: $id) { items { kind groups viewer { id } fund { id } } } }',
      { id: ids.startup },
    )
  ).data?.startupViews.items;
const bell = async (client: Client): Promise<string[]> =>
  (await client.run('{ notifications(first: 50) { items { title } } }')).data.notifications.items.map(
    ({ title }: { title: string }) => title,
  );

it('shows exactly what is consented to, group by group, and records every look', async () => {
  expect(await look()).toBeNull();
  const before = (await views()).length;
  await published({ level: 'TEASER', groups: ['PROFILE'] });
  const teaser = await look();
  expect(teaser).toMatchObject({
    name: null,
    reference: null,
    website: null,
    founders: [],
    files: [],
    oneLiner: 'Seeds by robots',
    problem: 'The problem',
    ask: null,
    askFrom: { amount: '25000000' },
    askTo: { amount: '50000000' },
    traction: [],
    hiddenGroups: ['TRACTION', 'FINANCIALS', 'CAP_TABLE', 'DOCUMENTS'],
  });
  expect(teaser.code).toMatch(/^T-/);
  expect(await list(investor, { search: 'Gizli' })).toEqual([]);
  expect(await list(investor, { search: 'robots', sector: ['AGRITECH'] })).toEqual([{ id: ids.startup, name: null }]);
  await published({ groups: ['TRACTION'] });
  expect(await look()).toMatchObject({
    name: 'Gizli Ad',
    reference: 'ST-SHWN00',
    problem: null,
    founders: [],
    ask: { amount: '30000000' },
    traction: [{ month: '2026-10-01', users: 120 }],
    financials: [],
  });
  await published({ groups: ['PROFILE', 'FINANCIALS'] });
  expect(await look(officer)).toMatchObject({ traction: [], financials: [{ monthlyRevenue: { amount: '500000' } }] });
  expect((await look(investor, 'name')).name).toBe('Gizli Ad');
  const seen = (await views()).slice(0, -before || undefined);
  expect(seen.map(({ kind, groups }: { kind: string; groups: string[] }) => `${kind} ${groups}`)).toEqual([
    'PAGE ',
    'PAGE PROFILE,FINANCIALS',
    'PAGE TRACTION',
    'LIST ',
    'PAGE PROFILE',
  ]);
  expect(seen[0]).toMatchObject({ viewer: { id: ids.investor }, fund: { id: ids.fund } });
});

it('is closed by pause, revocation and the last day, on the next request, links to documents too', async () => {
  const [file] = await product.db.rows<{ id: string }>(
    `insert into file (subject_type, subject_id, kind, name, media_type, size, visibility, state, uploaded_by_id, created_at, announced_size, storage_key)
     values ('startup', $1, 'DECK', 'deck.pdf', 'application/pdf', 4, 'STAFF', 'CLEAN', $2, now(), 4, $3) returning id`,
    [ids.startup, ids.founder, KEY],
  );
  await product.get(FileStorage).put(KEY, Buffer.from('%PDF'));
  const sign = () =>
    investor.run('mutation ($id: ID!) { signDownload(input: { id: $id }) { href problems { code } } }', {
      id: file?.id,
    });
  expectError(await sign(), 'NOT_FOUND');
  const id = await published({ groups: ['DOCUMENTS'] });
  expect((await look()).files).toEqual([{ id: file?.id, name: 'deck.pdf' }]);
  const { href } = (await sign()).data.signDownload;
  expect((await views())[0]).toMatchObject({ kind: 'FILE', groups: ['DOCUMENTS'] });
  const fetched = () => investor.fetch(href);
  expect((await fetched()).status).toBe(200);
  expect((await founder.fetch(href)).status).toBe(403);
  expectDone(await move('pause', id, cofounder));
  expect(await look()).toBeNull();
  expect((await fetched()).status).toBe(404);
  expectError(await sign(), 'NOT_FOUND');
  expectDone(await move('resume', id));
  expect(await look()).not.toBeNull();
  expectDone(await move('revoke', id));
  expect(await look()).toBeNull();
  expect(await list(investor, { country: ['DE'] })).toEqual([]);
  expectProblem(await move('resume', id), 'LISTING_NOT_IN_STATE');
  const next = await published({ expiresOn: '2027-01-31' });
  clock.set(new Date('2027-01-31T12:00:00Z'));
  expect(await look(await product.signIn('investor'))).not.toBeNull();
  clock.set(new Date('2027-02-01T00:00:00+04:00'));
  expect(await look(await product.signIn('investor'))).toBeNull();
  await product.runSchedule('expire-listings');
  const [row] = await product.db.rows('select state from listing where id = $1', [next]);
  expect(row).toEqual({ state: 'EXPIRED' });
});

it('is open to those it names and closed to those it keeps out', async () => {
  await published({ audience: 'NAMED_FUNDS', fundIds: [ids.otherFund] });
  expect(await look()).toBeNull();
  await published({ audience: 'NAMED_FUNDS', fundIds: [ids.fund] });
  expect(await look()).not.toBeNull();
  await published({ excludedFundIds: [ids.fund] });
  expect(await look()).toBeNull();
  expect(await list(investor, { country: ['DE'] })).toEqual([]);
  expectProblem(await publish({ audience: 'NAMED_FUNDS', fundIds: [randomUUID()] }), 'FUND_UNKNOWN', ['fundIds']);
  expectProblem(await publish({ consentVersion: '2020-01-01' }), 'CONSENT_TEXT_CHANGED');
  expectProblem(await publish({ level: 'TEASER', groups: ['DOCUMENTS'] }), 'LISTING_GROUP_NEEDS_NAME', ['groups']);
});

it('keeps every version of the terms, word by word, and one in force', async () => {
  await published();
  const rows = await product.db.rows<{ state: string; consent: Record<string, string>; published_by_id: string }>(
    'select state, consent, published_by_id from listing where startup_id = $1 order by id',
    [ids.startup],
  );
  expect(rows.filter(({ state }) => state === 'ACTIVE')).toHaveLength(1);
  expect(rows.length).toBeGreaterThan(3);
  expect(rows.at(-1)?.consent['scope']).toContain('Profil');
  const [{ listing }] = [
    (
      await founder.run('query ($id: ID!) { startup(id: $id) { listing { state allowedActions } } }', {
        id: ids.startup,
      })
    ).data.startup,
  ];
  expect(listing).toEqual({ state: 'ACTIVE', allowedActions: ['listing.pause', 'listing.revoke'] });
});

it('is for founders to give, for investors to read', async () => {
  const id = await published();
  expectError(await publish({}, investor), 'NOT_FOUND');
  expectError(await publish({}, officer), 'FORBIDDEN');
  expectError(await move('revoke', id, investor), 'NOT_FOUND');
  for (const persona of ['founder', 'student', 'programme-officer'])
    expectError(await (await product.as(persona)).run('{ listedStartups { items { id } } }'), 'FORBIDDEN');
  expect(await views(investor)).toBeUndefined();
  expect((await views(officer)).length).toBeGreaterThan(0);
  const preview = await founder.run(
    'query ($id: ID!, $input: ListingTermsInput!) { listingPreview(startupId: $id, input: $input) { name problem founders { name } } }',
    { id: ids.startup, input: { level: 'LISTED', groups: ['PROFILE'], audience: 'ALL_INVESTORS' } },
  );
  expect(preview.data.listingPreview).toMatchObject({ name: 'Gizli Ad', problem: 'The problem' });
  expect(preview.data.listingPreview.founders).toHaveLength(2);
});

it('offers founders the verified funds, by letters however they are written', async () => {
  const find = (client: Client, search: string) =>
    client.run('query ($id: ID!, $search: String!) { listingFunds(startupId: $id, search: $search) { id name } }', {
      id: ids.startup,
      search,
    });
  expect((await find(founder, 'ikinci')).data.listingFunds).toEqual([{ id: ids.otherFund, name: 'İkinci Fond' }]);
  expect((await find(founder, '%')).data.listingFunds).toEqual([]);
  await product.db.rows("update organisation set state = 'UNVERIFIED' where id = $1", [ids.otherFund]);
  expect((await find(founder, 'ikinci')).data.listingFunds).toEqual([]);
  await product.db.rows("update organisation set state = 'VERIFIED' where id = $1", [ids.otherFund]);
  expectError(await find(investor, ''), 'NOT_FOUND');
  expectError(await find(officer, ''), 'NOT_FOUND');
});

it('tells founders of the first look of a day, of new consent and of its end', async () => {
  await product.drainJobs();
  await published();
  await product.drainJobs();
  expect(await bell(cofounder)).toContain('«Gizli Ad» investorlara açıldı');
  const count = async () =>
    (await bell(founder)).filter((title) => title === 'İnvestor «Gizli Ad» səhifəsinə baxdı').length;
  const before = await count();
  clock.set(later(clock.now(), 2 * DAY));
  const again = await product.signIn('investor');
  await look(again);
  await look(again);
  await product.drainJobs();
  clock.reset();
  expect(await count()).toBe(before + 1);
  await product.db.rows(
    "update listing set expires_on = current_date + 5, reminded_at = null where startup_id = $1 and state = 'ACTIVE'",
    [ids.startup],
  );
  await product.runSchedule('remind-of-listings');
  await product.runSchedule('remind-of-listings');
  await product.drainJobs();
  expect((await bell(founder)).filter((title) => title.startsWith('«Gizli Ad» üçün razılıq'))).toHaveLength(1);
});
