import type { Localised } from './locale.ts';

/** Obstacles any form can meet. */
export const kernelMessages = {
  REQUIRED: { az: 'Bu xananı doldurun.', en: 'Fill in this field.', ru: 'Заполните это поле.' },
  TOO_SHORT: {
    az: 'Ən azı {minimum} simvol yazın.',
    en: 'Write at least {minimum} characters.',
    ru: 'Напишите не менее {minimum} символов.',
  },
  TOO_LONG: {
    az: 'Mətni {maximum} simvola qədər qısaldın.',
    en: 'Shorten this to {maximum} characters.',
    ru: 'Сократите текст до {maximum} символов.',
  },
  TOO_SMALL: {
    az: 'Ən azı {minimum} olmalıdır.',
    en: 'Enter {minimum} or more.',
    ru: 'Укажите {minimum} или больше.',
  },
  TOO_BIG: {
    az: 'Ən çoxu {maximum} ola bilər.',
    en: 'Enter {maximum} or less.',
    ru: 'Укажите {maximum} или меньше.',
  },
  NOT_VALID: {
    az: 'Bu dəyəri yoxlayıb yenidən daxil edin.',
    en: 'Check this value and enter it again.',
    ru: 'Проверьте это значение и введите его ещё раз.',
  },
  COUNTRY_UNKNOWN: {
    az: 'Ölkəni siyahıdan seçin.',
    en: 'Choose a country from the list.',
    ru: 'Выберите страну из списка.',
  },
  CHANGED_MEANWHILE: {
    az: 'Siz işləyərkən başqası bu məlumatı dəyişdirib. Səhifəni yeniləyib dəyişikliyinizi bir də daxil edin.',
    en: 'Someone else changed this while you were working. Reload the page and make your change again.',
    ru: 'Пока вы работали, эти данные изменил кто-то другой. Обновите страницу и внесите изменение ещё раз.',
  },
  STATE_HAS_MOVED_ON: {
    az: 'İndiki vəziyyətdə bu addım mümkün deyil. Hazırda nəyin mümkün olduğunu görmək üçün səhifəni yeniləyin.',
    en: 'This step is not possible in the present state. Reload the page to see what is possible now.',
    ru: 'В текущем состоянии это действие недоступно. Обновите страницу, чтобы увидеть, что доступно сейчас.',
  },
  KEY_ALREADY_USED: {
    az: 'Bu sorğu artıq başqa məlumatla göndərilib. Səhifəni yeniləyib yenidən göndərin.',
    en: 'This request was already sent with other data. Reload the page and send it again.',
    ru: 'Этот запрос уже был отправлен с другими данными. Обновите страницу и отправьте его снова.',
  },
  STEP_UP_REQUIRED: {
    az: 'Bu əməliyyat üçün kimliyinizi bir daha təsdiqləyin.',
    en: 'Confirm once more that it is you to continue.',
    ru: 'Для этого действия подтвердите ещё раз, что это вы.',
  },
} as const satisfies Record<string, Localised>;
export type KernelProblem = keyof typeof kernelMessages;

/** Errors that are not the form's business (ARCHITECTURE, GraphQL). */
export const ERROR_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'STEP_UP_REQUIRED',
  'NOT_FOUND',
  'BAD_REQUEST',
  'CONFLICT',
  'RATE_LIMITED',
  'UNAVAILABLE',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export const errorMessages: Readonly<Record<ErrorCode, Localised>> = {
  UNAUTHENTICATED: {
    az: 'Davam etmək üçün daxil olun.',
    en: 'Sign in to continue.',
    ru: 'Войдите, чтобы продолжить.',
  },
  FORBIDDEN: {
    az: 'Bu əməliyyat üçün icazəniz yoxdur. Ehtiyacınız varsa, administratora müraciət edin.',
    en: 'You do not have permission for this. If you need it, ask an administrator.',
    ru: 'У вас нет прав на это действие. Если они нужны, обратитесь к администратору.',
  },
  STEP_UP_REQUIRED: kernelMessages.STEP_UP_REQUIRED,
  NOT_FOUND: {
    az: 'Axtardığınız burada yoxdur və ya sizə açıq deyil.',
    en: 'What you are looking for is not here or is not open to you.',
    ru: 'Того, что вы ищете, здесь нет или оно вам недоступно.',
  },
  BAD_REQUEST: {
    az: 'Sorğunu emal etmək mümkün olmadı. Səhifəni yeniləyib yenidən cəhd edin.',
    en: 'The request could not be processed. Reload the page and try again.',
    ru: 'Не удалось обработать запрос. Обновите страницу и попробуйте ещё раз.',
  },
  CONFLICT: kernelMessages.CHANGED_MEANWHILE,
  RATE_LIMITED: {
    az: 'Qısa müddətdə həddən çox cəhd oldu. Bir az gözləyib yenidən cəhd edin.',
    en: 'There were too many attempts in a short time. Wait a little and try again.',
    ru: 'Слишком много попыток за короткое время. Немного подождите и попробуйте ещё раз.',
  },
  UNAVAILABLE: {
    az: 'Xidmət müvəqqəti olaraq əlçatan deyil. Bir neçə dəqiqədən sonra yenidən cəhd edin.',
    en: 'The service is not available for the moment. Try again in a few minutes.',
    ru: 'Сервис временно недоступен. Попробуйте ещё раз через несколько минут.',
  },
  INTERNAL: {
    az: 'Bizim tərəfdə xəta baş verdi, dəyişikliyiniz yadda saxlanmadı. Yenidən cəhd edin.',
    en: 'Something went wrong on our side and your change was not saved. Try again.',
    ru: 'На нашей стороне произошла ошибка, изменение не сохранено. Попробуйте ещё раз.',
  },
};

/** Fills `{name}` places of a text; an unknown place stays as it is, so that a test sees it. What ends in a dot ends a sentence too. */
export function interpolate(text: string, params: Readonly<Record<string, string | number>>): string {
  return text
    .replace(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place))
    .replace(/(?<!\.)\.\.$/, '.');
}
