import type { Localised } from '../kernel/locale.ts';

export const residencyMessages = {
  RESIDENCY_NOT_IN_STATE: {
    az: 'Rezidentliyin indiki vəziyyətində bu addım mümkün deyil. Səhifəni yeniləyib nəyin mümkün olduğuna baxın.',
    en: 'This step is not possible in the present state of the residency. Reload the page to see what is.',
    ru: 'В нынешнем состоянии резидентства это действие недоступно. Обновите страницу, чтобы увидеть, что возможно.',
  },
  REVIEW_COMES_FIRST: {
    az: 'Əvvəlcə yoxlama başlayın: rezidentin izahat vermək və pozuntunu aradan qaldırmaq hüququ var.',
    en: 'Open a review first: the resident has the right to explain and to cure.',
    ru: 'Сначала начните проверку: резидент вправе дать объяснения и устранить нарушение.',
  },
  RESIDENT_STILL_HEARD: {
    az: 'Rezident {date} tarixinədək izahat verə və pozuntunu aradan qaldıra bilər. Qərarı bu gündən sonra təklif edin.',
    en: 'The resident may explain and cure until {date}. Propose the decision after that day.',
    ru: 'До {date} резидент может дать объяснения и устранить нарушение. Предложите решение после этого дня.',
  },
  ACT_ALREADY_OPEN: {
    az: 'Bu rezident üzrə başqa qərar hələ açıqdır. Əvvəlcə onu tamamlayın və ya geri götürün.',
    en: 'Another decision about this resident is still open. Finish it or take it back first.',
    ru: 'По этому резиденту ещё открыто другое решение. Сначала завершите его или отзовите.',
  },
  ACT_NOT_OPEN: {
    az: 'Bu qərar artıq təsdiq gözləmir. Səhifəni yeniləyin.',
    en: 'This decision no longer waits for approval. Reload the page.',
    ru: 'Это решение больше не ждёт согласования. Обновите страницу.',
  },
  SECOND_OFFICER_NEEDED: {
    az: 'Bunu başqa əməkdaş etməlidir: qərarı hazırlayan və ya buraxan şəxs onu özü tamamlaya bilməz.',
    en: 'Another officer must do this: whoever prepared or released the decision cannot complete it.',
    ru: 'Это должен сделать другой сотрудник: подготовивший или выпустивший решение не может завершить его сам.',
  },
  MORATORIUM_IN_FORCE: {
    az: 'Moratorium qüvvədədir: bu müddətdə rezidentlik ləğv edilmir. Moratorium bitəndən sonra davam edin.',
    en: 'A moratorium is in force: no residency is revoked while it lasts. Go on when it has been lifted.',
    ru: 'Действует мораторий: пока он не снят, резидентство не отзывают. Продолжите после его окончания.',
  },
  GROUND_DOES_NOT_FIT: {
    az: 'Bu əsas seçdiyiniz qərara uyğun deyil. Siyahıdan başqasını seçin.',
    en: 'This ground does not fit the decision. Choose another one from the list.',
    ru: 'Это основание не подходит к решению. Выберите другое из списка.',
  },
  EFFECT_IN_PAST: {
    az: 'Qərar keçmiş tarixdən qüvvəyə minə bilməz. Bu günü və ya gələcək tarixi göstərin.',
    en: 'A decision cannot take effect in the past. Give today or a later day.',
    ru: 'Решение не может вступить в силу задним числом. Укажите сегодняшний или будущий день.',
  },
  EFFECT_TOO_LATE: {
    az: 'Qüvvəyəminmə tarixi ən çoxu {maximum} gün sonra ola bilər. Daha yaxın tarix seçin.',
    en: 'The day of effect may lie at most {maximum} days ahead. Choose an earlier one.',
    ru: 'День вступления в силу — не позднее чем через {maximum} дней. Выберите более раннюю дату.',
  },
  APPLICATION_NOT_READY: {
    az: 'Şəhadətnamə yalnız rüsumu ödənilmiş təsdiqli müraciət üzrə verilir. Müraciətin vəziyyətinə baxın.',
    en: 'A certificate is issued on an approved application whose fee is paid. Look at the state of the application.',
    ru: 'Свидетельство выдают по одобренной заявке с оплаченной пошлиной. Проверьте состояние заявки.',
  },
  ALREADY_RESIDENT: {
    az: 'Bu təşkilatın qüvvədə olan rezidentliyi var. İkinci şəhadətnamə verilmir.',
    en: 'This organisation holds a residency already. No second certificate is issued.',
    ru: 'У этой организации уже есть действующее резидентство. Второе свидетельство не выдают.',
  },
  RESIDENT_NEEDS_TIN: {
    az: 'Təşkilatın VÖEN-i qeyd olunmayıb. Onu əlavə edin: vergi və gömrük orqanları rezidenti VÖEN-lə tanıyır.',
    en: 'The organisation has no TIN on record. Add it: tax and customs know a resident by the TIN.',
    ru: 'У организации не указан ИНН. Добавьте его: налоговая и таможня узнают резидента по ИНН.',
  },
  ACTIVITY_NEEDED: {
    az: 'Müraciətdə siyahıdakı fəaliyyət istiqaməti göstərilməyib. Onsuz şəhadətnamə verilmir: müraciəti yoxlayın.',
    en: 'The application names no listed activity. No certificate is issued without one: check the application.',
    ru: 'В заявке нет деятельности из перечня. Без неё свидетельство не выдают: проверьте заявку.',
  },
  TERM_ENDS_IN_PAST: {
    az: 'Müddət {date} başlayır, son gün ondan sonra olmalıdır. Müddət yoxdursa, xananı boş saxlayın.',
    en: 'The term begins on {date}; its last day must lie after that. Leave it empty when there is no term.',
    ru: 'Срок начинается {date}; последний день должен быть позже. Если срока нет, оставьте поле пустым.',
  },
  RENEWAL_PREPARED: {
    az: 'Yeni müddət artıq hazırlanıb: şəhadətnamə indiki müddət bitən günün ertəsi öz-özünə verilir.',
    en: 'The new term is prepared already: its certificate is issued by itself on the day after the present term.',
    ru: 'Новый срок уже подготовлен: свидетельство будет выдано само на следующий день после нынешнего срока.',
  },
} as const satisfies Record<string, Localised>;
export type ResidencyProblem = keyof typeof residencyMessages;
