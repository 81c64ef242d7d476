import * as z from 'zod/mini';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { emptyToNull, id } from '../kernel/input.ts';
import type { Locale, Localised } from '../kernel/locale.ts';
import { interpolate } from '../kernel/messages.ts';
import { parseInput, problem, Refusal } from '../kernel/problem.ts';
import { durationInWords } from './duration.ts';
import { RESOURCE_KINDS, type ResourceKind } from './vocabulary.ts';

export const SPACE_RULE_TYPES = [
  'BUFFER',
  'GRID',
  'NOTICE',
  'ADVANCE',
  'LENGTH',
  'APPROVAL',
  'PLAN',
  'RESIDENCY',
  'PROGRAMME',
  'TRAINING',
  'QUOTA',
  'CONCURRENT',
  'PRICE',
  'CANCELLATION',
  'CHECK_IN',
  'STRIKES',
  'SERIES',
] as const;
export type SpaceRuleType = (typeof SPACE_RULE_TYPES)[number];

export const QUOTA_PERIODS = ['DAY', 'WEEK', 'MONTH'] as const;
export type QuotaPeriod = (typeof QUOTA_PERIODS)[number];
export const quotaPeriodLabels: Readonly<Record<QuotaPeriod, Localised>> = {
  DAY: { az: 'gündə', en: 'a day', ru: 'в день' },
  WEEK: { az: 'həftədə', en: 'a week', ru: 'в неделю' },
  MONTH: { az: 'ayda', en: 'a month', ru: 'в месяц' },
};

const minutes = z.int().check(z.minimum(0), z.maximum(60 * 24 * 60));
const count = z.int().check(z.minimum(1), z.maximum(1000));
const days = z.int().check(z.minimum(1), z.maximum(730));
const code = z.string().check(z.trim(), z.regex(/^[A-Z][A-Z0-9_]{1,39}$/));

/** What each type of rule says, as data. */
const params = {
  BUFFER: z.object({ beforeMinutes: minutes, afterMinutes: minutes }),
  GRID: z.object({ minutes: z.int().check(z.minimum(5), z.maximum(24 * 60)) }),
  NOTICE: z.object({ minutes }),
  ADVANCE: z.object({ days }),
  LENGTH: z.object({ minMinutes: minutes, maxMinutes: minutes }),
  APPROVAL: z.object({}),
  PLAN: z.object({}),
  RESIDENCY: z.object({}),
  PROGRAMME: z.object({}),
  TRAINING: z.object({ code }),
  QUOTA: z.object({ period: z.enum(QUOTA_PERIODS), minutes }),
  CONCURRENT: z.object({ count }),
  PRICE: z.object({
    qepikPerHour: z.int().check(z.minimum(0), z.maximum(10_000_000)),
    creditsPerHour: z.int().check(z.minimum(0), z.maximum(1000)),
  }),
  CANCELLATION: z.object({ minutes }),
  CHECK_IN: z.object({ beforeMinutes: minutes, graceMinutes: z.int().check(z.minimum(1), z.maximum(240)) }),
  STRIKES: z.object({ count, days, blockDays: days }),
  SERIES: z.object({ count, days }),
} as const satisfies Record<SpaceRuleType, z.core.$ZodType>;
export type SpaceRuleParams = { readonly [Type in SpaceRuleType]: z.infer<(typeof params)[Type]> };

interface Scope {
  readonly id: string;
  readonly centreId: string | null;
  readonly kind: ResourceKind | null;
  readonly resourceId: string | null;
  /** Only for holders of this plan; null: for everybody. */
  readonly plan: string | null;
  readonly validFrom: CalendarDate | null;
  readonly validUntil: CalendarDate | null;
}
/** One rule: for whom and what, and what it says. */
export type SpaceRule = {
  readonly [Type in SpaceRuleType]: Scope & { readonly type: Type; readonly params: SpaceRuleParams[Type] };
}[SpaceRuleType];

export const spaceRuleInput = z
  .object({
    id: z.pipe(z.nullish(id), z.transform(emptyToNull)),
    centreId: id,
    kind: z.nullable(z.enum(RESOURCE_KINDS)),
    resourceId: z.pipe(z.nullish(id), z.transform(emptyToNull)),
    plan: z.pipe(z.nullish(code), z.transform(emptyToNull)),
    type: z.enum(SPACE_RULE_TYPES),
    params: z.record(z.string(), z.unknown()),
    validFrom: z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
    validUntil: z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
    isActive: z.boolean(),
  })
  .check(
    z.refine(({ validFrom, validUntil }) => validFrom === null || validUntil === null || validFrom <= validUntil, {
      error: 'DAYS_BACKWARD',
      path: ['validUntil'],
    }),
  );

/** The parameters of a rule as its type has them; a wrong one is a problem at its field. */
export function parseRuleParams<Type extends SpaceRuleType>(type: Type, raw: unknown): SpaceRuleParams[Type] {
  try {
    const parsed = parseInput(params[type] as z.core.$ZodType, raw) as SpaceRuleParams[Type];
    if (type === 'LENGTH') {
      const { minMinutes, maxMinutes } = parsed as SpaceRuleParams['LENGTH'];
      if (maxMinutes < minMinutes)
        throw new Refusal([problem('TOO_SMALL', { path: ['maxMinutes'], params: { minimum: minMinutes } })]);
    }
    return parsed;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.problems.map((each) => ({ ...each, path: ['params', ...each.path] })));
  }
}

export interface RuleTarget {
  readonly centreId: string;
  readonly kind: ResourceKind;
  readonly resourceId: string;
  readonly plans: readonly string[];
  /** The day of the stay in the zone of the centre. */
  readonly on: CalendarDate;
}

export function ruleApplies(rule: Scope, target: RuleTarget): boolean {
  return (
    (rule.centreId === null || rule.centreId === target.centreId) &&
    (rule.kind === null || rule.kind === target.kind) &&
    (rule.resourceId === null || rule.resourceId === target.resourceId) &&
    (rule.plan === null || target.plans.includes(rule.plan)) &&
    (rule.validFrom === null || rule.validFrom <= target.on) &&
    (rule.validUntil === null || target.on <= rule.validUntil)
  );
}

/** The nearer a rule stands to the room and the person, the more it weighs where only one can hold (price, approval). */
export function weightOf(rule: Scope): number {
  return (
    (rule.resourceId === null ? 0 : 8) +
    (rule.kind === null ? 0 : 4) +
    (rule.plan === null ? 0 : 2) +
    (rule.centreId === null ? 0 : 1)
  );
}

export const spaceRuleLabels: Readonly<Record<SpaceRuleType, Localised>> = {
  BUFFER: { az: 'Aradakı vaxt', en: 'Time between', ru: 'Время между' },
  GRID: { az: 'Başlama addımı', en: 'Steps of the clock', ru: 'Шаг начала' },
  NOTICE: { az: 'Ən gec nə vaxt', en: 'Notice', ru: 'Не позднее' },
  ADVANCE: { az: 'Ən tez nə vaxt', en: 'How far ahead', ru: 'Не раньше' },
  LENGTH: { az: 'Müddət', en: 'Length', ru: 'Длительность' },
  APPROVAL: { az: 'Təsdiq', en: 'Approval', ru: 'Подтверждение' },
  PLAN: { az: 'Üzvlük planı', en: 'Plan', ru: 'План членства' },
  RESIDENCY: { az: 'Rezidentlik', en: 'Residency', ru: 'Резидентство' },
  PROGRAMME: { az: 'Proqram iştirakı', en: 'Programme', ru: 'Участие в программе' },
  TRAINING: { az: 'Təlim', en: 'Training', ru: 'Обучение' },
  QUOTA: { az: 'Limit', en: 'Quota', ru: 'Лимит' },
  CONCURRENT: { az: 'Eyni vaxtda bronlar', en: 'Bookings at a time', ru: 'Бронирования одновременно' },
  PRICE: { az: 'Qiymət', en: 'Price', ru: 'Цена' },
  CANCELLATION: { az: 'Ləğv', en: 'Cancellation', ru: 'Отмена' },
  CHECK_IN: { az: 'Gəlişin qeydi', en: 'Check-in', ru: 'Отметка о приходе' },
  STRIKES: { az: 'Gəlməmək', en: 'No-shows', ru: 'Неявки' },
  SERIES: { az: 'Təkrarlanan bronlar', en: 'Repeated bookings', ru: 'Повторяющиеся брони' },
};

/** A price that is asked in one way alone, or not at all. */
const onePrice = {
  free: { az: 'Pulsuzdur.', en: 'Free of charge.', ru: 'Бесплатно.' },
  money: { az: 'Saatı {price} AZN.', en: '{price} AZN an hour.', ru: '{price} AZN в час.' },
  credits: {
    az: 'Saatı {creditsPerHour} kredit.',
    en: 'Credits an hour: {creditsPerHour}.',
    ru: 'Кредитов в час: {creditsPerHour}.',
  },
} as const satisfies Record<string, Localised>;

const sentences: Readonly<Record<SpaceRuleType, Localised>> = {
  BUFFER: {
    az: 'Bronlar arasında boş vaxt: əvvəl {beforeMinutes} dəq, sonra {afterMinutes} dəq.',
    en: 'Free time around a booking: {beforeMinutes} min before, {afterMinutes} min after.',
    ru: 'Свободное время вокруг брони: {beforeMinutes} мин до, {afterMinutes} мин после.',
  },
  GRID: {
    az: 'Bron hər {minutes} dəqiqədən bir başlayır və bitir.',
    en: 'Bookings begin and end every {minutes} minutes.',
    ru: 'Бронь начинается и заканчивается с шагом {minutes} мин.',
  },
  NOTICE: {
    az: 'Ən gec {time} əvvəl bron edin.',
    en: 'Book at least {time} ahead.',
    ru: 'Бронируйте не позднее чем за {time}.',
  },
  ADVANCE: {
    az: 'Ən çoxu {days} gün əvvəldən bron etmək olar.',
    en: 'Book at most {days} days ahead.',
    ru: 'Бронировать можно не раньше чем за {days} дн.',
  },
  LENGTH: {
    az: 'Müddət: {from} – {to}.',
    en: 'Length: {from} to {to}.',
    ru: 'Длительность: от {from} до {to}.',
  },
  APPROVAL: {
    az: 'Bronu mərkəzin əməkdaşı təsdiqləyir.',
    en: 'The staff of the centre approve the booking.',
    ru: 'Бронь подтверждает сотрудник центра.',
  },
  PLAN: { az: 'Üzvlük planı lazımdır.', en: 'A plan of the centre is needed.', ru: 'Нужен план членства.' },
  RESIDENCY: {
    az: 'Virtual IT Parkın rezidentləri üçündür.',
    en: 'For residents of the virtual IT Park.',
    ru: 'Для резидентов виртуального ИТ-парка.',
  },
  PROGRAMME: {
    az: 'Proqramda iştirak edən startaplar üçündür.',
    en: 'For startups in a programme.',
    ru: 'Для стартапов в программе.',
  },
  TRAINING: {
    az: '{code} təlimi keçilməlidir.',
    en: 'The training {code} must be completed.',
    ru: 'Нужно пройти обучение {code}.',
  },
  QUOTA: {
    az: 'Ən çoxu {period} {time}.',
    en: 'At most {time} {period}.',
    ru: 'Не больше {time} {period}.',
  },
  CONCURRENT: {
    az: 'Eyni vaxtda ən çoxu {count} qarşıdakı bron.',
    en: 'At most {count} coming bookings at a time.',
    ru: 'Не больше {count} предстоящих броней одновременно.',
  },
  PRICE: {
    az: 'Saatı {price} AZN və ya {creditsPerHour} kredit.',
    en: '{price} AZN an hour, or {creditsPerHour} credits.',
    ru: '{price} AZN в час или {creditsPerHour} кредитов.',
  },
  CANCELLATION: {
    az: 'Başlamazdan {time} əvvələ qədər ləğv pulsuzdur.',
    en: 'Cancelling is free until {time} before the start.',
    ru: 'Отмена бесплатна не позднее чем за {time} до начала.',
  },
  CHECK_IN: {
    az: 'Gəlişinizi başlanğıcdan sonra {graceMinutes} dəqiqə ərzində qeyd edin, yoxsa otaq boşaldılır.',
    en: 'Check in within {graceMinutes} minutes of the start, or the room is released.',
    ru: 'Отметьтесь в течение {graceMinutes} мин после начала, иначе помещение освободится.',
  },
  STRIKES: {
    az: '{days} gündə {count} dəfə gəlməyən {blockDays} gün bron edə bilmir.',
    en: 'After {count} no-shows in {days} days, no bookings for {blockDays} days.',
    ru: 'После {count} неявок за {days} дн. брони недоступны {blockDays} дн.',
  },
  SERIES: {
    az: 'Seriyada ən çoxu {count} görüş, {days} gün ərzində.',
    en: 'A series has at most {count} dates within {days} days.',
    ru: 'В серии не больше {count} дат в пределах {days} дн.',
  },
};

/** A rule in words. */
export function ruleSentence(rule: Pick<SpaceRule, 'type' | 'params'>, locale: Locale): string {
  const values: Record<string, string | number> = { ...(rule.params as Record<string, string | number>) };
  const time = values['minutes'];
  if (typeof time === 'number') values['time'] = durationInWords(time, locale);
  if (rule.type === 'LENGTH') {
    const { minMinutes, maxMinutes } = rule.params as SpaceRuleParams['LENGTH'];
    Object.assign(values, { from: durationInWords(minMinutes, locale), to: durationInWords(maxMinutes, locale) });
  }
  if (rule.type === 'QUOTA')
    values['period'] = quotaPeriodLabels[(rule.params as SpaceRuleParams['QUOTA']).period][locale];
  if (rule.type === 'PRICE') {
    const { qepikPerHour, creditsPerHour } = rule.params as SpaceRuleParams['PRICE'];
    const price = (qepikPerHour / 100).toFixed(2);
    values['price'] = locale === 'en' ? price : price.replace('.', ',');
    if (creditsPerHour === 0 || qepikPerHour === 0)
      return interpolate(
        onePrice[creditsPerHour > 0 ? 'credits' : qepikPerHour > 0 ? 'money' : 'free'][locale],
        values,
      );
  }
  return interpolate(sentences[rule.type][locale], values);
}
