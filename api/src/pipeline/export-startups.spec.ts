import { readSheet } from 'read-excel-file/node';
import { type Client, TestProduct } from '../../test/harness.ts';

let product: TestProduct;
let officer: Client;

/** Texts that spreadsheet programs would run. */
const FORMULAS = ['=1+1', '+994 50', '-1', '@SUM(A1)', '\t=1', '＝1', '=cmd|/c calc!A0', ' =HYPERLINK("x")'];

beforeAll(async () => {
  product = await TestProduct.start();
  officer = await product.as('programme-officer');
  await product.db.rows(
    `insert into startup (reference, name, one_liner, sector, country, stage_on, intake_on, state, origin, source, source_key, registered_at, last_update_at)
     select 'ST-' || lpad(n::text, 6, '0'), 'İxrac ' || n, ($1::text[])[1 + n % 8], case when n % 2 = 0 then 'FINTECH' else 'EDTECH' end, 'DE', '2026-01-01',
            '2026-01-01', 'ACTIVE', 'IMPORT', 'export-spec', n::text, '2026-01-01'::timestamptz + n * interval '1 hour', '2026-01-01'
     from generate_series(1, 1203) n`,
    [FORMULAS],
  );
});
afterAll(() => product.stop());

const address = (ending: string, query: Record<string, string>) =>
  `/exports/startups.${ending}?${new URLSearchParams(query)}`;
const filter = JSON.stringify({ search: 'İxrac', sector: ['FINTECH'] });

it('CSV and workbook hold exactly the filtered rows, in order, with the chosen columns and no live formula', async () => {
  const query = { filter, sort: 'REGISTERED_ASC', columns: 'name,oneLiner,sector' };
  const text = await (await officer.fetch(address('csv', query))).text();
  const lines = text.split('\r\n').slice(0, -1);
  expect(lines[0]).toBe('Ad;Bir cümlə ilə;Sahə');
  expect(lines).toHaveLength(602);
  expect(lines[1]).toBe("İxrac 2;'-1;Fintex");
  const cells = lines.map((line) => line.split(';')[1] ?? '');
  expect(cells.filter((cell) => /^"?[ ]*[=+\-@\t＝]/.test(cell))).toEqual([]);

  const response = await officer.fetch(address('xlsx', query));
  expect(response.headers.get('content-type')).toBe(
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  );
  const bytes = Buffer.from(await response.arrayBuffer());
  const sheet = await readSheet(bytes, 1);
  expect(sheet).toHaveLength(602);
  expect(sheet.slice(0, 2)).toEqual([
    ['Ad', 'Bir cümlə ilə', 'Sahə'],
    ['İxrac 2', '-1', 'Fintex'],
  ]);
  expect(sheet.slice(1).map(([name]) => name)).toEqual(lines.slice(1).map((line) => line.split(';')[0]));
  const log = await product.db.rows<{ payload: object }>(
    "select payload from event_log where event = 'export.made' order by at, id",
  );
  expect(log.map(({ payload }) => payload)).toEqual([
    expect.objectContaining({ list: 'startups', rows: 601 }),
    expect.objectContaining({ list: 'startups', rows: 601 }),
  ]);
});

it('comes in the order of relevance too', async () => {
  const text = await (await officer.fetch(address('csv', { filter, sort: 'RELEVANCE', columns: 'name' }))).text();
  expect(new Set(text.split('\r\n')).size).toBe(603);
});

it('is for staff who have just confirmed that it is them, and refuses what is no filter', async () => {
  for (const [persona, state] of [
    ['founder', 403],
    ['investor', 403],
  ] as const)
    expect((await (await product.as(persona)).fetch(address('csv', { filter }))).status).toBe(state);
  expect((await product.anonymous().fetch(address('csv', { filter }))).status).toBe(403);
  const wrong: Record<string, string>[] = [
    { filter: '{"name":1}' },
    { filter: 'x' },
    { columns: 'source' },
    { sort: 'NAME' },
  ];
  for (const query of wrong) expect((await officer.fetch(address('xlsx', query))).status).toBe(400);
  await product.db.rows('update session set step_up_at = null');
  const stale = await officer.fetch(address('xlsx', { filter }));
  expect([stale.status, ((await stale.json()) as { problems: { code: string }[] }).problems[0]?.code]).toEqual([
    403,
    'STEP_UP_REQUIRED',
  ]);
});
