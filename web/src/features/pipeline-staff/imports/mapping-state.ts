import { fold } from '@aim/domain/kernel/fold';
import type { ImportField } from '@aim/domain/pipeline/import-mapping';
import type { ImportMappingInput, MappingFragment } from '../../../gql/graphql.ts';

export const RULE_NAMES = ['stages', 'states', 'sectors', 'regions', 'countries', 'intakes'] as const;
export type RuleName = (typeof RULE_NAMES)[number];

export interface RulesDraft {
  /** Value of the file, folded as the import compares it → what it means to us. */
  readonly to: Readonly<Record<string, string>>;
  readonly otherwise: string;
}

export interface MappingDraft {
  /** Column of the file → our field. */
  readonly fields: Readonly<Record<string, ImportField | ''>>;
  readonly rules: Readonly<Record<RuleName, RulesDraft>>;
  readonly leniency: MappingFragment['leniency'];
}

/** What a value of the file means; nothing where no rule tells. */
export function meaningOf({ to }: RulesDraft, value: string): string {
  return to[fold(value)] ?? '';
}

export function withMeaning(rules: RulesDraft, value: string, meaning: string): RulesDraft {
  return { ...rules, to: { ...rules.to, [fold(value)]: meaning } };
}

/** Which columns the rules of a kind look at, the first that is there. */
const RULE_COLUMNS: Readonly<Record<RuleName, readonly ImportField[]>> = {
  stages: ['stage', 'status'],
  states: ['status'],
  sectors: ['sector', 'tags'],
  regions: ['region', 'city'],
  countries: ['country'],
  intakes: ['intakeOn'],
};

export function draftOf(mapping: MappingFragment): MappingDraft {
  const rulesOf = (name: RuleName): RulesDraft => {
    const { rules, otherwise } = mapping[name];
    // Backwards, because of two rules for one value the first holds.
    const told = rules.flatMap(({ values, to }) => values.map((value) => [fold(value), String(to)])).toReversed();
    return { to: Object.fromEntries(told), otherwise: otherwise ?? '' };
  };
  return {
    fields: Object.fromEntries(mapping.columns.map(({ field, column }) => [column, field])),
    rules: Object.fromEntries(RULE_NAMES.map((name) => [name, rulesOf(name)])) as MappingDraft['rules'],
    leniency: mapping.leniency,
  };
}

export function inputOf({ fields, rules, leniency }: MappingDraft): ImportMappingInput {
  const columns = Object.entries(fields).flatMap(([column, field]) => (field === '' ? [] : [{ field, column }]));
  const written = Object.fromEntries(RULE_NAMES.map((name) => [name, writtenRules(rules[name])]));
  return { columns, ...written, leniency } as unknown as ImportMappingInput;
}

function writtenRules({ to, otherwise }: RulesDraft) {
  const targets = new Map<string, string[]>();
  for (const [value, target] of Object.entries(to))
    if (target !== '') targets.set(target, [...(targets.get(target) ?? []), value]);
  return {
    rules: [...targets].map(([target, values]) => ({ to: target, values })),
    otherwise: otherwise || null,
  };
}

/** The column that the rules of a kind look at, as the columns are understood now. */
export function columnFor(name: RuleName, fields: MappingDraft['fields']): string | null {
  for (const field of RULE_COLUMNS[name]) {
    const found = Object.entries(fields).find(([, one]) => one === field);
    if (found) return found[0];
  }
  return null;
}
