import type { Localised } from '../kernel/locale.ts';

export const moratoriumMessages = {
  MORATORIUM_PROPOSAL_OPEN: {
    az: 'Moratorium üzrə başqa təklif hələ açıqdır. Əvvəlcə onu həll edin.',
    en: 'Another proposal about a moratorium is still open. Settle it first.',
    ru: 'Другое предложение о моратории ещё открыто. Сначала решите его.',
  },
  MORATORIUM_ALREADY: {
    az: 'Moratorium artıq elan edilib.',
    en: 'A moratorium has been declared already.',
    ru: 'Мораторий уже объявлен.',
  },
  MORATORIUM_NONE: {
    az: 'Götürüləcək moratorium yoxdur.',
    en: 'There is no moratorium to lift.',
    ru: 'Нет моратория, который можно снять.',
  },
  MORATORIUM_ENDS_BEFORE: {
    az: 'Moratorium başladığı gündən əvvəl bitə bilməz.',
    en: 'A moratorium cannot end before it begins.',
    ru: 'Мораторий не может закончиться до начала.',
  },
} as const satisfies Record<string, Localised>;
export type MoratoriumProblem = keyof typeof moratoriumMessages;
