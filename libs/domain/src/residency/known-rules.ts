import { knownConditions } from './known-conditions.ts';
import { knownGeneralRules } from './known-general-rules.ts';
import { knownPeopleRules } from './known-people-rules.ts';
import { knownResidentRules } from './known-resident-rules.ts';
import type { KnownRule } from './known-rule.ts';

/**
 * The rules as they were known on 23 November 2026, with source and confidence. They are the first rows of the table and stay as
 * they are: what changes later is proposed and approved in the product.
 */
export const knownRules: readonly KnownRule[] = [
  ...knownResidentRules,
  ...knownPeopleRules,
  ...knownGeneralRules,
  ...knownConditions,
];
