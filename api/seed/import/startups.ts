import 'reflect-metadata';
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { isCountry } from '@aim/domain/kernel/country';
import { csvFile } from '@aim/domain/kernel/csv';
import { parseInput, Refusal } from '@aim/domain/kernel/problem';
import { isCalendarDate } from '@aim/domain/kernel/zone';
import { messageOf } from '@aim/domain/messages';
import { type ImportMapping, importMappingSchema, whyNotMapping } from '@aim/domain/pipeline/import-mapping';
import type { ImportReason } from '@aim/domain/pipeline/import-row';
import { fitMapping, suggestMapping } from '@aim/domain/pipeline/import-suggestion';
import { toldRules } from '@aim/domain/pipeline/import-told';
import { STAGES, type Stage } from '@aim/domain/pipeline/vocabulary';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from '../../src/app.module.ts';
import { applyBrought, checkBrought, dropBrought } from '../../src/pipeline/imports/bring-in.ts';
import { countsOf } from '../../src/pipeline/imports/imports.queries.ts';
import { readTable, type Table } from '../../src/pipeline/imports/read-table.ts';
import { readConfig } from '../../src/platform/config.ts';
import { type Ctx, createCtx } from '../../src/platform/ctx.ts';
import { Database } from '../../src/platform/database.ts';
import { systemSeed } from '../../src/platform/run-reaction.ts';

const USAGE = `npm run import -- startups <file.csv|file.xlsx> [options]
  --source <name>        whose directory it is; rows are known again by it and their key (default: the name of the file)
  --mapping <file.json>  how the columns are understood (default: as the last time, else by their names)
  --stage-rule <rule>    for example "Public, Acquired -> FUNDED; * -> MVP"
  --country <code>       for rows without a country
  --intake-rule <rule>   for example "Pilot -> 2012-01-01; * -> 2020-01-01"; the star: for rows without an intake
  --leave-out            takes rows without values that cannot be used, instead of rejecting them
  --rejected <file.csv>  writes the rejected rows there, with every reason
  --dry-run              says what would happen and writes no record`;

const { values: options, positionals } = argumentsGiven();

/** What was typed; an option that does not exist is answered with those that do. */
function argumentsGiven() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        source: { type: 'string' },
        mapping: { type: 'string' },
        'stage-rule': { type: 'string' },
        country: { type: 'string' },
        'intake-rule': { type: 'string' },
        'leave-out': { type: 'boolean', default: false },
        rejected: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
      },
    });
  } catch {
    process.stderr.write(`${USAGE}\n`);
    process.exit(2);
  }
}

const isStage = (word: string): word is Stage => (STAGES as readonly string[]).includes(word);
const isDay = (word: string): word is string => isCalendarDate(word);

/** A mistake of the person at the command line. */
class Mistake extends Error {}

async function mappingFor(ctx: Ctx, source: string, { columns }: Table): Promise<ImportMapping> {
  const [known] = await ctx.db.rows<{ mapping: ImportMapping }>('select mapping from import_source where name = $1', [
    source,
  ]);
  const base = options.mapping
    ? parseInput(importMappingSchema, JSON.parse(await readFile(options.mapping, 'utf8')))
    : known
      ? fitMapping(known.mapping, columns)
      : suggestMapping(columns);
  const stages = options['stage-rule'] === undefined ? base.stages : toldRules(options['stage-rule'], isStage);
  const intakes = options['intake-rule'] === undefined ? base.intakes : toldRules(options['intake-rule'], isDay);
  if (stages === null)
    throw new Mistake(`--stage-rule: write it as "Public, Acquired -> FUNDED; * -> MVP", with ${STAGES.join(', ')}`);
  if (intakes === null) throw new Mistake('--intake-rule: write it as "Pilot -> 2012-01-01"');
  if (options.country !== undefined && !isCountry(options.country))
    throw new Mistake('--country: two letters of ISO 3166');
  return {
    ...base,
    stages,
    intakes,
    countries: { ...base.countries, otherwise: options.country ?? base.countries.otherwise },
    leniency: options['leave-out'] ? 'LEAVE_VALUE_OUT' : base.leniency,
  };
}

interface RejectedRow {
  row_number: number;
  cells: string[];
  reasons: ImportReason[];
}

async function report(ctx: Ctx, runId: string, { columns }: Table): Promise<void> {
  const noted = await ctx.db.rows<{
    code: string;
    column: string | null;
    outcome: string;
    rows: number;
    example: ImportReason;
  }>(
    `select x.reason ->> 'code' as code, x.reason ->> 'column' as "column", r.outcome = 'REJECTED' as outcome, count(distinct r.id)::int as rows,
            (array_agg(x.reason order by r.row_number))[1] as example
     from import_row r, jsonb_array_elements(r.reasons) as x(reason) where r.run_id = $1 group by 1, 2, 3 order by 3 desc, 4 desc`,
    [runId],
  );
  for (const { rows, column, outcome, example } of noted) {
    const value = example.value === null ? '' : ` (for example “${example.value.slice(0, 60)}”)`;
    console.log(
      `  ${outcome ? 'rejected' : 'noted'}: ${rows} × ${column ?? 'row'}: ${messageOf(example, 'en')}${value}`,
    );
  }
  if (options.rejected === undefined) return;
  const rejected = await ctx.db.rows<RejectedRow & Record<string, unknown>>(
    "select row_number, cells, reasons from import_row where run_id = $1 and outcome = 'REJECTED' order by row_number",
    [runId],
  );
  const lines = rejected.map(({ row_number: row, cells, reasons }) => [
    row,
    ...columns.map((_, index) => cells[index] ?? ''),
    reasons.map((each) => `${each.column ?? 'row'}: ${messageOf(each, 'en')}`).join('\n'),
  ]);
  await writeFile(options.rejected, csvFile(['row', ...columns, 'reasons'], lines));
  console.log(`${rejected.length} rejected rows are in ${options.rejected}`);
}

async function main(ctx: Ctx): Promise<void> {
  const [path] = positionals;
  if (!path) throw new Mistake(USAGE);
  const fileName = basename(path);
  const source = options.source ?? fileName.replace(/\.\w+$/, '');
  const started = performance.now();
  const table = await readTable(await readFile(path));
  const mapping = await mappingFor(ctx, source, table);
  const obstacles = whyNotMapping(mapping, table.columns);
  if (obstacles.length > 0) throw new Refusal(obstacles);
  const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
  const run = await checkBrought(ctx, { source, fileName, table, mapping });
  console.log(`${table.rows.length} rows of ${fileName} checked (${seconds()} s)`);
  await report(ctx, run.id, table);
  const before = await countsOf(createCtx(ctx), run.id);
  if (options['dry-run']) await dropBrought(ctx, run.id);
  else await applyBrought(ctx, run.id);
  const after = options['dry-run'] ? before : await countsOf(createCtx(ctx), run.id);
  const tense = options['dry-run'] ? 'would be ' : '';
  console.log(
    `${after.created} ${tense}created, ${after.updated} ${tense}updated, ${after.unchanged} unchanged, ${after.rejected} rejected (${seconds()} s)`,
  );
}

const config = readConfig();
const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(config), {
  abortOnError: false,
  logger: false,
});
const db = app.get(Database);
try {
  await main(createCtx(systemSeed(db, (token) => app.get(token, { strict: false }), 'import')));
} catch (error) {
  // The message is the screen's; how it is told here is what the options say.
  if (error instanceof Refusal)
    console.error([...error.problems.map((each) => messageOf(each, 'en')), '', USAGE].join('\n'));
  else if (error instanceof Mistake) console.error(error.message);
  else throw error;
  process.exitCode = 1;
} finally {
  await app.close();
  await db.close();
}
