import type { Localised } from '../kernel/locale.ts';

export const reportMessages = {
  REPORT_NOT_EDITABLE: {
    az: 'Hesabat indiki vəziyyətində dəyişdirilmir. Səhifəni yeniləyib nəyin mümkün olduğuna baxın.',
    en: 'The report cannot be changed in its present state. Reload the page to see what is possible.',
    ru: 'В нынешнем состоянии отчёт изменить нельзя. Обновите страницу, чтобы увидеть, что возможно.',
  },
  MONTH_OUTSIDE_PERIOD: {
    az: 'Göstərilən ay hesabat dövrünə aid deyil. Səhifəni yeniləyin.',
    en: 'A month does not belong to the period of the report. Reload the page.',
    ru: 'Указанный месяц не входит в отчётный период. Обновите страницу.',
  },
  INCOME_TWICE: {
    az: 'Eyni gəlir növü bir ayda iki dəfə yazılıb. Onları toplayın.',
    en: 'One kind of income stands twice in a month. Add the two up.',
    ru: 'Один вид дохода указан в месяце дважды. Сложите суммы.',
  },
  ACTIVITY_NOT_HELD: {
    az: 'Bu fəaliyyət istiqaməti şəhadətnamənizdə yoxdur. Məbləği digər gəlirə yazın.',
    en: 'This direction does not stand on your certificate. Enter the amount as other income.',
    ru: 'Этого направления нет в вашем свидетельстве. Укажите сумму как прочий доход.',
  },
  MONTH_INCOMPLETE: {
    az: '{month}: rəqəmlər tam deyil. Gəlir olmayıbsa, 0 yazın.',
    en: '{month}: figures are missing. Where there was no income, enter 0.',
    ru: '{month}: заполнены не все данные. Если дохода не было, укажите 0.',
  },
  PERIOD_STILL_RUNS: {
    az: 'Hesabat dövrü hələ bitməyib. Rəqəmləri yaza bilərsiniz, təqdim etmək dövr bitəndən sonra mümkündür.',
    en: 'The period is not over yet. You can enter figures now and submit when it has ended.',
    ru: 'Отчётный период ещё не закончился. Данные можно вносить сейчас, а представить — после его окончания.',
  },
  AUDITOR_NEEDED: {
    az: 'Müstəqil auditoru seçin: rəysiz hesabat qəbul edilmir.',
    en: 'Choose an independent auditor: no report is accepted without an opinion.',
    ru: 'Выберите независимого аудитора: без заключения отчёт не принимают.',
  },
  AUDITOR_NOT_ELIGIBLE: {
    az: 'Bu şəxs auditor kimi qeydə alınmayıb. Siyahıdan auditor seçin.',
    en: 'This person is not registered as an auditor. Choose one from the list.',
    ru: 'Этот человек не зарегистрирован как аудитор. Выберите аудитора из списка.',
  },
  AUDITOR_NOT_INDEPENDENT: {
    az: 'Auditor rezidentin üzvüdür və ya hesabat dövründə olub. Müstəqil auditor seçin.',
    en: 'The auditor belongs to the resident, or did in the period. Choose an independent one.',
    ru: 'Аудитор связан с резидентом или был связан в отчётном периоде. Выберите независимого.',
  },
  INDEPENDENCE_NEEDED: {
    az: 'Rezidentdən asılı olmadığınızı təsdiqləyin. Asılılıq varsa, rəyi başqa auditor verməlidir.',
    en: 'Confirm that you are independent of the resident. If you are not, another auditor has to give the opinion.',
    ru: 'Подтвердите независимость от резидента. Если её нет, заключение должен дать другой аудитор.',
  },
  OPINION_ALREADY_SIGNED: {
    az: 'Bu rəqəmlər üzrə auditor rəyi artıq imzalanıb. Dəyişiklik üçün hesabat əvvəlcə qaytarılmalıdır.',
    en: 'The auditor’s opinion on these figures is signed. To change anything the report must be returned first.',
    ru: 'Заключение аудитора по этим данным уже подписано. Чтобы что-то изменить, отчёт нужно сначала вернуть.',
  },
  OPINION_NEEDED: {
    az: 'Auditor rəyi hələ imzalanmayıb. Rəy gələndə hesabatı qəbul edə bilərsiniz.',
    en: 'The auditor’s opinion is not signed yet. The report can be accepted when it has come.',
    ru: 'Заключение аудитора ещё не подписано. Отчёт можно принять, когда оно поступит.',
  },
  RETURN_NEEDS_ITEMS: {
    az: 'Nəyin düzəldilməli olduğunu ən azı bir bənddə yazın.',
    en: 'Say in at least one item what has to be corrected.',
    ru: 'Укажите хотя бы один пункт, который нужно исправить.',
  },
} as const satisfies Record<string, Localised>;
export type ReportProblem = keyof typeof reportMessages;
