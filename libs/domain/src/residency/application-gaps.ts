import type { CalendarDate } from '../kernel/calendar-date.ts';
import { type Problem, problem, type WhyNot, whyNotParse } from '../kernel/problem.ts';
import {
  APPLICATION_BLOCKS,
  type ApplicationAnswers,
  type ApplicationBlock,
  type BlockAnswers,
  blockSchemas,
  NEGATIVE_CIRCUMSTANCES,
} from './application-blocks.ts';

/** NOT_BEGUN: nothing typed. INCOMPLETE: something is missing or wrong. COMPLETE: it may be signed. */
export type BlockState = 'NOT_BEGUN' | 'INCOMPLETE' | 'COMPLETE';

type Rule = (answers: BlockAnswers, all: ApplicationAnswers, today: CalendarDate) => WhyNot;

const when = (isMissing: boolean, code: string, field: string): readonly Problem[] =>
  isMissing ? [problem(code, { path: [field] })] : [];
const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';
const exceeds = (part: unknown, whole: unknown): boolean =>
  typeof part === 'number' && typeof whole === 'number' && part > whole;

/** What several answers say together; each block's own form is in its schema. */
const RULES: Readonly<Partial<Record<ApplicationBlock, Rule>>> = {
  IDENTITY: ({ registeredOn }, _, today) =>
    when(typeof registeredOn === 'string' && registeredOn > today, 'REGISTERED_IN_FUTURE', 'registeredOn'),
  PEOPLE: ({ owners }) => {
    const held = Array.isArray(owners)
      ? owners.reduce<number>((sum, each) => sum + Number((each as { percent?: unknown } | null)?.percent ?? 0), 0)
      : 0;
    return when(held > 100.0001, 'SHARES_OVER_WHOLE', 'owners');
  },
  DECLARATIONS: (answers) =>
    when(
      NEGATIVE_CIRCUMSTANCES.some((name) => answers[name] === true) && isEmpty(answers['explanation']),
      'EXPLANATION_NEEDED',
      'explanation',
    ),
  ACTIVITY: ({ makesHardware, hardwareEvidence }) =>
    when(makesHardware === true && isEmpty(hardwareEvidence), 'REQUIRED', 'hardwareEvidence'),
  NUMBERS: (answers) => [
    ...when(exceeds(answers['qualifyingRevenue'], answers['revenue']), 'PART_OVER_WHOLE', 'qualifyingRevenue'),
    ...when(exceeds(answers['qualifyingForecast'], answers['forecast']), 'PART_OVER_WHOLE', 'qualifyingForecast'),
  ],
  ATTACHMENTS: (answers, all) => [
    ...when(needsCharter(all) && isEmpty(answers['charter']), 'REQUIRED', 'charter'),
    ...when(
      !isEmpty(all.PEOPLE?.['representative']) && isEmpty(answers['powerOfAttorney']),
      'REQUIRED',
      'powerOfAttorney',
    ),
  ],
};

/** A sole proprietor has none. */
function needsCharter(all: ApplicationAnswers): boolean {
  return all.IDENTITY?.['legalForm'] !== 'SOLE_PROPRIETOR';
}

/** What is missing or wrong in one block, at its fields. */
export function gapsOf(block: ApplicationBlock, all: ApplicationAnswers, today: CalendarDate): WhyNot {
  const answers = all[block] ?? {};
  return [...whyNotParse(blockSchemas[block], answers), ...(RULES[block]?.(answers, all, today) ?? [])];
}

export function blockState(block: ApplicationBlock, all: ApplicationAnswers, today: CalendarDate): BlockState {
  const isBegun = Object.values(all[block] ?? {}).some((value) => !isEmpty(value));
  if (!isBegun) return 'NOT_BEGUN';
  return gapsOf(block, all, today).length === 0 ? 'COMPLETE' : 'INCOMPLETE';
}

/** Everything that stands between the draft and a signature: problems at [block, field]. */
export function whyNotComplete(all: ApplicationAnswers, today: CalendarDate): WhyNot {
  return APPLICATION_BLOCKS.flatMap((block) =>
    gapsOf(block, all, today).map((gap) => ({ ...gap, path: [block, ...gap.path] })),
  );
}
