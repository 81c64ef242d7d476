import type { Localised } from '../kernel/locale.ts';
import type { JourneyEvents } from './journey-events.ts';

/** What a reader of the log sees for each event on the way of a startup. */
export const journeyEventLabels: Readonly<Record<keyof JourneyEvents, Localised>> = {
  'startup.advanced': {
    az: 'Startap növbəti mərhələyə keçdi',
    en: 'Startup moved on',
    ru: 'Стартап перешёл на следующий этап',
  },
  'startup.regressed': {
    az: 'Startap əvvəlki mərhələyə qaytarıldı',
    en: 'Startup moved back',
    ru: 'Стартап возвращён на предыдущий этап',
  },
  'startup.stageCorrected': { az: 'Mərhələ qeydi düzəldildi', en: 'Stage corrected', ru: 'Запись об этапе исправлена' },
  'startup.askedForUpdate': {
    az: 'Təsisçilərdən yenilənmə istənildi',
    en: 'Founders asked for an update',
    ru: 'У основателей запрошено обновление',
  },
  'startup.confirmedActive': {
    az: 'Təsisçi işin davam etdiyini təsdiqlədi',
    en: 'Founder confirmed that work goes on',
    ru: 'Основатель подтвердил, что работа продолжается',
  },
  'metrics.reported': { az: 'Göstəricilər təqdim edildi', en: 'Metrics reported', ru: 'Показатели представлены' },
  'cohort.created': { az: 'Qrup yaradıldı', en: 'Cohort created', ru: 'Создана группа' },
  'participation.invited': { az: 'Qrupa dəvət olundu', en: 'Invited to a cohort', ru: 'Приглашён в группу' },
  'participation.enrolled': { az: 'Qrupa qəbul olundu', en: 'Enrolled in a cohort', ru: 'Зачислен в группу' },
  'participation.started': { az: 'Qrupda iştiraka başladı', en: 'Began in a cohort', ru: 'Начал участие в группе' },
  'participation.paused': {
    az: 'Qrupda fasilə verdi',
    en: 'Took a break from a cohort',
    ru: 'Приостановил участие в группе',
  },
  'participation.resumed': { az: 'Qrupa qayıtdı', en: 'Came back to a cohort', ru: 'Вернулся в группу' },
  'participation.graduated': {
    az: 'Qrupdan məzun oldu',
    en: 'Graduated from a cohort',
    ru: 'Завершил программу в группе',
  },
  'participation.droppedOut': { az: 'Qrupdan ayrıldı', en: 'Dropped out of a cohort', ru: 'Выбыл из группы' },
  'participation.expelled': { az: 'Qrupdan xaric edildi', en: 'Expelled from a cohort', ru: 'Исключён из группы' },
  'note.added': { az: 'Qeyd yazıldı', en: 'Note written', ru: 'Добавлена заметка' },
  'task.added': { az: 'Tapşırıq verildi', en: 'Task added', ru: 'Добавлена задача' },
  'task.completed': { az: 'Tapşırıq bitdi', en: 'Task done', ru: 'Задача выполнена' },
  'task.reopened': { az: 'Tapşırıq yenidən açıldı', en: 'Task reopened', ru: 'Задача снова открыта' },
  'task.fellDue': { az: 'Tapşırığın vaxtı çatdı', en: 'Task fell due', ru: 'Наступил срок задачи' },
};
