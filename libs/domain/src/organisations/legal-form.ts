import { HOME_COUNTRY } from '../kernel/country.ts';
import type { Localised } from '../kernel/locale.ts';

export const LEGAL_FORMS = [
  'LLC',
  'JSC',
  'OJSC',
  'CJSC',
  'SOLE_PROPRIETOR',
  'PUBLIC_LEGAL_ENTITY',
  'NGO',
  'UNIVERSITY',
  'FUND',
  'FOREIGN_COMPANY',
  'OTHER',
] as const;
export type LegalForm = (typeof LEGAL_FORMS)[number];

export const legalFormLabels: Readonly<Record<LegalForm, Localised>> = {
  LLC: {
    az: 'Məhdud məsuliyyətli cəmiyyət (MMC)',
    en: 'Limited liability company (MMC)',
    ru: 'Общество с ограниченной ответственностью (ООО)',
  },
  JSC: { az: 'Səhmdar cəmiyyəti (SC)', en: 'Joint-stock company (SC)', ru: 'Акционерное общество (АО)' },
  OJSC: {
    az: 'Açıq səhmdar cəmiyyəti (ASC)',
    en: 'Open joint-stock company (ASC)',
    ru: 'Открытое акционерное общество (ОАО)',
  },
  CJSC: {
    az: 'Qapalı səhmdar cəmiyyəti (QSC)',
    en: 'Closed joint-stock company (QSC)',
    ru: 'Закрытое акционерное общество (ЗАО)',
  },
  SOLE_PROPRIETOR: { az: 'Fərdi sahibkar', en: 'Sole proprietor', ru: 'Индивидуальный предприниматель' },
  PUBLIC_LEGAL_ENTITY: {
    az: 'Publik hüquqi şəxs (PHŞ)',
    en: 'Public legal entity (PHŞ)',
    ru: 'Публичное юридическое лицо',
  },
  NGO: {
    az: 'Qeyri-hökumət təşkilatı (QHT)',
    en: 'Non-governmental organisation',
    ru: 'Неправительственная организация (НПО)',
  },
  UNIVERSITY: { az: 'Ali təhsil müəssisəsi', en: 'University', ru: 'Высшее учебное заведение' },
  FUND: { az: 'Fond', en: 'Fund', ru: 'Фонд' },
  FOREIGN_COMPANY: { az: 'Xarici şirkət', en: 'Foreign company', ru: 'Иностранная компания' },
  OTHER: { az: 'Digər', en: 'Other', ru: 'Другая' },
};

/** Forms that exist only under the law of Azerbaijan; each has a TIN. */
export const SOLE_HOME_FORMS: readonly LegalForm[] = [
  'LLC',
  'JSC',
  'OJSC',
  'CJSC',
  'SOLE_PROPRIETOR',
  'PUBLIC_LEGAL_ENTITY',
];

/** Forms known in many countries: they have a TIN when they are from Azerbaijan. */
const FORMS_ANYWHERE: readonly LegalForm[] = ['NGO', 'UNIVERSITY', 'FUND'];

export function needsTin(form: LegalForm, country: string): boolean {
  return SOLE_HOME_FORMS.includes(form) || (FORMS_ANYWHERE.includes(form) && country === HOME_COUNTRY);
}
