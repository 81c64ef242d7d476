import * as z from 'zod/mini';
import { isCountry } from '../kernel/country.ts';
import { id, line, paragraph } from '../kernel/input.ts';
import type { Localised } from '../kernel/locale.ts';
import { isCalendarDate } from '../kernel/zone.ts';
import { LEGAL_FORMS } from '../organisations/legal-form.ts';

/** Parts of an application, each saved by itself: the union of what local law and peers ask (reference, 5.2). */
export const APPLICATION_BLOCKS = [
  'IDENTITY',
  'PEOPLE',
  'DECLARATIONS',
  'ACTIVITY',
  'PROJECT',
  'NUMBERS',
  'CHOICES',
  'ATTACHMENTS',
  'COMMITMENTS',
] as const;
export type ApplicationBlock = (typeof APPLICATION_BLOCKS)[number];

export const blockLabels: Readonly<Record<ApplicationBlock, Localised>> = {
  IDENTITY: { az: 'Şirkət', en: 'The company', ru: 'Компания' },
  PEOPLE: { az: 'Rəhbərlik və sahiblər', en: 'Managers and owners', ru: 'Руководство и владельцы' },
  DECLARATIONS: { az: 'Bəyanatlar', en: 'Declarations', ru: 'Заявления' },
  ACTIVITY: { az: 'Fəaliyyət', en: 'Activity', ru: 'Деятельность' },
  PROJECT: { az: 'İnnovasiya layihəsi', en: 'The innovative project', ru: 'Инновационный проект' },
  NUMBERS: { az: 'Rəqəmlər', en: 'Figures', ru: 'Показатели' },
  CHOICES: { az: 'Seçimlər', en: 'Choices', ru: 'Выбор режима' },
  ATTACHMENTS: { az: 'Sənədlər', en: 'Documents', ru: 'Документы' },
  COMMITMENTS: { az: 'Öhdəliklər', en: 'Commitments', ru: 'Обязательства' },
};

/** The visible part of section 9-1.1 of the Model Regulation; the full list was not found (reference, 1.2 and 6). */
export const ACTIVITY_DIRECTIONS = [
  'INTEGRATION_OWN_DEVICES',
  'INTEGRATION_SERVICES',
  'SOFTWARE_DEVELOPMENT',
  'UPGRADE_SUPPORT_TRAINING',
] as const;
export type ActivityDirection = (typeof ACTIVITY_DIRECTIONS)[number];

export const activityDirectionLabels: Readonly<Record<ActivityDirection, Localised>> = {
  INTEGRATION_OWN_DEVICES: {
    az: 'Sistem inteqrasiyası: qurğu və avadanlığın istehsalı və iş prosesinə inteqrasiyası',
    en: 'System integration: making devices and equipment and integrating them into processes',
    ru: 'Системная интеграция: производство устройств и оборудования с их внедрением',
  },
  INTEGRATION_SERVICES: {
    az: 'Sistem inteqrasiyası: texnoloji qurğuların iş prosesinə inteqrasiyası',
    en: 'System integration: integrating technological devices into processes',
    ru: 'Системная интеграция: внедрение технологических устройств в процессы',
  },
  SOFTWARE_DEVELOPMENT: {
    az: 'Proqram təminatının hazırlanması və inkişafı',
    en: 'Preparing and developing software',
    ru: 'Подготовка и разработка программного обеспечения',
  },
  UPGRADE_SUPPORT_TRAINING: {
    az: 'Öz məhsulunun təkmilləşdirilməsi, texniki dəstəyi və təlimi',
    en: 'Improving, supporting and teaching one’s own product',
    ru: 'Доработка, поддержка и обучение работе с собственным продуктом',
  },
};

/** Circumstances peers ask about: 12 in Ukraine, fewer in Kazakhstan and Moldova; those that have a meaning here. */
export const NEGATIVE_CIRCUMSTANCES = [
  'isInsolvent',
  'isInLiquidation',
  'isSuspended',
  'hasStateShare',
  'hasTaxDebt',
  'isSanctioned',
  'hasOtherRegime',
  'makesExcisableGoods',
  'isParkOperator',
] as const;
export const COMMITMENTS = [
  'acceptsAgreement',
  'acceptsReporting',
  'acceptsAudit',
  'acceptsNoticeOfChanges',
  'confirmsTruth',
] as const;
export const ATTACHMENTS = [
  'businessPlan',
  'presentation',
  'charter',
  'registryExtract',
  'registrationCertificate',
  'powerOfAttorney',
] as const;
export type Attachment = (typeof ATTACHMENTS)[number];
export const attachmentLabels: Readonly<Record<Attachment, Localised>> = {
  businessPlan: { az: 'Biznes-plan', en: 'Business plan', ru: 'Бизнес-план' },
  presentation: { az: 'Elektron təqdimat', en: 'Electronic presentation', ru: 'Электронная презентация' },
  charter: { az: 'Nizamnamə', en: 'Charter', ru: 'Устав' },
  registryExtract: { az: 'Reyestrdən çıxarış', en: 'Extract of the registry', ru: 'Выписка из реестра' },
  registrationCertificate: {
    az: 'Qeydiyyat şəhadətnaməsi',
    en: 'Registration certificate',
    ru: 'Свидетельство о регистрации',
  },
  powerOfAttorney: { az: 'Etibarnamə', en: 'Power of attorney', ru: 'Доверенность' },
};
export const TAX_REGIMES = ['PROFIT_TAX', 'SIMPLIFIED', 'UNDECIDED'] as const;
/** Contributions on four minimum wages or on actual pay: each employee chooses (reference, T10). */
export const INSURANCE_ELECTIONS = ['FOUR_MINIMUM_WAGES', 'ACTUAL_PAY', 'LATER'] as const;

export const OWNERS_MAX = 20;
const AMOUNT_MAX = 1_000_000_000_000;

const emptyAsAbsent = (value: unknown): unknown => (value === '' || value === null ? undefined : value);
const optional = <Schema extends z.ZodMiniType>(schema: Schema) =>
  z.pipe(z.transform(emptyAsAbsent), z.optional(schema));
const day = z.string().check(z.refine(isCalendarDate, { error: 'NOT_VALID' }));
/** Whole manat: the application asks for magnitudes, reports ask for exact figures. */
const amount = z.int().check(z.minimum(0), z.maximum(AMOUNT_MAX));
const count = z.int().check(z.minimum(0), z.maximum(1_000_000));
const yes = z.literal(true, { error: 'MUST_BE_ACCEPTED' });
const phone = z.string().check(z.trim(), z.regex(/^\+?[\d\s()-]{7,25}$/, { error: 'NOT_VALID' }));
const email = z
  .string()
  .check(z.trim(), z.regex(/^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/, { error: 'NOT_VALID' }), z.maxLength(200));
const all = <const Names extends readonly string[], Schema extends z.ZodMiniType>(names: Names, schema: Schema) =>
  z.object(Object.fromEntries(names.map((name) => [name, schema])) as { [Name in Names[number]]: Schema }).shape;

const owner = z.object({ name: line(200, 2), percent: z.number().check(z.gt(0), z.maximum(100)) });

/** What each block must hold when the application is signed. While it is a draft, anything typed is kept. */
export const blockSchemas = {
  IDENTITY: z.object({
    name: line(200, 2),
    legalForm: z.enum(LEGAL_FORMS),
    registrationNumber: line(50, 3),
    registeredOn: day,
    country: z.string().check(z.refine(isCountry, { error: 'COUNTRY_UNKNOWN' })),
    address: line(300, 5),
    email,
    phone,
    website: optional(line(200, 4)),
  }),
  PEOPLE: z.object({
    manager: line(200, 2),
    deputies: optional(paragraph(1000)),
    accountant: optional(line(200, 2)),
    owners: z.array(owner).check(z.minLength(1, { error: 'OWNERS_NEEDED' }), z.maxLength(OWNERS_MAX)),
    representative: optional(line(200, 2)),
  }),
  DECLARATIONS: z.object({ ...all(NEGATIVE_CIRCUMSTANCES, z.boolean()), explanation: optional(paragraph(2000)) }),
  ACTIVITY: z.object({
    directions: z.array(z.enum(ACTIVITY_DIRECTIONS)).check(z.minLength(1, { error: 'DIRECTION_NEEDED' })),
    activityCode: optional(line(20)),
    products: paragraph(3000),
    evidence: paragraph(3000),
    makesHardware: z.boolean(),
    hardwareEvidence: optional(paragraph(2000)),
  }),
  PROJECT: z.object({ name: line(200, 2), summary: paragraph(4000), participants: paragraph(3000) }),
  NUMBERS: z.object({
    revenue: amount,
    qualifyingRevenue: amount,
    forecast: amount,
    qualifyingForecast: amount,
    exportPercent: z.int().check(z.minimum(0), z.maximum(100)),
    headcount: count,
    averagePay: amount,
    foreignSpecialists: count,
  }),
  CHOICES: z.object({ taxRegime: z.enum(TAX_REGIMES), insuranceElection: z.enum(INSURANCE_ELECTIONS) }),
  ATTACHMENTS: z.object({
    businessPlan: id,
    presentation: id,
    charter: optional(id),
    registryExtract: id,
    registrationCertificate: optional(id),
    powerOfAttorney: optional(id),
  }),
  COMMITMENTS: z.object(all(COMMITMENTS, yes)),
} as const satisfies Record<ApplicationBlock, z.ZodMiniType>;

/** What is kept of a block while it is being filled in: right or wrong. */
export type BlockAnswers = Readonly<Record<string, unknown>>;
export type ApplicationAnswers = Readonly<Partial<Record<ApplicationBlock, BlockAnswers>>>;
