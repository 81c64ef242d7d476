import * as z from 'zod/mini';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { id, idempotencyKey, line, paragraph } from '../kernel/input.ts';
import { defineMachine } from '../kernel/machine.ts';
import { type Problem, problem, type WhyNot } from '../kernel/problem.ts';
import type { JourneyProblem } from './journey-messages.ts';

/** What staff write down about a startup for each other; its founders never see it. */
export const NOTE_MAX = 5000;
export const MENTIONS_MAX = 20;
export const TASK_TITLE_MAX = 200;

export const addStartupNoteInput = z.object({
  startupId: id,
  text: paragraph(NOTE_MAX),
  mentions: z.pipe(
    z.nullish(z.array(id).check(z.maxLength(MENTIONS_MAX))),
    z.transform((mentions) => [...new Set(mentions ?? [])]),
  ),
  idempotencyKey,
});
export const addStartupTaskInput = z.object({
  startupId: id,
  title: line(TASK_TITLE_MAX, 2),
  assigneeId: z.pipe(
    z.nullish(id),
    z.transform((value) => value ?? null),
  ),
  dueOn: z.pipe(
    z.nullish(z.iso.date()),
    z.transform((day) => day ?? null),
  ),
  idempotencyKey,
});
export const startupTaskInput = z.object({ id });

export const TASK_STATES = ['OPEN', 'DONE'] as const;
export type TaskState = (typeof TASK_STATES)[number];

export const startupTaskMachine = defineMachine({
  name: 'startupTask',
  storedIn: { table: 'startup_task', column: 'state' },
  initial: 'OPEN',
  states: {
    OPEN: { label: { az: 'Açıq', en: 'Open', ru: 'Открыта' }, hiddenFromApplicant: true },
    DONE: { label: { az: 'Bitib', en: 'Done', ru: 'Сделана' }, hiddenFromApplicant: true },
  },
  transitions: [
    { event: 'complete', from: ['OPEN'], to: 'DONE', emits: 'task.completed' },
    { event: 'reopen', from: ['DONE'], to: 'OPEN', emits: 'task.reopened' },
  ],
});

/** Mentioned people are told, so they must be people who may read the note. */
export function whyNotMention({ strangers }: { readonly strangers: number }): WhyNot<JourneyProblem> {
  return strangers > 0 ? [problem('MENTION_NOT_STAFF', { path: ['mentions'] })] : [];
}

export interface AddTaskFacts {
  readonly dueOn: CalendarDate | null;
  readonly today: CalendarDate;
  /** May the assignee work on this startup? */
  readonly isAssigneeFit: boolean;
}

export function whyNotAddTask(facts: AddTaskFacts): WhyNot<JourneyProblem> {
  const obstacles: Problem<JourneyProblem>[] = [];
  if (!facts.isAssigneeFit) obstacles.push(problem('ASSIGNEE_NOT_STAFF', { path: ['assigneeId'] }));
  if (facts.dueOn !== null && facts.dueOn < facts.today)
    obstacles.push(problem('TASK_DUE_IN_PAST', { path: ['dueOn'] }));
  return obstacles;
}

export function whyNotCompleteTask({ state }: { readonly state: TaskState }): WhyNot<JourneyProblem> {
  return state === 'OPEN' ? [] : [problem('TASK_ALREADY_DONE')];
}

export function whyNotReopenTask({ state }: { readonly state: TaskState }): WhyNot<JourneyProblem> {
  return state === 'DONE' ? [] : [problem('TASK_STILL_OPEN')];
}
