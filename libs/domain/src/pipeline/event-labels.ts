import type { Localised } from '../kernel/locale.ts';
import type { PipelineEvents } from './events.ts';

/** What a reader of the log sees for each event of a startup. */
export const pipelineEventLabels: Readonly<Record<keyof PipelineEvents, Localised>> = {
  'startup.registered': { az: 'Startap qeydiyyatdan keçdi', en: 'Startup registered', ru: 'Стартап зарегистрирован' },
  'startup.updated': { az: 'Startapın məlumatı dəyişdi', en: 'Startup changed', ru: 'Данные стартапа изменены' },
  'startup.submitted': {
    az: 'Startap yoxlamaya göndərildi',
    en: 'Startup sent for moderation',
    ru: 'Стартап отправлен на проверку',
  },
  'startup.approved': { az: 'Startap təsdiqləndi', en: 'Startup approved', ru: 'Стартап одобрен' },
  'startup.returned': { az: 'Startap geri qaytarıldı', en: 'Startup returned', ru: 'Стартап возвращён на доработку' },
  'startup.paused': { az: 'Startap fasilə verdi', en: 'Startup paused', ru: 'Стартап приостановлен' },
  'startup.wentDormant': {
    az: 'Startap yenilənmədiyi üçün fasiləyə keçdi',
    en: 'Startup became dormant',
    ru: 'Стартап стал неактивным',
  },
  'startup.woke': { az: 'Startap yenidən aktivdir', en: 'Startup active again', ru: 'Стартап снова активен' },
  'startup.closed': { az: 'Startap bağlandı', en: 'Startup closed', ru: 'Стартап закрыт' },
  'startup.acquired': { az: 'Startap satıldı', en: 'Startup acquired', ru: 'Стартап приобретён' },
  'startup.reopened': { az: 'Startap yenidən açıldı', en: 'Startup reopened', ru: 'Стартап открыт снова' },
  'startup.merged': { az: 'Startap başqası ilə birləşdirildi', en: 'Startup merged', ru: 'Стартап объединён с другим' },
  'startup.claimed': { az: 'Startapın təsisçisi tapıldı', en: 'Startup claimed', ru: 'У стартапа появился основатель' },
  'cofounder.invited': { az: 'Təsisçi dəvət edildi', en: 'Founder invited', ru: 'Приглашён основатель' },
  'cofounder.joined': { az: 'Təsisçi qoşuldu', en: 'Founder joined', ru: 'Основатель присоединился' },
  'cofounder.left': { az: 'Təsisçi ayrıldı', en: 'Founder left', ru: 'Основатель вышел' },
  'cofounder.leadChanged': {
    az: 'Əsas təsisçi dəyişdi',
    en: 'Lead founder changed',
    ru: 'Сменился главный основатель',
  },
  'cofounder.accepted': {
    az: 'Təsisçi dəvəti qəbul edildi',
    en: 'Founder’s invitation accepted',
    ru: 'Приглашение основателя принято',
  },
  'cofounder.declined': {
    az: 'Təsisçi dəvətindən imtina edildi',
    en: 'Founder’s invitation declined',
    ru: 'Приглашение основателя отклонено',
  },
  'cofounder.revoked': {
    az: 'Təsisçi dəvəti geri götürüldü',
    en: 'Founder’s invitation withdrawn',
    ru: 'Приглашение основателя отозвано',
  },
  'cofounder.expired': {
    az: 'Təsisçi dəvətinin müddəti bitdi',
    en: 'Founder’s invitation ran out',
    ru: 'Срок приглашения основателя истёк',
  },
  'revision.submitted': {
    az: 'Yeni mətn yoxlamaya göndərildi',
    en: 'New texts sent for moderation',
    ru: 'Новый текст отправлен на проверку',
  },
  'revision.approved': { az: 'Yeni mətn təsdiqləndi', en: 'New texts approved', ru: 'Новый текст одобрен' },
  'revision.returned': { az: 'Yeni mətn geri qaytarıldı', en: 'New texts returned', ru: 'Новый текст возвращён' },
  'revision.withdrawn': { az: 'Yeni mətn geri götürüldü', en: 'New texts withdrawn', ru: 'Новый текст отозван' },
};
