import type { Localised } from '../kernel/locale.ts';
import type { Clock } from './clock.ts';
import type { KnownRule, KnownVersion } from './known-rule.ts';

const SCALE =
  'https://modern.az/en/iqtisadiyyat/553264/from-next-year-this-much-tax-from-private-sector-employees-will-be-withheld';
const PHASE_OUT =
  'https://report.az/en/finance/azerbaijan-might-phase-out-income-tax-benefits-for-private-sector-workers';
const NOTE =
  'https://azefinance.az/en/blogaz/2823-new-phased-income-tax-incentives-in-the-private-sector-starting-from-2026.html';
const EY = 'https://ey.com/en_az/technical/tax-messenger/2023/01/latest-changes-to-legislation-in-january-2023';

const NO_CLOCK: Clock = { kind: 'NONE' };

/** Rates that the sources we have do not state: the row is there, its value is not. */
const unconfirmed = (kind: 'FLAT_RATE' | 'CONTRIBUTION' | 'AMOUNT'): KnownVersion => ({
  kind,
  parameters: null,
  clock: NO_CLOCK,
  conditions: null,
  article: null,
  source: null,
  confidence: 'NOT_FOUND',
  validFrom: '2019-01-01',
  validTo: null,
});

const scale = (lowest: number, validFrom: string, validTo: string | null): KnownVersion => ({
  kind: 'BRACKETS',
  parameters: {
    brackets: [
      { upTo: '250000', bps: lowest },
      { upTo: '800000', bps: 1000 },
      { upTo: null, bps: 1400 },
    ],
  },
  clock: NO_CLOCK,
  conditions: privateSector,
  article: 'Vergi Məcəlləsi, 101',
  source: SCALE,
  confidence: 'PRESS',
  validFrom,
  validTo,
});

const privateSector: Localised = {
  az: 'Neft-qaz sahəsində olmayan qeyri-dövlət sektorunun işçiləri.',
  en: 'Employees of the private sector outside oil and gas.',
  ru: 'Работники негосударственного сектора вне нефти и газа.',
};

const generalRate = (code: string, topic: KnownRule['topic'], title: Localised): KnownRule => ({
  code,
  side: 'GENERAL',
  topic,
  scope: 'BOTH',
  title,
  versions: [unconfirmed('FLAT_RATE')],
});

/** What everybody else has, as far as it is known (reference, 1.3.2); the golden figures rest on the scale. */
export const knownGeneralRules: readonly KnownRule[] = [
  {
    code: 'G_EMPLOYEE_INCOME_TAX',
    side: 'GENERAL',
    topic: 'EMPLOYEE_INCOME_TAX',
    scope: 'BOTH',
    title: { az: 'Ümumi gəlir vergisi şkalası', en: 'General income tax scale', ru: 'Общая шкала подоходного налога' },
    versions: [
      {
        kind: 'BRACKETS',
        parameters: {
          brackets: [
            { upTo: '800000', bps: 0 },
            { upTo: null, bps: 1400 },
          ],
        },
        clock: NO_CLOCK,
        conditions: privateSector,
        article: 'Vergi Məcəlləsi, 101',
        source: PHASE_OUT,
        confidence: 'PRESS',
        validFrom: '2019-01-01',
        validTo: '2026-01-01',
      },
      scale(300, '2026-01-01', '2027-01-01'),
      scale(500, '2027-01-01', '2028-01-01'),
      scale(700, '2028-01-01', null),
    ],
  },
  {
    code: 'G_INCOME_TAX_ALLOWANCE',
    side: 'GENERAL',
    topic: 'INCOME_TAX_ALLOWANCE',
    scope: 'BOTH',
    title: {
      az: 'Aylıq gəlirin 200 manatı vergidən azaddır',
      en: 'AZN 200 of monthly income is free of tax',
      ru: '200 манатов дохода в месяц не облагаются',
    },
    versions: [
      {
        kind: 'ALLOWANCE',
        parameters: { amount: '20000', incomeUpTo: '250000' },
        clock: NO_CLOCK,
        isApplied: false,
        conditions: {
          az: 'Aylıq gəlir 2.500 manatdan çox olmadıqda. Rezidentin 5 faizinə də şamil olunub-olunmadığı təsdiqlənməyib, ona görə hesaba alınmır.',
          en: 'Where monthly income is at most AZN 2,500. Whether it also applies to a resident’s 5 % is unconfirmed, so it is not counted.',
          ru: 'При доходе не выше 2.500 манатов в месяц. Действует ли для 5 % резидента, не подтверждено, поэтому не учитывается.',
        },
        article: null,
        source: NOTE,
        confidence: 'PRESS',
        validFrom: '2026-01-01',
        validTo: null,
      },
    ],
  },
  {
    code: 'G_DIVIDEND_TAX',
    side: 'GENERAL',
    topic: 'DIVIDEND_TAX',
    scope: 'BOTH',
    title: { az: 'Dividend vergisi', en: 'Tax withheld from dividends', ru: 'Налог на дивиденды' },
    versions: [
      {
        kind: 'FLAT_RATE',
        parameters: { bps: 1000 },
        clock: NO_CLOCK,
        conditions: null,
        article: 'Vergi Məcəlləsi, 122',
        source: EY,
        confidence: 'PRO',
        validFrom: '2019-01-01',
        validTo: null,
      },
    ],
  },
  generalRate('G_PROFIT_TAX', 'PROFIT_TAX', {
    az: 'Ümumi mənfəət vergisi',
    en: 'General profit tax',
    ru: 'Общий налог на прибыль',
  }),
  generalRate('G_SOLE_TRADER_INCOME_TAX', 'SOLE_TRADER_INCOME_TAX', {
    az: 'Fərdi sahibkarın ümumi gəlir vergisi',
    en: 'General income tax of sole traders',
    ru: 'Общий подоходный налог предпринимателей',
  }),
  generalRate('G_PROPERTY_TAX', 'PROPERTY_TAX', {
    az: 'Ümumi əmlak vergisi',
    en: 'General property tax',
    ru: 'Общий налог на имущество',
  }),
  generalRate('G_IMPORT_VAT', 'IMPORT_VAT', { az: 'İdxalda ƏDV', en: 'VAT on import', ru: 'НДС при импорте' }),
  generalRate('G_IMPORT_DUTY', 'IMPORT_DUTY', {
    az: 'İdxal gömrük rüsumu',
    en: 'Customs duty on import',
    ru: 'Таможенная пошлина при импорте',
  }),
  {
    code: 'G_SOCIAL_INSURANCE',
    side: 'GENERAL',
    topic: 'SOCIAL_INSURANCE',
    scope: 'BOTH',
    title: {
      az: 'Sosial sığorta haqqı, işçi və işəgötürən',
      en: 'Social insurance, employee and employer',
      ru: 'Социальное страхование, работник и работодатель',
    },
    versions: [unconfirmed('CONTRIBUTION')],
  },
  {
    code: 'G_MINIMUM_WAGE',
    side: 'GENERAL',
    topic: 'MINIMUM_WAGE',
    scope: 'BOTH',
    title: { az: 'Minimum aylıq əməkhaqqı', en: 'Minimum monthly wage', ru: 'Минимальная месячная зарплата' },
    versions: [unconfirmed('AMOUNT')],
  },
];
