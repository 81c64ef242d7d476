import type { Localised } from '../kernel/locale.ts';

export const appealMessages = {
  NOTHING_TO_APPEAL: {
    az: 'Şikayət veriləcək qərar yoxdur: imtina, dayandırma və ya ləğv qüvvədə deyil.',
    en: 'There is no decision to appeal against: no refusal, suspension or revocation is in force.',
    ru: 'Нет решения, которое можно обжаловать: отказ, приостановка или отзыв не действует.',
  },
  APPEAL_ALREADY_FILED: {
    az: 'Bu qərardan artıq şikayət verilib. Nəticəsi ilə razı deyilsinizsə, məhkəməyə müraciət edə bilərsiniz.',
    en: 'An appeal against this decision has been filed already. If you do not agree with its result, you may go to court.',
    ru: 'Жалоба на это решение уже подана. Если вы не согласны с результатом, можно обратиться в суд.',
  },
  APPEAL_TOO_LATE: {
    az: 'Şikayət üçün {days} günlük müddət bitib. Məhkəməyə müraciət edə bilərsiniz.',
    en: 'The term of {days} days to appeal is over. You may go to court.',
    ru: 'Срок обжалования ({days} дней) истёк. Вы можете обратиться в суд.',
  },
  APPEAL_OF_OWN_DECISION: {
    az: 'Qərarın hazırlanmasında iştirak etmisiniz. Şikayətə başqa əməkdaş baxmalıdır.',
    en: 'You took part in the decision. Another officer has to consider the appeal.',
    ru: 'Вы участвовали в решении. Жалобу должен рассмотреть другой сотрудник.',
  },
} as const satisfies Record<string, Localised>;
export type AppealProblem = keyof typeof appealMessages;
