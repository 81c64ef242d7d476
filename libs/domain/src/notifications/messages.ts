import type { Localised } from '../kernel/locale.ts';

export const notificationsMessages = {
  TOPIC_IS_MANDATORY: {
    az: 'Bu mövzuda bildirişlər hesabınızın təhlükəsizliyi üçündür və söndürülmür.',
    en: 'Messages on this topic protect your account and stay switched on.',
    ru: 'Сообщения на эту тему защищают вашу учётную запись и не отключаются.',
  },
  MAIL_NOT_QUEUED: {
    az: 'Yalnız növbədə olan məktubu saxlamaq olar. Səhifəni yeniləyin.',
    en: 'Only a message that is waiting to be sent can be held. Reload the page.',
    ru: 'Задержать можно только письмо, которое ждёт отправки. Обновите страницу.',
  },
  MAIL_NOT_HELD: {
    az: 'Bu məktub saxlanılmayıb. Səhifəni yeniləyin.',
    en: 'This message is not being held. Reload the page.',
    ru: 'Это письмо не задержано. Обновите страницу.',
  },
  MAIL_STILL_WAITING: {
    az: 'Məktub hələ göndərilməyib. Əvvəlcə onun getməsini gözləyin.',
    en: 'The message has not left yet. Wait until it is sent.',
    ru: 'Письмо ещё не отправлено. Дождитесь отправки.',
  },
  MAIL_TOO_OLD: {
    az: 'Bu məktubdakı kodun vaxtı bitib. Yeni kod istənilməlidir.',
    en: 'The code in this message has run out. A new one has to be asked for.',
    ru: 'Срок кода в этом письме истёк. Нужно запросить новый.',
  },
  VIEW_NAME_TAKEN: {
    az: 'Bu adda görünüş artıq var. Başqa ad seçin.',
    en: 'There is already a view of this name. Choose another name.',
    ru: 'Представление с таким именем уже есть. Выберите другое имя.',
  },
  VIEWS_TOO_MANY: {
    az: 'Bir ekranda ən çoxu {maximum} görünüş saxlamaq olar. Əvvəlcə birini silin.',
    en: 'You can keep {maximum} views for one screen. Delete one first.',
    ru: 'Для одного экрана можно хранить не более {maximum} представлений. Сначала удалите одно.',
  },
} as const satisfies Record<string, Localised>;
export type NotificationsProblem = keyof typeof notificationsMessages;
