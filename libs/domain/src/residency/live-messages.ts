import type { Localised } from '../kernel/locale.ts';

/** What stands in the way of what a resident does between two reports. */
export const liveMessages = {
  RESIDENCY_ENDED: {
    az: 'Rezidentlik bitib. Bu addım yalnız qüvvədə olan rezidentlik üçün mümkündür.',
    en: 'The residency has ended. This is possible only while it lasts.',
    ru: 'Резидентство закончилось. Это возможно, только пока оно действует.',
  },
  CHANGE_BEFORE_RESIDENCY: {
    az: 'Bu gün rezidentliyin başlanmasından əvvəldir. Tarixi yoxlayın.',
    en: 'This day lies before the residency began. Check the date.',
    ru: 'Этот день раньше начала резидентства. Проверьте дату.',
  },
  CHANGE_TOO_FAR: {
    az: 'Dəyişiklik ən çoxu {days} gün əvvəldən bildirilir. Daha yaxın tarix göstərin.',
    en: 'A change is announced at most {days} days ahead. Give an earlier day.',
    ru: 'О смене сообщают не ранее чем за {days} дней. Укажите более близкую дату.',
  },
  CHANGE_NOT_YET: {
    az: 'Gələcək tarixlə təsdiqləmək olmaz. Dəyişiklik baş verəndən sonra təsdiqləyin.',
    en: 'This day has not come yet. Confirm the change after it took place.',
    ru: 'Этот день ещё не наступил. Подтвердите смену, когда она состоится.',
  },
  ELECTION_NOT_WRITTEN: {
    az: 'İşçinin yazılı seçimi olmalıdır. Sənədi alıb saxlayın, sonra qeyd edin.',
    en: 'The employee’s written choice is needed. Keep the document, then record it.',
    ru: 'Нужен письменный выбор работника. Сохраните документ, затем внесите запись.',
  },
  ELECTION_IN_PAST: {
    az: 'Seçim keçmiş ay üçün edilmir. Bu ayı və ya gələcək ayı göstərin.',
    en: 'A month that is over cannot be elected for. Choose this month or a later one.',
    ru: 'Для прошедшего месяца выбрать нельзя. Укажите этот месяц или более поздний.',
  },
  ELECTION_TOO_FAR: {
    az: 'Seçim ən çoxu {months} ay əvvəldən edilir. Daha yaxın ay göstərin.',
    en: 'An election begins at most {months} months ahead. Choose an earlier month.',
    ru: 'Выбор делают не более чем за {months} месяцев. Укажите более близкий месяц.',
  },
  ELECTION_UNCHANGED: {
    az: 'Bu işçi üçün həmin aydan eyni seçim artıq qüvvədədir.',
    en: 'This choice counts for the employee already from that month.',
    ru: 'Этот выбор уже действует для работника с этого месяца.',
  },
  ELECTION_NOT_IN_FORCE: {
    az: 'Həmin ayda bu güzəşt qüvvədə deyil və ya dəyəri təsdiqlənməyib. Güzəştlər barədə arayışa baxın.',
    en: 'The benefit is not in force in that month, or its value is not confirmed. See the statement of entitlements.',
    ru: 'В этом месяце льгота не действует или её значение не подтверждено. См. справку о льготах.',
  },
  CERTIFICATE_NOT_VALID: {
    az: 'Şəhadətnamə indi etibarlı deyil. Belə sənəd yalnız etibarlı şəhadətnamə ilə verilir.',
    en: 'The certificate is not valid now. Such a paper is given only on a valid one.',
    ru: 'Свидетельство сейчас не действует. Такой документ выдают только при действующем.',
  },
  EXPERIENCE_NEEDED: {
    az: 'Mütəxəssisin İKT üzrə təhsili və ya təcrübəsi yazılmalıdır: icazədən azadolma buna əsaslanır.',
    en: 'Say what education or experience in ICT the specialist has: the exemption rests on it.',
    ru: 'Укажите образование или опыт специалиста в ИКТ: на этом основано освобождение.',
  },
  PAPER_NOT_IN_FORCE: {
    az: 'Bu güzəşt həmin rezident üçün bu gün qüvvədə deyil və ya təsdiqlənməyib. Arayışa və qaydalara baxın.',
    en: 'The benefit is not in force for this resident today, or not confirmed. See the statement and the rules.',
    ru: 'Льгота сегодня не действует для резидента или не подтверждена. См. справку и правила.',
  },
} as const satisfies Record<string, Localised>;
export type LiveProblem = keyof typeof liveMessages;
