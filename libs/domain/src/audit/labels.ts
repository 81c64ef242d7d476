import type { EventName } from '../events.ts';
import type { Localised } from '../kernel/locale.ts';
import { pipelineEventLabels } from '../pipeline/event-labels.ts';
import { importEventLabels } from '../pipeline/import-events.ts';
import { journeyEventLabels } from '../pipeline/journey-event-labels.ts';
import { listingEventLabels } from '../pipeline/listing-events.ts';
import { listsEventLabels } from '../pipeline/lists-event-labels.ts';
import { appealEventLabels } from '../residency/appeal-events.ts';
import { applicationEventLabels } from '../residency/application-events.ts';
import { landingEventLabels } from '../residency/landing-events.ts';
import { liveEventLabels } from '../residency/live-events.ts';
import { moratoriumEventLabels } from '../residency/moratorium-events.ts';
import { reportEventLabels } from '../residency/report-events.ts';
import { residencyEventLabels } from '../residency/residency-events.ts';
import { rulesEventLabels } from '../residency/rules-events.ts';
import { spacesEventLabels } from '../spaces/events.ts';

/** What a reader of the log sees for each event. */
export const eventLabels: Readonly<Record<EventName, Localised>> = {
  'organisation.registered': {
    az: 'Təşkilat qeydiyyatdan keçdi',
    en: 'Organisation registered',
    ru: 'Организация зарегистрирована',
  },
  'organisation.updated': {
    az: 'Təşkilatın məlumatı dəyişdi',
    en: 'Organisation changed',
    ru: 'Данные организации изменены',
  },
  'organisation.verified': { az: 'Təşkilat təsdiqləndi', en: 'Organisation verified', ru: 'Организация подтверждена' },
  'organisation.dissolved': {
    az: 'Təşkilat ləğv edildi',
    en: 'Organisation dissolved',
    ru: 'Организация ликвидирована',
  },
  'member.invited': { az: 'Üzv dəvət edildi', en: 'Member invited', ru: 'Отправлено приглашение' },
  'member.joined': { az: 'Üzv qoşuldu', en: 'Member joined', ru: 'Участник присоединился' },
  'member.roleChanged': { az: 'Üzvün rolu dəyişdi', en: 'Member’s role changed', ru: 'Роль участника изменена' },
  'member.removed': { az: 'Üzv çıxarıldı', en: 'Member removed', ru: 'Участник исключён' },
  'member.left': { az: 'Üzv ayrıldı', en: 'Member left', ru: 'Участник вышел' },
  'invitation.accepted': { az: 'Dəvət qəbul edildi', en: 'Invitation accepted', ru: 'Приглашение принято' },
  'invitation.declined': { az: 'Dəvətdən imtina edildi', en: 'Invitation declined', ru: 'Приглашение отклонено' },
  'invitation.revoked': { az: 'Dəvət geri götürüldü', en: 'Invitation withdrawn', ru: 'Приглашение отозвано' },
  'invitation.expired': { az: 'Dəvətin müddəti bitdi', en: 'Invitation ran out', ru: 'Срок приглашения истёк' },
  'role.granted': { az: 'Rol verildi', en: 'Role granted', ru: 'Роль назначена' },
  'role.revoked': { az: 'Rol geri alındı', en: 'Role revoked', ru: 'Роль отозвана' },
  'person.registered': { az: 'Hesab açıldı', en: 'Account opened', ru: 'Учётная запись создана' },
  'person.disabled': { az: 'Hesab bağlandı', en: 'Account closed', ru: 'Учётная запись закрыта' },
  'person.enabled': { az: 'Hesab yenidən açıldı', en: 'Account opened again', ru: 'Учётная запись снова открыта' },
  'person.emailVerified': { az: 'E-poçt təsdiqləndi', en: 'E-mail confirmed', ru: 'Адрес подтверждён' },
  'person.emailChanged': { az: 'E-poçt ünvanı dəyişdi', en: 'E-mail address changed', ru: 'Адрес почты изменён' },
  'preferences.updated': { az: 'Tənzimləmələr dəyişdi', en: 'Preferences changed', ru: 'Настройки изменены' },
  'session.started': { az: 'Giriş edildi', en: 'Signed in', ru: 'Выполнен вход' },
  'session.ended': { az: 'Seans bağlandı', en: 'Session ended', ru: 'Сеанс завершён' },
  'signIn.failed': { az: 'Giriş alınmadı', en: 'Sign-in failed', ru: 'Неудачный вход' },
  'digitalLogin.linked': {
    az: 'Digital Login hesaba bağlandı',
    en: 'Digital Login linked',
    ru: 'Digital Login привязан',
  },
  'passkey.added': { az: 'Giriş açarı əlavə edildi', en: 'Passkey added', ru: 'Ключ доступа добавлен' },
  'passkey.removed': { az: 'Giriş açarı silindi', en: 'Passkey removed', ru: 'Ключ доступа удалён' },
  'password.changed': { az: 'Parol dəyişdi', en: 'Password changed', ru: 'Пароль изменён' },
  'totp.enabled': { az: 'Kod tətbiqi qoşuldu', en: 'Code app set up', ru: 'Подключено приложение для кодов' },
  'recoveryCode.used': { az: 'Bərpa kodu işlədildi', en: 'Recovery code used', ru: 'Использован код восстановления' },
  'stepUp.done': {
    az: 'Kimlik bir daha təsdiqləndi',
    en: 'Identity confirmed again',
    ru: 'Личность подтверждена повторно',
  },
  'actingFor.changed': {
    az: 'Adından işlədiyi tərəf dəyişdi',
    en: 'Acting for changed',
    ru: 'Изменено, от чьего имени действует',
  },
  'demo.signedIn': {
    az: 'Nümayiş rejimində giriş',
    en: 'Signed in for a demonstration',
    ru: 'Вход в демонстрационном режиме',
  },
  'emailCode.requested': {
    az: 'Təsdiq kodu istənildi',
    en: 'Confirmation code asked for',
    ru: 'Запрошен код подтверждения',
  },
  'file.uploaded': { az: 'Fayl yükləndi', en: 'File uploaded', ru: 'Файл загружен' },
  'file.scanned': { az: 'Fayl yoxlandı', en: 'File checked', ru: 'Файл проверен' },
  'file.rescanRequested': {
    az: 'Faylın yoxlanması təkrarlanır',
    en: 'File check started again',
    ru: 'Проверка файла запущена снова',
  },
  'file.removed': { az: 'Fayl silindi', en: 'File removed', ru: 'Файл удалён' },
  'file.visibilityChanged': {
    az: 'Faylın görünməsi dəyişdi',
    en: 'File’s visibility changed',
    ru: 'Видимость файла изменена',
  },
  'file.downloaded': { az: 'Fayl endirildi', en: 'File downloaded', ru: 'Файл скачан' },
  'mail.queued': { az: 'Məktub növbəyə qoyuldu', en: 'Message queued', ru: 'Письмо поставлено в очередь' },
  'mail.sent': { az: 'Məktub göndərildi', en: 'Message sent', ru: 'Письмо отправлено' },
  'mail.failed': { az: 'Məktub çatdırılmadı', en: 'Message not delivered', ru: 'Письмо не доставлено' },
  'mail.held': { az: 'Məktub saxlanıldı', en: 'Message held', ru: 'Письмо задержано' },
  'mail.released': { az: 'Məktub buraxıldı', en: 'Message released', ru: 'Письмо отпущено' },
  'mail.requeued': { az: 'Məktub yenidən növbəyə qoyuldu', en: 'Message queued again', ru: 'Письмо снова в очереди' },
  'deadLetter.retried': {
    az: 'Dayanmış iş təkrar başladıldı',
    en: 'Failed job started again',
    ru: 'Сбойная задача запущена снова',
  },
  'export.made': { az: 'Siyahı ixrac edildi', en: 'List exported', ru: 'Список выгружен' },
  'data.read': { az: 'Şəxsi məlumata baxıldı', en: 'Personal data read', ru: 'Просмотрены личные данные' },
  ...pipelineEventLabels,
  ...journeyEventLabels,
  ...importEventLabels,
  ...listingEventLabels,
  ...rulesEventLabels,
  ...listsEventLabels,
  ...applicationEventLabels,
  ...residencyEventLabels,
  ...landingEventLabels,
  ...reportEventLabels,
  ...appealEventLabels,
  ...moratoriumEventLabels,
  ...liveEventLabels,
  ...spacesEventLabels,
};
