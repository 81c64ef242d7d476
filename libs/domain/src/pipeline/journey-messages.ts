import type { Localised } from '../kernel/locale.ts';

export const journeyMessages = {
  JOURNEY_NEEDS_ACTIVE: {
    az: 'Yalnız aktiv startap irəliləyə bilər. Əvvəlcə qeydi aktivləşdirin.',
    en: 'Only an active startup can move on. Make the record active first.',
    ru: 'Двигаться дальше может только активный стартап. Сначала сделайте запись активной.',
  },
  JOURNEY_NEEDS_LIVE: {
    az: 'Bu qeyd bağlıdır və ya hələ təsdiqlənməyib. Dəyişmək üçün əvvəlcə açılmalıdır.',
    en: 'This record is closed or not yet approved. It has to be open before it can change.',
    ru: 'Эта запись закрыта или ещё не одобрена. Чтобы её изменить, она должна быть открыта.',
  },
  STAGE_NOT_NEXT: {
    az: 'İndiki mərhələdən bura keçid yoxdur. Siyahıdakı mərhələlərdən birini seçin.',
    en: 'No step leads from the present stage to this one. Choose one of the stages offered.',
    ru: 'С текущего этапа сюда перейти нельзя. Выберите один из предложенных этапов.',
  },
  STAGE_NOT_EARLIER: {
    az: 'Geri qaytarmaq üçün indikindən əvvəlki mərhələni seçin.',
    en: 'To step back, choose a stage before the present one.',
    ru: 'Для возврата выберите этап раньше текущего.',
  },
  STAGE_BY_PROGRAMME_STAFF: {
    az: 'Bu mərhələni proqram əməkdaşı qeyd edir. Ondan xahiş edin.',
    en: 'This stage is recorded by a programme officer. Ask one of them.',
    ru: 'Этот этап отмечает сотрудник программ. Обратитесь к нему.',
  },
  STAGE_BY_INVESTMENT_STAFF: {
    az: 'İnvestisiyanı investisiya əməkdaşı təsdiqləyir. Ondan xahiş edin.',
    en: 'Funding is confirmed by an investment officer. Ask one of them.',
    ru: 'Инвестиции подтверждает сотрудник по инвестициям. Обратитесь к нему.',
  },
  ENTRY_IN_FUTURE: {
    az: 'Bu gün və ya daha əvvəlki tarixi seçin.',
    en: 'Choose today or an earlier day.',
    ru: 'Выберите сегодняшнюю или более раннюю дату.',
  },
  ENTRY_BEFORE_STAGE: {
    az: 'İndiki mərhələ {date} tarixində başlayıb. Həmin gün və ya daha sonrakı tarixi seçin.',
    en: 'The present stage began on {date}. Choose that day or a later one.',
    ru: 'Текущий этап начался {date}. Выберите этот день или более поздний.',
  },
  EVIDENCE_NEEDED: {
    az: 'İşləyən məhsulun, nümayişin və ya kod anbarının ünvanını yazın, yaxud fayl əlavə edin.',
    en: 'Give the address of the working product, demo or repository, or attach a file.',
    ru: 'Укажите адрес работающего продукта, демо или репозитория либо приложите файл.',
  },
  EVIDENCE_URL_FORMAT: {
    az: 'Ünvanı tam yazın, məsələn: https://numune.az.',
    en: 'Write the whole address, for example https://example.az.',
    ru: 'Напишите адрес полностью, например https://example.az.',
  },
  EVIDENCE_FILE_NEEDED: {
    az: 'Təsdiq edən sənədi əlavə edin.',
    en: 'Attach the document that proves it.',
    ru: 'Приложите подтверждающий документ.',
  },
  EVIDENCE_FILE_NOT_CLEAN: {
    az: 'Faylın yoxlanması hələ bitməyib və ya fayl keçməyib. Bir az gözləyin və ya başqa fayl seçin.',
    en: 'The file is still being checked or did not pass. Wait a little or choose another file.',
    ru: 'Файл ещё проверяется или не прошёл проверку. Подождите немного или выберите другой файл.',
  },
  CHECK_NEEDED: {
    az: 'Məhsulun işlədiyini özünüz yoxladığınızı təsdiqləyin.',
    en: 'Confirm that you have seen it work yourself.',
    ru: 'Подтвердите, что вы сами убедились в работе продукта.',
  },
  SKIP_REASON_NEEDED: {
    az: 'MVP mərhələsinin niyə buraxıldığını yazın.',
    en: 'Say why the MVP stage is skipped.',
    ru: 'Укажите, почему пропущен этап MVP.',
  },
  FUNDING_NOTE_NEEDED: {
    az: 'Məbləği və investoru qeyddə göstərin.',
    en: 'Write the amount and the investor in the note.',
    ru: 'Укажите в примечании сумму и инвестора.',
  },
  CHECKLIST_INCOMPLETE: {
    az: 'Yoxlama siyahısında təsdiqlənməmiş bənd sayı: {missing}. Hamısını təsdiqləyin.',
    en: 'Items of the checklist not yet confirmed: {missing}. Confirm them all.',
    ru: 'Неподтверждённых пунктов списка: {missing}. Подтвердите все.',
  },
  PROFILE_INCOMPLETE: {
    az: 'Problem, həll və qısa təsvir doldurulmalıdır.',
    en: 'The problem, the solution and the one-liner have to be filled in.',
    ru: 'Нужно заполнить проблему, решение и краткое описание.',
  },
  TRACTION_NEEDED: {
    az: 'Son üç ayın göstəriciləri yoxdur. Təsisçilərdən göstəriciləri təqdim etmələrini xahiş edin.',
    en: 'There are no metrics of the last three months. Ask the founders to report them.',
    ru: 'Нет показателей за последние три месяца. Попросите основателей их представить.',
  },
  DECK_NEEDED: {
    az: 'Yoxlanılmış təqdimat faylı yoxdur. Təqdimatı yükləyin.',
    en: 'There is no checked deck. Upload the deck.',
    ru: 'Нет проверенной презентации. Загрузите презентацию.',
  },
  CONSENT_NEEDED: {
    az: 'İnvestorlara göstərilməyə razılıq qüvvədə deyil. Razılığı təsisçilər verir.',
    en: 'Consent to be shown to investors is not live. The founders give it.',
    ru: 'Согласие на показ инвесторам не действует. Его дают основатели.',
  },
  ENTRY_ALREADY_CORRECTED: {
    az: 'Bu qeyd artıq düzəldilib. Düzəlişin özünü düzəldin.',
    en: 'This entry has already been corrected. Correct the correction instead.',
    ru: 'Эта запись уже исправлена. Исправьте само исправление.',
  },
  CORRECTION_CHANGES_NOTHING: {
    az: 'Bu düzəliş heç nəyi dəyişmir. Mərhələni və ya tarixi dəyişin.',
    en: 'This correction changes nothing. Change the stage or the day.',
    ru: 'Это исправление ничего не меняет. Измените этап или дату.',
  },
  LAST_ENTRY_STAYS: {
    az: 'Yeganə qeyd silinə bilməz. Mərhələni və ya tarixi düzəldin.',
    en: 'The only entry cannot be struck out. Correct its stage or day.',
    ru: 'Единственную запись нельзя вычеркнуть. Исправьте этап или дату.',
  },
  PAUSE_NEEDS_ACTIVE: {
    az: 'Yalnız aktiv startapa fasilə vermək olar.',
    en: 'Only an active startup can be paused.',
    ru: 'Приостановить можно только активный стартап.',
  },
  CLOSE_NEEDS_LIVE: {
    az: 'Bu startap artıq bağlanıb və ya hələ təsdiqlənməyib.',
    en: 'This startup is already closed or not yet approved.',
    ru: 'Этот стартап уже закрыт или ещё не одобрен.',
  },
  CLOSED_IN_FUTURE: {
    az: 'Bağlanma günü gələcəkdə ola bilməz. Bu gün və ya daha əvvəlki tarixi seçin.',
    en: 'A closure cannot lie in the future. Choose today or an earlier day.',
    ru: 'Закрытие не может быть в будущем. Выберите сегодняшнюю или более раннюю дату.',
  },
  CLOSED_BEFORE_STAGE: {
    az: 'İndiki mərhələ {date} tarixində başlayıb, bağlanma ondan əvvəl ola bilməz.',
    en: 'The present stage began on {date}; the closure cannot lie before it.',
    ru: 'Текущий этап начался {date}; закрытие не может быть раньше.',
  },
  CLOSURE_OVERLAPS: {
    az: 'Bu gün startap onsuz da bağlı idi. Yenidən açıldığı gündən sonrakı tarixi seçin.',
    en: 'The startup was already closed on that day. Choose a day after it was reopened.',
    ru: 'В этот день стартап уже был закрыт. Выберите день после повторного открытия.',
  },
  REOPEN_NEEDS_CLOSED: {
    az: 'Yalnız bağlanmış startapı yenidən açmaq olar.',
    en: 'Only a closed startup can be reopened.',
    ru: 'Снова открыть можно только закрытый стартап.',
  },
  AMOUNT_FORMAT: {
    az: 'Məbləği rəqəmlə yazın, məsələn 1500 və ya 1500.50.',
    en: 'Write the amount in figures, for example 1500 or 1500.50.',
    ru: 'Напишите сумму цифрами, например 1500 или 1500.50.',
  },
  MONTH_BEGINS_ON_FIRST: {
    az: 'Ayı siyahıdan seçin.',
    en: 'Choose a month from the list.',
    ru: 'Выберите месяц из списка.',
  },
  MONTH_IN_FUTURE: {
    az: 'Bu ay hələ gəlməyib. Cari və ya keçmiş ayı seçin.',
    en: 'This month has not come yet. Choose the present month or an earlier one.',
    ru: 'Этот месяц ещё не наступил. Выберите текущий или прошедший.',
  },
  MONTH_BEFORE_FOUNDING: {
    az: 'Startap {year}-ci ildə yaranıb. Daha sonrakı ayı seçin.',
    en: 'The startup was founded in {year}. Choose a later month.',
    ru: 'Стартап основан в {year} году. Выберите более поздний месяц.',
  },
  METRICS_EMPTY: {
    az: 'Heç olmasa bir göstəricini doldurun.',
    en: 'Fill in at least one figure.',
    ru: 'Заполните хотя бы один показатель.',
  },
  JOBS_REPEATED: {
    az: 'Eyni region və cins iki dəfə yazılıb. Onları bir sətirdə birləşdirin.',
    en: 'The same region and gender appear twice. Put them into one line.',
    ru: 'Один и тот же регион и пол указаны дважды. Объедините их в одну строку.',
  },
  JOBS_NEED_TEAM_SIZE: {
    az: 'İş yerlərini bölürsünüzsə, komandanın sayını da yazın.',
    en: 'To divide the jobs, write the size of the team as well.',
    ru: 'Чтобы распределить рабочие места, укажите и размер команды.',
  },
  JOBS_EXCEED_TEAM: {
    az: 'İş yerlərinin cəmi komandanın sayından ({maximum}) çoxdur. Rəqəmləri uyğunlaşdırın.',
    en: 'The jobs add up to more than the team ({maximum}). Bring the figures into line.',
    ru: 'Рабочих мест в сумме больше, чем людей в команде ({maximum}). Согласуйте цифры.',
  },
  COHORT_ENDS_BEFORE_START: {
    az: 'Son gün başlanğıcdan əvvəl ola bilməz.',
    en: 'The last day cannot lie before the first.',
    ru: 'Последний день не может быть раньше первого.',
  },
  COHORT_NAME_TAKEN: {
    az: 'Bu adda qrup artıq var. Başqa ad seçin.',
    en: 'There is already a cohort of this name. Choose another one.',
    ru: 'Группа с таким названием уже есть. Выберите другое.',
  },
  COHORT_HAS_ENDED: {
    az: 'Bu qrup başa çatıb. Davam edən qrupu seçin.',
    en: 'This cohort has ended. Choose one that still runs.',
    ru: 'Эта группа завершена. Выберите действующую.',
  },
  ALREADY_IN_COHORT: {
    az: 'Startap artıq bu qrupdadır.',
    en: 'The startup is already in this cohort.',
    ru: 'Стартап уже в этой группе.',
  },
  PARTICIPATION_HAS_MOVED_ON: {
    az: 'İştirakın indiki vəziyyətində bu addım mümkün deyil.',
    en: 'In its present state the participation does not allow this step.',
    ru: 'В текущем состоянии участия этот шаг недоступен.',
  },
  STEP_IN_FUTURE: {
    az: 'Bu addım üçün bu gün və ya daha əvvəlki tarixi seçin.',
    en: 'Choose today or an earlier day for this step.',
    ru: 'Для этого шага выберите сегодняшнюю или более раннюю дату.',
  },
  STEP_BEFORE_LAST: {
    az: 'Əvvəlki addım {date} tarixində olub. Həmin gün və ya daha sonrakı tarixi seçin.',
    en: 'The step before was on {date}. Choose that day or a later one.',
    ru: 'Предыдущий шаг был {date}. Выберите этот день или более поздний.',
  },
  MENTION_NOT_STAFF: {
    az: 'Yalnız bu startapla işləyə bilən əməkdaşların adını çəkmək olar.',
    en: 'Only staff who may work on this startup can be mentioned.',
    ru: 'Упоминать можно только сотрудников, которые могут работать с этим стартапом.',
  },
  ASSIGNEE_NOT_STAFF: {
    az: 'Tapşırığı bu startapla işləyə bilən əməkdaşa verin.',
    en: 'Give the task to a member of staff who may work on this startup.',
    ru: 'Поручите задачу сотруднику, который может работать с этим стартапом.',
  },
  TASK_DUE_IN_PAST: {
    az: 'Son gün üçün bu gün və ya daha sonrakı tarixi seçin.',
    en: 'Choose today or a later day as the due day.',
    ru: 'Выберите срок сегодня или позже.',
  },
  TASK_ALREADY_DONE: {
    az: 'Bu tapşırıq artıq bitib.',
    en: 'This task is already done.',
    ru: 'Эта задача уже выполнена.',
  },
  TASK_STILL_OPEN: {
    az: 'Bu tapşırıq onsuz da açıqdır.',
    en: 'This task is open anyway.',
    ru: 'Эта задача и так открыта.',
  },
} as const satisfies Record<string, Localised>;
export type JourneyProblem = keyof typeof journeyMessages;
