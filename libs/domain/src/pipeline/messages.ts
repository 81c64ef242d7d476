import type { Localised } from '../kernel/locale.ts';

export const pipelineMessages = {
  REGION_ABROAD: {
    az: 'Region yalnız Azərbaycandakı startaplar üçün seçilir. Regionu boş saxlayın.',
    en: 'A region is chosen for startups in Azerbaijan only. Leave it empty.',
    ru: 'Регион выбирают только для стартапов в Азербайджане. Оставьте это поле пустым.',
  },
  FOUNDED_IN_FUTURE: {
    az: 'Yaranma ili bu ildən sonra ola bilməz.',
    en: 'The founding year cannot be after this year.',
    ru: 'Год основания не может быть позже текущего.',
  },
  ORGANISATION_NOT_YOURS: {
    az: 'Üzvü olduğunuz təşkilatı seçin və ya əvvəlcə onu qeydiyyatdan keçirin.',
    en: 'Choose an organisation you belong to, or register it first.',
    ru: 'Выберите организацию, в которой вы состоите, или сначала зарегистрируйте её.',
  },
} as const satisfies Record<string, Localised>;
export type PipelineProblem = keyof typeof pipelineMessages;
