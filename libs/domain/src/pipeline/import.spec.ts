import { parseInput } from '../kernel/problem.ts';
import { changesBy, isChange } from './import-changes.ts';
import { type ImportMapping, importMappingSchema, whyNotMapping } from './import-mapping.ts';
import { type ImportedStartup, readRow } from './import-row.ts';
import { whyNotCheckImport, whyNotCreateImport, whyNotImportStep, whyNotRunImport } from './import-run.ts';
import { fitMapping, suggestMapping } from './import-suggestion.ts';
import { toldRules } from './import-told.ts';
import { contentOf, countIn, dateIn, intakeIn, listOf, websiteIn, withoutGuard, yearIn } from './import-values.ts';
import { STAGES, type Stage } from './vocabulary.ts';

const codes = (list: readonly { code: string; column?: string | null }[]): string[] =>
  list.map(({ code, column }) => (column ? `${column} ${code}` : code));

describe('values', () => {
  it.each([
    ['  x ', 'x'],
    ['a\r\nb', 'a\nb'],
    ['\ufeffx\u0000', 'x'],
    ['n/a', null],
    ['NULL', null],
    ['—', null],
    ['[]', null],
    ['NA', 'NA'],
    [undefined, null],
  ])('%j says %j', (cell, expected) => expect(contentOf(cell)).toBe(expected));

  it.each([
    ["['Health Tech', 'SaaS']", ['Health Tech', 'SaaS']],
    [`["Women's health", 'B2B']`, ["Women's health", 'B2B']],
    [`['O\\'Neil', 'x, y']`, ["O'Neil", 'x, y']],
    ["['Women's health', 'B2B']", ["Women's health", 'B2B']],
    ['[a, b]', ['a', 'b']],
    ['a; b|c', ['a', 'b', 'c']],
    ['a, a', ['a']],
    ['[]', []],
    ['', []],
  ])('the list %j is %j', (text, expected) => expect(listOf(text)).toEqual(expected));

  it.each([
    ['2015', 2015],
    ['2015.0', 2015],
    ['2015-03-01', 2015],
    ['15', null],
    ['2,015', null],
  ])('the year %j is %j', (text, expected) => expect(yearIn(text)).toBe(expected));

  it.each([
    ['12', 12],
    ['12.0', 12],
    ['1,200', 1200],
    ['1 200', 1200],
    ['10-20', null],
    ['many', null],
  ])('the number %j is %j', (text, expected) => expect(countIn(text)).toBe(expected));

  it.each([
    ['W23', '2023-01-01'],
    ['S12', '2012-06-01'],
    ['s 2012', '2012-06-01'],
    ['F24', '2024-09-01'],
    ['2020', '2020-01-01'],
    ['2020-02-03', '2020-02-03'],
    ['3.2.2020', '2020-02-03'],
    ['IK12', null],
    ['31.02.2020', null],
    ['soon', null],
  ])('the intake %j began %j', (text, expected) => expect(intakeIn(text)).toBe(expected));

  it('dates, websites and guards', () => {
    expect(dateIn('2020-02-03T10:00:00Z')).toBe('2020-02-03');
    expect(dateIn('2020')).toBeNull();
    expect(websiteIn('toxum.example')).toBe('https://toxum.example');
    expect(websiteIn('javascript:alert(1)')).toBeNull();
    expect(withoutGuard("'=1+1")).toBe('=1+1');
    expect(withoutGuard("'tis")).toBe("'tis");
  });

  it.each([
    ['Public, Acquired -> FUNDED; * -> MVP', [{ values: ['Public', 'Acquired'], to: 'FUNDED' }], 'MVP'],
    ['Public = FUNDED', [{ values: ['Public'], to: 'FUNDED' }], null],
    ['* → MVP', [], 'MVP'],
  ])('the rule %j', (text, rules, otherwise) => {
    expect(toldRules(text, (word): word is Stage => (STAGES as readonly string[]).includes(word))).toEqual({
      rules,
      otherwise,
    });
  });
  it.each(['Public', 'Public -> RICH', '-> MVP'])('%j is no rule', (text) => {
    expect(toldRules(text, (word): word is Stage => (STAGES as readonly string[]).includes(word))).toBeNull();
  });
});

const COLUMNS = ['company_id', 'company_name', 'short_description', 'batch', 'status', 'tags', 'country', 'website'];
const told = (changes: Partial<ImportMapping> = {}): ImportMapping => ({
  ...suggestMapping(COLUMNS),
  stages: { rules: [{ values: ['Public'], to: 'FUNDED' }], otherwise: 'MVP' },
  ...changes,
});

describe('mapping', () => {
  it('knows the columns of public directories, and does not guess stages', () => {
    const suggested = suggestMapping([...COLUMNS, 'year_founded', 'team_size', 'long_description', 'num_founders']);
    expect(suggested.columns.map(({ field, column }) => `${field}=${column}`)).toEqual([
      'sourceKey=company_id',
      'name=company_name',
      'oneLiner=short_description',
      'solution=long_description',
      'website=website',
      'tags=tags',
      'country=country',
      'foundedYear=year_founded',
      'teamSize=team_size',
      'intakeOn=batch',
      'status=status',
    ]);
    expect(codes(whyNotMapping(suggested, COLUMNS.concat('year_founded', 'team_size', 'long_description')))).toEqual([
      'IMPORT_NEEDS_STAGE_RULE',
    ]);
    expect(suggestMapping(['id', 'stage']).stages.rules.length).toBe(STAGES.length);
    expect(parseInput(importMappingSchema, suggested)).toEqual(suggested);
  });

  it.each<[string, Partial<ImportMapping>, string[]]>([
    [
      'nothing',
      { columns: [] },
      ['KEY', 'NAME', 'STATE_RULE', 'COUNTRY', 'INTAKE'].map((each) => `IMPORT_NEEDS_${each}`),
    ],
    [
      'a column that is not there',
      { columns: [...told().columns, { field: 'city', column: 'town' }] },
      ['IMPORT_COLUMN_MISSING'],
    ],
    ['a field twice', { columns: [...told().columns, { field: 'name', column: 'tags' }] }, ['IMPORT_FIELD_TWICE']],
    ['no sectors', { sectors: { rules: [], otherwise: null } }, ['IMPORT_NEEDS_SECTOR_RULE']],
    [
      'rules without their column',
      { columns: told().columns.filter(({ field }) => field !== 'status') },
      ['IMPORT_NEEDS_STATE_RULE'],
    ],
  ])('%s', (_, changes, expected) => expect(codes(whyNotMapping(told(changes), COLUMNS))).toEqual(expected));

  it('is remembered as far as the file still has its columns', () => {
    expect(fitMapping(told(), ['company_id']).columns).toEqual([{ field: 'sourceKey', column: 'company_id' }]);
  });
});

const cells = (changes: Record<string, string> = {}) => ({
  company_id: '7',
  company_name: ' Toxum  MMC ',
  short_description: 'Seeds',
  batch: 'W23',
  status: 'Active',
  tags: "['Agriculture', 'SaaS']",
  country: 'de',
  website: 'toxum.example',
  city: '',
  region: '',
  year_founded: '2019.0',
  team_size: '12',
  ...changes,
});
const WIDE: ImportMapping['columns'] = [
  ...told().columns,
  { field: 'city', column: 'city' },
  { field: 'region', column: 'region' },
  { field: 'foundedYear', column: 'year_founded' },
  { field: 'teamSize', column: 'team_size' },
];
const read = (changes: Record<string, string>, mapping: Partial<ImportMapping> = {}) =>
  readRow(told({ columns: WIDE, ...mapping }), cells(changes), { today: '2026-11-25' });

describe('a row', () => {
  it('becomes a record', () => {
    expect(read({})).toEqual({
      key: '7',
      name: 'Toxum MMC',
      reasons: [],
      values: {
        name: 'Toxum MMC',
        oneLiner: 'Seeds',
        problem: null,
        solution: null,
        website: 'https://toxum.example',
        sector: 'AGRITECH',
        tags: ['Agriculture', 'SaaS'],
        country: 'DE',
        region: null,
        city: null,
        foundedYear: 2019,
        teamSize: 12,
        intakeOn: '2023-01-01',
        stage: 'MVP',
        state: 'ACTIVE',
        closedOn: null,
      },
    });
  });

  it.each<[string, Record<string, string>, Partial<ImportedStartup>]>([
    ['funded by its status', { status: 'Public' }, { stage: 'FUNDED', state: 'ACTIVE' }],
    ['closed on the day it is imported', { status: 'inactive' }, { state: 'CLOSED', closedOn: '2026-11-25' }],
    ['acquired', { status: 'Acquired' }, { state: 'ACQUIRED' }],
    ['of a sector nobody knows', { tags: "['Whales']" }, { sector: 'OTHER' }],
    ['with a scheme for a website', { website: 'https://' }, { website: null }],
    ['with a formula for a name', { company_name: '=cmd()' }, { name: '=cmd()' }],
    ['guarded by a spreadsheet', { short_description: "'-5 % fees" }, { oneLiner: '-5 % fees' }],
    ['from Azerbaijan', { country: 'Azərbaycan', region: 'Bakı' }, { country: 'AZ', region: 'BAKI' }],
    ['of a town that names the region', { country: 'AZ', city: 'Bakı' }, { region: 'BAKI', city: 'Bakı' }],
    ['of Namibia', { country: 'NA' }, { country: 'NA' }],
  ])('%s', (_, changes, expected) => expect(read(changes)).toMatchObject({ values: expected, reasons: [] }));

  it.each<[string, Record<string, string>, string[]]>([
    ['no key', { company_id: '-' }, ['company_id IMPORT_KEY_EMPTY']],
    ['a long key', { company_id: 'x'.repeat(201) }, ['company_id TOO_LONG']],
    ['no name', { company_name: ' ' }, ['company_name REQUIRED']],
    ['a short name', { company_name: 'x' }, ['company_name TOO_SHORT']],
    ['a long name', { company_name: 'x'.repeat(121) }, ['company_name TOO_LONG']],
    ['no country', { country: '' }, ['country IMPORT_COUNTRY_EMPTY']],
    ['an odd country', { country: 'XX' }, ['country IMPORT_COUNTRY_UNKNOWN']],
    ['no region at home', { country: 'AZ' }, ['region IMPORT_REGION_UNKNOWN']],
    ['an odd intake', { batch: 'IK12' }, ['batch IMPORT_INTAKE_UNKNOWN']],
    ['no intake', { batch: '' }, ['batch IMPORT_INTAKE_EMPTY']],
    ['an intake to come', { batch: 'W27' }, ['batch IMPORT_INTAKE_IN_FUTURE']],
    ['an odd status', { status: 'Zombie' }, ['status IMPORT_STATUS_UNKNOWN']],
    ['no status', { status: '' }, ['status IMPORT_STATUS_EMPTY']],
    ['an odd website', { website: 'not a site' }, ['website WEBSITE_FORMAT']],
    ['a long line', { short_description: 'x'.repeat(161) }, ['short_description IMPORT_TEXT_TOO_LONG']],
    ['an odd year', { year_founded: 'nineties' }, ['year_founded IMPORT_YEAR_UNREADABLE']],
    ['a year to come', { year_founded: '2030' }, ['year_founded FOUNDED_IN_FUTURE']],
    ['a year long ago', { year_founded: '1800' }, ['year_founded TOO_SMALL']],
    ['an odd team', { team_size: '10-20' }, ['team_size IMPORT_NUMBER_UNREADABLE']],
    ['a team of nations', { team_size: '999999999' }, ['team_size TOO_BIG']],
    ['a long tag', { tags: 'y'.repeat(41) }, ['tags IMPORT_TAG_TOO_LONG']],
    ['many tags', { tags: Array.from({ length: 21 }, (_, n) => `t${n}`).join(';') }, ['tags IMPORT_TAGS_TOO_MANY']],
    [
      'everything at once',
      { company_id: '', company_name: '', country: '', batch: '' },
      [
        'company_id IMPORT_KEY_EMPTY',
        'company_name REQUIRED',
        'country IMPORT_COUNTRY_EMPTY',
        'batch IMPORT_INTAKE_EMPTY',
      ],
    ],
  ])('stays out with %s', (_, changes, expected) => {
    const row = read(changes);
    expect(codes(row.reasons)).toEqual(expected);
    expect(row.values).toBeNull();
  });

  it('comes in without what cannot be used, and says so, where the mapping allows it', () => {
    const row = read(
      { website: 'x x', short_description: 'x'.repeat(200), team_size: '?!' },
      { leniency: 'LEAVE_VALUE_OUT' },
    );
    expect(row.values).toMatchObject({ website: null, teamSize: null, oneLiner: `${'x'.repeat(159)}…` });
    expect(codes(row.reasons)).toEqual([
      'short_description IMPORT_TEXT_TOO_LONG',
      'website WEBSITE_FORMAT',
      'team_size IMPORT_NUMBER_UNREADABLE',
    ]);
    expect(row.reasons[1]?.value).toBe('x x');
  });

  it('follows what it was told where the row is silent or odd', () => {
    const mapping = {
      countries: { rules: [], otherwise: 'FR' },
      intakes: { rules: [{ values: ['IK12'], to: '2012-01-01' }], otherwise: '2020-05-05' },
      sectors: { rules: [], otherwise: null },
    };
    expect(read({ country: '', batch: 'ik12' }, mapping).reasons).toMatchObject([{ code: 'IMPORT_SECTOR_UNKNOWN' }]);
    const silent = read({ country: '', batch: '' }, { ...mapping, sectors: { rules: [], otherwise: 'OTHER' } });
    expect(silent.values).toMatchObject({ country: 'FR', intakeOn: '2020-05-05' });
  });

  it('takes stage and day of closing from columns of their own', () => {
    const columns = [
      ...WIDE,
      { field: 'stage' as const, column: 'stage' },
      { field: 'closedOn' as const, column: 'closed' },
    ];
    const stages = { rules: [{ values: ['Idea'], to: 'IDEA' as const }], otherwise: null };
    expect(read({ stage: 'idea', status: 'Inactive', closed: '2024-01-02' }, { columns, stages }).values).toMatchObject(
      {
        stage: 'IDEA',
        closedOn: '2024-01-02',
      },
    );
    const odd = read({ stage: 'x', status: 'Inactive', closed: '2020-01-01' }, { columns, stages });
    expect(codes(odd.reasons)).toEqual(['stage IMPORT_STAGE_UNKNOWN', 'closed IMPORT_CLOSED_OUT_OF_TIME']);
  });
});

describe('the next import', () => {
  const imported = read({}).values as ImportedStartup;
  const facts = { imported, current: imported, isClaimed: false };

  it.each<[string, Partial<ImportedStartup>, Partial<ImportedStartup>, boolean, object]>([
    ['nothing new', {}, {}, false, { fields: [], kept: [] }],
    ['a new line', { oneLiner: 'New' }, {}, false, { fields: ['oneLiner'], kept: [] }],
    [
      'a new line, changed by people',
      { oneLiner: 'New' },
      { oneLiner: 'Ours' },
      false,
      { fields: [], kept: ['oneLiner'] },
    ],
    ['a new line that people wrote too', { oneLiner: 'New' }, { oneLiner: 'New' }, false, { fields: [], kept: [] }],
    ['what people changed and the file did not', {}, { name: 'Ours' }, false, { fields: [], kept: [] }],
    ['a claimed record', { teamSize: 99 }, {}, true, { fields: [], kept: ['teamSize'] }],
    ['an end', { state: 'CLOSED' }, {}, false, { ends: 'CLOSED', kept: [] }],
    [
      'an end of what sleeps',
      { state: 'CLOSED' },
      { state: 'DORMANT' as 'ACTIVE' },
      false,
      { ends: null, kept: ['state'] },
    ],
    ['a sale', { state: 'ACQUIRED' }, {}, false, { ends: 'ACQUIRED', kept: [] }],
    ['progress', { stage: 'FUNDED' }, {}, false, { advances: 'importToFunded', kept: [] }],
    ['a step back', { stage: 'IDEA' }, {}, false, { advances: null, kept: ['stage'] }],
    [
      'progress that people have recorded otherwise',
      { stage: 'FUNDED' },
      { stage: 'INCUBATION' },
      false,
      { advances: null, kept: ['stage'] },
    ],
  ])('%s', (_, next, current, isClaimed, expected) => {
    const changes = changesBy({ ...imported, ...next }, { ...facts, current: { ...imported, ...current }, isClaimed });
    expect(changes).toMatchObject(expected);
    expect(isChange(changes)).toBe(changes.fields.length > 0 || changes.ends !== null || changes.advances !== null);
  });
});

describe('steps', () => {
  it.each([
    ['CLEAN', true, []],
    ['CLEAN', false, ['IMPORT_FILE_KIND']],
    ['QUARANTINED', true, ['FILE_BEING_CHECKED']],
    ['INFECTED', true, ['FILE_INFECTED']],
    ['SCAN_FAILED', true, ['FILE_NOT_CHECKED']],
    ['REMOVED', true, ['FILE_REMOVED']],
  ] as const)('a file that is %s, for imports: %s', (fileState, isImportFile, expected) => {
    expect(codes(whyNotCreateImport({ fileState, isImportFile }))).toEqual(expected);
  });

  it('asks for what is missing before a check, a run, an undo', () => {
    expect(codes(whyNotCheckImport(told(), { state: 'UPLOADED', columns: null }))).toEqual(['IMPORT_FILE_NOT_READ']);
    expect(codes(whyNotCheckImport(told(), { state: 'DONE', columns: COLUMNS }))).toEqual(['IMPORT_NOT_IN_STATE']);
    expect(whyNotCheckImport(told({ columns: [] }), { state: 'CHECKED', columns: COLUMNS })[0]?.path).toEqual([
      'mapping',
      'columns',
    ]);
    expect(codes(whyNotRunImport({ state: 'CHECKED', columns: null, accepted: 0 }))).toEqual([
      'IMPORT_NOTHING_TO_TAKE',
    ]);
    expect(whyNotRunImport({ state: 'CHECKED', columns: null, accepted: 1 })).toEqual([]);
    expect(codes(whyNotRunImport({ state: 'DONE', columns: null, accepted: 1 }))).toEqual(['IMPORT_NOT_IN_STATE']);
    expect(codes(whyNotImportStep('undo', { state: 'RUNNING' }))).toEqual(['IMPORT_NOT_IN_STATE']);
  });
});
