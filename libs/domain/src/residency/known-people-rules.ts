import type { Localised } from '../kernel/locale.ts';
import type { KnownRule } from './known-rule.ts';

const MINISTRY = 'https://mincom.gov.az/en/projects/technopark';
const EY = 'https://ey.com/en_az/technical/tax-messenger/2023/01/latest-changes-to-legislation-in-january-2023';
const FNK =
  'https://fnk.az/2023/01/11/amendments-to-the-legislation-of-the-republic-of-azerbaijan-in-connection-with-the-provision-of-tax-and-other-benefits-to-persons-engaged-in-activities-in-the-field-of-information-technology/';
const MORRISON = 'https://vlex.com/vid/benefits-for-technological-parks-921846092';

const SINCE_2023 = { validFrom: '2023-01-01', validTo: null } as const;

const specialists: Localised = {
  az: 'Rezidentin rəhbəri, müavinləri və cəlb etdiyi təcrübəli İKT mütəxəssisləri üçün.',
  en: 'For the resident’s head, deputy heads and the experienced ICT specialists it engages.',
  ru: 'Для руководителя резидента, его заместителей и привлечённых опытных ИКТ-специалистов.',
};

const activityPay: Localised = {
  az: 'Siyahıdakı fəaliyyətdə çalışan işçilər. Müddət hamı üçün eyni gün bitir. İşəgötürənin bunun əvəzinə ümumi şkalanı tətbiq edə bilib-bilmədiyi tapılmayıb.',
  en: 'Employees in the listed activity. Ends for everybody on the same day. Whether an employer may apply the general scale instead was not found.',
  ru: 'Работники в перечисленной деятельности. Для всех заканчивается в один день. Можно ли применять общую шкалу, не установлено.',
};

/** What a resident's employees have (reference, 1.3: T4 and T9 to T12). */
export const knownPeopleRules: readonly KnownRule[] = [
  {
    code: 'T4_EMPLOYEE_INCOME_TAX',
    side: 'RESIDENT',
    topic: 'EMPLOYEE_INCOME_TAX',
    scope: 'OUTSIDE',
    title: {
      az: 'Rezidentin işçilərinin gəlir vergisi',
      en: 'Income tax of a resident’s employees',
      ru: 'Подоходный налог работников резидента',
    },
    versions: [
      {
        kind: 'BRACKETS',
        parameters: {
          brackets: [
            { upTo: '800000', bps: 0 },
            { upTo: null, bps: 500 },
          ],
        },
        clock: { kind: 'NATIONAL_CALENDAR', from: '2023-01-01', until: '2026-01-01' },
        conditions: activityPay,
        article: 'Vergi Məcəlləsi, 101',
        source: EY,
        confidence: 'PRO',
        validFrom: '2023-01-01',
        validTo: '2026-01-01',
      },
      {
        kind: 'FLAT_RATE',
        parameters: { bps: 500 },
        clock: { kind: 'NATIONAL_CALENDAR', from: '2026-01-01', until: '2033-01-01' },
        conditions: activityPay,
        article: 'Vergi Məcəlləsi, 101',
        source: EY,
        confidence: 'PRO',
        validFrom: '2026-01-01',
        validTo: '2033-01-01',
      },
    ],
  },
  {
    code: 'T9_SOCIAL_INSURANCE_FOREIGNERS',
    side: 'RESIDENT',
    topic: 'SOCIAL_INSURANCE',
    scope: 'OUTSIDE',
    audience: 'FOREIGNERS',
    title: {
      az: 'Əcnəbilər üçün sosial sığorta haqqı hesablanmır',
      en: 'No social insurance for foreigners',
      ru: 'Без социального страхования для иностранцев',
    },
    versions: [
      {
        ...SINCE_2023,
        kind: 'EXEMPTION',
        parameters: {},
        clock: { kind: 'NATIONAL_CALENDAR', from: '2023-01-01', until: null },
        conditions: {
          az: 'Əcnəbini rezident, onun podratçısı və ya podratçı ilə birbaşa müqaviləsi olan subpodratçı bu fəaliyyət üçün cəlb edib. Bitmə tarixi tapılmayıb.',
          en: 'Engaged for that activity by the resident, its contractor, or a subcontractor with a direct contract. No end date was found.',
          ru: 'Привлечён для этой деятельности резидентом, подрядчиком или субподрядчиком по прямому договору. Дата окончания не найдена.',
        },
        article: '“Sosial sığorta haqqında” Qanun',
        source: FNK,
        confidence: 'PRO',
      },
    ],
  },
  {
    code: 'T10_SOCIAL_INSURANCE_CITIZENS',
    side: 'RESIDENT',
    topic: 'SOCIAL_INSURANCE',
    scope: 'OUTSIDE',
    audience: 'CITIZENS',
    title: {
      az: 'Sosial sığorta: dörd minimum əməkhaqqından, işçinin seçimi ilə',
      en: 'Social insurance on four minimum wages, if the employee chooses',
      ru: 'Соцстрахование с четырёх минимальных зарплат по выбору работника',
    },
    versions: [
      {
        ...SINCE_2023,
        kind: 'CONTRIBUTION_BASE',
        parameters: { minimumWages: 4 },
        clock: { kind: 'NATIONAL_CALENDAR', from: '2023-01-01', until: '2033-01-01' },
        conditions: {
          az: 'Hər işçi özü seçir: dörd minimum aylıq əməkhaqqından, yoxsa faktiki qazancdan. Seçim yazılı saxlanılır.',
          en: 'Each employee chooses: four minimum monthly wages, or actual earnings. The choice is kept on record.',
          ru: 'Каждый работник выбирает: четыре минимальные зарплаты или фактический заработок. Выбор фиксируется.',
        },
        article: '“Sosial sığorta haqqında” Qanun',
        source: MINISTRY,
        confidence: 'PRO',
      },
    ],
  },
  {
    code: 'T11_WORK_PERMIT',
    side: 'RESIDENT',
    topic: 'WORK_PERMIT',
    scope: 'BOTH',
    title: { az: 'İş icazəsi tələb olunmur', en: 'No work permit needed', ru: 'Разрешение на работу не нужно' },
    versions: [
      {
        ...SINCE_2023,
        kind: 'FACT',
        parameters: {},
        clock: { kind: 'NATIONAL_CALENDAR', from: '2023-01-01', until: null },
        conditions: specialists,
        article: 'Miqrasiya Məcəlləsi',
        source: MINISTRY,
        confidence: 'PRO',
      },
    ],
  },
  {
    code: 'T12_RESIDENCE_PERMIT',
    side: 'RESIDENT',
    topic: 'RESIDENCE_PERMIT',
    scope: 'BOTH',
    title: {
      az: 'Müvəqqəti yaşayış icazəsi verilir',
      en: 'Temporary residence permit is granted',
      ru: 'Выдаётся разрешение на временное проживание',
    },
    versions: [
      {
        ...SINCE_2023,
        kind: 'FACT',
        parameters: {},
        clock: { kind: 'NATIONAL_CALENDAR', from: '2023-01-01', until: null },
        conditions: specialists,
        article: 'Miqrasiya Məcəlləsi',
        source: MORRISON,
        confidence: 'PRO',
      },
    ],
  },
];
