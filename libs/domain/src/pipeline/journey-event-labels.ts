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
  'cohort.created': { az: 'Axın yaradıldı', en: 'Cohort created', ru: 'Создан поток' },
  'participation.invited': { az: 'Axına dəvət olundu', en: 'Invited to a cohort', ru: 'Приглашён в поток' },
  'participation.enrolled': { az: 'Axına qəbul olundu', en: 'Enrolled in a cohort', ru: 'Зачислен в поток' },
  'participation.started': { az: 'Axında iştiraka başladı', en: 'Began in a cohort', ru: 'Начал участие в потоке' },
  'participation.paused': {
    az: 'Axında fasilə verdi',
    en: 'Took a break from a cohort',
    ru: 'Приостановил участие в потоке',
  },
  'participation.resumed': { az: 'Axına qayıtdı', en: 'Came back to a cohort', ru: 'Вернулся в поток' },
  'participation.graduated': { az: 'Axını bitirdi', en: 'Graduated from a cohort', ru: 'Завершил программу потока' },
  'participation.droppedOut': { az: 'Axından ayrıldı', en: 'Dropped out of a cohort', ru: 'Выбыл из потока' },
  'participation.expelled': { az: 'Axından xaric edildi', en: 'Expelled from a cohort', ru: 'Исключён из потока' },
  'note.added': { az: 'Qeyd yazıldı', en: 'Note written', ru: 'Добавлена заметка' },
  'task.added': { az: 'Tapşırıq verildi', en: 'Task added', ru: 'Добавлена задача' },
  'task.completed': { az: 'Tapşırıq bitdi', en: 'Task done', ru: 'Задача выполнена' },
  'task.reopened': { az: 'Tapşırıq yenidən açıldı', en: 'Task reopened', ru: 'Задача снова открыта' },
  'task.fellDue': { az: 'Tapşırığın vaxtı çatdı', en: 'Task fell due', ru: 'Наступил срок задачи' },
};
