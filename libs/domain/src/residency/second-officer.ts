import type { Localised } from '../kernel/locale.ts';

/** One officer has prepared it, another has not agreed yet. */
export const waitsForSecond: Localised = {
  az: 'İkinci imzanı gözləyir',
  en: 'Waits for a second officer',
  ru: 'Ждёт второго сотрудника',
};

/** The ends of a proposal that only officers know of, as states of a machine. */
export const proposedState = { label: waitsForSecond, hiddenFromApplicant: true } as const;
export const rejectedState = {
  label: { az: 'Razılaşdırılmayıb', en: 'Not agreed', ru: 'Не согласовано' } satisfies Localised,
  terminal: true,
  hiddenFromApplicant: true,
} as const;
