import type { Localised } from '../kernel/locale.ts';

export const landingMessages = {
  LANDING_FOR_FOREIGN: {
    az: 'Yumşaq eniş xarici şirkətlər üçündür. Yerli şirkət birbaşa rezidentlik üçün müraciət edə bilər.',
    en: 'Soft landing is for foreign companies. A local company may apply for residency straight away.',
    ru: 'Мягкая посадка — для иностранных компаний. Местная компания может сразу подать заявку на резидентство.',
  },
  LANDING_ALREADY_LIVE: {
    az: 'Bu şirkətin açıq işi artıq var. Onu davam etdirin.',
    en: 'This company already has an open case. Go on with that one.',
    ru: 'У этой компании уже есть открытое дело. Продолжите его.',
  },
  LANDING_NOT_TAKEN: {
    az: 'Əvvəlcə işə məsul əməkdaş təyin olunmalıdır.',
    en: 'An officer has to be assigned to the case first.',
    ru: 'Сначала по делу нужно назначить сотрудника.',
  },
  LANDING_ITEM_SETTLED: {
    az: 'Bu bənd artıq bağlanıb. Səhifəni yeniləyin.',
    en: 'This item is settled already. Reload the page.',
    ru: 'Этот пункт уже закрыт. Обновите страницу.',
  },
  LANDING_ITEM_OPEN: {
    az: 'Bu bənd onsuz da açıqdır. Səhifəni yeniləyin.',
    en: 'This item is open anyway. Reload the page.',
    ru: 'Этот пункт и так открыт. Обновите страницу.',
  },
  LANDING_ITEM_OF_AGENCY: {
    az: 'Bu bəndi mərkəz bağlayır. Sualınız varsa, əməkdaşınıza yazın.',
    en: 'The centre settles this item. Write to your officer if you have a question.',
    ru: 'Этот пункт закрывает центр. Если есть вопрос, напишите своему сотруднику.',
  },
  LANDING_ITEM_NEEDS_FILE: {
    az: 'Bu bənd üçün sənəd əlavə edin.',
    en: 'Attach the paper for this item.',
    ru: 'Приложите документ к этому пункту.',
  },
  LANDING_ITEMS_OPEN: {
    az: 'Siyahıda {open} açıq bənd qalıb. Onları bağlayın və ya səbəbi ilə çıxarın.',
    en: '{open} items of the checklist are open. Settle them, or waive them with a reason.',
    ru: 'Открытых пунктов в списке: {open}. Закройте их или снимите с указанием причины.',
  },
  LANDING_STEP_IN_PAST: {
    az: 'Növbəti addımın günü keçmişdə ola bilməz.',
    en: 'The day of the next step must not lie in the past.',
    ru: 'День следующего шага не может быть в прошлом.',
  },
  LANDING_STEP_TOO_LATE: {
    az: 'Növbəti addımı ən çoxu {maximum} gün irəli təyin edin.',
    en: 'Date the next step at most {maximum} days ahead.',
    ru: 'Назначьте следующий шаг не далее чем через {maximum} дней.',
  },
  LANDING_OFFICER_NOT_ELIGIBLE: {
    az: 'Bu şəxs işi apara bilməz. Siyahıdan rezidentlik üzrə əməkdaş seçin.',
    en: 'This person cannot keep the case. Choose a residency officer from the list.',
    ru: 'Этот человек не может вести дело. Выберите сотрудника по резидентству из списка.',
  },
} as const satisfies Record<string, Localised>;
export type LandingProblem = keyof typeof landingMessages;
