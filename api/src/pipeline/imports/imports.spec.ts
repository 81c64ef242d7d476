import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suggestMapping } from '@aim/domain/pipeline/import-suggestion';
import { type Client, expectDone, expectError, expectProblem, TestProduct } from '../../../test/harness.ts';
import { createCtx } from '../../platform/ctx.ts';
import { systemSeed } from '../../platform/run-reaction.ts';
import { root } from '../../runtime/paths.js';
import { applyBrought, checkBrought } from './bring-in.ts';
import { countsOf } from './imports.queries.ts';
import { readTable, type Table } from './read-table.ts';

let product: TestProduct;
let officer: Client;
let officerId: string;

beforeAll(async () => {
  product = await TestProduct.start();
  officer = await product.as('programme-officer');
  officerId = (await officer.run('{ me { person { id } } }')).data.me.person.id;
});
afterAll(() => product.stop());

const fixture = readFileSync(join(__dirname, 'fixtures/directory.csv'));
const CREATE =
  'mutation ($input: CreateUploadInput!) { createUpload(input: $input) { upload { href } file { id } problems { code } } }';
const RUN =
  'id state failure { code } total processed accepted rejected created updated unchanged undone left allowedActions rejectedHref';

async function upload(
  bytes: Buffer,
  name = 'directory.csv',
  mediaType = 'text/csv',
  client = officer,
): Promise<string> {
  const subjectId = (await client.run('{ me { person { id } } }')).data.me.person.id;
  const input = {
    subjectType: 'person',
    subjectId,
    name,
    size: bytes.length,
    mediaType,
    visibility: 'PRIVATE',
    kind: 'IMPORT',
  };
  const { data } = await client.run(CREATE, { input });
  expect(data.createUpload.problems).toEqual([]);
  const headers = { 'Tus-Resumable': '1.0.0', 'Upload-Offset': '0', 'Content-Type': 'application/offset+octet-stream' };
  const sent = await client.fetch(data.createUpload.upload.href, {
    method: 'PATCH',
    body: new Uint8Array(bytes),
    headers,
  });
  expect(sent.status).toBe(204);
  await product.drainJobs();
  return data.createUpload.file.id;
}

const act = (name: string, input: object, client = officer) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  return client.run(
    `mutation ($input: ${type}!) { ${name}(input: $input) { importRun { ${RUN} } problems { code path } } }`,
    { input },
  );
};
const create = (fileId: string, source: string, client = officer) =>
  act('createImport', { fileId, source, idempotencyKey: randomUUID() }, client);
const runOf = async (id: string) =>
  (await officer.run(`query ($id: ID!) { importRun(id: $id) { ${RUN} } }`, { id })).data.importRun;
const rowsOf = async (id: string, outcome: string | null = null) =>
  (
    await officer.run(
      `query ($id: ID!, $outcome: ImportOutcome) { importRun(id: $id) { rows(outcome: $outcome, first: 100) { items {
         rowNumber outcome name isApplied isUndone reasons { column code message value } startup { id name state stage origin } } } } }`,
      { id, outcome },
    )
  ).data.importRun.rows.items;

/** Takes a file as far as its check. */
async function checked(bytes: Buffer, source: string, changes: object = {}): Promise<string> {
  const made = await create(await upload(bytes), source);
  expectDone(made);
  const { id } = made.data.createImport.importRun;
  await product.drainJobs();
  const { data } = await officer.run(
    'query ($id: ID!) { importRun(id: $id) { columns { name samples values { value rows } } suggestedMapping { columns { field column } stages { rules { values to } otherwise } states { rules { values to } otherwise } sectors { rules { values to } otherwise } regions { rules { values to } otherwise } countries { rules { values to } otherwise } intakes { rules { values to } otherwise } leniency } } }',
    { id },
  );
  const mapping = {
    ...data.importRun.suggestedMapping,
    stages: { rules: [{ values: ['Public', 'Acquired'], to: 'FUNDED' }], otherwise: 'MVP' },
    ...changes,
  };
  expectDone(await act('checkImport', { id, mapping }));
  await product.drainJobs();
  return id;
}

async function imported(bytes: Buffer, source: string, changes: object = {}): Promise<string> {
  const id = await checked(bytes, source, changes);
  expectDone(await act('runImport', { id }));
  await product.drainJobs();
  return id;
}

async function standing(source: string, key: string) {
  const [row] = await product.db.rows<{ id: string }>(
    'select id, state, stage, version from startup where source = $1 and source_key = $2',
    [source, key],
  );
  return row as { id: string };
}

const edited = (from: string, to: string) => Buffer.from(fixture.toString('utf8').replace(from, to));

describe('a directory', () => {
  it('is checked row by row without a trace, and imported as the check said', async () => {
    const id = await checked(fixture, 'first');
    expect(await runOf(id)).toMatchObject({
      state: 'CHECKED',
      total: 13,
      processed: 13,
      accepted: 6,
      rejected: 7,
      created: 6,
    });
    expect(await product.db.rows("select 1 from startup where source = 'first'")).toEqual([]);
    const rejected = (await rowsOf(id, 'REJECTED')).map(
      ({ rowNumber, reasons }: { rowNumber: number; reasons: { column: string; code: string }[] }) =>
        `${rowNumber}: ${reasons.map(({ column, code }) => `${column} ${code}`).join(', ')}`,
    );
    expect(rejected).toEqual([
      '8: country IMPORT_COUNTRY_EMPTY',
      '9: batch IMPORT_INTAKE_UNKNOWN',
      '10: company_id IMPORT_KEY_TWICE',
      '11: company_id IMPORT_KEY_EMPTY',
      '12: company_name TOO_SHORT, status IMPORT_STATUS_UNKNOWN',
      '13: short_description IMPORT_TEXT_TOO_LONG, website WEBSITE_FORMAT, year_founded IMPORT_YEAR_UNREADABLE, team_size IMPORT_NUMBER_UNREADABLE',
      '14: null IMPORT_CELLS_TOO_FEW',
    ]);
    expectDone(await act('runImport', { id }));
    await product.drainJobs();
    expect(await runOf(id)).toMatchObject({ state: 'DONE', processed: 13, created: 6, rejected: 7 });
    const rows = await product.db.rows(
      `select s.name, s.state, s.stage, s.sector, s.country, s.region, s.origin, s.intake_on::text as intake, e.kind, e.entered_on::text as entered, c.kind as ended,
              s.one_liner as line, s.solution, s.website, s.registered_by_id as by
       from startup s join stage_entry e on e.startup_id = s.id left join closure c on c.startup_id = s.id where s.source = 'first' order by s.source_key`,
    );
    expect(rows).toMatchObject([
      {
        name: 'Toxum Ağıllı Əkin',
        state: 'ACTIVE',
        stage: 'MVP',
        sector: 'AGRITECH',
        intake: '2023-01-01',
        kind: 'IMPORTED',
        by: officerId,
        solution: 'Toxum sows.\nIt also waters; it says "grow".',
      },
      { stage: 'FUNDED', state: 'ACTIVE', sector: 'FINTECH', entered: '2021-06-01', ended: null },
      {
        stage: 'FUNDED',
        state: 'ACQUIRED',
        ended: 'ACQUIRED',
        website: null,
        line: '=HYPERLINK("http://evil.example")',
      },
      { state: 'CLOSED', ended: 'CLOSED', sector: 'ENERGY' },
      { country: 'NA', sector: 'OTHER' },
      { country: 'AZ', region: 'BAKI', origin: 'IMPORT' },
    ]);
    expect(
      await product.db.rows(
        "select 1 from event_log where event = 'startup.imported' and payload ->> 'importRunId' = $1",
        [id],
      ),
    ).toHaveLength(6);
  });

  it('says which new rows look like startups that are there already, by site or name, and takes them all the same', async () => {
    const text = fixture.toString();
    const other = text
      .replace('Toxum Ağıllı Əkin', 'Başqa Ad')
      .replace('Dəniz Ödəniş', 'DENIZ ODENIS')
      .replace('https://deniz.example', 'https://basqa.example')
      .replace('Qartal Analitika', 'Heç Kimin Adı');
    const id = await checked(Buffer.from(other), 'elsewhere');
    const news: { name: string; reasons: { column: string; code: string; message: string }[] }[] = await rowsOf(
      id,
      'CREATE',
    );
    expect(news.slice(0, 3).map(({ reasons }) => reasons.map(({ column, code }) => `${column} ${code}`))).toEqual([
      ['website IMPORT_LOOKS_LIKE'],
      ['company_name IMPORT_LOOKS_LIKE'],
      [],
    ]);
    const { data } = await officer.run(
      'query ($id: ID!) { importRun(id: $id) { lookAlike rows(looksAlike: true, first: 20) { items { name } pageInfo { count } } } }',
      { id },
    );
    const alike = news.filter(({ reasons }) => reasons.some(({ code }) => code === 'IMPORT_LOOKS_LIKE'));
    expect(data.importRun.rows.items.map(({ name }: { name: string }) => name)).toEqual(alike.map(({ name }) => name));
    expect([data.importRun.lookAlike, data.importRun.rows.pageInfo.count]).toEqual([alike.length, alike.length]);
    const [there] = await product.db.rows("select reference from startup where name = 'Dəniz Ödəniş'");
    expect(news[1]?.reasons[0]?.message).toContain(`Dəniz Ödəniş (${there?.['reference']})`);
  });

  it('gives the rejected rows back as they were, with reasons and without live formulas', async () => {
    const id = await checked(edited(',Keyless,', ',=1+1,'), 'back');
    const response = await officer.fetch((await runOf(id)).rejectedHref);
    const text = await response.text();
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(text.split('\r\n')[0]).toContain('company_id');
    expect(text).toContain("'=1+1");
    expect(text).toContain('IK12');
    expect((await (await product.as('founder')).fetch(`/imports/${id}/rejected.csv`)).status).toBe(403);
    expect((await product.anonymous().fetch(`/imports/${id}/rejected.csv`)).status).toBe(403);
    expect((await officer.fetch(`/imports/${randomUUID()}/rejected.csv`)).status).toBe(404);
  });

  it('comes again without doubles: only what the file changed and nobody else did', async () => {
    await imported(fixture, 'again');
    const again = await imported(fixture, 'again');
    expect(await runOf(again)).toMatchObject({ created: 0, updated: 0, unchanged: 6 });
    await product.db.rows(
      "update startup set one_liner = 'Ours', version = version + 1 where source = 'again' and source_key = '102'",
    );
    const changed = edited('Seeds, sown by machines', 'Seeds, sown by robots')
      .toString()
      .replace('Payments at sea', 'Payments ashore')
      .replace('W21,Active', 'W21,Inactive');
    const third = await imported(Buffer.from(changed), 'again');
    expect(await runOf(third)).toMatchObject({ created: 0, updated: 2, unchanged: 4 });
    const rows = await product.db.rows(
      "select one_liner, state from startup where source = 'again' and source_key in ('101', '102', '105') order by source_key",
    );
    expect(rows).toMatchObject([{ one_liner: 'Seeds, sown by robots' }, { one_liner: 'Ours' }, { state: 'CLOSED' }]);
    expect((await rowsOf(third)).find(({ rowNumber }: { rowNumber: number }) => rowNumber === 3).reasons).toMatchObject(
      [{ column: 'short_description', code: 'IMPORT_KEPT_AS_CHANGED' }],
    );
    const { importSources } = (
      await officer.run('{ importSources { name } importRuns(first: 1) { items { id } pageInfo { count } } }')
    ).data;
    expect(importSources.map(({ name }: { name: string }) => name)).toContain('again');
  });

  it('moves and ends a record by the tables: history, version and event as for anybody else', async () => {
    const stages = { rules: [{ values: ['Public'], to: 'INVESTOR_MATCHING' }], otherwise: 'IDEA' };
    await imported(fixture, 'moved', { stages });
    const before = await standing('moved', '105');
    expect(before).toMatchObject({ state: 'ACTIVE', stage: 'IDEA', version: 1 });
    const id = await imported(edited('W21,Active', 'W21,Public'), 'moved', { stages });
    expect(await runOf(id)).toMatchObject({ created: 0, updated: 1, unchanged: 5 });
    const further = await standing('moved', '105');
    expect(further).toMatchObject({ state: 'ACTIVE', stage: 'INVESTOR_MATCHING', version: 2 });
    await imported(edited('W21,Active', 'W21,Acquired'), 'moved', {
      stages: { ...stages, rules: [{ values: ['Public', 'Acquired'], to: 'INVESTOR_MATCHING' }] },
    });
    expect(await standing('moved', '105')).toMatchObject({ state: 'ACQUIRED', stage: 'INVESTOR_MATCHING', version: 3 });
    const history = await product.db.rows(
      'select machine, event, from_state, to_state from state_transition where subject_id = $1 order by id',
      [before.id],
    );
    expect(history).toEqual([
      { machine: 'journey', event: 'importToInvestorMatching', from_state: 'IDEA', to_state: 'INVESTOR_MATCHING' },
      { machine: 'startup', event: 'acquire', from_state: 'ACTIVE', to_state: 'ACQUIRED' },
    ]);
    const logged = await product.db.rows(
      "select event, payload - 'startupId' - 'entryId' - 'enteredOn' - 'importRunId' as told from event_log where subject_id = $1 order by id",
      [before.id],
    );
    expect(logged).toEqual([
      { event: 'startup.imported', told: { fields: [] } },
      { event: 'startup.advanced', told: { from: 'IDEA', to: 'INVESTOR_MATCHING' } },
      { event: 'startup.imported', told: { fields: ['stage'] } },
      { event: 'startup.acquired', told: {} },
      { event: 'startup.imported', told: { fields: ['state'] } },
    ]);
    const [entry] = await product.db.rows(
      "select kind, stage, recorded_by_id as by from stage_entry where startup_id = $1 and kind = 'IMPORTED' order by id desc limit 1",
      [before.id],
    );
    expect(entry).toEqual({ kind: 'IMPORTED', stage: 'INVESTOR_MATCHING', by: officerId });
  });

  it('is undone where nobody has touched it, and says what it left', async () => {
    const id = await imported(fixture, 'undo');
    await product.db.rows(
      "update startup set city = 'Köln', version = version + 1 where source = 'undo' and source_key = '101'",
    );
    await product.db.rows(
      "insert into founder (startup_id, person_id, is_lead, since) select id, $1, true, now() from startup where source = 'undo' and source_key = '102'",
      [officerId],
    );
    // Somebody to look after it is no work of anybody's: what came of that goes with the record.
    await product.db.rows(
      `with run as (insert into bulk_run (kind, total, started_at, started_by_id) values ('ASSIGN', 1, now(), $1) returning id)
       insert into bulk_run_row (run_id, startup_id) select run.id, s.id from run, startup s where s.source = 'undo' and s.source_key = '103'`,
      [officerId],
    );
    expectDone(await act('undoImport', { id }));
    await product.drainJobs();
    expect(await runOf(id)).toMatchObject({ state: 'UNDONE', undone: 4, left: 2 });
    const left = await product.db.rows("select source_key from startup where source = 'undo' order by source_key");
    expect(left).toEqual([{ source_key: '101' }, { source_key: '102' }]);
    const entry = "delete from stage_entry e using startup s where s.id = e.startup_id and s.source = 'undo'";
    await expect(product.db.rows(entry)).rejects.toThrow(/append-only/);
    expectProblem(await act('undoImport', { id }), 'IMPORT_NOT_IN_STATE');
  });

  it('puts fields back that an import changed', async () => {
    await imported(fixture, 'fields');
    const id = await imported(edited('Wind for villages', 'Wind for towns'), 'fields');
    expectDone(await act('undoImport', { id }));
    await product.drainJobs();
    const [row] = await product.db.rows("select one_liner from startup where source = 'fields' and source_key = '104'");
    expect(row).toEqual({ one_liner: 'Wind for villages' });
    const next = await imported(fixture, 'fields');
    expect(await runOf(next)).toMatchObject({ updated: 0, unchanged: 6 });
  });

  it('follows a record to the one it was merged into, and makes no second', async () => {
    await imported(fixture, 'merged');
    // As merging leaves it: 101 is 104 now, which says the same line as the file said of 101.
    await product.db.rows(
      `update startup m set state = 'MERGED', merged_into_id = k.id, version = m.version + 1
       from startup k where m.source = 'merged' and m.source_key = '101' and k.source = 'merged' and k.source_key = '104'`,
    );
    expect(await runOf(await imported(fixture, 'merged'))).toMatchObject({ created: 0, updated: 0, unchanged: 6 });
    await product.db.rows(
      `update startup set one_liner = 'Seeds, sown by machines', version = version + 1 where source = 'merged' and source_key = '104'`,
    );
    const id = await imported(edited('Seeds, sown by machines', 'Seeds, sown by robots'), 'merged');
    expect(await runOf(id)).toMatchObject({ created: 0, updated: 1, unchanged: 5, rejected: 7 });
    const rows = await product.db.rows(
      "select source_key as key, one_liner as line from startup where source = 'merged' and source_key in ('101', '104') order by 1",
    );
    expect(rows).toEqual([
      { key: '101', line: 'Seeds, sown by machines' },
      { key: '104', line: 'Seeds, sown by robots' },
    ]);
  });

  it('stops when it is cancelled', async () => {
    const id = await checked(fixture, 'stopped');
    expectDone(await act('cancelImport', { id }));
    expectProblem(await act('runImport', { id }), 'IMPORT_NOT_IN_STATE');
    expect(await runOf(id)).toMatchObject({ state: 'CANCELLED', allowedActions: ['import.undo'] });
  });

  it('asks for the rule of stages, and for what it cannot find', async () => {
    const id = await checked(fixture, 'asked');
    const mapping = suggestMapping(['company_id', 'company_name', 'batch', 'status', 'tags', 'country']);
    expectProblem(await act('checkImport', { id, mapping }), 'IMPORT_NEEDS_STAGE_RULE', ['mapping', 'stages']);
    const columns = [...mapping.columns, { field: 'city', column: 'town' }];
    expectProblem(await act('checkImport', { id, mapping: { ...mapping, columns } }), 'IMPORT_COLUMN_MISSING');
  });

  it('is for officers of the pipeline, with a fresh step-up to write', async () => {
    const fileId = await upload(fixture);
    for (const persona of ['founder', 'investor', 'analyst', 'investment-officer']) {
      const client = await product.as(persona);
      expectError(await create(fileId, 'foreign', client), 'FORBIDDEN');
      expectError(await client.run('{ importRuns(first: 1) { items { id } } }'), 'FORBIDDEN');
    }
    expectError(await create(fileId, 'foreign', await product.as('programme-officer-two')), 'NOT_FOUND');
    const letter = Buffer.from('a program\u0000\u0001\u0002\u0003 that is no table');
    const subjectId = officerId;
    const input = {
      subjectType: 'person',
      subjectId,
      name: 'x.csv',
      size: letter.length,
      mediaType: 'text/csv',
      visibility: 'PRIVATE',
      kind: 'IMPORT',
    };
    const { href } = (await officer.run(CREATE, { input })).data.createUpload.upload;
    const headers = {
      'Tus-Resumable': '1.0.0',
      'Upload-Offset': '0',
      'Content-Type': 'application/offset+octet-stream',
    };
    expect((await officer.fetch(href, { method: 'PATCH', body: new Uint8Array(letter), headers })).status).toBe(422);
  });

  it('fails with a reason when it is no table', async () => {
    const made = await create(await upload(Buffer.from('only a header\n')), 'empty');
    await product.drainJobs();
    const { id } = made.data.createImport.importRun;
    expect(await runOf(id)).toMatchObject({ state: 'FAILED', failure: { code: 'IMPORT_FILE_EMPTY' } });
  });
});

/** Named, or handed over beside the project: it is not about this ecosystem and never becomes a part of it. */
const REAL = process.env['AIM_STARTUPS_CSV'] ?? join(root, '../shared/data/startups.csv');
const realFile = existsSync(REAL);
if (!realFile)
  process.stderr.write('\nAIM_STARTUPS_CSV names no file: the import of a whole real directory is NOT tested.\n');

(realFile ? it : it.skip)(
  'a whole real directory: every row has an outcome, a second run changes nothing',
  async () => {
    const ctx = createCtx(systemSeed(product.db, product.get, 'real'));
    const table: Table = await readTable(readFileSync(REAL));
    const mapping = {
      ...suggestMapping(table.columns),
      stages: { rules: [{ values: ['Public', 'Acquired'], to: 'FUNDED' as const }], otherwise: 'MVP' as const },
    };
    const bring = async () => {
      const { id } = await checkBrought(ctx, { source: 'real', fileName: 'real.csv', table, mapping });
      await applyBrought(ctx, id);
      return countsOf(createCtx(ctx), id);
    };
    const first = await bring();
    expect(first.created + first.rejected).toBe(table.rows.length);
    expect(first.created).toBeGreaterThan(table.rows.length * 0.9);
    expect(await bring()).toMatchObject({ created: 0, updated: 0, unchanged: first.created, rejected: first.rejected });
  },
  120_000,
);
