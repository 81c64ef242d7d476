import type { Localised } from '../kernel/locale.ts';

/** Why an application is sent back: each stands at a block, with a note. */
export const SEND_BACK_REASONS = [
  'FIELD_MISSING',
  'FIELD_UNCLEAR',
  'DOCUMENT_MISSING',
  'DOCUMENT_UNREADABLE',
  'DOCUMENT_OUT_OF_DATE',
  'DIFFERS_FROM_REGISTRY',
  'SIGNATORY_NOT_AUTHORISED',
  'TRANSLATION_NEEDED',
] as const;
export type SendBackReason = (typeof SEND_BACK_REASONS)[number];

export const sendBackReasonLabels: Readonly<Record<SendBackReason, Localised>> = {
  FIELD_MISSING: { az: 'Məlumat çatışmır', en: 'Information is missing', ru: 'Не хватает сведений' },
  FIELD_UNCLEAR: { az: 'Məlumat aydın deyil', en: 'Information is unclear', ru: 'Сведения неясны' },
  DOCUMENT_MISSING: { az: 'Sənəd çatışmır', en: 'A document is missing', ru: 'Не хватает документа' },
  DOCUMENT_UNREADABLE: { az: 'Sənəd oxunmur', en: 'A document cannot be read', ru: 'Документ не читается' },
  DOCUMENT_OUT_OF_DATE: { az: 'Sənəd köhnəlib', en: 'A document is out of date', ru: 'Документ устарел' },
  DIFFERS_FROM_REGISTRY: { az: 'Reyestrlə uyğun gəlmir', en: 'Differs from the registry', ru: 'Расходится с реестром' },
  SIGNATORY_NOT_AUTHORISED: {
    az: 'İmzalayanın səlahiyyəti təsdiqlənməyib',
    en: 'The signatory’s authority is not shown',
    ru: 'Полномочия подписавшего не подтверждены',
  },
  TRANSLATION_NEEDED: { az: 'Tərcümə lazımdır', en: 'A translation is needed', ru: 'Нужен перевод' },
};

/** Why an application is returned without consideration: no refusal, nothing was judged. */
export const RETURN_REASONS = [
  'WRONG_AUTHORITY',
  'NOT_ELIGIBLE_FORM',
  'SECOND_APPLICATION',
  'NO_AUTHORITY_TO_SIGN',
] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number];

export const returnReasonLabels: Readonly<Record<ReturnReason, Localised>> = {
  WRONG_AUTHORITY: {
    az: 'Müraciət başqa quruma aiddir',
    en: 'Another authority is responsible',
    ru: 'Вопрос относится к другому органу',
  },
  NOT_ELIGIBLE_FORM: {
    az: 'Müraciətçi hüquqi şəxs və ya fərdi sahibkar deyil',
    en: 'The applicant is neither a legal entity nor a sole proprietor',
    ru: 'Заявитель не юридическое лицо и не предприниматель',
  },
  SECOND_APPLICATION: {
    az: 'Eyni məsələ üzrə başqa müraciət var',
    en: 'There is another application on the same matter',
    ru: 'По тому же вопросу есть другая заявка',
  },
  NO_AUTHORITY_TO_SIGN: {
    az: 'İmzalayanın səlahiyyəti yoxdur',
    en: 'The signatory has no authority',
    ru: 'Подписавший не имеет полномочий',
  },
};

export const DECISION_OUTCOMES = ['APPROVED', 'REFUSED'] as const;
export type DecisionOutcome = (typeof DECISION_OUTCOMES)[number];
export const decisionOutcomeLabels: Readonly<Record<DecisionOutcome, Localised>> = {
  APPROVED: { az: 'Rezidentlik verilir', en: 'Residency is granted', ru: 'Резидентство предоставляется' },
  REFUSED: { az: 'İmtina edilir', en: 'Refused', ru: 'Отказано' },
};

export const DECISION_REASONS = [
  'ACTIVITY_LISTED',
  'PROJECT_SUBSTANTIATED',
  'CIRCUMSTANCES_CLEAR',
  'COUNCIL_IN_FAVOUR',
  'ACTIVITY_NOT_LISTED',
  'PROJECT_NOT_SUBSTANTIATED',
  'NEGATIVE_CIRCUMSTANCE',
  'INFORMATION_FALSE',
  'PARK_OPERATOR',
  'COUNCIL_AGAINST',
] as const;
export type DecisionReason = (typeof DECISION_REASONS)[number];

/** Which way each reason speaks, and the sentence it adds to the decision. */
export const decisionReasons: Readonly<
  Record<DecisionReason, { readonly outcome: DecisionOutcome; readonly label: Localised; readonly text: Localised }>
> = {
  ACTIVITY_LISTED: {
    outcome: 'APPROVED',
    label: { az: 'Fəaliyyət siyahıdadır', en: 'The activity is listed', ru: 'Деятельность входит в перечень' },
    text: {
      az: 'Bəyan edilmiş fəaliyyət Nümunəvi Əsasnamənin 9-1-ci bölməsindəki istiqamətlərə uyğundur.',
      en: 'The declared activity falls within the directions of section 9-1 of the Model Regulation.',
      ru: 'Заявленная деятельность соответствует направлениям раздела 9-1 Типового положения.',
    },
  },
  PROJECT_SUBSTANTIATED: {
    outcome: 'APPROVED',
    label: { az: 'Layihə əsaslandırılıb', en: 'The project is substantiated', ru: 'Проект обоснован' },
    text: {
      az: 'Biznes-plan və təqdimat layihənin həyata keçirilə bilən olduğunu göstərir.',
      en: 'The business plan and the presentation show that the project can be carried out.',
      ru: 'Бизнес-план и презентация показывают, что проект осуществим.',
    },
  },
  CIRCUMSTANCES_CLEAR: {
    outcome: 'APPROVED',
    label: { az: 'Maneə olan hal yoxdur', en: 'No adverse circumstances', ru: 'Препятствий нет' },
    text: {
      az: 'Rezidentliyə mane olan hal müəyyən edilməyib.',
      en: 'No circumstance that stands in the way of residency was found.',
      ru: 'Обстоятельств, препятствующих резидентству, не выявлено.',
    },
  },
  COUNCIL_IN_FAVOUR: {
    outcome: 'APPROVED',
    label: { az: 'Ekspert Şurası lehinədir', en: 'The Council is in favour', ru: 'Совет высказался за' },
    text: {
      az: 'Ekspert Şurası müraciətin təmin edilməsini tövsiyə edib.',
      en: 'The Experts Council recommended that the application be granted.',
      ru: 'Экспертный совет рекомендовал удовлетворить заявку.',
    },
  },
  ACTIVITY_NOT_LISTED: {
    outcome: 'REFUSED',
    label: { az: 'Fəaliyyət siyahıda deyil', en: 'The activity is not listed', ru: 'Деятельности нет в перечне' },
    text: {
      az: 'Bəyan edilmiş fəaliyyət Nümunəvi Əsasnamənin 9-1-ci bölməsindəki istiqamətlərə aid deyil.',
      en: 'The declared activity is not among the directions of section 9-1 of the Model Regulation.',
      ru: 'Заявленная деятельность не относится к направлениям раздела 9-1 Типового положения.',
    },
  },
  PROJECT_NOT_SUBSTANTIATED: {
    outcome: 'REFUSED',
    label: { az: 'Layihə əsaslandırılmayıb', en: 'The project is not substantiated', ru: 'Проект не обоснован' },
    text: {
      az: 'Biznes-plan və təqdimat layihənin həyata keçirilməsini əsaslandırmır.',
      en: 'The business plan and the presentation do not substantiate that the project can be carried out.',
      ru: 'Бизнес-план и презентация не обосновывают осуществимость проекта.',
    },
  },
  NEGATIVE_CIRCUMSTANCE: {
    outcome: 'REFUSED',
    label: { az: 'Maneə olan hal var', en: 'An adverse circumstance', ru: 'Есть препятствие' },
    text: {
      az: 'Müraciətçidə rezidentliyə mane olan hal mövcuddur.',
      en: 'The applicant is in a circumstance that stands in the way of residency.',
      ru: 'У заявителя есть обстоятельство, препятствующее резидентству.',
    },
  },
  INFORMATION_FALSE: {
    outcome: 'REFUSED',
    label: { az: 'Məlumat həqiqətə uyğun deyil', en: 'Information is not true', ru: 'Сведения недостоверны' },
    text: {
      az: 'Müraciətdəki mühüm məlumat yoxlama zamanı təsdiqini tapmayıb.',
      en: 'Essential information in the application was not confirmed when it was checked.',
      ru: 'Существенные сведения заявки при проверке не подтвердились.',
    },
  },
  PARK_OPERATOR: {
    outcome: 'REFUSED',
    label: { az: 'Parkın operatoru', en: 'Operator of the park', ru: 'Оператор парка' },
    text: {
      az: 'Texnologiyalar parkının idarəedici təşkilatı və operatoru rezident ola bilməz (Prezidentin 168 nömrəli Fərmanı).',
      en: 'The managing organisation and the operator of the technology park may not be residents (Decree No 168).',
      ru: 'Управляющая организация и оператор парка не могут быть резидентами (Указ № 168).',
    },
  },
  COUNCIL_AGAINST: {
    outcome: 'REFUSED',
    label: { az: 'Ekspert Şurası əleyhinədir', en: 'The Council is against', ru: 'Совет высказался против' },
    text: {
      az: 'Ekspert Şurası müraciətin təmin edilməməsini tövsiyə edib.',
      en: 'The Experts Council recommended that the application not be granted.',
      ru: 'Экспертный совет рекомендовал отклонить заявку.',
    },
  },
};
