import { STAGES } from '@aim/domain/pipeline/vocabulary';
import { type Client, expectError, TestProduct } from '../../test/harness.ts';

let product: TestProduct;
let staff: Client;
let founder: Client;

interface Made {
  name: string;
  oneLiner?: string;
  reference?: string;
  state?: string;
  stage?: string;
  sector?: string;
  region?: string | null;
  country?: string;
  origin?: string;
  /** Days ago. */
  registered?: number;
  updated?: number;
  founder?: string;
  assignee?: string;
}

const MADE: Made[] = [
  { name: 'Aqro Yığım', oneLiner: 'Fermerlər üçün suvarma', sector: 'AGRITECH', stage: 'MVP', region: 'QUBA_XACMAZ' },
  { name: 'Aqronom', oneLiner: 'Tarla gündəliyi', sector: 'AGRITECH', founder: 'founder', updated: 200 },
  { name: 'Yaşıl Aqro', oneLiner: 'Toxum bazarı', sector: 'AGRITECH', stage: 'FUNDED', assignee: 'programme-officer' },
  { name: 'Toxumçu', oneLiner: 'Aqroservis sifarişi', sector: 'AGRITECH', state: 'DORMANT', updated: 190 },
  { name: 'Aqro', oneLiner: 'Məsləhətçi', sector: 'AGRITECH', state: 'CLOSED' },
  { name: 'Şəfəq Logistika', oneLiner: 'Yük daşınması', sector: 'LOGISTICS', reference: 'ST-7K3QX9' },
  {
    name: 'Ödə',
    oneLiner: 'Kiçik biznes üçün ödəniş',
    sector: 'FINTECH',
    country: 'TR',
    region: null,
    origin: 'STAFF',
  },
  { name: '100% Su_Sayğacı', oneLiner: 'Sayğacların oxunuşu', sector: 'ENERGY', registered: 400 },
  { name: 'Köhnə Aqro', oneLiner: 'Birləşdirilib', sector: 'AGRITECH', state: 'MERGED' },
  { name: 'Qaralama', oneLiner: 'Hələ yazılır', sector: 'OTHER', state: 'DRAFT', region: null, founder: 'founder-two' },
];

/** The startups of this file, marked by their city; those of the demo stay out of the way. */
const CITY = 'Sınaqabad';

beforeAll(async () => {
  product = await TestProduct.start();
  [staff, founder] = await Promise.all([product.as('programme-officer'), product.as('founder')]);
  for (const [index, made] of MADE.entries()) await make(made, index);
});
afterAll(() => product.stop());

async function make(made: Made, index: number): Promise<void> {
  const reference = made.reference ?? `ST-ZZZ${String(100 + index)}`;
  await product.db.rows(
    `with made as (
       insert into startup (reference, name, one_liner, sector, state, stage, country, region, city, origin, registered_at, last_update_at, stage_on, intake_on, assignee_id, merged_into_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, '${CITY}', $9, now() - make_interval(days => $10), now() - make_interval(days => $11, hours => $12), current_date - $12::int, current_date - 500,
               (select person_id from demo_persona where key = $13),
               case when $5 = 'MERGED' then (select id from startup where city = '${CITY}' limit 1) end)
       returning id)
     insert into founder (startup_id, person_id, is_lead, since)
     select made.id, d.person_id, true, now() from made join demo_persona d on d.key = $14`,
    [
      reference,
      made.name,
      made.oneLiner ?? null,
      made.sector ?? 'OTHER',
      made.state ?? 'ACTIVE',
      made.stage ?? 'IDEA',
      made.country ?? 'AZ',
      made.region === undefined ? 'BAKI' : made.region,
      made.origin ?? 'SELF',
      made.registered ?? 10,
      made.updated ?? 1,
      index,
      made.assignee ?? null,
      made.founder ?? null,
    ],
  );
}

const LIST = `query ($filter: StartupFilter, $sort: StartupSort, $first: Int, $after: String) {
  startups(filter: $filter, sort: $sort, first: $first, after: $after) { items { id name city } pageInfo { endCursor hasNextPage count countIsCapped } } }`;

/** Names of this file's startups on all pages of a list, in its order. */
async function names(
  filter: object,
  sort = 'NAME_ASC',
  { as = staff, first = 100 } = {},
  after: string | null = null,
): Promise<string[]> {
  const answer = await as.run(LIST, { filter, sort, first, after });
  expect(answer.errors).toEqual([]);
  const { items, pageInfo } = answer.data.startups;
  const here = items.filter(({ city }: { city: string }) => city === CITY).map(({ name }: Made) => name);
  return pageInfo.hasNextPage ? [...here, ...(await names(filter, sort, { as, first }, pageInfo.endCursor))] : here;
}

const LIVE = MADE.filter(({ state }) => state !== 'MERGED').map(({ name }) => name);

describe('the list of startups', () => {
  it('has every startup once on its pages, whatever the order', async () => {
    for (const sort of [
      'UPDATED_DESC',
      'UPDATED_ASC',
      'NAME_ASC',
      'NAME_DESC',
      'REGISTERED_DESC',
      'REGISTERED_ASC',
      'STAGE_ON_DESC',
      'STAGE_ON_ASC',
      'RELEVANCE',
    ]) {
      const all = await names({}, sort, { first: 7 });
      expect({ sort, names: [...all].sort() }).toEqual({ sort, names: [...LIVE].sort() });
    }
  });

  it('keeps the order it was asked for', async () => {
    const agritech = { sector: ['AGRITECH'], state: ['ACTIVE'] };
    expect(await names(agritech, 'NAME_ASC')).toEqual(['Aqro Yığım', 'Aqronom', 'Yaşıl Aqro']);
    expect(await names(agritech, 'UPDATED_DESC')).toEqual(['Aqro Yığım', 'Yaşıl Aqro', 'Aqronom']);
    expect(await names(agritech, 'STAGE_ON_ASC')).toEqual(['Yaşıl Aqro', 'Aqronom', 'Aqro Yığım']);
  });

  it.each([
    [{ state: ['DORMANT', 'CLOSED'] }, ['Aqro', 'Toxumçu']],
    [{ state: ['MERGED'] }, ['Köhnə Aqro']],
    [{ stage: ['FUNDED'] }, ['Yaşıl Aqro']],
    [{ sector: ['ENERGY', 'FINTECH'] }, ['100% Su_Sayğacı', 'Ödə']],
    [{ region: ['QUBA_XACMAZ'] }, ['Aqro Yığım']],
    [{ country: ['TR'] }, ['Ödə']],
    [{ origin: ['STAFF'] }, ['Ödə']],
    [{ isClaimed: true }, ['Aqronom', 'Qaralama']],
    [{ isClaimed: true, isUnassigned: false }, []],
    [{ isUnassigned: false }, ['Yaşıl Aqro']],
    [{ silentDays: 180 }, ['Aqronom', 'Toxumçu']],
    [{ silentDays: 180, state: ['ACTIVE'] }, ['Aqronom']],
    [{ ids: [] }, []],
  ])('filters by %j', async (filter, expected) => {
    expect((await names(filter)).sort()).toEqual([...expected].sort());
  });

  it('filters by who looks after it, and by days in Baku', async () => {
    const [officer] = await product.db.rows<{ id: string }>(
      "select person_id as id from demo_persona where key = 'programme-officer'",
    );
    expect(await names({ assignee: [officer?.id] })).toEqual(['Yaşıl Aqro']);
    expect((await names({ assignee: [officer?.id], isUnassigned: true })).length).toBe(LIVE.length);
    const [row] = await product.db.rows<{ day: string }>(
      "select to_char(registered_at at time zone 'Asia/Baku', 'YYYY-MM-DD') as day from startup where reference = 'ST-ZZZ107'",
    );
    expect(await names({ registeredFrom: row?.day, registeredTo: row?.day })).toEqual(['100% Su_Sayğacı']);
  });

  it('counts what it shows', async () => {
    for (const filter of [{}, { sector: ['AGRITECH'] }, { search: 'aqro' }]) {
      const answer = await staff.run(
        `query ($filter: StartupFilter) { countStartups(filter: $filter) startups(filter: $filter) { pageInfo { count countIsCapped } } }`,
        { filter },
      );
      expect(answer.data.startups.pageInfo).toEqual({ count: answer.data.countStartups, countIsCapped: false });
    }
  });

  it('shows founders their own and nothing else', async () => {
    expect(await names({}, 'NAME_ASC', { as: founder })).toEqual(['Aqronom']);
    expect(await names({ search: 'aqro' }, 'RELEVANCE', { as: founder })).toEqual(['Aqronom']);
    expect(await names({}, 'NAME_ASC', { as: await product.as('student') })).toEqual([]);
  });

  it('says of each startup what its page says', async () => {
    const fields = `id name isClaimed allowedActions assignee { id fullName } organisation { id name }
      founders { id isLead title since person { id fullName } }
      latestMetrics { id month users monthlyRevenue { amount currency } fundingRaised { amount } teamSize reportedAt reportedBy { id } jobs { count } }
      closure { kind closedOn }`;
    for (const each of [staff, founder]) {
      const listed = await each.run(
        `{ startups(first: 60) { items { ${fields} } } startupBoard { items { ${fields} } } }`,
      );
      expect(listed.errors).toEqual([]);
      const items = [
        ...listed.data.startups.items,
        ...listed.data.startupBoard.flatMap((stage: { items: [] }) => stage.items),
      ];
      expect(items.length).toBeGreaterThan(0);
      for (const item of items) {
        const page = await each.run(`query ($id: ID!) { startup(id: $id) { ${fields} } }`, { id: item.id });
        expect(item).toEqual(page.data.startup);
      }
    }
    const all = await staff.run(`{ startups(first: 100) { items { ${fields} } } }`);
    const has = (what: string) => all.data.startups.items.some((item: Record<string, unknown>) => item[what] !== null);
    expect(['assignee', 'latestMetrics'].filter(has)).toEqual(['assignee', 'latestMetrics']);
    expect(
      Math.max(...all.data.startups.items.map(({ founders }: { founders: [] }) => founders.length)),
    ).toBeGreaterThan(1);
  });

  it('refuses what is no filter', async () => {
    for (const filter of [{ ids: ['x'] }, { silentDays: 0 }, { assignee: ['1'] }])
      expectError(await staff.run(LIST, { filter }), 'BAD_REQUEST');
  });
});

describe('the search', () => {
  it('puts the name itself first, then names that begin with it, have a word that does, and the rest', async () => {
    const byRelevance = ['Aqro', 'Aqro Yığım', 'Aqronom', 'Yaşıl Aqro', 'Toxumçu'];
    expect(await names({ search: 'aqro' }, 'RELEVANCE')).toEqual(byRelevance);
    expect(await names({ search: 'AQRO ' }, 'RELEVANCE', { first: 1 })).toEqual(byRelevance);
    expect(await names({ search: 'aqro' }, 'RELEVANCE', { first: 2 })).toEqual(byRelevance);
  });

  it.each([
    ['sefeq', ['Şəfəq Logistika']],
    ['шафаг', []],
    ['ŞƏFƏQ', ['Şəfəq Logistika']],
    ['toxumcu', ['Toxumçu']],
    ['yigim', ['Aqro Yığım']],
    ['tarla gundeliyi', ['Aqronom']],
    ['gundeliyi aqro', ['Aqronom']],
    ['logsitika', ['Şəfəq Logistika']],
    ['logistkia', ['Şəfəq Logistika']],
    ['lojistika', ['Şəfəq Logistika']],
    ['sefek', ['Şəfəq Logistika']],
    ['st-7k3qx9', ['Şəfəq Logistika']],
    ['7K3QX9', ['Şəfəq Logistika']],
    ['od', ['Ödə']],
    ['100%', ['100% Su_Sayğacı']],
    ['su_say', ['100% Su_Sayğacı']],
    ['%%%', []],
    ['xqzwv', []],
  ])('finds by "%s"', async (search, expected) => {
    expect(await names({ search }, 'RELEVANCE')).toEqual(expected);
  });

  it('finds words that were added or changed later', async () => {
    await product.db.rows("update startup set one_liner = 'Kvadrokopter icarəsi' where reference = 'ST-ZZZ107'");
    expect(await names({ search: 'kvadrakopter' })).toEqual(['100% Su_Sayğacı']);
  });

  it('fills the palette in the same order, with addresses of the area', async () => {
    const SEARCH = 'query ($text: String!) { search(text: $text) { kind title subtitle href } }';
    const hits = async (as: Client, text: string) =>
      (await as.run(SEARCH, { text })).data.search.filter(({ kind }: { kind: string }) => kind === 'startup');
    const [best] = await hits(staff, 'aqro');
    expect(best).toMatchObject({ title: 'Aqro', href: expect.stringMatching(/^\/staff\/startups\//) });
    const [own] = await hits(founder, 'aqronom');
    expect(own).toMatchObject({
      title: 'Aqronom',
      subtitle: 'İdeya · ST-ZZZ101',
      href: expect.stringMatching(/^\/app\/startups\//),
    });
    expect((await hits(founder, 'Yaşıl Aqro')).length).toBe(0);
  });
});

describe('the board', () => {
  const BOARD = `query ($filter: StartupFilter, $perStage: Int) { startupBoard(filter: $filter, perStage: $perStage) {
    stage stageLabel count countIsCapped hasMore items { name stage } } }`;

  it('has every stage with its newest startups and the number of the list', async () => {
    const filter = { sector: ['AGRITECH'] };
    const { data } = await staff.run(BOARD, { filter, perStage: 2 });
    expect(data.startupBoard.map(({ stage }: { stage: string }) => stage)).toEqual(STAGES);
    for (const column of data.startupBoard) {
      const list = await staff.run(LIST, { filter: { ...filter, stage: [column.stage] }, first: 2 });
      expect({
        stage: column.stage,
        names: column.items.map(({ name }: Made) => name),
        count: column.count,
        hasMore: column.hasMore,
      }).toEqual({
        stage: column.stage,
        names: list.data.startups.items.map(({ name }: Made) => name),
        count: list.data.startups.pageInfo.count,
        hasMore: list.data.startups.pageInfo.hasNextPage,
      });
    }
    expect(data.startupBoard[0]).toMatchObject({ stageLabel: 'İdeya', hasMore: true, countIsCapped: false });
  });

  it('shows founders their own, and is bounded', async () => {
    const { data } = await founder.run(BOARD, { filter: { search: 'aqro' } });
    expect(data.startupBoard.flatMap(({ items }: { items: Made[] }) => items.map(({ name }) => name))).toEqual([
      'Aqronom',
    ]);
    expectError(await staff.run(BOARD, { perStage: 51 }), 'BAD_REQUEST');
  });
});
