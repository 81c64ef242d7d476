import { SUBJECT_TYPES, type SubjectType } from '@aim/domain/events';
import type { Translate } from '../../lib/language.tsx';

/** What kind of thing a line of the log is about, in words; a kind this page does not know yet is named as it is. */
export function subjectTypeLabel(type: string, t: Translate): string {
  const known = SUBJECT_TYPES.find((one) => one === type);
  return known === undefined ? type : subjectTypeName(known, t);
}

export function subjectTypeName(type: SubjectType, t: Translate): string {
  return t(`audit.type_${type}`);
}
