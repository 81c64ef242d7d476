import type { Localised } from '../kernel/locale.ts';

export const listingMessages = {
  LISTING_NEEDS_ACTIVE_STARTUP: {
    az: 'İnvestorlara yalnız aktiv startap göstərilir. Əvvəlcə qeydiyyatın təsdiqini gözləyin və ya startapı yenidən aktiv edin.',
    en: 'Only an active startup can be shown to investors. Wait until the registration is approved, or make the startup active again.',
    ru: 'Инвесторам показывают только активные стартапы. Дождитесь подтверждения регистрации или снова сделайте стартап активным.',
  },
  CONSENT_TEXT_CHANGED: {
    az: 'Razılığın mətni yenilənib. Səhifəni yeniləyin, mətni oxuyub yenidən təsdiq edin.',
    en: 'The text of the consent has changed. Reload the page, read it and confirm again.',
    ru: 'Текст согласия изменился. Обновите страницу, прочитайте его и подтвердите ещё раз.',
  },
  LISTING_GROUP_NEEDS_NAME: {
    az: 'Sənədlər və pay bölgüsü startapın adını açır. Onları çıxarın və ya adla göstərməyi seçin.',
    en: 'Documents and the cap table give the name away. Leave them out, or choose to be shown by name.',
    ru: 'Документы и доли участников раскрывают название. Уберите их или выберите показ под своим названием.',
  },
  LISTING_NEEDS_FUND: {
    az: 'Startapı görəcək fondlardan ən azı birini seçin.',
    en: 'Choose at least one fund that may see the startup.',
    ru: 'Выберите хотя бы один фонд, который увидит стартап.',
  },
  FUND_UNKNOWN: {
    az: 'Seçilmiş fondlardan biri artıq siyahıda yoxdur. Fondları yenidən seçin.',
    en: 'One of the chosen funds is no longer on the list. Choose the funds again.',
    ru: 'Одного из выбранных фондов больше нет в списке. Выберите фонды заново.',
  },
  FUND_NAMED_AND_EXCLUDED: {
    az: 'Eyni fond həm icazəlilər, həm də istisnalar sırasındadır. Birindən çıxarın.',
    en: 'The same fund is both allowed and excluded. Take it off one of the two.',
    ru: 'Один и тот же фонд и разрешён, и исключён. Уберите его из одного списка.',
  },
  LISTING_ENDS_IN_PAST: {
    az: 'Razılığın son günü sabah və ya daha sonra olmalıdır.',
    en: 'The last day of the consent must be tomorrow or later.',
    ru: 'Последний день согласия должен быть не раньше завтрашнего.',
  },
  LISTING_TOO_LONG: {
    az: 'Razılıq ən çoxu {maximum} ay üçün verilir. Daha yaxın gün seçin; sonra uzada bilərsiniz.',
    en: 'Consent is given for at most {maximum} months. Choose an earlier day; you can renew it later.',
    ru: 'Согласие даётся не более чем на {maximum} месяцев. Выберите более ранний день; позже его можно продлить.',
  },
  LISTING_NOT_IN_STATE: {
    az: 'Razılığın vəziyyəti dəyişib. Səhifəni yeniləyin.',
    en: 'The consent is in another state now. Reload the page.',
    ru: 'Состояние согласия изменилось. Обновите страницу.',
  },
} as const satisfies Record<string, Localised>;
export type ListingProblem = keyof typeof listingMessages;
