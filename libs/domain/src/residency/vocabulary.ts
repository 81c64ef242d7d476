import type { Localised } from '../kernel/locale.ts';

/** Whose rule it is: of park residents, of everybody else, of holders of the startup certificate. */
export const BENEFIT_SIDES = ['RESIDENT', 'GENERAL', 'STARTUP_CERTIFICATE'] as const;
export type BenefitSide = (typeof BENEFIT_SIDES)[number];

/** What a rule is about: a tax, a permit, a figure other rules refer to, or a condition of a status. */
export const BENEFIT_TOPICS = [
  'PROFIT_TAX',
  'SOLE_TRADER_INCOME_TAX',
  'DIVIDEND_TAX',
  'EMPLOYEE_INCOME_TAX',
  'SOCIAL_INSURANCE',
  'PROPERTY_TAX',
  'LAND_TAX',
  'IMPORT_VAT',
  'IMPORT_DUTY',
  'WORK_PERMIT',
  'RESIDENCE_PERMIT',
  'INCOME_TAX_ALLOWANCE',
  'MINIMUM_WAGE',
  'ELIGIBILITY',
] as const;
export type BenefitTopic = (typeof BENEFIT_TOPICS)[number];

/** Where a resident works: in the park, anywhere else, or both. */
export const BENEFIT_SCOPES = ['INSIDE', 'OUTSIDE', 'BOTH'] as const;
export type BenefitScope = (typeof BENEFIT_SCOPES)[number];
export const RESIDENT_PLACES = ['OUTSIDE', 'INSIDE'] as const;
export type ResidentPlace = (typeof RESIDENT_PLACES)[number];

/** For which employees. */
export const BENEFIT_AUDIENCES = ['ALL', 'CITIZENS', 'FOREIGNERS'] as const;
export type BenefitAudience = (typeof BENEFIT_AUDIENCES)[number];

/** How far a row can be relied on (the column of the legal reference). */
export const CONFIDENCES = ['LAW', 'PRO', 'PRESS', 'SEED', 'AUTO', 'INFER', 'NOT_FOUND'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const confidenceLabels: Readonly<Record<Confidence, Localised>> = {
  LAW: { az: 'Qanunun mətni', en: 'Text of the law', ru: 'Текст закона' },
  PRO: { az: 'Peşəkar icmallar', en: 'Professional summaries agree', ru: 'Профессиональные обзоры' },
  PRESS: {
    az: 'Rəsmi mənbəyə istinad edən mətbuat',
    en: 'Press quoting an official',
    ru: 'Пресса со ссылкой на источник',
  },
  SEED: { az: 'Rəsmi çıxışdan', en: 'Said in an official speech', ru: 'Из официального выступления' },
  AUTO: { az: 'Avtomatik hesabatdan', en: 'Automatic report only', ru: 'Только автоматический отчёт' },
  INFER: {
    az: 'Öz nəticəmiz, hüquqşünas təsdiqləməlidir',
    en: 'Our own reading, to be confirmed',
    ru: 'Наш вывод, ждёт подтверждения',
  },
  NOT_FOUND: { az: 'Təsdiqlənməyib', en: 'Unconfirmed', ru: 'Не подтверждено' },
};

export const topicLabels: Readonly<Record<BenefitTopic, Localised>> = {
  PROFIT_TAX: { az: 'Mənfəət vergisi', en: 'Profit tax', ru: 'Налог на прибыль' },
  SOLE_TRADER_INCOME_TAX: {
    az: 'Fərdi sahibkarın gəlir vergisi',
    en: 'Income tax of a sole trader',
    ru: 'Подоходный налог предпринимателя',
  },
  DIVIDEND_TAX: { az: 'Dividend vergisi', en: 'Tax on dividends', ru: 'Налог на дивиденды' },
  EMPLOYEE_INCOME_TAX: {
    az: 'İşçilərin gəlir vergisi',
    en: 'Income tax on pay',
    ru: 'Подоходный налог с зарплаты',
  },
  SOCIAL_INSURANCE: { az: 'Sosial sığorta', en: 'Social insurance', ru: 'Социальное страхование' },
  PROPERTY_TAX: { az: 'Əmlak vergisi', en: 'Property tax', ru: 'Налог на имущество' },
  LAND_TAX: { az: 'Torpaq vergisi', en: 'Land tax', ru: 'Земельный налог' },
  IMPORT_VAT: { az: 'İdxalda ƏDV', en: 'VAT on import', ru: 'НДС при импорте' },
  IMPORT_DUTY: { az: 'İdxal gömrük rüsumu', en: 'Customs duty on import', ru: 'Таможенная пошлина' },
  WORK_PERMIT: { az: 'İş icazəsi', en: 'Work permit', ru: 'Разрешение на работу' },
  RESIDENCE_PERMIT: {
    az: 'Müvəqqəti yaşayış icazəsi',
    en: 'Temporary residence permit',
    ru: 'Разрешение на временное проживание',
  },
  INCOME_TAX_ALLOWANCE: {
    az: 'Vergidən azad aylıq məbləğ',
    en: 'Monthly tax-free amount',
    ru: 'Необлагаемая сумма в месяц',
  },
  MINIMUM_WAGE: { az: 'Minimum aylıq əməkhaqqı', en: 'Minimum monthly wage', ru: 'Минимальная зарплата' },
  ELIGIBILITY: { az: 'Status şərti', en: 'Condition of a status', ru: 'Условие статуса' },
};
