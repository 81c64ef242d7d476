import type { Localised } from '../kernel/locale.ts';
import type { AppealedKind } from './appeal.ts';

export const appealedKindLabels: Readonly<Record<AppealedKind, Localised>> = {
  REFUSAL: { az: 'Müraciətdən imtina', en: 'Refusal of the application', ru: 'Отказ по заявке' },
  SUSPEND: { az: 'Rezidentliyin dayandırılması', en: 'Suspension of the residency', ru: 'Приостановка резидентства' },
  REVOKE: { az: 'Rezidentliyin ləğvi', en: 'Revocation of the residency', ru: 'Отзыв резидентства' },
};
