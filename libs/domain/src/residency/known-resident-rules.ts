import type { Localised } from '../kernel/locale.ts';
import type { Clock } from './clock.ts';
import type { KnownRule, KnownVersion } from './known-rule.ts';

const IDDA = 'https://www.idda.az/az/projects/our-projects/texnopark';
const MINISTRY = 'https://mincom.gov.az/en/projects/technopark';
const EY = 'https://ey.com/en_az/technical/tax-messenger/2023/01/latest-changes-to-legislation-in-january-2023';
const MORRISON = 'https://vlex.com/vid/benefits-for-technological-parks-921846092';
const PARK_TABLE = 'http://www.ameaytp.az/en/index.php/qanun/guzest';

const TEN_YEARS: Clock = { kind: 'REPORTING_YEAR', years: 10 };
const SINCE_2023 = { validFrom: '2023-01-01', validTo: null } as const;
const EXEMPT = { kind: 'EXEMPTION', parameters: {} } as const;

const activity: Localised = {
  az: 'Yalnız siyahıdakı fəaliyyətdən gələn gəlirə: sistem inteqrasiyası, proqram təminatının hazırlanması və bununla bağlı təkmilləşdirmə, dəstək və təlim. Qarışıq fəaliyyətdə gəlir ayrıca uçota alınır.',
  en: 'Only on income from the listed activity: system integration, software development, and the upgrades, support and training that come with it. Mixed income is kept in separate accounts.',
  ru: 'Только на доход от перечисленной деятельности: системная интеграция, разработка программ и связанные с ними обновление, поддержка и обучение. Смешанный доход учитывается раздельно.',
};
const outsideUnclear: Localised = {
  az: 'Qanunun mətni parkdakı əmlakdan danışır; nazirliyin səhifəsi parkdan kənar rezidentləri də azad sayır. Təsdiqlənənədək hesablanmır.',
  en: 'The law speaks of property in the park; the ministry’s page calls outside residents exempt too. Not counted until confirmed.',
  ru: 'Закон говорит об имуществе в парке; на странице министерства освобождены и внешние резиденты. До подтверждения не учитывается.',
};
const importPaper: Localised = {
  az: 'Maşın, texnoloji avadanlıq və qurğular üçün; hər idxala təsdiqedici sənəd lazımdır. Mətn parkdakı fəaliyyətdən danışır.',
  en: 'For machinery, technological equipment and devices; each import needs a confirming document. The wording is “in the park”.',
  ru: 'На машины, технологическое оборудование и устройства; на каждый ввоз нужен подтверждающий документ. В тексте сказано «в парке».',
};
const exemption = (more: Omit<KnownVersion, 'kind' | 'parameters' | 'validFrom' | 'validTo'>): KnownVersion => ({
  ...EXEMPT,
  ...SINCE_2023,
  ...more,
});

/** What a resident company has (reference, 1.3: T1 to T3 and T5 to T8). */
export const knownResidentRules: readonly KnownRule[] = [
  {
    code: 'T1_PROFIT_TAX',
    side: 'RESIDENT',
    topic: 'PROFIT_TAX',
    scope: 'BOTH',
    title: {
      az: 'Mənfəət vergisindən azadolma',
      en: 'Exemption from profit tax',
      ru: 'Освобождение от налога на прибыль',
    },
    versions: [
      exemption({
        clock: TEN_YEARS,
        conditions: activity,
        article: 'Vergi Məcəlləsi, 106.1.13',
        source: IDDA,
        confidence: 'LAW',
      }),
    ],
  },
  {
    code: 'T2_SOLE_TRADER_INCOME_TAX',
    side: 'RESIDENT',
    topic: 'SOLE_TRADER_INCOME_TAX',
    scope: 'BOTH',
    title: {
      az: 'Fərdi sahibkarın gəlir vergisindən azadolması',
      en: 'Exemption of a sole trader from income tax',
      ru: 'Освобождение предпринимателя от подоходного налога',
    },
    versions: [
      exemption({
        clock: TEN_YEARS,
        conditions: activity,
        article: 'Vergi Məcəlləsi, 102.1.21',
        source: IDDA,
        confidence: 'LAW',
      }),
    ],
  },
  {
    code: 'T3_DIVIDEND_TAX',
    side: 'RESIDENT',
    topic: 'DIVIDEND_TAX',
    scope: 'OUTSIDE',
    title: {
      az: 'Dividenddən vergi tutulmur',
      en: 'No tax withheld from dividends',
      ru: 'С дивидендов налог не удерживается',
    },
    versions: [
      exemption({
        clock: TEN_YEARS,
        conditions: {
          az: 'Parkdan kənar rezidentin ödədiyi dividendlər. Müddət şəhadətnamənin alındığı hesabat ilindən sayılır.',
          en: 'Dividends paid by an outside resident. Counted from the reporting year in which the certificate was received.',
          ru: 'Дивиденды, которые платит внешний резидент. Срок считается с отчётного года получения свидетельства.',
        },
        article: null,
        source: EY,
        confidence: 'PRO',
      }),
    ],
  },
  {
    code: 'T5_PROPERTY_TAX_INSIDE',
    side: 'RESIDENT',
    topic: 'PROPERTY_TAX',
    scope: 'INSIDE',
    title: {
      az: 'Əmlak vergisindən azadolma',
      en: 'Exemption from property tax',
      ru: 'Освобождение от налога на имущество',
    },
    versions: [
      exemption({
        clock: TEN_YEARS,
        conditions: null,
        article: 'Vergi Məcəlləsi, 199.7',
        source: IDDA,
        confidence: 'LAW',
      }),
    ],
  },
  {
    code: 'T5_PROPERTY_TAX_OUTSIDE',
    side: 'RESIDENT',
    topic: 'PROPERTY_TAX',
    scope: 'OUTSIDE',
    title: {
      az: 'Əmlak vergisindən azadolma, parkdan kənar',
      en: 'Exemption from property tax, outside the park',
      ru: 'Освобождение от налога на имущество вне парка',
    },
    versions: [
      {
        ...exemption({
          clock: TEN_YEARS,
          conditions: outsideUnclear,
          article: null,
          source: MINISTRY,
          confidence: 'NOT_FOUND',
        }),
        parameters: null,
      },
    ],
  },
  {
    code: 'T6_LAND_TAX_INSIDE',
    side: 'RESIDENT',
    topic: 'LAND_TAX',
    scope: 'INSIDE',
    title: {
      az: 'Torpaq vergisindən azadolma',
      en: 'Exemption from land tax',
      ru: 'Освобождение от земельного налога',
    },
    versions: [exemption({ clock: TEN_YEARS, conditions: null, article: null, source: MORRISON, confidence: 'PRO' })],
  },
  {
    code: 'T6_LAND_TAX_OUTSIDE',
    side: 'RESIDENT',
    topic: 'LAND_TAX',
    scope: 'OUTSIDE',
    title: {
      az: 'Torpaq vergisindən azadolma, parkdan kənar',
      en: 'Exemption from land tax, outside the park',
      ru: 'Освобождение от земельного налога вне парка',
    },
    versions: [
      {
        ...exemption({
          clock: TEN_YEARS,
          conditions: outsideUnclear,
          article: null,
          source: MINISTRY,
          confidence: 'NOT_FOUND',
        }),
        parameters: null,
      },
    ],
  },
  {
    code: 'T7_IMPORT_VAT',
    side: 'RESIDENT',
    topic: 'IMPORT_VAT',
    scope: 'BOTH',
    title: {
      az: 'Avadanlıq idxalı ƏDV-dən azaddır',
      en: 'Import of equipment free of VAT',
      ru: 'Ввоз оборудования без НДС',
    },
    versions: [
      exemption({
        clock: { kind: 'REGISTRATION_DATE', years: 10 },
        conditions: importPaper,
        article: 'Vergi Məcəlləsi, 164.1.16',
        source: IDDA,
        confidence: 'LAW',
      }),
    ],
  },
  {
    code: 'T8_IMPORT_DUTY',
    side: 'RESIDENT',
    topic: 'IMPORT_DUTY',
    scope: 'BOTH',
    title: {
      az: 'Avadanlıq idxalı gömrük rüsumundan azaddır',
      en: 'Import of equipment free of customs duty',
      ru: 'Ввоз оборудования без пошлины',
    },
    versions: [
      exemption({
        clock: { kind: 'REGISTRATION_DATE', years: null },
        conditions: importPaper,
        article: null,
        source: PARK_TABLE,
        confidence: 'PRESS',
      }),
    ],
  },
];
