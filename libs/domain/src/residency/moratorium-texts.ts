import type { Localised } from '../kernel/locale.ts';

/** What everybody reads while a moratorium lasts or lies ahead. */
export const moratoriumTexts = {
  inForce: {
    az: '{date} tarixindən moratorium qüvvədədir',
    en: 'A moratorium has been in force since {date}',
    ru: 'С {date} действует мораторий',
  },
  ahead: {
    az: 'Moratorium {date} günü qüvvəyə minir',
    en: 'A moratorium takes effect on {date}',
    ru: 'Мораторий вступает в силу {date}',
  },
  meaning: {
    az: 'Bu müddətdə rezidentlik ləğv edilmir.',
    en: 'While it lasts no residency is revoked.',
    ru: 'Пока он действует, резидентство не отзывают.',
  },
  until: { az: '{date} günü götürülür.', en: 'It is lifted on {date}.', ru: 'Снимается {date}.' },
} as const satisfies Record<string, Localised>;
