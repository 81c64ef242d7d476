import type { Stage } from '@aim/domain/pipeline/vocabulary';
import { type Client, expectError, TestProduct } from '../../test/harness.ts';

let product: TestProduct;
let staff: Client;

beforeAll(async () => {
  product = await TestProduct.start();
  staff = await product.as('analyst');
  await startup('A', 'BAKI', 'FINTECH');
  await startup('B', 'BAKI', 'EDTECH');
  await startup('C', 'SEKI_ZAQATALA', 'EDTECH', { state: 'CLOSED' });
  await startup('D', 'BAKI', 'FINTECH');
  await startup('E', 'BAKI', 'FINTECH', { state: 'MERGED', into: 'A' });
  await startup('F', 'BAKI', 'FINTECH', { state: 'MERGED', into: 'E' });
  await startup('G', null, 'ENERGY', { country: 'TR' });
  await startup('H', 'BAKI', 'FINTECH', { state: 'DRAFT' });
  await enter('A', 'IDEA', '1995-01-10');
  await enter('A', 'MVP', '1995-04-10');
  await enter('A', 'INCUBATION', '1995-06-01');
  await enter('B', 'IDEA', '1995-02-01');
  await enter('B', 'MVP', '1995-05-02');
  await enter('C', 'IDEA', '1995-03-01');
  await enter('C', 'MVP', '1995-05-01');
  await enter('D', 'IDEA', '1995-01-20');
  await enter('E', 'IDEA', '1995-01-05');
  await enter('F', 'MVP', '1995-03-01');
  await enter('G', 'IDEA', '1996-02-01');
  await enter('H', 'IDEA', '1995-01-01');
});
afterAll(() => product.stop());

/** Startups of the nineties: nothing else of the database came in then. */
const WINDOW = { intakeFrom: '1995-01-01', intakeTo: '1996-12-31' };
const ids = new Map<string, string>();

async function startup(
  name: string,
  region: string | null,
  sector: string,
  { state = 'ACTIVE', into = null as string | null, country = 'AZ' } = {},
): Promise<void> {
  const [row] = await product.db.rows<{ id: string }>(
    `insert into startup (reference, name, sector, country, region, state, stage_on, intake_on, origin, registered_at, last_update_at, merged_into_id)
     values ('ST-FFFFF' || $1, 'Huni ' || $1, $2, $3, $4, $5, '1995-01-01', '1995-01-01', 'STAFF', now(), now(), $6) returning id`,
    [name, sector, country, region, state, into === null ? null : ids.get(into)],
  );
  ids.set(name, row?.id ?? '');
}

/** An entry noted the day after, unless it was noted later. */
async function enter(name: string, stage: Stage, on: string, recordedOn: string | null = null): Promise<void> {
  await product.db.rows(
    `insert into stage_entry (startup_id, stage, kind, entered_on, recorded_at)
     values ($1, $2, case when $2 = 'IDEA' then 'REGISTERED' else 'ADVANCED' end, $3, coalesce($4::date, $3::date + 1) + time '12:00')`,
    [ids.get(name), stage, on, recordedOn],
  );
}

/** The newest entry of the stage was wrong: it took effect on another day, or never. */
async function correct(name: string, stage: Stage, on: string | null, recordedOn: string): Promise<void> {
  await product.db.rows(
    `insert into stage_entry (startup_id, stage, kind, entered_on, recorded_at, supersedes_id, counts)
     select startup_id, stage, 'CORRECTED', coalesce($3::date, entered_on), $4::date + time '12:00', id, $3 is not null
     from stage_entry where startup_id = $1 and stage = $2 order by recorded_at desc limit 1`,
    [ids.get(name), stage, on, recordedOn],
  );
}

const FUNNEL = `query ($input: FunnelInput!) { pipelineFunnel(input: $input) { asOf knownOn laterCorrections
  rows { key label total survivalBps stages { stage entered conversionBps medianDays } } } }`;

async function funnel(input: object) {
  const answer = await staff.run(FUNNEL, { input: { ...WINDOW, ...input } });
  expect(answer.errors).toEqual([]);
  return answer.data.pipelineFunnel;
}

/** Entered per stage of the only row, up to acceleration. */
async function entered(input: object): Promise<number[]> {
  const { rows } = await funnel(input);
  return rows[0].stages.slice(0, 4).map((stage: { entered: number }) => stage.entered);
}

describe('the funnel', () => {
  it('counts first entries by the day they took effect, merged records under the kept one, drafts not at all', async () => {
    const { rows, ...rest } = await funnel({ asOf: '1995-06-30' });
    expect(rest).toEqual({ asOf: '1995-06-30', knownOn: '1995-06-30', laterCorrections: 0 });
    expect(rows).toEqual([
      {
        ...{ key: 'ALL', label: 'Все стартапы', total: 4, survivalBps: 10_000 },
        stages: [
          { stage: 'IDEA', entered: 4, conversionBps: 10_000, medianDays: 61 },
          { stage: 'MVP', entered: 3, conversionBps: 7500, medianDays: 92 },
          { stage: 'INCUBATION', entered: 1, conversionBps: 2500, medianDays: null },
          { stage: 'ACCELERATION', entered: 0, conversionBps: 0, medianDays: null },
          { stage: 'INVESTOR_MATCHING', entered: 0, conversionBps: 0, medianDays: null },
          { stage: 'FUNDED', entered: 0, conversionBps: 0, medianDays: null },
        ],
      },
    ]);
  });

  it('is empty before anybody came', async () => {
    const { rows } = await funnel({ asOf: '1995-01-01' });
    expect(rows).toEqual([]);
  });

  it('counts what is recorded late from the day it names', async () => {
    expect(await entered({ asOf: '1995-03-31' })).toEqual([4, 1, 0, 0]);
    await enter('D', 'MVP', '1995-03-20', '1996-02-01');
    expect(await entered({ asOf: '1995-03-31' })).toEqual([4, 2, 0, 0]);
  });

  it('stays as it was known when entries are corrected later, and says how many were', async () => {
    const before = await funnel({ asOf: '1995-06-30' });
    expect(before.rows[0].stages[1].entered).toBe(4);
    await correct('B', 'MVP', '1995-07-15', '1995-09-01');
    await correct('C', 'MVP', null, '1995-10-01');
    const after = await funnel({ asOf: '1995-06-30' });
    expect(after).toEqual({ ...before, laterCorrections: 2 });
    expect(await funnel({ asOf: '1995-06-30' })).toEqual(after);
    expect(await entered({ asOf: '1995-06-30', knownOn: '1995-08-31' })).toEqual([4, 4, 1, 0]);
    expect(await entered({ asOf: '1995-06-30', knownOn: '1995-09-01' })).toEqual([4, 3, 1, 0]);
    const known = await funnel({ asOf: '1995-06-30', knownOn: '1996-12-31' });
    expect(known.rows[0].stages.map((stage: { entered: number }) => stage.entered)).toEqual([4, 2, 1, 0, 0, 0]);
    expect(known.laterCorrections).toBe(0);
    expect(await entered({ asOf: '1995-12-31' })).toEqual([4, 3, 1, 0]);
  });

  it('takes a correction of a correction for what it says', async () => {
    await correct('B', 'MVP', '1995-05-20', '1996-03-01');
    expect(await entered({ asOf: '1995-06-30', knownOn: '1996-02-28' })).toEqual([4, 2, 1, 0]);
    expect(await entered({ asOf: '1995-06-30', knownOn: '1996-03-01' })).toEqual([4, 3, 1, 0]);
    expect((await funnel({ asOf: '1995-12-31' })).laterCorrections).toBe(1);
  });

  it('counts a day as a day in Baku', async () => {
    await product.db.rows(
      `insert into stage_entry (startup_id, stage, kind, entered_on, recorded_at, supersedes_id)
       select startup_id, 'INCUBATION', 'CORRECTED', '1995-08-01', '1996-05-01T20:30:00Z', id from stage_entry where startup_id = $1 and stage = 'INCUBATION'`,
      [ids.get('A')],
    );
    expect(await entered({ asOf: '1995-06-30', knownOn: '1996-05-01' })).toEqual([4, 3, 1, 0]);
    expect(await entered({ asOf: '1995-06-30', knownOn: '1996-05-02' })).toEqual([4, 3, 0, 0]);
  });

  it('knows who was closed on the day', async () => {
    await product.db.rows(
      "insert into closure (startup_id, kind, closed_on, reopened_on, reason) values ($1, 'CLOSED', '1995-08-01', null, 'NO_MARKET'), ($2, 'CLOSED', '1995-02-01', '1995-03-01', 'TEAM'), ($3, 'ACQUIRED', '1995-02-01', null, 'SOLD')",
      [ids.get('C'), ids.get('D'), ids.get('A')],
    );
    const survival = async (asOf: string) => (await funnel({ asOf })).rows[0].survivalBps;
    expect(await survival('1995-02-15')).toBe(6667);
    expect(await survival('1995-03-01')).toBe(10_000);
    expect(await survival('1995-08-01')).toBe(7500);
  });

  it('splits by year, region and sector, and narrows', async () => {
    const keys = async (input: object) =>
      (await funnel({ asOf: '1996-12-31', ...input })).rows.map(({ key, label, total }: Record<string, unknown>) => [
        key,
        label,
        total,
      ]);
    expect(await keys({ by: 'INTAKE_YEAR' })).toEqual([
      ['1995', '1995', 4],
      ['1996', '1996', 1],
    ]);
    expect(await keys({ by: 'REGION' })).toEqual([
      ['BAKI', 'Баку', 3],
      ['SEKI_ZAQATALA', 'Шеки-Загатала', 1],
      ['NONE', 'За рубежом', 1],
    ]);
    expect(await keys({ by: 'SECTOR' })).toEqual([
      ['EDTECH', 'Образование', 2],
      ['FINTECH', 'Финтех', 2],
      ['ENERGY', 'Энергетика', 1],
    ]);
    expect(await keys({ by: 'SECTOR', region: ['BAKI'], sector: ['FINTECH'] })).toEqual([['FINTECH', 'Финтех', 2]]);
    expect(await keys({ intakeFrom: '1996-01-01' })).toEqual([['ALL', 'Все стартапы', 1]]);
  });

  it('splits by programme: who took part in two stands in both rows', async () => {
    await product.db.rows(
      `with c as (insert into cohort (name, kind, starts_on, created_at, created_by_id)
                  select name, 'INCUBATION', '1995-05-01', now(), (select id from person limit 1) from unnest('{Birinci,İkinci}'::text[]) name returning id, name)
       insert into participation (cohort_id, startup_id, state, since, created_at)
       select c.id, x.id, x.state, '1995-05-01', now() from c join (values ('Birinci', $1::uuid, 'ACTIVE'), ('İkinci', $1, 'GRADUATED'), ('İkinci', $2, 'ACTIVE'), ('İkinci', $3, 'INVITED')) x(name, id, state) on x.name = c.name`,
      [ids.get('A'), ids.get('B'), ids.get('C')],
    );
    const { rows } = await funnel({ asOf: '1995-12-31', by: 'PROGRAMME' });
    expect(rows.map(({ label, total }: Record<string, unknown>) => [label, total])).toEqual([
      ['İkinci', 2],
      ['Birinci', 1],
      ['Вне программ', 2],
    ]);
    const within = await funnel({ asOf: '1995-12-31', cohort: rows[0].key });
    expect(within.rows[0].total).toBe(2);
    const invited = await staff.run('query ($filter: StartupFilter) { countStartups(filter: $filter) }', {
      filter: { cohort: rows[0].key },
    });
    expect(invited.data.countStartups).toBe(3);
  });

  it('shows behind every number exactly as many startups', async () => {
    const COUNT = 'query ($filter: StartupFilter) { countStartups(filter: $filter) }';
    for (const by of ['NONE', 'INTAKE_YEAR', 'PROGRAMME', 'REGION', 'SECTOR'])
      for (const days of [
        { asOf: '1995-06-30' },
        { asOf: '1995-06-30', knownOn: '1996-12-31' },
        { asOf: '1996-12-31' },
      ]) {
        const { rows } = await funnel({ ...days, by });
        for (const { key, total, stages } of rows) {
          const cell = { ...WINDOW, ...days, by, key };
          const cells = [{ stage: null, entered: total }, ...stages] as { stage: Stage | null; entered: number }[];
          for (const { stage, entered: number } of cells) {
            const { data } = await staff.run(COUNT, { filter: { funnel: { ...cell, stage } } });
            expect({ ...cell, stage, count: data.countStartups }).toEqual({ ...cell, stage, count: number });
          }
        }
      }
  });

  it('gives the list behind a number', async () => {
    const filter = { funnel: { ...WINDOW, asOf: '1995-06-30', stage: 'MVP', by: 'SECTOR', key: 'FINTECH' } };
    const { data } = await staff.run(
      'query ($filter: StartupFilter) { startups(filter: $filter, sort: NAME_ASC) { items { name } } }',
      { filter },
    );
    expect(data.startups.items.map(({ name }: { name: string }) => name)).toEqual(['Huni A', 'Huni D']);
  });

  it('follows a record that changes its sector or passes moderation', async () => {
    await product.db.rows("update startup set state = 'ACTIVE', sector = 'TOURISM' where id = $1", [ids.get('H')]);
    const { rows } = await funnel({ asOf: '1995-06-30', by: 'SECTOR', sector: ['TOURISM'] });
    expect(rows.map(({ key, total }: Record<string, unknown>) => [key, total])).toEqual([['TOURISM', 1]]);
  });

  it('is for staff', async () => {
    const input = { asOf: '1995-06-30' };
    expectError(await (await product.as('founder')).run(FUNNEL, { input }), 'FORBIDDEN');
    expectError(await (await product.as('investor')).run(FUNNEL, { input }), 'FORBIDDEN');
  });
});
