import * as z from 'zod/mini';
import { isCountry } from '../kernel/country.ts';
import { type Problem, problem, type WhyNot } from '../kernel/problem.ts';
import { REGIONS } from '../kernel/region.ts';
import { isCalendarDate } from '../kernel/zone.ts';
import type { ImportProblem } from './import-messages.ts';
import { STARTUP_FACTS } from './startup-facts.ts';
import { SECTORS, STAGES } from './vocabulary.ts';

/** What a column of somebody's file can mean to us. */
export const IMPORT_FIELDS = ['sourceKey', ...STARTUP_FACTS, 'intakeOn', 'stage', 'status', 'closedOn'] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** States a record can come in with; the rest is reached by people's acts alone. */
export const IMPORT_STATES = ['ACTIVE', 'CLOSED', 'ACQUIRED'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** What becomes of a row whose optional value cannot be used: the row stays out, or comes in without it and says so. */
export const IMPORT_LENIENCIES = ['REJECT_ROW', 'LEAVE_VALUE_OUT'] as const;
export type ImportLeniency = (typeof IMPORT_LENIENCIES)[number];

export const IMPORT_RULES_MAX = 100;
const VALUES_MAX = 500;

const values = z.array(z.string().check(z.trim(), z.minLength(1), z.maxLength(200))).check(z.maxLength(VALUES_MAX));
function rulesTo<const Target extends readonly string[]>(targets: Target) {
  return z.object({
    /** In order: the first rule that knows a value of the row decides. */
    rules: z.array(z.object({ values, to: z.enum(targets) })).check(z.maxLength(IMPORT_RULES_MAX)),
    /** For values no rule knows; null: such a row is rejected. */
    otherwise: z.pipe(
      z.nullish(z.enum(targets)),
      z.transform((target) => target ?? null),
    ),
  });
}

/** Rules for a value that is written in one of many ways; what stands there readably needs none. */
function rulesToText(isRight: (text: string) => boolean) {
  const target = z.string().check(z.refine(isRight));
  return z.object({
    rules: z.array(z.object({ values, to: target })).check(z.maxLength(IMPORT_RULES_MAX)),
    /** For rows that say nothing; what they say unreadably is rejected all the same. */
    otherwise: z.pipe(
      z.nullish(target),
      z.transform((text) => text ?? null),
    ),
  });
}

export const importMappingSchema = z.object({
  columns: z
    .array(z.object({ field: z.enum(IMPORT_FIELDS), column: z.string().check(z.maxLength(200)) }))
    .check(z.maxLength(IMPORT_FIELDS.length)),
  /** Which stage a startup is in is never guessed: the rules look at the column of stages, or else of the status. */
  stages: rulesTo(STAGES),
  states: rulesTo(IMPORT_STATES),
  sectors: rulesTo(SECTORS),
  regions: rulesTo(REGIONS),
  /** Words for countries; two letters of ISO 3166 are understood without. */
  countries: rulesToText(isCountry),
  /** Names of intakes; dates, years and seasons such as W23 are understood without. */
  intakes: rulesToText(isCalendarDate),
  leniency: z._default(z.enum(IMPORT_LENIENCIES), 'REJECT_ROW'),
});
export type ImportMapping = z.output<typeof importMappingSchema>;
export type ImportRules<Target extends string> = {
  readonly rules: readonly { readonly values: readonly string[]; readonly to: Target }[];
  readonly otherwise: Target | null;
};

export function columnOf(mapping: ImportMapping, field: ImportField): string | null {
  return mapping.columns.find((each) => each.field === field)?.column ?? null;
}

/** What has to be told before a row can be read. */
export function whyNotMapping(mapping: ImportMapping, columns: readonly string[]): WhyNot<ImportProblem> {
  const has = (field: ImportField): boolean => columnOf(mapping, field) !== null;
  const obstacles = mapping.columns.flatMap(({ field, column }, index): Problem<ImportProblem>[] => {
    if (!columns.includes(column))
      return [problem('IMPORT_COLUMN_MISSING', { path: ['columns', index], params: { column } })];
    const isTwice = mapping.columns.findIndex((each) => each.field === field) < index;
    return isTwice ? [problem('IMPORT_FIELD_TWICE', { path: ['columns', index], params: { column } })] : [];
  });
  const need = (isThere: boolean, code: ImportProblem, path: string): void => {
    if (!isThere) obstacles.push(problem(code, { path: [path] }));
  };
  need(has('sourceKey'), 'IMPORT_NEEDS_KEY', 'columns');
  need(has('name'), 'IMPORT_NEEDS_NAME', 'columns');
  need(isTold(mapping.stages, has('stage') || has('status')), 'IMPORT_NEEDS_STAGE_RULE', 'stages');
  need(isTold(mapping.states, has('status')), 'IMPORT_NEEDS_STATE_RULE', 'states');
  need(isTold(mapping.sectors, has('sector') || has('tags')), 'IMPORT_NEEDS_SECTOR_RULE', 'sectors');
  need(has('country') || mapping.countries.otherwise !== null, 'IMPORT_NEEDS_COUNTRY', 'countries');
  need(has('intakeOn') || mapping.intakes.otherwise !== null, 'IMPORT_NEEDS_INTAKE', 'intakes');
  return obstacles;
}

function isTold({ rules, otherwise }: ImportRules<string>, hasColumn: boolean): boolean {
  return otherwise !== null || (hasColumn && rules.length > 0);
}
