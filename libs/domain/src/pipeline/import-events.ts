import type { SubjectType } from '../events.ts';
import type { Localised } from '../kernel/locale.ts';

interface RunStep {
  importRunId: string;
}

/** What the log says about imports; each record an import made or changed has a line of its own. */
export interface ImportEvents {
  'import.created': RunStep & { fileId: string | null };
  'import.checkAsked': RunStep;
  'import.checked': RunStep & { accepted: number; rejected: number };
  'import.started': RunStep;
  'import.done': RunStep & { created: number; updated: number; unchanged: number };
  'import.cancelled': RunStep;
  'import.undoAsked': RunStep;
  'import.undone': RunStep & { undone: number; left: number };
  'import.failed': RunStep & { code: string };
  'startup.imported': RunStep & { startupId: string; fields: readonly string[] };
  'startup.importUndone': RunStep & { startupId: string };
}

export const importEventSubjects: Readonly<Record<keyof ImportEvents, SubjectType>> = {
  'import.created': 'importRun',
  'import.checkAsked': 'importRun',
  'import.checked': 'importRun',
  'import.started': 'importRun',
  'import.done': 'importRun',
  'import.cancelled': 'importRun',
  'import.undoAsked': 'importRun',
  'import.undone': 'importRun',
  'import.failed': 'importRun',
  'startup.imported': 'startup',
  'startup.importUndone': 'startup',
};

export const importEventLabels: Readonly<Record<keyof ImportEvents, Localised>> = {
  'import.created': { az: 'İdxal faylı qəbul edildi', en: 'File taken for import', ru: 'Файл принят для импорта' },
  'import.checkAsked': {
    az: 'İdxalın yoxlanması başladı',
    en: 'Check of an import begun',
    ru: 'Начата проверка импорта',
  },
  'import.checked': { az: 'İdxal yoxlanıldı', en: 'Import checked', ru: 'Импорт проверен' },
  'import.started': { az: 'İdxal başladı', en: 'Import started', ru: 'Импорт начат' },
  'import.done': { az: 'İdxal bitdi', en: 'Import done', ru: 'Импорт завершён' },
  'import.cancelled': { az: 'İdxal dayandırıldı', en: 'Import cancelled', ru: 'Импорт отменён' },
  'import.undoAsked': {
    az: 'İdxalın geri qaytarılması başladı',
    en: 'Undoing of an import begun',
    ru: 'Начат откат импорта',
  },
  'import.undone': { az: 'İdxal geri qaytarıldı', en: 'Import undone', ru: 'Импорт возвращён назад' },
  'import.failed': { az: 'İdxal faylı oxunmadı', en: 'File of an import unreadable', ru: 'Файл импорта не прочитан' },
  'startup.imported': { az: 'Startap idxal edildi', en: 'Startup imported', ru: 'Стартап импортирован' },
  'startup.importUndone': {
    az: 'Startapın idxalı geri qaytarıldı',
    en: 'Import of a startup undone',
    ru: 'Импорт стартапа возвращён назад',
  },
};
