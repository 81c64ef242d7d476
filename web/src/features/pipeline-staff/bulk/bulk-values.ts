import type { ChecklistItem } from '@aim/domain/pipeline/advance';
import { BULK_STAGES, type BulkKind } from '@aim/domain/pipeline/bulk-run';

export interface BulkValues {
  readonly assigneeId: string | null;
  readonly cohortId: string;
  readonly title: string;
  readonly dueOn: string;
  readonly to: (typeof BULK_STAGES)[number];
  readonly enteredOn: string;
  readonly evidenceUrl: string;
  readonly isChecked: boolean;
  readonly checklist: readonly ChecklistItem[];
}

export const emptyValues = (today: string): BulkValues => ({
  assigneeId: null,
  cohortId: '',
  title: '',
  dueOn: '',
  to: BULK_STAGES[0],
  enteredOn: today,
  evidenceUrl: '',
  isChecked: false,
  checklist: [],
});

/** Fields that must be filled before a run of this kind begins. */
export const BULK_NEEDS: Readonly<Record<BulkKind, readonly (keyof BulkValues)[]>> = {
  ASSIGN: [],
  ADD_TO_COHORT: ['cohortId'],
  ASK_FOR_UPDATE: [],
  ADVANCE: ['enteredOn'],
  ADD_TASK: ['title'],
};

/** What the run is told, by kind. */
export function paramsOf(kind: BulkKind, values: BulkValues): Readonly<Record<string, unknown>> {
  const { assigneeId, cohortId, title, dueOn, to, enteredOn, evidenceUrl, isChecked, checklist } = values;
  switch (kind) {
    case 'ASSIGN':
      return { assigneeId };
    case 'ADD_TO_COHORT':
      return { cohortId };
    case 'ASK_FOR_UPDATE':
      return {};
    case 'ADVANCE':
      return to === 'MVP'
        ? { to, enteredOn, isChecked, evidenceUrl: evidenceUrl.trim() || null }
        : { to, enteredOn, checklist: [...checklist] };
    case 'ADD_TASK':
      return { title: title.trim(), dueOn: dueOn || null, assigneeId };
  }
}
