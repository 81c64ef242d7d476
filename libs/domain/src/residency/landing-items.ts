import type { Localised } from '../kernel/locale.ts';

/** What stands between a foreign company and working here, in the order in which it is usually done. */
export const LANDING_ITEMS = [
  'MEETING',
  'COMPANY_PAPERS',
  'OWNERS',
  'ENTRY_PLAN',
  'LEGAL_PRESENCE',
  'TAX_NUMBER',
  'BANK_ACCOUNT',
  'PREMISES',
  'PERMITS',
  'PARTNERS',
] as const;
export type LandingItem = (typeof LANDING_ITEMS)[number];

interface ItemRule {
  readonly party: 'COMPANY' | 'AGENCY';
  /** The company shows a paper. */
  readonly needsFile: boolean;
  readonly label: Localised;
  readonly hint: Localised;
}

export const landingItems: Readonly<Record<LandingItem, ItemRule>> = {
  MEETING: {
    party: 'AGENCY',
    needsFile: false,
    label: { az: 'Tanışlıq görüşü', en: 'First meeting', ru: 'Первая встреча' },
    hint: {
      az: 'Onlayn və ya mərkəzdə: nə istədiyinizi və yolunuzu birlikdə müəyyən edirik.',
      en: 'Online or in a centre: what you want and which way leads there.',
      ru: 'Онлайн или в центре: чего вы хотите и каким путём к этому прийти.',
    },
  },
  COMPANY_PAPERS: {
    party: 'COMPANY',
    needsFile: true,
    label: {
      az: 'Ölkənizin reyestrindən çıxarış və nizamnamə',
      en: 'Extract of your home register and the charter',
      ru: 'Выписка из реестра вашей страны и устав',
    },
    hint: {
      az: 'Üç aydan köhnə olmasın, rəsmi tərcümə ilə.',
      en: 'Not older than three months, with an official translation.',
      ru: 'Не старше трёх месяцев, с официальным переводом.',
    },
  },
  OWNERS: {
    party: 'COMPANY',
    needsFile: true,
    label: { az: 'Sahiblər və nümayəndə', en: 'Owners and representative', ru: 'Владельцы и представитель' },
    hint: {
      az: 'Faydalanan sahiblərin siyahısı və nümayəndənin etibarnaməsi.',
      en: 'A list of the beneficial owners and the power of attorney of whoever represents you.',
      ru: 'Список бенефициаров и доверенность представителя.',
    },
  },
  ENTRY_PLAN: {
    party: 'COMPANY',
    needsFile: true,
    label: { az: 'Fəaliyyət planı', en: 'Entry plan', ru: 'План выхода' },
    hint: {
      az: 'Bir-iki səhifə: burada nə edəcəksiniz, kimlər üçün, neçə nəfərlə.',
      en: 'A page or two: what you will do here, for whom and with how many people.',
      ru: 'Одна-две страницы: что вы будете делать здесь, для кого и каким составом.',
    },
  },
  LEGAL_PRESENCE: {
    party: 'COMPANY',
    needsFile: false,
    label: {
      az: 'Hüquqi forma: filial, şirkət və ya yoxluq',
      en: 'Legal presence: branch, company or none',
      ru: 'Правовая форма: филиал, компания или без присутствия',
    },
    hint: {
      az: 'Seçiminizi qeyd edin; hər birinin nəticəsini əməkdaşımız izah edir.',
      en: 'Note what you chose; your officer explains what follows from each.',
      ru: 'Отметьте свой выбор; сотрудник объяснит последствия каждого.',
    },
  },
  TAX_NUMBER: {
    party: 'COMPANY',
    needsFile: false,
    label: { az: 'Vergi uçotu və VÖEN', en: 'Tax registration and TIN', ru: 'Налоговый учёт и ИНН' },
    hint: {
      az: 'VÖEN-i təşkilatın səhifəsində göstərin: şəhadətnamə onsuz verilmir.',
      en: 'Enter the TIN on the page of your organisation: no certificate is issued without it.',
      ru: 'Укажите ИНН на странице организации: без него свидетельство не выдаётся.',
    },
  },
  BANK_ACCOUNT: {
    party: 'COMPANY',
    needsFile: false,
    label: { az: 'Bank hesabı', en: 'Bank account', ru: 'Банковский счёт' },
    hint: {
      az: 'Azərbaycan bankında; lazım olsa, məktub veririk.',
      en: 'With a bank in Azerbaijan; we write a letter where it helps.',
      ru: 'В банке Азербайджана; при необходимости мы дадим письмо.',
    },
  },
  PREMISES: {
    party: 'AGENCY',
    needsFile: false,
    label: { az: 'İş yeri', en: 'A place to work', ru: 'Рабочее место' },
    hint: {
      az: 'Mərkəzlərdən birində masa və ya otaq; virtual rezidentlik üçün tələb olunmur.',
      en: 'A desk or a room in one of the centres; virtual residency does not need it.',
      ru: 'Стол или кабинет в одном из центров; для виртуального резидентства не требуется.',
    },
  },
  PERMITS: {
    party: 'COMPANY',
    needsFile: false,
    label: {
      az: 'İş və yaşayış icazələri',
      en: 'Work and residence permits',
      ru: 'Разрешения на работу и проживание',
    },
    hint: {
      az: 'Buraya gələcək əməkdaşlar üçün.',
      en: 'For those of your people who move here.',
      ru: 'Для сотрудников, которые переезжают сюда.',
    },
  },
  PARTNERS: {
    party: 'AGENCY',
    needsFile: false,
    label: { az: 'Tərəfdaşlarla tanışlıq', en: 'Introductions', ru: 'Знакомство с партнёрами' },
    hint: {
      az: 'Universitetlər, sifarişçilər və digər rezidentlərlə görüşlər.',
      en: 'Meetings with universities, customers and other residents.',
      ru: 'Встречи с университетами, заказчиками и другими резидентами.',
    },
  },
};
