import * as z from 'zod/mini';
import type { FileState } from '../documents/file.ts';
import { id, idempotencyKey, line } from '../kernel/input.ts';
import { defineMachine } from '../kernel/machine.ts';
import { problem, type WhyNot } from '../kernel/problem.ts';
import { type ImportMapping, importMappingSchema, whyNotMapping } from './import-mapping.ts';
import type { ImportProblem } from './import-messages.ts';

export const IMPORT_SOURCE_MAX = 60;
export const IMPORT_KINDS = ['STARTUPS'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];
export const IMPORT_ROWS_MAX = 50_000;
export const IMPORT_COLUMNS_MAX = 200;

export const IMPORT_RUN_STATES = [
  'UPLOADED',
  'CHECKING',
  'CHECKED',
  'RUNNING',
  'DONE',
  'CANCELLED',
  'UNDOING',
  'UNDONE',
  'FAILED',
] as const;
export type ImportRunState = (typeof IMPORT_RUN_STATES)[number];

/** What a row comes to. */
export const IMPORT_OUTCOMES = ['CREATE', 'UPDATE', 'UNCHANGED', 'REJECTED'] as const;
export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number];

export const importRunMachine = defineMachine({
  name: 'importRun',
  storedIn: { table: 'import_run', column: 'state' },
  initial: 'UPLOADED',
  states: {
    UPLOADED: { label: { az: 'Fayl yüklənib', en: 'File uploaded', ru: 'Файл загружен' } },
    CHECKING: { label: { az: 'Yoxlanılır', en: 'Being checked', ru: 'Проверяется' } },
    CHECKED: { label: { az: 'Yoxlanılıb', en: 'Checked', ru: 'Проверено' } },
    RUNNING: { label: { az: 'İdxal olunur', en: 'Importing', ru: 'Импортируется' } },
    DONE: { label: { az: 'İdxal olunub', en: 'Imported', ru: 'Импортировано' } },
    CANCELLED: { label: { az: 'Dayandırılıb', en: 'Cancelled', ru: 'Отменено' } },
    UNDOING: { label: { az: 'Geri qaytarılır', en: 'Being undone', ru: 'Отменяется' } },
    UNDONE: { label: { az: 'Geri qaytarılıb', en: 'Undone', ru: 'Возвращено назад' }, terminal: true },
    FAILED: { label: { az: 'Fayl oxunmadı', en: 'File could not be read', ru: 'Файл не прочитан' }, terminal: true },
  },
  transitions: [
    {
      event: 'check',
      from: ['UPLOADED', 'CHECKED'],
      to: 'CHECKING',
      emits: 'import.checkAsked',
      note: 'a dry run: nothing but the report is written',
    },
    { event: 'finishCheck', from: ['CHECKING'], to: 'CHECKED', emits: 'import.checked' },
    { event: 'run', from: ['CHECKED'], to: 'RUNNING', emits: 'import.started' },
    { event: 'finish', from: ['RUNNING'], to: 'DONE', emits: 'import.done' },
    {
      event: 'cancel',
      from: ['UPLOADED', 'CHECKING', 'CHECKED', 'RUNNING'],
      to: 'CANCELLED',
      emits: 'import.cancelled',
      note: 'rows that are in stay until the run is undone',
    },
    {
      event: 'undo',
      from: ['DONE', 'CANCELLED'],
      to: 'UNDOING',
      emits: 'import.undoAsked',
      note: 'only what nobody touched since; the report says what was left',
    },
    { event: 'finishUndo', from: ['UNDOING'], to: 'UNDONE', emits: 'import.undone' },
    { event: 'fail', from: ['UPLOADED', 'CHECKING'], to: 'FAILED', emits: 'import.failed' },
  ],
});

export const createImportInput = z.object({
  kind: z._default(z.enum(IMPORT_KINDS), 'STARTUPS'),
  source: line(IMPORT_SOURCE_MAX, 2),
  fileId: id,
  idempotencyKey,
});
export const checkImportInput = z.object({ id, mapping: importMappingSchema });
export const runImportInput = z.object({ id });
export const cancelImportInput = z.object({ id });
export const undoImportInput = z.object({ id });

export function whyNotCreateImport(facts: {
  readonly fileState: FileState;
  readonly isImportFile: boolean;
}): WhyNot<ImportProblem | 'FILE_BEING_CHECKED' | 'FILE_INFECTED' | 'FILE_NOT_CHECKED' | 'FILE_REMOVED'> {
  const path = ['fileId'];
  if (!facts.isImportFile) return [problem('IMPORT_FILE_KIND', { path })];
  switch (facts.fileState) {
    case 'CLEAN':
      return [];
    case 'INFECTED':
      return [problem('FILE_INFECTED', { path })];
    case 'SCAN_FAILED':
      return [problem('FILE_NOT_CHECKED', { path })];
    case 'REMOVED':
      return [problem('FILE_REMOVED', { path })];
    default:
      return [problem('FILE_BEING_CHECKED', { path })];
  }
}

export interface ImportRunFacts {
  readonly state: ImportRunState;
  /** Null until the file has been read. */
  readonly columns: readonly string[] | null;
}

export function whyNotCheckImport(mapping: ImportMapping, facts: ImportRunFacts): WhyNot<ImportProblem> {
  const moved = whyNotImportStep('check', facts);
  if (moved.length > 0) return moved;
  if (facts.columns === null) return [problem('IMPORT_FILE_NOT_READ')];
  return whyNotMapping(mapping, facts.columns).map((each) => ({ ...each, path: ['mapping', ...each.path] }));
}

export function whyNotRunImport(facts: ImportRunFacts & { readonly accepted: number }): WhyNot<ImportProblem> {
  const moved = whyNotImportStep('run', facts);
  if (moved.length > 0) return moved;
  return facts.accepted === 0 ? [problem('IMPORT_NOTHING_TO_TAKE')] : [];
}

export function whyNotImportStep(
  event: 'check' | 'run' | 'cancel' | 'undo',
  { state }: Pick<ImportRunFacts, 'state'>,
): WhyNot<ImportProblem> {
  const isOffered = importRunMachine.transitions.some((row) => row.event === event && row.from.includes(state));
  return isOffered ? [] : [problem('IMPORT_NOT_IN_STATE')];
}
