import type { Localised } from '../kernel/locale.ts';
import type { Clock } from './clock.ts';
import type { KnownRule, KnownVersion } from './known-rule.ts';
import type { BenefitSide, Confidence } from './vocabulary.ts';

const MINISTRY = 'https://mincom.gov.az/en/projects/technopark';
const REGULATION = 'https://turan.az/az/iqtisadiyyat/texnologiyalar-parki-haqqinda-esasname-tesdiq-edilib';
const ACTIVITIES =
  'http://primefinancial.az/2023/01/23/texnologiyalar-parkinin-rezidentl%C9%99rin%C9%99-veril%C9%99n-guz%C9%99stl%C9%99r/';
const AGENCY = 'https://smb.gov.az/en/nav/startap-sehadetnamesi';
const SIZES = 'https://huquqblogu.blogspot.com/2020/08/startaplarn-huquqi-tnzimlnmsi.html';
const TERM = 'https://e-kob.gov.az/public/az/news/2464/startap-sehadetnamesi-kimlere-verilir';

const NO_CLOCK: Clock = { kind: 'NONE' };
const DECREE = 'Prezidentin 15.05.2014 tarixli 168 nömrəli Fərmanı';
const STARTUP_ACT = 'Nazirlər Kabinetinin 29.01.2021 tarixli qərarı';

type Cited = { article: string | null; source: string; confidence: Confidence; validFrom: string };
const technopark: Cited = { article: DECREE, source: MINISTRY, confidence: 'PRO', validFrom: '2023-01-01' };
const startup: Cited = { article: STARTUP_ACT, source: AGENCY, confidence: 'PRESS', validFrom: '2021-01-29' };

function condition(
  code: string,
  side: BenefitSide,
  title: Localised,
  cited: Cited,
  limit: { maximum: string; unit: string } | null = null,
  scope: KnownRule['scope'] = 'BOTH',
): KnownRule {
  const version: KnownVersion = {
    kind: limit === null ? 'FACT' : 'LIMIT',
    parameters: limit ?? {},
    clock: NO_CLOCK,
    conditions: null,
    validTo: null,
    ...cited,
  };
  return { code, side, topic: 'ELIGIBILITY', scope, title, versions: [version] };
}

/** What the screener asks, each with its source: who may be a resident (reference, 1.2), who a certified startup (1.5). */
export const knownConditions: readonly KnownRule[] = [
  condition(
    'C_RESIDENT_LEGAL_FORM',
    'RESIDENT',
    {
      az: 'Hüquqi şəxs və ya fərdi sahibkar',
      en: 'A legal entity or a sole trader',
      ru: 'Юридическое лицо или индивидуальный предприниматель',
    },
    technopark,
  ),
  condition(
    'C_RESIDENT_ACTIVITY',
    'RESIDENT',
    {
      az: 'Sistem inteqrasiyası və ya proqram təminatının hazırlanması',
      en: 'System integration or software development',
      ru: 'Системная интеграция или разработка программ',
    },
    { ...technopark, article: `${DECREE}, 9-1`, source: ACTIVITIES },
    null,
    'OUTSIDE',
  ),
  condition(
    'C_RESIDENT_INNOVATION',
    'RESIDENT',
    {
      az: 'İnnovasiya məhsulu və yüksək texnologiyalar: tədqiqat, işləmə, kommersiyalaşdırma',
      en: 'Innovation products and high technologies: research, design, commercialisation',
      ru: 'Инновационная продукция и высокие технологии: исследования, разработка, коммерциализация',
    },
    { ...technopark, source: REGULATION, confidence: 'LAW' },
    null,
    'INSIDE',
  ),
  condition(
    'C_RESIDENT_NOT_OPERATOR',
    'RESIDENT',
    {
      az: 'Parkın idarəedici təşkilatı və operatoru rezident ola bilməz',
      en: 'The park’s managing organisation and its operator cannot be residents',
      ru: 'Управляющая организация парка и его оператор не могут быть резидентами',
    },
    { ...technopark, source: REGULATION, confidence: 'PRESS' },
  ),
  {
    ...condition(
      'C_RESIDENT_REVENUE_SHARE',
      'RESIDENT',
      {
        az: 'Gəlirdə siyahıdakı fəaliyyətin ən az payı',
        en: 'Least share of income from the listed activity',
        ru: 'Наименьшая доля дохода от перечисленной деятельности',
      },
      { ...technopark, article: null, confidence: 'NOT_FOUND' },
    ),
    versions: [
      {
        kind: 'LIMIT',
        parameters: null,
        clock: NO_CLOCK,
        conditions: {
          az: 'Heç bir mənbədə hədd göstərilmir.',
          en: 'No source states a threshold.',
          ru: 'Ни в одном источнике порог не указан.',
        },
        article: null,
        source: MINISTRY,
        confidence: 'NOT_FOUND',
        validFrom: '2023-01-01',
        validTo: null,
      },
    ],
  },
  condition(
    'C_STARTUP_HEADCOUNT',
    'STARTUP_CERTIFICATE',
    {
      az: 'Mikro və ya kiçik sahibkar: işçi sayı',
      en: 'Micro or small enterprise: employees',
      ru: 'Микро- или малое предприятие: работники',
    },
    { ...startup, source: SIZES },
    { maximum: '50', unit: 'PEOPLE' },
  ),
  condition(
    'C_STARTUP_TURNOVER',
    'STARTUP_CERTIFICATE',
    {
      az: 'Mikro və ya kiçik sahibkar: illik gəlir',
      en: 'Micro or small enterprise: yearly income',
      ru: 'Микро- или малое предприятие: годовой доход',
    },
    { ...startup, source: SIZES },
    { maximum: '300000000', unit: 'QEPIK' },
  ),
  condition(
    'C_STARTUP_LARGE_FOUNDERS',
    'STARTUP_CERTIFICATE',
    {
      az: 'Orta və iri sahibkar olan təsisçilərin payı',
      en: 'Share of founders that are medium or large enterprises',
      ru: 'Доля учредителей — средних и крупных предприятий',
    },
    { ...startup, confidence: 'LAW' },
    { maximum: '4900', unit: 'BPS' },
  ),
  condition(
    'C_STARTUP_TAXPAYER',
    'STARTUP_CERTIFICATE',
    { az: 'Rezident vergi ödəyicisi', en: 'Tax resident of Azerbaijan', ru: 'Налоговый резидент Азербайджана' },
    { ...startup, confidence: 'LAW' },
  ),
  condition(
    'C_STARTUP_INNOVATION',
    'STARTUP_CERTIFICATE',
    {
      az: 'Məhsul innovativ təşəbbüsə əsaslanır və başqa startapın məhsulu ilə eyni deyil',
      en: 'The product rests on an innovative initiative and is not identical to another startup’s',
      ru: 'Продукт основан на инновации и не совпадает с продуктом другого стартапа',
    },
    { ...startup, confidence: 'LAW' },
  ),
  {
    code: 'S_PROFIT_TAX',
    side: 'STARTUP_CERTIFICATE',
    topic: 'PROFIT_TAX',
    scope: 'BOTH',
    title: {
      az: 'İnnovasiya fəaliyyətindən gəlir mənfəət və ya gəlir vergisindən azaddır',
      en: 'Income from innovation activity is free of profit or income tax',
      ru: 'Доход от инновационной деятельности не облагается налогом',
    },
    versions: [
      {
        kind: 'EXEMPTION',
        parameters: {},
        clock: { kind: 'REGISTRATION_DATE', years: 3 },
        conditions: {
          az: 'Startap şəhadətnaməsi alındığı gündən. Onu KOBİA verir.',
          en: 'From the day of the startup certificate, which the small business agency (KOBİA) issues.',
          ru: 'Со дня получения свидетельства стартапа; его выдаёт КОБИА.',
        },
        article: null,
        source: TERM,
        confidence: 'LAW',
        validFrom: '2021-01-29',
        validTo: null,
      },
    ],
  },
];
