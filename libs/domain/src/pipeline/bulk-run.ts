import * as z from 'zod/mini';
import { id, idempotencyKey, line } from '../kernel/input.ts';
import type { Localised } from '../kernel/locale.ts';
import { defineMachine } from '../kernel/machine.ts';
import { problem, type WhyNot } from '../kernel/problem.ts';
import { MATCHING_CHECKLIST } from './advance.ts';
import type { JourneyProblem } from './journey-messages.ts';
import type { ListsProblem } from './lists-messages.ts';
import { TASK_TITLE_MAX } from './staff-work.ts';
import { type Stage, type StartupState } from './vocabulary.ts';

/** What can be done to many startups at once. */
export const BULK_KINDS = ['ASSIGN', 'ADD_TO_COHORT', 'ASK_FOR_UPDATE', 'ADVANCE', 'ADD_TASK'] as const;
export type BulkKind = (typeof BULK_KINDS)[number];
export const bulkKindLabels: Readonly<Record<BulkKind, Localised>> = {
  ASSIGN: { az: 'Məsul təyin etmək', en: 'Assign', ru: 'Назначить ответственного' },
  ADD_TO_COHORT: { az: 'Axına dəvət etmək', en: 'Invite to a cohort', ru: 'Пригласить в поток' },
  ASK_FOR_UPDATE: { az: 'Yenilənmə istəmək', en: 'Ask for an update', ru: 'Запросить обновление' },
  ADVANCE: { az: 'Mərhələyə keçirmək', en: 'Move to a stage', ru: 'Перевести на этап' },
  ADD_TASK: { az: 'Tapşırıq vermək', en: 'Add a task', ru: 'Добавить задачу' },
};

/** Stages that a link or a checklist may prove for many; the others ask for a document of each startup. */
export const BULK_STAGES = ['MVP', 'INVESTOR_MATCHING'] as const satisfies readonly Stage[];

/** More than this is no selection somebody has looked at. */
export const BULK_MAX = 10_000;
/** Kinds that leave everything as it was when they are taken back. */
export const UNDOABLE: readonly BulkKind[] = ['ASSIGN', 'ADD_TASK'];

export const BULK_STATES = ['RUNNING', 'DONE', 'CANCELLED', 'UNDONE'] as const;
export type BulkState = (typeof BULK_STATES)[number];
export const BULK_OUTCOMES = ['PENDING', 'DONE', 'REFUSED', 'FAILED', 'UNDONE'] as const;
export type BulkOutcome = (typeof BULK_OUTCOMES)[number];
export const bulkOutcomeLabels: Readonly<Record<BulkOutcome, Localised>> = {
  PENDING: { az: 'Növbədədir', en: 'Waiting', ru: 'Ждёт очереди' },
  DONE: { az: 'Edildi', en: 'Done', ru: 'Сделано' },
  REFUSED: { az: 'Mümkün olmadı', en: 'Not possible', ru: 'Невозможно' },
  FAILED: { az: 'Xəta baş verdi', en: 'Failed', ru: 'Ошибка' },
  UNDONE: { az: 'Geri qaytarıldı', en: 'Taken back', ru: 'Отменено' },
};

/** The work goes on by itself until it is finished or somebody stops it. */
export const bulkRunMachine = defineMachine({
  name: 'bulkRun',
  storedIn: { table: 'bulk_run', column: 'state' },
  initial: 'RUNNING',
  states: {
    RUNNING: { label: { az: 'İcra olunur', en: 'Running', ru: 'Выполняется' } },
    DONE: { label: { az: 'Bitib', en: 'Finished', ru: 'Завершено' } },
    CANCELLED: { label: { az: 'Dayandırılıb', en: 'Stopped', ru: 'Остановлено' } },
    UNDONE: { label: { az: 'Geri qaytarılıb', en: 'Taken back', ru: 'Отменено' }, terminal: true },
  },
  transitions: [
    { event: 'finish', from: ['RUNNING'], to: 'DONE', emits: 'bulkRun.finished', note: 'every startup has been tried' },
    {
      event: 'cancel',
      from: ['RUNNING'],
      to: 'CANCELLED',
      emits: 'bulkRun.cancelled',
      note: 'what was done stays done',
    },
    {
      event: 'undo',
      from: ['DONE', 'CANCELLED'],
      to: 'UNDONE',
      emits: 'bulkRun.undone',
      note: 'assignments and tasks only',
    },
  ],
});

export const assignStartupInput = z.object({
  id,
  assigneeId: z.pipe(
    z.nullish(id),
    z.transform((value) => value ?? null),
  ),
});
export const bulkRunInput = z.object({ id });
export const startBulkRunInput = z.object({ kind: z.enum(BULK_KINDS), idempotencyKey });

/** Whoever keeps it must be staff with no stake in it. */
export function whyNotAssign({ state, isAssigneeFit }: AssignFacts): WhyNot<ListsProblem | JourneyProblem> {
  if (state === 'MERGED') return [problem('ASSIGN_NEEDS_KEPT')];
  return isAssigneeFit ? [] : [problem('ASSIGNEE_NOT_STAFF', { path: ['assigneeId'] })];
}

export interface AssignFacts {
  readonly state: StartupState;
  readonly isAssigneeFit: boolean;
}

const optional = <Schema extends z.ZodMiniType>(schema: Schema) => z.optional(z.nullable(schema));
/** What each kind is told beside the startups. */
export const bulkParams = {
  // Nobody is a choice to be made, never what is left when the choice was forgotten.
  ASSIGN: z.object({ assigneeId: z.nullable(id) }),
  ADD_TO_COHORT: z.object({ cohortId: id }),
  ASK_FOR_UPDATE: z.object({}),
  // What a stage asks to be shown may be the same for all of them: the page of a demo day, a checklist gone through together.
  ADVANCE: z.object({
    to: z.enum(BULK_STAGES),
    enteredOn: z.iso.date(),
    isChecked: optional(z.boolean()),
    evidenceUrl: optional(z.string()),
    checklist: optional(z.array(z.enum(MATCHING_CHECKLIST))),
    reason: optional(z.string()),
    note: optional(z.string()),
  }),
  ADD_TASK: z.object({ title: line(TASK_TITLE_MAX, 2), dueOn: optional(z.iso.date()), assigneeId: optional(id) }),
} as const satisfies Record<BulkKind, z.ZodMiniType>;
export type BulkParams = { readonly [Kind in BulkKind]: z.output<(typeof bulkParams)[Kind]> };

export function whyNotStartBulkRun({ total }: { readonly total: number }): WhyNot<ListsProblem> {
  if (total === 0) return [problem('BULK_RUN_EMPTY')];
  return total > BULK_MAX ? [problem('BULK_RUN_TOO_BIG', { params: { maximum: BULK_MAX } })] : [];
}

export function whyNotCancelBulkRun({ state }: { readonly state: BulkState }): WhyNot<ListsProblem> {
  return state === 'RUNNING' ? [] : [problem('BULK_RUN_NOT_RUNNING')];
}

export function whyNotUndoBulkRun({
  state,
  kind,
}: {
  readonly state: BulkState;
  readonly kind: BulkKind;
}): WhyNot<ListsProblem> {
  if (!UNDOABLE.includes(kind)) return [problem('BULK_RUN_STAYS_DONE')];
  if (state === 'RUNNING') return [problem('BULK_RUN_STILL_RUNNING')];
  return state === 'UNDONE' ? [problem('BULK_RUN_ALREADY_UNDONE')] : [];
}

export interface AskForUpdateFacts {
  readonly state: StartupState;
  readonly founderIds: readonly string[];
}

export function whyNotAskForUpdate({ state, founderIds }: AskForUpdateFacts): WhyNot<ListsProblem> {
  if (state !== 'ACTIVE' && state !== 'DORMANT') return [problem('UPDATE_NEEDS_LIVE')];
  return founderIds.length === 0 ? [problem('NOBODY_TO_ASK')] : [];
}
