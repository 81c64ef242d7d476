import type { CalendarDate } from '../kernel/calendar-date.ts';
import { HOME_COUNTRY } from '../kernel/country.ts';
import { tidyLine } from '../kernel/input.ts';
import type { KernelProblem } from '../kernel/messages.ts';
import type { ProblemParams } from '../kernel/problem.ts';
import type { Region } from '../kernel/region.ts';
import type { OrganisationsProblem } from '../organisations/messages.ts';
import { columnOf, type ImportField, type ImportMapping, type ImportState } from './import-mapping.ts';
import type { ImportProblem } from './import-messages.ts';
import {
  contentOf,
  countIn,
  countryIn,
  dateIn,
  intakeIn,
  isBareScheme,
  listOf,
  ruled,
  websiteIn,
  withoutGuard,
  yearIn,
} from './import-values.ts';
import {
  CITY_MAX,
  FOUNDED_YEAR_MIN,
  ONE_LINER_MAX,
  PROBLEM_MAX,
  SOLUTION_MAX,
  STARTUP_NAME_MAX,
  STARTUP_WEBSITE_MAX,
  TAG_MAX,
  TAGS_MAX,
  TEAM_SIZE_MAX,
} from './limits.ts';
import type { PipelineProblem } from './messages.ts';
import type { Sector, Stage } from './vocabulary.ts';

export const SOURCE_KEY_MAX = 200;

/** Values of a row that make a record. */
export interface ImportedStartup {
  readonly name: string;
  readonly oneLiner: string | null;
  readonly problem: string | null;
  readonly solution: string | null;
  readonly website: string | null;
  readonly sector: Sector;
  readonly tags: readonly string[];
  readonly country: string;
  readonly region: Region | null;
  readonly city: string | null;
  readonly foundedYear: number | null;
  readonly teamSize: number | null;
  readonly intakeOn: CalendarDate;
  readonly stage: Stage;
  readonly state: ImportState;
  /** Null unless the record comes in ended. */
  readonly closedOn: CalendarDate | null;
}

export type ImportReasonCode = ImportProblem | KernelProblem | OrganisationsProblem | PipelineProblem;

/** Why a row stays out, or what of it does: column, code and the value as it stands in the file. */
export interface ImportReason {
  readonly column: string | null;
  readonly code: ImportReasonCode;
  readonly params: ProblemParams;
  readonly value: string | null;
}

export interface ReadRow {
  readonly key: string | null;
  readonly name: string | null;
  /** Null: the row is rejected, for the reasons. */
  readonly values: ImportedStartup | null;
  readonly reasons: readonly ImportReason[];
}

/** As much of a value as a reason quotes. */
const QUOTED_MAX = 200;

/** Reads the cells of one row by the mapping, gathering every reason on the way. */
class RowReader {
  readonly rejections: ImportReason[] = [];
  readonly notes: ImportReason[] = [];

  constructor(
    private readonly mapping: ImportMapping,
    private readonly cells: Readonly<Record<string, string>>,
  ) {}

  text(field: ImportField): string | null {
    const column = columnOf(this.mapping, field);
    const value = column === null ? null : contentOf(this.cells[column]);
    return value === null ? null : withoutGuard(value);
  }

  /** Something without which there is no record. */
  reject(field: ImportField, code: ImportReasonCode, params: ProblemParams = {}): null {
    this.rejections.push(this.reason(field, code, params));
    return null;
  }

  /** Something the record can do without: the mapping says whether it does. */
  leaveOut(field: ImportField, code: ImportReasonCode, params: ProblemParams = {}): null {
    (this.mapping.leniency === 'REJECT_ROW' ? this.rejections : this.notes).push(this.reason(field, code, params));
    return null;
  }

  private reason(field: ImportField, code: ImportReasonCode, params: ProblemParams): ImportReason {
    const column = columnOf(this.mapping, field);
    const value = column === null ? null : (this.cells[column] ?? null);
    return { column, code, params, value: value === null ? null : value.slice(0, QUOTED_MAX) };
  }

  /** A line that fits, or shortened with a note where the mapping allows it. */
  short(field: ImportField, maximum: number, isLine = true): string | null {
    const text = this.text(field);
    if (text === null) return null;
    const tidy = isLine ? tidyLine(text) : text;
    if (tidy.length <= maximum) return tidy;
    this.leaveOut(field, 'IMPORT_TEXT_TOO_LONG', { maximum });
    return `${tidy.slice(0, maximum - 1).trimEnd()}…`;
  }

  read<Value>(field: ImportField, parse: (text: string) => Value | null, code: ImportReasonCode): Value | null {
    const text = this.text(field);
    return text === null ? null : (parse(text) ?? this.leaveOut(field, code));
  }
}

export interface RowFacts {
  readonly today: CalendarDate;
}

/** A row of the file → what to make of it. Formula-like text is text: only exports have to guard against it. */
export function readRow(mapping: ImportMapping, cells: Readonly<Record<string, string>>, facts: RowFacts): ReadRow {
  const row = new RowReader(mapping, cells);
  const key = readKey(row);
  const name = readName(row);
  const tags = readTags(row);
  const sector = readSector(row, mapping, tags);
  const country = readCountry(row, mapping);
  const region = readRegion(row, mapping, country);
  const intakeOn = readIntake(row, mapping, facts);
  const state = readState(row, mapping);
  const stage = readStage(row, mapping);
  const rest = {
    oneLiner: row.short('oneLiner', ONE_LINER_MAX),
    problem: row.short('problem', PROBLEM_MAX, false),
    solution: row.short('solution', SOLUTION_MAX, false),
    website: readWebsite(row),
    city: row.short('city', CITY_MAX),
    foundedYear: readYear(row, facts),
    teamSize: readTeamSize(row),
    closedOn: readClosing(row, state, intakeOn, facts),
  };
  const isWhole = name && sector && country && intakeOn && state && stage && row.rejections.length === 0;
  const values = isWhole ? { name, sector, country, region, intakeOn, state, stage, tags, ...rest } : null;
  return { key, name, values, reasons: [...row.rejections, ...row.notes] };
}

function readKey(row: RowReader): string | null {
  const key = row.text('sourceKey');
  if (key === null) return row.reject('sourceKey', 'IMPORT_KEY_EMPTY');
  return key.length > SOURCE_KEY_MAX ? row.reject('sourceKey', 'TOO_LONG', { maximum: SOURCE_KEY_MAX }) : tidyLine(key);
}

function readName(row: RowReader): string | null {
  const name = tidyLine(row.text('name') ?? '');
  if (name.length < 2) return row.reject('name', name === '' ? 'REQUIRED' : 'TOO_SHORT', { minimum: 2 });
  return name.length > STARTUP_NAME_MAX ? row.reject('name', 'TOO_LONG', { maximum: STARTUP_NAME_MAX }) : name;
}

function readTags(row: RowReader): readonly string[] {
  const all = listOf(row.text('tags') ?? '');
  const fitting = all.filter((tag) => tag.length <= TAG_MAX);
  if (fitting.length < all.length) row.leaveOut('tags', 'IMPORT_TAG_TOO_LONG', { maximum: TAG_MAX });
  if (fitting.length > TAGS_MAX) row.leaveOut('tags', 'IMPORT_TAGS_TOO_MANY', { maximum: TAGS_MAX });
  return fitting.slice(0, TAGS_MAX);
}

function readSector(row: RowReader, { sectors }: ImportMapping, tags: readonly string[]): Sector | null {
  const told = row.text('sector');
  const found = ruled(sectors, told === null ? tags : [told, ...tags]) ?? sectors.otherwise;
  return found ?? row.reject(told === null ? 'tags' : 'sector', 'IMPORT_SECTOR_UNKNOWN');
}

function readCountry(row: RowReader, { countries }: ImportMapping): string | null {
  const text = row.text('country');
  if (text === null) return countries.otherwise ?? row.reject('country', 'IMPORT_COUNTRY_EMPTY');
  return ruled(countries, [text]) ?? countryIn(text) ?? row.reject('country', 'IMPORT_COUNTRY_UNKNOWN');
}

/** A region is told at home alone, and needed there. */
function readRegion(row: RowReader, { regions }: ImportMapping, country: string | null): Region | null {
  if (country !== HOME_COUNTRY) return null;
  const text = row.text('region') ?? row.text('city');
  const found = (text === null ? null : ruled(regions, [text, ...listOf(text)])) ?? regions.otherwise;
  return found ?? row.reject('region', 'IMPORT_REGION_UNKNOWN');
}

function readIntake(row: RowReader, { intakes }: ImportMapping, { today }: RowFacts): CalendarDate | null {
  const text = row.text('intakeOn');
  if (text === null) return intakes.otherwise ?? row.reject('intakeOn', 'IMPORT_INTAKE_EMPTY');
  const date = ruled(intakes, [text]) ?? intakeIn(text);
  if (date === null) return row.reject('intakeOn', 'IMPORT_INTAKE_UNKNOWN');
  return date > today ? row.reject('intakeOn', 'IMPORT_INTAKE_IN_FUTURE') : date;
}

function readState(row: RowReader, { states }: ImportMapping): ImportState | null {
  const text = row.text('status');
  const found = (text === null ? null : ruled(states, [text])) ?? states.otherwise;
  return found ?? row.reject('status', text === null ? 'IMPORT_STATUS_EMPTY' : 'IMPORT_STATUS_UNKNOWN');
}

function readStage(row: RowReader, mapping: ImportMapping): Stage | null {
  const field = columnOf(mapping, 'stage') === null ? 'status' : 'stage';
  const text = row.text(field);
  const found = (text === null ? null : ruled(mapping.stages, [text])) ?? mapping.stages.otherwise;
  return found ?? row.reject(field, 'IMPORT_STAGE_UNKNOWN');
}

function readWebsite(row: RowReader): string | null {
  const text = row.text('website');
  if (text === null || isBareScheme(text)) return null;
  const website = websiteIn(text);
  const fits = website !== null && website.length <= STARTUP_WEBSITE_MAX;
  return fits ? website : row.leaveOut('website', 'WEBSITE_FORMAT');
}

function readYear(row: RowReader, { today }: RowFacts): number | null {
  const year = row.read('foundedYear', yearIn, 'IMPORT_YEAR_UNREADABLE');
  if (year === null) return null;
  if (year > Number(today.slice(0, 4))) return row.leaveOut('foundedYear', 'FOUNDED_IN_FUTURE');
  return year < FOUNDED_YEAR_MIN ? row.leaveOut('foundedYear', 'TOO_SMALL', { minimum: FOUNDED_YEAR_MIN }) : year;
}

function readTeamSize(row: RowReader): number | null {
  const size = row.read('teamSize', countIn, 'IMPORT_NUMBER_UNREADABLE');
  return size !== null && size > TEAM_SIZE_MAX ? row.leaveOut('teamSize', 'TOO_BIG', { maximum: TEAM_SIZE_MAX }) : size;
}

/** Directories seldom say when a company ended: then it is known to be over on the day of the import. */
function readClosing(
  row: RowReader,
  state: ImportState | null,
  intakeOn: CalendarDate | null,
  { today }: RowFacts,
): CalendarDate | null {
  if (state === null || state === 'ACTIVE') return null;
  const told = row.read('closedOn', dateIn, 'IMPORT_DATE_UNREADABLE');
  if (told === null) return today;
  const fits = told <= today && (intakeOn === null || told >= intakeOn);
  return fits ? told : (row.leaveOut('closedOn', 'IMPORT_CLOSED_OUT_OF_TIME') ?? today);
}
