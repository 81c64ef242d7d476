import type { Localised } from '../kernel/locale.ts';

export const reviewMessages = {
  NOT_UNDER_REVIEW: {
    az: 'Bu rezident üzrə açıq yoxlama yoxdur. Səhifəni yeniləyin.',
    en: 'No review of this resident is open. Reload the page.',
    ru: 'По этому резиденту нет открытой проверки. Обновите страницу.',
  },
} as const satisfies Record<string, Localised>;
export type ReviewProblem = keyof typeof reviewMessages;
