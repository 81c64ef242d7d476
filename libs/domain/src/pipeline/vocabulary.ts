import type { Localised } from '../kernel/locale.ts';

/** The record: is this startup here, live and current? One of three independent axes (PRODUCT, Pipeline). */
export const STARTUP_STATES = [
  'DRAFT',
  'PENDING_MODERATION',
  'ACTIVE',
  'DORMANT',
  'CLOSED',
  'ACQUIRED',
  'MERGED',
] as const;
export type StartupState = (typeof STARTUP_STATES)[number];
/** Nothing more happens to these records, unless one is opened again. */
export const ENDED_STARTUP_STATES: readonly StartupState[] = ['CLOSED', 'ACQUIRED', 'MERGED'];

/** The journey, in order: how far the startup has come. */
export const STAGES = ['IDEA', 'MVP', 'INCUBATION', 'ACCELERATION', 'INVESTOR_MATCHING', 'FUNDED'] as const;
export type Stage = (typeof STAGES)[number];

export const stageLabels: Readonly<Record<Stage, Localised>> = {
  IDEA: { az: 'İdeya', en: 'Idea', ru: 'Идея' },
  MVP: { az: 'MVP', en: 'MVP', ru: 'MVP' },
  INCUBATION: { az: 'İnkubasiya', en: 'Incubation', ru: 'Инкубация' },
  ACCELERATION: { az: 'Akselerasiya', en: 'Acceleration', ru: 'Акселерация' },
  INVESTOR_MATCHING: { az: 'İnvestor axtarışı', en: 'Investor matching', ru: 'Поиск инвестора' },
  FUNDED: { az: 'İnvestisiya alıb', en: 'Funded', ru: 'Инвестиции получены' },
};

/** How a startup came to a stage; a correction supersedes a wrong entry and never counts as one. */
export const STAGE_ENTRY_KINDS = ['REGISTERED', 'IMPORTED', 'ADVANCED', 'REGRESSED', 'CORRECTED'] as const;
export type StageEntryKind = (typeof STAGE_ENTRY_KINDS)[number];

/** Who brought the record in. */
export const STARTUP_ORIGINS = ['SELF', 'STAFF', 'IMPORT'] as const;
export type StartupOrigin = (typeof STARTUP_ORIGINS)[number];

export const SECTORS = [
  'AGRITECH',
  'EDTECH',
  'FINTECH',
  'HEALTHTECH',
  'LOGISTICS',
  'CLIMATE',
  'ENERGY',
  'CYBERSECURITY',
  'AI_DATA',
  'HARDWARE',
  'ECOMMERCE',
  'MEDIA_GAMING',
  'TOURISM',
  'GOVTECH',
  'CONSTRUCTION',
  'HR_WORK',
  'LEGALTECH',
  'INDUSTRY',
  'SOFTWARE',
  'CONSUMER',
  'OTHER',
] as const;
export type Sector = (typeof SECTORS)[number];

export const sectorLabels: Readonly<Record<Sector, Localised>> = {
  AGRITECH: { az: 'Aqrotex', en: 'Agritech', ru: 'Агротех' },
  EDTECH: { az: 'Təhsil', en: 'Edtech', ru: 'Образование' },
  FINTECH: { az: 'Fintex', en: 'Fintech', ru: 'Финтех' },
  HEALTHTECH: { az: 'Sağlamlıq', en: 'Healthtech', ru: 'Здоровье' },
  LOGISTICS: { az: 'Logistika', en: 'Logistics', ru: 'Логистика' },
  CLIMATE: { az: 'İqlim', en: 'Climate', ru: 'Климат' },
  ENERGY: { az: 'Enerji', en: 'Energy', ru: 'Энергетика' },
  CYBERSECURITY: { az: 'Kibertəhlükəsizlik', en: 'Cybersecurity', ru: 'Кибербезопасность' },
  AI_DATA: { az: 'Süni intellekt və data', en: 'AI and data', ru: 'ИИ и данные' },
  HARDWARE: { az: 'Avadanlıq və robotlar', en: 'Hardware and robotics', ru: 'Оборудование и роботы' },
  ECOMMERCE: { az: 'Elektron ticarət', en: 'E-commerce', ru: 'Электронная торговля' },
  MEDIA_GAMING: { az: 'Media və oyun', en: 'Media and games', ru: 'Медиа и игры' },
  TOURISM: { az: 'Turizm', en: 'Tourism', ru: 'Туризм' },
  GOVTECH: { az: 'Dövlət xidmətləri', en: 'Govtech', ru: 'Государственные услуги' },
  CONSTRUCTION: {
    az: 'Tikinti və daşınmaz əmlak',
    en: 'Construction and property',
    ru: 'Строительство и недвижимость',
  },
  HR_WORK: { az: 'İş və kadrlar', en: 'Work and hiring', ru: 'Работа и кадры' },
  LEGALTECH: { az: 'Hüquq', en: 'Legaltech', ru: 'Право' },
  INDUSTRY: { az: 'Sənaye', en: 'Industry', ru: 'Промышленность' },
  SOFTWARE: { az: 'Proqram təminatı', en: 'Software', ru: 'Программное обеспечение' },
  CONSUMER: { az: 'Məişət', en: 'Consumer', ru: 'Потребительские товары' },
  OTHER: { az: 'Digər', en: 'Other', ru: 'Другое' },
};
